import { findParts, type Part } from '../report-kind.ts'
import type { Checked, Finding } from './finding.ts'

const CALLED: Readonly<Record<Part, string>> = {
  举措成效: '推进法治政府建设的主要举措和成效', 存在不足: '存在的不足和原因', 第一责任人: '党政主要负责人履行推进法治建设第一责任人职责的情况', 下年安排: '下一年度的主要安排',
}

/** The four parts that every report must have. */
export function findMissingParts({ shadow, headings }: Checked): readonly Finding[] {
  const there = findParts(shadow, headings)
  return (Object.keys(CALLED) as readonly Part[]).filter((part) => !there.has(part)).map((part) => ({
    rule: 'missing-part', figures: [],
    says: `报告没有“${CALLED[part]}”部分。《法治政府建设与责任落实督察工作规定》第二十四条要求报告包括这一内容，请补写或者单列标题`,
  }))
}

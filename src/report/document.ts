import type { Block, OfficialDocument } from '#documents/layout/model.ts'
import { formatChinese, type PlainDate } from '#core/calendar/plain-date.ts'
import type { ReportPart, ReportSection } from './compose.ts'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
/** 一 … 十, 十一 …: heading numbers of official documents. */
export const numeral = (n: number): string => (n <= 10 ? NUMERALS[n] ?? '' : `${n < 20 ? '' : NUMERALS[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : NUMERALS[n % 10]}`)

export interface ReportHead {
  readonly organ: string
  readonly organMark: string
  readonly superior: string
  readonly title: string
  readonly number: string | null
  readonly signer: string | null
  readonly date: PlainDate | null
  readonly demo: boolean
}

function sectionBlocks(section: ReportSection, ordinal: number): readonly Block[] {
  const heading: Block[] = section.heading === null ? [] : [{ type: 'h2', runs: [{ text: `（${numeral(ordinal)}）${section.heading}` }] }]
  const paragraphs = section.paragraphs.map(({ runs }): Block => ({
    type: 'p', runs: runs.map(({ text, figure, topic }) => ({ text, ...(figure === undefined ? {} : { ref: figure }), ...(topic ? { bold: true } : {}) })),
  }))
  return [...heading, ...paragraphs]
}

const NOTHING: Block = { type: 'p', runs: [{ text: '【本部分尚未填写：请在“年度报告”程序中补充，四个部分齐全方可定稿】' }] }

function partBlocks(part: ReportPart, index: number): readonly Block[] {
  const headed = part.sections.filter(({ heading }) => heading !== null)
  const body = part.sections.flatMap((section) => sectionBlocks(section, headed.indexOf(section) + 1))
  return [{ type: 'h1', runs: [{ text: `${numeral(index + 1)}、${part.heading}` }] }, ...(part.unfilled ? [NOTHING] : []), ...body]
}

/** The report laid out as an upward document 上行文 报告 (GB/T 9704; law-based-government report goes to the superior government). */
export function toOfficialDocument(head: ReportHead, parts: readonly ReportPart[], intro: string): OfficialDocument {
  return {
    kind: 'report-upward', mark: head.organMark, title: head.title, recipient: `${head.superior}：`,
    ...(head.number ? { number: head.number } : {}), ...(head.signer ? { signer: head.signer } : {}),
    blocks: [...(intro === '' ? [] : [{ type: 'p', runs: [{ text: intro }] } as const]), ...parts.flatMap(partBlocks)],
    organ: head.organ, ...(head.date ? { date: formatChinese(head.date) } : {}),
    ...(head.date ? { imprint: { printedBy: head.organ.replace(/人民政府$/, '党政办公室'), printedOn: formatChinese(head.date) } } : {}),
    note: '（此件公开发布）', ...(head.demo ? { watermark: '演示' } : {}),
  }
}

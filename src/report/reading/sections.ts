import type { Span } from './grammar/masks.ts'

/** A heading with its place; level 1 is 一、, level 2 （一）, level 3 1. or 1、, level 4 (1). */
export interface Heading extends Span {
  readonly level: number
  readonly heading: string
}

/** A stretch of the text under its headings, outermost first. */
export interface Section extends Span { readonly path: readonly Heading[] }

const NUMBERED: readonly { readonly level: number; readonly mark: string }[] = [
  { level: 1, mark: '[一二三四五六七八九十]{1,3} ?[、.．]|第[一二三四五六七八九十]{1,2}部分[:：、 ]?' },
  { level: 2, mark: '\\([一二三四五六七八九十]{1,3}\\) ?、?' },
  { level: 3, mark: '\\d{1,2} ?[.、．](?!\\d) ?' },
  { level: 4, mark: '\\(\\d{1,2}\\) ?' },
]

/** Where a heading ends: with its line, or, when text follows on the line, with the first full stop. */
const TITLE = '[^\\n。；;]{2,70}?(?=[。；;:：]|[ ]*(?:\\n|$)'

const inLines = ({ level, mark }: (typeof NUMBERED)[number]) => ({ level, pattern: new RegExp(`(?<=^|\\n) *((?:${mark})${TITLE}))`, 'g') })
/** Text without line breaks: a heading stands behind a blank or full stop and ends at the next blank. */
const inOneLine = ({ level, mark }: (typeof NUMBERED)[number]) => ({ level, pattern: new RegExp(`(?<=^|[\\s。:：])((?:${mark})(?:[^\\s。；;]| (?=\\d{4} ?年)|(?<=\\d) (?=年)){2,60}(?=[\\s。]))`, 'g') })

/** Without numbers a short line of its own that names one of the mandatory parts is a heading. */
const UNNUMBERED = /(?<=^|\n) *([^\n。；，,]{4,50}(?:举措和成效|措施和成效|主要做法|工作情况|存在的?(?:主要)?(?:问题|不足)(?:和原因|及原因|分析)?|第一责任人职责(?:的?有关)?情况|主要安排|工作打算|工作安排|工作计划|工作思路)) *(?=\n|$)/g

const mainOf = (headings: readonly Heading[]): number => headings.filter(({ level }) => level === 1).length

function findNumbered(text: string, shadow: string, patterns: readonly { readonly level: number; readonly pattern: RegExp }[]): readonly Heading[] {
  return patterns.flatMap(({ level, pattern }) => [...shadow.matchAll(pattern)].map((match): Heading => {
    const written = match[1] ?? ''
    const start = match.index + match[0].length - match[0].trimStart().length
    return { level, start, end: start + written.trimEnd().length, heading: clean(text.slice(start, start + written.length)) }
  }))
}

/** Headings of the text in order. */
export function findHeadings(text: string, shadow: string): readonly Heading[] {
  const lined = findNumbered(text, shadow, NUMBERED.map(inLines))
  const running = mainOf(lined) < 2 ? findNumbered(text, shadow, NUMBERED.map(inOneLine)) : []
  const numbered = mainOf(running) > mainOf(lined) ? running : lined
  const found = numbered.some(({ level }) => level === 1) ? numbered : [...numbered, ...[...shadow.matchAll(UNNUMBERED)].filter(({ 1: line = '' }) => !/报告|总结/.test(line)).map((match): Heading => ({
    level: 1, start: match.index + match[0].indexOf(match[1] ?? ''), end: match.index + match[0].trimEnd().length, heading: clean(match[1] ?? ''),
  }))]
  return found.toSorted((a, b) => a.start - b.start).filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0))
}

const clean = (heading: string): string => heading.replace(/[*#]/g, '').replace(/\s+/g, ' ').replace(/(?<=[\u4e00-\u9fff，。、]) (?=[\d\u4e00-\u9fff])|(?<=\d) (?=[\u4e00-\u9fff])/g, '').trim()

/** The text cut at its headings; an appendix or note ends the part before it. */
export function findSections(shadow: string, headings: readonly Heading[]): readonly Section[] {
  const appendix = [...shadow.matchAll(/(?<=\n|\s)(?:附件|附表|附注)(?=[\s:：一二三123])|(?<=\n) *[^\n。]{4,30}\n\s{0,12}20\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/g)].map(({ index }): Heading => ({ level: 0, start: index, end: index + 2, heading: '附件' }))
  const marks = [...headings, ...appendix].sort((a, b) => a.start - b.start)
  let path: readonly Heading[] = []
  const sections = marks.map((mark, index): Section => {
    path = [...path.filter(({ level }) => level < mark.level && level > 0), mark]
    return { start: mark.start, end: marks[index + 1]?.start ?? shadow.length, path }
  })
  return [{ start: 0, end: marks[0]?.start ?? shadow.length, path: [] }, ...sections]
}

/** Is this the part on the coming year? What stands there is planned, not done. */
export const isPlan = ({ path }: Section): boolean => path.some(({ level, heading }) => level === 1 && PARTS.下年安排.test(heading) && !PARTS.举措成效.test(heading))

/** The four mandatory parts of the report, by the words of their headings: 法治政府建设与责任落实督察工作规定第24条. */
export const PARTS = {
  举措成效: /举措|措施|成效|做法|情况回顾|(?:建设|工作|总体|主要|开展|进展|完成|落实)情况(?!的)|主要工作|工作进展|成绩|亮点/,
  存在不足: /不足|问题|短板|差距|困难|薄弱/,
  第一责任人: /第一责任人|主要负责人|主要负责同志/,
  下年安排: /安排|打算|下一步|下一年|下阶段|来年|工作计划|思路|展望|工作重点|重点工作|重点任务|努力方向|20\d\d年.*(?:计划|重点|任务)/,
} as const

export interface Span { readonly start: number; readonly end: number }

/** Names that carry numbers: titles of documents, words in quotation marks, organs' numbers, products, versions. */
const NAMES = [
  /《[^《》\n]{1,90}》/g, /“[^“”。\n]{1,60}”/g, /「[^「」。\n]{1,60}」/g, /‘[^‘’。\n]{1,60}’/g,
  /[〔[(]20\d{2}[〕\])][^，。；\n]{0,12}?\d+ ?号/g,
  /(?<![\d.])\d{1,12}(?:\.\d{1,6})? ?[×xX] ?\d+/g, /(?<![A-Za-z])[A-Za-z]+[-·.]?\d+(?:\.\d+)*/g, /(?<![\d.])\d{1,12}(?:\.\d{1,6})*[A-Za-z]+/g, /(?<!\d)\d{1,3}[·•]\d+/g, /(?<!\d)\d{1,6}(?: ?\+ ?[\dA-Za-z]{1,12})+/g,
  /(?<!\d)(?:1[3-9]\d{9}(?!\d)|\d{3,4}-\d{7,8}|\d{15,})/g, /\d{1,2}[::]\d{2}/g, /(?:https?:|www\.)[^\s，。；）)]+/g,
  /第 ?(?:\d+|[零〇一二两三四五六七八九十百千]+)(?: ?[至—-] ?\d+)?/g,
  /(?<!\d)\d{1,4} ?周年/g, /20\d{2} ?[-—–~至] ?20\d{2} ?年?/g,
] as const

/** Straight quotation marks say neither open nor close: paired in order inside one sentence. */
const straightQuotes = (shadow: string): readonly Span[] => [...shadow.matchAll(/[^。\n]+/g)].flatMap((sentence) =>
  [...sentence[0].matchAll(/"[^"]{1,60}"/g)].map(({ 0: { length }, index }) => ({ start: sentence.index + index, end: sentence.index + index + length })))

/** Stretches of the text in which a number is a name, a date or a place in an order, never a result. */
export function findMasks(shadow: string): readonly Span[] {
  const named = NAMES.flatMap((pattern) => [...shadow.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })))
  return [...named, ...straightQuotes(shadow)].sort((a, b) => a.start - b.start)
}

export const covers = (spans: readonly Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end)

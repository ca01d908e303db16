/** 发文字号: organ code, year in six-corner brackets, serial without zeros, 号. GB/T 9704-2012 7.2.5. */
const pattern = /^[\u4e00-\u9fa5]{2,12}〔((?:19|20)\d{2})〕([1-9]\d*)号$/

/** The parts of a number would not make a lawful one. */
export class DocumentNumberError extends Error {
  readonly given: string
  constructor(given: string) {
    super(`“${given}”不是规范的发文字号。应为“机关代字〔四位年份〕序号号”，序号不编虚位、不加“第”字，如“演示府〔2026〕1号”。`)
    this.name = 'DocumentNumberError'
    this.given = given
  }
}

/** 演示府 + 2026 + 1 → 演示府〔2026〕1号. Throws `DocumentNumberError`. */
export function documentNumber(code: string, year: number, serial: number): string {
  const text = `${code}〔${year}〕${serial}号`
  if (!pattern.test(text)) throw new DocumentNumberError(text)
  return text
}

/** The parts of a 发文字号; undefined when it is not one. */
export function findNumberParts(text: string): { code: string; year: number; serial: number } | undefined {
  const match = pattern.exec(text)
  return match ? { code: text.slice(0, text.indexOf('〔')), year: Number(match[1]), serial: Number(match[2]) } : undefined
}

/** Whether a text is a lawful 发文字号. */
export const isDocumentNumber = (text: string): boolean => pattern.test(text)

/** Code of a series: the organ's code and the kind's, e.g. 演镇 + 罚决字 → 演镇罚决字. */
export const seriesCode = (organCode: string, series: string): string => `${organCode}${series}`

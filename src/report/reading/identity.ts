import { readChineseNumeral } from './grammar/numerals.ts'
import { narrowDigits } from './grammar/shadow.ts'

/** Who reports on which year, under which title. */
export interface Identity { readonly organ: string | null; readonly year: number | null; readonly title: string | null }

export const ABOUT = /法治政府|依法行政|法治建设|依法治[省市区县镇]/
const TITLE_END = /(?:报告|总结|汇报|情况)(?:[（(][^）)]{1,12}[）)])?$/
const YEAR = /(20\d{2}) ?年|(二[〇零○][一二三四五六七八九〇零○]{2})年/
const ORGAN = /[\u4e00-\u9fff]{1,24}?(?:人民政府|街道办事处|管理委员会|管委会|委员会|镇|乡|街道|(?:自治)?[省市区县州旗盟]|厅|局|委|办公室|兵团)/

/** Headlines about a report, studies of many places and reports of one person are no organ's own report. */
export const OTHER_REPORT = /评估|发展报告|研究|蓝皮书|调查|调研|述法|述职|发布|公布|召开|举行|出台|审议|听取|讲话|解读/
/** A title that the text runs on from without a line break. */
const RUN_ON_TITLE = /(?:^|[号\s])([\u4e00-\u9fff]{2,30}20\d{2}年度?[\u4e00-\u9fff]{0,8}(?:法治政府|依法行政)[\u4e00-\u9fff]{0,10}?(?:报告|总结))(?=[\s（(]|20\d\d|根据|今年|为|现|[\u4e00-\u9fff]{2,12}[：:])/

const squeeze = (line: string): string => line.replace(/^[\s>*#]+|[\s*#]+$/g, '').replace(/(?<=[\u4e00-\u9fff\d（）()〔〕]) +(?=[\u4e00-\u9fff\d（）()])/g, '')

function yearIn(text: string): number | null {
  const match = YEAR.exec(text.replaceAll('○', '〇'))
  if (!match) return null
  return match[1] ? Number(match[1]) : (readChineseNumeral((match[2] ?? '').replaceAll('零', '〇')) ?? null)
}

const isTitle = (line: string): boolean => line.length <= 90 && !/[。；！？>]|签发人/.test(line) && !/^[一二三四五六七八九十]+、|^[（(]/.test(line) && TITLE_END.test(line) && ABOUT.test(line) && !OTHER_REPORT.test(line)
const ORGAN_LINE = /^[\u4e00-\u9fff]{2,30}(?:政府|办事处|委员会|管委会|办公室|局|厅|委|院|镇|乡|街道|[省市区县])$/

/** The title among the first lines, also where it was broken over two or three of them. */
export function findTitle(text: string): string | null {
  const lines = text.slice(0, 1600).split('\n').map(squeeze).filter(Boolean).slice(0, 14)
  for (const taken of [1, 2, 3]) {
    const from = lines.findIndex((_, at) => at + taken <= lines.length && isTitle(lines.slice(at, at + taken).join('')) && (taken === 1 || yearIn(lines.slice(at, at + taken).join('')) !== null))
    if (from < 0) continue
    const title = lines.slice(from, from + taken).join('').replace(/^.*〕\d+号/, '')
    const above = lines[from - 1] ?? ''
    return ORGAN_LINE.test(above) && /^(?:关于|20\d\d|二[〇零○]|年度|推进|法治)/.test(title) ? `${above}${title}` : title
  }
  const runOn = RUN_ON_TITLE.exec(squeeze(text.slice(0, 300)))?.[1]
  return runOn !== undefined && !OTHER_REPORT.test(runOn) ? runOn : null
}

/** The report's year: of the title, else of its own announcement, else the year before it was numbered or signed. */
function findYear(text: string, title: string | null): number | null {
  const announced = /(?:现将|现就|报告如下|总结如下)/.exec(text)
  const near = announced ? yearIn(text.slice(announced.index, announced.index + 60)) : null
  const own = (title ? yearIn(title) : null) ?? near ?? yearIn(/一、[^\n。]{0,40}/.exec(text)?.[0] ?? '')
  if (own !== null) return own
  const number = /[〔[(](20\d{2})[〕\])][^\n]{0,4}号/.exec(text.slice(0, 600))?.[1]
  if (number) return Number(number) - 1
  const signed = /(20\d{2}) ?年 ?(\d{1,2}) ?月 ?\d{1,2} ?日\D{0,20}$/.exec(text.trim())
  if (signed) return Number(signed[1]) - (Number(signed[2]) <= 6 ? 1 : 0)
  return yearIn(text.slice(0, 800))
}

/** 宝山区杨行镇人民政府 → 杨行镇; 宝山区司法局 stays: a bureau without its area is no name. */
function shortOrgan(full: string): string {
  const plain = full.replace(/^(?:中共|关于|中国共产党)/, '').replace(/(?:人民政府|办事处)?(?:办公室)?(?:文件)?$/, '')
  const levels = plain.match(/[^省市区县]{1,8}?(?:自治区|特别行政区|新区|开发区|[省市区县州旗盟])|.+/g) ?? [plain]
  const last = levels.at(-1) ?? plain
  if (/(?:镇|乡|街道|[省市区县州旗盟])$/.test(last)) return last
  return levels.slice(-2).join('')
}

/** Organs as signed above the date at the end, in the title, in the red head, or named most often. */
function findOrgan(text: string, title: string | null): string | null {
  const lines = text.trim().split('\n').map(squeeze).filter(Boolean)
  const signature = lines.slice(-8).find((line, index, tail) => /^[\u4e00-\u9fff（）()]{3,32}(?:政府|办事处|委员会|管委会|局|厅|委|办|院|所)$/.test(line) && tail.slice(index + 1).some((after) => YEAR.test(after)))
  const named = title?.replace(/^关于/, '').replace(/(?:人民政府|办公室)?关于.*$/, '').replace(YEAR, '|').split(/\||(?:贯彻|推进|开展|落实|法治|依法|年度|上报|报送)/).find((part) => ORGAN.test(part))
  const inTitle = named ?? (title ? new RegExp(`(?:关于|年度?)?(${ORGAN.source})(?=20|法治|年|推进)`).exec(title)?.[1] : undefined)
  const head = lines.slice(0, 6).find((line) => /^[\u4e00-\u9fff]{3,24}(?:文件)$/.test(line))
  const full = [inTitle, signature, head].find((one) => one !== undefined && ORGAN.test(one))
  return full ? shortOrgan(/^.*(?:镇|乡|街道|[省市区县州旗盟]|厅|局|委|会|办公室|政府|文件|办事处|兵团)/.exec(full)?.[0] ?? full) : findNamedOften(text)
}

function findNamedOften(text: string): string | null {
  const seen = new Map<string, number>()
  for (const [, name = ''] of text.matchAll(/(?:^|[，,。《"“、\s])([\u4e00-\u9fff]{2,4}(?:镇|乡|街道|[省市区县]))(?=[\u4e00-\u9fff“"])/g)) {
    if (!/^(?:全|本|各|我|该|社|园|地|辖|城|乡镇|街|上级|片)/.test(name)) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return [...seen].sort((a, b) => b[1] - a[1]).find(([, times]) => times >= 2)?.[0] ?? null
}

export function identify(given: string): Identity {
  const text = narrowDigits(given)
  const title = findTitle(text)
  return { organ: findOrgan(text, title), year: findYear(text, title), title }
}

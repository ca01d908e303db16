import { covers, findMasks } from './masks.ts'
import { magnitudeOf, readChineseNumeral, scaleDecimal } from './numerals.ts'
import type { Quantity } from './quantity.ts'
import { isResult } from './results.ts'
import { UNIT_PATTERN, isWholeUnit, plainUnit } from './units.ts'

const DIGITS = '(?:\\d{1,3}(?:[, ]\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?'
const MORE = '[余多]'
const ARABIC = new RegExp(`(?<![\\d.])(${DIGITS})(?: ?(?:%? ?[-—–~～至] ?)(${DIGITS}))? ?(${MORE})? ?([十百千]?[万亿]|[百千](?!分)|万亿)? ?(${MORE})? {0,3}(${UNIT_PATTERN})( ?(?:左右|上下|以上|以下|以内))?`, 'g')
const CHINESE = new RegExp(`(?<![零〇一二两三四五六七八九十百千万亿])([零〇一二两三四五六七八九十百千万亿]+) ?(${MORE})? ?(${UNIT_PATTERN}|年)( ?(?:左右|上下|以上|以下|以内))?`, 'g')
const PER_CENT = /百分之([零〇一二三四五六七八九十百]+)(?:点([零〇一二三四五六七八九]+))?(左右|以上)?/g
const UNNAMED = new RegExp(`(?<=(?:阅读|浏览|点击|播放|访问|转发)(?:总?量|总?数|人?次数?)(?:累计|共计|合计)?(?:超过?|约|近|达到?|突破|为|逾)* ?)(${DIGITS}) ?(${MORE})? ?(万|亿)?(${MORE})?(?=[，。；、,;!)\\s])`, 'g')
const UNNAMED_MONEY = new RegExp(`(?<=(?:罚没?款|金额|资金|损失|经费|投入)(?:共计|累计|总额|合计|达到?|约|近|为)* ?)(${DIGITS}) ?(${MORE})? ?(万|亿)(${MORE})?(?=[，。；、,;)\\s])`, 'g')
const COMPOSED = /(?<![\d.])(\d+) ?(?=\([^()\n]{1,24}(?:中心|站|室|点|所|平台|队|基地|法庭|窗口|网格|驿站)\) ?(?:\+|”|"|’))/g

const ABOUT = /(?:(?:大|将|接)?(?:约|近)|逾|超|超过|突破|至少|上|多达|大概)(?:达到?)? ?$/
const NOT_ABOUT = /(?:附近|最近|邻近|远近|节约|条约|合约|预约|履约|签约|民约|公约|违约|守约|以上|网上|线上|街上)(?:达到?)? ?$/

const isAbout = (shadow: string, start: number): boolean => {
  const before = shadow.slice(Math.max(0, start - 8), start)
  return ABOUT.test(before) && !NOT_ABOUT.test(before)
}

function fromArabic(shadow: string, match: RegExpMatchArray): Quantity {
  const { 0: whole, 1: first = '', 2: last, 3: more, 4: magnitude = '', 5: moreStill, 6: unit = '', 7: bound } = match
  const start = match.index ?? 0
  // 1.3个 at the start of an item is the item's number and then 3个.
  const item = isWholeUnit(unit) && magnitude === '' ? /^(\d{1,2}\.)\d{1,4}$/.exec(first)?.[1] : undefined
  const digits = item !== undefined ? first.slice(item.length) : first
  const approximate = [last, more, moreStill, bound].some((sign) => sign !== undefined) || isAbout(shadow, start)
  return {
    start: start + (item?.length ?? 0), end: start + whole.length, value: scaleDecimal(digits, magnitudeOf(magnitude)), unit: plainUnit(unit),
    approximate, decimals: digits.split('.')[1]?.length ?? 0, chinese: false,
  }
}

function fromChinese(shadow: string, match: RegExpMatchArray): Quantity | undefined {
  const { 0: whole, 1: numeral = '', 2: more, 3: unit = '', 4: bound } = match
  const value = readChineseNumeral(numeral)
  const start = match.index ?? 0
  return value === undefined ? undefined : { start, end: start + whole.length, value, unit, approximate: more !== undefined || bound !== undefined || isAbout(shadow, start), decimals: 0, chinese: true }
}

function fromPerCent(match: RegExpMatchArray): Quantity {
  const { 0: whole, 1: numeral = '', 2: fraction = '', 3: bound } = match
  const digits = [...fraction].map((sign) => readChineseNumeral(sign) ?? 0).join('')
  return { start: match.index ?? 0, end: (match.index ?? 0) + whole.length, value: Number(`${readChineseNumeral(numeral) ?? 0}${digits ? `.${digits}` : ''}`), unit: '%', approximate: bound !== undefined, decimals: digits.length, chinese: false }
}

/** Reads of a publication are counted in 次, fines in 元, whether the sentence says so or not. */
function fromUnnamed(shadow: string, unit: string, match: RegExpMatchArray): Quantity {
  const { 0: whole, 1: digits = '', 2: more, 3: magnitude = '', 4: moreStill } = match
  const start = match.index ?? 0
  return { start, end: start + whole.length, value: scaleDecimal(digits, magnitudeOf(magnitude)), unit, approximate: more !== undefined || moreStill !== undefined || isAbout(shadow, start), decimals: 0, chinese: false }
}

/** “1（区中心）+14（街镇站）+550（村居室）”: parts of a network, counted in 个. */
const fromComposed = (match: RegExpMatchArray): Quantity => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].trimEnd().length, value: Number(match[1]), unit: '个', approximate: false, decimals: 0, chinese: false })

/** Every quantity of the text that is a result or a change, in order; dates, names, numbers of documents and orders left out. */
export function findQuantities(shadow: string): readonly Quantity[] {
  const masks = findMasks(shadow)
  const counted = [
    ...[...shadow.matchAll(ARABIC)].map((match) => fromArabic(shadow, match)),
    ...[...shadow.matchAll(CHINESE)].map((match) => fromChinese(shadow, match)).filter((one) => one !== undefined),
    ...[...shadow.matchAll(PER_CENT)].map(fromPerCent),
    ...[...shadow.matchAll(UNNAMED)].map((match) => fromUnnamed(shadow, '次', match)),
    ...[...shadow.matchAll(UNNAMED_MONEY)].map((match) => fromUnnamed(shadow, '元', match)),
  ].filter((one) => !covers(masks, one.start) && isResult(shadow, one))
  const composed = [...shadow.matchAll(COMPOSED)].map(fromComposed)
  return [...counted, ...composed].sort((a, b) => a.start - b.start || b.end - a.end).filter((one, index, all) => index === 0 || one.start >= (all[index - 1]?.end ?? 0))
}

import { bySentence, say, sayNamed, type Checked, type Finding, type Numbered } from './finding.ts'

/** Stages of one case stand beside each other without adding up: 立案20件，结案15件. */
const STAGE = /立案|受理|收到|结案|审结|办结|纠错|胜诉|败诉|撤诉|移送|采纳|整改|答复|成功|公开|出庭|开庭|纳入|提出|发现|维持/
const EXHAUSTIVE = /其他|其余|分别|类型|包括|由|组成|分为/

const adds = ({ unit, changeOnly, ofLastYear }: Numbered, total: Numbered): boolean => unit === total.unit && !changeOnly && !ofLastYear && unit !== '%' && unit !== '‰'
const own = ({ lead, tail }: Numbered): string => `${lead}${tail}`

/** Depth of brackets at a place of its sentence. */
function depthAt(shadow: string, from: number, at: number): number {
  let depth = 0
  for (const sign of shadow.slice(from, at)) depth += sign === '(' ? 1 : sign === ')' ? -1 : 0
  return depth
}

interface Split { readonly total: Numbered; readonly parts: readonly Numbered[]; readonly exhaustive: boolean }

/** Every part is named by words that the total names too: 建议和提案31件，其中建议20件，提案11件. */
function namedInTotal(total: Numbered, parts: readonly Numbered[]): boolean {
  const whole = own(total)
  return parts.every((part) => {
    const words = part.lead.replace(/[^\u4e00-\u9fff]/g, '').replace(/其中/g, '')
    return [...words].some((_, at) => at + 4 <= words.length && whole.includes(words.slice(at, at + 4)))
  })
}

/** A total directly followed by its parts in brackets, or by 其中 and a row. */
function splitAfter(shadow: string, total: Numbered, following: readonly Numbered[], sentenceStart: number): Split | undefined {
  const first = following[0]
  if (!first) return undefined
  const between = shadow.slice(total.quantity.end, first.quantity.start)
  const bracket = /^[^，,。；;()]{0,12} ?\([^()]*$/.test(between)
  const among = /其中|类型(?:涉及|包括|为)|分别(?:为|是)|包括[:：]?|分为|分类型|按类型/.test(between)
  if (!bracket && !among) return undefined
  const depth = depthAt(shadow, sentenceStart, first.quantity.start)
  const stop = following.findIndex((one, at) => at > 0 && (depthAt(shadow, sentenceStart, one.quantity.start) < depth || (/其中/.test(one.lead) && depthAt(shadow, sentenceStart, one.quantity.start) === depth) || /共计|合计|总计|罚款|此外|同时|另/.test(one.lead)))
  const row = (stop < 0 ? following : following.slice(0, stop)).filter((one) => depthAt(shadow, sentenceStart, one.quantity.start) === depth)
  const parts = row.filter((one) => adds(one, total))
  const staged = stagesOf(parts) > 1
  const exhaustive = !staged && parts.length >= 2 && ((bracket && !/其中/.test(between)) || EXHAUSTIVE.test(between) || parts.some((one) => /其他|其余/.test(own(one))) || namedInTotal(total, parts))
  return { total, parts: staged && !sameStage(parts) ? [] : parts, exhaustive }
}

const stagesOf = (parts: readonly Numbered[]): number => new Set(parts.flatMap(({ lead }) => STAGE.exec(lead.split(/[，,、]/).at(-1) ?? '')?.[0] ?? [])).size

/** 胜诉6件，撤诉3件 end the same stage; 结案332件，纠错25件 do not. */
const sameStage = (parts: readonly Numbered[]): boolean => parts.every(({ lead }) => /胜诉|败诉|撤诉|维持|驳回/.test(lead))

function judge({ total, parts, exhaustive }: Split): Finding | undefined {
  const sum = Number(parts.reduce((all, { value }) => all + value, 0).toFixed(4))
  if (parts.length === 0 || total.approximate || parts.some(({ approximate }) => approximate) || sum === total.value || (!exhaustive && sum < total.value)) return undefined
  const says = parts.map(say).join('＋')
  return { rule: 'sum-contradicts', figures: [total.index, ...parts.map(({ index }) => index)], says: `${sayNamed(total)}与各分项之和不符：${parts.length > 1 ? `${says}＝` : '分项为'}${sum}${total.unit}，请核对` }
}

/** A总计/合计 that stands behind its parts. */
function splitBefore(sentence: readonly Numbered[], at: number): Split | undefined {
  const total = sentence[at]
  if (!total || !/(?:共计|合计|总计|总共)[^，。]{0,6}$/.test(total.lead)) return undefined
  const before = sentence.slice(0, at).filter((one) => adds(one, total))
  return before.length >= 2 && stagesOf(before) <= 1 && !before.some(({ lead }) => lead.includes('其中')) ? { total, parts: before, exhaustive: true } : undefined
}

/** Totals against the parts that are stated with them; 其中 may open the sentence after the total's. */
export function findWrongSums({ shadow, statements }: Checked): readonly Finding[] {
  const sentences = bySentence(statements)
  return sentences.flatMap((sentence, index) => {
    const start = sentence[0]?.sentence.start ?? 0
    const here = sentence.flatMap((total, at) => [splitAfter(shadow, total, sentence.slice(at + 1), start), splitBefore(sentence, at)])
    const next = sentences[index + 1]
    const last = sentence.at(-1)
    const opened = last && next && /^[\s]*其中/.test(shadow.slice(next[0]?.sentence.start ?? 0, (next[0]?.sentence.start ?? 0) + 6)) ? splitAfter(shadow, last, next, start) : undefined
    return [...here, opened].flatMap((split) => (split ? judge(split) : undefined) ?? [])
  })
}

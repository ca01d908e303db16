import { bySentence, say, sayNamed, type Checked, type Finding, type Numbered } from './finding.ts'

/** Rates that measure a part of a whole; completion of a target may pass 100%. */
const OF_A_WHOLE = /(?:满意|办结|结案|受理|答复|公开|覆盖|出庭|应诉|成功|解决|联系|胜诉|败诉|纠错|公示|及时|审核|通过|采纳|接入|入驻|持证|签约)[^，。]{0,3}率/

const isRate = ({ unit, changeOnly }: Numbered): boolean => unit === '%' && !changeOnly
const isCount = ({ unit, approximate, ofLastYear, changeOnly }: Numbered): boolean => unit !== '%' && unit !== '‰' && !approximate && !ofLastYear && !changeOnly

/** The word a rate is named by, longest first: 直接纠错率 → 直接纠错, 纠错. */
function stemsOf(name: string): readonly string[] {
  const stem = /([\u4e00-\u9fff]{2,8})率$/.exec(name.replace(/[^\u4e00-\u9fff]/g, ''))?.[1] ?? ''
  return Array.from({ length: Math.max(0, stem.length - 1) }, (_, cut) => stem.slice(cut)).filter((part) => part.length >= 2)
}

const rateName = ({ lead, name }: Numbered): string => /([\u4e00-\u9fff]{2,12}率)[^率]{0,6}$/.exec(lead)?.[1] ?? name

const stated = ({ lead, tail }: Numbered): string => `${lead.split(/[，,；;：:]/).at(-1) ?? ''}${tail}`

/** The count that the rate is a rate of: its clause says the same word. */
function findNumerator(rate: Numbered, counts: readonly Numbered[]): Numbered | undefined {
  for (const stem of stemsOf(rateName(rate))) {
    const found = counts.findLast((count) => new RegExp(`(?<![不未非无])${stem}`).test(stated(count)) && !stem.includes('及时'))
    if (found) return found
  }
  return undefined
}

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))
/** Half a unit in the last place is added before cutting, because 0.5 is not exact in binary. */
const roundHalfUp = (part: number, whole: number, decimals: number): number => Math.floor((part * 100 * 10 ** decimals) / whole + 0.5 + 1e-9) / 10 ** decimals
const cutOff = (part: number, whole: number, decimals: number): number => Math.floor((part * 100 * 10 ** decimals) / whole + 1e-9) / 10 ** decimals

function judge(rate: Numbered, part: Numbered, wholes: readonly Numbered[]): Finding | undefined {
  const { value, quantity: { decimals } } = rate
  if (wholes.length === 0 || wholes.some((whole) => roundHalfUp(part.value, whole.value, decimals) === rounded(value, decimals))) return undefined
  const cut = wholes.find((whole) => cutOff(part.value, whole.value, decimals) === rounded(value, decimals))
  if (cut) {
    return { rule: 'rate-truncated', figures: [cut.index, part.index, rate.index], says: `${sayNamed(rate)}是截尾得到的：${part.value}÷${cut.value}四舍五入应为${roundHalfUp(part.value, cut.value, decimals)}%，请统一取舍方法` }
  }
  const could = wholes.map((whole) => `${part.value}÷${whole.value}＝${roundHalfUp(part.value, whole.value, Math.max(decimals, 1))}%`)
  return { rule: 'rate-contradicts', figures: [...wholes.map(({ index }) => index), part.index, rate.index], says: `${sayNamed(rate)}与同句的数字不符：${could.join('，')}。请核对数字，或者说明分母` }
}

/** Rates against numerator and denominator in the same sentence. */
export function findContradictingRates({ statements }: Checked): readonly Finding[] {
  return bySentence(statements).flatMap((sentence) => sentence.filter((one) => isRate(one) && !one.approximate && one.value <= 100).flatMap((rate) => {
    const counts = sentence.filter((one) => isCount(one) && one.index < rate.index && one.quantity.start !== rate.quantity.start)
    const part = findNumerator(rate, counts)
    const wholes = part ? counts.filter((one) => one !== part && one.index < part.index && one.unit === part.unit && one.value >= part.value && one.value > 0) : []
    const finding = part ? judge(rate, part, wholes) : undefined
    return finding ? [finding] : []
  }))
}

/** Satisfied and dissatisfied over 100 together; a part of a whole over 100 alone. */
export function findImpossibleRates({ statements }: Checked): readonly Finding[] {
  const over = statements.flatMap((one, index): Finding[] => one.unit === '%' && !one.changeOnly && one.value > 100 && OF_A_WHOLE.test(`${one.name}${one.lead}`)
    ? [{ rule: 'rate-over-100', figures: [index], says: `${sayNamed(one)}超过100%，部分不能大于总体，请核对` }] : [])
  const pairs = bySentence(statements).flatMap((sentence) => {
    const against = sentence.find((one) => one.unit === '%' && /不满意/.test(`${one.name}${one.lead.slice(-12)}`))
    const content = sentence.findLast((one) => one.unit === '%' && one !== against && /(?<!不)满意[率度]/.test(`${one.name}${one.lead.slice(-12)}`))
    if (!against || !content || against.value + content.value <= 100 + 1e-9) return []
    return [{ rule: 'satisfaction-over-100', figures: [content.index, against.index], says: `满意率${say(content)}与不满意率${say(against)}之和为${rounded(content.value + against.value, 2)}%，超过100%，请核对` }]
  })
  return [...over, ...pairs]
}

import { bySentence, say, sayNamed, type Checked, type Finding, type Numbered } from './finding.ts'

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** Last year's value where the sentence states it, or where the plain difference gives it. */
function findBase(one: Numbered, sentence: readonly Numbered[]): { readonly value: number; readonly from: readonly number[] } | undefined {
  const before = sentence.find((other) => other.ofLastYear && other.unit === one.unit && !other.approximate)
  if (before) return { value: before.value, from: [before.index] }
  const { change } = one
  if (change?.amount === undefined || change.percent === undefined || (change.unit ?? one.unit) !== one.unit) return undefined
  return { value: change.direction === 'down' ? one.value + change.amount : one.value - change.amount, from: [] }
}

function judge(one: Numbered, sentence: readonly Numbered[]): Finding | undefined {
  const base = findBase(one, sentence)
  const { change } = one
  if (!base || !change || base.value <= 0 || change.base !== 'last-year') return undefined
  const says = (what: string): Finding => ({ rule: 'change-contradicts', figures: [...base.from, one.index], says: `${sayNamed(one)}与上年${base.value}${one.unit}相比${what}，请核对` })
  const real = one.value - base.value
  const turned = real > 0 ? 'up' : real < 0 ? 'down' : 'same'
  const word = { up: '上升', down: '下降', same: '持平' }
  if (turned !== change.direction && real !== 0) return says(`实为${word[turned]}，文中写作${word[change.direction]}`)
  if (change.points !== undefined && one.unit === '%' && Math.abs(Math.abs(real) - change.points) > 0.011) return says(`相差${rounded(Math.abs(real), 2)}个百分点，文中写作${change.points}个百分点`)
  const percent = Math.abs(real / base.value) * 100
  const decimals = String(change.percent ?? '').split('.')[1]?.length ?? 0
  if (change.percent !== undefined && one.unit !== '%' && Math.abs(percent - change.percent) >= 10 ** -decimals) return says(`${word[turned]}${rounded(percent, Math.max(decimals, 1))}%，文中写作${change.percent}%`)
  if (change.amount !== undefined && base.from.length > 0 && (change.unit ?? one.unit) === one.unit && Math.abs(real) !== change.amount) return says(`相差${Math.abs(real)}${one.unit}，文中写作${change.amount}${one.unit}`)
  return undefined
}

/** Changes against the two values that they are made of; a fall of more than all there was. */
export function findWrongChanges({ statements }: Checked): readonly Finding[] {
  const against = bySentence(statements).flatMap((sentence) => sentence.filter(({ change, approximate, ofLastYear }) => change !== null && !approximate && !ofLastYear).flatMap((one) => judge(one, sentence) ?? []))
  const impossible = statements.flatMap((one, index): Finding[] => one.change?.direction === 'down' && (one.change.percent ?? 0) > 100
    ? [{ rule: 'fall-over-100', figures: [index], says: `“${one.name}”${one.changeOnly ? '' : say(one)}下降${one.change.percent}%，降幅不能超过100%，请核对` }] : [])
  return [...against, ...impossible]
}

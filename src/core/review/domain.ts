import type { Value } from '../engine/case.ts'
import type { Condition, Scalar } from '../vocabulary/condition.ts'
import type { Field } from '../vocabulary/field.ts'

type OnAnswer = Extract<Condition, { is: 'answer' | 'oneOf' }>

const OTHER = '（其他内容）'
const MOST_ITEMS = 10

/** Numbers below, at, between and above those that conditions name. */
function numbersAround(named: readonly number[], declared: Field): readonly number[] {
  const sorted = [...new Set(named)].sort((a, b) => a - b)
  const between = sorted.slice(1).map((value, index) => (value + (sorted[index] ?? value)) / 2).map((value) => (declared.type === 'whole' ? Math.floor(value) : value))
  const all = [(sorted[0] ?? 0) - 1, ...sorted, ...between, (sorted.at(-1) ?? 0) + 1]
  const fitting = all.filter((value) => (declared.min === undefined || value >= declared.min) && (declared.max === undefined || value <= declared.max))
  return fitting.length > 0 ? [...new Set(fitting)] : [declared.min ?? 0]
}

/** Days and texts before, at, just after those that conditions put in order. */
const textsAround = (named: readonly string[], isOrdered: boolean): readonly string[] =>
  (isOrdered ? ['0000-01-01', ...named.flatMap((value) => [value, `${value}~`])] : [...named, OTHER])

/** Every combination of items that some condition tells apart from the others. */
function subsets(items: readonly string[], atoms: readonly OnAnswer[]): readonly Value[] {
  const some = items.slice(0, MOST_ITEMS)
  const all = Array.from({ length: 2 ** some.length - 1 }, (_, mask) => some.filter((_item, bit) => ((mask + 1) >> bit) % 2 === 1))
  const signature = (chosen: readonly string[]): string => atoms.map((atom) => (atom.is === 'oneOf' ? Number(chosen.some((item) => atom.values.includes(item))) : 0)).join('')
  return [...new Map(all.map((chosen) => [signature(chosen), chosen])).values()]
}

function optionsFor(declared: readonly string[], named: ReadonlySet<string>): readonly string[] {
  return [...declared.filter((option) => named.has(option)), ...declared.filter((option) => !named.has(option)).slice(0, 1)]
}

/** Values of a field that the conditions tell apart, with one that they do not mention. @param used all conditions, as atoms */
export function domainOf(field: string, declared: Field, used: readonly Condition[]): readonly Value[] {
  const atoms = used.filter((atom): atom is OnAnswer => (atom.is === 'answer' || atom.is === 'oneOf') && atom.field === field)
  const named: readonly Scalar[] = atoms.flatMap((atom): readonly Scalar[] => (atom.is === 'oneOf' ? atom.values : [atom.value]))
  const texts = [...new Set(named.filter((value): value is string => typeof value === 'string'))]
  if (declared.options) {
    const chosen = optionsFor(declared.options, new Set(texts))
    return declared.type === 'choices' ? subsets(chosen, atoms) : chosen
  }
  const numbers = named.filter((value): value is number => typeof value === 'number')
  if (numbers.length > 0) return numbersAround(numbers, declared)
  return textsAround(texts, atoms.some((atom) => atom.is === 'answer' && atom.op !== '='))
}

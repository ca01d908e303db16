import { attachChanges, isBase, partChanges, type StatedChange } from './grammar/changes.ts'
import type { Span } from './grammar/masks.ts'
import { findQuantities } from './grammar/quantities.ts'
import type { Quantity } from './grammar/quantity.ts'
import { nameFrom, rowNames, sharedNames } from './names.ts'
import type { Identity } from './identity.ts'
import { isPlan, type Section } from './sections.ts'
import type { Change, Statement } from './statement.ts'
import { findIndicator } from './indicators.ts'

const SENTENCE = /[^。！？!?\n]+/g
const FLAT = /^[^，,。；;()\d]{0,16}[，,( ]*(?:基本)?(?:与|同|和|较|比)?(?:上一?年度?|去年|20\d\d年)?(?:同期)?(?:相比)?(?:同比)?(?:基本)?持平/

/** Everything that the words around one number are asked for. */
interface Place {
  readonly text: string
  readonly shadow: string
  readonly sentence: Span
  readonly heading: string
  readonly year: number | null
  readonly organ: string
}

interface Words { readonly lead: string; readonly tail: string; readonly from: number; readonly to: number }

const tailEnd = (shadow: string, from: number, until: number): number =>
  from + (/^[^，、。；;,:：()“”\n]*?(?=同比|环比|较[上去20]|比[上去20]|[，、。；;,:：()\n]|$)/.exec(shadow.slice(from, Math.min(until, from + 40)).replaceAll(/[“”]/g, '·').replaceAll('\n', '，'))?.[0].length ?? 0)

/** Words before and behind a number, within its sentence and its neighbours. */
function wordsAround({ shadow, sentence }: Place, quantity: Quantity, before: number, next: number): Words {
  const stop = Math.max(...[...'；;'].map((sign) => shadow.lastIndexOf(sign, quantity.start - 1) + 1))
  const from = Math.max(before, sentence.start, stop)
  const to = tailEnd(shadow, quantity.end, Math.min(next, sentence.end))
  return { lead: shadow.slice(from, quantity.start), tail: shadow.slice(quantity.end, to), from, to }
}

/** The clause of the number, without blanks at its ends, within one line where the number allows. */
function quoteSpan({ text, shadow }: Place, quantity: Quantity, words: Words, until: number): Span {
  const clause = /[^，,；;。:：]*$/.exec(words.lead)?.[0] ?? ''
  let start = quantity.start - Math.min(clause.length, 60)
  const broken = text.lastIndexOf('\n', quantity.start - 1) + 1
  start = Math.max(start, broken)
  while (start < quantity.start && /[\s、，,*#()（）+]/.test(shadow[start] ?? '')) start += 1
  const lineEnd = text.indexOf('\n', quantity.end)
  let end = Math.max(quantity.end, Math.min(until, lineEnd < 0 ? text.length : lineEnd))
  while (end > quantity.end && /[\s，,、和及]/.test(shadow[end - 1] ?? '')) end -= 1
  return { start, end }
}

const isLastYear = (lead: string, year: number | null): boolean => {
  const clause = lead.split(/[，,；;()]/).at(-1) ?? ''
  return /(?:上一?年度?|去年|前年|同期)(?:同期)?[^，,]{0,14}$/.test(clause) || (year !== null && new RegExp(`(?:较|比|由|从|与)?${year - 1} ?年(?!度?(?:以来|起))[^，,]{0,14}$`).test(clause))
}

const mergeChanges = (stated: readonly StatedChange[]): Change | null => {
  const [first, ...rest] = stated.map(({ change }) => change)
  return first ? rest.reduce((all, one) => ({ ...one, ...all }), first) : null
}

function changeOf(place: Place, quantity: Quantity, stated: readonly StatedChange[]): Change | null {
  if (stated.length > 0) return mergeChanges(stated)
  return FLAT.test(place.shadow.slice(quantity.end, Math.min(quantity.end + 40, place.sentence.end))) ? { direction: 'same', base: 'last-year' } : null
}

interface Around { readonly before: number; readonly next: number; readonly names: readonly string[]; readonly nameBefore: string }

/** The figures that one number states: one, or one for each rate that shares it. */
function statementsOf(place: Place, quantity: Quantity, change: Change | null, changeEnd: number, around: Around): readonly Statement[] {
  const words = wordsAround(place, quantity, around.before, around.next)
  const span = quoteSpan(place, quantity, words, Math.max(words.to, changeEnd - words.to < 16 ? changeEnd : 0))
  const shared = quantity.unit === '%' ? sharedNames(words.lead) : []
  const own = around.names.length > 0 ? around.names : shared.length > 1 ? shared : [nameFrom(words.lead, words.tail) || around.nameBefore]
  const ofLastYear = isBase(place.shadow, quantity) || isLastYear(words.lead, place.year)
  return own.map((name): Statement => {
    const lead = around.names.length > 0 || shared.length > 1 ? name : words.lead
    const known = ofLastYear ? undefined : findIndicator({ lead, tail: words.tail, unit: quantity.unit, upTo: place.shadow.slice(place.sentence.start, quantity.start), heading: place.heading, organ: place.organ })
    return {
      name: known?.name ?? name, figure: known?.id ?? null, value: quantity.value, unit: quantity.unit, approximate: quantity.approximate, change,
      quote: place.text.slice(span.start, span.end), start: span.start, end: span.end,
      quantity, lead, tail: words.tail, sentence: place.sentence, ofLastYear, changeOnly: false,
    }
  })
}

function changeOnly(place: Place, { quantity, change }: StatedChange, before: number): Statement {
  const words = wordsAround(place, quantity, before, quantity.end)
  const span = quoteSpan(place, quantity, words, quantity.end)
  const name = nameFrom(words.lead.replace(/(?:同比|环比|较|比).*$/, ''), '')
  return {
    name: `${name}变化`, figure: null, value: quantity.value, unit: quantity.unit, approximate: quantity.approximate, change, quote: place.text.slice(span.start, span.end), start: span.start, end: span.end,
    quantity, lead: words.lead, tail: '', sentence: place.sentence, ofLastYear: false, changeOnly: true,
  }
}

/** Is this number the first of a row 分别为A、B, and how long is the row? */
function rowLength(shadow: string, figures: readonly Quantity[], index: number): number {
  let length = 1
  while (index + length < figures.length && /^[^，。；]{0,2}[、和及，, ]+$/.test(shadow.slice(figures[index + length - 1]?.end ?? 0, figures[index + length]?.start ?? 0))) length += 1
  return length
}

/** All statements of one sentence, in order. */
function readSentence(place: Place, quantities: readonly Quantity[]): readonly Statement[] {
  const { shadow, sentence } = place
  const { figures, changes } = partChanges(shadow, sentence.start, quantities)
  const { of, alone } = attachChanges(shadow, figures, changes)
  const out: Statement[] = []
  let before = sentence.start
  let row: readonly string[] = []
  for (const [index, quantity] of figures.entries()) {
    const stated = of.get(quantity) ?? []
    const next = quantities.find(({ start }) => start >= quantity.end)?.start ?? sentence.end
    const { lead, to } = wordsAround(place, quantity, before, next)
    if (/分别/.test(lead)) row = rowNames(lead, rowLength(shadow, figures, index))
    const [name] = row
    out.push(...statementsOf(place, quantity, changeOf(place, quantity, stated), stated.at(-1)?.quantity.end ?? 0, { before, next, names: name === undefined ? [] : [name], nameBefore: out.at(-1)?.name ?? '' }))
    row = row.slice(1)
    before = Math.max(to, ...stated.map(({ quantity: { end } }) => end).filter((end) => end <= (figures[index + 1]?.start ?? sentence.end)))
  }
  out.push(...alone.map((stated) => changeOnly(place, stated, Math.max(sentence.start, ...quantities.map(({ end }) => end).filter((end) => end <= stated.start)))))
  return out.sort((a, b) => a.quantity.start - b.quantity.start)
}

/** Every figure that the text states, plans for the coming year left out. */
export function findStatements(text: string, shadow: string, sections: readonly Section[], { year, organ }: Pick<Identity, 'year' | 'organ'>): readonly Statement[] {
  const quantities = findQuantities(shadow)
  return sections.filter((section) => !isPlan(section)).flatMap((section) =>
    [...shadow.slice(section.start, section.end).matchAll(SENTENCE)].flatMap((match) => {
      const start = section.start + match.index
      const sentence = { start, end: start + match[0].length }
      const inside = quantities.filter((one) => one.start >= sentence.start && one.end <= sentence.end + 1)
      return inside.length === 0 ? [] : readSentence({ text, shadow, sentence, heading: section.path.map(({ heading }) => heading).join(' > '), year, organ: organ ?? '' }, inside)
    }))
}

import { addDays, addMonths, dateOf, type PlainDate } from '../calendar/plain-date.ts'
import type { Calendar } from '../calendar/calendar.ts'
import { addWorkingDays, lastDayOfTerm } from '../calendar/walk.ts'
import type { Facts, Value } from '../engine/case.ts'
import { evaluate, type View } from '../engine/evaluate.ts'
import { creditCodeCheck, idNumberCheck } from '../engine/formats.ts'
import type { Condition } from '../vocabulary/condition.ts'
import type { Field, Fields } from '../vocabulary/field.ts'
import type { Period } from '../vocabulary/period.ts'

/** A source of chance: at least 0, less than 1. Given from outside, so that the same seed always gives the same walk. */
export type Chance = () => number

/** What invented answers are made of. */
export interface Stock {
  readonly chance: Chance
  readonly calendar: Calendar
  /** Names of certified staff; at least three. */
  readonly officers: readonly string[]
  readonly day: PlainDate
}

export const pick = <T>(chance: Chance, items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T
const between = (chance: Chance, from: number, to: number): number => from + Math.floor(chance() * (to - from + 1))

/** Sample values whose check digits are right; plainly nobody's. */
const [ID, CODE] = ['11010119000101001', '91110000MA0000001']
const FORMATS = { 'id-card': `${ID}${idNumberCheck(ID)}`, 'credit-code': `${CODE}${creditCodeCheck(CODE)}`, phone: '00000000', 'document-number': '演府〔2025〕1号' } as const

function someOf(chance: Chance, items: readonly string[], least: number): readonly string[] {
  const mixed = [...items].sort(() => chance() - 0.5)
  return mixed.slice(0, Math.max(least, 1))
}

/** An invented answer that the field accepts. */
export function invent(name: string, field: Field, { chance, officers, day }: Stock): Value {
  switch (field.type) {
    case 'text': case 'longText': return field.checks ? FORMATS[field.checks] : `演示${name}`
    case 'yesNo': case 'choice': return pick(chance, field.options ?? [''])
    case 'choices': return someOf(chance, field.options ?? [], between(chance, 1, 2))
    case 'whole': return between(chance, field.min ?? 0, field.max ?? (field.min ?? 0) + 20)
    case 'money': return between(chance, field.min ?? 0, field.max ?? (field.min ?? 0) + 100_000)
    case 'date': return addDays(day, between(chance, -5, 15))
    case 'moment': return `${day}T${pick(chance, ['09:00', '10:30', '15:00'])}`
    case 'person': return pick(chance, officers)
    case 'people': return someOf(chance, officers, field.min ?? 2)
    case 'file': return ['0'.repeat(64)]
    case 'caseNumber': return '演示案件〔2025〕1号'
    default: return field.type satisfies never
  }
}

/** The day after the whole period has run from a day, with some to spare. */
function farAhead(calendar: Calendar, day: PlainDate, { amount, unit }: Period): PlainDate {
  if (unit === 'workingDay') return addWorkingDays(calendar, day, amount + 3).date ?? day
  return unit === 'month' || unit === 'year' ? addMonths(day, amount * (unit === 'year' ? 12 : 1) + 1) : addDays(day, amount + 3)
}

type Proposal = Readonly<Record<string, Value>>

function proposeAnswer(condition: Extract<Condition, { is: 'answer' }>, day: PlainDate): Proposal {
  const { field, op, value } = condition
  const shift = op === '<' ? -1 : op === '>' ? 1 : 0
  return { [field]: typeof value === 'number' ? value + shift : shift === 0 ? value : /^\d{4}-/.test(value) ? addDays(dateOf(value), shift) : day }
}

/** Another value than the one a condition names: for what must not hold. */
function proposeOther(name: string, fields: Fields, taken: readonly string[], stock: Stock): Proposal {
  const field = fields[name]
  const others = (field?.options ?? []).filter((option) => !taken.includes(option))
  if (!field) return {}
  return { [name]: others.length > 0 ? (field.type === 'choices' ? [pick(stock.chance, others)] : pick(stock.chance, others)) : `演示其他${name}` }
}

/** Answers that would make a condition hold, as far as answers can: clocks and history are the walk's affair. */
export function propose(condition: Condition, fields: Fields, known: Facts, stock: Stock): Proposal {
  const { chance, officers, day, calendar } = stock
  switch (condition.is) {
    case 'all': return Object.assign({}, ...condition.of.map((part) => propose(part, fields, known, stock))) as Proposal
    case 'any': return propose(pick(chance, condition.of), fields, known, stock)
    case 'not': return proposeNot(condition.of, fields, known, stock)
    case 'answer': return proposeAnswer(condition, day)
    case 'oneOf': return { [condition.field]: fields[condition.field]?.type === 'choices' ? [pick(chance, condition.values)] : pick(chance, condition.values) }
    case 'filled': { const field = fields[condition.field]; return field ? { [condition.field]: invent(condition.field, field, stock) } : {} }
    case 'compare': {
      const [mine, other] = fields[condition.field] ? [condition.field, condition.with] : [condition.with, condition.field]
      const value = known[other]
      if (value === undefined) return {}
      return { [mine]: condition.term && mine === condition.field ? lastDayOfTerm(dateOf(String(value)), condition.term) : value }
    }
    case 'lead': return { [condition.field]: farAhead(calendar, day, condition.period) }
    case 'certified': return { [condition.field]: someOf(chance, officers, condition.atLeast) }
    case 'personNot': {
      const taken = condition.fields.flatMap((field) => known[field] ?? [])
      const free = officers.filter((name) => !taken.includes(name))
      return free.length > 0 ? { [condition.field]: fields[condition.field]?.type === 'people' ? free.slice(0, 3) : pick(chance, free) } : {}
    }
    default: return {}
  }
}

function proposeNot(condition: Condition, fields: Fields, known: Facts, stock: Stock): Proposal {
  switch (condition.is) {
    case 'not': return propose(condition.of, fields, known, stock)
    case 'all': return proposeNot(pick(stock.chance, condition.of), fields, known, stock)
    case 'any': return Object.assign({}, ...condition.of.map((part) => proposeNot(part, fields, known, stock))) as Proposal
    case 'answer': return typeof condition.value === 'number'
      ? { [condition.field]: condition.op === '>' || condition.op === '=' ? Math.max(0, condition.value - 1) : condition.value + 1 }
      : proposeOther(condition.field, fields, [condition.value], stock)
    case 'oneOf': return proposeOther(condition.field, fields, condition.values, stock)
    case 'compare': return proposeOther(condition.field, fields, [], stock)
    case 'lead': return { [condition.field]: stock.day }
    default: return {}
  }
}

/** Invents all answers of one act, question by question, so that conditional questions see the answers before them. */
export function answerAll(asks: Fields, viewWith: (answers: Facts) => View, given: Proposal, stock: Stock): Facts {
  let answers: Facts = {}
  for (const [name, field] of Object.entries(asks)) {
    if (field.askedWhen && evaluate(field.askedWhen, viewWith(answers)) !== true) continue
    if (field.isOptional && given[name] === undefined && stock.chance() < 0.6) continue
    answers = { ...answers, [name]: given[name] ?? invent(name, field, stock) }
  }
  return answers
}

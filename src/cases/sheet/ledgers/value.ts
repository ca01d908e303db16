import { dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { Value } from '#core/engine/case.ts'
import { conditionFaults } from '#core/engine/check.ts'
import { holdsOnFacts } from '#core/engine/clock.ts'
import { daysUsed, isAfter } from '#core/engine/due.ts'
import { VERBS } from '#core/engine/verbs.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { DeadlineRow } from '#ledger/entry.ts'
import { endsBy } from '../../expiring.ts'
import { lightOf } from '../../light.ts'
import { STANDING, allFields } from '../../project.ts'
import { ISSUE_ACT } from '../../supplement.ts'
import { sayPlainly, showFacts } from '../../masking.ts'
import type { LedgerEntry } from './entries.ts'
import type { FormCell } from './form.ts'
import { validityOn } from './validity.ts'

/** What a cell of a ledger is drawn from, and on which day. */
export interface Drawing { readonly definition: Procedure; readonly calendar: Calendar; readonly isMasked: boolean; readonly on: PlainDate }

type Cell = string | number

function answerOf({ definition, isMasked }: Drawing, name: string, value: Value): Cell {
  if (typeof value === 'number') return value
  const field = allFields(definition)[name]
  return field?.isPersonal && isMasked ? showFacts({ [name]: field }, { [name]: value })[0]?.value ?? '' : sayPlainly(field, value)
}

function answersOf(drawing: Drawing, { fields, all }: Extract<FormCell, { is: 'answer' }>, { kase: { facts } }: LedgerEntry): Cell {
  const given = fields.flatMap((name) => { const value = facts[name]; return value === undefined ? [] : [answerOf(drawing, name, value)] })
  return all ? given.join('　') : given[0] ?? ''
}

function actOf({ is, actions, where }: Extract<FormCell, { actions: readonly string[] }>, { kase }: LedgerEntry): Cell {
  const taken = kase.acts.filter((act) => actions.includes(act.do) && holdsOnFacts(where, kase, act.answers))
  const last = taken.at(-1)
  switch (is) {
    case 'day': return last ? dateOf(last.on) : ''
    case 'who': return last?.by.person ?? ''
    case 'done': return last ? '是' : '否'
    case 'times': return taken.length
    default: return is satisfies never
  }
}

function sumOf({ field }: Extract<FormCell, { is: 'sum' }>, { kase: { acts } }: LedgerEntry): Cell {
  const amounts = acts.flatMap(({ answers }) => (typeof answers[field] === 'number' ? [answers[field]] : []))
  return amounts.length === 0 ? '' : Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100) / 100
}

function wordOf(drawing: Drawing, { ways }: Extract<FormCell, { is: 'told' }>, entry: LedgerEntry): Cell {
  const says = ways.find(({ when }) => holdsOnFacts(when, entry.kase))?.says ?? ''
  return typeof says === 'string' ? says : valueIn(drawing, says, entry)
}

const numberOf = ({ documents }: Extract<FormCell, { is: 'number' }>, { kase: { acts } }: LedgerEntry): Cell =>
  String(acts.findLast(({ do: name, answers }) => name === ISSUE_ACT && documents.includes(String(answers['文书名称'])) && answers['文号'] !== undefined)?.answers['文号'] ?? '')

/** What ran out since the case was last acted in is late too, on the day of the ledger. */
const isLate = ({ status, due, derivation: { rolled, whose } }: DeadlineRow, on: PlainDate): boolean =>
  status === 'late' || status === 'overdue' || (status === 'running' && whose === '机关' && due !== null && isAfter(on, typeof rolled === 'string' ? rolled : due))

function limitOf({ definition, calendar, on }: Drawing, { is, deadlines }: Extract<FormCell, { deadlines: readonly string[] }>, { row, kase }: LedgerEntry): Cell {
  const found = deadlines.flatMap((wanted) => row.deadlines.find(({ name }) => name === wanted) ?? [])[0]
  if (!found) return ''
  if (is === 'due') return found.due === null ? '' : dateOf(found.due)
  if (is === 'late') return isLate(found, on) ? '是' : found.status === 'met' ? '否' : ''
  return daysUsed(definition, found.name, kase, calendar) ?? ''
}

/** The same light as in the lists, said: it stands for whoever has the ledger on paper. */
function lightOfCase({ calendar, on }: Drawing, { row }: LedgerEntry): Cell {
  const { light, says } = lightOf({ open: row.open, due: row.due, paused: row.light === STANDING }, on, calendar)
  return light === '灰' ? says : `${light}灯（${says}）`
}

function ofCase(drawing: Drawing, { what }: Extract<FormCell, { is: 'case' }>, entry: LedgerEntry): Cell {
  const { row } = entry
  switch (what) {
    case 'number': return row.number
    case 'title': return row.title
    case 'state': return row.state
    case 'opened': return dateOf(row.openedOn)
    case 'light': return lightOfCase(drawing, entry)
    case 'closed': return row.closedOn === null ? '' : dateOf(row.closedOn)
    default: return what satisfies never
  }
}

/** What stands in a cell of a ledger for one case. */
export function valueIn(drawing: Drawing, cell: FormCell, entry: LedgerEntry): Cell {
  switch (cell.is) {
    case 'answer': return answersOf(drawing, cell, entry)
    case 'number': return numberOf(cell, entry)
    case 'due': case 'late': case 'taken': return limitOf(drawing, cell, entry)
    case 'case': return ofCase(drawing, cell, entry)
    case 'sum': return sumOf(cell, entry)
    case 'told': return wordOf(drawing, cell, entry)
    case 'given': return cell.fields.some((name) => entry.kase.facts[name] !== undefined) ? '有' : '无'
    case 'validity': return validityOn(drawing.definition, drawing.on, entry)
    default: return actOf(cell, entry)
  }
}

/** Names that a form takes from its definition and that are not there. */
export function faultsOfForm(definition: Procedure, cells: readonly FormCell[]): readonly string[] {
  const acts = [definition.opens.name, ...Object.keys(definition.actions), ...Object.keys(VERBS)]
  const papers = [definition.opens, ...Object.values(definition.actions)].flatMap(({ produces }) => produces ?? [])
  const missing = (kind: string, known: readonly string[], used: readonly string[]) => used.filter((name) => !known.includes(name)).map((name) => `没有${kind}“${name}”`)
  return cells.flatMap((cell): readonly string[] => {
    switch (cell.is) {
      case 'answer': case 'given': return missing('填写项', Object.keys(allFields(definition)), cell.fields)
      case 'number': return missing('文书', papers.flat(), cell.documents)
      case 'due': case 'late': case 'taken': return missing('期限', Object.keys(definition.deadlines ?? {}), cell.deadlines)
      case 'case': return []
      case 'validity': return endsBy(definition) ? [] : ['没有起止日期，说不出是否有效']
      case 'sum': return missing('填写项', Object.keys(allFields(definition)), [cell.field])
      case 'told': return cell.ways.flatMap(({ when, says }) => [...conditionFaults(definition, when), ...(typeof says === 'string' ? [] : faultsOfForm(definition, [says]))])
      default: return [...missing('环节', acts, cell.actions), ...(cell.where ? conditionFaults(definition, cell.where) : [])]
    }
  })
}

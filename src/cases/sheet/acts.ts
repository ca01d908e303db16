import { takeAct } from '#core/engine/act.ts'
import type { Act, Actor, Context, Facts } from '#core/engine/case.ts'
import { fold, isStruck } from '#core/engine/fold.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Action, Procedure } from '#core/vocabulary/procedure.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import type { KnownKey } from '#ledger/imports.ts'
import type { Cases } from '../cases.ts'
import { contextFor } from '../people.ts'
import { toAct } from '../project.ts'
import { actDayHeadingsOf, takenOn } from './actDay.ts'
import { answersIn } from './answers.ts'
import { SheetError } from './fault.ts'
import { ALREADY, BATCH, actorOf, faultsOf, keyOf, rejectionsOf, type Held, type Hold, type Ready, type RejectedRow } from './judge.ts'
import { inUse, wordingOf, type Layout, type MappingFor } from './mapping.ts'
import { takeNumber } from './ownNumber.ts'
import type { ImportOrder } from './order.ts'
import { makeRowMemory } from './rowMemory.ts'
import { readRows, type SheetRow } from './rows.ts'

/** Sheets of results: each row is one act in a matter that is in the ledger already, as call-backs come back from the hotline. */

/** The act, and the questions of the opening by which a row finds its matter. */
interface Resulting { readonly name: string; readonly action: Action; readonly keyFields: Fields }

/** @throws SheetError where the definition has no such act */
function getResulting(definition: Procedure, name: string): Resulting {
  const action = definition.actions[name]
  if (!action) throw new SheetError(`“${definition.name}”没有环节“${name}”。可用：${Object.keys(definition.actions).join('、')}`)
  const keys = definition.naturalKey ?? []
  return { name, action, keyFields: Object.fromEntries(Object.entries(definition.opens.asks ?? {}).filter(([field]) => keys.includes(field))) }
}

export function mappingForActs(definition: Procedure, { tenant, organ }: ImportOrder, action: string): MappingFor {
  const { action: { asks }, keyFields } = getResulting(definition, action)
  return { tenant, organ, definition, action, fields: { ...asks, ...keyFields } }
}

/** What earlier rows of a sheet that is only looked through would have done, for matters that several rows are about. */
type Would = Map<string, { readonly act: Act; readonly key: string }[]>

interface Taking {
  readonly cases: Cases
  readonly definition: Procedure
  readonly order: ImportOrder
  readonly layout: Layout
  readonly columns: ReadonlyMap<string, string>
  /** Under which the sheet may say when the act was taken. */
  readonly headings: readonly string[]
  readonly resulting: Resulting
  readonly context: Context
  readonly actor: Actor
  readonly would: Would | undefined
}

/** A row that says which matter it is about: by the number of the system it came from, by our own, or by both. */
interface About {
  readonly line: SheetRow
  readonly named: string
  /** What the number of the system it came from names; not known before it is looked up, where only our own number does. */
  readonly caseId: string | undefined
  readonly number: string | undefined
  /** By it rows about one matter are known. */
  readonly key: string
}

function findAbout({ cases, definition, order, columns, resulting: { keyFields } }: Taking, read: SheetRow): About | readonly RejectedRow[] {
  const { number, line } = takeNumber(definition, columns, read)
  const keys = Object.keys(keyFields)
  const unread = faultsOf(line, columns, number === undefined ? keys : [])
  if (unread.length > 0) return unread
  const idOf = (key: string, answers: Facts): string => cases.idOf(definition, order.tenant, order.organ, key, answers)
  const named = answersIn(keyFields, columns, line.cells)
  const caseId = keys.length > 0 && keys.every((name) => named[name] !== undefined) ? idOf('', named) : undefined
  if (number !== undefined) return { line, named: number, caseId, number, key: caseId ?? idOf(`编号${number}`, {}) }
  if (caseId !== undefined) return { line, named: Object.values(named).join('、'), caseId, number, key: caseId }
  const asked = keys.length === 0 ? ['编号'] : keys
  return [{ row: line.row, column: asked.join('、'), says: `缺少“${asked.join('、')}”，不知道是哪一件，请补填` }]
}

type Found = About & { readonly caseId: string }

interface Before { readonly history: readonly StoredEvent[]; readonly keys: readonly KnownKey[] }

/** One row as the request that records its act, or everything that stands against it. */
function takeRow(taking: Taking, { line, named, caseId, key: matter }: Found, { history, keys }: Before): Ready | 'known' | readonly RejectedRow[] {
  const { cases, definition, order: { tenant, organ }, layout, columns, headings, resulting: { name, action, keyFields }, context, actor, would } = taking
  if (history.length === 0) return [{ row: line.row, column: Object.keys(keyFields).join('、'), says: `没有“${named}”的记录，请先导入` }]
  const asks = action.asks ?? {}
  const answers = answersIn(asks, columns, line.cells, wordingOf(layout))
  const content = keyOf(cases, definition, { tenant, organ, by: '' }, name, answers)
  const earlier = would?.get(matter) ?? []
  const kase = fold(definition, organ, [...history.map(toAct), ...earlier.map(({ act }) => act)])
  const used = keys.filter(({ key }) => key === content || key.startsWith(`${content}:`))
  if (earlier.some(({ key }) => key === content) || used.some(({ seq }) => !isStruck(kase.acts[seq - 1] ?? { do: '' }))) return 'known'
  const day = takenOn({ definition, action: name, asks, headings, columns }, line, answers, cases.setting.now())
  if ('says' in day) return [{ row: line.row, column: day.heading, says: day.says }]
  const outcome = takeAct(definition, kase, { do: name, on: day.on, by: actor, answers }, context)
  if (!outcome.ok) return rejectionsOf(line, columns, outcome.refusal.reasons)
  would?.get(matter)?.push({ act: outcome.act, key: content })
  const key = used.length === 0 ? content : `${content}:${used.length}`
  return { row: line.row, brings: used.length > 0 ? '恢复' : '新增', append: { ...cases.requestFor(definition, { tenant, organ, caseId, key, version: history.length, acts: [outcome.act] }), history } }
}

/**
 * Rows with the cases that they are about, no case twice: the later of two under different names comes in with the next import. Our own
 * number counts where nothing else names the case: another house gave the same numbers to other cases.
 */
async function findCases({ cases, definition, order: { tenant, organ } }: Taking, about: readonly About[]): Promise<{ readonly found: readonly Found[]; readonly twice: readonly RejectedRow[] }> {
  const { imports } = cases.setting.ledger
  const standing = await imports.standing(tenant, about.flatMap(({ caseId }) => caseId ?? []))
  const ids = await imports.numbered(tenant, { definition: definition.id, organ }, about.flatMap(({ number }) => number ?? []))
  const idOf = ({ caseId, number = '' }: About): string => (caseId !== undefined && standing.has(caseId) ? caseId : ids.get(number) ?? caseId ?? '')
  const rows = new Map<string, number>()
  const [found, twice]: [Found[], RejectedRow[]] = [[], []]
  for (const one of about) {
    const caseId = idOf(one)
    const before = caseId === '' ? undefined : rows.get(caseId)
    if (before !== undefined) { twice.push({ row: one.line.row, column: '', says: `与本表第${before}行是同一件，请再导入一次` }); continue }
    rows.set(caseId, one.line.row)
    found.push({ ...one, caseId })
  }
  return { found, twice }
}

async function hold(taking: Taking, rows: readonly (About | readonly RejectedRow[])[]): Promise<Held> {
  const { cases: { setting: { ledger: { imports } } }, order: { tenant }, resulting: { keyFields } } = taking
  const { found, twice } = await findCases(taking, rows.filter((row): row is About => 'named' in row))
  const ids = found.map(({ caseId }) => caseId)
  const [histories, keys] = [await imports.historiesOf(tenant, ids), Map.groupBy(await imports.keysOf(tenant, ids, 'import:'), ({ caseId }) => caseId)]
  const taken = found.map((one) => [one.line.row, takeRow(taking, one, { history: histories.get(one.caseId) ?? [], keys: keys.get(one.caseId) ?? [] })] as const)
  return {
    read: rows.length, ready: taken.flatMap(([, made]) => (typeof made === 'object' && 'append' in made ? [made] : [])),
    differing: 0, known: taken.flatMap(([row, made]) => (made === 'known' ? [{ row, column: Object.keys(keyFields).join('、'), says: ALREADY }] : [])),
    rejected: [...rows.flatMap((row) => ('named' in row ? [] : row)), ...twice, ...taken.flatMap(([, made]) => (typeof made === 'object' && !('append' in made) ? made : []))],
  }
}

/** Matters that more than one row is about, by one reading of the sheet: only of these has a look-through to remember what it saw. */
async function startRemembering(taking: Taking): Promise<Would> {
  const [seen, would]: [ReturnType<typeof makeRowMemory>, Would] = [makeRowMemory(), new Map()]
  for await (const line of readRows(taking.order.path, taking.layout.known)) {
    const about = findAbout(taking, line)
    if ('named' in about && seen.see(about.key, line.row) !== undefined) would.set(about.key, [])
  }
  return would
}

/**
 * The rows of a sheet of results. Two rows about one matter are never held together: the later is judged by what the earlier has recorded,
 * or, in a look-through, would have.
 */
export async function* holdActs(cases: Cases, definition: Procedure, order: ImportOrder & { readonly action: string }, layout: Layout, isLook: boolean): AsyncGenerator<Hold> {
  const resulting = getResulting(definition, order.action)
  const plain = { cases, definition, order, layout, columns: inUse(layout), headings: await actDayHeadingsOf(definition, order.action), resulting, context: await contextFor(cases.setting, order.tenant, definition), actor: actorOf(order, resulting.action) }
  const taking: Taking = { ...plain, would: isLook ? await startRemembering({ ...plain, would: undefined }) : undefined }
  let rows: (About | readonly RejectedRow[])[] = []
  let ids = new Set<string>()
  for await (const line of readRows(order.path, layout.known)) {
    const about = findAbout(taking, line)
    if (rows.length === BATCH || ('named' in about && ids.has(about.key))) {
      const held = rows
      yield () => hold(taking, held)
      rows = []
      ids = new Set()
    }
    rows.push(about)
    if ('named' in about) ids.add(about.key)
  }
  if (rows.length > 0) yield () => hold(taking, rows)
}

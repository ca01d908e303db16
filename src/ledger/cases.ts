import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Contribution, DeadlineRow, JsonObject } from './entry.ts'
import { likePattern, searchQuery } from './search.ts'
import type { Queries } from './store/store.ts'

/** A case as lists show it. */
export interface CaseRow {
  readonly caseId: string
  readonly definition: string
  readonly organ: string
  readonly number: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly openedOn: PlainDate
  readonly closedOn: PlainDate | null
  readonly holder: string | null
  readonly due: PlainDate | null
  readonly light: string
  readonly facts: JsonObject
  readonly deadlines: readonly DeadlineRow[]
  readonly contributions: readonly Contribution[]
  readonly publicCode: string | null
  /** Other cases that its answers name, by number or id. */
  readonly refs: readonly string[]
  readonly version: number
}

/** Which cases; all that are given must hold. Days: `From` is included, `Before` is not. */
export interface CaseFilter {
  readonly definition?: string
  readonly definitions?: readonly string[]
  readonly organ?: string
  readonly organs?: readonly string[]
  readonly state?: string
  readonly open?: boolean
  /** Open, or over with something still due. */
  readonly live?: true
  readonly holder?: string
  readonly dueFrom?: PlainDate
  readonly dueBefore?: PlainDate
  readonly closedFrom?: PlainDate
  readonly openedFrom?: PlainDate
  readonly openedBefore?: PlainDate
  readonly text?: string
  /** Cases that name one of these (numbers or ids). */
  readonly refersTo?: readonly string[]
  /** Cases that went through these hands; see `hands` in the schema. */
  readonly hands?: string
  /** Cases that went through any of these hands. */
  readonly anyHands?: readonly string[]
  /** `definition state` pairs: where something can be done by whoever asks. */
  readonly stages?: readonly string[]
  /** On nobody's desk in particular, or on this person's. */
  readonly desk?: string
  /** Cases that bear one of these numbers or ids. */
  readonly named?: readonly string[]
}

/** In which order rows come: newest opening first, nearest last day first (without one: last), or as in a book that is kept: oldest first, by number. */
export type CaseOrder = 'opened' | 'due' | 'kept'

export interface CaseQuery extends CaseFilter { readonly limit: number; readonly after?: string; readonly order?: CaseOrder }

export const CASE_COLUMNS = 'case_id AS "caseId", definition, organ, number, title, state, open, opened AS "openedOn", closed AS "closedOn", holder, due, light, facts, deadlines, contributions, code AS "publicCode", refs, version'

interface Where { readonly sql: string; readonly params: readonly unknown[] }

function whereOf(tenant: string, filter: CaseFilter): Where {
  const params: unknown[] = [tenant]
  const parts = ['tenant = $1']
  const add = (value: unknown, condition: (place: string) => string): void => { if (value !== undefined && value !== '') { params.push(value); parts.push(condition(`$${params.length}`)) } }
  add(filter.definition, (at) => `definition = ${at}`)
  add(filter.definitions, (at) => `definition = ANY(${at}::text[])`)
  add(filter.organ, (at) => `organ = ${at}`)
  add(filter.organs, (at) => `organ = ANY(${at}::text[])`)
  add(filter.state, (at) => `state = ${at}`)
  add(filter.open, (at) => `open = ${at}`)
  // Written as the index over these cases has it.
  if (filter.live !== undefined) parts.push(filter.live ? '(open OR due IS NOT NULL)' : 'NOT (open OR due IS NOT NULL)')
  add(filter.holder, (at) => `holder = ${at}`)
  add(filter.dueFrom, (at) => `due >= ${at}`)
  add(filter.dueBefore, (at) => `due < ${at}`)
  add(filter.closedFrom, (at) => `closed >= ${at}`)
  add(filter.openedFrom, (at) => `opened >= ${at}`)
  add(filter.openedBefore, (at) => `opened < ${at}`)
  add(filter.refersTo, (at) => `refs && ${at}::text[]`)
  add(filter.anyHands, (at) => `hands && ${at}::text[]`)
  add(filter.hands, (at) => `hands && ARRAY[${at}]::text[]`)
  add(filter.stages, (at) => `(definition || ' ' || state) = ANY(${at}::text[])`)
  add(filter.desk, (at) => `(holder IS NULL OR holder = ${at})`)
  add(filter.named, (at) => `(case_id = ANY(${at}::text[]) OR number = ANY(${at}::text[]))`)
  const text = filter.text?.trim() ?? ''
  const query = searchQuery(text)
  if (query !== '') { add(query, (at) => `search @@ ${at}::tsquery`); add(likePattern(text), (at) => `words ILIKE ${at}`) }
  return { sql: parts.join(' AND '), params }
}

const COUNT_LIMIT = 20_000

/** Sorts before every day, so that cases without a last day come at the end. */
const NEVER = '9999-12-31'

// The first bound of a continuation is plain, so that an index by that order is entered where the last page ended.
const ORDERS: Readonly<Record<CaseOrder, { readonly by: string; readonly beyond: (key: string, id: string) => string; readonly keyOf: (row: CaseRow) => string }>> = {
  opened: { by: 'opened DESC, case_id', beyond: (key, id) => `(opened <= ${key} AND (opened < ${key} OR case_id > ${id}))`, keyOf: ({ openedOn }) => openedOn },
  due: { by: `coalesce(due, '${NEVER}'), case_id`, beyond: (key, id) => `(coalesce(due, '${NEVER}'), case_id) > (${key}, ${id})`, keyOf: ({ due }) => due ?? NEVER },
  kept: {
    by: 'opened, length(number), number, case_id', keyOf: ({ openedOn }) => openedOn,
    beyond: (key, id) => `opened >= ${key} AND (opened, length(number), number, case_id) > (SELECT opened, length(number), number, case_id FROM case_row WHERE tenant = $1 AND case_id = ${id})`,
  },
}

/** Page by page in the order asked for. `next` continues after the last row of this page. */
export async function findCases(q: Queries, tenant: string, query: CaseQuery): Promise<{ readonly rows: readonly CaseRow[]; readonly next: string | null }> {
  const { sql, params } = whereOf(tenant, query)
  const values = [...params]
  let keyset = ''
  const order = ORDERS[query.order ?? 'opened']
  if (query.after !== undefined) {
    const [key = '', caseId = ''] = query.after.split('~')
    values.push(key, caseId)
    keyset = ` AND ${order.beyond(`$${values.length - 1}`, `$${values.length}`)}`
  }
  const limit = Math.min(Math.max(query.limit, 1), 2000)
  const { rows } = await q.query<CaseRow>(`SELECT ${CASE_COLUMNS} FROM case_row WHERE ${sql}${keyset} ORDER BY ${order.by} LIMIT ${limit + 1}`, values)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return { rows: page, next: rows.length > limit && last ? `${order.keyOf(last)}~${last.caseId}` : null }
}

/** How many; counting stops at twenty thousand: a list that long is narrowed down, not counted. */
export async function countCases(q: Queries, tenant: string, filter: CaseFilter): Promise<number> {
  const { sql, params } = whereOf(tenant, filter)
  const { rows } = await q.query<{ n: number }>(`SELECT count(*)::int AS n FROM (SELECT 1 FROM case_row WHERE ${sql} LIMIT ${COUNT_LIMIT}) found`, params)
  return rows[0]?.n ?? 0
}

export async function findCase(q: Queries, tenant: string, by: 'case_id' | 'code', value: string): Promise<CaseRow | undefined> {
  const { rows } = await q.query<CaseRow>(`SELECT ${CASE_COLUMNS} FROM case_row WHERE tenant = $1 AND ${by} = $2`, [tenant, value])
  return rows[0]
}

import { createHash } from 'node:crypto'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { JsonObject } from '#ledger/entry.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { actDayHeadingsOf } from './actDay.ts'
import { columnsOf, type Wording } from './answers.ts'
import { SheetError } from './fault.ts'
import { headingsOf, lowerHeadingsOf, numberHeadingsOf, registrationHeadingsOf } from './ledgers/catalogue.ts'
import { guessHeadings, plainHeading, readRows } from './rows.ts'
import type { SheetTemplate } from './templates.ts'

/** 列的对应: which column of a sheet answers which question, where that comes from, and that it is remembered by the headings of the file. */

/** `辨认`: by our own number in it a row that comes back is known again, or (of a matter that names no day itself) when it was registered, or when the act was taken. */
export type Source = '指定' | '上次' | '模板' | '同名' | '辨认' | '不用'

/** One column: the question that it answers (empty: none), and an example of what stands in it unless that is personal. */
export interface Column { readonly heading: string; readonly field: string; readonly from: Source; readonly example: string }

export interface Layout {
  readonly columns: readonly Column[]
  readonly template: SheetTemplate | undefined
  /** 整表相同: what no column says and somebody says of every row. */
  readonly fixed: Given
  readonly rows: number
  /** By these the line of headings is found. */
  readonly known: ReadonlySet<string>
}

/** What somebody says about columns: heading → question, or nothing for a column that is not used. */
export type Given = Readonly<Record<string, string>>

interface Remembered { readonly columns: Given; readonly fixed?: Given; readonly template: string | null; readonly by: string; readonly at: string }

/** For which sheets: those that open matters, or (`action`) bring results of an act; one memory for each organ. */
export interface MappingFor { readonly tenant: string; readonly organ: string; readonly definition: Procedure; readonly action?: string; readonly fields: Fields }

const settingFor = ({ definition, action, organ }: MappingFor): string => `mapping/${definition.id}${action === undefined ? '' : `/${action}`}/${organ}`

/** The same headings in another order are the same kind of file. */
const setOf = (headings: readonly string[]): string => createHash('sha256').update([...headings].sort().join('\n')).digest('hex').slice(0, 16)

const memoryOf = async (ledger: Ledger, of: MappingFor): Promise<Readonly<Record<string, Remembered>>> => (await ledger.people.findSetting(of.tenant, settingFor(of)) ?? {}) as unknown as Readonly<Record<string, Remembered>>

/** Keeps how the columns of such files are read here, until somebody says otherwise. */
export async function rememberMapping(ledger: Ledger, of: MappingFor, layout: Layout, by: { readonly person: string; readonly at: string }): Promise<void> {
  const kept: Remembered = { columns: Object.fromEntries(layout.columns.map(({ heading, field }) => [heading, field])), fixed: layout.fixed, template: layout.template?.id ?? null, by: by.person, at: by.at }
  const before = await memoryOf(ledger, of)
  await ledger.people.putSetting(of.tenant, settingFor(of), { ...before, [setOf(layout.columns.map(({ heading }) => heading))]: kept } as unknown as JsonObject)
}

interface Seen { readonly known: ReadonlySet<string>; readonly headings: readonly string[]; readonly rows: number; readonly examples: ReadonlyMap<string, string> }

async function lookAt(path: string, known: ReadonlySet<string>): Promise<Seen> {
  const examples = new Map<string, string>()
  let headings: readonly string[] = []
  let rows = 0
  for await (const { cells } of readRows(path, known)) {
    if (rows === 0) headings = Object.keys(cells)
    rows += 1
    if (rows <= 20) for (const [heading, text] of Object.entries(cells)) if (text !== '' && !examples.has(heading)) examples.set(heading, text.slice(0, 40))
  }
  return { known, headings, rows, examples }
}

/** Reads to the end before anything is written: a file that is cut off changes nothing. A sheet whose headings nobody knows is shown with those it seems to have. */
async function lookThrough(path: string, known: ReadonlySet<string>): Promise<Seen> {
  try {
    return await lookAt(path, known)
  } catch (error) {
    const guessed = error instanceof SheetError && error.code === 'no-headings' ? await guessHeadings(path) : []
    if (guessed.length === 0) throw error
    return lookAt(path, new Set(guessed))
  }
}

const fits = (template: SheetTemplate, headings: readonly string[]): number => headings.filter((heading) => template.columns[heading] !== undefined).length

function templateFor(of: MappingFor, templates: readonly SheetTemplate[], headings: readonly string[], wanted: string | null | undefined): SheetTemplate | undefined {
  const mine = templates.filter((one) => one.definition === of.definition.id && one.action === of.action)
  if (wanted !== undefined && wanted !== null) {
    const named = mine.find(({ id, name }) => id === wanted || name === wanted)
    if (!named) throw new SheetError(`“${of.definition.name}”没有导入模板“${wanted}”。可用：${mine.map(({ id }) => id).join('、') || '无'}`)
    return named
  }
  const [best] = mine.map((one) => [fits(one, headings), one] as const).filter(([hits]) => hits >= 2).sort(([a], [b]) => b - a)
  return best?.[1]
}

function checkGiven(of: MappingFor, given: Given, fixed: Given, headings: readonly string[]): void {
  const strange = Object.keys(given).filter((heading) => headings.length > 0 && !headings.includes(heading))
  if (strange.length > 0) throw new SheetError(`表中没有这些列：${strange.join('、')}。表头是：${headings.join('、')}`)
  const unknown = [...Object.values(given), ...Object.keys(fixed)].filter((field) => field !== '' && !Object.hasOwn(of.fields, field))
  if (unknown.length > 0) throw new SheetError(`“${of.definition.name}”没有这些填写项：${unknown.join('、')}。可用：${Object.keys(of.fields).join('、')}`)
}

/** `fixed`: question → the same answer for all rows, where a row has none of its own. `correct`: why rows about what is on record correct it. */
export interface Wish { readonly columns?: Given; readonly template?: string; readonly fixed?: Given; readonly correct?: string }

/** How a file is read: what somebody says, else as last time, else by the template that fits best, else by our own names. @throws SheetError */
export async function layOut(ledger: Ledger, of: MappingFor, templates: readonly SheetTemplate[], path: string, wish: Wish = {}): Promise<Layout> {
  const own = new Map([...(await headingsOf(of.definition)).filter(([, name]) => Object.hasOwn(of.fields, name)), ...columnsOf(of.definition, of.fields)])
  const numbers = new Set([...await numberHeadingsOf(of.definition), ...await (of.action === undefined ? registrationHeadingsOf(of.definition) : actDayHeadingsOf(of.definition, of.action))])
  const given = Object.fromEntries(Object.entries(wish.columns ?? {}).map(([heading, field]) => [plainHeading(heading), field]))
  const memory = await memoryOf(ledger, of)
  const named = templates.filter((one) => one.definition === of.definition.id && one.action === of.action).flatMap(({ columns }) => Object.keys(columns))
  const used = Object.values(memory).flatMap(({ columns }) => Object.entries(columns).filter(([, field]) => field !== '').map(([heading]) => heading))
  const { known, headings, rows, examples } = await lookThrough(path, new Set([...own.keys(), ...numbers, ...await lowerHeadingsOf(of.definition), ...named, ...used, ...Object.keys(given)]))
  checkGiven(of, given, wish.fixed ?? {}, headings)
  const last = wish.template === undefined ? memory[setOf(headings)] : undefined
  const template = templateFor(of, templates, headings, wish.template ?? last?.template)
  const resolve = (heading: string): readonly [string, Source] => {
    const asked = (field: string | undefined): field is string => field !== undefined && (field === '' || Object.hasOwn(of.fields, field))
    if (asked(given[heading])) return [given[heading] ?? '', '指定']
    const before = last?.columns[heading]
    if (asked(before)) return [before, '上次']
    const templated = template?.columns[heading]
    if (asked(templated)) return [templated, '模板']
    const field = own.get(heading)
    return field === undefined ? ['', numbers.has(heading) ? '辨认' : '不用'] : [field, '同名']
  }
  const columns = headings.map((heading): Column => {
    const [field, from] = resolve(heading)
    const isShown = field !== '' && !of.fields[field]?.isPersonal
    return { heading, field, from: field === '' && from !== '指定' ? (numbers.has(heading) ? '辨认' : '不用') : from, example: isShown ? examples.get(heading) ?? '' : '' }
  })
  const fixed = Object.fromEntries(Object.entries(wish.fixed ?? last?.fixed ?? {}).filter(([name, text]) => text !== '' && Object.hasOwn(of.fields, name)))
  return { columns, template, fixed, rows, known }
}

/** Heading → question of the columns in use. */
export const inUse = ({ columns }: Layout): ReadonlyMap<string, string> => new Map(columns.filter(({ field }) => field !== '').map(({ heading, field }) => [heading, field]))

export const wordingOf = ({ template, fixed }: Layout): Wording => ({ fixed, ...(template?.values ? { values: template.values } : {}) })

/** Headings that an import has no use for. */
export const unusedIn = ({ columns }: Layout): readonly string[] => columns.filter(({ heading, field, from }) => field === '' && from !== '辨认' && heading !== '序号').map(({ heading }) => heading)

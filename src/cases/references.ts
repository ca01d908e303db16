import type { Reference, Field } from '#core/vocabulary/field.ts'
import { isRegister, type Register } from '#core/vocabulary/register.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import type { Reading } from './reading.ts'
import type { Who } from './who.ts'

/** 主数据: villages, enterprises, places and people at work are entered once in their registers; wherever a question names one, it is suggested. */

const mastersIn = (catalogue: Catalogue): readonly Register[] => catalogue.registers.filter(isRegister).filter(({ entry }) => entry.master)

/** Where what a question names is entered: as the question itself says, or as a register says of all questions of that name. */
export function referenceOf(catalogue: Catalogue, name: string, field: Field): Reference | undefined {
  if (field.refers || field.type !== 'text') return field.refers
  const master = mastersIn(catalogue).find(({ entry }) => entry.master?.fields.includes(name))
  return master?.entry.master && { register: master.id, by: master.entry.master.by }
}

/** One entry as a suggestion: its name and the answer that holds it (`by`), what tells it from others, and what it knows of itself. */
export interface Suggestion { readonly caseId: string; readonly number: string; readonly by: string; readonly name: string; readonly says: string; readonly facts: Readonly<Record<string, string>> }

const MOST = 10

const textsOf = (row: CaseRow): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(row.facts).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])))

function suggestion(row: CaseRow, by: string, told: readonly string[]): Suggestion {
  const facts = textsOf(row)
  return { caseId: row.caseId, number: row.number, by, name: facts[by] ?? row.title, says: told.filter((name) => name !== by).flatMap((name) => facts[name] ?? []).join('　'), facts }
}

function getMaster(catalogue: Catalogue, id: string): { readonly by: string; readonly same: readonly string[] } | undefined {
  const register = catalogue.find(id)
  if (!register || !isRegister(register)) return undefined
  return register.entry.master ?? { by: register.titledBy[0] ?? '', same: register.naturalKey ?? [] }
}

/** Entries in force whose words hold what somebody has written, within the organs that they may read. */
export async function suggest(reading: Reading, who: Who, tenant: string, register: string, text: string): Promise<readonly Suggestion[]> {
  const master = getMaster(reading.cases.setting.catalogue, register)
  if (!master || text.trim() === '') return []
  const { rows } = await reading.find(who, tenant, { definition: register, state: '在册', text: text.trim(), limit: MOST })
  return rows.map((row) => suggestion(row, master.by, master.same))
}

/** Entries that may be the same thing as one about to be entered: alike in the name, the credit code, or what else its register names. */
export async function findSame(reading: Reading, who: Who, tenant: string, register: string, answers: Readonly<Record<string, string>>): Promise<readonly Suggestion[]> {
  const master = getMaster(reading.cases.setting.catalogue, register)
  if (!master) return []
  const found = new Map<string, Suggestion>()
  for (const name of master.same) {
    const value = answers[name]?.trim() ?? ''
    if (value === '') continue
    const { rows } = await reading.find(who, tenant, { definition: register, state: '在册', text: longestPiece(value), limit: 50 })
    for (const row of rows) if (plain(row.facts[name]) === plain(value)) found.set(row.caseId, suggestion(row, master.by, master.same))
  }
  return [...found.values()].slice(0, MOST)
}

/** What of a name is looked for: brackets and blanks are written in several ways. */
const longestPiece = (value: string): string => value.split(/[\s（）()]+/).toSorted((a, b) => b.length - a.length)[0] ?? value

/** （沪）甲 公司 and (沪)甲公司 are one name. */
const plain = (value: unknown): string => String(value ?? '').replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')').toUpperCase()

import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { takeAct } from '#core/engine/act.ts'
import type { Act, Case, Context } from '#core/engine/case.ts'
import { conditionsOf } from '#core/engine/check.ts'
import { holdsOnFacts, listOf } from '#core/engine/clock.ts'
import { atoms } from '#core/engine/evaluate.ts'
import { newAims, wander } from '#core/review/wander.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { projectCase } from '#cases/project.ts'
import { ISSUE_ACT } from '#cases/supplement.ts'
import { columnsOf } from '#cases/sheet/answers.ts'
import type { LedgerEntry } from '#cases/sheet/ledgers/entries.ts'
import type { FormColumn, SheetForm } from '#cases/sheet/ledgers/form.ts'
import { headingsOf, listForms } from '#cases/sheet/ledgers/catalogue.ts'
import { valueIn } from '#cases/sheet/ledgers/value.ts'
import { plainHeading } from '#cases/sheet/rows.ts'
import { loadTemplates } from '#cases/sheet/templates.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { Chance } from '#server/demo/random.ts'
import { certificate, contextWith } from './story.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_126)
const MOST = 3000
const ANEW = 200
const ON: PlainDate = '2026-11-20'
const OFFICERS = ['演示执法甲', '演示执法乙', '演示执法丙', '演示执法丁', '演示执法戊']
const FIRST_DAYS = ['2024-02-01', '2025-03-03', '2023-05-04', '2021-12-20', '2021-03-01', '2019-06-03', '2019-02-18']

/** Columns that no lawful life can fill, each with its reason. */
const NEVER: Readonly<Record<string, Readonly<Record<string, string>>>> = {}

const catalogue = await loadCatalogue()
const forms = (await listForms()).flatMap((form) => { const definition = catalogue.procedures.find(({ id }) => id === form.of); return definition ? [{ form, definition }] : [] })
const certificates = [...new Set(catalogue.procedures.flatMap(conditionsOf).flatMap(([, condition]) => atoms(condition)).flatMap((atom) => (atom.is === 'certified' ? [atom.certificate] : [])))]
const context: Context = contextWith(Object.fromEntries(OFFICERS.map((name, n) => [name, certificates.map((kind) => certificate(`演${n}`, '2018-01-01', '2030-12-31', kind))])))

/** Every document that an act of the case produces, issued under a number. */
function issued(definition: Procedure, kase: Case): Case {
  const papers = kase.acts.flatMap((act) => listOf((act.seq === 1 ? definition.opens : definition.actions[act.do])?.produces ?? []))
  return [...new Set(papers)].reduce((now, 文书名称, n) => {
    const by = now.acts[0]?.by ?? expect.fail('没有立案')
    const outcome = takeAct(definition, now, { do: ISSUE_ACT, on: ON, by, answers: { 文书名称, 文号: `演府〔2025〕${n + 1}号`, 模板版本: '1', 文件: ['0'.repeat(64)] } }, context)
    return outcome.ok ? outcome.after : now
  }, kase)
}

const stored = ({ seq, do: action, on, by, answers }: Act): StoredEvent => ({ seq, action, on, actor: by, payload: { answers } }) as unknown as StoredEvent

function entryOf(definition: Procedure, kase: Case): LedgerEntry {
  const row = projectCase(definition, kase.organ, kase.acts.map(stored), { number: '演1', publicCode: null }, nationalCalendar)
  return { row: { ...row, caseId: '演1', definition: definition.id, organ: kase.organ } as unknown as LedgerEntry['row'], kase }
}

/** 否, 0, 无 and 不适用 say that there was nothing. */
const saysSomething = (definition: Procedure, { cell }: FormColumn, entry: LedgerEntry): boolean => {
  const value = String(valueIn({ definition, calendar: nationalCalendar, isMasked: false, on: ON }, cell, entry))
  return value !== '' && !(cell.is === 'done' && value === '否') && !(cell.is === 'times' && value === '0') && !(cell.is === 'given' && value === '无') && value !== '不适用'
}

/** Headings of a form that stay empty in every life that was walked. */
function emptyIn({ columns, where }: SheetForm, definition: Procedure): readonly string[] {
  const [chance, empty] = [new Chance(SEED), new Map(columns.map((column) => [column.heading, column]))]
  let aims = newAims()
  for (let n = 0; n < MOST && empty.size > 0; n += 1) {
    // What was taken in some case is no aim any more; the ledger may want it in another.
    if (n % ANEW === 0) aims = newAims()
    const walked = wander(definition, context, { organ: 'yanshi', day: FIRST_DAYS[n % FIRST_DAYS.length] ?? '', officers: OFFICERS, steps: 30, until: ON }, () => chance.next(), aims)
    if (!walked || (where && !holdsOnFacts(where, walked.kase))) continue
    const entry = entryOf(definition, issued(definition, walked.kase))
    for (const [heading, column] of empty) if (saysSomething(definition, column, entry)) empty.delete(heading)
  }
  return [...empty.keys()]
}

describe(`程序台账的式样：每一栏都有合法办理的案件可以填出内容（种子 ${SEED}）`, () => {
  it.each(forms.map((one) => [one.form.name, one] as const))('%s', (_name, { form, definition }) => {
    expect(emptyIn(form, definition)).toEqual(Object.keys(NEVER[form.id] ?? {}))
  })
})

/** Answers of the opening that a column shows, and nothing else. */
const shown = ({ cell }: FormColumn): readonly string[] => (cell.is === 'answer' && cell.fields.length === 1 ? cell.fields : [])

describe('程序台账导回来', () => {
  it.each(forms.map((one) => [one.form.name, one] as const))('%s：每一栏读成它所写的那一项，不读成另一项', async (_name, { form, definition }) => {
    const asks = definition.opens.asks ?? {}
    const own = new Map([...(await headingsOf(definition)).filter(([, name]) => Object.hasOwn(asks, name)), ...columnsOf(definition, asks)])
    const templates = loadTemplates().filter((one) => one.definition === definition.id && one.action === undefined)
    // Of two columns for one question that under its own name counts.
    const named = new Set(form.columns.filter((column) => shown(column).includes(column.heading)).map(({ heading }) => heading))
    const wrong = form.columns.filter(({ cell }) => !(cell.is === 'case' && cell.what === 'number')).flatMap((column) => {
      const heading = plainHeading(column.heading)
      const read = [own.get(heading), ...templates.map(({ columns }) => columns[heading])].filter((name) => name !== undefined && name !== '' && Object.hasOwn(asks, name))
      return read.filter((name) => !shown(column).includes(name ?? '') && !named.has(name ?? '')).map((name) => `${column.heading} 读成 ${name}`)
    })
    expect(wrong).toEqual([])
  })
})

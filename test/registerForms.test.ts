import { describe, expect, it } from 'vitest'
import { holdsOnFacts } from '#core/engine/clock.ts'
import { open } from '#core/engine/act.ts'
import { newAims, wander } from '#core/review/wander.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import type { LedgerEntry } from '#cases/sheet/ledgers/entries.ts'
import { answersIn, columnsOf } from '#cases/sheet/answers.ts'
import type { SheetForm } from '#cases/sheet/ledgers/form.ts'
import { headingsOf, listForms } from '#cases/sheet/ledgers/catalogue.ts'
import { valueIn } from '#cases/sheet/ledgers/value.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { Chance } from '#server/demo/random.ts'
import { contextWith } from './story.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_126)
const MOST = 2000
const ROWS = 30
const ON = '2026-06-30'
const context = contextWith()
const catalogue = await loadCatalogue()
const forms = (await listForms()).flatMap((form) => { const definition = catalogue.registers.find(({ id }) => id === form.of); return definition ? [{ form, definition }] : [] })

interface Kept { readonly form: SheetForm; readonly definition: Procedure }

/** Lawful entries that stand in the ledger, made up from the seed. */
function* entriesOf({ form, definition }: Kept): Generator<LedgerEntry> {
  const chance = new Chance(SEED)
  const aims = newAims()
  for (let n = 0; n < MOST; n += 1) {
    const walked = wander(definition, context, { organ: 'yanshi', day: `202${n % 6}-03-03`, officers: ['演示甲', '演示乙'], steps: 0, until: ON }, () => chance.next(), aims)
    if (walked && (!form.where || holdsOnFacts(form.where, walked.kase))) yield { row: { number: '演1', state: walked.kase.state, openedOn: ON, closedOn: null, deadlines: [] }, kase: walked.kase } as unknown as LedgerEntry
  }
}

const holdsFile = ({ opens }: Procedure, { kase }: LedgerEntry): boolean => Object.keys(kase.facts).some((name) => opens.asks?.[name]?.type === 'file')

function firstOf(kept: Kept, n: number): readonly LedgerEntry[] {
  const found: LedgerEntry[] = []
  for (const entry of entriesOf(kept)) {
    if (!holdsFile(kept.definition, entry)) found.push(entry)
    if (found.length === n) break
  }
  return found
}

const cellsOf = ({ form, definition }: Kept, entry: LedgerEntry) => form.columns.map(({ heading, cell }) => [heading, String(valueIn({ definition, calendar: nationalCalendar, isMasked: false, on: ON }, cell, entry))] as const)

describe.each(forms.map((one) => [one.form.name, one] as const))(`%s（种子 ${SEED}）`, (_name, kept) => {
  const { form, definition } = kept
  it('每一栏都有合法的登记可以填出内容', () => {
    const empty = new Set(form.columns.map(({ heading }) => heading))
    for (const entry of entriesOf(kept)) {
      for (const [heading, text] of cellsOf(kept, entry)) if (text !== '' && text !== '无') empty.delete(heading)
      if (empty.size === 0) break
    }
    expect([...empty]).toEqual([])
  })
  it('凭没有遮盖的一行可以在空的账本里重新登记', async () => {
    const columns = new Map([...await headingsOf(definition), ...columnsOf(definition)])
    const entries = firstOf(kept, ROWS)
    const refused = entries.flatMap((entry) => {
      const [first] = entry.kase.acts
      if (!first) return []
      const outcome = open(definition, { ...first, answers: answersIn(definition.opens.asks ?? {}, columns, Object.fromEntries(cellsOf(kept, entry))) }, context)
      return outcome.ok ? [] : outcome.refusal.reasons.map(({ says }) => says)
    })
    expect([...new Set(refused)]).toEqual([])
    expect(entries.length).toBeGreaterThan(0)
  })
})

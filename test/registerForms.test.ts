import { describe, expect, it } from 'vitest'
import { holdsOnFacts } from '#core/engine/clock.ts'
import { newAims, wander } from '#core/review/wander.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import type { LedgerEntry } from '#cases/sheet/entries.ts'
import { listForms } from '#cases/sheet/formCatalogue.ts'
import { valueIn } from '#cases/sheet/formValue.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { Chance } from '#server/demo/random.ts'
import { contextWith } from './story.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_126)
const MOST = 2000
const ON = '2026-06-30'
const catalogue = await loadCatalogue()
const forms = (await listForms()).flatMap((form) => { const definition = catalogue.registers.find(({ id }) => id === form.of); return definition ? [{ form, definition }] : [] })

describe(`台账的式样：每一栏都有合法的登记可以填出内容（种子 ${SEED}）`, () => {
  it.each(forms.map((one) => [one.form.name, one] as const))('%s', (_name, { form, definition }) => {
    const chance = new Chance(SEED)
    const [aims, empty] = [newAims(), new Set(form.columns.map(({ heading }) => heading))]
    const context = contextWith()
    for (let n = 0; n < MOST && empty.size > 0; n += 1) {
      const walked = wander(definition, context, { organ: 'yanshi', day: `202${n % 6}-03-03`, officers: ['演示甲', '演示乙'], steps: 0, until: ON }, () => chance.next(), aims)
      if (!walked || (form.where && !holdsOnFacts(form.where, walked.kase))) continue
      const entry = { row: { number: '演1', state: walked.kase.state, openedOn: ON, closedOn: null, deadlines: [] }, kase: walked.kase } as unknown as LedgerEntry
      for (const { heading, cell } of form.columns) if (!['', '无'].includes(String(valueIn({ definition, calendar: nationalCalendar, isMasked: false, on: ON }, cell, entry)))) empty.delete(heading)
    }
    expect([...empty]).toEqual([])
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeAct } from '#core/engine/act.ts'
import type { Act, Facts } from '#core/engine/case.ts'
import { conditionsOf } from '#core/engine/check.ts'
import { fold } from '#core/engine/fold.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Field } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { OFFICERS, certificatesOf, csvWith, openLedgerHouse, readGrid, scratch, worldOf, type Grid, type LedgerHouse } from './ledgerHouse.ts'
import { openingsOf } from './oddAnswers.ts'
import { freshDatabase } from './stores.ts'
import { certificate, contextWith } from './story.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_126)
const CASES = 6
const ALREADY = '已有相同的记录，不重复登记'
const catalogue = await loadCatalogue()
const OFFICER = catalogue.find('officer-certification') as Procedure
const KINDS = [...new Set(catalogue.all.flatMap(conditionsOf).flatMap(([, condition]) => atoms(condition)).flatMap((atom) => (atom.is === 'certified' ? [atom.certificate] : [])))]
const certified = contextWith(Object.fromEntries(OFFICERS.map((name, n) => [name, KINDS.map((kind) => certificate(`演${kind}${n}`, '2018-01-01', '2030-12-31', kind))])))

/** Given out by the house itself, and in its own order. */
const OWN = new Set(['序号', '编号', '系统编号', '登记日期', '系统登记日期'])
const inAnyOrder = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).sort()

/** The cells of every row, by heading, without what is the house's own. */
const said = (definition: Procedure, { headings, rows }: Grid): readonly string[] =>
  inAnyOrder(rows.map((cells) => headings.flatMap((heading, at) => (OWN.has(heading) && !definition.opens.asks?.[heading] ? [] : [[heading, cells[at]]]))))

/** A line of text ends in a sheet without the carriage return; what was attached stays where it is. */
const kept = (definition: Procedure, answers: Facts): Facts => Object.fromEntries(Object.entries(answers).filter(([name]) => definition.opens.asks?.[name]?.type !== 'file').sort(([a], [b]) => (a < b ? -1 : 1)))

/** Guards look into registers: these come first, and of them those that look into none. */
const looks = (definition: Procedure): number => (isRegister(definition) ? 0 : 2) + Number((definition.opens.requires ?? []).some(({ that }) => atoms(that).some(({ is }) => is === 'listed')))
const inOrder = [...catalogue.all].sort((a, b) => looks(a) - looks(b))

/** An opening without a day of its own is registered on that which the ledger says. */
const namesNoDay = ({ opens: { asks = {} } }: Procedure): boolean => !Object.values(asks).some(({ type }) => type === 'date' || type === 'moment')
const registered = ({ headings, rows }: Grid): readonly string[] => rows.map((cells) => cells[headings.indexOf('登记日期')] ?? '').sort()

/** Of a question that is asked again a ledger shows the latest answer: the enterprise's own 注销日期 stands in the place of the entry's. */
const isCancellable = (definition: Procedure): boolean => isRegister(definition) && definition.opens.asks?.['注销日期'] === undefined

/** An entry that was cancelled later. */
function cancelled(definition: Procedure, act: Act): readonly Act[] {
  const answers = { 注销日期: '2026-11-20', 注销原因: '演示原因\n登记有误' }
  const outcome = takeAct(definition, fold(definition, 'zhen', [act]), { do: '注销', on: '2026-11-20', by: act.by, answers }, certified)
  return outcome.ok ? outcome.after.acts : expect.fail(outcome.refusal.reasons.map(({ says }) => says).join('；'))
}

interface Change { readonly heading: string; readonly row: string; readonly from: string; readonly to: string | number }

function otherThan(field: Field | undefined, now: string): string | number | undefined {
  switch (field?.type) {
    case 'text': case 'longText': return field.checks ? undefined : '演示改过'
    case 'whole': case 'money': return Number(now) + 1
    case 'yesNo': case 'choice': return field.options?.find((option) => option !== now)
    default: return undefined
  }
}

/** An answer that is neither a key nor personal, changed; a text where there is one, so that the row is not by chance what another says. */
function changeIn({ naturalKey = [], opens: { asks = {} } }: Procedure, { headings, rows }: Grid): Change {
  const all = rows.flatMap((cells) => headings.flatMap((heading, at) => {
    const [field, from = ''] = [naturalKey.includes(heading) || asks[heading]?.isPersonal ? undefined : asks[heading], cells[at]]
    const to = from === '' ? undefined : otherThan(field, from)
    return to === undefined ? [] : [{ heading, row: cells[0] ?? '', from, to }]
  }))
  return all.find(({ to }) => to === '演示改过') ?? all[0] ?? expect.fail('没有可以改的一项')
}

describe(`台账全部栏目：导出、导入空库、再导出（种子 ${SEED}）`, () => {
  let [there, here]: LedgerHouse[] = []
  const folder = mkdtempSync(`${tmpdir()}/yifa-ledgers-`)
  const houses = (): readonly [LedgerHouse, LedgerHouse] => (there && here ? [there, here] : expect.fail('没有打开'))
  beforeAll(async () => {
    [there, here] = [await openLedgerHouse(await freshDatabase(), catalogue), await openLedgerHouse(await freshDatabase(), catalogue)]
    for (const house of [there, here]) await house.put(OFFICER, certificatesOf(OFFICER, KINDS, certified))
  })
  afterAll(async () => { await there?.ledger.close(); await here?.ledger.close(); rmSync(folder, { recursive: true, force: true }) })

  for (const definition of inOrder) {
    it(`${definition.id}：逐格相同，逐项相同；再导入一次不重复，改过的一项说明不同在哪里`, async () => {
      const [from, into] = houses()
      const acts: readonly Act[] = openingsOf(definition, { context: await worldOf(from, definition, certified), seed: SEED, n: CASES })
      await from.put(definition, acts.map((act, n) => (n === 0 && isCancellable(definition) ? cancelled(definition, act) : [act])))
      const [out, back] = [scratch(folder, `${definition.id}-1`), scratch(folder, `${definition.id}-2`)]
      const rows = await from.write(definition, out)
      expect(rows).toBeGreaterThan(3)
      const known = definition === OFFICER ? await into.ledger.countCases('main', { definition: definition.id }) : 0
      const taken = await into.take(definition, out)
      expect([taken.accepted, taken.rejected.filter(({ says }) => says !== ALREADY)]).toEqual([rows - known, []])
      if (isCancellable(definition)) expect((await into.take(definition, out, '注销')).accepted).toBe(1)
      expect(await into.write(definition, back)).toBe(rows)
      const came = await readGrid(back)
      expect(said(definition, came)).toEqual(said(definition, await readGrid(out)))
      expect(inAnyOrder((await into.openings(definition)).map((answers) => kept(definition, answers)))).toEqual(inAnyOrder((await from.openings(definition)).map((answers) => kept(definition, answers))))
      if (namesNoDay(definition)) expect(registered(came)).toEqual(registered(await readGrid(out)))
      const change = changeIn(definition, came)
      const again = await into.take(definition, await csvWith(back, came.headings, change))
      expect([again.read, again.accepted, again.rejectedRows, again.rejected.filter(({ says }) => says !== ALREADY).map(({ says }) => says)]).toEqual([rows, 0, rows, [expect.stringContaining(`“${change.heading}”表中为“${change.to}”，记录为“`)]])
      expect(await into.ledger.countCases('main', { definition: definition.id })).toBe(rows)
    })
  }
})

import type { Case } from '#core/engine/case.ts'
import { fold } from '#core/engine/fold.ts'
import { intakeClass, receivedBy } from '#core/engine/intake.ts'
import { INTAKE_CLASSES, type Intake, type IntakeClass } from '#core/vocabulary/intake.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { readMatters, type Matter } from '#ledger/matters.ts'
import type { Fault } from '#ledger/verify.ts'
import type { Cases } from './cases.ts'
import { toAct } from './project.ts'

/** 收件平衡: what was received, by the events, against where the matters stand, by what every list and figure shows. */
export interface IntakeLine {
  readonly channel: string
  readonly on: string
  readonly received: number
  readonly classes: Readonly<Partial<Record<IntakeClass, number>>>
  /** Matters that make the two differ, with what is wrong with each. */
  readonly faults: readonly { readonly caseId: string; readonly says: string }[]
}

const keyOf = (channel: string, on: string): string => `${on} ${channel}`

/** Where a matter stands as lists show it, or why it stands nowhere. */
function placeOf(definition: Procedure, intake: Intake, kase: Case, row: Matter['row']): { readonly is?: IntakeClass; readonly at?: string; readonly says?: string } {
  if (!row) return { says: '收到后没有列入任何清单' }
  const { channel, on } = receivedBy(intake, kase)
  const shown = receivedBy(intake, { acts: kase.acts, facts: { ...kase.facts, ...(row.facts as Case['facts']) } })
  const is = intakeClass(definition, intake, kase)
  if (is === 'pending' && !row.open) return { says: `清单中为“${row.state}”，但没有受理、不予受理、并入、转送、撤回中的任何一项` }
  if (is !== 'pending' && row.open && definition.states[kase.state]?.end === true) return { says: `已到“${kase.state}”，清单中仍为在办“${row.state}”` }
  const at = keyOf(shown.channel, shown.on)
  return at === keyOf(channel, on) ? { is, at } : { is, at, says: `收自${channel}、${on}，清单中为${shown.channel}、${shown.on}` }
}

type Draft = { channel: string; on: string; received: number; classes: Partial<Record<IntakeClass, number>>; faults: { caseId: string; says: string }[] }

/** The balance of one definition, by day and channel. A matter that was annulled, or whose import was taken back, was not received. */
export async function balanceOf({ setting: { ledger } }: Pick<Cases, 'setting'>, tenant: string, definition: Procedure, intake: Intake): Promise<readonly IntakeLine[]> {
  const lines = new Map<string, Draft>()
  const lineAt = (channel: string, on: string): Draft => {
    const line = lines.get(keyOf(channel, on)) ?? { channel, on, received: 0, classes: {}, faults: [] }
    lines.set(keyOf(channel, on), line)
    return line
  }
  for await (const page of readMatters(ledger.store, tenant, definition.id)) {
    for (const { caseId, events, row } of page) {
      const kase = fold(definition, events[0]?.actor.organ ?? '', events.map(toAct))
      if (kase.void) continue
      const { channel, on } = receivedBy(intake, kase)
      const line = lineAt(channel, on)
      line.received += 1
      const { is, at, says } = placeOf(definition, intake, kase, row)
      if (says !== undefined) line.faults.push({ caseId, says })
      if (is === undefined || at === undefined) continue
      const shown = at === keyOf(channel, on) ? line : lineAt(at.slice(11), at.slice(0, 10))
      shown.classes[is] = (shown.classes[is] ?? 0) + 1
    }
  }
  return [...lines.values()].sort((a, b) => (keyOf(a.channel, a.on) < keyOf(b.channel, b.on) ? -1 : 1))
}

const NAMED = 5

/** 收到12件，受理10件、不予受理1件，合计11件，差1件：案件 … */
export function sayImbalance({ received, classes, faults }: IntakeLine): string | undefined {
  const placed = Object.values(classes).reduce((sum, count) => sum + count, 0)
  if (placed === received && faults.length === 0) return undefined
  const parts = Object.entries(INTAKE_CLASSES).map(([name, label]) => `${label}${classes[name as IntakeClass] ?? 0}件`).join('、')
  const named = faults.slice(0, NAMED).map(({ caseId, says }) => `案件 ${caseId}：${says}`)
  const more = faults.length > NAMED ? [`另有${faults.length - NAMED}件`] : []
  return [`收到${received}件，${parts}，合计${placed}件${placed === received ? '' : `，相差${Math.abs(received - placed)}件`}`, ...named, ...more].join('；')
}

/** Holds of every procedure with an intake that what was received is what stands somewhere, per channel and day. */
export async function verifyIntake(cases: Cases, tenant: string): Promise<{ readonly checked: number; readonly faults: readonly Fault[] }> {
  let checked = 0
  const faults: Fault[] = []
  for (const definition of cases.setting.catalogue.procedures) {
    if (!definition.intake) continue
    for (const line of await balanceOf(cases, tenant, definition, definition.intake)) {
      checked += 1
      const says = sayImbalance(line)
      if (says !== undefined) faults.push({ where: `收件平衡 ${definition.name} ${line.on} ${line.channel}`, says })
    }
  }
  return { checked, faults }
}

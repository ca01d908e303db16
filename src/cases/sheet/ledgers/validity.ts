import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { endsBy } from '../../expiring.ts'
import type { LedgerEntry } from './entries.ts'

/** Whether an entry, or what a case has made, holds on a day: 有效, 尚未生效 or 已到期 (its last day counts); its state where that ended it, as 已注销. */
export function validityOn(definition: Procedure, on: PlainDate, { row, kase: { facts } }: LedgerEntry): string {
  const ends = endsBy(definition)
  if (!ends || !ends.states.includes(row.state)) return row.state
  const from = isRegister(definition) ? facts[definition.entry.validity?.from ?? ''] : undefined
  const to = facts[ends.field]
  if (typeof from === 'string' && from > on) return '尚未生效'
  return typeof to === 'string' && to < on ? '已到期' : '有效'
}

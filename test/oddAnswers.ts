import { addDays } from '#core/calendar/plain-date.ts'
import { open } from '#core/engine/act.ts'
import { atoms } from '#core/engine/evaluate.ts'
import type { Act, Context, Facts, Value } from '#core/engine/case.ts'
import { newAims, wander } from '#core/review/wander.ts'
import type { Field } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { isRegister } from '#core/vocabulary/register.ts'
import { Chance } from '#server/demo/random.ts'
import { OFFICERS } from './ledgerHouse.ts'

/** What people write and sheets tend to spoil: each must come back as it was. */
export const ODD_TEXTS = [
  '00712', '=1+1', '+86 21', '-5', '@演示', "'=1", "''演示", '1e5', '12345678901234567890', '3.10', '2025/3/1', '2025-03-01T09:00', '沪ATS001', 'IT TEST', '是', '合计', '第一行\n第二行', '第一行\r\n\r\n第三行',
  '甲、乙，丙；丁', '<b>&amp;"引号"</b>', '𠮷野家 🏠', '_x0041_', '演示　全角', '100%', '（已遮盖）', '\t制表', '说明：无', '0',
] as const

const MONEYS = [0, 0.01, 12345678.9, 99999999999.99]

function oddFor(field: Field, n: number): Value | undefined {
  switch (field.type) {
    case 'text': case 'longText': return field.checks ? undefined : ODD_TEXTS[n % ODD_TEXTS.length]
    case 'money': return MONEYS[n % MONEYS.length]
    case 'whole': return field.min ?? 0
    case 'choices': return [...field.options ?? []].slice(n % 2)
    case 'people': return [...OFFICERS].reverse().slice(0, 2 + (n % 3))
    default: return undefined
  }
}

/** Whether the law takes an opening with these answers. */
const opens = (definition: Procedure, act: Act, answers: Facts, context: Context): Act | undefined => {
  const outcome = open(definition, { ...act, answers }, context)
  return outcome.ok ? outcome.act : undefined
}

/** A lawful opening made odd, answer by answer, as far as the law allows; by its natural key it stays one of its own. */
function oddly(definition: Procedure, act: Act, n: number, context: Context): Act {
  const keys = new Set(definition.naturalKey)
  return Object.entries(definition.opens.asks ?? {}).reduce((now, [name, field], at) => {
    const isKeyText = keys.has(name) && (field.type === 'text' || field.type === 'longText') && !field.checks
    const value = isKeyText ? `0${n}` : keys.has(name) ? undefined : oddFor(field, n + at)
    return value === undefined || Array.isArray(value) && value.length === 0 ? now : opens(definition, now, { ...now.answers, [name]: value }, context) ?? now
  }, act)
}

const DAYS = ['2024-02-01', '2025-03-03', '2023-05-04', '2021-12-20', '2021-03-01', '2019-06-03', '2019-02-18']
const MOST = 60

/** Days on which an opening may be walked: where it must name what a register holds, such an entry is named when it holds, and entered on the day it is about. */
function* occasions(definition: Procedure, { entriesOf }: Context, chance: Chance): Generator<{ readonly day: string; readonly hints: Facts }> {
  const asked = (definition.opens.requires ?? []).flatMap(({ that, when }) => [...atoms(that), ...(when ? atoms(when) : [])]).flatMap((atom) => (atom.is === 'listed' ? [atom] : []))
  for (let n = 0; ; n += 1) {
    const found = asked.flatMap(({ field, register, by }) => { const entries = entriesOf?.(register) ?? []; const entry = entries[Math.floor(chance.next() * entries.length)]; return entry?.facts[by] === undefined ? [] : [{ field, value: entry.facts[by], from: entry.from }] })
    const from = found.flatMap((one) => one.from ?? []).sort().at(-1)
    const day = from === undefined ? DAYS[n % DAYS.length] ?? '' : addDays(from, n % 2)
    yield { day, hints: Object.fromEntries(found.map(({ field, value }) => [field, value])) }
  }
}

const isFile = ({ opens: { asks = {} } }: Procedure, name: string): boolean => asks[name]?.type === 'file'

/** What was attached does not go out with a ledger: openings that must have it are not among these. */
const withoutFiles = (definition: Procedure, act: Act, context: Context): Act | undefined =>
  opens(definition, act, Object.fromEntries(Object.entries(act.answers).filter(([name]) => !isFile(definition, name))), context)

/** Lawful openings from a seed, no two of them the same matter: as the demo's walks make them, and each once more with odd answers. */
export function openingsOf(definition: Procedure, { context, seed, n }: { readonly context: Context; readonly seed: number; readonly n: number }): readonly Act[] {
  const chance = new Chance(seed)
  const keys = definition.naturalKey ?? []
  const found = new Map<string, Act>()
  let tried = 0
  for (const { day, hints } of occasions(definition, context, chance)) {
    if (found.size >= n || tried >= MOST) break
    tried += 1
    const aims = newAims()
    for (const [name, value] of Object.entries(hints)) aims.hints.set(name, value)
    const [walked] = wander(definition, context, { organ: 'zhen', day, officers: OFFICERS, steps: 0, until: '2026-11-20' }, () => chance.next(), aims)?.acts ?? []
    const dated = walked && isRegister(definition) && Object.keys(hints).length > 0 ? { ...walked, on: String(walked.answers[definition.entry.day ?? ''] ?? walked.on) } : walked
    const opened = dated && withoutFiles(definition, dated, context)
    for (const act of opened ? [opened, oddly(definition, opened, tried, context)] : []) {
      const matter = JSON.stringify(keys.length > 0 && keys.every((name) => act.answers[name] !== undefined) ? keys.map((name) => act.answers[name]) : act.answers)
      if (!found.has(matter)) found.set(matter, act)
    }
  }
  return [...found.values()]
}

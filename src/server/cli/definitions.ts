import type { Citation } from '#core/vocabulary/cite.ts'
import { listDated } from '#core/vocabulary/period.ts'
import type { Deadline, Length, Start } from '#core/vocabulary/deadline.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { listOf } from '#core/engine/clock.ts'
import { findPeriod } from '#core/engine/parameters.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { findOption, type Call, type Command } from './command.ts'

const basisOf = (...citations: readonly Citation[]) => citations.map(({ law, article, standing }) => ({ law, article, ...(standing === 'verified' ? {} : { standing }) }))

const namesOf = (from: Deadline['from']): readonly string[] =>
  listOf<string | Start>(from as string | Start | readonly Start[]).map((one) => (typeof one === 'string' ? one : one.action))

/** The period as a number and a unit; one that no text confirmed also names its parameter. */
const lengthOf = (definition: Procedure, length: Length): object =>
  ('amountIn' in length ? { amount: null, unit: length.unit, by: length.amountIn } : 'byParameter' in length ? { ...findPeriod(definition, length), parameter: length.byParameter } : length)

function withinOf(definition: Procedure, { within }: Deadline): unknown {
  if ('byAnswer' in within) return Object.entries(within.periods).map(([value, length]) => ({ when: value, ...lengthOf(definition, length) }))
  if ('setBy' in within) return { amount: null, unit: 'set', by: within.setBy }
  if ('yearOf' in within) return { amount: null, unit: 'before', day: within.eveOf }
  if ('aheadOf' in within) return { ...lengthOf(definition, within.by), before: within.aheadOf }
  const values = listDated<Length>(within).map(([from, length]) => [from, lengthOf(definition, length)] as const)
  const latest = values.at(-1)?.[1]
  return values.length > 1 ? { ...latest, versions: values.map(([from, length]) => ({ from, ...length })) } : { ...latest }
}

const targets = (to: Procedure['opens']['to'] | undefined): unknown => (to === undefined || typeof to === 'string' ? to ?? null : to.map((branch) => branch.to))

function describe(definition: Procedure): Record<string, unknown> {
  const { opens } = definition
  const actions = [
    { name: opens.name, by: opens.by, from: null, to: targets(opens.to), basis: basisOf(opens.basis) },
    ...Object.entries(definition.actions).map(([name, { by, from, to, basis, requires }]) =>
      ({ name, by, from: from ?? null, to: targets(to), basis: basisOf(basis, ...(requires ?? []).map((rule) => rule.basis)) })),
  ]
  return {
    id: definition.id, name: definition.name, versions: definition.editions, actions,
    deadlines: Object.entries(definition.deadlines ?? {}).map(([name, rule]) =>
      ({ name, from: namesOf(rule.from), to: rule.to, within: withinOf(definition, rule), basis: basisOf(rule.basis) })),
    invariants: (definition.never ?? []).map(({ says, basis }) => ({ says, basis: basisOf(basis) })),
  }
}

const further = (call: Call): readonly string[] => { const folder = findOption(call, 'definitions'); return folder ? [folder] : [] }

export const procedures: Command = {
  usage: 'yifa procedures [--json]', does: '列出全部程序及其依据',
  async run(call) {
    const { procedures: all } = await loadCatalogue(further(call))
    const lines = all.map((one) => `${one.id.padEnd(28)}${one.name}（环节${Object.keys(one.actions).length + 1}，期限${Object.keys(one.deadlines ?? {}).length}，禁止事项${one.never?.length ?? 0}）`)
    return { json: all.map(describe), lines }
  },
}

export const registers: Command = {
  usage: 'yifa registers [--json]', does: '列出全部台账及其填写项',
  async run(call) {
    const { registers: all } = await loadCatalogue(further(call))
    const json = all.map(({ id, name, opens }) => ({ id, name, fields: Object.entries(opens.asks ?? {}).map(([field, { type }]) => ({ name: field, type })) }))
    return { json, lines: json.map(({ id, name, fields }) => `${id.padEnd(28)}${name}：${fields.map((field) => field.name).join('、')}`) }
  },
}


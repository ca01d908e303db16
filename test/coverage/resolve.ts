import { readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { findAction } from '#core/engine/act.ts'
import type { Deadline, Length } from '#core/vocabulary/deadline.ts'
import { listDated, sayPeriod, type Period } from '#core/vocabulary/period.ts'
import type { Action, Opening, Procedure } from '#core/vocabulary/procedure.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import type { LawRow } from './rows.ts'

const ROOT = resolve(import.meta.dirname, '../..')

const UNIT_TEXT: Readonly<Record<Period['unit'], RegExp>> = { day: /^(?:日|天|自然日)$/, workingDay: /^个?工作日$/, month: /^个?月$/, year: /^年$/, hour: /^个?小时$/, workingHour: /^个?工作时$/ }

const startsWith = (names: readonly string[], beginning: string): boolean => beginning !== '' && names.some((name) => name.startsWith(beginning))

const actionOf = (definition: Procedure, name: string): Action | Opening | undefined =>
  (name === definition.opens.name ? definition.opens : definition.actions[name] ?? findAction(definition, name))

/** `动作/其余`: an action's name holds no slash. */
function ofAction(definition: Procedure, name: string, test: (action: Action | Opening, rest: string) => boolean): boolean {
  const [action = '', ...rest] = name.split('/')
  const found = actionOf(definition, action)
  return found !== undefined && test(found, rest.join('/'))
}

const KINDS: Readonly<Record<string, (definition: Procedure, name: string) => boolean>> = {
  deadline: ({ deadlines = {} }, name) => name in deadlines,
  never: ({ never = [] }, name) => startsWith(never.map(({ says }) => says), name),
  requires: (definition, name) => ofAction(definition, name, ({ requires = [] }, says) => startsWith(requires.map((rule) => rule.says), says)),
  asks: (definition, name) => ofAction(definition, name, ({ asks = {} }, field) => field in asks),
  once: (definition, name) => ofAction(definition, name, (action) => 'once' in action && action.once === true),
  reckons: ({ reckons = {} }, name) => name in reckons,
  counts: ({ counts = {} }, name) => name in counts,
  parameter: ({ parameters = {} }, name) => name in parameters,
  state: ({ states }, name) => name in states,
  action: (definition, name) => actionOf(definition, name) !== undefined,
  produces: (definition, name) => ofAction(definition, name, ({ produces }, document) => [produces].flat().includes(document)),
}

const testFiles = (): readonly string[] => ['src', 'test'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts')).map((name) => join(folder, name)))

/** `<file>/<part of a title>`: the file by its path from the root or by its name, with or without ending. */
function splitTest(name: string): readonly [string, string] {
  const at = name.includes('.test.ts/') ? name.indexOf('.test.ts/') + '.test.ts'.length : name.indexOf('/')
  const path = at < 0 ? name : name.slice(0, at)
  return [path.endsWith('.test.ts') ? path : `${path}.test.ts`, at < 0 ? '' : name.slice(at + 1)]
}

/** The title may stand anywhere in the file's text outside comments: titles of `each` are made of parts. */
function faultOfTest(name: string): string | undefined {
  const [path, title] = splitTest(name)
  const file = testFiles().find((one) => one === path || one === join('test', path) || basename(one) === path)
  if (file === undefined) return `没有测试文件“${path}”`
  const text = readFileSync(join(ROOT, file), 'utf8').split('\n').filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line)).join('\n')
  return title !== '' && text.includes(title) ? undefined : `“${file}”中没有题为“${title}”的测试`
}

/** What is wrong with a carrier: nothing when the definitions (or the tests) hold what it names. */
export function faultOfCarrier(catalogue: Catalogue, carrier: string): string | undefined {
  const [id = '', kind = '', ...rest] = carrier.split('/')
  if (id === 'test') return faultOfTest(carrier.slice('test/'.length))
  const definition = catalogue.find(id)
  if (!definition) return `没有程序或者台账“${id}”`
  const holds = KINDS[kind]
  if (!holds) return `不认识的种类“${kind}”，可用：${Object.keys(KINDS).join('、')}`
  return holds(definition, rest.join('/')) ? undefined : `“${definition.name}”中没有 ${kind}“${rest.join('/')}”`
}

/** Every length a deadline may have; one that an administrator may change counts with the parameter's value as it ships. */
function periodsOf({ within }: Deadline, { parameters = {} }: Procedure): readonly Period[] {
  if ('setBy' in within || 'yearOf' in within) return []
  const lengths: readonly Length[] = 'aheadOf' in within ? [within.by] : 'byAnswer' in within
    ? [...Object.values(within.periods), ...(within.otherwise ? [within.otherwise] : [])]
    : listDated<Length>(within).map(([, length]) => length)
  return lengths.flatMap((length) => ('amountIn' in length ? [] : 'byParameter' in length ? [{ amount: Number(parameters[length.byParameter]?.value), unit: length.unit }] : [length]))
}

const holdsPeriod = (periods: readonly Period[], { amount, unit }: LawRow): boolean => periods.some((one) => one.amount === amount && one.unit === unit)

/** A deadline or parameter that carries a row with a number holds that number in that unit. */
export function faultOfAmount(catalogue: Catalogue, row: LawRow, carrier: string): string | undefined {
  const [id = '', kind = '', ...rest] = carrier.split('/')
  const definition = catalogue.find(id)
  const { amount, unit } = row
  if (amount === undefined || unit === undefined || !definition) return undefined
  const wanted = sayPeriod({ amount, unit })
  if (kind === 'deadline') {
    const rule = definition.deadlines?.[rest.join('/')]
    const periods = rule ? periodsOf(rule, definition) : []
    return !rule || holdsPeriod(periods, row) ? undefined : `${carrier} 为${periods.map(sayPeriod).join('、') || '由答案或者日期确定'}，不是${wanted}`
  }
  const parameter = kind === 'parameter' ? definition.parameters?.[rest.join('/')] : undefined
  if (!parameter) return undefined
  const same = Number(parameter.value) === amount && UNIT_TEXT[unit].test(parameter.unit ?? '')
  return same ? undefined : `${carrier} 为${parameter.value}${parameter.unit ?? ''}，不是${wanted}`
}

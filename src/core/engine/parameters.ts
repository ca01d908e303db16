import type { ClockTime } from '../vocabulary/condition.ts'
import type { Length, PeriodByParameter, Within } from '../vocabulary/deadline.ts'
import type { Facts } from './case.ts'
import { listDated, sayPeriod, sayUnit, type Period } from '../vocabulary/period.ts'
import type { Parameter, Procedure } from '../vocabulary/procedure.ts'

type WithParameters = Pick<Procedure, 'parameters'>

const isByParameter = (length: Length): length is PeriodByParameter => 'byParameter' in length

/** A clock time of the day, `22:00`. */
export const isClock = (value: unknown): boolean => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)

const isWhole = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value > 0

/** The period itself, its amount taken from the definition's parameters, or from the answers of a case, where it is written so. */
export function findPeriod({ parameters }: WithParameters, length: Length, answers: Facts = {}): Period | undefined {
  if ('amountIn' in length) return isWhole(answers[length.amountIn]) ? { amount: Number(answers[length.amountIn]), unit: length.unit } : undefined
  if (!isByParameter(length)) return length
  const value = parameters?.[length.byParameter]?.value
  return isWhole(value) ? { amount: Number(value), unit: length.unit } : undefined
}

/** A clock time itself, or the one that the parameter holds. */
export const findClock = ({ parameters }: WithParameters, time: ClockTime): string => (typeof time === 'string' ? time : String(parameters?.[time.byParameter]?.value ?? ''))

/** 1个工作日（参数“退单工作日”，待核实）: whoever reads the number also reads that no text confirmed it. */
export function sayLength(definition: WithParameters, length: Length, answers: Facts = {}): string {
  if ('amountIn' in length) {
    const fixed = findPeriod(definition, length, answers)
    return fixed ? `${sayPeriod(fixed)}（“${length.amountIn}”所定）` : `“${length.amountIn}”所定的${sayUnit(length.unit)}数`
  }
  const period = findPeriod(definition, length)
  if (!isByParameter(length)) return period ? sayPeriod(period) : ''
  return `${period ? sayPeriod(period) : '未定'}（参数“${length.byParameter}”，待核实，可由本单位改定）`
}

/** Every period that a deadline may take. */
export function lengthsIn(within: Within): readonly Length[] {
  if ('setBy' in within || 'yearOf' in within) return []
  if ('aheadOf' in within) return [within.by]
  if ('byAnswer' in within) return [...Object.values(within.periods), ...(within.otherwise ? [within.otherwise] : [])]
  return listDated<Length>(within).map(([, length]) => length)
}

const byParameterIn = (definition: Procedure): readonly (readonly [string, PeriodByParameter])[] =>
  Object.entries(definition.deadlines ?? {}).flatMap(([name, { within }]) => lengthsIn(within).filter(isByParameter).map((length) => [name, length] as const))

/** Periods whose parameter is missing, is no whole number, or is written in another unit. */
export function parameterFaults(definition: Procedure): readonly string[] {
  return byParameterIn(definition).flatMap(([name, { byParameter, unit }]) => {
    const parameter = definition.parameters?.[byParameter]
    if (!parameter) return [`期限“${name}”：没有参数“${byParameter}”`]
    return [
      ...(isWhole(parameter.value) ? [] : [`期限“${name}”：参数“${byParameter}”应为正整数，现为“${parameter.value}”`]),
      ...(parameter.unit === undefined || parameter.unit === sayUnit(unit) ? [] : [`期限“${name}”以${sayUnit(unit)}计，参数“${byParameter}”却以${parameter.unit}计`]),
    ]
  })
}

/** An administrator's value that does not fit the definition. */
export class ParameterError extends Error {
  constructor(definition: Procedure, faults: readonly string[]) {
    super(`“${definition.name}”的参数不能这样设定：${faults.join('；')}`)
    this.name = 'ParameterError'
  }
}

function faultOf(definition: Procedure, name: string, value: number | string): readonly string[] {
  const parameter: Parameter | undefined = definition.parameters?.[name]
  const known = Object.keys(definition.parameters ?? {})
  if (!parameter) return [`没有参数“${name}”（现有：${known.join('、') || '无'}）`]
  if (typeof value !== typeof parameter.value) return [`“${name}”应为${typeof parameter.value === 'number' ? '数字' : '文字'}，收到的是“${value}”`]
  if (isClock(parameter.value) && !isClock(value)) return [`“${name}”应为如22:00的钟点，收到的是“${value}”`]
  const isLength = byParameterIn(definition).some(([, length]) => length.byParameter === name)
  return isLength && !isWhole(value) ? [`“${name}”是期限，应为正整数，收到的是“${value}”`] : []
}

/**
 * The definition with an administrator's values in place of those that no text confirmed.
 * @throws ParameterError naming every unknown parameter and every value of the wrong kind
 */
export function withParameters(definition: Procedure, overrides: Readonly<Record<string, number | string>>): Procedure {
  const faults = Object.entries(overrides).flatMap(([name, value]) => faultOf(definition, name, value))
  if (faults.length > 0) throw new ParameterError(definition, faults)
  const parameters = Object.entries(definition.parameters ?? {}).map(([name, parameter]) => [name, { ...parameter, value: overrides[name] ?? parameter.value }] as const)
  return { ...definition, parameters: Object.fromEntries(parameters) }
}

import { readWorkingTime, withWorkingTime, type Calendar } from '#core/calendar/calendar.ts'
import { withParameters } from '#core/engine/parameters.ts'
import type { Parameter, Procedure } from '#core/vocabulary/procedure.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import type { JsonObject } from '#ledger/entry.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Notice } from './expiring.ts'

/** Numbers that no text confirmed 待核实, and what an administrator has set in their place. */

const SETTING = 'parameters'

/** In the place of a definition's id: what is set for all of them. */
const ALL = '*'
const WORKING_TIME = '工作时间'
const EXPIRY = '到期提醒日数'
const FOR_ALL: Readonly<Record<string, Parameter>> = {
  [EXPIRY]: { value: '30/60', source: '法律没有规定证件、聘期、合同、文件届满前多少日提醒，由本单位确定；前一个数以内的列入待办，后一个数以内的列入到期提醒', confidence: '低' },
  [WORKING_TIME]: { value: '08:30-17:30', source: '法律没有规定作息时间，由本单位确定；扣除午休的写为08:30-12:00、13:00-17:30', confidence: '低' },
}

/** A value set here: by whom, when, on what ground. */
export interface ParameterChange { readonly value: number | string; readonly by: string; readonly at: string; readonly reason: string }
type Changes = Readonly<Record<string, Readonly<Record<string, ParameterChange>>>>

export interface ParameterInfo extends Parameter {
  readonly definition: string
  readonly definitionName: string
  readonly name: string
  /** As the definition file has it. */
  readonly original: number | string
  readonly changed: ParameterChange | null
}

/** The two numbers of days of 到期提醒. @throws ExpiryError for what is no such pair */
function readNotice(text: string): Notice {
  const [, desk, page] = /^(\d{1,3})\s*[/、]\s*(\d{1,3})$/.exec(text.trim()) ?? []
  if (desk === undefined || page === undefined || Number(desk) > Number(page)) throw new ExpiryError(text)
  return { desk: Number(desk), page: Number(page) }
}

/** The setting for reminders of what ends is no pair of days. */
export class ExpiryError extends Error {
  constructor(text: string) {
    super(`到期提醒日数应写成“30/60”：列入待办的日数不大于列入到期提醒的日数，收到的是“${text}”`)
    this.name = 'ExpiryError'
  }
}

const changesIn = async (ledger: Ledger, tenant: string): Promise<Changes> => ((await ledger.people.findSetting(tenant, SETTING)) ?? {}) as unknown as Changes

const valuesOf = (changes: Changes[string] = {}): Readonly<Record<string, number | string>> => Object.fromEntries(Object.entries(changes).map(([name, { value }]) => [name, value]))

/** Definitions as their files have them, beside the catalogue in which the settings are applied. */
export class Parameters {
  readonly #ledger: Ledger
  readonly #tenant: string
  readonly #catalogue: Catalogue
  readonly #original: ReadonlyMap<string, Procedure>
  readonly #national: Calendar
  #calendar: Calendar
  #notice: Notice = readNotice(String(FOR_ALL[EXPIRY]?.value))
  constructor(ledger: Ledger, tenant: string, catalogue: Catalogue, national: Calendar) {
    this.#national = national
    this.#calendar = national
    this.#ledger = ledger
    this.#tenant = tenant
    this.#catalogue = catalogue
    this.#original = new Map(catalogue.all.map((one) => [one.id, one]))
  }

  /** The national calendar with the working hours 工作时 that are set here. */
  get calendar(): Calendar { return this.#calendar }

  /** From how many days before its end something is announced here. */
  get notice(): Notice { return this.#notice }

  /** Applies what is set to the catalogue and the calendar. A setting whose parameter is gone from the file is left aside. */
  async apply(): Promise<void> {
    const changes = await changesIn(this.#ledger, this.#tenant)
    for (const definition of this.#original.values()) {
      const known = Object.entries(valuesOf(changes[definition.id])).filter(([name]) => definition.parameters?.[name])
      this.#catalogue.replace(withParameters(definition, Object.fromEntries(known)))
    }
    this.#notice = readNotice(String(changes[ALL]?.[EXPIRY]?.value ?? FOR_ALL[EXPIRY]?.value))
    this.#calendar = withWorkingTime(this.#national, readWorkingTime(String(changes[ALL]?.[WORKING_TIME]?.value ?? FOR_ALL[WORKING_TIME]?.value)))
  }

  async list(): Promise<readonly ParameterInfo[]> {
    const changes = await changesIn(this.#ledger, this.#tenant)
    const all = { id: ALL, name: '全部事项', parameters: FOR_ALL }
    return [all, ...this.#original.values()].flatMap((definition) => Object.entries(definition.parameters ?? {}).map(([name, parameter]): ParameterInfo => {
      const changed = changes[definition.id]?.[name] ?? null
      return { ...parameter, definition: definition.id, definitionName: definition.name, name, original: parameter.value, value: changed?.value ?? parameter.value, changed }
    }))
  }

  /**
   * Sets a value, from now on and in every clock that is computed from now on; the change is written to the log of looks and changes.
   * @throws ParameterError, WorkingTimeError, ExpiryError for an unknown parameter or a value of the wrong kind
   */
  async change(id: string, name: string, value: number | string, by: { readonly account: string; readonly person: string; readonly reason: string }, at: string): Promise<void> {
    const changes = await changesIn(this.#ledger, this.#tenant)
    const definition = this.#original.get(id)
    if (definition) withParameters(definition, { [name]: value })
    else if (id === ALL && name === EXPIRY) readNotice(String(value))
    else if (id === ALL && FOR_ALL[name]) readWorkingTime(String(value))
    else return
    const next = { ...changes, [id]: { ...changes[id], [name]: { value, by: by.person, at, reason: by.reason } } }
    await this.#ledger.people.putSetting(this.#tenant, SETTING, next as unknown as JsonObject)
    await this.#ledger.people.logAccess(this.#tenant, { account: by.account, caseId: '', field: `改定参数“${definition?.name ?? '全部事项'}·${name}”为${value}`, reason: by.reason })
    await this.apply()
  }
}

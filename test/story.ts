import { nationalCalendar } from '#law/holidays/calendar.ts'
import { takeAct, open } from '#core/engine/act.ts'
import type { Actor, Case, Certificate, Context, Facts, Reason } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { computeDue, type Due } from '#core/engine/due.ts'
import { listReckoned } from '#core/engine/reckon.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'

const ORGAN = '演示镇人民政府'

/** Certificate of an invented officer, valid for a span that covers 2019–2030 unless told otherwise. */
export const certificate = (number: string, from = '2019-01-01', to = '2030-12-31', kind = '行政执法证'): Certificate => ({ kind, number, from, to })

export const STAFF: Readonly<Record<string, readonly Certificate[]>> = {
  演示执法甲: [certificate('演执001')], 演示执法乙: [certificate('演执002')], 演示执法丙: [certificate('演执003', '2019-01-01', '2021-01-01')], 演示科员: [],
}

/** The outside world of a story: the real calendar and invented staff. */
export const contextWith = (staff: Readonly<Record<string, readonly Certificate[]>> = STAFF): Context => ({
  calendar: nationalCalendar,
  findPerson: (name) => (staff[name] ? { id: name, name, certificates: staff[name] } : undefined),
})

/** A case told act by act; each method returns a new story. Whoever is not named acts in the first role that may. */
export class Story {
  readonly definition: Procedure
  readonly kase: Case | null
  readonly reasons: readonly Reason[]
  readonly context: Context
  constructor(definition: Procedure, kase: Case | null = null, reasons: readonly Reason[] = [], context: Context = contextWith()) {
    this.definition = definition
    this.kase = kase
    this.reasons = reasons
    this.context = context
  }

  with(context: Context): Story { return new Story(this.definition, this.kase, this.reasons, context) }

  /** Opens the case; throws if refused, unless `refused()` is asked for through `tryOpen`. */
  opened(on: string, answers: Facts, by?: Partial<Actor>): Story { return this.tryOpen(on, answers, by).mustBeLawful() }

  tryOpen(on: string, answers: Facts, by?: Partial<Actor>): Story {
    const outcome = open(this.definition, { do: this.definition.opens.name, on, by: this.actor(this.definition.opens.by, by), answers }, this.context)
    return outcome.ok ? new Story(this.definition, outcome.after, [], this.context) : new Story(this.definition, null, outcome.refusal.reasons, this.context)
  }

  /** Takes an act; throws if it is refused. */
  act(name: string, on: string, answers: Facts = {}, by?: Partial<Actor>): Story { return this.tryAct(name, on, answers, by).mustBeLawful() }

  /** Takes an act and keeps the reasons if it is refused (the case stays as it was). */
  tryAct(name: string, on: string, answers: Facts = {}, by?: Partial<Actor>): Story {
    if (!this.kase) throw new Error(`案件没有开始：${this.reasons.map(({ says }) => says).join('；')}`)
    const roles = this.definition.actions[name]?.by ?? '经办人'
    const outcome = takeAct(this.definition, this.kase, { do: name, on, by: this.actor(roles, by), answers }, this.context)
    return outcome.ok ? new Story(this.definition, outcome.after, [], this.context) : new Story(this.definition, this.kase, outcome.refusal.reasons, this.context)
  }

  mustBeLawful(): Story {
    if (this.reasons.length > 0) throw new Error(`被拒绝：${this.reasons.map(({ code, says, basis }) => `[${code}] ${says} ${basis ?? ''}`).join('；')}`)
    return this
  }

  /** A deadline as of a day (default: far in the future is not assumed; the day of the last act). */
  due(name: string, today?: string): Due {
    if (!this.kase) throw new Error(`案件没有开始：${this.reasons.map(({ says }) => says).join('；')}`)
    return computeDue(this.definition, name, this.kase, today ?? this.kase.acts.at(-1)?.on ?? '', this.context.calendar)
  }

  amount(name: string, today: string): number | undefined {
    return this.kase ? listReckoned(this.definition, this.kase, today, this.context.calendar).find((one) => one.name === name)?.value : undefined
  }

  get state(): string { return this.kase?.state ?? '' }
  /** All reasons of the last attempt in one text, for `toContain`. */
  get refusal(): string { return this.reasons.map(({ says, basis }) => `${says} ${basis ?? ''}`).join('\n') }

  private actor(roles: string | readonly string[], by?: Partial<Actor>): Actor {
    const role = listOf(roles)[0] ?? ''
    return { person: `演示${role === '*' ? '经办人' : role}`, role: role === '*' ? '经办人' : role, organ: ORGAN, ...by }
  }
}

export const story = (definition: Procedure): Story => new Story(definition)

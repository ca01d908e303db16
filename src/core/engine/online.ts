import type { Moment } from '../calendar/plain-date.ts'
import { dateOf } from '../calendar/plain-date.ts'
import type { Fields } from '../vocabulary/field.ts'
import { TODAY, type Action, type Online, type Procedure } from '../vocabulary/procedure.ts'
import type { Facts } from './case.ts'

type OfAct = Pick<Action, 'asks' | 'online'>

const ruleOf = ({ online }: OfAct): Online => (online === true || online === undefined ? {} : online)

/** The questions that are put to the public: those that the system answers or only staff answer are left out, and so are attachments. */
export function onlineAsks(action: OfAct): Fields {
  const { gives = {}, skips = [] } = ruleOf(action)
  return Object.fromEntries(Object.entries(action.asks ?? {}).filter(([name, { type }]) => !Object.hasOwn(gives, name) && !skips.includes(name) && type !== 'file'))
}

/** What the public answers, with what the system answers for them; anything else that was sent is not taken. */
export function onlineAnswers(action: OfAct, answers: Facts, now: Moment): Facts {
  const asks = onlineAsks(action)
  const given = Object.entries(ruleOf(action).gives ?? {}).map(([name, value]) => [name, value === TODAY ? momentOrDay(action, name, now) : value])
  const known = Object.keys(action.asks ?? {})
  return { ...Object.fromEntries(Object.entries(answers).filter(([name]) => Object.hasOwn(asks, name) || !known.includes(name))), ...Object.fromEntries(given) as Facts }
}

const momentOrDay = ({ asks }: OfAct, name: string, now: Moment): string => (asks?.[name]?.type === 'moment' ? now : dateOf(now))

/** Rules of filing online that name no question, or leave out one that must be answered. */
export function onlineFaults(definition: Procedure): readonly string[] {
  return [[definition.opens.name, definition.opens] as const, ...Object.entries(definition.actions)].flatMap(([act, action]) => {
    const { gives = {}, skips = [] } = ruleOf(action)
    const unknown = [...Object.keys(gives), ...skips].filter((name) => !action.asks?.[name])
    const needed = skips.filter((name) => action.asks?.[name] && !action.asks[name].isOptional && !action.asks[name].askedWhen)
    return [...unknown.map((name) => `环节“${act}”网上办理：没有填写项“${name}”`), ...needed.map((name) => `环节“${act}”网上办理：“${name}”是必填项，不能略去`)]
  })
}

import type { ClockTime, Condition } from '../vocabulary/condition.ts'
import { sayPeriod } from '../vocabulary/period.ts'

const OPERATOR_LABEL = { '=': '为', '<=': '不超过', '>=': '不少于', '<': '不满', '>': '超过' } as const
const COMPARE_LABEL = { '=': '等于', '<=': '不高于（不晚于）', '>=': '不低于（不早于）', '<': '低于（早于）', '>': '高于（晚于）' } as const
const CLOCK_LABEL = { running: '期限内', reached: '末日已到', passed: '期限已过', started: '已起算' } as const

const sayClock = (time: ClockTime): string => (typeof time === 'string' ? time : `参数“${time.byParameter}”`)

const quoteAll = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')

function sayOthers(fields: readonly string[], actions: readonly string[]): string {
  const parts = [...fields.map((field) => `“${field}”所列人员`), ...actions.map((action) => `办理“${action}”的人员`)]
  return parts.join('及')
}

/** A condition in plain Chinese, as the handbook and the refusals show it. */
export function sayCondition(condition: Condition): string {
  switch (condition.is) {
    case 'all': return condition.of.map(sayCondition).join('，且')
    case 'any': return `（${condition.of.map(sayCondition).join('，或者')}）`
    case 'not': return sayNegated(condition.of)
    case 'done': return `已办理“${condition.action}”`
    case 'doneSince': return `在最近一次“${condition.since}”之后已办理“${condition.action}”`
    case 'state': return `处于${quoteAll(condition.of)}状态`
    case 'answer': return `“${condition.field}”${OPERATOR_LABEL[condition.op]}${condition.value}`
    case 'oneOf': return `“${condition.field}”为${condition.values.join('、')}${condition.values.length > 1 ? '之一' : ''}`
    case 'filled': return `已填写“${condition.field}”`
    case 'compare': return `“${condition.field}”${COMPARE_LABEL[condition.op]}“${condition.with}”${condition.term ? `起${sayPeriod(condition.term)}的末日` : ''}`
    case 'deadline': return `“${condition.name}”${CLOCK_LABEL[condition.when]}`
    case 'lead': return `在“${condition.field}”之前至少${sayPeriod(condition.period)}`
    case 'elapsed': return `自“${condition.action}”起已满${sayPeriod(condition.period)}`
    case 'certified': return `“${condition.field}”不少于${condition.atLeast}人，且各持当日有效的${condition.certificate}`
    case 'actorNot': return `办理人不是${sayOthers(condition.fields, condition.actions)}`
    case 'listed': return `“${condition.field}”已列入“${condition.register}”台账且当日有效`
    case 'restDay': return `${condition.field === null ? '办理之日' : `“${condition.field}”`}为${condition.holiday ? '法定节假日' : '休息日'}`
    case 'between': return `${condition.field === null ? '办理时间' : `“${condition.field}”`}在${sayClock(condition.from)}至${sayClock(condition.to)}之间`
    case 'personNot': return `“${condition.field}”不是${sayOthers(condition.fields, condition.actions)}`
    default: return condition satisfies never
  }
}

function sayNegated(condition: Condition): string {
  switch (condition.is) {
    case 'done': return `未办理“${condition.action}”`
    case 'filled': return `未填写“${condition.field}”`
    case 'answer': return condition.op === '=' ? `“${condition.field}”不是${condition.value}` : `并非（${sayCondition(condition)}）`
    case 'oneOf': return `“${condition.field}”不属于${condition.values.join('、')}`
    case 'deadline': return condition.when === 'started' ? `“${condition.name}”未起算` : `并非（${sayCondition(condition)}）`
    default: return `并非（${sayCondition(condition)}）`
  }
}

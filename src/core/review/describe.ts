import { extensionsOf, listOf, startsOf } from '../engine/clock.ts'
import { sayLength } from '../engine/parameters.ts'
import { sayCondition } from '../engine/say.ts'
import { sayCitation } from '../vocabulary/cite.ts'
import { isDerived, type Count } from '../vocabulary/count.ts'
import type { Deadline, Length, Within } from '../vocabulary/deadline.ts'
import type { Fields } from '../vocabulary/field.ts'
import { listDated } from '../vocabulary/period.ts'
import type { Action, Opening, Procedure } from '../vocabulary/procedure.ts'

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('、')

function sayFields(fields: Fields | undefined): readonly string[] {
  const entries = Object.entries(fields ?? {})
  if (entries.length === 0) return []
  return [`  - 填写：${entries.map(([name, field]) => `${name}${field.isOptional ? '（选填）' : ''}${field.askedWhen ? `（${sayCondition(field.askedWhen)}时）` : ''}`).join('、')}`]
}

function sayTo(to: Action['to']): string {
  if (to === undefined) return ''
  if (typeof to === 'string') return `，转为“${to}”`
  return `，${to.map((branch) => `${branch.when ? `${sayCondition(branch.when)}的` : '其他的'}转为“${branch.to}”`).join('；')}`
}

const sayDays = (since: string | undefined, until: string | undefined): string => (since || until ? `（${since ? `${since}起` : ''}${until ? `至${until}` : ''}）` : '')

function sayAct(name: string, action: Omit<Action, 'from' | 'to' | 'once'> & { from?: Action['from']; to?: Action['to'] | Opening['to']; once?: true }): readonly string[] {
  const from = action.from === undefined ? '' : `在${list(listOf(action.from))}环节，`
  const roles = listOf(action.by).join('、')
  return [
    `- **${name}**：${from}由${roles === '*' ? '工作人员' : roles}办理${sayTo(action.to)}。${action.once ? '只能办理一次。' : ''}${sayDays(action.inForce?.from, action.inForce?.to)}依据${sayCitation(action.basis)}${action.note ? `。${action.note}` : ''}`,
    ...sayFields(action.asks),
    ...(action.requires ?? []).map((rule) => `  - 前置条件${sayDays(rule.since, rule.until)}：${rule.says}（${sayCitation(rule.basis)}）`),
    ...(action.starts ?? []).map((link) => `  - 联动${link.when ? `（${sayCondition(link.when)}时）` : ''}：据此启动程序“${link.opens}”（${sayCitation(link.basis)}）`),
    ...(action.moves ?? []).map((link) => `  - 联动${link.when ? `（${sayCondition(link.when)}时）` : ''}：使“${link.caseIn}”所指案件办理“${link.takes}”（${sayCitation(link.basis)}）`),
    ...(action.produces === undefined ? [] : [`  - 产生文书：${listOf(action.produces).map((one) => `《${one}》`).join('、')}`]),
  ]
}

function sayWithin(definition: Procedure, within: Within): string {
  const say = (length: Length): string => sayLength(definition, length)
  if ('byAnswer' in within) return `按“${within.byAnswer}”：${Object.entries(within.periods).map(([value, period]) => `${value}${say(period)}`).join('，')}${within.otherwise ? `，其他${say(within.otherwise)}` : ''}`
  if ('setBy' in within) return `以“${within.setBy}”所定之日为限`
  if ('yearOf' in within) return `${within.plus === 0 ? '当年' : '次年'}${within.eveOf}之前`
  if ('aheadOf' in within) return `至“${within.aheadOf}”之前${say(within.by)}`
  return listDated<Length>(within).map(([from, length]) => `${from ? `${from}起` : ''}${say(length)}`).join('；')
}

const sayStarts = (from: Deadline['from']): string =>
  startsOf(from).map((one) => `“${one.action}”${one.lastDayOf ? `后“${one.lastDayOf}”届满之日` : one.at ? `（以“${one.at}”为准）` : ''}${one.when ? `且${sayCondition(one.when)}` : ''}`).join('、')

function sayDeadline(definition: Procedure, name: string, rule: Deadline): readonly string[] {
  const gaps = [...(rule.excludes ?? []).map((gap) => `扣除自“${gap.from}”至${list(listOf(gap.to))}的期间（${sayCitation(gap.basis)}）`), ...(rule.suspends ?? []).map((gap) => `自“${gap.from}”起中止，至${list(listOf(gap.to))}恢复（${sayCitation(gap.basis)}）`)]
  return [
    `- **${name}**（${rule.whose ?? '机关'}的期限）：自${sayStarts(rule.from)}起${sayWithin(definition, rule.within)}内${list(listOf(rule.to))}。依据${sayCitation(rule.basis)}`,
    ...(rule.when ? [`  - 适用：${sayCondition(rule.when)}`] : []), ...(rule.restarts === undefined ? [] : [`  - 自${sayStarts(rule.restarts)}起重新计算`]), ...gaps.map((gap) => `  - ${gap}`),
    ...extensionsOf(rule).map(({ by, basis }) => `  - 可以在原期限届满前由“${by}”延长（${sayCitation(basis)}）`), `  - 逾期后果：${rule.lapse}`,
  ]
}

const sayCount = (id: string, count: Count): string => `- ${count.name}（${count.unit}，${id}）${count.definition ? `：${count.definition}` : ''}${count.kind === 'rate' ? `。分母：${sayCondition(count.among)}` : ''}${!isDerived(count) && count.where ? `。范围：${sayCondition(count.where)}` : ''}`

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines])

/** The halves of a handbook: how a matter is handled, and what is never allowed, still to be verified, and counted. */
export type HandbookPart = 'handling' | 'accounting'

function describeHandling(definition: Procedure): readonly string[] {
  const { purpose, editions, opens, actions, deadlines = {} } = definition
  return [
    purpose, ...section('适用的规定', editions.map(({ from, to, law }) => `- ${law}：${from}起${to ? `至${to}` : '施行至今'}`)), ...section('如何开始', sayAct(opens.name, opens)),
    ...section('办理环节', Object.entries(actions).flatMap(([name, action]) => sayAct(name, action))),
    ...section('期限', Object.entries(deadlines).flatMap(([name, rule]) => sayDeadline(definition, name, rule))),
  ]
}

function describeAccounting({ never = [], counts = {}, parameters = {} }: Procedure): readonly string[] {
  return [
    ...section('禁止事项', never.map((rule) => `- ${rule.says}${sayDays(rule.since, rule.until)}（${sayCitation(rule.basis)}）`)),
    ...section('待核实的参数', Object.entries(parameters).map(([name, { value, unit, source, confidence }]) => `- ${name}：${value}${unit ?? ''}（来源：${source}；可信程度：${confidence}；待核实，可由本单位改定）`)),
    ...section('指标', Object.entries(counts).map(([id, count]) => sayCount(id, count))),
  ]
}

/** The handbook of a procedure in Markdown, whole or one half: what a reviewer who cannot program checks against the law. */
export function describeProcedure(definition: Procedure, part?: HandbookPart): string {
  return [...(part === 'accounting' ? [] : describeHandling(definition)), ...(part === 'handling' ? [] : describeAccounting(definition))].join('\n')
}

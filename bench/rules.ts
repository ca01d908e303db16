import { addDays } from '#core/calendar/plain-date.ts'
import { addWorkingDays, countWorkingDays } from '#core/calendar/walk.ts'
import { open } from '#core/engine/act.ts'
import { listDue } from '#core/engine/due.ts'
import { reviewDefinition } from '#core/review/review.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { rateOf, type Measure } from './measure.ts'
import type { Sizes } from './sizes.ts'

const on = 'Node'

async function measureReview({ review }: Sizes): Promise<readonly Measure[]> {
  const { all } = await loadCatalogue()
  const chosen = review.length === 0 ? all : all.filter(({ id }) => review.includes(id))
  const from = performance.now()
  const reviews = chosen.map((definition) => reviewDefinition(definition))
  const seconds = (performance.now() - from) / 1000
  const states = reviews.reduce((sum, one) => sum + one.states, 0)
  const mutants = reviews.reduce((sum, one) => sum + one.mutants.total, 0)
  return [
    { what: 'review of all definitions', on, value: seconds, unit: 's', atMost: 20, note: `${chosen.length} definitions, ${mutants} guards taken away` },
    { what: 'situations explored by the review', on, value: states, unit: '' },
  ]
}

/** Calendar and deadline computations a second, spread over the days of four years. */
async function measureCalendar({ computations }: Sizes): Promise<readonly Measure[]> {
  const days = Array.from({ length: 1461 }, (_, index) => addDays('2022-01-01', index))
  const dayAt = (index: number): string => days[index % days.length] ?? ''
  const definition = (await loadCatalogue()).find('disclosure-on-request')
  if (!definition) throw new Error('没有政府信息依申请公开的定义')
  const answers = { 申请人: '演示申请人', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示', 获取方式: '纸质', 申请渠道: '当面', 收到日期: '2024-01-15' }
  const opened = open(definition, { do: definition.opens.name, on: '2024-01-15', by: { person: '演示经办', role: '经办人', organ: 'yanshi-1' }, answers }, { calendar: nationalCalendar, findPerson: () => undefined })
  if (!opened.ok) throw new Error(opened.refusal.reasons.map(({ says }) => says).join('；'))
  const deadlines = Object.keys(definition.deadlines ?? {}).length
  return [
    { what: 'twenty working days from a day', on, value: rateOf((index) => addWorkingDays(nationalCalendar, dayAt(index), 20), computations), unit: 'per second' },
    { what: 'working days between two days', on, value: rateOf((index) => countWorkingDays(nationalCalendar, dayAt(index), addDays(dayAt(index), 30)), computations), unit: 'per second' },
    { what: 'deadlines of a case, with their derivation', on, value: deadlines * rateOf((index) => listDue(definition, opened.after, addDays('2024-01-15', index % 60), nationalCalendar), Math.ceil(computations / 20)), unit: 'per second' },
  ]
}

export const measureRules = async (sizes: Sizes): Promise<readonly Measure[]> => [...await measureReview(sizes), ...await measureCalendar(sizes)]

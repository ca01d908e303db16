import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { ratio, sum } from '#core/vocabulary/count.ts'
import { choice, date, money, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('law-budget', '法治建设经费', {
  purpose: '登记法治建设经费的预算、拨付、支出和绩效跟踪。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '经费保障')),
  by: ['司法所工作人员', '经办人'],
  asks: {
    年度: whole().atLeast(2015).atMost(2100).unit('年'),
    项目: text(),
    预算批复日期: date(),
    预算金额: money(),
    已拨付金额: money(),
    已支出金额: money(),
    绩效目标: text(),
    绩效跟踪: choice('正常', '滞后', '已完成'),
  },
  requires: [
    must(answer('已拨付金额').notAbove('预算金额'), '拨付不得超过预算', asStanding('practice', cite(本单位规则, '经费保障')), { keepsBecause: '数字相互核对' }),
    must(answer('已支出金额').notAbove('已拨付金额'), '支出不得超过拨付', asStanding('practice', cite(本单位规则, '经费保障')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'law-budget.budget': sum('法治建设经费预算', '元', '预算金额', { day: '预算批复日期' }),
    'law-budget.spent': sum('法治建设经费支出', '元', '已支出金额', { day: '预算批复日期' }),
    'law-budget.execution-rate': ratio('法治建设经费执行率', { of: ['law-budget.spent'], among: ['law-budget.budget'], definition: '支出 ÷ 预算' }),
  },
  titledBy: ['年度', '项目'],
  naturalKey: ['年度', '项目'],
})

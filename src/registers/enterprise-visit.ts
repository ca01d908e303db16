import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any, lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 不扰企 = cite(条例, '48（2）', '不得干扰市场主体正常生产经营活动，不得增加市场主体负担')
const 惯例 = asStanding('practice', cite(条例, 48))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }
const 重点 = answer('定点联系企业').is('是')

export default register('enterprise-visit', '走访企业', {
  purpose: '登记每一次走访企业（含大调研）：谁走访、企业经营情况、提出的问题数；问题逐个作为企业诉求办理，走访本身不是执法检查。',
  field: '营商环境',
  basis: 惯例,
  by: ['稳增长专班成员', '企业服务专员', '经办人'],
  day: '走访日期',
  asks: {
    走访日期: date(),
    企业: text(),
    定点联系企业: yesNo().hint('在重点企业定点联系名单中的填“是”'),
    走访人: text(),
    走访方式: choice('上门', '座谈', '电话', '视频'),
    企业同意: yesNo().hint('上门走访应当事先与企业约定'),
    经营情况: longText(),
    提出问题数: whole().unit('项'),
    问题摘要: longText().when(answer('提出问题数').atLeast(1)),
    诉求案件: caseNumber().optional().when(answer('提出问题数').atLeast(1)),
  },
  requires: [
    must(not(lead('走访日期', days(1))), '不得登记尚未进行的走访', 惯例, 登记表),
    must(any(not(answer('走访方式').is('上门')), answer('企业同意').is('是')), '政企沟通应当尊重企业意愿，不得干扰企业正常生产经营', 不扰企, 登记表),
    must(any(not(重点), listed('企业', 'steady-growth-team', '企业')), '不在走访之日的定点联系名单中，请改填“否”或者先登记定点联系', 惯例, 登记表),
  ],
  counts: {
    'enterprise-visit.visits': count('走访企业次数', '次', { day: '走访日期' }, { by: ['走访方式'] }),
    'enterprise-visit.enterprises': distinct('走访企业数', '家', '企业', { day: '走访日期' }),
    'enterprise-visit.problems': sum('走访中企业提出问题数', '项', '提出问题数', { day: '走访日期' }),
    'steady-growth-team.visited': distinct('走访的重点企业数', '家', '企业', { day: '走访日期' }, { where: 重点 }),
    'steady-growth-team.visited-rate': ratio('重点企业走访覆盖率', { of: ['steady-growth-team.visited'], among: ['steady-growth-team.key-enterprises'], decimals: 1, definition: '期间内走访过的重点企业 ÷ 期末定点联系的重点企业；期间内调出名单的企业走访过的，可以超过百分之百' }),
  },
  titledBy: ['企业', '走访日期'],
  naturalKey: ['走访日期', '企业', '走访人'],
  importsAs: { 日期: '走访日期', 企业名称: '企业', 走访人员: '走访人', 方式: '走访方式', 问题数: '提出问题数', 重点企业: '定点联系企业' },
})

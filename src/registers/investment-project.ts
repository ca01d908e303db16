import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, stock, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, money, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例, 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '招商项目'))
const 依法承诺 = cite(条例, 31, '依法作出的政策承诺')
const 核对 = { keepsBecause: '日期相互核对' }
const 已签约 = answer('签约日期').filled()
const 战略协议 = answer('协议种类').is('战略合作协议')

/** 一个企业的一个项目一行：先登记意向，签约、落地之后在原行更正补填。协议文本按政府合同审查。 */
export default register('investment-project', '招商项目和协议', {
  purpose: '逐个企业、逐个项目登记投资意向、签订的协议和落地情况；协议中不得有法外优惠承诺，已作出的承诺转入政务诚信履约跟踪。',
  field: '营商环境',
  basis: 规则,
  by: ['招商人员', '企业服务专员', '经办人'],
  validity: { from: '意向日期', to: '终止日期' },
  asks: {
    企业: text(),
    统一社会信用代码: text().toldBy('企业', '统一社会信用代码').checked('credit-code').optional(),
    项目: text(),
    意向日期: date(),
    意向内容: longText(),
    意向投资额: money().optional(),
    招商人员: text(),
    签约日期: date().optional().hint('没有签约的不填'),
    协议种类: choice('战略合作协议', '投资协议', '租赁协议', '其他').when(已签约),
    协议名称: text().when(已签约),
    协议投资额: money().optional().when(已签约),
    有无法外优惠承诺: yesNo().when(已签约).hint('没有法律、法规和国家规定依据的财政奖励、税费减免、要素优惠'),
    合同案件: caseNumber().optional().when(已签约),
    落地日期: date().optional().when(已签约),
    终止日期: date().optional().hint('放弃意向、解除协议或者履行完毕的日期'),
    终止原因: text().when(answer('终止日期').filled()),
  },
  requires: [
    must(answer('签约日期').notBelow('意向日期'), '签约不得早于意向', 规则, 核对),
    must(answer('落地日期').notBelow('签约日期'), '落地不得早于签约', 规则, 核对),
    must(answer('终止日期').notBelow('签约日期'), '终止不得早于签约', 规则, 核对),
    must(not(answer('有无法外优惠承诺').is('是')), '不得违反法律、法规和国家规定承诺优惠条件；已经承诺的，先行清理再登记', 依法承诺, { keepsBecause: '登记要求由台账自身约束' }),
  ],
  counts: {
    'investment.strategic-agreements': distinct('签订战略合作协议企业数', '家', '企业', { day: '签约日期' }, { where: 战略协议, definition: '同一企业签订几份的只计一家' }),
    'investment.leads': count('投资意向数', '个', { day: '意向日期' }),
    'investment.agreements': count('签订招商协议数', '份', { day: '签约日期' }, { by: ['协议种类'] }),
    'investment.agreed-amount': sum('招商协议投资额', '元', '协议投资额', { day: '签约日期' }),
    'investment.landed': count('招商项目落地数', '个', { day: '落地日期' }),
    'investment.open-leads': stock('期末跟踪中的意向数', '个', { day: '意向日期' }, { until: '终止日期', where: not(已签约) }),
    'investment.landed-rate': ratio('招商协议落地率', { of: ['investment.landed'], among: ['investment.agreements'], decimals: 1, definition: '期间内落地的项目 ÷ 期间内签订的协议，可以超过百分之百' }),
    'investment.strategic-standing': stock('有效的战略合作协议数', '份', { day: '签约日期' }, { until: '终止日期', where: 战略协议 }),
  },
  titledBy: ['企业', '项目'],
  naturalKey: ['企业', '项目', '意向日期'],
  importsAs: { 企业名称: '企业', 项目名称: '项目', 协议: '协议名称', 投资额: '意向投资额', 信用代码: '统一社会信用代码', 负责人: '招商人员' },
})

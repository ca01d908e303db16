import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '财政投资工程监督'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 有问题 = answer('发现问题数').atLeast(1)

export default register('government-investment-check', '投资工程监督', {
  purpose: '登记财政、纪检和主管部门对财政投资工程的每一次监督检查：检查的工程、内容、发现的问题和整改。',
  field: '监督',
  basis: 规则,
  by: ['财政工作人员', '督查人员', '经办人'],
  day: '检查日期',
  asks: {
    检查日期: date(),
    工程名称: text(),
    备案情况: choice('已备案', '未备案'),
    检查单位: text(),
    检查内容: choice('备案', '招投标', '合同', '质量安全', '资金支付', '变更签证', '竣工决算', '综合'),
    检查情况: longText(),
    发现问题数: whole().unit('个'),
    问题: longText().when(有问题),
    整改责任人: text().when(有问题),
    整改期限: date().when(有问题),
    已整改数: whole().unit('个').when(有问题).hint('整改后更正'),
    处理: choice('不需处理', '责令整改', '暂停支付', '移送纪检监察机关', '移送有关部门'),
  },
  requires: [
    must(not(lead('检查日期', days(1))), '不得登记尚未进行的检查', 规则, 核对),
    must(listed('工程名称', 'government-investment', '工程名称'), '备案台账中没有这个工程，请改填“未备案”或者核对名称', 规则, { ...核对, when: answer('备案情况').is('已备案') }),
    must(有问题, '未经备案的工程是问题，应当登记并处理', 规则, { ...核对, when: answer('备案情况').is('未备案') }),
    must(answer('整改期限').notBelow('检查日期'), '整改期限不得早于检查', 规则, 核对),
    must(answer('已整改数').notAbove('发现问题数'), '已整改的不得多于发现的问题', 规则, 核对),
    must(not(answer('处理').is('不需处理')), '发现问题的，应当作出处理', 规则, { ...核对, when: 有问题 }),
  ],
  counts: {
    'government-investment.checks': count('投资工程监督检查次数', '次', { day: '检查日期' }, { by: ['检查内容', '检查单位'] }),
    'government-investment.checked': distinct('监督检查的投资工程数', '个', '工程名称', { day: '检查日期' }),
    'government-investment.unfiled': distinct('检查发现未备案的投资工程数', '个', '工程名称', { day: '检查日期' }, { where: answer('备案情况').is('未备案') }),
    'government-investment.problems': sum('投资工程监督发现问题数', '个', '发现问题数', { day: '检查日期' }),
    'government-investment.rectified': sum('投资工程监督问题整改数', '个', '已整改数', { day: '检查日期' }),
    'government-investment.rectified-rate': ratio('投资工程监督问题整改率', { of: ['government-investment.rectified'], among: ['government-investment.problems'] }),
  },
  titledBy: ['工程名称', '检查日期'],
  naturalKey: ['检查日期', '工程名称', '检查单位', '检查内容'],
  importsAs: { 日期: '检查日期', 项目名称: '工程名称', 单位: '检查单位', 问题数: '发现问题数', 整改数: '已整改数' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 重大决策条例 } from '#law/statutes.ts'

const 监督 = asStanding('practice', cite(重大决策条例, '专项督查和督促指导'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 单位 = answer('督查方式').is('单位专项督查')
const 项目 = answer('督查方式').is('项目督促指导')
const 步骤 = () => choice('已履行', '不适用', '进行中', '未履行')
const 未履行 = any(...['公众参与', '专家论证', '风险评估', '合法性审查', '集体讨论'].map((step) => answer(step).is('未履行')))
const 有问题 = answer('发现问题数').atLeast(1)
const 类别 = (name: string) => ({ where: all(项目, answer('项目类别').is(name)), definition: '期间内督促指导过的项目，同一项目几次的只计一项' })

/** 每次督查一个单位，或者督促指导一个项目，各登记一行；程序本身在“重大行政决策”中办理。 */
export default register('decision-supervision', '重大行政决策督查', {
  purpose: '登记对单位的重大行政决策专项督查，和对规划、民心工程、实事项目履行决策程序的督促指导：五个步骤的完成情况、问题和整改。',
  field: '依法决策',
  basis: 监督,
  by: ['司法行政工作人员', '督查人员', '司法所工作人员', '经办人'],
  day: '督查日期',
  asks: {
    督查日期: date(),
    督查批次: text().hint('如 2021年重大行政决策专项督查'),
    督查方式: choice('单位专项督查', '项目督促指导'),
    对象名称: text().hint('被督查单位，或者项目的名称'),
    责任单位: text().when(项目),
    项目类别: choice('“十四五”专项规划', '民心工程', '实事项目', '其他').when(项目),
    决策案件: caseNumber().optional().when(项目),
    督查事项数: whole().unit('项').when(单位).hint('单位目录中的决策事项'),
    公众参与: 步骤(),
    专家论证: 步骤(),
    风险评估: 步骤(),
    合法性审查: 步骤(),
    集体讨论: 步骤(),
    督查情况: longText(),
    发现问题数: whole().unit('个'),
    问题: longText().when(有问题),
    整改意见: longText().when(有问题),
    整改期限: date().when(有问题),
    已整改数: whole().unit('个').when(有问题).hint('整改后更正'),
    整改情况: longText().optional().when(有问题),
  },
  requires: [
    must(not(lead('督查日期', days(1))), '不得登记尚未进行的督查', 监督, 核对),
    must(any(not(未履行), 有问题), '应当履行而未履行的步骤是问题，应当登记并提出整改意见', 监督, 核对),
    must(any(not(answer('合法性审查').is('不适用')), not(answer('集体讨论').oneOf('已履行', '进行中'))), '未经合法性审查的决策草案不得提交讨论，合法性审查没有“不适用”', cite(重大决策条例, 25), 核对),
    must(answer('整改期限').notBelow('督查日期'), '整改期限不得早于督查', 监督, 核对),
    must(answer('已整改数').notAbove('发现问题数'), '已整改的不得多于发现的问题', 监督, 核对),
  ],
  counts: {
    'decision.supervised-units': distinct('重大行政决策专项督查单位数', '家', '对象名称', { day: '督查日期' }, { where: 单位, definition: '同一单位几次督查的只计一家' }),
    'decision.supervised.special-plans': distinct('督促指导履行决策程序的“十四五”专项规划数', '项', '对象名称', { day: '督查日期' }, 类别('“十四五”专项规划')),
    'decision.supervised.livelihood-projects': distinct('督促指导履行决策程序的民心工程数', '项', '对象名称', { day: '督查日期' }, 类别('民心工程')),
    'decision.supervised.practical-projects': distinct('督促指导履行决策程序的实事项目数', '项', '对象名称', { day: '督查日期' }, 类别('实事项目')),
    'decision.supervised.visits': count('重大行政决策督查次数', '次', { day: '督查日期' }, { by: ['督查方式', '项目类别'] }),
    'decision.supervised.problems': sum('重大行政决策督查发现问题数', '个', '发现问题数', { day: '督查日期' }, { by: ['督查方式'] }),
    'decision.supervised.rectified': sum('重大行政决策督查问题整改数', '个', '已整改数', { day: '督查日期' }),
    'decision.supervised.rectified-rate': ratio('重大行政决策督查问题整改率', { of: ['decision.supervised.rectified'], among: ['decision.supervised.problems'] }),
  },
  titledBy: ['督查方式', '对象名称'],
  naturalKey: ['督查批次', '督查方式', '对象名称', '督查日期'],
  importsAs: { 日期: '督查日期', 批次: '督查批次', 单位: '对象名称', 项目: '对象名称', 类别: '项目类别', 问题数: '发现问题数', 整改数: '已整改数' },
})

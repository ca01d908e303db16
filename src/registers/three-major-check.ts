import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, ratio, sum } from '#core/vocabulary/count.ts'
import { choice, choices, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '“三重一大”制度执行检查'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 有问题 = answer('发现问题数').atLeast(1)

export default register('three-major-check', '“三重一大”制度执行检查', {
  purpose: '登记纪检机构对一个单位执行“三重一大”制度的检查：抽查的事项、发现的问题、处置和整改。',
  field: '监督',
  basis: 规则,
  by: ['督查人员', '经办人'],
  day: '检查日期',
  asks: {
    检查日期: date(),
    被检查单位: text(),
    检查单位: text().hint('如 演示镇纪委'),
    抽查事项数: whole().atLeast(1).unit('项'),
    发现问题数: whole().unit('个'),
    问题种类: choices('应当集体决策而未决策', '会前准备不足', '到会人数不足', '临时动议', '末位表态未落实', '记录不全', '决策未执行', '其他').when(有问题),
    问题: longText().when(有问题),
    处置: choice('不需处置', '责令整改', '提醒谈话', '通报', '移送纪检监察机关'),
    整改期限: date().when(有问题),
    已整改数: whole().unit('个').when(有问题).hint('整改后更正'),
  },
  requires: [
    must(not(lead('检查日期', days(1))), '不得登记尚未进行的检查', 规则, 核对),
    must(answer('整改期限').notBelow('检查日期'), '整改期限不得早于检查', 规则, 核对),
    must(answer('已整改数').notAbove('发现问题数'), '已整改的不得多于发现的问题', 规则, 核对),
    must(any(not(有问题), not(answer('处置').is('不需处置'))), '发现问题的，应当作出处置', 规则, 核对),
  ],
  counts: {
    'three-major-check.checks': count('“三重一大”制度执行检查次数', '次', { day: '检查日期' }),
    'three-major-check.units': distinct('检查“三重一大”制度执行情况的单位数', '家', '被检查单位', { day: '检查日期' }),
    'three-major-check.items': sum('抽查“三重一大”事项数', '项', '抽查事项数', { day: '检查日期' }),
    'three-major-check.problems': sum('“三重一大”检查发现问题数', '个', '发现问题数', { day: '检查日期' }),
    'three-major-check.rectified': sum('“三重一大”检查问题整改数', '个', '已整改数', { day: '检查日期' }),
    'three-major-check.rectified-rate': ratio('“三重一大”检查问题整改率', { of: ['three-major-check.rectified'], among: ['three-major-check.problems'] }),
  },
  titledBy: ['被检查单位', '检查日期'],
  naturalKey: ['检查日期', '被检查单位', '检查单位'],
  importsAs: { 日期: '检查日期', 单位: '被检查单位', 抽查数: '抽查事项数', 问题数: '发现问题数', 整改数: '已整改数' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, money, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '“三重一大”集体决策'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 通过 = answer('表决结果').is('通过')
const 表决 = answer('表决方式').oneOf('举手', '无记名投票', '记名投票')
const 紧急 = answer('紧急处置').is('是')

/** 属于重大行政决策的，程序在“重大行政决策”中办理，这里登记会议和表决并写明案号。 */
export default register('three-major-one-large', '“三重一大”集体决策事项', {
  purpose: '登记重大决策、重要人事任免、重大项目安排、大额度资金使用的集体决策：会前准备、会议、到会、发言、表决和结果；执行情况的检查另行登记。',
  field: '依法决策',
  basis: 规则,
  by: ['党政办工作人员', '经办人'],
  day: '会议日期',
  asks: {
    事项名称: text(),
    事项类别: choice('重大决策', '重要人事任免', '重大项目安排', '大额度资金使用'),
    金额: money().when(answer('事项类别').oneOf('重大项目安排', '大额度资金使用')),
    提出部门: text(),
    重大行政决策: yesNo(),
    决策案件: caseNumber().when(answer('重大行政决策').is('是')),
    会前准备: longText().hint('调研论证、听取意见、酝酿、合法性审查'),
    会议日期: date(),
    会议类型: choice('党委会', '镇长（主任）办公会议', '党政联席会议', '常务会议', '部门领导班子会议'),
    应到人数: whole().atLeast(1).unit('人'),
    实到人数: whole().atLeast(1).unit('人'),
    到会达到规定人数: yesNo(),
    应当回避的已回避: yesNo(),
    临时动议: yesNo().hint('会前没有列入议题的'),
    紧急处置: yesNo().hint('先行处置、事后报告追认的'),
    表决方式: choice('口头', '举手', '无记名投票', '记名投票'),
    同意人数: whole().unit('人').when(表决),
    不同意和弃权人数: whole().unit('人').when(表决),
    主要负责人末位表态: yesNo(),
    不同意见: longText().hint('如实载明；没有的写“无”'),
    表决结果: choice('通过', '不通过', '缓议'),
    纪要文号: text(),
    执行部门: text().when(通过),
    完成期限: date().when(通过),
  },
  requires: [
    must(not(lead('会议日期', days(1))), '不得登记尚未召开的会议', 规则, 核对),
    must(answer('实到人数').notAbove('应到人数'), '实到人数不得多于应到人数', 规则, 核对),
    must(answer('同意人数').notAbove('实到人数'), '同意人数不得多于实到人数', 规则, 核对),
    must(answer('不同意和弃权人数').notAbove('实到人数'), '不同意和弃权人数不得多于实到人数', 规则, 核对),
    must(answer('完成期限').notBelow('会议日期'), '完成期限不得早于会议', 规则, 核对),
    must(any(not(通过), all(answer('到会达到规定人数').is('是'), answer('应当回避的已回避').is('是'))), '到会人数不足、应当回避而未回避的，不得登记为通过', 规则, 核对),
    must(any(not(通过), answer('临时动议').is('否'), 紧急), '会前没有列入议题的，除紧急处置外不得临时动议决定', 规则, 核对),
    must(any(not(表决), not(通过), answer('同意人数').notBelow('不同意和弃权人数')), '同意人数少于不同意和弃权人数的，不得登记为通过', 规则, 核对),
  ],
  counts: {
    'three-major-one-large.items': count('“三重一大”集体决策事项数', '项', { day: '会议日期' }, { by: ['事项类别', '会议类型', '表决结果'] }),
    'three-major-one-large.passed': count('“三重一大”通过事项数', '项', { day: '会议日期' }, { where: 通过, by: ['事项类别'] }),
    'three-major-one-large.amount': sum('“三重一大”通过的项目和资金金额', '元', '金额', { day: '会议日期' }, { where: 通过, by: ['事项类别'] }),
    'three-major-one-large.last-speech-rate': rate('主要负责人末位表态率', { day: '会议日期' }, { of: answer('主要负责人末位表态').is('是'), among: answer('主要负责人末位表态').filled(), decimals: 1 }),
  },
  titledBy: ['事项名称', '会议日期'],
  naturalKey: ['会议日期', '会议类型', '事项名称'],
  importsAs: { 事项: '事项名称', 类别: '事项类别', 日期: '会议日期', 会议: '会议类型', 部门: '提出部门', 结果: '表决结果', 文号: '纪要文号' },
})

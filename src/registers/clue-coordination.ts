import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则, 监察法, 行政复议法 } from '#law/statutes.ts'

const 制度 = asStanding('practice', cite(本单位规则, '问题线索处置协作'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 线索 = answer('条目').is('违纪违法问题线索')
const 败诉 = answer('条目').is('败诉、纠错举一反三')
const 已移送 = answer('移送日期').filled()
const 已整改 = answer('整改完成日期').filled()

/** 移送、反馈和整改在发生之后更正本行补填；涉及人员和线索内容按个人信息封存，页面上遮盖。 */
export default register('clue-coordination', '复议诉讼问题线索处置协作', {
  purpose: '登记在行政复议、行政诉讼中发现的违纪违法问题线索及其移送、反馈，以及每一件败诉、被纠错案件的原因分析和举一反三整改。',
  field: '矛盾化解',
  basis: 制度,
  by: ['司法所工作人员', '经办人'],
  day: '发现日期',
  asks: {
    条目: choice('违纪违法问题线索', '败诉、纠错举一反三'),
    发现日期: date().hint('败诉、纠错的填收到裁判、决定之日'),
    来源: choice('行政复议', '行政诉讼', '行政执法监督', '其他'),
    来源案件: caseNumber().optional(),
    案件名称: text(),
    涉及单位: text(),
    线索性质: choice('职务违法或者职务犯罪', '违反党纪政务纪律', '其他违法犯罪').when(线索),
    涉及人员: text().personal().optional().when(线索),
    线索内容: longText().personal().when(线索),
    移送机关: choice('监察机关', '公安机关', '任免机关、单位').optional().when(线索),
    移送文号: text().optional().when(线索),
    移送日期: date().optional().when(线索),
    处理结果: choice('正在核查', '不属实或者了结', '谈话提醒、批评教育', '处分', '立案调查').optional().when(线索),
    反馈日期: date().optional().when(线索),
    原因类别: choice('主要事实不清、证据不足', '适用依据错误', '违反法定程序', '超越或者滥用职权', '明显不当', '不履行法定职责').when(败诉),
    原因分析: longText().when(败诉),
    整改措施: longText().when(败诉),
    整改责任单位: text().when(败诉),
    整改期限: date().when(败诉),
    领导批示: text().optional().when(败诉),
    排查同类案件数: whole().unit('件').optional().when(败诉),
    整改完成日期: date().optional().when(败诉),
  },
  requires: [
    must(answer('移送机关').is('监察机关'), '公职人员涉嫌职务违法、职务犯罪的问题线索，应当移送监察机关', cite(行政复议法, 86), { ...核对, since: '2024-01-01', when: all(answer('线索性质').is('职务违法或者职务犯罪'), answer('来源').is('行政复议'), 已移送) }),
    must(answer('移送机关').is('监察机关'), '公职人员涉嫌职务违法、职务犯罪的问题线索，应当移送监察机关', asStanding('unverified', cite(监察法, 34)), { ...核对, when: all(answer('线索性质').is('职务违法或者职务犯罪'), 已移送) }),
    must(answer('移送日期').notBelow('发现日期'), '移送不得早于发现', 制度, 核对),
    must(answer('反馈日期').notBelow('移送日期'), '反馈不得早于移送', 制度, 核对),
    must(已移送, '没有移送的线索，没有处理结果的反馈', 制度, { ...核对, when: answer('反馈日期').filled() }),
    must(answer('整改期限').notBelow('发现日期'), '整改期限不得早于收到裁判、决定之日', 制度, 核对),
    must(answer('整改完成日期').notBelow('发现日期'), '整改完成不得早于收到裁判、决定之日', 制度, 核对),
  ],
  counts: {
    'clue-coordination.clues': count('复议诉讼问题线索数', '件', { day: '发现日期' }, { where: 线索, by: ['来源', '线索性质'] }),
    'clue-coordination.transferred': count('移送问题线索数', '件', { day: '移送日期' }, { where: 线索, by: ['移送机关'] }),
    'clue-coordination.answered': count('问题线索处理反馈数', '件', { day: '反馈日期' }, { where: all(线索, not(answer('处理结果').is('正在核查'))), by: ['处理结果'] }),
    'clue-coordination.lessons': count('败诉、纠错举一反三件数', '件', { day: '发现日期' }, { where: 败诉, by: ['来源', '原因类别'] }),
    'clue-coordination.mended-rate': rate('败诉、纠错整改完成率', { day: '整改期限' }, { of: 已整改, among: 败诉, definition: '已经整改 ÷ 整改期限在期间内的败诉、纠错案件' }),
  },
  titledBy: ['条目', '案件名称'],
  naturalKey: ['条目', '案件名称', '发现日期'],
  importsAs: { 日期: '发现日期', 案件: '案件名称', 单位: '涉及单位', 线索: '线索内容', 移送单位: '移送机关', 结果: '处理结果', 败因: '原因类别', 整改: '整改措施', 完成日期: '整改完成日期' },
})

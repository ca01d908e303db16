import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

const 规定 = asStanding('practice', cite(第一责任人规定, '研究法治建设议题'))
const 法治 = answer('法治议题').is('是')
const 无法律意见 = all(法治, answer('司法所长列席').is('否'), not(answer('书面法律意见').filled()))

export default register('party-agenda', '会议法治议题', {
  purpose: '登记党委会、常务会议、镇长办公会的议题，标明是否法治议题、司法所所长是否列席或者提出书面意见；法治议题两者皆无的单独列出。',
  field: '组织领导',
  basis: 规定,
  by: ['党政办', '司法所工作人员', '经办人'],
  day: '会议日期',
  asks: {
    会议日期: date(),
    会议名称: choice('党委会', '政府常务会议', '镇长办公会议', '街道主任办公会议', '专题会议'),
    会议届次: text().hint('如2021年第7次'),
    议题: text(),
    法治议题: yesNo(),
    议题类别: choice('法治建设规划和要点', '法治政府建设报告', '示范创建', '重大行政决策', '规范性文件', '行政执法', '矛盾化解', '法治宣传', '其他').when(法治),
    汇报部门: text().toldBy('汇报人', '所在单位'),
    汇报人: text(),
    司法所长列席: yesNo().when(法治),
    书面法律意见: text().optional().when(法治),
    意见是否采纳: choice('采纳', '部分采纳', '未采纳').optional().when(all(法治, answer('书面法律意见').filled())),
    决定: longText(),
    会议纪要: file().optional(),
    纪要文号: text().optional(),
  },
  requires: [
    must(not(lead('会议日期', days(1))), '不得登记尚未召开的会议', 规定, { keepsBecause: '登记要求由台账自身约束' }),
    must(any(answer('纪要文号').filled(), answer('会议纪要').filled()), '法治议题应当有会议纪要', 规定, { when: 法治, keepsBecause: '登记要求由台账自身约束' }),
  ],
  counts: {
    'party-agenda.items': count('镇党委会研究基层法治建设议题次数', '次', { day: '会议日期' }, { where: all(法治, answer('会议名称').is('党委会')), by: ['议题类别'], definition: '一个议题计一次；同一议题在不同会议研究的分别计' }),
    'party-agenda.law-items': count('各类会议研究法治议题次数', '次', { day: '会议日期' }, { where: 法治, by: ['会议名称'] }),
    'party-agenda.without-legal-opinion': count('没有司法所列席和书面意见的法治议题数', '项', { day: '会议日期' }, { where: 无法律意见, definition: '应当提示补正' }),
    'party-agenda.attended-rate': rate('法治议题列席率', { day: '会议日期' }, { of: answer('司法所长列席').is('是'), among: 法治 }),
  },
  titledBy: ['会议名称', '会议届次', '议题'],
  naturalKey: ['会议日期', '会议名称', '会议届次', '议题'],
  importsAs: { 日期: '会议日期', 会议: '会议名称', 次序: '会议届次', 部门: '汇报部门', 纪要: '纪要文号', 涉法意见: '书面法律意见', 采纳: '意见是否采纳' },
})

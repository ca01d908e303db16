import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, file, longText, text } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

const 规定 = asStanding('practice', cite(第一责任人规定, '第一责任人职责'))
const 党委事项 = ['定期听取法治建设汇报', '列入发展规划和年度计划', '从严治党、执行党内法规', '依法决策、法律顾问', '支持人大、政府、政协、法院、检察院依法履职', '重视法治素养、建设法治队伍', '推进法治宣传'] as const
const 政府事项 = ['推进法治政府建设', '重大决策程序、规范性文件、政务公开', '依法履职、严格规范执法', '督促班子成员和部门依法行政、层级监督', '尊重司法、出庭应诉、执行裁判', '学法制度、谁执法谁普法'] as const

/** 第二条约束县级以上党政主要负责人；镇一级依区的规定参照执行。 */
export default register('first-responsible-person', '第一责任人履职记录', {
  purpose: '逐次记录党政主要负责人履行推进法治建设第一责任人职责：亲自部署、过问、协调、督办的事项、日期和结果，作为述法和年度报告的依据。',
  field: '组织领导',
  basis: 规定,
  by: ['党政办', '司法所工作人员', '经办人'],
  day: '履职日期',
  asks: {
    履职日期: date(),
    负责人: text(),
    职务: choice('党委主要负责人', '政府主要负责人'),
    履职方式: choice('亲自部署', '亲自过问', '亲自协调', '亲自督办'),
    履职形式: choice('主持会议', '作出批示', '现场调研', '听取汇报', '约谈', '其他'),
    党委职责: choice(...党委事项).when(answer('职务').is('党委主要负责人')),
    政府职责: choice(...政府事项).when(answer('职务').is('政府主要负责人')),
    事项: longText(),
    结果: longText().optional(),
    督办案件: caseNumber().optional().hint('转入任务清单的，填任务编号'),
    佐证说明: text().hint('会议纪要、批示件等存放何处'),
    佐证材料: file().optional(),
  },
  requires: [must(not(lead('履职日期', days(1))), '不得登记尚未发生的履职', 规定, { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'first-responsible-person.acts': count('第一责任人履职次数', '次', { day: '履职日期' }, { by: ['职务', '履职方式'] }),
    'first-responsible-person.instructions': count('党政主要负责人法治建设批示数', '件', { day: '履职日期' }, { where: answer('履职形式').is('作出批示'), by: ['职务'] }),
    'first-responsible-person.party-duties': distinct('党委主要负责人履行职责项数', '项', '党委职责', { day: '履职日期' }),
    'first-responsible-person.government-duties': distinct('政府主要负责人履行职责项数', '项', '政府职责', { day: '履职日期' }),
  },
  titledBy: ['负责人', '履职方式', '履职日期'],
  naturalKey: ['履职日期', '负责人', '事项'],
  importsAs: { 日期: '履职日期', 姓名: '负责人', 方式: '履职方式', 内容: '事项', 佐证: '佐证说明' },
})

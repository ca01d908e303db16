import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct } from '#core/vocabulary/count.ts'
import { caseNumber, choice, choices, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 律师法, 本单位规则 } from '#law/statutes.ts'

const 机制 = asStanding('practice', cite(本单位规则, '律师全过程参与矛盾纠纷化解'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

/** 参与和结果在发生之后更正本行补填。 */
export default register('lawyer-disputes', '律师参与矛盾纠纷化解', {
  purpose: '登记把律师指派到一件纠纷或者信访事项的情况：利益冲突审查、参与的阶段和记录、法律意见、结果。',
  field: '矛盾化解',
  basis: 机制,
  by: ['司法所工作人员', '经办人', '人民调解员'],
  day: '指派日期',
  asks: {
    指派日期: date(),
    律师: text(),
    律师事务所: text().toldBy('律师', '所在单位'),
    执业证号: text().toldBy('律师', '执业证号'),
    参与事项: choice('人民调解', '行政调解', '信访接待和化解', '重大疑难纠纷', '行政复议', '征收动迁', '其他'),
    关联案件: caseNumber().optional(),
    纠纷编号: text().hint('信访号、调解案号或者本单位编号'),
    纠纷简况: longText(),
    已审查利益冲突: yesNo(),
    存在利益冲突: yesNo(),
    参与阶段: choices('源头排查', '接待咨询', '调解', '协议审查', '回访履行').optional(),
    参与日期: date().optional(),
    参与记录: longText().optional(),
    法律意见: longText().optional(),
    结果: choice('正在办理', '已化解', '未化解', '引导其他途径').optional(),
    办结日期: date().optional(),
  },
  requires: [
    must(answer('已审查利益冲突').is('是'), '指派前应当审查利益冲突', cite(律师法, 39), 核对),
    must(answer('存在利益冲突').is('否'), '律师与本事项有利益冲突的，不得参与', cite(律师法, 39), 核对),
    must(answer('参与日期').notBelow('指派日期'), '参与不得早于指派', 机制, 核对),
    must(answer('办结日期').notBelow('参与日期'), '办结不得早于参与', 机制, 核对),
    must(answer('参与记录').filled(), '填写参与日期的，应当先填写参与记录', 机制, { ...核对, when: answer('参与日期').filled() }),
    must(answer('参与日期').filled(), '律师没有参与的，不得登记化解结果', 机制, { ...核对, when: answer('办结日期').filled() }),
  ],
  counts: {
    'lawyer-disputes.assigned': count('指派律师参与矛盾纠纷化解数', '件', { day: '指派日期' }, { by: ['参与事项'] }),
    'lawyer-disputes.participated': count('律师参与矛盾纠纷化解数', '件', { day: '参与日期' }, { by: ['参与事项'] }),
    'lawyer-disputes.lawyers': distinct('参与矛盾纠纷化解的律师人数', '名', '执业证号', { day: '参与日期' }),
    'lawyer-disputes.petitions': count('律师参与信访化解数', '件', { day: '参与日期' }, { where: answer('参与事项').is('信访接待和化解') }),
    'lawyer-disputes.resolved': count('律师参与后化解数', '件', { day: '办结日期' }, { where: answer('结果').is('已化解') }),
  },
  titledBy: ['纠纷编号', '律师'],
  naturalKey: ['纠纷编号', '执业证号'],
  importsAs: { 日期: '指派日期', 编号: '纠纷编号', 事项: '参与事项', 律所: '律师事务所', 简况: '纠纷简况', 意见: '法律意见' },
})

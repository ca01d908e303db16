import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, money, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('target-management', '目标管理', {
  purpose: '登记政府各部门年度目标、指标值、进度和考评结果。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '目标管理')),
  by: ['司法所工作人员', '经办人'],
  asks: {
    年度: whole().atLeast(2015).atMost(2100).unit('年'),
    责任部门: text(),
    目标: text(),
    目标值: money().unit('').hint('指标数值'),
    完成值: money().unit('').optional(),
    计量单位: text(),
    下达日期: date(),
    超额说明: text().optional().when(answer('完成值').filled()).hint('完成值高于目标值的说明原因'),
    考评结果: choice('优秀', '良好', '合格', '不合格', '未考评'),
  },
  requires: [
    must(any(not(answer('完成值').filled()), answer('完成值').notAbove('目标值'), answer('超额说明').filled()), '完成值高于目标值的，应当说明原因', asStanding('practice', cite(本单位规则, '目标管理')), { keepsBecause: '超过百分之百的须有说明' }),
  ],
  counts: {
    'target-management.goals': count('年度目标数', '项', { day: '下达日期' }),
    'target-management.qualified-rate': rate('目标考评合格率', { day: '下达日期' }, { of: answer('考评结果').oneOf('优秀', '良好', '合格'), among: answer('考评结果').oneOf('优秀', '良好', '合格', '不合格') }),
  },
  titledBy: ['责任部门', '目标'],
  naturalKey: ['年度', '责任部门', '目标'],
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { stock, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('community-enforcement-studio', '社区城管执法工作室', {
  purpose: '登记城管进社区的执法工作室：驻点、人员、接待诉求和处理，以及命名表彰。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '城管进社区')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '设立日期', to: '撤销日期' },
  asks: {
    工作室名称: text(),
    所在村居: text(),
    驻点人员: text(),
    设立日期: date(),
    撤销日期: date().hint('在运行的填2099-12-31'),
    本年接待诉求数: whole().unit('件'),
    命名表彰: choice('无', '区级', '市级'),
    表彰年度: whole().atLeast(2015).atMost(2100).unit('年').when(not(answer('命名表彰').is('无'))),
  },
  counts: {
    'community-enforcement-studio.count': stock('社区执法工作室数', '家', { day: '设立日期' }, { until: '撤销日期' }),
    'community-enforcement-studio.awarded': stock('获命名表彰的社区执法工作室数', '家', { day: '设立日期' }, { until: '撤销日期', where: not(answer('命名表彰').is('无')) }),
    'community-enforcement-studio.reception': sum('社区执法工作室接待诉求数', '件', '本年接待诉求数', { day: '设立日期' }),
  },
  titledBy: ['工作室名称'],
  naturalKey: ['工作室名称'],
})

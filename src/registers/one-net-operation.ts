import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('one-net-operation', '城运中心值守日志', {
  purpose: '登记城运中心每班值守：各来源事件总数、派遣、办结和突发情况；逐件办理的在12345工单、网格案件等程序中。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '一网统管值守')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '值守日期',
  asks: {
    值守日期: date(),
    班次: choice('日班', '夜班'),
    值守人: text(),
    来源: choice('12345热线', '网格', '感知告警', '领导交办', '其他'),
    事件数: whole().unit('件'),
    派遣数: whole().unit('件'),
    办结数: whole().unit('件'),
    突发情况: longText().optional(),
  },
  requires: [
    must(answer('派遣数').notAbove('事件数'), '派遣数不得多于事件数', asStanding('practice', cite(本单位规则, '一网统管值守')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'one-net-operation.events': sum('城运中心登记事件数', '件', '事件数', { day: '值守日期' }, { by: ['来源'] }),
    'one-net-operation.dispatched': sum('城运中心派遣数', '件', '派遣数', { day: '值守日期' }),
  },
  titledBy: ['值守日期', '班次', '来源'],
  naturalKey: ['值守日期', '班次', '来源'],
})

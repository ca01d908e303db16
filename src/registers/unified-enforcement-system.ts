import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('unified-enforcement-system', '统一执法系统对接记录', {
  purpose: '登记与全市统一综合执法系统的数据往来：批次、方向、条数、核对结果和差异处理。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '执法系统对接')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '对接日期',
  asks: {
    对接日期: date(),
    批次: text(),
    方向: choice('导入', '导出'),
    业务: choice('行政处罚', '行政检查', '执法人员', '其他'),
    条数: whole().unit('条'),
    差异条数: whole().unit('条'),
    差异处理: longText().when(answer('差异条数').over(0)),
    操作人: text(),
  },
  requires: [
    must(answer('差异条数').notAbove('条数'), '差异条数不得多于条数', asStanding('practice', cite(本单位规则, '执法系统对接')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'unified-enforcement-system.records': sum('与统一执法系统往来条数', '条', '条数', { day: '对接日期' }, { by: ['方向', '业务'] }),
  },
  titledBy: ['批次', '业务'],
  naturalKey: ['批次', '业务', '方向'],
})

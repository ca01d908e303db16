import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { stock, sum } from '#core/vocabulary/count.ts'
import { date, file, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '数据归集'))
const 核对 = { keepsBecause: '数字相互核对' }

export default register('data-collection', '数据归集量', {
  purpose: '登记数据平台报来的归集、治理、共享数据量（periodic total 期间总量）：期间、新增条数、来源平台和文件、核对人。首次登记可以从平台建立之日起。',
  field: '数据与信用',
  basis: 规则,
  by: ['经办人', '城运中心工作人员', '司法所工作人员'],
  day: '期间止',
  asks: {
    期间起: date(),
    期间止: date(),
    来源平台: text(),
    新增归集条数: whole().unit('条'),
    治理合格条数: whole().unit('条').optional(),
    删除条数: whole().unit('条').optional(),
    共享调用次数: whole().unit('次').optional(),
    来源文件: text(),
    核对人: text(),
    附件: file().optional(),
  },
  requires: [
    must(answer('期间止').notBelow('期间起'), '期间止不得早于期间起', 规则, 核对),
    must(not(lead('期间止', days(1))), '期间尚未结束，不得登记总量', 规则, { keepsBecause: '登记要求由台账自身约束' }),
    must(answer('治理合格条数').notAbove('新增归集条数'), '治理合格的条数不得多于新增归集的条数', 规则, 核对),
  ],
  counts: {
    'data-catalogue.records': stock('归集数据条数', '条', { day: '期间止' }, { field: '新增归集条数', definition: '至期末各期间新增归集条数累计，删除的不减；来源平台报送并经核对' }),
    'data-catalogue.records-added': sum('本期新增归集数据条数', '条', '新增归集条数', { day: '期间止' }),
    'data-catalogue.calls': sum('数据共享调用次数', '次', '共享调用次数', { day: '期间止' }),
  },
  titledBy: ['来源平台', '期间起', '期间止'],
  naturalKey: ['来源平台', '期间起'],
  importsAs: { 开始日期: '期间起', 结束日期: '期间止', 平台: '来源平台', 归集量: '新增归集条数', 调用次数: '共享调用次数', 确认人: '核对人' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 在线政务规定 } from '#law/statutes.ts'

const 核对 = { keepsBecause: '数字相互核对' }

/** 调证、免交材料逐件记在政务服务办件中，免交比例由办件算得。 */
export default register('e-certificate', '电子证照归集', {
  purpose: '登记各类电子证照的归集批次：类别、制发单位、张数、治理情况和归入市电子证照库的张数、日期。',
  field: '政务服务',
  basis: cite(在线政务规定, 10, '国家建立电子证照共享服务系统'),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '归集日期', to: '停用日期', of: ['证照类别', '制发单位'] },
  asks: {
    证照类别: text(),
    证照级别: choice('国家级', '市级', '区级'),
    制发单位: text(),
    归集批次: text(),
    归集张数: whole().atLeast(1).unit('张'),
    治理情况: choice('治理完成', '治理中', '数据有误退回'),
    问题说明: longText().when(answer('治理情况').is('数据有误退回')),
    归集日期: date(),
    归入市库张数: whole().unit('张'),
    归入市库日期: date().when(answer('归入市库张数').atLeast(1)),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [
    must(answer('归入市库张数').notAbove('归集张数'), '归入市库的张数不得多于归集的张数', cite(在线政务规定, 10), 核对),
    must(answer('归入市库日期').notBelow('归集日期'), '归入市库不得早于归集', cite(在线政务规定, 10), 核对),
    must(answer('归入市库张数').atMost(0), '数据有误退回的批次没有归入市库', cite(在线政务规定, 10), { ...核对, when: answer('治理情况').is('数据有误退回') }),
  ],
  counts: {
    'e-certificate.types': distinct('归集区级电子证照种类数', '类', '证照类别', { day: '归集日期' }, { standing: true, until: '停用日期', where: answer('证照级别').is('区级') }),
    'e-certificate.gathered': stock('归集区级电子证照数', '张', { day: '归集日期' }, { until: '停用日期', field: '归集张数', where: answer('证照级别').is('区级') }),
    'e-certificate.collected': stock('归入市电子证照库的区级电子证照数', '张', { day: '归入市库日期' }, { until: '停用日期', field: '归入市库张数', where: answer('证照级别').is('区级'), definition: '期末累计归入市库的张数，不是归集的张数' }),
  },
  titledBy: ['证照类别', '归集批次'],
  naturalKey: ['证照类别', '制发单位', '归集批次'],
  importsAs: { 证照名称: '证照类别', 批次: '归集批次', 张数: '归集张数', 入库张数: '归入市库张数', 入库日期: '归入市库日期', 单位: '制发单位' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any } from '#core/vocabulary/condition.ts'
import { rate, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('enforcement-reform', '基层综合行政执法改革', {
  purpose: '登记各街镇综合行政执法队的挂牌、编制、赋能培训和评议。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '执法体制改革')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '登记日期',
  asks: {
    登记日期: date(),
    街镇: text(),
    是否挂牌: yesNo(),
    挂牌日期: date().optional().when(answer('是否挂牌').is('是')),
    编制数: whole().unit('名'),
    实有人数: whole().unit('名'),
    超编说明: text().optional(),
    评议结果: choice('优秀', '良好', '合格', '不合格', '未评议'),
  },
  requires: [
    must(any(answer('实有人数').notAbove('编制数'), answer('超编说明').filled()), '实有人数多于编制数的，应当说明', asStanding('practice', cite(本单位规则, '执法体制改革')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'enforcement-reform.listing-rate': rate('街镇综合行政执法队挂牌率', { day: '登记日期' }, { of: answer('是否挂牌').is('是'), among: answer('是否挂牌').filled(), definition: '已挂牌 ÷ 全部街镇' }),
    'enforcement-reform.posts': sum('街镇综合行政执法编制数', '名', '编制数', { day: '登记日期' }),
  },
  titledBy: ['街镇'],
  naturalKey: ['街镇', '登记日期'],
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choices, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('group-rental-campaign', '群租整治行动', {
  purpose: '登记每一次群租整治行动；整治的次数按行动计，不按套数计，查实和整改的各套在隐患排查治理程序中办理。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '群租整治')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '行动日期',
  asks: {
    行动名称: text(), 行动日期: date(), 小区或者村居: text(), 参加部门: choices('房管', '公安', '城管', '消防', '市场监管', '村居'), 出动人次: whole().unit('人次').optional(),
    检查套数: whole().unit('套'), 查实套数: whole().unit('套'), 当场整改套数: whole().unit('套'), 情况: longText().optional(),
  },
  counts: {
    'group-rental.rectifications': count('群租整治次数', '次', { day: '行动日期' }, { definition: '按整治行动计，不按套数' }),
    'group-rental.flats-checked': sum('群租整治检查套数', '套', '检查套数', { day: '行动日期' }),
  },
  titledBy: ['行动名称', '小区或者村居'],
  naturalKey: ['行动日期', '小区或者村居'],
})

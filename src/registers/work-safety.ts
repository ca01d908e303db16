import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, ratio, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('work-safety', '安全生产专项行动', {
  purpose: '登记安全生产大排查大整治等专项行动：检查单位数、发现和整改的隐患数；逐条隐患在隐患排查治理程序中。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '安全生产专项行动')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '开始日期', to: '结束日期' },
  asks: {
    行动名称: text(),
    重点领域: choice('危化品', '建筑施工', '消防', '燃气', '特种设备', '有限空间', '其他'),
    开始日期: date(),
    结束日期: date(),
    检查单位数: whole().unit('家'),
    发现隐患数: whole().unit('处'),
    已整改数: whole().unit('处'),
    参加部门: text(),
  },
  requires: [
    must(answer('已整改数').notAbove('发现隐患数'), '已整改数不得多于发现隐患数', asStanding('practice', cite(本单位规则, '安全生产专项行动')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'work-safety.campaigns': count('安全生产专项行动次数', '次', { day: '开始日期' }),
    'work-safety.inspected': sum('专项行动检查单位数', '家', '检查单位数', { day: '开始日期' }),
    'work-safety.hazards': sum('专项行动发现隐患数', '处', '发现隐患数', { day: '开始日期' }),
    'work-safety.rectified': sum('专项行动整改隐患数', '处', '已整改数', { day: '开始日期' }),
    'work-safety.rectified-rate': ratio('专项行动隐患整改率', { of: ['work-safety.rectified'], among: ['work-safety.hazards'] }),
  },
  titledBy: ['行动名称', '重点领域'],
  naturalKey: ['行动名称', '重点领域', '开始日期'],
})

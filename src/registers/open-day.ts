import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, ratio, sum } from '#core/vocabulary/count.ts'
import { date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 信息公开条例 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(信息公开条例, '政府开放日'))
const 核对 = { keepsBecause: '数字相互核对' }

export default register('open-day', '政府公众开放日', {
  purpose: '登记每一次政府公众开放日：时间、场所、主题、群众代表和提出的意见、答复和采纳情况。',
  field: '政务公开',
  basis: 规则,
  by: ['经办人', '司法所工作人员'],
  day: '活动日期',
  asks: {
    活动日期: date(),
    主题: text(),
    场所: text().hint('如 演示镇社区事务受理服务中心'),
    组织单位: text(),
    参加领导: text().optional(),
    群众代表人数: whole().atLeast(1).unit('人'),
    代表来源: text().optional().hint('村居、企业、学校等，不写个人姓名'),
    意见建议数: whole().unit('条'),
    意见建议: longText().when(answer('意见建议数').atLeast(1)),
    已答复数: whole().unit('条').when(answer('意见建议数').atLeast(1)),
    采纳数: whole().unit('条').when(answer('意见建议数').atLeast(1)),
    答复情况: longText().optional(),
    佐证材料: file().optional(),
    佐证说明: text().optional(),
  },
  requires: [
    must(not(lead('活动日期', days(1))), '不得登记尚未举行的活动', 规则, { keepsBecause: '登记要求由台账自身约束' }),
    must(answer('已答复数').notAbove('意见建议数'), '已答复数不得多于意见建议数', 规则, 核对),
    must(answer('采纳数').notAbove('意见建议数'), '采纳数不得多于意见建议数', 规则, 核对),
  ],
  counts: {
    'open-day.events': count('政府公众开放日活动次数', '次', { day: '活动日期' }, { by: ['场所'] }),
    'open-day.representatives': sum('参加开放日的群众代表人数', '人次', '群众代表人数', { day: '活动日期' }),
    'open-day.opinions': sum('开放日收到意见建议数', '条', '意见建议数', { day: '活动日期' }),
    'open-day.answered': sum('开放日意见建议答复数', '条', '已答复数', { day: '活动日期' }),
    'open-day.adopted': sum('开放日意见建议采纳数', '条', '采纳数', { day: '活动日期' }),
    'open-day.answered-rate': ratio('开放日意见建议答复率', { of: ['open-day.answered'], among: ['open-day.opinions'] }),
  },
  titledBy: ['主题', '活动日期'],
  naturalKey: ['活动日期', '主题', '场所'],
  importsAs: { 日期: '活动日期', 地点: '场所', 参加人数: '群众代表人数', 意见数: '意见建议数', 答复数: '已答复数' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '科创联盟'))

export default register('innovation-alliance-activity', '科创联盟活动', {
  purpose: '登记科创联盟的每一次活动：时间、主题、参加的成员企业，以及活动促成的合作。',
  field: '营商环境',
  basis: 规则,
  by: ['企业服务专员', '经办人'],
  day: '活动日期',
  asks: {
    活动日期: date(),
    联盟名称: text(),
    活动主题: text(),
    活动形式: choice('交流沙龙', '供需对接', '技术路演', '参观考察', '政策宣讲', '联盟会议', '其他'),
    参加成员数: whole().unit('家'),
    促成合作数: whole().unit('项'),
    合作内容: longText().when(answer('促成合作数').atLeast(1)),
    佐证说明: text(),
    佐证材料: file().optional(),
  },
  requires: [must(not(lead('活动日期', days(1))), '不得登记尚未举行的活动', 规则, { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'innovation-alliance.activities': count('科创联盟活动次数', '次', { day: '活动日期' }, { by: ['活动形式', '联盟名称'] }),
    'innovation-alliance.attendances': sum('科创联盟活动参加企业家次', '家次', '参加成员数', { day: '活动日期' }),
    'innovation-alliance.cooperations': sum('科创联盟促成合作数', '项', '促成合作数', { day: '活动日期' }),
  },
  titledBy: ['联盟名称', '活动主题'],
  naturalKey: ['活动日期', '联盟名称', '活动主题'],
  importsAs: { 日期: '活动日期', 联盟: '联盟名称', 主题: '活动主题', 参加企业数: '参加成员数', 合作数: '促成合作数' },
})

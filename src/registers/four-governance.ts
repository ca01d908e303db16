import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, choices, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '四治融合'))

/** 协商会议、村规民约、法律明白人、志愿者各有台账，这里登记把它们合在一起做的项目和活动。 */
export default register('four-governance', '“四治”融合活动', {
  purpose: '登记自治、共治、德治、法治融合的每一项活动：村居、主要方式、参与的组织和力量、解决的问题、参加人次。',
  field: '基层治理',
  basis: 规则,
  by: ['司法所工作人员', '经办人', '村居经办人'],
  day: '日期',
  asks: {
    日期: date(),
    村居: text(),
    活动名称: text(),
    主要方式: choice('自治', '共治', '德治', '法治'),
    融合方式: choices('自治', '共治', '德治', '法治').optional(),
    参与组织: text().hint('牵头的组织'),
    组织类型: choice('村（居）委会', '社会组织', '志愿者队伍', '企业', '学校', '法律服务机构', '群众团体', '其他'),
    参与力量: choices('村（居）民', '法律顾问', '法律明白人', '志愿者', '人民调解员', '乡贤能人', '其他'),
    参加人次: whole().unit('人次'),
    活动内容: longText(),
    解决的问题: longText().optional(),
    解决问题数: whole().unit('个').optional(),
    佐证说明: text(),
  },
  requires: [must(not(lead('日期', days(1))), '不得登记尚未举行的活动', 规则, { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'four-governance.activities': count('“四治”融合活动数', '次', { day: '日期' }, { by: ['主要方式', '村居'] }),
    'four-governance.kinds': distinct('开展活动的治理方式种数', '种', '主要方式', { day: '日期' }),
    'four-governance.organisations': distinct('参与基层治理的组织数', '家', '参与组织', { day: '日期' }),
    'four-governance.participants': sum('参与基层治理活动人次', '人次', '参加人次', { day: '日期' }),
    'four-governance.solved': sum('“四治”融合解决问题数', '个', '解决问题数', { day: '日期' }),
  },
  titledBy: ['活动名称', '村居'],
  naturalKey: ['日期', '村居', '活动名称'],
  importsAs: { 时间: '日期', 活动: '活动名称', 方式: '主要方式', 组织: '参与组织', 人数: '参加人次', 内容: '活动内容', 佐证: '佐证说明' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct, rate } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('law-observation', '法治观测点与观察员', {
  purpose: '登记基层法治观测点、法治观察员反映的突出问题，研究结论和解决情况（“135工作法”）。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '法治观测')),
  by: ['司法所工作人员', '经办人'],
  day: '反映日期',
  asks: {
    反映日期: date(),
    观测点: text(),
    观察员: text(),
    问题类别: choice('执法不规范', '政务公开', '营商环境', '矛盾纠纷', '公共服务', '其他'),
    反映问题: longText(),
    研究结论: longText().optional(),
    承办单位: text(),
    解决情况: choice('已解决', '正在解决', '解释说明', '未解决'),
    反馈日期: date().optional(),
  },
  counts: {
    'law-observation.problems': count('法治观测反映问题数', '件', { day: '反映日期' }, { by: ['问题类别'] }),
    'law-observation.points': distinct('反映问题的观测点数', '个', '观测点', { day: '反映日期' }),
    'law-observation.solved-rate': rate('法治观测问题解决率', { day: '反映日期' }, { of: answer('解决情况').is('已解决'), among: answer('解决情况').filled() }),
  },
  titledBy: ['观测点', '反映问题'],
  naturalKey: ['反映日期', '观测点', '反映问题'],
})

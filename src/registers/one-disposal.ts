import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('one-disposal', '城市运行体征和处置场景', {
  purpose: '登记城市运行指标体征（类、项、阈值、数据源）和“高效处置一件事”场景。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '城市体征')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    条目: choice('体征指标', '处置场景'),
    名称: text(),
    体征类别: text().when(answer('条目').is('体征指标')),
    阈值: text().when(answer('条目').is('体征指标')),
    数据源: text().when(answer('条目').is('体征指标')),
    牵头部门: text().when(answer('条目').is('处置场景')),
    协同部门: text().optional().when(answer('条目').is('处置场景')),
    启用日期: date(),
    停用日期: date().hint('在用的填2099-12-31'),
  },
  counts: {
    'one-disposal.sign-classes': distinct('城市运行体征类别数', '类', '体征类别', { day: '启用日期' }, { standing: true, until: '停用日期', where: answer('条目').is('体征指标') }),
    'one-disposal.signs': stock('城市运行体征指标数', '项', { day: '启用日期' }, { until: '停用日期', where: answer('条目').is('体征指标') }),
    'one-disposal.scenarios': stock('“高效处置一件事”场景数', '个', { day: '启用日期' }, { until: '停用日期', where: answer('条目').is('处置场景') }),
  },
  titledBy: ['条目', '名称'],
  naturalKey: ['条目', '名称'],
})

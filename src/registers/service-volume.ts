import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock, sum } from '#core/vocabulary/count.ts'
import { choice, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { periodAsked, periodRules, sourceAsked } from '#law/periodic-totals.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '政务服务业务量'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 业务 = (name: string) => ({ where: answer('业务').is(name), definition: '期间总量，来源系统报送并经核对；计入期间止所在的年份' })

/** 本单位自己经办的是政务服务办件；这里只登记在上级或者其他系统办理、本单位只得到总数的业务。 */
export default register('service-volume', '政务服务业务量', {
  purpose: '登记在上级或者其他系统中办理的业务在一段期间的总量（periodic total 期间总量）：业务、期间、数量、来源系统和文件、核对人。',
  field: '政务服务',
  basis: 规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  day: '期间止',
  asks: {
    业务: choice('窗口接待', '自助服务', '旗舰店办件', '一件事办件', '政策精准推送', '不见面办理', '政务智能办', '免申即享', '异地通办'),
    ...periodAsked('同一业务', '月', '季', '半年', '年', '其他'),
    数量: whole(),
    ...sourceAsked, 来源文件: text().hint('文件名或者截图编号'), 口径说明: longText().optional().hint('约数、截至日期等'),
  },
  requires: [
    ...periodRules(规则, '月', '季', '半年', '年', '其他'),
    must(answer('口径说明').filled(), '统计周期为其他的，应当说明口径', 规则, { ...核对, when: answer('统计周期').is('其他') }),
  ],
  counts: {
    'service-window.visits': sum('窗口接待办事量', '人次', '数量', { day: '期间止' }, 业务('窗口接待')),
    'self-service.usage': sum('自助服务区（终端）服务量', '人次', '数量', { day: '期间止' }, 业务('自助服务')),
    'flagship-app.cases': sum('随申办旗舰店办件量', '件', '数量', { day: '期间止' }, 业务('旗舰店办件')),
    'one-matter.cases': stock('“一件事”累计办件量', '件', { day: '期间止' }, { where: answer('业务').is('一件事办件'), field: '数量', definition: '自首笔登记起至期末累计；来源系统报送的期间总量之和' }),
    'one-matter.cases-in-period': sum('“一件事”本期办件量', '件', '数量', { day: '期间止' }, 业务('一件事办件')),
    'policy-push.deliveries': sum('精准推送次数', '次', '数量', { day: '期间止' }, 业务('政策精准推送')),
    'five-handling.unmet-cases': sum('“不见面办理”办件量', '件', '数量', { day: '期间止' }, 业务('不见面办理')),
    'smart-handling.cases': sum('“政务智能办”办件量', '件', '数量', { day: '期间止' }, 业务('政务智能办')),
    'smart-handling.unapplied': sum('免申即享办理量', '件', '数量', { day: '期间止' }, 业务('免申即享')),
    'cross-region-service.cases': sum('“异地通办”办件量', '件', '数量', { day: '期间止' }, 业务('异地通办')),
  },
  titledBy: ['业务', '期间起', '期间止'],
  naturalKey: ['业务', '来源系统', '期间起'],
  importsAs: { 类别: '业务', 开始日期: '期间起', 结束日期: '期间止', 业务量: '数量', 办件量: '数量', 系统: '来源系统', 确认人: '核对人', 说明: '口径说明' },
})

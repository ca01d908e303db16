import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

const 在用 = { standing: true, until: '终止日期' } as const
const 长三角 = answer('区域').is('长三角')

/** 逐件在政务服务办件中（申请渠道：跨区域通办）；合作城市代收的总量在政务服务业务量中。 */
export default register('cross-region-service', '跨区域通办事项', {
  purpose: '登记与合作城市“异地通办”的事项：合作协议、合作城市、通办方式和起止日期；同一事项与几个城市通办的各登记一行。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, '36（1）')),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '开通日期', to: '终止日期' },
  asks: {
    事项名称: text(),
    承办部门: text(),
    区域: choice('长三角', '全国', '本市跨区', '其他'),
    合作城市: text(),
    合作协议: text().hint('协议名称和签订日期'),
    通办方式: choice('全程网办', '异地代收代办', '多地联办', '自助终端'),
    开通日期: date(),
    终止日期: date().optional().hint('在通办的不填'),
  },
  counts: {
    'cross-region-service.items': distinct('“长三角”政务服务“异地通办”事项数', '项', '事项名称', { day: '开通日期' }, { ...在用, where: 长三角, definition: '同一事项与几个城市通办的只计一项' }),
    'cross-region-service.partners': distinct('“异地通办”合作城市数', '个', '合作城市', { day: '开通日期' }, 在用),
    'cross-region-service.all-items': distinct('跨区域通办事项数', '项', '事项名称', { day: '开通日期' }, 在用),
  },
  titledBy: ['事项名称', '合作城市'],
  naturalKey: ['事项名称', '合作城市', '开通日期'],
  importsAs: { 事项: '事项名称', 城市: '合作城市', 部门: '承办部门', 协议: '合作协议' },
})

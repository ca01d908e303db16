import { cite } from '#core/vocabulary/cite.ts'
import { answer, type Condition } from '#core/vocabulary/condition.ts'
import { count, ratio, stock } from '#core/vocabulary/count.ts'
import { choice, choices, date, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例, 在线政务规定 } from '#law/statutes.ts'

const 是 = (field: string) => answer(field).is('是')
const 公共服务 = answer('事项类型').is('公共服务')
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }
const 在册 = (name: string, where?: Condition) => stock(name, '项', { day: '发布日期' }, { until: '取消日期', ...(where ? { where } : {}) })

/** 一个事项登记一行，各种办理方式是它的标签；标签改变的更正本行，取消的填取消日期，不另登记。 */
export default register('one-net-service', '政务服务事项目录', {
  purpose: '登记“一网通办”发布的政务服务事项和每一事项的办理方式：立即办理、不见面办理、“五办”、综合窗口进驻、纳入“好差评”。',
  field: '政务服务',
  basis: cite(优化营商环境条例, '35（1）', '编制并向社会公开政务服务事项'),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '发布日期', to: '取消日期' },
  asks: {
    事项编码: text(),
    事项名称: text(),
    事项类型: choice('行政许可', '公共服务', '其他行政权力'),
    承办部门: text(),
    设定依据: text(),
    发布日期: date(),
    取消日期: date().optional().hint('在用的不填'),
    办事指南网址: text().optional(),
    法定时限: whole().unit('个工作日').optional(),
    承诺时限: whole().unit('个工作日').optional(),
    办理方式: choices('马上办', '网上办', '就近办', '一次办', '自助办', '其他').optional().hint('“五办”的名目以本地文件为准'),
    不见面办理: yesNo(),
    应当接入立即办理: yesNo(),
    已接入立即办理: yesNo().when(是('应当接入立即办理')),
    进驻政务服务中心: yesNo(),
    进驻无差别综合窗口: yesNo().when(是('进驻政务服务中心')),
    纳入好差评: yesNo(),
  },
  requires: [
    must(answer('承诺时限').notAbove('法定时限'), '承诺时限不得长于法定时限', cite(优化营商环境条例, '36（2）'), 登记表),
    must(answer('办事指南网址').filled(), '不见面办理的事项，办事指南应当在政务服务平台公布', cite(在线政务规定, 6), { ...登记表, when: 是('不见面办理') }),
  ],
  counts: {
    'one-net-service.items': 在册('政务服务事项数'),
    'one-net-service.public-items.added': count('新增公共服务事项数', '项', { day: '发布日期' }, { where: 公共服务 }),
    'one-net-service.public-items.total': 在册('累计发布公共服务事项数', 公共服务),
    'one-net-service.immediate.due': 在册('应当接入“立即办理”事项数', 是('应当接入立即办理')),
    'one-net-service.immediate.connected': 在册('已接入“立即办理”事项数', 是('已接入立即办理')),
    'one-net-service.immediate-handling-rate': ratio('“立即办理”接入率', { of: ['one-net-service.immediate.connected'], among: ['one-net-service.immediate.due'], definition: '期末已接入 ÷ 应当接入的在用事项' }),
    'five-handling.unmet-items': 在册('“不见面办理”事项数', 是('不见面办理')),
    'service-rating.items': 在册('纳入“好差评”范围事项数', 是('纳入好差评')),
    'service-rating.item-coverage-rate': ratio('“一网通办”事项纳入“好差评”范围比例', { of: ['service-rating.items'], among: ['one-net-service.items'], definition: '期末纳入的 ÷ 在用事项' }),
    'service-window.settled-items': 在册('进驻政务服务中心事项数', 是('进驻政务服务中心')),
    'service-window.items-handled': 在册('无差别综合窗口承办事项数', 是('进驻无差别综合窗口')),
    'service-window.undifferentiated.item-rate': ratio('无差别综合窗口事项入驻率', { of: ['service-window.items-handled'], among: ['service-window.settled-items'], definition: '期末进驻无差别综合窗口的 ÷ 进驻政务服务中心的事项' }),
  },
  titledBy: ['事项名称'],
  naturalKey: ['事项编码', '发布日期'],
  importsAs: { 编码: '事项编码', 事项: '事项名称', 类型: '事项类型', 部门: '承办部门', 实施部门: '承办部门', 依据: '设定依据', 上线日期: '发布日期', 下线日期: '取消日期', 办事指南: '办事指南网址' },
})

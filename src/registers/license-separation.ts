import { cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { count, ratio, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

const 涉企 = answer('事项类别').is('涉企经营许可')
const 已纳入 = answer('纳入证照分离').is('是')
const 方式 = answer('改革方式')
const 条例19 = cite(优化营商环境条例, '19（2）', '依法采取直接取消审批、审批改为备案、实行告知承诺、优化审批服务等方式，对所有涉企经营许可事项进行分类管理')
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

export default register('license-separation', '“证照分离”和审批事项改革', {
  purpose: '登记每一审批事项的改革方式（直接取消审批、审批改为备案、实行告知承诺、优化审批服务）、取消调整情况和生效日期；告知承诺的逐件在政务服务办件中。',
  field: '政务服务',
  basis: 条例19,
  by: ['经办人', '窗口人员', '司法所工作人员'],
  validity: { from: '生效日期', to: '失效日期' },
  asks: {
    事项名称: text(),
    主管部门: text(),
    事项类别: choice('涉企经营许可', '其他行政审批'),
    纳入证照分离: yesNo().when(涉企),
    改革方式: choice('直接取消审批', '审批改为备案', '实行告知承诺', '优化审批服务').when(已纳入),
    具体举措: longText().when(方式.oneOf('实行告知承诺', '优化审批服务')),
    取消调整: choice('取消', '调整', '未取消调整'),
    取消调整依据: text().when(not(answer('取消调整').is('未取消调整'))),
    企业登记前置: yesNo().when(涉企),
    法律行政法规规定前置: text().optional().when(answer('企业登记前置').is('是')),
    生效日期: date(),
    失效日期: date().optional().hint('现行的不填'),
  },
  requires: [
    must(answer('取消调整').is('取消'), '直接取消审批的，应当登记为取消', 条例19, { ...登记表, when: 方式.is('直接取消审批') }),
    must(answer('法律行政法规规定前置').filled(), '除法律、行政法规规定的特定领域外，涉企经营许可事项不得作为企业登记的前置条件', cite(优化营商环境条例, '19（2）'), { ...登记表, when: answer('企业登记前置').is('是') }),
  ],
  counts: {
    'license-separation.approval-items-cancelled': count('取消调整行政审批事项数', '个', { day: '生效日期' }, { where: answer('取消调整').oneOf('取消', '调整'), by: ['取消调整'] }),
    'license-separation.items': stock('涉企经营许可事项数', '项', { day: '生效日期' }, { until: '失效日期', where: 涉企, by: ['主管部门'] }),
    'license-separation.covered': stock('纳入“证照分离”改革的涉企经营许可事项数', '项', { day: '生效日期' }, { until: '失效日期', where: all(涉企, 已纳入), by: ['改革方式'] }),
    'license-separation.coverage-rate': ratio('涉企经营许可事项纳入“证照分离”改革比例', { of: ['license-separation.covered'], among: ['license-separation.items'], definition: '期末纳入改革的 ÷ 涉企经营许可事项' }),
    'license-separation.commitment-items': stock('实行告知承诺的涉企经营许可事项数', '项', { day: '生效日期' }, { until: '失效日期', where: 方式.is('实行告知承诺') }),
  },
  titledBy: ['事项名称', '改革方式'],
  naturalKey: ['事项名称', '主管部门', '生效日期'],
  importsAs: { 事项: '事项名称', 部门: '主管部门', 方式: '改革方式', 实施日期: '生效日期' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { count, rate, stock, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, money, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 履约 = cite(条例, 31, '应当履行向市场主体依法作出的政策承诺以及依法订立的各类合同')
const 账款 = cite(条例, 32, '不得违约拖欠市场主体的货物、工程、服务等账款')
const 惯例 = asStanding('practice', cite(条例, '31、32'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 情况 = answer('履行情况')
const 已履行 = 情况.is('已履行')
const 依法改变 = 情况.is('依法改变')

/** 一项承诺或者一份合同一行，履行情况变化的在原行更正；合同的审查、签订和履行过程在“政府合同”中。 */
export default register('government-integrity', '政务诚信履约', {
  purpose: '逐项登记政府对市场主体的政策承诺和合同的履行：期限、应付和未付金额、违约及整改；不得以换届、调整、换人为由违约，依法改变的须经法定程序并补偿。',
  field: '营商环境',
  basis: 履约,
  by: ['司法所工作人员', '企业服务专员', '经办人'],
  asks: {
    名称: text().hint('承诺文件或者合同的名称'),
    种类: choice('政策承诺', '招商协议', '工程合同', '货物合同', '服务合同', '租赁合同', '其他'),
    市场主体: text(),
    中小企业: yesNo(),
    承诺或者签订日期: date(),
    履行内容: longText(),
    责任部门: text(),
    合同案件: caseNumber().optional(),
    履行期限: date(),
    应付金额: money(),
    未付金额: money().hint('期限已到而没有支付的金额；没有的填0'),
    履行情况: choice('履行中', '已履行', '部分履行', '未履行', '依法改变'),
    履行完毕日期: date().when(已履行),
    未履行原因: choice('换届、机构调整、负责人更替', '资金不足', '相对方原因', '存在争议', '其他').when(情况.oneOf('部分履行', '未履行')),
    整改措施: longText().when(情况.oneOf('部分履行', '未履行')),
    改变理由: choice('国家利益', '社会公共利益').when(依法改变),
    改变程序文号: text().when(依法改变),
    补偿情况: choice('已补偿', '没有造成损失', '尚未补偿').when(依法改变),
  },
  requires: [
    must(answer('履行期限').notBelow('承诺或者签订日期'), '履行期限不得早于承诺或者签订', 惯例, 核对),
    must(answer('履行完毕日期').notBelow('承诺或者签订日期'), '履行完毕不得早于承诺或者签订', 惯例, 核对),
    must(answer('未付金额').notAbove('应付金额'), '未付金额不得多于应付金额', 惯例, 核对),
    must(answer('未付金额').is(0), '账款没有付清的，不得登记为已履行', 账款, { ...核对, when: 已履行 }),
    must(not(answer('补偿情况').is('尚未补偿')), '改变政策承诺、合同约定的，应当依法补偿市场主体的损失；尚未补偿的登记为未履行', 履约, 核对),
  ],
  counts: {
    'government-integrity.commitments': count('登记的承诺和合同数', '项', { day: '承诺或者签订日期' }, { by: ['种类'] }),
    'government-integrity.performance-rate': rate('政务承诺和合同履约率', { day: '履行期限' }, { of: 已履行, among: not(依法改变), definition: '已履行 ÷ 履行期限在期间内的承诺和合同（依法改变的除外）' }),
    'government-integrity.on-time-rate': rate('政务承诺和合同按期履约率', { day: '履行期限' }, { of: all(已履行, answer('履行完毕日期').notAbove('履行期限')), among: not(依法改变) }),
    'government-integrity.breaches': count('政务违约数', '项', { day: '履行期限' }, { where: 情况.oneOf('部分履行', '未履行'), by: ['未履行原因', '责任部门'], definition: '履行期限在期间内、没有履行或者只履行了一部分的' }),
    'government-integrity.arrears': sum('拖欠市场主体账款', '元', '未付金额', { day: '履行期限' }, { by: ['责任部门'] }),
    'government-integrity.sme-arrears': sum('拖欠中小企业账款', '元', '未付金额', { day: '履行期限' }, { where: answer('中小企业').is('是') }),
    'government-integrity.open': stock('期末尚未履行完毕的承诺和合同数', '项', { day: '承诺或者签订日期' }, { until: '履行完毕日期', where: not(依法改变) }),
  },
  titledBy: ['名称', '市场主体'],
  naturalKey: ['名称', '市场主体', '承诺或者签订日期'],
  importsAs: { 合同名称: '名称', 承诺事项: '名称', 相对方: '市场主体', 企业: '市场主体', 签订日期: '承诺或者签订日期', 期限: '履行期限', 部门: '责任部门' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, ratio, stock } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 市场监管公示规定 } from '#law/penalty-kinds.ts'
import { 本单位规则, 行政处罚法 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '信用信息'))
const 处罚 = answer('信息种类').is('行政处罚')
const 修复 = answer('信用修复')
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 处罚决定本身的公示和撤回在行政处罚案件中；这里登记归集到信用平台的信息、修复和使用。 */
export default register('credit-supervision', '信用信息公示', {
  purpose: '登记归集到信用平台公示的信息（处罚、许可、失信、守信）：主体、文号、平台、公示起止、信用修复，以及在监管中的使用。',
  field: '数据与信用',
  basis: 规则,
  by: ['经办人', '执法机构负责人', '司法所工作人员'],
  validity: { from: '公示日期', to: '公示截止日期' },
  asks: {
    主体名称: text().hint('自然人按规定隐去部分姓名'),
    主体类型: choice('企业', '个体工商户', '社会组织', '政府部门和事业单位', '自然人'),
    统一社会信用代码: text().checked('credit-code').optional().when(not(answer('主体类型').is('自然人'))),
    信息种类: choice('行政处罚', '行政许可', '严重失信', '守信激励', '政务失信'),
    文号: text(),
    案件: caseNumber().optional().hint('处罚案件或者办件'),
    决定日期: date(),
    公示平台: text(),
    公示日期: date(),
    公示截止日期: date().optional().hint('没有期限的不填；处罚信息的期限由处罚案件算得'),
    已去除秘密和隐私: yesNo(),
    信用修复: choice('未申请', '已申请', '准予修复', '不予修复'),
    修复申请日期: date().when(修复.oneOf('已申请', '准予修复', '不予修复')),
    修复办结日期: date().when(修复.oneOf('准予修复', '不予修复')),
    不予修复理由: longText().when(修复.is('不予修复')),
    用于监管: choice('分级分类监管', '双随机抽查比例', '告知承诺核查', '联合惩戒或者激励', '未使用').optional(),
  },
  requires: [
    must(answer('已去除秘密和隐私').is('是'), '国家秘密、商业秘密和个人隐私不得公示', cite(行政处罚法, 50), 登记表),
    must(answer('公示日期').notBelow('决定日期'), '公示不得早于决定', 规则, { keepsBecause: '日期相互核对' }),
    must(answer('公示截止日期').filled(), '行政处罚信息公示有期限，应当填写公示截止日期', asStanding('excerpt', cite(市场监管公示规定, '13、14')), { ...登记表, when: 处罚 }),
    must(answer('修复申请日期').notBelow('公示日期'), '公示之后方可申请信用修复', 规则, { keepsBecause: '日期相互核对' }),
    must(answer('修复办结日期').notBelow('修复申请日期'), '修复办结不得早于申请', 规则, { keepsBecause: '日期相互核对' }),
  ],
  counts: {
    'credit-supervision.published': count('信用信息公示数', '条', { day: '公示日期' }, { by: ['信息种类', '公示平台'] }),
    'credit-supervision.penalties-published': count('行政处罚信用公示数', '条', { day: '公示日期' }, { where: 处罚 }),
    'credit-supervision.standing': stock('期末公示中的信用信息数', '条', { day: '公示日期' }, { until: '公示截止日期', where: not(修复.is('准予修复')), by: ['信息种类'] }),
    'credit-supervision.repairs': count('信用修复办结数', '件', { day: '修复办结日期' }, { by: ['信用修复'] }),
    'credit-supervision.used': count('用于监管的信用信息数', '条', { day: '公示日期' }, { where: answer('用于监管').oneOf('分级分类监管', '双随机抽查比例', '告知承诺核查', '联合惩戒或者激励'), by: ['用于监管'] }),
    'credit-supervision.used-rate': ratio('信用信息用于监管比例', { of: ['credit-supervision.used'], among: ['credit-supervision.published'] }),
  },
  titledBy: ['主体名称', '文号'],
  naturalKey: ['文号', '公示平台'],
  importsAs: { 企业名称: '主体名称', 相对人: '主体名称', 决定书文号: '文号', 处罚决定日期: '决定日期', 公示期截止: '公示截止日期', 平台: '公示平台', 公示时间: '公示日期' },
})

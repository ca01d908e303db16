import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer } from '#core/vocabulary/condition.ts'
import { count, rate, sum, total } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法, 本单位规则 } from '#law/statutes.ts'

const 机制 = asStanding('practice', cite(本单位规则, '矛盾纠纷一口受理、分流'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 渠道 = answer('分流渠道')
/** 人民调解、行政调解另有案件，这里只登记分流；复议、仲裁、诉讼、信访不是调解。 */
const 其他调解 = 渠道.oneOf('司法调解', '行业性专业性调解', '律师调解', '村居劝解', '其他方式')
const 已了 = answer('结果').oneOf('已化解', '未化解')

/** 一口受理、分流、交接回执；接收、结果在发生之后更正本行补填。分流到人民调解、行政调解的在那里立案，本台账不再计一次。 */
export default register('diversified-resolution', '矛盾纠纷分流化解', {
  purpose: '矛盾纠纷一口受理：登记来源、当事人、风险，分流到合适的渠道，接收单位给回执，登记化解结果；各渠道化解总数由各自的案件和本台账相加。',
  field: '矛盾化解',
  basis: 机制,
  by: ['司法所工作人员', '经办人', '人民调解员'],
  day: '受理日期',
  asks: {
    受理日期: date(),
    受理编号: text().hint('本单位按年编号'),
    来源: choice('群众来访', '村居报送', '网格', '12345热线', '信访', '公安110', '法院委派委托', '排查发现', '其他'),
    来源案件: caseNumber().optional(),
    当事人: text().personal(),
    涉及人数: whole().atLeast(2).unit('人'),
    纠纷类型: choice('婚姻家庭', '邻里', '房屋宅基地', '合同', '损害赔偿', '征地拆迁', '劳动争议', '消费', '医疗', '道路交通事故', '物业', '行政争议', '其他'),
    纠纷简况: longText(),
    所属村居: text().optional(),
    所属网格: text().optional(),
    风险等级: choice('高', '中', '低'),
    稳控措施: longText().when(answer('风险等级').is('高')),
    分流渠道: choice('人民调解', '行政调解', '社会组织调解', '司法调解', '行业性专业性调解', '律师调解', '村居劝解', '其他方式', '行政复议', '仲裁', '诉讼', '信访'),
    接收单位: text(),
    责任人: text().refersTo('person', '姓名').optional(),
    化解措施: longText().optional(),
    化解期限: date().optional(),
    化解进展: longText().optional().hint('有进展的更正本行，写明日期和情况'),
    移交日期: date(),
    接收日期: date().optional().hint('接收单位的回执'),
    承办案件: caseNumber().optional().hint('分流到人民调解、行政调解、信访等的，填那里的案号'),
    已告知其他途径: yesNo().optional(),
    结果: choice('正在办理', '已化解', '未化解', '转其他渠道').optional(),
    办结日期: date().optional(),
  },
  requires: [
    must(answer('移交日期').notBelow('受理日期'), '移交不得早于受理', 机制, 核对),
    must(answer('接收日期').notBelow('移交日期'), '接收不得早于移交', 机制, 核对),
    must(answer('化解期限').notBelow('受理日期'), '化解期限不得早于受理', 机制, 核对),
    must(answer('办结日期').notBelow('接收日期'), '办结不得早于接收', 机制, 核对),
    must(answer('接收日期').filled(), '没有接收回执的，不得登记化解结果', 机制, { ...核对, when: 已了 }),
    must(answer('办结日期').filled(), '登记化解结果的，应当先填写办结日期', 机制, { ...核对, when: 已了 }),
    must(answer('已告知其他途径').is('是'), '未化解的，应当告知可以依法通过仲裁、行政、司法等途径维护权利', cite(人民调解法, 26), { ...核对, when: answer('结果').is('未化解') }),
  ],
  counts: {
    'diversified-resolution.registered': count('矛盾纠纷一口受理数', '件', { day: '受理日期' }, { by: ['来源', '纠纷类型', '风险等级'] }),
    'diversified-resolution.receipt-rate': rate('矛盾纠纷移交接收率', { day: '移交日期' }, { of: answer('接收日期').filled(), among: answer('移交日期').filled(), definition: '有接收回执的 ÷ 移交的' }),
    'diversified-resolution.social-organisation': count('社会组织调解数', '件', { day: '接收日期' }, { where: 渠道.is('社会组织调解'), definition: '分流到社会组织并已接收的纠纷，按接收日期计入' }),
    'diversified-resolution.other': count('其他方式化解数', '件', { day: '接收日期' }, { where: 其他调解, by: ['分流渠道'], definition: '人民调解、行政调解、社会组织调解以外的调解方式，按接收日期计入；复议、仲裁、诉讼、信访不计' }),
    'diversified-resolution.total': total('各类调解组织调解化解矛盾纠纷数', '件', ['administrative-mediation.cases', 'mediation.cases', 'diversified-resolution.social-organisation', 'diversified-resolution.other'], '行政调解、人民调解的案件 + 社会组织调解 + 其他方式；一件纠纷只在一个渠道计一次'),
    'diversified-resolution.resolved': count('分流纠纷化解数', '件', { day: '办结日期' }, { where: answer('结果').is('已化解'), by: ['分流渠道'] }),
    'diversified-resolution.resolved-rate': rate('分流纠纷化解率', { day: '办结日期' }, { of: answer('结果').is('已化解'), among: 已了, definition: '已化解 ÷（已化解 + 未化解）；未办结的不计入分子和分母' }),
    'diversified-resolution.persons': sum('矛盾纠纷涉及人数', '人', '涉及人数', { day: '受理日期' }),
    'diversified-resolution.high-risk': count('高风险矛盾纠纷数', '件', { day: '受理日期' }, { where: all(answer('风险等级').is('高')) }),
  },
  titledBy: ['受理编号', '纠纷类型'],
  naturalKey: ['受理编号'],
  importsAs: { 编号: '受理编号', 登记日: '受理日期', 排查日期: '受理日期', 类型: '纠纷类型', 简况: '纠纷简况', 村居: '所属村居', 渠道: '分流渠道', 承办单位: '接收单位', 化解日期: '办结日期', 人数: '涉及人数', 网格: '所属网格', 措施: '化解措施', 期限: '化解期限', 进展: '化解进展', 稳控: '稳控措施' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, money, party, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { days, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 人民调解法 as 法, 医疗纠纷条例, 民事诉讼法 } from '#law/statutes.ts'

/** 人民调解法没有规定调解期限；行业规则三十日未见原文，待核实：可由本单位改定。 */
const 调解日数: Parameter = { value: 30, unit: '日', source: '人民调解行业规则（未见原文）；人民调解法没有规定期限', confidence: '低' }
/** 官方口径，单选；各地逐年增补。 */
const 纠纷类型 = ['婚姻家庭', '邻里', '房屋宅基地', '合同', '生产经营', '损害赔偿', '山林土地', '征地拆迁', '环境污染', '劳动争议', '消费', '医疗', '道路交通事故', '物业', '旅游', '知识产权', '互联网', '其他'] as const
const 调解员 = ['人民调解员', '司法所工作人员'] as const
const 成功 = answer('调解结果').is('达成协议')
const 书面 = answer('协议形式').is('书面')
const 办结 = ['达成协议', '调解不成', '拒绝调解'] as const
const 分列 = ['纠纷类型', '纠纷来源', '调委会类型'] as const
const 惯例 = (article: string | number) => asStanding('practice', cite(法, article))

export default procedure('people-mediation', '人民调解', {
  editions: [{ from: '2011-01-01', law: '人民调解法' }],
  purpose: '人民调解委员会在双方自愿、平等的基础上调解民间纠纷，不收费，不阻止当事人依法通过仲裁、行政、司法途径维护权利；登记、笔录、协议、回访、归档。',
  field: '矛盾化解',
  states: {
    已登记: {}, 调解中: {}, 已达成协议: { says: '书面协议自各方签名、调解员签名并加盖调委会印章之日起生效' }, 已生效: {},
    已履行: { end: true }, 调解不成: { end: true }, 一方拒绝: { end: true }, 已归档: { end: true },
  },
  opens: {
    name: '受理登记', by: 调解员, to: '已登记', basis: cite(法, '17、27'), requires: [must(not(lead('受理日期', days(1))), '受理日期不得晚于登记之日', cite(法, 27), { keepsBecause: '仅防误填' })], produces: '人民调解受理登记表',
    asks: {
      纠纷来源: choice('依申请', '主动调解', '法院委托移送', '公安委托移送', '检察委托移送', '信访移送', '12345移送', '其他移送'), 来源案件: caseNumber().optional().hint('信访、工单等来源案件的编号'), ...party('申请人'), ...party('被申请人'),
      纠纷类型: choice(...纠纷类型), 纠纷事实: longText(), 请求事项: longText(), 受理日期: date(), 调解委员会: text(), 调委会类型: choice('村', '居', '乡镇', '街道', '企事业单位', '行业性专业性', '其他'), 所属村居: text().optional(), 涉及人数: whole().atLeast(2).unit('人'),
    },
  },
  actions: {
    拒绝调解: { by: [...调解员, '当事人'], from: ['已登记', '调解中'], to: '一方拒绝', basis: cite(法, '17、23（2）'), asks: { 拒绝的一方: text(), 拒绝情形: longText() }, note: '一方明确拒绝调解的，不得调解；当事人随时可以要求终止' },
    指定调解员: { by: 调解员, from: ['已登记', '调解中'], basis: cite(法, '19、23（1）'), asks: { 调解员姓名: people().atLeast(1), 由当事人选择: yesNo(), 与纠纷有利害关系: yesNo() },
      requires: [must(answer('与纠纷有利害关系').is('否'), '与纠纷有利害关系、被当事人要求更换的调解员，不得调解', 惯例('15、23'))] },
    告知权利义务: { by: 调解员, from: '已登记', basis: cite(法, '23、24'), asks: { 告知内容: choices('选择或者接受调解员', '接受、拒绝、终止调解', '公开或者不公开', '自主表达意愿、自愿达成协议', '如实陈述', '尊重对方权利'), 双方同意调解: yesNo() }, produces: '权利义务告知书' },
    开始调解: { by: 调解员, from: '已登记', to: '调解中', basis: cite(法, '20、21'), asks: { 调解日期: date(), 调解地点: text(), 邀请参与人员: text().optional(), 经当事人同意邀请: yesNo().when(answer('邀请参与人员').filled()) },
      requires: [
        must(all(done('告知权利义务'), answer('双方同意调解').is('是')), '当事人一方明确拒绝调解的，不得调解；应当先告知权利义务并征得双方同意', cite(法, 17)),
        must(done('指定调解员'), '应当由一名或者数名调解员进行调解', cite(法, 19)),
        must(any(not(answer('邀请参与人员').filled()), answer('经当事人同意邀请').is('是')), '邀请亲属、邻里、同事等参与调解，应当征得当事人同意', cite(法, 20)),
      ] },
    调解记录: { by: 调解员, from: '调解中', basis: cite(法, '22、27'), asks: { 调解情况: longText(), 在场人员: text(), 有激化可能: yesNo(), 可能引起治安或者刑事案件: yesNo() }, produces: '人民调解记录' },
    预防激化: { by: 调解员, from: '调解中', basis: cite(法, 25), asks: { 预防措施: longText(), 报告机关: text().optional(), 报告日期: date().optional(), 防止情形: choice('自杀', '民间纠纷转化为刑事案件', '群体性上访', '群体性械斗').optional(), 防止涉及人数: whole().unit('人').optional().when(answer('防止情形').filled()) },
      requires: [must(any(not(answer('可能引起治安或者刑事案件').is('是')), answer('报告机关').filled()), '可能引起治安案件、刑事案件的，应当及时报告当地公安机关或者其他有关部门', cite(法, 25))] },
    鉴定开始: { by: 调解员, from: '调解中', basis: cite(医疗纠纷条例, 38), asks: { 鉴定事项: text() } },
    鉴定结束: { by: 调解员, from: '调解中', basis: cite(医疗纠纷条例, 38), asks: { 鉴定结论: longText() }, requires: [must(done('鉴定开始'), '尚未委托鉴定', cite(医疗纠纷条例, 38), { keepsBecause: '仅防误操作' })] },
    延长调解: { by: 调解员, from: '调解中', once: true, basis: cite(医疗纠纷条例, 38), asks: { 延长工作日: whole().atLeast(1), 双方约定: yesNo() }, requires: [must(answer('双方约定').is('是'), '延长期限由调委会和双方当事人约定', cite(医疗纠纷条例, 38))] },
    达成协议: { by: 调解员, from: '调解中', to: [{ when: 书面, to: '已达成协议' }, { to: '已生效' }], basis: cite(法, '28—30'), produces: '人民调解协议书',
      asks: { 调解结果: choice('达成协议'), 协议形式: choice('书面', '口头'), 协议内容: longText(), 履行方式和期限: longText(), 协议涉及金额: money(), 口头协议记录: longText().when(not(书面)), 协议日期: date(), 是否疑难复杂: yesNo().optional() },
      requires: [
        must(done('调解记录'), '调解应当记录', cite(法, 27)),
        must(any(not(answer('可能引起治安或者刑事案件').is('是')), done('预防激化')), '可能激化、引起治安或者刑事案件的，应当先采取预防措施并报告', cite(法, 25)),
      ] },
    签署盖章: { by: 调解员, from: '已达成协议', to: '已生效', basis: cite(法, 29), asks: { 各方已签名: yesNo(), 调解员已签名: yesNo(), 已加盖调委会印章: yesNo(), 生效日期: date(), 协议书扫描件: file().optional() },
      requires: [must(all(answer('各方已签名').is('是'), answer('调解员已签名').is('是'), answer('已加盖调委会印章').is('是')), '书面协议自各方签名、盖章或者按指印，调解员签名并加盖调委会印章之日起生效，缺一不生效', cite(法, '29（2）'))] },
    调解不成: { by: 调解员, from: '调解中', to: '调解不成', basis: cite(法, 26), asks: { 不成原因: longText(), 已告知其他途径: yesNo(), 告知内容: choices('仲裁', '行政途径', '诉讼', '法律援助').optional() },
      requires: [must(answer('已告知其他途径').is('是'), '调解不成的应当终止调解，并告知可以依法通过仲裁、行政、司法等途径维护权利', cite(法, 26))] },
    启动司法确认: { by: 调解员, from: '已生效', basis: cite(法, 33), asks: { 双方共同申请: yesNo(), 确认申请日期: date() },
      requires: [must(answer('双方共同申请').is('是'), '司法确认由双方当事人共同申请', cite(民事诉讼法, 205))],
      starts: [starts('judicial-confirmation', '调解案件', { carries: { 协议生效日期: '生效日期', 调解组织: '调解委员会', 申请人: '申请人', 另一方申请人: '被申请人', 协议内容: '协议内容' } }, cite(法, 33))] },
    登记确认裁定: { by: 调解员, from: ['已生效', '已履行', '已归档'], basis: cite(法, '33（2）、（3）'), asks: { 确认裁定结果: choice('确认有效', '驳回申请'), 确认裁定日期: date(), 确认裁定文号: text() },
      requires: [must(done('启动司法确认'), '双方当事人没有申请司法确认，不会有确认裁定', cite(法, 33))], note: '确认有效而一方不履行的，对方可以申请强制执行；驳回的，当事人可以变更原协议、达成新的协议或者起诉' },
    回访: { by: 调解员, from: '已生效', basis: cite(法, '31（2）'), asks: { 回访日期: date(), 履行情况: choice('已履行', '部分履行', '未履行'), 双方满意: yesNo(), 激化风险: choice('无', '有') }, produces: '回访记录' },
    履行完毕: { by: 调解员, from: '已生效', to: '已履行', basis: cite(法, 31), asks: { 履行日期: date() },
      requires: [must(all(doneSince('回访', '达成协议'), answer('履行情况').is('已履行')), '未经回访记录履行情况的，不得以履行完毕结案', cite(法, '31（2）'))] },
    归档: { by: 调解员, from: '已生效', to: '已归档', basis: cite(法, 27), asks: { 卷宗号: text(), 未履行说明: longText() }, requires: [must(done('回访'), '归档前应当对协议履行情况进行监督回访', cite(法, '31（2）'))], produces: '人民调解卷宗' },
    发放案件补贴: { by: '司法所工作人员', from: '已生效', basis: 惯例('6'), asks: { 补贴金额: money(), 卷宗质量: choice('优秀', '合格', '不合格') } },
  },
  deadlines: {
    调解期限: { from: { action: '受理登记', at: '受理日期' }, to: ['达成协议', '调解不成', '拒绝调解'], within: byAnswer('纠纷类型', { 医疗: workingDays(30), 劳动争议: days(15) }, byParameter('调解日数', 'day')), rolls: 'never',
      excludes: [{ from: '鉴定开始', to: '鉴定结束', basis: cite(医疗纠纷条例, 38) }], extends: { by: '延长调解', amount: '延长工作日', basis: cite(医疗纠纷条例, 38) }, lapse: '医疗纠纷视为调解不成；劳动争议可以申请仲裁；其他按行业规则督促', basis: cite(医疗纠纷条例, 38) },
    司法确认申请: { from: [{ action: '签署盖章', at: '生效日期' }, { action: '达成协议', at: '协议日期', when: not(书面) }], to: '启动司法确认', toAt: '确认申请日期', within: days(30), whose: '当事人', lapse: '法院不予受理确认申请，协议仍有约束力', basis: cite(法, 33) },
  },
  never: [
    never('一方拒绝或者未征得同意而调解（med-01）', { doing: '开始调解', without: answer('双方同意调解').is('是') }, cite(法, 17)),
    never('未告知权利义务即调解', { doing: '开始调解', without: done('告知权利义务') }, cite(法, '23、24')),
    never('没有调解员而调解', { doing: '开始调解', without: done('指定调解员') }, cite(法, 19)),
    never('未经同意邀请他人参与', { doing: '开始调解', when: answer('邀请参与人员').filled(), without: answer('经当事人同意邀请').is('是') }, cite(法, 20)),
    never('没有调解记录即记为成功（med-03）', { doing: '达成协议', without: done('调解记录') }, cite(法, '27—30')),
    never('签名盖章不全的书面协议生效（med-04）', { doing: '签署盖章', without: all(answer('各方已签名').is('是'), answer('调解员已签名').is('是'), answer('已加盖调委会印章').is('是')) }, cite(法, '29（2）')),
    never('一方单独启动司法确认（med-05）', { doing: '启动司法确认', without: answer('双方共同申请').is('是') }, cite(民事诉讼法, 205)),
    never('未申请确认即登记裁定', { doing: '登记确认裁定', without: done('启动司法确认') }, cite(法, 33)),
    never('调解不成而不告知其他途径（med-06）', { doing: '调解不成', without: answer('已告知其他途径').is('是') }, cite(法, 26)),
    never('有治安、刑事案件风险而未采取措施（med-07）', { doing: '达成协议', when: answer('可能引起治安或者刑事案件').is('是'), without: done('预防激化') }, cite(法, 25)),
    never('采取预防措施而不报告（med-07）', { doing: '预防激化', when: answer('可能引起治安或者刑事案件').is('是'), without: answer('报告机关').filled() }, cite(法, 25)),
    never('未经回访即以履行完毕结案（med-08）', { doing: '履行完毕', without: done('回访') }, cite(法, '31（2）')),
    never('未履行而以履行完毕结案（med-08）', { doing: '履行完毕', without: answer('履行情况').is('已履行') }, cite(法, 31)),
    never('未经回访即归档（med-08）', { doing: '归档', without: done('回访') }, cite(法, '31（2）')),
    never('有利害关系的调解员调解（med-10）', { doing: '指定调解员', without: answer('与纠纷有利害关系').is('否') }, 惯例('15、23')),
    never('一方决定延长', { doing: '延长调解', without: answer('双方约定').is('是') }, cite(医疗纠纷条例, 38)),
    never('二次延长', { doing: '延长调解', without: not(done('延长调解')) }, cite(医疗纠纷条例, 38)),
  ],
  parameters: { 调解日数 },
  counts: {
    'mediation.cases': count('人民调解受理（调解）纠纷数', '件', { day: '受理日期' }, { by: 分列, definition: '按受理日期计入' }),
    'mediation.pending': stock('人民调解在调数', '件', { day: '受理日期' }, { until: { firstOf: 办结 }, by: 分列, definition: '期末尚未办结的纠纷' }), 'mediation.failed': count('人民调解不成数', '件', { firstOf: ['调解不成', '拒绝调解'] }, { by: 分列, definition: '调解不成和一方拒绝、要求终止的' }), 'mediation.difficult': count('疑难复杂纠纷调解成功数', '件', '达成协议', { where: answer('是否疑难复杂').is('是') }),
    'mediation.prevented': count('防止矛盾激化件数', '件', { each: '预防激化' }, { where: answer('防止情形').filled(), by: ['防止情形'] }), 'mediation.prevented.persons': sum('防止矛盾激化涉及人数', '人', '防止涉及人数', { each: '预防激化' }, { where: answer('防止情形').filled(), by: ['防止情形'] }),
    'mediation.concluded': count('人民调解办结数', '件', { firstOf: 办结 }, { by: 分列 }),
    'mediation.succeeded': count('人民调解成功数', '件', '达成协议', { where: 成功, by: ['协议形式', ...分列], definition: '达成书面协议或者有记录的口头协议' }),
    'mediation.success-rate': rate('人民调解成功率', { firstOf: ['达成协议', '调解不成', '拒绝调解'] }, { of: done('达成协议'), among: any(done('达成协议'), done('调解不成'), done('拒绝调解')), decimals: 1, definition: '成功 ÷ 办结；期末未结的不计入分子和分母' }),
    'mediation.accepted-success-rate': rate('人民调解成功率（按受理）', { day: '受理日期' }, { of: done('达成协议'), among: answer('受理日期').filled(), decimals: 1, definition: '成功 ÷ 受理' }),
    'mediation.amount': sum('调解协议涉及金额', '元', '协议涉及金额', '达成协议', { by: 分列 }),
    'mediation.persons': sum('调解涉及当事人数', '人', '涉及人数', { day: '受理日期' }, { by: 分列 }),
    'mediation.escalated': count('调解不成转化为治安、刑事案件数', '件', '调解不成', { where: answer('可能引起治安或者刑事案件').is('是') }),
    'mediation.performed': count('协议履行数', '件', '履行完毕', { by: 分列 }),
    'mediation.confirmation-applied': count('申请司法确认数', '件', '启动司法确认', { by: 分列 }), 'mediation.confirmed': count('司法确认有效数', '件', '登记确认裁定', { where: answer('确认裁定结果').is('确认有效'), by: 分列, definition: '按登记法院裁定之日计入；驳回申请的不计' }),
    'mediation.case-subsidies': sum('人民调解案件补贴', '元', '补贴金额', { each: '发放案件补贴' }, { by: ['卷宗质量', '调委会类型'], definition: '按每次发放之日计入' }), 'mediation.subsidised': count('发放补贴的人民调解案件数', '件', '发放案件补贴', { by: 分列 }),
    'mediation.on-time-rate': onTimeRate('调解期限内办结率', '调解期限', { firstOf: ['达成协议', '调解不成', '拒绝调解'] }),
  },
  intake: { day: '受理日期', channel: '纠纷来源', accepted: ['受理登记'] },
  titledBy: ['纠纷类型', '申请人', '被申请人'],
  importsAs: { 受理时间: '受理日期', 来源: '纠纷来源', 类型: '纠纷类型', 简况: '纠纷事实', 调委会: '调解委员会', 村居: '所属村居' },
})

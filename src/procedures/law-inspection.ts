import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not, passed, personIsNot, running } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, choices, date, file, longText, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 政府督查条例, 督察规定 } from '#law/statutes.ts'

const 整改方案日: Parameter = { value: 30, unit: '日', source: '督察实践中整改方案一般三十日，未见条文', confidence: '中' }

const 督察 = (article: string) => asStanding('excerpt', cite(督察规定, article))
const 待核 = (article: string) => asStanding('unverified', cite(督察规定, article))
const 是 = (field: string) => answer(field).is('是')
const 有问题 = done('登记问题')
const 已撤销 = answer('复核决定').is('撤销')
const 督察组 = ['督察组成员', '委员会办公室'] as const
const 被督察 = ['被督察单位经办人', '经办人'] as const

export default procedure('law-inspection', '法治政府建设督察', {
  editions: [{ from: '2019-04-15', law: '法治政府建设与责任落实督察工作规定' }],
  purpose: '对一个单位开展一次督察：按批准的计划通知、书面自查、实地督察、逐条问题附证据、报告和反馈、整改方案、整改报告、他人复查核实；对结论有异议的可以申请复核。',
  field: '监督', titledBy: ['督察计划', '督察对象'], naturalKey: ['督察计划', '督察对象'],
  states: { 已列计划: {}, 已通知: {}, 督察中: {}, 报告中: {}, 已反馈: {}, 复核中: { says: '参与作出结论的人员回避' }, 整改中: {}, 待核实: {}, 已办结: { end: true }, 已取消: { end: true } },
  opens: {
    name: '列入督察计划', by: '委员会办公室', to: '已列计划', basis: 督察('督察主体'), produces: '督察计划',
    asks: { 督察计划: text(), 计划批准日期: date(), 督察类别: choice('全面督察', '专项督察'), 督察内容: choices('党委领导法治建设', '依法履行政府职能', '重大行政决策', '规范性文件', '行政执法', '监督制约权力', '化解矛盾纠纷', '能力和队伍', '其他'), 督察对象: text(), 对象类型: choice('下级党委政府', '同级部门', '街镇', '村居'), 督察范围: text(), 列入日期: date(), 由指定机构督察: yesNo(), 与其他督查重复: yesNo() },
    requires: [
      must(是('由指定机构督察'), '督察由法治建设议事协调机构的办事机构组织，其他单位不得自行开展', 督察('督察主体')), must(answer('列入日期').notBelow('计划批准日期'), '督察计划应当先经批准', cite(政府督查条例, 15)),
      must(answer('与其他督查重复').is('否'), '避免重复督查、多头督查', cite(政府督查条例, 15), { since: '2021-02-01' }),
    ],
  },
  actions: {
    督察通知: { by: '委员会办公室', from: '已列计划', to: '已通知', basis: 待核('督察程序'), produces: '督察通知书', asks: { 督察组成员: people().atLeast(2), 通知日期: date(), 自查报告时限: date() } },
    书面自查: { by: 被督察, from: '已通知', to: '督察中', basis: 待核('督察方式'), asks: { 自查报告: longText(), 自查材料: file().optional(), 自查报告日期: date() }, note: '书面督察' },
    实地督察: { by: 督察组, from: ['已通知', '督察中'], to: '督察中', basis: 待核('督察方式'), produces: '实地督察记录', asks: { 督察日期: date(), 督察人员: people().atLeast(2), 督察方式: choices('听取汇报', '查阅资料', '询问约谈', '走访', '暗访', '第三方评估'), 督察情况: longText(), 超出计划范围: yesNo() }, requires: [must(answer('超出计划范围').is('否'), '不得擅自扩大督察范围', cite(政府督查条例, 15), { since: '2021-02-01' })] },
    登记问题: { by: 督察组, from: '督察中', basis: 待核('督察程序'), asks: { 问题: longText(), 事实: longText(), 证据: text(), 整改意见: longText() }, note: '一次登记一个问题' },
    移送线索: { by: 督察组, from: ['督察中', '报告中', '已反馈', '整改中', '待核实'], basis: cite(政府督查条例, '线索移送'), asks: { 移送机关: text(), 线索内容: longText(), 移送日期: date() } },
    起草报告: { by: 督察组, from: '督察中', to: '报告中', basis: 待核('督察程序'), produces: '督察报告', asks: { 督察结论: longText(), 问题数: whole().unit('个'), 每个问题均有证据: yesNo() },
      requires: [must(any(done('书面自查'), done('实地督察')), '未经书面或者实地督察，不得形成报告', 待核('督察程序'), { keepsBecause: '督察中状态只能经自查或者实地督察进入' }), must(any(answer('问题数').is(0), all(有问题, 是('每个问题均有证据'))), '督察结论应当事实清楚、证据充分，每个问题都有登记和证据', cite(政府督查条例, 16))] },
    反馈结论: { by: '委员会办公室', from: '报告中', to: [{ when: answer('问题数').is(0), to: '待核实' }, { to: '已反馈' }], basis: cite(政府督查条例, 16), produces: '督察反馈意见', asks: { 反馈日期: date(), 收到日期: date(), 整改时限: date().when(answer('问题数').atLeast(1)) } },
    申请复核: { by: 被督察, from: ['已反馈', '整改中'], to: '复核中', once: true, basis: cite(政府督查条例, 17), inForce: { from: '2021-02-01' }, asks: { 异议: longText(), 复核申请日期: date() }, requires: [must(running('申请复核期限'), '对结论有异议的，应当自收到之日起三十日内申请复核', cite(政府督查条例, 17))] },
    复核决定: { by: '委员会办公室', from: '复核中', to: [{ when: 已撤销, to: '待核实' }, { to: '已反馈' }], basis: cite(政府督查条例, 17), asks: { 复核人员: people().atLeast(1), 复核决定: choice('维持', '变更', '撤销'), 复核理由: longText(), 复核决定日期: date() }, requires: [must(personIsNot('复核人员', { fields: ['督察组成员', '督察人员'] }), '参与作出结论的工作人员应当回避复核', cite(政府督查条例, 17)), must(personIsNot('复核人员', { actions: ['起草报告'] }), '起草结论的人员应当回避复核', cite(政府督查条例, 17))] },
    报送整改方案: { by: 被督察, from: '已反馈', to: '整改中', basis: 待核('整改'), produces: '整改方案', asks: { 整改措施: longText(), 整改责任人: person(), 方案日期: date() } },
    报送整改报告: { by: 被督察, from: '整改中', to: '待核实', basis: 待核('整改'), produces: '整改情况报告', asks: { 整改情况: longText(), 整改问题数: whole().unit('个'), 整改佐证: text(), 整改报告日期: date() }, requires: [must(answer('整改问题数').notAbove('问题数'), '整改的问题数不得多于发现的问题数', 待核('整改'))] },
    复查核实: { by: 督察组, from: '待核实', to: [{ when: answer('核实结论').is('未整改到位'), to: '整改中' }, { to: '待核实' }], basis: cite(政府督查条例, '整改核查'), produces: '整改核查记录', asks: { 核实人员: people().atLeast(1), 核实日期: date(), 核实结论: choice('整改到位', '未整改到位'), 核实情况: longText() }, requires: [must(personIsNot('核实人员', { fields: ['整改责任人'] }), '核实人员不得是整改责任人', cite(政府督查条例, '整改核查')), must(actorIsNot({ actions: ['报送整改报告'] }), '报送整改报告的人不得核实自己的整改', cite(政府督查条例, '整改核查'))] },
    通报批评: { by: '委员会办公室', from: ['整改中', '待核实'], basis: 待核('责任追究'), produces: '通报', asks: { 通报内容: longText(), 提请追责: yesNo() }, requires: [must(any(passed('整改期限'), answer('核实结论').is('未整改到位')), '逾期未整改或者整改不到位的，方可通报', 待核('责任追究'))],
      starts: [starts('task-supervision', '来源案件', { when: 是('提请追责'), carries: { 任务内容: '通报内容', 任务来源: { fixed: '重点工作' } } }, 待核('责任追究'))] },
    办结归档: { by: '委员会办公室', from: '待核实', to: '已办结', basis: 待核('结果运用'), asks: { 结果运用: choices('纳入绩效考核', '评优评先参考', '通报', '无'), 归档号: text() }, requires: [must(any(answer('问题数').is(0), 已撤销, all(doneSince('复查核实', '报送整改报告'), answer('核实结论').is('整改到位'))), '发现问题的，经复查核实整改到位后方可办结', 督察('整改'))] },
    取消督察: { by: '委员会办公室', from: ['已列计划', '已通知'], to: '已取消', basis: 待核('督察程序'), asks: { 取消原因: longText() } },
  },
  deadlines: {
    自查报告: { from: '督察通知', to: ['书面自查', '实地督察'], within: setBy('自查报告时限'), lapse: '通报批评', basis: 待核('督察方式') },
    申请复核期限: { from: { action: '反馈结论', at: '收到日期', when: answer('问题数').atLeast(1) }, to: '申请复核', toAt: '复核申请日期', within: days(30), whose: '当事人', lapse: '不再受理复核申请', basis: cite(政府督查条例, 17) },
    复核决定期限: { from: { action: '申请复核', at: '复核申请日期' }, to: '复核决定', toAt: '复核决定日期', within: days(30), lapse: '复核逾期', basis: cite(政府督查条例, 17) },
    整改方案: { from: { action: '反馈结论', at: '收到日期', when: answer('问题数').atLeast(1) }, restarts: { action: '复核决定', at: '复核决定日期' }, to: '报送整改方案', toAt: '方案日期', within: byParameter('整改方案日', 'day'), rolls: 'never', lapse: '督促报送', basis: 待核('整改') },
    整改期限: { from: { action: '反馈结论', when: answer('问题数').atLeast(1) }, to: '复查核实', toWhen: answer('核实结论').is('整改到位'), within: setBy('整改时限'), lapse: '逾期升级，通报批评、追究责任', basis: 待核('整改') },
  },
  parameters: { 整改方案日 },
  never: [
    never('非指定机构督察（LD-I6）', { doing: '列入督察计划', without: 是('由指定机构督察') }, cite(政府督查条例, 7)), never('计划未经批准即督察（LD-I6）', { doing: '列入督察计划', without: answer('列入日期').notBelow('计划批准日期') }, cite(政府督查条例, 15)), never('重复、多头督查（LD-I6）', { doing: '列入督察计划', without: answer('与其他督查重复').is('否'), since: '2021-02-01' }, cite(政府督查条例, 15)), never('扩大督察范围（LD-I6）', { doing: '实地督察', without: answer('超出计划范围').is('否'), since: '2021-02-01' }, cite(政府督查条例, 15)),
    never('问题没有证据', { doing: '起草报告', when: answer('问题数').atLeast(1), without: all(done('登记问题'), 是('每个问题均有证据')) }, cite(政府督查条例, 16)), never('结论未反馈即整改（LD-I7）', { doing: '报送整改方案', without: done('反馈结论') }, cite(政府督查条例, 16)), never('结论未反馈即办结（LD-I7）', { entering: '已办结', without: done('反馈结论') }, cite(政府督查条例, 16)),
    never('逾期受理复核申请（LD-D6）', { doing: '申请复核', without: running('申请复核期限') }, cite(政府督查条例, 17)), never('督察组成员参与复核（LD-I7）', { doing: '复核决定', without: personIsNot('复核人员', { fields: ['督察组成员', '督察人员'] }) }, cite(政府督查条例, 17)), never('起草结论的人参与复核（LD-I7）', { doing: '复核决定', without: personIsNot('复核人员', { actions: ['起草报告'] }) }, cite(政府督查条例, 17)),
    never('二次申请复核', { doing: '申请复核', without: not(done('申请复核')) }, cite(政府督查条例, 17)), never('整改责任人自己核实', { doing: '复查核实', without: personIsNot('核实人员', { fields: ['整改责任人'] }) }, cite(政府督查条例, '整改核查')), never('报送整改的人自己核实', { doing: '复查核实', without: actorIsNot({ actions: ['报送整改报告'] }) }, cite(政府督查条例, '整改核查')), never('整改数多于问题数', { doing: '报送整改报告', without: answer('整改问题数').notAbove('问题数') }, 待核('整改')),
    never('未逾期、未核实不到位即通报', { doing: '通报批评', when: not(answer('核实结论').is('未整改到位')), without: passed('整改期限') }, 待核('责任追究')), never('未经核实整改到位即办结', { doing: '办结归档', when: all(answer('问题数').atLeast(1), not(已撤销)), without: all(done('复查核实'), answer('核实结论').is('整改到位')) }, 督察('整改')), never('再次整改未重新核实即办结', { doing: '办结归档', when: all(done('报送整改报告'), answer('问题数').atLeast(1), not(已撤销)), without: doneSince('复查核实', '报送整改报告') }, 督察('整改')),
  ],
  counts: {
    'law-inspection.units': count('列入督察的单位数', '家', { day: '列入日期' }, { where: not(done('取消督察')), by: ['督察类别', '对象类型'] }), 'law-inspection.written-coverage-rate': rate('法治政府建设书面督察覆盖率', { day: '列入日期' }, { of: done('书面自查'), among: not(done('取消督察')), definition: '报送书面自查的单位 ÷ 列入督察的单位' }), 'law-inspection.on-site-units': distinct('法治政府建设实地督察单位数', '家', '督察对象', '实地督察'),
    'law-inspection.problems': sum('督察发现问题数', '个', '问题数', '反馈结论'), 'law-inspection.rectified': sum('督察问题整改数', '个', '整改问题数', '办结归档'), 'law-inspection.closed-rate': rate('督察办结率', { day: '列入日期' }, { of: done('办结归档'), among: not(done('取消督察')) }), 'law-inspection.rectified-on-time-rate': onTimeRate('按期整改到位率', '整改期限', { due: '整改期限' }), 'law-inspection.rechecks': count('督察结论复核数', '件', '申请复核', { by: ['复核决定'] }), 'law-inspection.clues': count('督察移送线索数', '件', { each: '移送线索' }),
  },
  importsAs: { 单位: '督察对象', 类别: '督察类别', 计划: '督察计划' },
})

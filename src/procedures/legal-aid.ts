import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, lead, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, moment, money, party, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { dated, days, hours, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 法律援助法 as 法, 法援程序规定 } from '#law/statutes.ts'

const 施行 = '2022-01-01'
/** 结案报告的日数未见原文，待核实：可由本单位改定。 */
const 结案报告日数: Parameter = { value: 30, unit: '日', source: '办理法律援助案件程序规定（2023年修订未见原文）', confidence: '低' }
const 通知辩护 = answer('案件类型').is('刑事（通知辩护、代理）')
const 免核查 = any(answer('经济困难情形').oneOf('免予核查（第42条）', '不受经济困难条件限制（第32条）'), 通知辩护)
const 生死案件 = answer('可能判处无期徒刑以上或者死刑复核').is('是')
const 紧急 = any(answer('紧急情形').oneOf('需要立即申请财产保全、证据保全或者先予执行'), all(answer('紧急情形').is('距时效或者期限届满不足七日'), not(lead('时效届满日', days(7)))))
const 终止情形 = ['以欺骗或者其他不正当手段获得法律援助', '故意隐瞒重要事实或者提供虚假证据', '利用法律援助从事违法活动', '经济状况发生变化不再符合条件', '案件终止审理或者已经被撤销', '自行委托律师或者其他代理人', '有正当理由要求终止法律援助', '法律法规规定的其他情形'] as const
const 机构 = '法律援助机构工作人员'
const 分列 = ['案件类型', '受援人类别', '来源'] as const

export default procedure('legal-aid', '法律援助', {
  editions: [{ from: '2003-09-01', to: '2021-12-31', law: '法律援助条例（2003年）' }, { from: 施行, law: '法律援助法' }],
  purpose: '为经济困难公民和符合法定条件的其他当事人无偿提供法律咨询、代理、刑事辩护等法律服务；七日内审查决定，三日内指派，不服的可以提出异议。',
  field: '公共法律服务',
  states: {
    已收到: {}, 待补充: {}, 审查中: {}, 已决定给予: {}, 承办中: {}, 异议审查中: {}, 已决定不予: { says: '申请人可以向设立该机构的司法行政部门提出异议' }, 待结案: {},
    已结案: { end: true }, 已终止: { says: '受援人可以提出异议' }, 视为撤回: { end: true }, 已了结: { end: true },
  },
  opens: {
    name: '收到申请', by: ['申请人', 机构, '司法所工作人员'], online: true, to: '已收到', basis: cite(法, 38), requires: [must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', cite(法, 38), { keepsBecause: '仅防误填' })], produces: '法律援助申请表',
    asks: {
      ...party('申请人'), 受援人类别: choice('农民工', '妇女', '未成年人', '老年人', '残疾人', '军人军属', '其他'), 案件类型: choice('刑事（通知辩护、代理）', '刑事（申请）', '民事', '行政', '劳动仲裁', '非诉讼', '强制医疗'), 申请事项: longText(),
      经济困难情形: choice('需要核查', '免予核查（第42条）', '不受经济困难条件限制（第32条）'), 收到日期: date(), 来源: choice('本人申请', '看守所、监狱等转交', '值班律师转交', '办案机关通知', '镇街协助申请'), 被羁押人员提出时间: moment().when(answer('来源').oneOf('看守所、监狱等转交', '值班律师转交')), 通知机关: text().when(answer('来源').is('办案机关通知')), 发现日期: date().when(answer('来源').is('办案机关通知')),
      紧急情形: choice('无', '距时效或者期限届满不足七日', '需要立即申请财产保全、证据保全或者先予执行'), 时效届满日: date().when(answer('紧急情形').is('距时效或者期限届满不足七日')), 可能判处无期徒刑以上或者死刑复核: yesNo(),
    },
  },
  actions: {
    登记转交收到: { by: 机构, from: ['已收到', '审查中'], once: true, basis: cite(法, 39), asks: { 转交收到时间: moment() } },
    登记通知收到: { by: 机构, from: ['已收到', '审查中'], once: true, basis: cite(法, 36), asks: { 通知收到日期: date() } },
    一次性告知补充: { by: 机构, from: '已收到', to: '待补充', once: true, basis: cite(法, '43（2）'), produces: '补充材料通知书', asks: { 需补充材料: longText(), 补充期限: date() } },
    收到补充: { by: [机构, '申请人'], online: true, from: '待补充', to: '审查中', basis: cite(法, '43（2）'), asks: { 补充日期: date(), 补充材料: file().optional() } },
    未按要求补充: { by: 机构, from: '待补充', to: '视为撤回', basis: cite(法, '43（2）'), asks: { 未补充说明: longText() }, requires: [must(passed('补充期限'), '补充期限未满，不能视为撤回申请', cite(法, '43（2）'))] },
    审查: { by: 机构, from: '已收到', to: '审查中', basis: cite(法, 43), asks: { 审查意见: longText().optional() } },
    核查经济困难: { by: 机构, from: '审查中', basis: cite(法, '34、41'), asks: { 核查方式: choice('信息共享查询', '申请人诚信承诺', '向有关单位核实'), 适用标准地: choice('本省市', '外省市'), 核查结论: choice('符合', '不符合') },
      requires: [
        must(not(免核查), '符合第三十二条、第四十二条情形和通知辩护的，不得核查经济困难状况', cite(法, '32、42')),
        must(answer('适用标准地').is('本省市'), '经济困难标准由本省、自治区、直辖市人民政府确定', cite(法, 34)),
      ] },
    先行提供: { by: 机构, from: ['已收到', '审查中'], once: true, basis: cite(法, 44), asks: { 先行提供理由: longText() }, produces: '先行提供法律援助决定书', requires: [must(紧急, '距法定时效或者期限届满不足七日、需要立即申请保全或者先予执行等紧急情形的，可以先行提供', cite(法, 44))] },
    决定给予: { by: '法律援助机构负责人', from: '审查中', to: '已决定给予', basis: cite(法, '43（1）'), produces: '给予法律援助决定书', asks: { 决定日期: date(), 提供方式: choice('法律咨询', '代拟法律文书', '刑事辩护与代理', '民事行政国家赔偿诉讼代理', '值班律师法律帮助', '劳动争议调解与仲裁代理') },
      requires: [must(any(免核查, all(done('核查经济困难'), answer('核查结论').is('符合'))), '经济困难状况需要核查的，未核查或者核查不符合的不得决定给予', cite(法, '41、43'))] },
    决定不予: { by: '法律援助机构负责人', from: '审查中', to: '已决定不予', basis: cite(法, '43（1）'), produces: '不予法律援助决定书', asks: { 不予理由: longText(), 书面告知并说明理由: yesNo(), 已告知异议途径: yesNo() },
      requires: [
        must(answer('书面告知并说明理由').is('是'), '决定不给予法律援助的，应当书面告知申请人并说明理由', cite(法, '43（1）')), must(answer('已告知异议途径').is('是'), '应当告知可以向司法行政部门提出异议', asStanding('practice', cite(法, 49))),
        must(not(通知辩护), '办案机关通知辩护、代理的，应当指派，不得决定不予', cite(法, '25、36')),
      ] },
    指派: { by: 机构, from: '已决定给予', to: '承办中', basis: cite(法, '36、43'), produces: '指派通知书', asks: { 承办人: text(), 承办人身份: choice('律师', '基层法律服务工作者', '法律援助志愿者', '本机构工作人员', '高校学生'), 相关执业年限: whole().unit('年'), 指派日期: date(), 已告知办案机关: yesNo().when(通知辩护), 已自行委托辩护人: yesNo().when(通知辩护).hint('本人或者其近亲属已经委托的，由其委托的人辩护'), 服务限于咨询和代拟文书: yesNo().when(answer('承办人身份').is('高校学生')) },
      requires: [
        must(any(not(生死案件), all(answer('承办人身份').is('律师'), answer('相关执业年限').atLeast(3))), '可能判处无期徒刑、死刑以及死刑复核案件，应当指派具有三年以上相关执业经历的律师', cite(法, 26)),
        must(any(not(answer('承办人身份').is('高校学生')), answer('服务限于咨询和代拟文书').is('是')), '高等院校、科研机构的学生作为志愿者，只能提供法律咨询、代拟法律文书等服务', cite(法, 17)),
        must(any(not(通知辩护), answer('已告知办案机关').is('是')), '应当自收到通知之日起三日内指派律师并通知办案机关', cite(法, 36)),
        must(any(not(通知辩护), answer('已自行委托辩护人').is('否')), '已经自行委托辩护人的，不得以指派代替，不得限制或者损害委托辩护人的权利', cite(法, 27)),
      ] },
    更换承办人: { by: 机构, from: '承办中', basis: cite(法, 55), asks: { 更换理由: longText(), 新承办人: text() } },
    承办记录: { by: ['承办律师', 机构], from: '承办中', basis: cite(法, '19、46'), asks: { 承办进展: longText(), 向受援人收取财物: yesNo() }, requires: [must(answer('向受援人收取财物').is('否'), '法律援助人员不得向受援人收取任何财物', cite(法, 20))] },
    办理完毕: { by: ['承办律师', 机构], from: '承办中', to: '待结案', basis: cite(法, 50), asks: { 办结日期: date(), 案件结果: longText(), 挽回损失: money() } },
    结案报告: { by: ['承办律师', 机构], from: '待结案', basis: cite(法, 50), asks: { 法律文书副本: yesNo(), 结案报告内容: longText() }, produces: '结案报告表', requires: [must(answer('法律文书副本').is('是'), '应当提交有关法律文书的副本或者复印件', cite(法, 50))] },
    质量回访: { by: 机构, from: '待结案', basis: cite(法, '57、59'), asks: { 受援人满意度: choice('满意', '基本满意', '不满意'), 质量等次: choice('优秀', '良好', '合格', '不合格') } },
    支付补贴: { by: 机构, from: '待结案', basis: cite(法, 52), asks: { 补贴金额: money(), 支付日期: date() }, requires: [must(done('结案报告'), '收到结案材料后方可支付法律援助补贴', asStanding('practice', cite(法, 52)))] },
    结案: { by: 机构, from: '待结案', to: '已结案', basis: cite(法, 50), requires: [must(done('结案报告'), '未提交结案报告的不得结案', cite(法, 50))] },
    终止援助: { by: '法律援助机构负责人', from: ['已决定给予', '承办中'], to: '已终止', basis: cite(法, 48), produces: '终止法律援助决定书', asks: { 终止情形: choice(...终止情形), 终止说明: longText() } },
    提出异议: { by: ['申请人', 机构], online: true, from: ['已决定不予', '已终止'], to: '异议审查中', basis: cite(法, '49（1）'), asks: { 异议理由: longText(), 异议收到日期: date() } },
    异议审查决定: { by: '司法行政部门', from: '异议审查中', to: [{ when: answer('异议结论').is('责令改正'), to: '审查中' }, { to: '已了结' }], basis: cite(法, '49（2）'), produces: '异议审查决定书', asks: { 异议结论: choice('维持', '责令改正'), 告知复议诉讼权利: yesNo() },
      requires: [must(any(not(answer('异议结论').is('维持')), answer('告知复议诉讼权利').is('是')), '维持原决定的，申请人可以依法申请行政复议或者提起行政诉讼', cite(法, '49（3）'))] },
    未提异议了结: { by: 机构, from: ['已决定不予', '已终止'], to: '已了结', basis: asStanding('practice', cite(法, 49)) },
  },
  deadlines: {
    转交申请: { from: { action: '收到申请', at: '被羁押人员提出时间' }, to: '登记转交收到', toAt: '转交收到时间', within: hours(24), whose: '第三方', lapse: '通报转交单位', basis: cite(法, 39) },
    补充期限: { from: { action: '一次性告知补充', at: '补充期限' }, to: '收到补充', within: days(0), whose: '当事人', rolls: 'never', lapse: '视为撤回申请', basis: cite(法, '43（2）') },
    审查决定: { from: { action: '收到申请', at: '收到日期', when: not(通知辩护) }, restarts: { action: '收到补充', at: '补充日期' }, to: ['决定给予', '决定不予'], within: dated({ '2003-09-01': workingDays(7), [施行]: days(7) }), judgedBy: 'opening', lapse: '由司法行政部门责令限期改正', basis: cite(法, '43（1）') },
    指派: { from: { action: '决定给予', at: '决定日期', when: not(answer('收到日期').before(施行)) }, to: '指派', toAt: '指派日期', within: days(3), lapse: '由司法行政部门责令限期改正', basis: cite(法, '43（1）') },
    旧规指派: { from: { action: '决定给予', at: '决定日期', when: answer('收到日期').before(施行) }, to: '指派', toAt: '指派日期', within: byAnswer('案件类型', { '刑事（申请）': workingDays(3), '刑事（通知辩护、代理）': workingDays(3) }, workingDays(7)), lapse: '由司法行政部门责令限期改正', basis: asStanding('excerpt', cite(法援程序规定, 20)) },
    办案机关通知: { from: { action: '收到申请', at: '发现日期', when: 通知辩护 }, to: '登记通知收到', toAt: '通知收到日期', within: days(3), whose: '第三方', lapse: '通报办案机关', basis: cite(法, 36) },
    通知后指派: { from: { action: '登记通知收到', at: '通知收到日期' }, to: '指派', toAt: '指派日期', within: days(3), lapse: '由司法行政部门责令限期改正', basis: cite(法, 36) },
    异议审查: { from: { action: '提出异议', at: '异议收到日期' }, to: '异议审查决定', within: dated({ '2003-09-01': workingDays(5), [施行]: days(5) }), lapse: '由上级司法行政部门责令改正', basis: cite(法, '49（2）') },
    结案报告: { from: { action: '办理完毕', at: '办结日期' }, to: '结案报告', within: byParameter('结案报告日数', 'day'), lapse: '催促提交', basis: asStanding('unverified', cite(法援程序规定, '结案')) },
  },
  never: [
    never('核查不应核查的经济状况（aid-01）', { doing: '核查经济困难', without: not(免核查) }, cite(法, '25、32、42')),
    never('不予决定不书面说明理由（aid-02）', { doing: '决定不予', without: answer('书面告知并说明理由').is('是') }, cite(法, '43（1）')),
    never('不予决定不告知异议途径（aid-02）', { doing: '决定不予', without: answer('已告知异议途径').is('是') }, cite(法, 49)),
    never('对应当通知辩护的案件决定不予', { doing: '决定不予', without: not(通知辩护) }, cite(法, '25、36')),
    never('二次要求补充材料（aid-03）', { doing: '一次性告知补充', without: not(done('一次性告知补充')) }, cite(法, '43（2）')),
    never('补充期限未满视为撤回', { doing: '未按要求补充', without: passed('补充期限') }, cite(法, '43（2）')),
    never('生死案件指派非律师（aid-04）', { doing: '指派', when: 生死案件, without: answer('承办人身份').is('律师') }, cite(法, 26)),
    never('生死案件指派执业不足三年的（aid-04）', { doing: '指派', when: 生死案件, without: answer('相关执业年限').atLeast(3) }, cite(法, 26)),
    never('向受援人收取财物（aid-05）', { doing: '承办记录', without: answer('向受援人收取财物').is('否') }, cite(法, 20)),
    never('没有结案报告即结案（aid-07）', { entering: '已结案', without: done('结案报告') }, cite(法, 50)),
    never('没有结案报告即付补贴（aid-07）', { doing: '支付补贴', without: done('结案报告') }, cite(法, 52)),
    never('结案报告不附法律文书（aid-07）', { doing: '结案报告', without: answer('法律文书副本').is('是') }, cite(法, 50)),
    never('并非紧急而先行提供（aid-09）', { doing: '先行提供', when: answer('紧急情形').is('无'), without: any() }, cite(法, 44)),
    never('重复登记转交', { doing: '登记转交收到', without: not(done('登记转交收到')) }, cite(法, 39)),
    never('重复登记通知', { doing: '登记通知收到', without: not(done('登记通知收到')) }, cite(法, 36)),
    never('二次先行提供', { doing: '先行提供', without: not(done('先行提供')) }, cite(法, 44)),
    never('学生承办代理、辩护（aid-11）', { doing: '指派', when: answer('承办人身份').is('高校学生'), without: answer('服务限于咨询和代拟文书').is('是') }, cite(法, 17)),
    never('适用外省市经济困难标准（aid-12）', { doing: '核查经济困难', without: answer('适用标准地').is('本省市') }, cite(法, 34)),
    never('需要核查而未核查符合即给予', { doing: '决定给予', when: not(免核查), without: answer('核查结论').is('符合') }, cite(法, 41)),
    never('以指派代替自行委托的辩护人（aid-08）', { doing: '指派', when: 通知辩护, without: answer('已自行委托辩护人').is('否') }, cite(法, 27)),
    never('通知辩护指派后不告知办案机关', { doing: '指派', when: 通知辩护, without: answer('已告知办案机关').is('是') }, cite(法, 36)),
    never('维持而不告知复议诉讼权利', { doing: '异议审查决定', when: answer('异议结论').is('维持'), without: answer('告知复议诉讼权利').is('是') }, cite(法, '49（3）')),
  ],
  parameters: { 结案报告日数 },
  counts: {
    'legal-aid.applications': count('法律援助申请数', '件', { day: '收到日期' }, { by: 分列 }), 'legal-aid.pending': stock('法律援助在办数', '件', { day: '收到日期' }, { by: 分列, definition: '期末尚未结案、撤回或者了结的申请' }),
    'legal-aid.withdrawn': count('视为撤回法律援助申请数', '件', '未按要求补充', { by: 分列 }), 'legal-aid.settled': count('不予或者终止后未提异议了结数', '件', '未提异议了结', { by: 分列 }), 'legal-aid.upheld': count('异议审查维持后了结数', '件', { latest: '异议审查决定' }, { where: answer('异议结论').is('维持'), by: 分列 }), 'legal-aid.terminated': count('终止法律援助数', '件', '终止援助', { by: ['终止情形', ...分列] }),
    'legal-aid.granted': count('决定给予法律援助数', '件', '决定给予', { by: 分列 }),
    'legal-aid.refused': count('决定不予法律援助数', '件', '决定不予', { by: 分列 }),
    'legal-aid.granted-rate': rate('法律援助批准率', { firstOf: ['决定给予', '决定不予'] }, { of: done('决定给予'), among: any(done('决定给予'), done('决定不予')), definition: '给予 ÷ 已决定' }),
    'legal-aid.assisted': count('协助申请法律援助数', '件', { day: '收到日期' }, { where: answer('来源').is('镇街协助申请') }),
    'legal-aid.decided-on-time': onTimeRate('按期审查决定率', '审查决定', { due: '审查决定' }),
    'legal-aid.assigned-on-time': onTimeRate('按期指派率', '指派', { due: '指派' }),
    'legal-aid.closed': count('法律援助结案数', '件', '结案', { by: 分列 }),
    'legal-aid.recovered': sum('挽回经济损失', '元', '挽回损失', '办理完毕', { by: 分列 }),
    'legal-aid.objections': count('法律援助异议数', '件', '提出异议'),
    'legal-aid.corrected': count('异议责令改正数', '件', '异议审查决定', { where: answer('异议结论').is('责令改正') }),
    'legal-aid.satisfaction-rate': rate('受援人满意率', '质量回访', { of: answer('受援人满意度').oneOf('满意', '基本满意'), among: answer('受援人满意度').filled() }),
  },
  intake: { day: '收到日期', channel: '来源', accepted: ['决定给予'], refused: ['决定不予'], withdrawn: ['未按要求补充'] },
  titledBy: ['案件类型', '申请人'],
  followedByCode: true,
})

import { computeSurcharge, countLateDays } from '#law/penalty-surcharge.ts'
import { 三项制度意见, 民事诉讼法, 行政处罚法, 行政强制法 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, certified, done, doneSince, lead, not, passed, personIsNot, actorIsNot } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, sum } from '#core/vocabulary/count.ts'
import { byAnswer } from '#core/vocabulary/deadline.ts'
import { choice, choices, date, file, longText, money, party, people, person, text, yesNo } from '#core/vocabulary/field.ts'
import { dated, days, months, workingDays, years } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'

const 新法 = '2021-07-15'
const 旧法末日 = '2021-07-14'
const 惯例 = asStanding('practice', cite(行政处罚法, 54))
const 两人持证 = must(certified('执法人员', 2), '调查、检查、处罚应当由两名以上具有执法资格的人员实施，证件当日有效', cite(行政处罚法, 42))
const 种类 = choices('警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件', '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业')
const 公民 = answer('当事人类型').is('公民')
const 应听证 = answer('属于听证范围').is('是')
const 应审核 = any(answer('法制审核情形').oneOf('涉及重大公共利益', '案情疑难复杂且涉及多个法律关系', '法律法规规定的其他情形'), all(answer('法制审核情形').is('直接关系重大权益'), done('举行听证')))
const 处罚 = answer('决定结果').is('给予处罚')
const 重大 = answer('情节复杂或者重大违法').is('是')
const 意见已听取 = any(doneSince('陈述申辩', '事先告知'), doneSince('放弃陈述申辩', '事先告知'), passed('陈述申辩期限'))
const 听证已了 = any(doneSince('举行听证', '事先告知'), doneSince('视为放弃听证', '事先告知'), doneSince('放弃听证', '事先告知'),
  all(passed('听证申请期限'), not(doneSince('要求听证', '事先告知'))))

export default procedure('penalty', '行政处罚', {
  editions: [
    { from: '2018-01-01', to: 旧法末日, law: '行政处罚法（2017年修正）' }, { from: 新法, law: '行政处罚法（2021年修订）' },
  ],
  purpose: '依法查处违反行政管理秩序的行为，证明每一案有管辖、有两名执法人员、先告知后决定、应当听证审核讨论的均已办理，并依法送达、公示、执行、归档。',
  field: '行政执法',
  titledBy: ['当事人', '案由'],
  states: {
    线索: {}, 调查: {}, 调查终结: {}, 已告知: {}, 听证: {}, 已决定: {}, 执行: {}, 已当场决定: {},
    已结案: { end: true }, 不予立案: { end: true },
  },
  opens: {
    name: '线索登记', by: '经办人', to: '线索', basis: cite(行政处罚法, '54（1）'), produces: '案件线索登记表',
    asks: {
      ...party('当事人'), 案由: text(), 案件来源: choice('检查发现', '投诉举报', '移送', '交办', '其他'), 违法行为终了日: date(),
      涉及生命健康金融安全且有危害后果: yesNo(), 管辖依据: text().hint('乡镇、街道须注明省级赋权决定及公布文号'),
    },
  },
  actions: {
    不予立案: { by: '机关负责人', from: '线索', to: '不予立案', basis: 惯例, asks: { 不予立案理由: longText() }, produces: '不予立案审批表' },
    立案: {
      by: '机关负责人', from: '线索', to: '调查', once: true, basis: cite(行政处罚法, '54（2）'), produces: '立案审批表',
      asks: { 执法人员: people().atLeast(2), 时效内已发现: yesNo().hint('在追责期限内已经发现违法行为，有记录可查') },
      requires: [两人持证, must(any(not(passed('追责时效')), answer('时效内已发现').is('是')), '违法行为在追责期限内未被发现的，不再给予行政处罚', cite(行政处罚法, 36))],
    },
    当场处罚: {
      by: '经办人', from: '线索', to: '已当场决定', once: true, basis: cite(行政处罚法, '51、52'), produces: '当场行政处罚决定书',
      asks: {
        执法人员: people().atLeast(2), 处罚种类: choices('警告', '罚款'), 罚款金额: money(), 违法事实确凿: yesNo(), 已当场告知并听取意见: yesNo(), 责令改正: yesNo(), 送达日期: date(),
        时效内已发现: yesNo(),
      },
      requires: [
        两人持证,
        must(answer('违法事实确凿').is('是'), '违法事实确凿并有法定依据的，才可以当场处罚', cite(行政处罚法, 51)),
        must(answer('已当场告知并听取意见').is('是'), '当场处罚也应当先告知并听取陈述申辩', cite(行政处罚法, '44、45')),
        must(answer('罚款金额').atMost(200), '对公民当场罚款不得超过200元', cite(行政处罚法, 51), { when: 公民, since: 新法 }),
        must(answer('罚款金额').atMost(3000), '对法人或者其他组织当场罚款不得超过3000元', cite(行政处罚法, 51), { when: not(公民), since: 新法 }),
        must(answer('罚款金额').atMost(50), '对公民当场罚款不得超过50元', cite(行政处罚法, 33), { when: 公民, until: 旧法末日 }),
        must(answer('罚款金额').atMost(1000), '对法人或者其他组织当场罚款不得超过1000元', cite(行政处罚法, 33), { when: not(公民), until: 旧法末日 }),
        must(any(not(passed('追责时效')), answer('时效内已发现').is('是')), '违法行为在追责期限内未被发现的，不再给予行政处罚', cite(行政处罚法, 36)),
      ],
    },
    当场处罚备案: { by: '经办人', from: '已当场决定', to: '执行', basis: cite(行政处罚法, '52（3）') },
    回避: { by: '机关负责人', from: ['调查', '调查终结'], basis: cite(行政处罚法, 43), asks: { 执法人员: people().atLeast(2), 回避理由: longText() }, requires: [两人持证] },
    调查取证: {
      by: '经办人', from: '调查', basis: cite(行政处罚法, '54、55'), produces: '询问笔录',
      asks: { 执法人员: people().atLeast(2), 已出示执法证件: yesNo(), 证据说明: longText(), 证据: file().optional() },
      requires: [两人持证, must(answer('已出示执法证件').is('是'), '应当主动出示执法证件', cite(行政处罚法, '55（1）'))],
    },
    批准先行登记保存: { by: '机关负责人', from: '调查', basis: cite(行政处罚法, 56), asks: { 保存理由: longText() } },
    先行登记保存: {
      by: '经办人', from: '调查', once: true, basis: cite(行政处罚法, 56), asks: { 物品清单: longText() }, produces: '先行登记保存证据通知书',
      requires: [must(done('批准先行登记保存'), '先行登记保存应当经行政机关负责人批准', cite(行政处罚法, 56))],
    },
    处理登记保存物品: { by: '经办人', basis: cite(行政处罚法, 56), asks: { 处理决定: longText() }, requires: [must(done('先行登记保存'), '没有先行登记保存的证据', cite(行政处罚法, 56), { keepsBecause: '仅防误操作' })] },
    调查终结: {
      by: '经办人', from: '调查', to: '调查终结', basis: cite(行政处罚法, 57), produces: '调查终结报告',
      asks: { 违法事实与证据: longText(), 属于听证范围: yesNo(), 情节复杂或者重大违法: yesNo(), 责令改正: yesNo(), 法制审核情形: choice('无', '涉及重大公共利益', '直接关系重大权益', '案情疑难复杂且涉及多个法律关系', '法律法规规定的其他情形'), 涉嫌犯罪: yesNo() },
      requires: [
        must(done('调查取证'), '未经调查取证不得终结调查', cite(行政处罚法, 54)),
        must(any(not(done('先行登记保存')), done('处理登记保存物品')), '先行登记保存的证据应当在七个工作日内作出处理决定', cite(行政处罚法, 56)),
      ],
    },
    事先告知: {
      by: '经办人', from: ['调查终结', '已告知'], to: '已告知', basis: cite(行政处罚法, '44、62、63'), produces: '行政处罚事先告知书',
      asks: { 拟处罚种类: 种类, 拟罚款金额: money(), 告知内容齐全: yesNo().hint('内容、事实、理由、依据和陈述、申辩、听证权利'), 陈述申辩截止日: date() },
      requires: [must(answer('告知内容齐全').is('是'), '应当告知拟处罚内容及事实、理由、依据和陈述、申辩、听证权利', cite(行政处罚法, 44))],
    },
    陈述申辩: { by: ['经办人', '当事人'], from: '已告知', basis: cite(行政处罚法, 45), asks: { 陈述申辩内容: longText() } },
    放弃陈述申辩: { by: ['经办人', '当事人'], from: '已告知', basis: cite(行政处罚法, '45、62'), asks: { 书面放弃材料: longText() } },
    放弃听证: { by: ['经办人', '当事人'], from: ['已告知', '听证'], to: '已告知', basis: cite(行政处罚法, 64), asks: { 放弃听证材料: longText() } },
    要求听证: {
      by: ['经办人', '当事人'], from: '已告知', to: '听证', basis: cite(行政处罚法, '64（1）'),
      requires: [
        must(应听证, '本案拟作处罚不属于听证范围', cite(行政处罚法, 63), { keepsBecause: '依职权多听一次不违法' }),
        must(not(passed('听证申请期限')), '听证应当在告知后五个工作日内提出（2021年7月15日前为三日）', cite(行政处罚法, '64（1）'), { keepsBecause: '逾期仅丧失权利' }),
      ],
    },
    通知听证: {
      by: '经办人', from: '听证', basis: cite(行政处罚法, '64（2）'), asks: { 听证日期: date(), 听证主持人: person() }, produces: '行政处罚听证通知书',
      requires: [
        must(lead('听证日期', workingDays(7)), '应当在举行听证的七个工作日前通知当事人', cite(行政处罚法, '64（2）'), { since: 新法 }),
        must(personIsNot('听证主持人', { fields: ['执法人员'], actions: ['调查取证'] }), '听证由非本案调查人员主持', cite(行政处罚法, '64（4）')),
      ],
    },
    举行听证: { by: '听证主持人', from: '听证', to: '已告知', basis: cite(行政处罚法, 64), asks: { 听证笔录: longText() }, produces: '听证笔录',
      requires: [
        must(doneSince('通知听证', '要求听证'), '举行听证前应当通知当事人', cite(行政处罚法, '64（2）')),
        must(passed('听证等候'), '不得早于通知的听证日期举行听证', cite(行政处罚法, '64（2）')),
        must(actorIsNot({ fields: ['执法人员'], actions: ['调查取证'] }), '听证由非本案调查人员主持', cite(行政处罚法, '64（4）')),
      ] },
    视为放弃听证: { by: '听证主持人', from: '听证', to: '已告知', basis: cite(行政处罚法, '64（6）'), asks: { 缺席情形: longText() },
      requires: [must(passed('听证等候'), '听证日期未到，不能认定放弃听证', cite(行政处罚法, '64（6）'))] },
    法制审核: {
      by: '审核人员', from: ['调查终结', '已告知'], basis: cite(行政处罚法, 58), produces: '法制审核意见书',
      asks: { 审核结论: choice('通过', '不通过'), 初次从事法制审核: yesNo(), 法律职业资格证号: text().optional() },
      requires: [
        must(any(answer('初次从事法制审核').is('否'), answer('法律职业资格证号').filled()), '初次从事法制审核的人员应当取得国家统一法律职业资格', cite(行政处罚法, '58（2）')),
        must(actorIsNot({ fields: ['执法人员'], actions: ['调查取证'] }), '调查人员不得审核自己办理的案件', asStanding('practice', cite(行政处罚法, 58))),
      ],
    },
    集体讨论: { by: '机关负责人', from: ['调查终结', '已告知'], basis: cite(行政处罚法, '57（2）'), asks: { 讨论意见: longText() }, produces: '集体讨论记录' },
    移送公安机关: { by: '机关负责人', basis: cite(行政处罚法, '27、57'), from: ['调查', '调查终结', '已告知'], asks: { 移送文号: text() }, produces: '涉嫌犯罪案件移送书' },
    作出决定: {
      by: '机关负责人', from: '已告知', to: '已决定', once: true, basis: cite(行政处罚法, '57、59'), produces: '行政处罚决定书',
      asks: {
        决定结果: choice('给予处罚'), 处罚种类: 种类, 罚款金额: money(), 没收金额: money().optional(), 决定书六项内容齐全并盖章: yesNo(), 同一行为未曾罚款: yesNo(), 已引用听证笔录: yesNo().optional(), 应当公示: yesNo(),
      },
      requires: [
        must(意见已听取, '陈述申辩期限未满且当事人未陈述申辩也未明确放弃，不得作出决定', cite(行政处罚法, '45、62')),
        must(听证已了, '属于听证范围的，听证期限届满、听证结束或者放弃后才能决定', cite(行政处罚法, '63、64'), { when: 应听证 }),
        must(answer('已引用听证笔录').is('是'), '听证结束后应当根据听证笔录作出决定', cite(行政处罚法, 65), { when: done('举行听证'), since: 新法 }),
        must(all(done('法制审核'), answer('审核结论').is('通过')), '未经法制审核或者审核未通过的，不得作出决定', cite(行政处罚法, 58), { when: 应审核 }),
        must(done('集体讨论'), '情节复杂或者重大违法的，应当由行政机关负责人集体讨论决定', cite(行政处罚法, '57（2）'), { when: 重大 }),
        must(answer('罚款金额').notAbove('拟罚款金额'), '不得重于告知的处罚；拟加重的应当重新告知', asStanding('practice', cite(行政处罚法, '45（2）'))),
        must(answer('决定书六项内容齐全并盖章').is('是'), '决定书应当载明六项内容并盖章', cite(行政处罚法, 59)),
        must(answer('同一行为未曾罚款').is('是'), '对同一违法行为不得给予两次以上罚款', cite(行政处罚法, 29), { when: answer('罚款金额').over(0) }),
        must(answer('责令改正').is('是'), '实施处罚应当责令改正', cite(行政处罚法, '28（1）')),
        must(done('移送公安机关'), '涉嫌犯罪的应当移送，不得以罚代刑', cite(行政处罚法, '8（2）、27'), { when: answer('涉嫌犯罪').is('是') }),
      ],
    },
    不予处罚: {
      by: '机关负责人', from: ['调查终结', '已告知'], to: '已决定', once: true, basis: cite(行政处罚法, '30、31、33、36、57'), produces: '不予行政处罚决定书',
      asks: { 决定结果: choice('不予处罚'), 不予处罚理由: choice('不满十四周岁', '无行为能力', '轻微并及时改正且无危害后果', '初次违法且危害后果轻微并及时改正', '无主观过错', '超过追责时效', '违法事实不成立'), 教育记录: longText() },
    },
    送达: { by: '经办人', from: '已决定', to: '执行', basis: cite(行政处罚法, 61), produces: '送达回证', asks: { 送达方式: choice('直接送达', '留置送达', '委托送达', '邮寄送达', '电子送达'), 送达日期: date() } },
    公告送达: { by: '经办人', from: '已决定', once: true, basis: cite(民事诉讼法, 95), asks: { 公告日期: date() } },
    公告期满送达: { by: '经办人', from: '已决定', to: '执行', basis: cite(民事诉讼法, 95), asks: { 送达日期: date() }, requires: [must(passed('公告期'), '公告期未满，不视为送达', cite(民事诉讼法, 95))] },
    公示: { by: '经办人', from: ['已决定', '执行', '已当场决定'], basis: cite(行政处罚法, '48（1）'), inForce: { from: 新法 } },
    决定变更撤销: { by: '机关负责人', from: ['已决定', '执行'], basis: cite(行政处罚法, '48（2）'), asks: { 变更撤销原因: longText() } },
    撤回公示: { by: '经办人', basis: cite(行政处罚法, '48（2）'), asks: { 公开说明理由: longText() }, requires: [must(done('决定变更撤销'), '决定未变更、撤销、确认违法或者无效', cite(行政处罚法, '48（2）'), { keepsBecause: '仅防误操作' })] },
    批准延期分期: { by: '机关负责人', from: '执行', basis: cite(行政处罚法, '66（2）'), asks: { 延期至: date(), 经济困难情况: longText() } },
    当场收缴: {
      by: '经办人', from: ['已当场决定', '执行'], basis: cite(行政处罚法, '68—70'), asks: { 收缴情形: choice('一百元以下', '不当场收缴事后难以执行', '偏远地区当事人提出'), 出具专用票据: yesNo(), 收缴金额: money() },
      requires: [
        must(answer('出具专用票据').is('是'), '不出具财政部门统一制发的专用票据的，当事人有权拒绝缴纳', cite(行政处罚法, 70)),
        must(answer('罚款金额').atMost(100), '以一百元以下为由当场收缴的，罚款不得超过100元', cite(行政处罚法, 68), { when: answer('收缴情形').is('一百元以下'), since: 新法 }),
      ],
    },
    执法人员交款: { by: '经办人', basis: cite(行政处罚法, 71), requires: [must(done('当场收缴'), '没有当场收缴的罚款', cite(行政处罚法, 71), { keepsBecause: '仅防误操作' })] },
    机关缴付银行: { by: '经办人', basis: cite(行政处罚法, 71), requires: [must(done('执法人员交款'), '执法人员尚未交款', cite(行政处罚法, 71), { keepsBecause: '仅防误操作' })] },
    缴清罚款: { by: '经办人', from: '执行', basis: cite(行政处罚法, 67), asks: { 实缴金额: money() } },
    申请救济: { by: '经办人', from: '执行', basis: cite(行政处罚法, 73), asks: { 救济途径: choice('行政复议', '行政诉讼') } },
    救济终结: { by: '经办人', from: '执行', basis: cite(行政处罚法, '73（3）') },
    申请法院执行: { by: '经办人', from: '执行', basis: cite(行政强制法, 53), requires: [must(passed('起诉期限'), '复议、诉讼期限未满，不得申请法院强制执行', cite(行政强制法, 53)), must(not(passed('申请法院执行期限')), '申请法院强制执行应当自期限届满之日起三个月内提出', cite(行政强制法, 53))] },
    结案: {
      by: '机关负责人', from: '执行', to: '已结案', basis: cite(行政处罚法, 47), produces: '结案审批表', asks: { 结案方式: choice('履行完毕', '执行终结', '不予处罚', '其他'), 全过程记录齐全: yesNo() },
      requires: [must(answer('全过程记录齐全').is('是'), '启动、取证、审核、决定、送达、执行记录应当齐全归档', cite(行政处罚法, 47)),
        must(any(done('缴清罚款'), done('机关缴付银行'), done('申请法院执行')), '罚款尚未缴清，不得以履行完毕结案', cite(行政处罚法, 47), { when: all(answer('结案方式').is('履行完毕'), answer('罚款金额').over(0)) })],
    },
  },
  deadlines: {
    追责时效: { from: { action: '线索登记', at: '违法行为终了日' }, to: ['立案', '当场处罚'], within: byAnswer('涉及生命健康金融安全且有危害后果', { 是: years(5), 否: years(2) }), whose: '当事人', rolls: 'never', lapse: '不再给予行政处罚', basis: cite(行政处罚法, 36) },
    作出决定: { from: '立案', to: ['作出决定', '不予处罚'], within: dated({ [新法]: days(90) }), lapse: '逾期办案，可能被认定程序违法', basis: cite(行政处罚法, 60) },
    登记保存处理: { from: '先行登记保存', to: '处理登记保存物品', within: dated({ '2018-01-01': days(7), [新法]: workingDays(7) }), lapse: '应当解除保存', basis: cite(行政处罚法, 56) },
    陈述申辩期限: { from: '事先告知', to: ['陈述申辩', '放弃陈述申辩'], restarts: '事先告知', within: { setBy: '陈述申辩截止日' }, whose: '当事人', lapse: '视为未陈述申辩', basis: cite(行政处罚法, '44、45') },
    听证申请期限: { from: { action: '事先告知', when: 应听证 }, to: '要求听证', restarts: '事先告知', within: dated({ '2018-01-01': days(3), [新法]: workingDays(5) }), whose: '当事人', lapse: '丧失要求听证的权利', basis: cite(行政处罚法, '64（1）') },
    听证等候: { from: { action: '通知听证', at: '听证日期' }, to: ['放弃听证'], restarts: '通知听证', within: days(-1), rolls: 'never', lapse: '可以举行听证', basis: cite(行政处罚法, '64（2）') },
    送达: { from: ['作出决定', '不予处罚'], to: ['送达', '公告送达'], within: dated({ '2018-01-01': days(7), [新法]: workingDays(7) }), lapse: '未送达的，当事人的期限不起算', basis: cite(行政处罚法, 61) },
    公告期: { from: { action: '公告送达', at: '公告日期' }, to: '公告期满送达', within: dated({ '2018-01-01': days(60), '2022-01-01': days(30) }), rolls: 'never', lapse: '视为送达', basis: cite(民事诉讼法, 95) },
    公示: { from: ['作出决定', '当场处罚'], to: '公示', when: answer('应当公示').is('是'), within: workingDays(7), lapse: '未按期公示', basis: cite(三项制度意见, '二（六）') },
    撤回公示: { from: '决定变更撤销', to: '撤回公示', when: done('公示'), within: workingDays(3), lapse: '未按期撤回', basis: cite(行政处罚法, '48（2）') },
    缴纳罚款: { from: ['送达', '公告期满送达', '当场处罚'].map((action) => ({ action, at: '送达日期', when: answer('罚款金额').over(0) })), to: '缴清罚款', within: days(15), whose: '当事人', lapse: '每日按罚款数额的百分之三加处罚款', basis: cite(行政处罚法, '67（3）、72') },
    交款: { from: '当场收缴', to: '执法人员交款', within: workingDays(2), lapse: '应当追究责任', basis: cite(行政处罚法, 71) },
    缴付银行: { from: '执法人员交款', to: '机关缴付银行', within: workingDays(2), lapse: '应当追究责任', basis: cite(行政处罚法, 71) },
    起诉期限: { from: ['送达', '公告期满送达'].map((action) => ({ action, at: '送达日期' })), to: '申请救济', within: months(6), whose: '当事人', lapse: '可以申请法院强制执行', basis: cite(行政强制法, 53) },
    申请法院执行期限: { from: ['送达', '公告期满送达'].map((action) => ({ action, at: '送达日期' })), to: '申请法院执行', within: months(9), lapse: '法院不予受理', basis: cite(行政强制法, 53) },
  },
  never: [
    never('未经告知即作出处罚决定（pen-03）', { doing: '作出决定', without: done('事先告知') }, cite(行政处罚法, 44)),
    never('少于两名持证人员执法（pen-01）', { doing: ['立案', '调查取证', '当场处罚', '回避'], without: certified('执法人员', 2) }, cite(行政处罚法, 42)),
    never('对公民当场罚款超过二百元（pen-02）', { doing: '当场处罚', when: 公民, without: answer('罚款金额').atMost(200) }, cite(行政处罚法, 51)),
    never('对组织当场罚款超过三千元（pen-02）', { doing: '当场处罚', when: not(公民), without: answer('罚款金额').atMost(3000) }, cite(行政处罚法, 51)),
    never('未听取意见即决定（pen-04）', { doing: '作出决定', without: any(done('陈述申辩'), done('放弃陈述申辩'), passed('陈述申辩期限')) }, cite(行政处罚法, 45)),
    never('应当审核而未审核即决定（pen-09）', { doing: '作出决定', when: answer('法制审核情形').is('涉及重大公共利益'), without: done('法制审核') }, cite(行政处罚法, 58)),
    never('重大案件未经集体讨论（pen-11）', { doing: '作出决定', when: answer('情节复杂或者重大违法').is('是'), without: done('集体讨论') }, cite(行政处罚法, '57（2）')),
    never('未经批准先行登记保存（pen-15）', { doing: '先行登记保存', without: done('批准先行登记保存') }, cite(行政处罚法, 56)),
    never('应当移送而未移送即处罚（pen-19）', { doing: '作出决定', when: answer('涉嫌犯罪').is('是'), without: done('移送公安机关') }, cite(行政处罚法, 27)),
    never('听证期未满且未放弃即决定（pen-06）', { doing: '作出决定', when: 应听证, without: any(done('举行听证'), done('视为放弃听证'), done('放弃听证'), passed('听证申请期限')) }, cite(行政处罚法, 63)),
    never('听证通知不足七个工作日（pen-07）', { doing: '通知听证', without: lead('听证日期', workingDays(7)), since: 新法 }, cite(行政处罚法, '64（2）')),
    never('调查人员主持听证（pen-07）', { doing: ['举行听证'], without: actorIsNot({ fields: ['执法人员'], actions: ['调查取证'] }) }, cite(行政处罚法, '64（4）')),
    never('指定调查人员主持听证（pen-07）', { doing: '通知听证', without: personIsNot('听证主持人', { fields: ['执法人员'] }) }, cite(行政处罚法, '64（4）')),
    never('未经通知举行听证（pen-07）', { doing: ['举行听证'], without: done('通知听证') }, cite(行政处罚法, '64（2）')),
    never('听证后不依据听证笔录决定（pen-08）', { doing: '作出决定', when: done('举行听证'), without: answer('已引用听证笔录').is('是'), since: 新法 }, cite(行政处罚法, 65)),
    never('初次从事审核而无资格（pen-10）', { doing: '法制审核', when: answer('初次从事法制审核').is('是'), without: answer('法律职业资格证号').filled() }, cite(行政处罚法, '58（2）')),
    never('决定书内容不全或者未盖章（pen-12）', { doing: '作出决定', without: answer('决定书六项内容齐全并盖章').is('是') }, cite(行政处罚法, 59)),
    never('一事二次罚款（pen-13）', { doing: '作出决定', when: answer('罚款金额').over(0), without: answer('同一行为未曾罚款').is('是') }, cite(行政处罚法, 29)),
    never('超过追责时效仍处罚（pen-14）', { doing: ['立案', '当场处罚'], when: passed('追责时效'), without: answer('时效内已发现').is('是') }, cite(行政处罚法, 36)),
    never('登记保存证据未处理即终结调查（pen-15）', { doing: '调查终结', when: done('先行登记保存'), without: done('处理登记保存物品') }, cite(行政处罚法, 56)),
    never('当场收缴不出具专用票据（pen-17）', { doing: '当场收缴', without: answer('出具专用票据').is('是') }, cite(行政处罚法, 70)),
    never('全过程记录不全即结案（pen-20）', { entering: '已结案', without: answer('全过程记录齐全').is('是') }, cite(行政处罚法, 47)),
    never('未责令改正即处罚（pen-24）', { doing: '作出决定', without: answer('责令改正').is('是') }, cite(行政处罚法, '28（1）')),
    never('公告期未满视为送达', { doing: '公告期满送达', without: passed('公告期') }, cite(民事诉讼法, 95)),
    never('决定重于告知（pen-05）', { doing: '作出决定', without: answer('罚款金额').notAbove('拟罚款金额') }, cite(行政处罚法, '45（2）')),
    // pen-18 is carried by the reckoning of the surcharge.
  ],
  publication: {
    by: '公示', withdrawnBy: '撤回公示', title: '行政处罚决定公示',
    shows: { 当事人: 'name', 当事人统一社会信用代码: 'plain', 案由: 'plain', 处罚种类: 'plain', 罚款金额: 'plain' },
  },
  reckons: {
    加处罚款: {
      unit: '元', basis: cite(行政处罚法, '72（1）、73（3）'),
      of: (view) => {
        const due = view.dueDay('缴纳罚款')
        if (due === null) return null
        const fine = Number(view.answer('罚款金额'))
        const late = countLateDays(due, view.latestDay('缴清罚款') ?? view.today, view.intervals('申请救济', '救济终结'))
        return { value: computeSurcharge(fine, late), why: [`罚款${fine}元，${due}届满，逾期${late}日（扣除复议、诉讼期间），每日百分之三，不超过罚款本数`] }
      },
    },
  },
  counts: {
    'penalty.simple.closed': count('简易处罚案件办结数', '件', '结案', { where: done('当场处罚') }),
    'penalty.general.closed': count('普通（一般程序）处罚案件办结数', '件', '结案', { where: done('立案') }),
    'penalty.decisions': count('行政处罚处理决定数量', '件', '作出决定'),
    'penalty.filed': count('立案数', '件', '立案'),
    'penalty.none': count('不予处罚数', '件', '不予处罚'),
    'penalty.fines-decided': sum('决定罚款金额', '元', '罚款金额', '作出决定'),
    'penalty.fines-collected': sum('实缴罚款金额', '元', '实缴金额', '缴清罚款'),
    'penalty.on-time': onTimeRate('按期办结率', '作出决定', '作出决定'),
    'penalty.publicity': onTimeRate('公示率', '公示', '公示'),
    'penalty.review-coverage': rate('法制审核率', '作出决定', { of: done('法制审核'), among: all(处罚, 应审核) }),
    'legal-review.major': count('重大行政执法决定法制审核数', '件', '法制审核', { where: 应审核 }),
    'legal-review.general': count('一般行政执法决定法制审核数', '件', '法制审核', { where: not(应审核) }),
  },
})

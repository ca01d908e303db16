import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { dated, days, months, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海备案审查条例, 上海规范性文件规定, 规范性文件通知 } from '#law/statutes.ts'

const 参数 = (value: number, unit: string, source: string): Parameter => ({ value, unit, source, confidence: '低' })
/** 人大备案审查有条例原文；政府备案审查的期限未见原文，参照并列为参数。 */
const 法 = (article: string) => cite(上海备案审查条例, article)
const 参照 = asStanding('unverified', cite(上海规范性文件规定, '（备案审查条款未见原文，参照人大备案审查）'))
const 实务 = asStanding('practice', cite(上海规范性文件规定, '（法制建议书；闵行2021）'))
const 是 = (field: string) => answer(field).is('是')

const 审查人 = ['备案审查人员', '法制审核人员', '司法所工作人员'] as const
const 负责人 = ['机关负责人'] as const
const 人大 = answer('接收机关').is('人大常委会')
const 政府 = answer('接收机关').is('人民政府')
const 有问题 = answer('研究意见').is('存在问题')
const 审查中 = ['审查中', '待纠正'] as const

export default procedure('normative-filing', '规范性文件备案审查', {
  editions: [{ from: '2019-08-01', to: '2021-06-30', law: '国办发〔2018〕37号、上海市行政规范性文件管理规定' }, { from: '2021-07-01', law: '上海市人大常委会规范性文件备案审查条例（2021年、2024年文本）、上海市行政规范性文件管理规定' }],
  purpose: '上级政府、人大常委会接收报送备案的规范性文件：形式审核、登记、研究、询问、提出意见或者制发法制建议书，督促自行纠正并重新报备，拒不纠正的依法撤销；登记审查建议并反馈。',
  field: '依法决策', titledBy: ['备案文件名称', '报备机关'], naturalKey: ['报备机关', '备案文件文号', '收到备案日期'],
  states: {
    已收到: {}, 待补正: { says: '补充材料或者重新报送' }, 审查中: {}, 询问中: { says: '待制定机关书面说明，不计入研究期限' }, 待纠正: { says: '已制发法制建议书或者审查意见' }, 中止审查: { says: '制定机关已提出修改或者废止的计划和时限' }, 待撤销: {},
    审查通过: { end: true }, 已纠正: { end: true }, 已撤销: { end: true }, 不予撤销: { end: true }, 不属于备案范围: { end: true },
  },
  opens: {
    name: '收到备案', by: 审查人, to: '已收到', basis: 法('9（2021年）、10（2024年）'), produces: '备案收文登记表',
    asks: { 备案文件名称: text(), 备案文件文号: text(), 报备机关: text(), 报备机关类型: choice('街道办事处、镇政府', '政府部门', '下级政府'), 接收机关: choice('人民政府', '人大常委会'), 文件公布日期: date(), 收到备案日期: date(), 报送材料: choices('备案报告', '正式文本', '说明', '制定依据', '电子文本'), 备案材料附件: file().optional(), 制定案件: caseNumber().optional(), 原备案案件: caseNumber().optional().hint('修改、纠正后重新报备的') },
  },
  actions: {
    要求补正: { by: 审查人, from: '已收到', to: '待补正', basis: 法('11（2021年）、12（2024年）'), produces: '补正通知书', asks: { 补正要求: longText(), 补正通知日期: date() } },
    补正报送: { by: [...审查人, '经办人'], from: '待补正', to: '已收到', basis: 法('11（2021年）、12（2024年）'), asks: { 补正收到日期: date(), 补正情况: longText() } },
    登记备案: { by: 审查人, from: '已收到', to: '审查中', basis: 法('11'), produces: '备案登记单', asks: { 备案登记号: text(), 登记日期: date(), 材料齐全符合格式: yesNo(), 属于备案范围: yesNo() }, requires: [must(all(是('材料齐全符合格式'), 是('属于备案范围')), '材料不齐、不符合格式的不得登记，应当要求补正或者退回；齐全之日为备案日期', 法('11'))] },
    退回不属于范围: { by: 审查人, from: '已收到', to: '不属于备案范围', basis: 法('11'), asks: { 退回理由: longText() } },
    通报迟报漏报: { by: 负责人, from: ['已收到', '审查中'], basis: 法('12（2024年）'), asks: { 通报文号: text(), 通报情形: choice('迟报', '漏报', '瞒报') }, requires: [must(any(not(answer('通报情形').is('迟报')), passed('政府报备期限'), passed('人大报备期限')), '报备期限没有届满，不构成迟报', 法('12（2024年）'))] },
    发出询问: { by: 审查人, from: '审查中', to: '询问中', basis: 法('20（2021年）、24（2024年）'), produces: '询问函', asks: { 询问问题: longText(), 询问日期: date() } },
    收到说明: { by: 审查人, from: '询问中', to: '审查中', basis: 法('20（2021年）、24（2024年）'), asks: { 说明收到日期: date(), 说明要点: longText() } },
    登记审查建议: { by: [...审查人, '公众'], from: 审查中, basis: 法('15—17'), asks: { 建议人: text(), 审查建议要点: longText(), 建议收到日期: date() } },
    反馈审查建议: { by: 审查人, from: [...审查中, '审查通过', '已纠正', '已撤销'], basis: 法('32'), asks: { 反馈日期: date(), 反馈内容: longText() }, requires: [must(done('登记审查建议'), '没有审查建议', 法('32'), { keepsBecause: '仅防误操作' })] },
    提出研究意见: { by: 审查人, from: '审查中', basis: 法('13（2021年）、15（2024年）'), produces: '书面研究意见', asks: { 研究内容: choices('超越权限', '减损权利或者增加义务', '违法设定许可、处罚、强制', '与上位法抵触', '违背法定程序', '明显不当'), 研究意见: choice('未发现问题', '存在问题'), 研究说明: longText(), 研究日期: date() } },
    审查通过: { by: 审查人, from: '审查中', to: '审查通过', basis: 法('13'), produces: '备案审查意见', asks: { 通过日期: date() }, requires: [must(all(done('提出研究意见'), not(有问题)), '应当提出书面研究意见；存在问题的不得通过', 法('13（2021年）、15（2024年）'))] },
    沟通: { by: 审查人, from: '审查中', basis: 法('28（2021年）'), asks: { 沟通方式: choice('约谈', '函询', '会议'), 沟通结果: choice('同意修改或者废止', '不同意'), 沟通情况: longText() } },
    制发法制建议书: { by: 负责人, from: '审查中', to: '待纠正', basis: 实务, produces: '法制建议书', asks: { 建议书文号: text(), 建议书送达日期: date(), 纠正建议: longText() }, requires: [must(all(done('提出研究意见'), 有问题), '没有研究意见认为存在问题的，不得制发法制建议书', 法('29（2021年）、33（2024年）')), must(any(政府, done('沟通')), '人大常委会应当先沟通，沟通没有结果的提出书面审查意见', 法('29（2021年）、33（2024年）'))] },
    提醒: { by: 审查人, from: '待纠正', basis: 法('33（2024年）'), asks: { 提醒内容: longText() }, note: '2024年文本增加提醒' },
    提交纠正计划: { by: 审查人, from: '待纠正', to: '中止审查', basis: 法('29（2021年）、33（2024年）'), asks: { 纠正计划: longText(), 计划完成日期: date() } },
    恢复审查: { by: 审查人, from: '中止审查', to: '待纠正', basis: 法('29（2021年）、33（2024年）'), asks: { 恢复审查原因: choice('计划已完成', '未按计划完成') } },
    收到处理意见: { by: 审查人, from: '待纠正', basis: 法('29（2021年）、33（2024年）'), asks: { 处理意见收到日期: date(), 处理意见: choice('自行纠正', '不予纠正'), 处理意见内容: longText() } },
    确认已纠正: {
      by: 审查人, from: '待纠正', to: '已纠正', basis: 法('31（2021年）、35（2024年）'), asks: { 纠正方式: choice('修改', '废止'), 纠正日期: date(), 已重新报送备案: yesNo(), 重新备案文号: text() },
      requires: [must(all(done('收到处理意见'), answer('处理意见').is('自行纠正')), '制定机关没有书面处理意见的，不得确认纠正', 法('29')), must(是('已重新报送备案'), '修改、废止后应当重新报送备案，原备案记录保留', 法('31（2021年）、35（2024年）'))],
      starts: [starts('normative-filing', '原备案案件', { when: answer('纠正方式').is('修改'), carries: { 备案文件名称: '备案文件名称', 备案文件文号: '重新备案文号', 报备机关: '报备机关', 报备机关类型: '报备机关类型', 接收机关: '接收机关', 文件公布日期: '纠正日期' } }, 法('31（2021年）、35（2024年）'))],
    },
    提出撤销: { by: 负责人, from: '待纠正', to: '待撤销', basis: 法('30（2021年）、34（2024年）'), produces: '撤销议案', asks: { 撤销理由: longText() }, requires: [must(any(answer('处理意见').is('不予纠正'), passed('处理意见期限')), '制定机关拒不纠正，或者逾期不提出处理意见的，方可提出撤销', 法('30（2021年）、34（2024年）'))] },
    决定撤销: { by: 负责人, from: '待撤销', to: [{ when: 是('予以撤销'), to: '已撤销' }, { to: '不予撤销' }], basis: 法('30（2021年）、34（2024年）'), produces: '撤销决定', asks: { 予以撤销: yesNo(), 撤销决定文号: text(), 决定日期: date(), 决定理由: longText() } },
  },
  deadlines: {
    政府报备期限: { from: { action: '收到备案', at: '文件公布日期', when: 政府 }, to: ['登记备案', '要求补正', '退回不属于范围'], toAt: '收到备案日期', within: byParameter('报备工作日', 'workingDay'), lapse: '迟报，降低及时报备率', basis: 参照 },
    人大报备期限: { from: { action: '收到备案', at: '文件公布日期', when: 人大 }, to: ['登记备案', '要求补正', '退回不属于范围'], toAt: '收到备案日期', within: dated({ '2021-07-01': days(30) }), rolls: 'byLaw', lapse: '迟报、漏报、瞒报的予以通报', basis: 法('9（2021年）、10（2024年）') },
    形式审核期限: { from: { action: '收到备案', at: '收到备案日期' }, restarts: { action: '补正报送', at: '补正收到日期' }, to: ['登记备案', '要求补正', '退回不属于范围'], within: byAnswer('接收机关', { 人大常委会: workingDays(5) }, byParameter('政府形式审核工作日', 'workingDay')), lapse: '督促登记', basis: 法('11（2021年）、12（2024年）') },
    补正期限: { from: { action: '要求补正', at: '补正通知日期' }, to: '补正报送', toAt: '补正收到日期', within: byAnswer('接收机关', { 人大常委会: workingDays(10) }, byParameter('政府补正工作日', 'workingDay')), whose: '第三方', lapse: '逾期未补正的予以通报', basis: 法('11（2021年）、12（2024年）') },
    研究期限: { from: { action: '登记备案', at: '登记日期' }, to: '提出研究意见', toAt: '研究日期', within: byAnswer('接收机关', { 人大常委会: days(30) }, byParameter('政府研究日', 'day')), excludes: [{ from: '发出询问', to: '收到说明', basis: 法('13（2021年）、15（2024年）') }], lapse: '督促提出研究意见', basis: 法('13（2021年）、15（2024年）') },
    说明期限: { from: { action: '发出询问', at: '询问日期' }, to: '收到说明', toAt: '说明收到日期', within: days(30), whose: '第三方', lapse: '予以通报；2024年文本未写日数，其施行日期待核实', basis: asStanding('unverified', 法('20（2021年）')) },
    处理意见期限: { from: { action: '制发法制建议书', at: '建议书送达日期' }, to: '收到处理意见', toAt: '处理意见收到日期', within: months(2), whose: '第三方', suspends: [{ from: '提交纠正计划', to: '恢复审查', basis: 法('29（2021年）、33（2024年）') }], lapse: '可以提出撤销', basis: 法('29（2021年）、33（2024年）') },
  },
  parameters: {
    报备工作日: 参数(15, '个工作日', '市政府令第17号（未见原文）'), 政府形式审核工作日: 参数(5, '个工作日', '参照人大备案审查条例'), 政府补正工作日: 参数(10, '个工作日', '参照人大备案审查条例'), 政府研究日: 参数(30, '日', '参照人大备案审查条例'),
  },
  never: [
    never('材料不齐而登记备案（ND-I13）', { entering: '审查中', when: not(done('登记备案')), without: 是('材料齐全符合格式') }, 法('11')), never('把不属于备案范围的登记', { doing: '登记备案', without: 是('属于备案范围') }, 法('11')),
    never('没有研究意见即通过', { doing: '审查通过', without: done('提出研究意见') }, 法('13')), never('存在问题而通过', { doing: '审查通过', when: 有问题, without: not(有问题) }, 法('13')),
    never('没有问题而制发法制建议书', { doing: '制发法制建议书', without: all(done('提出研究意见'), answer('研究意见').is('存在问题')) }, 法('29')), never('人大不经沟通即提出书面意见', { doing: '制发法制建议书', when: 人大, without: done('沟通') }, 法('29（2021年）、33（2024年）')),
    never('没有处理意见即确认纠正', { doing: '确认已纠正', without: all(done('收到处理意见'), answer('处理意见').is('自行纠正')) }, 法('29')), never('纠正而不重新报备（ND-I11）', { entering: '已纠正', without: 是('已重新报送备案') }, 法('31（2021年）、35（2024年）')),
    never('未拒绝、未逾期即提出撤销', { doing: '提出撤销', without: any(answer('处理意见').is('不予纠正'), passed('处理意见期限')) }, 法('30（2021年）、34（2024年）')), never('未经提出即撤销', { doing: '决定撤销', without: done('提出撤销') }, 法('30（2021年）')),
    never('未迟报而通报迟报', { doing: '通报迟报漏报', when: answer('通报情形').is('迟报'), without: any(passed('政府报备期限'), passed('人大报备期限')) }, 法('12（2024年）')), never('撤销、纠正前没有研究意见', { entering: ['已纠正', '已撤销'], without: doneSince('提出研究意见', '登记备案') }, cite(规范性文件通知, '三')),
  ],
  counts: {
    'normative-filing.received.documents': count('收到报送备案审查规范性文件数', '份', { day: '收到备案日期' }, { by: ['报备机关类型', '接收机关'] }), 'normative-filing.proposals': count('制发法制建议书数', '份', { each: '制发法制建议书' }, { by: ['接收机关'] }),
    'normative-filing.received.pass-rate': rate('接收文件审查通过率', '提出研究意见', { of: done('审查通过'), among: done('提出研究意见'), definition: '审查通过 ÷ 已提出研究意见' }), 'normative-filing.received.format-rate': rate('接收文件报备规范率', { day: '收到备案日期' }, { of: not(done('要求补正')), among: any(done('登记备案'), done('要求补正')), definition: '未经退回补正即登记 ÷ 已审核' }),
    'normative-filing.received.timely-rate': onTimeRate('接收文件及时报备率', '政府报备期限', { due: '政府报备期限' }), 'normative-filing.corrected': count('自行纠正文件数', '份', '确认已纠正', { by: ['纠正方式'] }), 'normative-filing.annulled': count('撤销文件数', '份', '决定撤销', { where: 是('予以撤销') }),
    'normative-filing.review-requests': count('收到审查建议数', '件', { each: '登记审查建议' }), 'normative-filing.correction-on-time-rate': onTimeRate('处理意见按期提出率', '处理意见期限', { due: '处理意见期限' }),
  },
  importsAs: { 文件名称: '备案文件名称', 文号: '备案文件文号', 制定机关: '报备机关', 公布日期: '文件公布日期', 收到日期: '收到备案日期' },
})

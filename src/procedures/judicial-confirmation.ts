import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, not, passed } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, file, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { moves } from '#core/vocabulary/link.ts'
import { dated, days, months, years } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 人民调解法, 司法确认规定, 民事诉讼法, 民诉解释 } from '#law/statutes.ts'

const 经办 = ['人民调解员', '司法所工作人员'] as const
const 可确认 = answer('确认事项').is('民事纠纷')
const 确认有效 = answer('裁定结果').is('确认有效')

export default procedure('judicial-confirmation', '调解协议司法确认', {
  editions: [{ from: '2011-01-01', law: '人民调解法、民事诉讼法特别程序' }],
  purpose: '双方当事人自调解协议生效之日起三十日内共同向人民法院申请司法确认；裁定有效的可以申请强制执行，驳回的可以变更协议或者起诉。',
  field: '矛盾化解',
  states: {
    准备申请: {}, 已申请: {}, 法院审查中: {}, 已裁定: { says: '当事人自收到裁定之日起十五日内、利害关系人自知道之日起六个月内可以提出异议' },
    已确认: {}, 已申请执行: { end: true }, 已履行: { end: true }, 已驳回: { end: true }, 未受理: { end: true }, 未申请: { end: true },
  },
  opens: {
    name: '协助申请', by: 经办, to: '准备申请', basis: cite(人民调解法, 33),
    asks: {
      调解案件: caseNumber(), 调解组织: text().optional(), 协议生效日期: date(), 申请人: text().optional(), 另一方申请人: text().optional(), 协议内容: longText().optional(),
      确认事项: choice('民事纠纷', '身份关系（婚姻、亲子、收养等）', '适用其他特别程序、公示催告、破产程序的', '物权、知识产权确权', '不属于人民法院受理范围').hint('只有民事纠纷可以确认'),
    },
  },
  actions: {
    提交申请: {
      by: 经办, from: '准备申请', to: '已申请', once: true, basis: cite(民事诉讼法, 205), produces: '司法确认申请书',
      asks: { 双方共同申请: yesNo(), 申请日期: date(), 受理法院: text(), 申请材料: choice('申请书、调解协议、调解组织证明、身份证明齐全', '不齐全'), 材料: file().optional() },
      requires: [
        must(可确认, '身份关系、适用其他程序、物权和知识产权确权等事项，法院不予受理', cite(民诉解释, 355)),
        must(answer('双方共同申请').is('是'), '司法确认由双方当事人共同向人民法院提出', cite(民事诉讼法, 205)),
        must(not(passed('申请期限')), '应当自调解协议生效之日起三十日内申请', cite(民事诉讼法, 205)),
        must(answer('申请材料').is('申请书、调解协议、调解组织证明、身份证明齐全'), '应当提交申请书、调解协议、调解组织主持调解的证明和身份证明', cite(民诉解释, 353)),
      ],
    },
    放弃申请: { by: 经办, from: '准备申请', to: '未申请', basis: cite(人民调解法, 33), asks: { 未申请原因: choice('一方不同意', '逾期', '不属于确认范围', '已经履行', '其他') } },
    法院受理: { by: 经办, from: '已申请', to: '法院审查中', basis: cite(司法确认规定, 4), asks: { 受理日期: date() } },
    法院不予受理: { by: 经办, from: '已申请', to: '未受理', basis: cite(民诉解释, 355), asks: { 不予受理理由: longText() } },
    撤回申请: { by: 经办, from: ['已申请', '法院审查中'], to: '未申请', basis: cite(民诉解释, 356), asks: { 撤回原因: longText() } },
    收到裁定: {
      by: 经办, from: '法院审查中', to: [{ when: 确认有效, to: '已裁定' }, { to: '已驳回' }], basis: cite(民事诉讼法, 206), produces: '司法确认裁定登记表',
      asks: { 裁定结果: choice('确认有效', '驳回申请'), 裁定收到日期: date(), 裁定文号: text(), 驳回理由: choice('违反法律', '损害国家、公共或者他人利益', '违背公序良俗', '违反自愿', '内容不明确', '其他').when(not(确认有效)) },
      moves: [moves('调解案件', 'people-mediation', '登记确认裁定', { carries: { 确认裁定结果: '裁定结果', 确认裁定日期: '裁定收到日期', 确认裁定文号: '裁定文号' } }, cite(人民调解法, '33（2）、（3）'))],
    },
    当事人异议: { by: 经办, from: '已裁定', basis: cite(民诉解释, 372), asks: { 异议内容: longText() }, requires: [must(not(passed('当事人异议期限')), '当事人应当自收到裁定之日起十五日内提出异议', cite(民诉解释, 372))] },
    利害关系人异议: { by: 经办, from: ['已裁定', '已确认'], basis: cite(民诉解释, 372), asks: { 知道日期: date(), 异议人: text(), 异议内容: longText() } },
    裁定生效: { by: 经办, from: '已裁定', to: '已确认', basis: cite(民事诉讼法, 206), requires: [must(any(passed('当事人异议期限'), done('当事人异议')), '异议期限未满', cite(民诉解释, 372))] },
    申请执行: { by: 经办, from: '已确认', to: '已申请执行', basis: cite(人民调解法, '33（2）'), asks: { 执行申请人: text(), 未履行情形: choice('拒绝履行', '未全部履行') },
      requires: [must(not(passed('申请执行期限')), '申请执行的期间为二年', asStanding('unverified', cite(民事诉讼法, 250)))] },
    履行完毕: { by: 经办, from: ['已裁定', '已确认'], to: '已履行', basis: cite(人民调解法, 31), asks: { 履行日期: date() } },
  },
  deadlines: {
    申请期限: { from: { action: '协助申请', at: '协议生效日期' }, to: '提交申请', toAt: '申请日期', within: days(30), whose: '当事人', lapse: '法院不予受理，协议仍有约束力', basis: cite(民事诉讼法, 205) },
    法院受理期限: { from: { action: '提交申请', at: '申请日期' }, to: ['法院受理', '法院不予受理'], within: days(3), whose: '第三方', lapse: '向法院询问受理情况', basis: cite(司法确认规定, 4) },
    裁定目标期限: { from: { action: '法院受理', at: '受理日期' }, to: '收到裁定', within: days(15), whose: '第三方', lapse: '司法确认规定的十五日（经批准延长十日），以民事诉讼法三十日为限', basis: cite(司法确认规定, 5) },
    裁定期限: { from: { action: '法院受理', at: '受理日期' }, to: '收到裁定', within: days(30), whose: '第三方', lapse: '特别程序审理期限届满', basis: cite(民事诉讼法, 187) },
    当事人异议期限: { from: { action: '收到裁定', at: '裁定收到日期', when: 确认有效 }, to: '当事人异议', within: days(15), whose: '当事人', lapse: '丧失异议权', basis: cite(民诉解释, 372) },
    利害关系人异议期限: { from: { action: '利害关系人异议', at: '知道日期' }, to: '裁定生效', within: dated({ '2011-01-01': years(1), '2015-02-04': months(6) }), whose: '第三方', lapse: '丧失异议权', basis: cite(民诉解释, 372) },
    申请执行期限: { from: '裁定生效', to: ['申请执行', '履行完毕'], within: years(2), whose: '当事人', lapse: '丧失申请执行的权利', basis: asStanding('unverified', cite(民事诉讼法, 250)) },
  },
  never: [
    never('一方单独申请（med-05）', { doing: '提交申请', without: answer('双方共同申请').is('是') }, cite(民事诉讼法, 205)),
    never('逾三十日申请（med-05）', { doing: '提交申请', without: not(passed('申请期限')) }, cite(民事诉讼法, 205)),
    never('就不得确认的事项申请（med-05）', { doing: '提交申请', without: answer('确认事项').is('民事纠纷') }, cite(民诉解释, 355)),
    never('材料不齐即提交', { doing: '提交申请', without: answer('申请材料').is('申请书、调解协议、调解组织证明、身份证明齐全') }, cite(民诉解释, 353)),
    never('重复申请', { doing: '提交申请', without: not(done('提交申请')) }, cite(民事诉讼法, 205)),
    never('逾期提出异议', { doing: '当事人异议', without: not(passed('当事人异议期限')) }, cite(民诉解释, 372)),
    never('异议期未满即作生效', { doing: '裁定生效', when: all(not(done('当事人异议')), 确认有效), without: passed('当事人异议期限') }, cite(民诉解释, 372)),
    never('未经确认即申请执行', { doing: '申请执行', without: done('裁定生效') }, cite(人民调解法, '33（2）')),
    never('逾二年申请执行', { doing: '申请执行', without: not(passed('申请执行期限')) }, asStanding('unverified', cite(民事诉讼法, 250))),
  ],
  counts: {
    'judicial-confirmation.applied': count('司法确认申请数', '件', '提交申请'),
    'judicial-confirmation.confirmed': count('裁定确认有效数', '件', '收到裁定', { where: 确认有效 }),
    'judicial-confirmation.rate': rate('司法确认率', '收到裁定', { of: 确认有效, among: done('收到裁定'), decimals: 1, definition: '裁定确认有效 ÷ 已裁定' }),
  },
  titledBy: ['调解组织', '调解案件'],
})

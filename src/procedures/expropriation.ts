import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, not, passed, started } from '#core/vocabulary/condition.ts'
import { count, rate, stock, sum } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, money, party, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves } from '#core/vocabulary/link.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 土地管理法条例, 征收补偿条例 as 条例 } from '#law/statutes.ts'

const 集体 = (article: string | number) => asStanding('unverified', cite(土地管理法条例, article))
const 惯例 = (article: string) => asStanding('practice', cite(条例, article))
const 是 = (field: string) => answer(field).is('是')
const 有矛盾 = 是('存在家庭矛盾')
const 期满 = passed('签约期')
const 签约人员 = ['征收工作人员', '经办人'] as const

export default procedure('expropriation', '征收签约（逐户）', {
  editions: [{ from: '2011-01-21', law: '国有土地上房屋征收与补偿条例、土地管理法实施条例' }],
  purpose: '一个产权户从告知政策、送达评估、法律帮助、签订补偿协议到支付补偿和搬迁；先补偿后搬迁，签约期满未签的依法提请补偿决定，不得强迫签约和搬迁。',
  field: '行政执法', titledBy: ['项目名称', '产权户编号'], naturalKey: ['项目名称', '产权户编号'],
  states: { 已登记: {}, 协商中: {}, 已签约: { says: '先补偿、后搬迁' }, 已补偿: {}, 待补偿决定: { says: '签约期满未签，由有权的人民政府作出补偿决定' }, 已搬迁: { end: true }, 不予征收: { end: true, says: '不在征收范围或者项目终止' }, 依决定办理: { end: true } },
  opens: {
    name: '登记产权户', by: 签约人员, to: '已登记', basis: cite(条例, 15), produces: '产权户调查登记表',
    asks: { 项目名称: text(), 征收决定案件: caseNumber().optional(), 土地性质: choice('国有土地', '集体土地'), 产权户编号: text(), ...party('被征收人'), 房屋坐落: text().personal(), 登记建筑面积: whole().unit('平方米').hint('四舍五入到整数'), 共有人数: whole().atLeast(1).unit('人'), 签约期起: date(), 签约期止: date(), 存在家庭矛盾: yesNo(), 调查结果已公布: yesNo() },
    requires: [must(answer('签约期止').notBelow('签约期起'), '签约期的止日不得早于起日', 惯例('签约期限')), must(是('调查结果已公布'), '调查登记的结果应当在征收范围内向被征收人公布', cite(条例, 15))],
  },
  actions: {
    告知政策: { by: 签约人员, from: '已登记', to: '协商中', basis: cite(条例, '13（2）'), asks: { 告知内容: choices('征收决定', '补偿方案', '补偿方式可以选择', '复议诉讼权利', '签约期限'), 告知日期: date() }, note: '做好宣传、解释工作' },
    送达评估结果: { by: 签约人员, from: '协商中', basis: cite(条例, '19、20'), produces: '分户评估报告送达通知书', asks: { 评估机构: text(), 评估价值: money(), 送达日期: date() } },
    法律帮助: { by: ['驻基地律师', '司法所工作人员', ...签约人员], from: ['协商中', '待补偿决定'], basis: 惯例('专家门诊'), asks: { 法律帮助人员: text(), 矛盾类型: choice('析产', '继承', '赡养', '共有份额', '租赁', '其他'), 帮助内容: longText(), 矛盾结果: choice('已化解', '引导调解', '引导诉讼', '尚未化解') }, note: '“专家门诊”：以法律途径化解家庭矛盾，引导签约' },
    协商: { by: 签约人员, from: '协商中', basis: cite(条例, 25), asks: { 协商日期: date(), 协商情况: longText() } },
    签约: {
      by: 签约人员, from: ['协商中', '待补偿决定'], to: '已签约', basis: cite(条例, 25), produces: '房屋征收补偿协议', moves: [moves('征收决定案件', 'expropriation-decision', '签订补偿协议', { carries: { 签约户数: { fixed: 1 }, 签约日期: '签约日期' } }, cite(条例, 25))],
      asks: { 协议编号: text(), 签约日期: date(), 补偿方式: choice('货币补偿', '产权调换', '货币补偿和产权调换'), 补偿总额: money(), 签字共有人数: whole().unit('人'), 有无胁迫欺诈: yesNo().hint('有无采取暴力、威胁、断水断电等方式迫使签约'), 搬迁期限: date(), 协议文本: file().optional() },
      requires: [
        must(done('送达评估结果'), '补偿应当以评估确定，评估结果未送达的不得签约', cite(条例, 19), { when: answer('土地性质').is('国有土地') }), must(answer('签字共有人数').same('共有人数'), '共有的房屋应当由全体共有人签字，或者提交授权', 惯例('补偿协议')),
        must(answer('有无胁迫欺诈').is('否'), '不得采取暴力、威胁或者中断供水、供热、供气、供电和道路通行等方式迫使签约', cite(条例, '27（3）')), must(any(not(有矛盾), done('法律帮助')), '存在家庭矛盾的，签约前应当提供法律帮助', 惯例('专家门诊')),
      ],
    },
    支付补偿: { by: 签约人员, from: '已签约', to: '已补偿', basis: cite(条例, '27（1）'), asks: { 支付日期: date(), 已支付金额: money(), 安置房源已交付: yesNo().when(answer('补偿方式').oneOf('产权调换', '货币补偿和产权调换')) }, requires: [must(any(answer('补偿方式').is('产权调换'), answer('已支付金额').notBelow('补偿总额')), '货币补偿应当足额支付', cite(条例, '27（1）')), must(any(answer('补偿方式').is('货币补偿'), 是('安置房源已交付')), '产权调换的，应当提供用于产权调换的房屋或者周转用房', cite(条例, '21、22'))] },
    搬迁: { by: 签约人员, from: '已补偿', to: '已搬迁', basis: cite(条例, 27), produces: '房屋移交单', asks: { 搬迁日期: date(), 强迫搬迁: yesNo(), 分户补偿已公布: yesNo() }, requires: [must(answer('强迫搬迁').is('否'), '任何单位和个人不得采取暴力、威胁等非法方式迫使搬迁', cite(条例, '27（3）')), must(是('分户补偿已公布'), '应当建立补偿档案，将分户补偿情况在征收范围内向被征收人公布', cite(条例, 29), { when: answer('土地性质').is('国有土地') })] },
    提请补偿决定: { by: 签约人员, from: '协商中', to: '待补偿决定', basis: cite(条例, 26), asks: { 未签约原因: longText(), 提请日期: date() }, requires: [must(期满, '签约期限届满未达成协议的，方可提请作出补偿决定', cite(条例, 26)), must(answer('土地性质').is('国有土地'), '集体土地上的，依照土地管理法实施条例作出征地补偿安置决定', 集体(31), { keepsBecause: '两类土地分别适用不同程序，此处仅防误选' })] },
    提请征地补偿安置决定: { by: 签约人员, from: '协商中', to: '待补偿决定', basis: 集体(31), asks: { 未签约原因: longText(), 提请日期: date() }, requires: [must(期满, '期限届满未达成协议的，方可提请作出征地补偿安置决定', 集体(31)), must(answer('土地性质').is('集体土地'), '国有土地上的，依照国有土地上房屋征收与补偿条例作出补偿决定', cite(条例, 26), { keepsBecause: '两类土地分别适用不同程序，此处仅防误选' })] },
    登记补偿决定: { by: 签约人员, from: '待补偿决定', to: '依决定办理', basis: cite(条例, 26), asks: { 补偿决定文号: text(), 补偿决定日期: date(), 补偿决定案件: caseNumber().optional() } },
    移出征收范围: { by: '机关负责人', from: ['已登记', '协商中', '待补偿决定'], to: '不予征收', basis: 惯例('征收范围'), asks: { 移出原因: longText() } },
  },
  deadlines: {
    签约期: { from: '登记产权户', to: '签约', toAt: '签约日期', within: setBy('签约期止'), whose: '当事人', lapse: '依法提请作出补偿决定', basis: cite(条例, 26) },
    搬迁期: { from: '签约', to: '搬迁', toAt: '搬迁日期', within: setBy('搬迁期限'), whose: '当事人', lapse: '依法申请人民法院强制执行', basis: cite(条例, '25、28') },
  },
  never: [
    never('签约期颠倒', { doing: '登记产权户', without: answer('签约期止').notBelow('签约期起') }, 惯例('签约期限')), never('调查结果不公布', { doing: '登记产权户', without: 是('调查结果已公布') }, cite(条例, 15)), never('未告知政策即签约', { doing: '签约', without: done('告知政策') }, cite(条例, '13（2）')),
    never('国有土地上未经评估即签约', { doing: '签约', when: answer('土地性质').is('国有土地'), without: done('送达评估结果') }, cite(条例, 19)), never('共有人未全部签字', { doing: '签约', without: answer('签字共有人数').same('共有人数') }, 惯例('补偿协议')), never('胁迫签约', { doing: '签约', without: answer('有无胁迫欺诈').is('否') }, cite(条例, '27（3）')), never('有家庭矛盾而不提供法律帮助即签约', { doing: '签约', when: answer('存在家庭矛盾').is('是'), without: done('法律帮助') }, 惯例('专家门诊')),
    never('未补偿即搬迁', { doing: '搬迁', without: all(done('签约'), done('支付补偿')) }, cite(条例, '27（1）')), never('补偿没有足额支付', { doing: '支付补偿', when: not(answer('补偿方式').is('产权调换')), without: answer('已支付金额').notBelow('补偿总额') }, cite(条例, '27（1）')), never('没有房源而记为已补偿', { doing: '支付补偿', when: not(answer('补偿方式').is('货币补偿')), without: 是('安置房源已交付') }, cite(条例, '21、22')),
    never('强迫搬迁', { doing: '搬迁', without: answer('强迫搬迁').is('否') }, cite(条例, '27（3）')), never('分户补偿不公布', { doing: '搬迁', when: answer('土地性质').is('国有土地'), without: 是('分户补偿已公布') }, cite(条例, 29)), never('签约期未满即提请补偿决定', { doing: ['提请补偿决定', '提请征地补偿安置决定'], without: all(started('签约期'), passed('签约期')) }, cite(条例, 26)),
  ],
  counts: {
    'expropriation.households': count('征收签约居民产数', '产', { day: '签约日期' }, { by: ['项目名称', '补偿方式'], definition: '一个产权户计一产，按签约日期' }),
    'expropriation.signing-rate': rate('征收签约率', { day: '签约期止' }, { of: all(answer('签约日期').filled(), answer('签约日期').notAbove('签约期止')), among: not(done('移出征收范围')), definition: '签约期内签约的产权户 ÷ 登记的产权户（移出征收范围的不计）' }),
    'expropriation.registered': count('登记产权户数', '产', '登记产权户', { where: not(done('移出征收范围')), by: ['项目名称'] }), 'expropriation.unsigned': stock('尚未签约产权户数', '产', '登记产权户', { until: '签约日期', definition: '期末仍未签约、未办结的产权户' }), 'expropriation.legal-clinic': count('征收法律帮助次数', '次', { each: '法律帮助' }, { by: ['矛盾类型'] }), 'expropriation.compensation': sum('征收补偿协议金额', '元', '补偿总额', { day: '签约日期' }), 'expropriation.moved': count('完成搬迁产权户数', '产', '搬迁'),
  },
  importsAs: { 项目: '项目名称', 户号: '产权户编号', 产权人: '被征收人', 地址: '房屋坐落' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, money, party, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { dated, days, workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { feeByItems, feeByPages } from '#law/disclosure-fee.ts'
import { 不予公开, 不予处理, 无法提供, 答复类型, 视为放弃 } from '#law/disclosure-replies.ts'
import { 信息公开条例 as 条例, 信息公开条例2007 as 旧条例, 信息处理费办法, 年报格式, 行政复议法 } from '#law/statutes.ts'

/** 缴费期限的数字未见原文，待核实：可由本单位改定。 */
const 缴费天数: Parameter = { value: 30, unit: '日', source: '政府信息公开信息处理费管理办法（未见该条原文；另有材料记为20个工作日）', confidence: '中' }

const 新法 = '2019-05-15'
const 类型 = answer('答复类型')
const 拒绝 = 类型.oneOf(...不予公开, ...无法提供, ...不予处理, '部分公开')
const [公开, 须说明] = [类型.oneOf('予以公开', '部分公开'), any(拒绝, 类型.is('其他'))]
const [审查中, 机构] = [['已收到', '审查中'], '信息公开工作机构负责人'] as const
const 各环节 = ['待确认', '已收到', '待补正', '审查中', '征求第三方意见中', '征求其他机关意见中', '待说明理由', '待缴费', '已答复', '视为放弃'] as const
const [旧申请, 渠道] = [answer('收到日期').before(新法), answer('申请渠道')]
const 非将来 = (field: string) => not(lead(field, days(1)))
const 可以公开 = any(answer('保密审查意见').is('可以公开'), all(answer('保密审查意见').is('报请确定'), answer('确定结论').is('可以公开')))
const 部分可以公开 = any(可以公开, answer('保密审查意见').is('部分可以公开'), all(answer('保密审查意见').is('报请确定'), answer('确定结论').is('部分可以公开')))
const 第三方 = { 损害: answer('涉及第三方权益').is('是'), 反对: answer('第三方意见').is('不同意且有合理理由'), 同意: answer('第三方意见').is('同意公开'), 逾期: all(doneSince('第三方收到征求意见书', '征求第三方意见'), passed('第三方意见')) }
const 机关逾期 = all(doneSince('其他机关收到征求意见书', '征求其他机关意见'), passed('其他机关意见'))
const 未见 = asStanding('unverified', cite(信息处理费办法, '缴费'))
const 收到 = ['收到申请', '双方确认'].map((action) => ({ action, at: '收到日期' }))
const 办结 = { firstOf: ['答复', '逾期不补正', '逾期未缴费'] }

export default procedure('disclosure-on-request', '政府信息依申请公开', {
  editions: [{ from: '2008-05-01', to: '2019-05-14', law: '政府信息公开条例（2007年）' }, { from: 新法, law: '政府信息公开条例（2019年修订）' }],
  purpose: '公民、法人和其他组织申请获取政府信息；自收到申请之日起二十个工作日内答复，不予公开的说明理由。',
  field: '政务公开', states: {
    待确认: { says: '网上、传真、平常信函提交的，双方确认之日才是收到申请之日' }, 已收到: {}, 待补正: { says: '答复期限自收到补正的申请之日起重新计算' }, 审查中: {},
    征求第三方意见中: { says: '所需时间不计入答复期限' }, 征求其他机关意见中: { says: '所需时间不计入答复期限' }, 待说明理由: {}, 待缴费: { says: '缴费后重新计算答复期限' },
    已答复: { end: true }, 视为放弃: { end: true },
  },
  opens: {
    name: '收到申请', by: ['申请人', '经办人'], online: { invites: { name: '申请公开政府信息', says: '向行政机关申请获取政府信息，不必说明用途；自收到申请之日起二十个工作日内答复，不予公开的说明理由。' }, gives: { 申请渠道: '网上', 递交日期: TODAY }, skips: ['收到日期', '代填说明'] }, basis: cite(条例, 29), produces: ['政府信息公开申请表', '登记表', '登记回执'],
    to: [{ when: answer('收到日期').filled(), to: '已收到' }, { to: '待确认' }],
    asks: {
      ...party('申请人'), 申请人类别: choice('自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他').hint('公民填自然人；年度报告表三按此分列'), 身份证明: file().optional(), 联系方式: text().personal(), 通信地址: text().personal().optional(), 电子邮箱: text().personal().optional(),
      申请内容: longText().hint('名称、文号或者便于查询的其他特征；不必说明用途'), 获取方式: choice('纸质', '电子邮件', '现场查阅', '邮寄', '其他'), 信息载体: choice('纸质', '电子').optional(), 代填说明: text().optional().hint('书写确有困难、口头提出的，由政府信息公开工作机构代为填写并说明'),
      申请渠道: choice('当面', '邮寄（签收）', '平常信函', '网上', '传真'), 递交日期: date().optional().hint('当面提交、网上提交或者信函到达之日'), 收到日期: date().when(渠道.oneOf('当面', '邮寄（签收）')).hint('当面为递交日，签收邮件为签收日；其他渠道登记后办理“双方确认”'),
    },
    requires: [
      must(answer('收到日期').same('递交日期'), '当面提交的，以提交之日为收到申请之日', cite(条例, '31（1）'), { when: 渠道.is('当面') }),
      must(not(answer('收到日期').filled()), '平常信函以与申请人确认之日为收到申请之日，登记后办理“双方确认”', cite(条例, '31（2）'), { when: 渠道.is('平常信函') }),
      must(非将来('收到日期'), '收到日期不得晚于登记之日', cite(条例, 31)),
    ],
  },
  actions: {
    双方确认: { by: '经办人', from: '待确认', to: '已收到', basis: cite(条例, '31（2）（3）'), asks: { 收到日期: date().hint('与申请人确认之日'), 确认方式: text().optional() }, requires: [must(非将来('收到日期'), '收到日期不得晚于登记之日', cite(条例, 31)), must(answer('收到日期').notBelow('递交日期'), '确认之日不得早于提交之日', cite(条例, '31（3）'))] },
    告知补正: {
      by: '经办人', from: 审查中, to: '待补正', once: true, basis: cite(条例, 30), produces: '补正告知书', asks: { 补正事项: longText(), 补正期限: date() },
      requires: [must(not(passed('补正告知')), '补正告知应当自收到申请之日起七个工作日内作出', cite(条例, 30)), must(lead('补正期限', days(1)), '应当给予合理的补正期限，至少至告知次日', cite(条例, 30))],
    },
    收到补正: { by: ['申请人', '经办人'], online: { gives: { 补正收到日期: TODAY } }, from: '待补正', to: '审查中', basis: cite(条例, 30), asks: { 补正内容: longText(), 补正收到日期: date() }, requires: [must(非将来('补正收到日期'), '补正收到日期不得晚于登记之日', cite(条例, 30))] },
    逾期不补正: { by: '经办人', from: '待补正', to: '视为放弃', basis: cite(条例, 30), asks: { 答复类型: choice(视为放弃.不补正), 无正当理由说明: longText() }, requires: [must(passed('补正期限'), '补正期限尚未届满，不能视为放弃', cite(条例, 30))] },
    审查: { by: '经办人', from: '已收到', to: '审查中', basis: cite(条例, 29), asks: { 审查意见: longText().optional() } },
    要求说明理由: { by: '经办人', from: 审查中, to: '待说明理由', once: true, basis: cite(条例, 35), produces: '说明理由告知书', asks: { 申请数量频次: longText().hint('明显超过合理范围的数量、频次'), 说明理由期限: date() }, inForce: { from: 新法 } },
    收到说明: { by: ['申请人', '经办人'], online: { skips: ['理由是否合理'] }, from: '待说明理由', to: '审查中', basis: cite(条例, 35), asks: { 申请人说明: longText(), 理由是否合理: choice('合理', '不合理').optional() } },
    逾期未说明理由: { by: '经办人', from: '待说明理由', to: '审查中', basis: cite(条例, 35), requires: [must(passed('说明理由'), '说明理由的期限尚未届满', cite(条例, 35))] },
    认定理由: { by: '经办人', from: 审查中, basis: cite(条例, 35), asks: { 理由是否合理: choice('合理', '不合理'), 认定说明: longText() }, requires: [must(any(done('收到说明'), done('逾期未说明理由')), '应当先要求申请人说明理由', cite(条例, 35))] },
    告知延迟答复: { by: '经办人', from: 审查中, once: true, basis: cite(条例, 35), asks: { 延迟工作日数: whole().atLeast(1).unit('个工作日'), 延迟理由: longText(), 延迟告知日期: date() }, requires: [must(answer('理由是否合理').is('合理'), '申请理由合理但无法按期答复的，才可确定延迟答复的合理期限', cite(条例, 35))] },
    收费通知: {
      by: '经办人', from: '审查中', to: '待缴费', once: true, basis: cite(条例, 42), produces: '收费通知书', inForce: { from: '2021-01-01' },
      asks: {
        数量频次明显超过合理范围: yesNo(), 收费依据: text(), 计费方式: choice('按件', '按量').hint('一次申请只选一种'), 件数: whole().atLeast(1).unit('件').when(answer('计费方式').is('按件')).hint('同一申请人当月件数'), 页数: whole().atLeast(1).unit('页').when(answer('计费方式').is('按量')),
        收费金额: money().hint('按“信息处理费”算得的数额'), 缴费期限: date(), 缴费方式: text(),
      },
      requires: [
        must(answer('数量频次明显超过合理范围').is('是'), '依申请提供政府信息不收费；只有申请数量、频次明显超过合理范围的才可收取信息处理费', cite(条例, 42)),
        must(answer('件数').over(10), '每月十件以内不收费', cite(信息处理费办法, '按件计收'), { when: answer('计费方式').is('按件') }),
        must(answer('页数').over(30), '三十页以内不收费', cite(信息处理费办法, '按量计收'), { when: answer('计费方式').is('按量') }),
      ],
    },
    已缴费: { by: '经办人', from: '待缴费', to: '审查中', basis: cite(信息处理费办法, '缴费'), asks: { 缴费日期: date() }, requires: [must(非将来('缴费日期'), '缴费日期不得晚于登记之日', 未见)] },
    逾期未缴费: { by: '经办人', from: '待缴费', to: '视为放弃', basis: 未见, asks: { 答复类型: choice(视为放弃.不缴费) }, requires: [must(passed('缴费期限'), '缴费期限尚未届满，不能视为放弃', 未见)] },
    收取成本费: { by: '经办人', from: 审查中, basis: asStanding('excerpt', cite(旧条例, 27)), asks: { 成本费金额: money(), 成本费项目: choice('检索', '复制', '邮寄') }, inForce: { to: '2019-05-14' } },
    检索: { by: '经办人', from: 审查中, basis: cite(条例, '36（4）'), produces: '协办函', asks: { 检索情况: longText().hint('检索的库、关键词、时间和结果'), 检索人: text() } },
    保密审查: { by: '保密审查人员', from: 审查中, basis: cite(条例, 17), produces: '内部审查呈批单', asks: { 保密审查意见: choice('可以公开', '部分可以公开', '不得公开', '报请确定'), 审查理由: longText() } },
    报请确定: { by: 机构, from: 审查中, basis: cite(条例, '17（3）'), asks: { 报请机关: text().hint('有关主管部门或者保密行政管理部门'), 报请事项: longText() }, requires: [must(answer('保密审查意见').is('报请确定'), '不能确定是否可以公开的，才报请确定', cite(条例, '17（3）'), { keepsBecause: '多报请一次不违法' })] },
    收到确定意见: { by: '经办人', from: 审查中, basis: cite(条例, '17（3）'), asks: { 确定结论: choice('可以公开', '部分可以公开', '不得公开'), 确定文号: text().optional() }, requires: [must(done('报请确定'), '尚未报请确定', cite(条例, '17（3）'), { keepsBecause: '仅防误操作' })] },
    征求第三方意见: { by: '经办人', from: 审查中, to: '征求第三方意见中', basis: cite(条例, 32), produces: ['征求第三方意见书', '征求第三方意见回执', '征求意见告知书'], asks: { 第三方: text().hint('几个第三方同时征求的一并列明，全部回复或者逾期后登记回复'), 涉及信息: longText(), 征求意见日期: date() } },
    第三方收到征求意见书: { by: '经办人', from: '征求第三方意见中', basis: cite(条例, 32), asks: { 送达回证: file().optional() }, requires: [must(not(doneSince('第三方收到征求意见书', '征求第三方意见')), '本次征求意见的收到日期已经登记', cite(条例, 32), { keepsBecause: '仅防误操作' })] },
    第三方回复: { by: ['第三方', '经办人'], from: '征求第三方意见中', to: '审查中', basis: cite(条例, 32), asks: { 第三方意见: choice('同意公开', '不同意且有合理理由', '不同意且理由不合理', '逾期未提出意见'), 第三方理由: longText().optional() },
      requires: [must(第三方.逾期, '第三方自收到征求意见书之日起十五个工作日内可以提出意见，期限未满', cite(条例, 32), { when: answer('第三方意见').is('逾期未提出意见') })] },
    征求其他机关意见: { by: '经办人', from: 审查中, to: '征求其他机关意见中', basis: cite(条例, 34), produces: '征求共同制作机关意见书', asks: { 共同制作机关: text(), 涉及信息: longText() }, inForce: { from: 新法 }, requires: [must(not(旧申请), '2019年5月15日前收到的申请适用旧条例，征求其他机关意见的时间不扣除', asStanding('practice', cite(旧条例, 24)))] },
    其他机关收到征求意见书: { by: '经办人', from: '征求其他机关意见中', basis: cite(条例, 34), requires: [must(not(doneSince('其他机关收到征求意见书', '征求其他机关意见')), '本次征求意见的收到日期已经登记', cite(条例, 34), { keepsBecause: '仅防误操作' })] },
    其他机关回复: { by: '经办人', from: '征求其他机关意见中', to: '审查中', basis: cite(条例, 34), asks: { 机关意见: choice('同意公开', '不同意公开', '逾期未提出（视为同意）'), 机关理由: longText().optional() },
      requires: [must(机关逾期, '其他机关自收到征求意见书之日起十五个工作日内可以提出意见，期限未满', cite(条例, 34), { when: answer('机关意见').is('逾期未提出（视为同意）') })] },
    公共利益决定: { by: '机关负责人', from: 审查中, basis: cite(条例, 32), produces: '公开决定告知书', asks: { 公开内容: longText(), 公开理由: longText().hint('不公开会对公共利益造成重大影响的理由，书面告知第三方') }, requires: [must(done('第三方回复'), '应当先书面征求第三方的意见', cite(条例, 32))] },
    延长答复: {
      by: 机构, from: ['已收到', '审查中', '待说明理由'], once: true, basis: cite(条例, '33（2）'), produces: '延长答复期限告知书', asks: { 延长工作日数: whole().atLeast(1).atMost(20).unit('个工作日'), 延长理由: longText(), 延期告知日期: date().hint('告知申请人之日'), 延长后答复期限: date().optional() },
      requires: [must(answer('延长工作日数').atMost(15), '2019年5月15日前收到的申请，延长不得超过十五个工作日', asStanding('excerpt', cite(旧条例, 24)), { when: 旧申请 })],
    },
    答复: {
      by: '经办人', from: 审查中, to: '已答复', basis: cite(条例, 36), produces: ['答复书', '送达回证'],
      asks: {
        答复类型: choice(...答复类型), 答复理由: longText().when(须说明), 答复依据: text().when(须说明), 公开内容: longText().when(公开), 提供形式: choice('按申请的形式', '以电子数据等适当形式', '安排查阅、抄录').optional().when(公开), 改变形式的理由: text().when(answer('提供形式').oneOf('以电子数据等适当形式', '安排查阅、抄录')),
        不予公开内容: longText().when(类型.is('部分公开')), 可否区分处理: yesNo().when(类型.oneOf(...不予公开)), 获取途径: longText().when(类型.oneOf('已主动公开', '不予处理：要求提供公开出版物')),
        禁止公开依据: text().when(类型.is('不予公开：法律行政法规禁止公开')), 征求意见情况: longText().when(类型.is('不予公开：保护第三方合法权益')), 查询规定依据: text().when(类型.is('不予公开：行政查询事项')),
        信息不存在: yesNo().when(类型.is('无法提供：本机关不掌握')), 能够确定负责公开机关: yesNo().when(answer('信息不存在').is('否')), 负责公开机关: text().when(answer('能够确定负责公开机关').is('是')), 负责公开机关联系方式: text().when(answer('能够确定负责公开机关').is('是')), 相应渠道: text().when(类型.is('不予处理：信访投诉举报')),
        原答复书文号: text().when(类型.is('不予处理：重复申请')), 涉及第三方权益: yesNo().when(公开).hint('公开的内容会损害第三方合法权益'), 告知救济途径: choice('先申请行政复议', '行政复议或者行政诉讼'),
      },
      requires: [
        must(done('检索'), '告知信息不存在前应当检索', cite(条例, '36（4）'), { when: answer('信息不存在').is('是') }),
        must(done('保密审查'), '公开前应当进行保密审查', cite(条例, 17), { when: 公开, keepsBecause: '与审查意见须为可以公开的要求重合，为指明欠缺的环节而单列' }),
        must(可以公开, '审查意见不是可以公开的，不得予以公开', cite(条例, '14、17'), { when: 类型.is('予以公开') }),
        must(部分可以公开, '审查意见为不得公开或者尚未确定的，不得公开', cite(条例, '14、17'), { when: 类型.is('部分公开') }),
        must(not(answer('可否区分处理').is('是')), '能够区分处理的应当部分公开，不得全部不予公开', cite(条例, 37)),
        must(done('第三方回复'), '涉及第三方合法权益的，应当书面征求第三方意见', cite(条例, 32), { when: 第三方.损害, keepsBecause: '与须经同意或者公共利益决定的要求重合，为指明欠缺的环节而单列' }),
        must(any(第三方.同意, done('公共利益决定')), '第三方不同意的，须有不公开将对公共利益造成重大影响的决定方可公开', cite(条例, '15、32'), { when: 第三方.损害 }),
        must(any(not(第三方.反对), done('公共利益决定')), '第三方不同意且有合理理由的，不予公开', cite(条例, 32), { when: 类型.is('予以公开') }),
        must(answer('告知救济途径').is('先申请行政复议'), '不予公开的，应当告知先申请行政复议', cite(行政复议法, '23（1）4'), { when: 拒绝, since: '2024-01-01' }),
        must(answer('理由是否合理').is('不合理'), '认定无正当理由大量反复申请，须先要求说明理由且理由不合理', cite(条例, 35), { when: 类型.is('不予处理：无正当理由大量反复申请') }),
        must(done('收到补正'), '未经告知补正并收到补正，不得以补正后仍不明确答复', cite(条例, 30), { when: 类型.is('无法提供：补正后仍不明确') }),
      ],
    },
    纳入主动公开: { by: 机构, from: '已答复', basis: cite(条例, 44), starts: [starts('disclosure-proactive', '来源案件', { carries: { 公文标题: '申请内容', 公开范围: { fixed: '需要公众广泛知晓' }, 拟定公开属性: { fixed: '主动公开' } } }, cite(条例, 44))], asks: { 纳入理由: choice('多人申请同一信息', '采纳申请人建议'), 公开渠道: text() }, requires: [must(类型.oneOf('予以公开', '部分公开'), '答复为可以公开的信息，才可纳入主动公开', cite(条例, 44))] },
    送达答复: { by: '经办人', from: '已答复', basis: asStanding('practice', cite(条例, 36)), asks: { 送达方式: choice('当面领取', '邮寄', '电子邮件', '网上', '其他'), 送达日期: date() }, requires: [must(非将来('送达日期'), '送达日期不得晚于登记之日', cite(条例, 36), { keepsBecause: '仅防误填' })] },
    登记救济: { by: '经办人', from: 各环节, basis: cite(条例, 51), asks: { 救济途径: choice('行政复议', '行政诉讼'), 救济案号: text().optional() }, note: '复议答复、应诉案件写明本案编号的，由该案自动登记；复议、诉讼件数由那些案件计，本案不计' },
    登记救济结果: { by: '经办人', from: 各环节, basis: cite(条例, 51), asks: { 复议结果: text().optional(), 诉讼结果: text().optional() }, requires: [must(done('登记救济'), '没有登记复议、诉讼', cite(条例, 51), { keepsBecause: '仅防误操作' })] },
    归档: { by: '经办人', from: ['已答复', '视为放弃'], basis: cite(条例, 45), asks: { 档号: text().optional() } },
  },
  deadlines: {
    当日确认: { from: { action: '收到申请', at: '递交日期', when: 渠道.is('平常信函') }, to: '双方确认', within: setBy('递交日期'), rolls: 'never', lapse: '平常信函应当于到达当日与申请人确认', basis: cite(条例, '31（2）') },
    补正告知: { from: 收到, to: ['告知补正', '审查', '答复'], within: dated({ [新法]: workingDays(7) }), when: not(旧申请), lapse: '不得再要求补正', basis: cite(条例, 30) },
    补正期限: { from: '告知补正', to: '收到补正', within: setBy('补正期限'), whose: '当事人', rolls: 'never', lapse: '无正当理由逾期不补正的，视为放弃申请', basis: cite(条例, 30) },
    答复期限: {
      from: 收到, restarts: [{ action: '收到补正', at: '补正收到日期' }, { action: '已缴费', at: '缴费日期' }], to: ['答复', '逾期不补正', '逾期未缴费'], within: dated({ '2008-05-01': workingDays(15), [新法]: workingDays(20) }), judgedBy: 'start',
      excludes: [{ from: '征求第三方意见', to: '第三方回复', basis: cite(条例, '33（3）') }, { from: '征求其他机关意见', to: '其他机关回复', basis: cite(条例, '33（3）') }],
      suspends: [{ from: '告知补正', to: ['收到补正', '逾期不补正'], basis: cite(条例, 30) }, { from: '收费通知', to: ['已缴费', '逾期未缴费'], basis: 未见 }],
      extends: [{ by: '延长答复', amount: '延长工作日数', basis: cite(条例, '33（2）') }, { by: '告知延迟答复', amount: '延迟工作日数', basis: cite(条例, 35) }], lapse: '逾期不答复，申请人可以就不作为申请行政复议或者起诉', basis: cite(条例, 33),
    },
    第三方意见: { from: '第三方收到征求意见书', restarts: '第三方收到征求意见书', to: '第三方回复', within: workingDays(15), whose: '第三方', lapse: '逾期未提出意见的，由本机关依照条例决定是否公开', basis: cite(条例, 32) },
    其他机关意见: { from: '其他机关收到征求意见书', restarts: '其他机关收到征求意见书', to: '其他机关回复', within: workingDays(15), whose: '第三方', lapse: '逾期未提出意见的，视为同意公开', basis: cite(条例, 34) },
    说明理由: { from: '要求说明理由', to: '收到说明', within: setBy('说明理由期限'), whose: '当事人', rolls: 'never', lapse: '理由不合理的，告知不予处理', basis: cite(条例, 35) },
    缴费期限: { from: '收费通知', to: '已缴费', within: byParameter('缴费天数', 'day'), whose: '当事人', lapse: '视为放弃申请', basis: 未见 },
  },
  never: [
    never('当面提交而收到日期不是提交之日（ogi-01）', { doing: '收到申请', when: 渠道.is('当面'), without: answer('收到日期').same('递交日期') }, cite(条例, '31（1）')),
    never('平常信函未经确认即起算（ogi-01）', { doing: '收到申请', when: 渠道.is('平常信函'), without: not(answer('收到日期').filled()) }, cite(条例, '31（2）')),
    ...([['收到申请', '收到日期', 31], ['双方确认', '收到日期', 31], ['收到补正', '补正收到日期', 30], ['已缴费', '缴费日期', 42]] as const).map(([doing, field, article]) => never(`${doing}：把${field}填为将来（ogi-01）`, { doing, without: 非将来(field) }, cite(条例, article))),
    ...([['告知补正', 30], ['延长答复', '33（2）'], ['要求说明理由', 35], ['告知延迟答复', 35], ['收费通知', 42]] as const).map(([doing, article]) => never(`二次${doing}`, { doing, without: not(done(doing)) }, cite(条例, article))),
    never('确认之日早于提交之日（ogi-01）', { doing: '双方确认', without: answer('收到日期').notBelow('递交日期') }, cite(条例, '31（3）')),
    never('超过七个工作日要求补正（ogi-02）', { doing: '告知补正', without: not(passed('补正告知')) }, cite(条例, 30)),
    never('不给予补正的时间', { doing: '告知补正', without: lead('补正期限', days(1)) }, cite(条例, 30)),
    never('补正期限未满即视为放弃', { doing: '逾期不补正', without: passed('补正期限') }, cite(条例, 30)),
    never('缴费期限未满即视为放弃', { doing: '逾期未缴费', without: not(running('缴费期限')) }, 未见),
    never('说明理由期限未满即认定逾期', { doing: '逾期未说明理由', without: passed('说明理由') }, cite(条例, 35)),
    never('未要求说明理由即认定理由', { doing: '认定理由', without: done('要求说明理由') }, cite(条例, 35)),
    never('理由不合理而延迟答复', { doing: '告知延迟答复', without: answer('理由是否合理').is('合理') }, cite(条例, 35)),
    never('未经检索即告知信息不存在（ogi-04）', { doing: '答复', when: answer('信息不存在').is('是'), without: done('检索') }, cite(条例, '36（4）')),
    never('不予公开而不说明理由和依据（ogi-04）', { doing: '答复', when: 须说明, without: all(answer('答复理由').filled(), answer('答复依据').filled()) }, cite(条例, '36（3）')),
    never('知道负责公开的机关而不告知（ogi-04）', { doing: '答复', when: answer('能够确定负责公开机关').is('是'), without: all(answer('负责公开机关').filled(), answer('负责公开机关联系方式').filled()) }, cite(条例, '36（5）')),
    never('能够区分处理而全部不予公开（ogi-05）', { doing: '答复', when: 类型.oneOf(...不予公开), without: not(answer('可否区分处理').is('是')) }, cite(条例, 37)),
    never('未征求第三方意见即公开涉及其权益的信息（ogi-06）', { doing: '答复', when: 第三方.损害, without: done('征求第三方意见') }, cite(条例, 32)),
    never('第三方不同意又无公共利益决定而公开（ogi-06）', { doing: '答复', when: all(第三方.损害, not(第三方.同意)), without: done('公共利益决定') }, cite(条例, 32)),
    never('第三方有合理理由不同意而全部公开（ogi-06）', { doing: '答复', when: all(类型.is('予以公开'), 第三方.反对), without: done('公共利益决定') }, cite(条例, 32)),
    never('未征求第三方意见即作公共利益决定（ogi-06）', { doing: '公共利益决定', without: done('征求第三方意见') }, cite(条例, 32)),
    never('第三方期限未满即认定其未提出意见', { doing: '第三方回复', when: answer('第三方意见').is('逾期未提出意见'), without: 第三方.逾期 }, cite(条例, 32)),
    never('其他机关期限未满即视为同意', { doing: '其他机关回复', when: answer('机关意见').is('逾期未提出（视为同意）'), without: 机关逾期 }, cite(条例, 34)),
    never('旧申请扣除征求其他机关意见的时间', { doing: '征求其他机关意见', without: not(旧申请) }, asStanding('practice', cite(旧条例, 24))),
    never('旧申请延长超过十五个工作日', { doing: '延长答复', when: 旧申请, without: answer('延长工作日数').atMost(15) }, asStanding('excerpt', cite(旧条例, 24))),
    never('对正常申请收费（ogi-08）', { doing: '收费通知', without: answer('数量频次明显超过合理范围').is('是') }, cite(条例, 42)),
    never('对免费的件数收费（ogi-08）', { doing: '收费通知', when: answer('计费方式').is('按件'), without: answer('件数').over(10) }, cite(信息处理费办法, '按件计收')),
    never('对免费的页数收费（ogi-08）', { doing: '收费通知', when: answer('计费方式').is('按量'), without: answer('页数').over(30) }, cite(信息处理费办法, '按量计收')),
    never('未经保密审查即公开（ogi-09）', { doing: '答复', when: 公开, without: done('保密审查') }, cite(条例, 17)),
    never('未经认定可以公开而全部公开（ogi-09）', { doing: '答复', when: 类型.is('予以公开'), without: 可以公开 }, cite(条例, 14)),
    never('公开审查认定不得公开的信息（ogi-09）', { doing: '答复', when: 类型.is('部分公开'), without: 部分可以公开 }, cite(条例, 14)),
    never('把不予公开的信息纳入主动公开', { doing: '纳入主动公开', without: 类型.oneOf('予以公开', '部分公开') }, cite(条例, 44)),
    never('不予公开而未告知先申请行政复议（ogi-10）', { doing: '答复', when: 拒绝, without: answer('告知救济途径').is('先申请行政复议'), since: '2024-01-01' }, cite(行政复议法, '23（1）4')),
    never('未认定理由不合理即以大量反复申请不予处理', { doing: '答复', when: 类型.is('不予处理：无正当理由大量反复申请'), without: answer('理由是否合理').is('不合理') }, cite(条例, 35)),
    never('未经补正即以补正后仍不明确答复', { doing: '答复', when: 类型.is('无法提供：补正后仍不明确'), without: done('收到补正') }, cite(条例, 30)),
  ],
  reckons: {
    信息处理费: {
      unit: '元', basis: cite(信息处理费办法, '计收标准'),
      of: ({ answer: of }) => {
        const fee = of('计费方式') === '按件' ? feeByItems(Number(of('件数') ?? 0)) : of('计费方式') === '按量' ? feeByPages(Number(of('页数') ?? 0)) : null
        return fee && { value: fee.yuan, why: fee.why }
      },
    },
  },
  parameters: { 缴费天数 }, counts: {
    'disclosure.on-request.count': count('依申请公开政府信息数', '件', { day: '收到日期' }, { by: ['申请人类别'], definition: '按收到申请之日计入（条例第31条）；年度报告表三第一行' }),
    'disclosure.on-request.replied': count('依申请公开答复数', '件', '答复', { by: ['答复类型', '申请人类别'] }),
    'disclosure.on-request.concluded': count('依申请公开办理结果数', '件', 办结, { by: ['答复类型', '申请人类别'], definition: '年度报告表三第三行，各行按答复类型分列，“已主动公开”计入“予以公开”' }),
    'disclosure.on-request.abandoned': count('视为放弃申请数', '件', { firstOf: ['逾期不补正', '逾期未缴费'] }, { by: ['答复类型'] }),
    'disclosure.on-request.carried': stock('依申请公开结转件数', '件', { day: '收到日期' }, { by: ['申请人类别'], definition: `期末尚未办结的申请；新收＋上年结转＝办理结果＋结转下年（${年报格式.title}）` }),
    'disclosure.on-request.fees': sum('收取信息处理费金额', '元', '收费金额', '已缴费'),
    'disclosure.on-request.reply-rate': onTimeRate('依申请公开答复（按期办结）率', '答复期限', { due: '答复期限' }, { definition: '延长、扣除后的期限内办结的 ÷ 期限在期间内届满的，逾期未答复的也计入分母' }),
    'disclosure.on-request.disclosed-rate': rate('依申请公开公开率', 办结, { of: 类型.oneOf('予以公开', '已主动公开', '部分公开'), among: 类型.filled(), definition: '予以公开（含已主动公开）和部分公开 ÷ 已办结' }),
  },
  intake: { day: '收到日期', channel: '申请渠道', accepted: ['审查', '答复'], withdrawn: ['逾期不补正', '逾期未缴费'] }, titledBy: ['申请人', '申请内容'], followedByCode: true,
})

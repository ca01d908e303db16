import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, inState, not, passed, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, party, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { dated, workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { feeByItems, feeByPages } from '#law/disclosure-fee.ts'
import { 信息公开条例 as 条例, 信息处理费办法, 行政复议法 } from '#law/statutes.ts'

/** 缴费期限的数字未见原文，待核实：可由本单位改定。 */
const 缴费天数: Parameter = { value: 30, unit: '日', source: '政府信息公开信息处理费管理办法（未见该条原文）', confidence: '中' }

const 不予公开 = ['不予公开：国家秘密', '不予公开：法律行政法规禁止公开', '不予公开：三安全一稳定', '不予公开：保护第三方合法权益', '不予公开：内部事务信息（三类）', '不予公开：过程性信息（四类）', '不予公开：行政执法案卷', '不予公开：行政查询事项'] as const
const 无法提供 = ['无法提供：本机关不掌握', '无法提供：需要另行制作', '无法提供：补正后仍不明确'] as const
const 不予处理 = ['不予处理：信访投诉举报', '不予处理：重复申请', '不予处理：要求提供公开出版物', '不予处理：无正当理由大量反复申请', '不予处理：要求确认或者重新出具'] as const
/** 一份答复只选一种；选项即年度报告表三的行。 */
const 答复类型 = ['予以公开', '已主动公开', '部分公开', ...不予公开, ...无法提供, ...不予处理, '其他：逾期不补正', '其他：逾期不按收费通知缴费', '其他'] as const
const 拒绝 = answer('答复类型').oneOf(...不予公开, ...无法提供, ...不予处理, '部分公开')
const 审查中 = ['已收到', '审查中'] as const
const 机构 = '信息公开工作机构负责人'

export default procedure('disclosure-on-request', '政府信息依申请公开', {
  editions: [{ from: '2008-05-01', to: '2019-05-14', law: '政府信息公开条例（2007年）' }, { from: '2019-05-15', law: '政府信息公开条例（2019年修订）' }],
  purpose: '公民、法人和其他组织申请获取政府信息；自收到申请之日起二十个工作日内答复，不予公开的说明理由。',
  field: '政务公开',
  states: {
    已收到: {}, 待补正: {}, 审查中: {}, 征求意见中: { says: '所需时间不计入答复期限' }, 待说明理由: {}, 待缴费: {},
    已答复: { end: true }, 视为放弃: { end: true },
  },
  opens: {
    name: '收到申请', by: ['申请人', '经办人'], online: { gives: { 申请渠道: '网上', 递交日期: TODAY, 收到日期: TODAY } }, to: '已收到', basis: cite(条例, 29), produces: ['登记表', '登记回执'],
    asks: {
      ...party('申请人'), 申请人类别: choice('自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'), 联系方式: text().personal(), 申请内容: longText().hint('名称、文号或者便于查询的其他特征'),
      获取方式: choice('纸质', '电子邮件', '现场查阅', '邮寄', '其他'), 申请渠道: choice('当面', '邮寄（签收）', '平常信函', '网上', '传真'), 递交日期: date().optional(),
      收到日期: date().hint('当面为递交日，签收邮件为签收日，平常信函、网上、传真为双方确认日'),
    },
  },
  actions: {
    告知补正: {
      by: '经办人', from: '已收到', to: '待补正', once: true, basis: cite(条例, 30), produces: '补正告知书', asks: { 补正事项: longText(), 补正期限: date() },
      requires: [must(not(passed('补正告知')), '补正告知应当自收到申请之日起七个工作日内作出', cite(条例, 30))],
    },
    收到补正: { by: ['申请人', '经办人'], online: { gives: { 补正收到日期: TODAY } }, from: '待补正', to: '审查中', basis: cite(条例, 30), asks: { 补正内容: longText(), 补正收到日期: date() } },
    逾期不补正: { by: '经办人', from: '待补正', to: '视为放弃', basis: cite(条例, 30), asks: { 无正当理由说明: longText() }, requires: [must(passed('补正期限'), '补正期限尚未届满，不能视为放弃', cite(条例, 30))] },
    审查: { by: '经办人', from: '已收到', to: '审查中', basis: cite(条例, 29), asks: { 审查意见: longText().optional() } },
    要求说明理由: { by: '经办人', from: 审查中, to: '待说明理由', once: true, basis: cite(条例, 35), produces: '说明理由告知书', asks: { 申请数量频次: longText(), 说明理由期限: date() } },
    收到说明: { by: ['申请人', '经办人'], online: { skips: ['理由是否合理'] }, from: '待说明理由', to: '审查中', basis: cite(条例, 35), asks: { 申请人说明: longText(), 理由是否合理: choice('合理', '不合理').optional() } },
    收费通知: {
      by: '经办人', from: '审查中', to: '待缴费', once: true, basis: cite(条例, 42), produces: '收费通知书',
      asks: { 收费依据: text(), 计费方式: choice('按件', '按量'), 件数: whole().atLeast(1).unit('件').when(answer('计费方式').is('按件')), 页数: whole().atLeast(1).unit('页').when(answer('计费方式').is('按量')), 收费金额: text(), 缴费期限: date(), 缴费方式: text() },
      requires: [must(done('要求说明理由'), '只有申请数量、频次明显超过合理范围的才可收取信息处理费', cite(条例, 42))],
    },
    已缴费: { by: '经办人', from: '待缴费', to: '审查中', basis: cite(信息处理费办法, '缴费'), asks: { 缴费日期: date() } },
    逾期未缴费: { by: '经办人', from: '待缴费', to: '视为放弃', basis: asStanding('unverified', cite(信息处理费办法, '逾期')), requires: [must(passed('缴费期限'), '缴费期限尚未届满，不能视为放弃', asStanding('unverified', cite(信息处理费办法, '逾期')))] },
    检索: { by: '经办人', from: 审查中, basis: cite(条例, '36（4）'), asks: { 检索情况: longText().hint('检索的库、关键词、时间和结果'), 检索人: text() } },
    保密审查: { by: '保密审查人员', from: 审查中, basis: cite(条例, 17), produces: '内部审查呈批单', asks: { 保密审查意见: choice('可以公开', '部分可以公开', '不得公开', '报请确定'), 审查理由: longText() } },
    征求第三方意见: { by: '经办人', from: 审查中, to: '征求意见中', basis: cite(条例, 32), produces: ['征求第三方意见书', '征求意见告知书'], asks: { 第三方: text(), 涉及信息: longText(), 征求意见日期: date() } },
    第三方收到征求意见书: { by: '经办人', from: '征求意见中', once: true, basis: cite(条例, 32), asks: { 送达回证: file().optional() } },
    第三方回复: { by: ['第三方', '经办人'], from: '征求意见中', to: '审查中', basis: cite(条例, 32), asks: { 第三方意见: choice('同意公开', '不同意且有合理理由', '不同意且理由不合理', '逾期未提出意见'), 第三方理由: longText().optional() } },
    征求其他机关意见: { by: '经办人', from: 审查中, to: '征求意见中', basis: cite(条例, 34), produces: '征求共同制作机关意见书', asks: { 共同制作机关: text(), 涉及信息: longText() } },
    其他机关回复: { by: '经办人', from: '征求意见中', to: '审查中', basis: cite(条例, 34), asks: { 机关意见: choice('同意公开', '不同意公开', '逾期未提出（视为同意）'), 机关理由: longText().optional() } },
    公共利益决定: { by: '机关负责人', from: 审查中, basis: cite(条例, 32), produces: '公开决定告知书', asks: { 公开内容: longText(), 公开理由: longText().hint('不公开会对公共利益造成重大影响的理由，书面告知第三方') } },
    延长答复: { by: 机构, from: 审查中, once: true, basis: cite(条例, '33（2）'), produces: '延长答复期限告知书', asks: { 延长工作日数: whole().atLeast(1).atMost(20).unit('个工作日'), 延长理由: longText(), 延期告知日期: date(), 延长后答复期限: date().optional() } },
    答复: {
      by: '经办人', from: 审查中, to: '已答复', basis: cite(条例, 36), produces: '答复书',
      asks: {
        答复类型: choice(...答复类型), 答复理由: longText().when(any(拒绝, answer('答复类型').is('其他'))), 答复依据: text().when(any(拒绝, answer('答复类型').is('其他'))), 公开内容: longText().when(answer('答复类型').oneOf('予以公开', '部分公开')),
        不予公开内容: longText().when(answer('答复类型').is('部分公开')), 可否区分处理: yesNo().when(answer('答复类型').oneOf(...不予公开)), 获取途径: longText().when(answer('答复类型').oneOf('已主动公开', '不予处理：要求提供公开出版物')),
        禁止公开依据: text().when(answer('答复类型').is('不予公开：法律行政法规禁止公开')), 征求意见情况: longText().when(answer('答复类型').is('不予公开：保护第三方合法权益')), 查询规定依据: text().when(answer('答复类型').is('不予公开：行政查询事项')),
        信息不存在: yesNo().when(answer('答复类型').is('无法提供：本机关不掌握')), 负责公开机关: text().optional().when(answer('信息不存在').is('否')), 相应渠道: text().when(answer('答复类型').is('不予处理：信访投诉举报')),
        原答复书文号: text().when(answer('答复类型').is('不予处理：重复申请')), 涉及第三方权益: yesNo().when(answer('答复类型').oneOf('予以公开', '部分公开')), 告知救济途径: choice('先申请行政复议', '行政复议或者行政诉讼'),
      },
      requires: [
        must(any(not(answer('信息不存在').is('是')), done('检索')), '告知信息不存在前应当检索', cite(条例, '36（4）')),
        must(any(not(answer('答复类型').oneOf('予以公开', '部分公开')), done('保密审查')), '公开前应当进行保密审查', cite(条例, 17)),
        must(not(all(answer('答复类型').oneOf('予以公开', '部分公开'), answer('保密审查意见').is('不得公开'))), '保密审查意见为不得公开的，不得公开', cite(条例, 14)),
        must(not(answer('可否区分处理').is('是')), '能够区分处理的应当部分公开，不得全部不予公开', cite(条例, 37)),
        must(any(not(answer('涉及第三方权益').is('是')), done('征求第三方意见')), '涉及第三方合法权益的，应当书面征求第三方意见', cite(条例, 32)),
        must(any(not(answer('涉及第三方权益').is('是')), answer('第三方意见').is('同意公开'), done('公共利益决定')), '第三方不同意的，须有不公开将对公共利益造成重大影响的决定方可公开', cite(条例, 32)),
        must(any(not(拒绝), answer('告知救济途径').is('先申请行政复议')), '不予公开的，应当告知先申请行政复议', cite(行政复议法, '23（1）4'), { since: '2024-01-01' }),
        must(any(not(answer('答复类型').is('不予处理：无正当理由大量反复申请')), answer('理由是否合理').is('不合理')), '认定无正当理由大量反复申请，须先要求说明理由且理由不合理', cite(条例, 35)),
      ],
    },
  },
  deadlines: {
    补正告知: { from: { action: '收到申请', at: '收到日期' }, to: '告知补正', within: workingDays(7), when: not(inState('审查中', '征求意见中', '待说明理由', '待缴费', '已答复')), lapse: '不得再要求补正', basis: cite(条例, 30) },
    补正期限: { from: '告知补正', to: ['收到补正', '逾期不补正'], toWhen: answer('补正内容').filled(), within: setBy('补正期限'), whose: '当事人', rolls: 'never', lapse: '无正当理由逾期不补正的，视为放弃申请', basis: cite(条例, 30) },
    答复期限: {
      from: { action: '收到申请', at: '收到日期' }, restarts: ['收到补正', '已缴费'], to: ['答复', '逾期不补正', '逾期未缴费'], within: dated({ '2008-05-01': workingDays(15), '2019-05-15': workingDays(20) }), judgedBy: 'start',
      excludes: [{ from: '征求第三方意见', to: '第三方回复', basis: cite(条例, '33（3）') }, { from: '征求其他机关意见', to: '其他机关回复', basis: cite(条例, '33（3）') }],
      extends: { by: '延长答复', amount: '延长工作日数', basis: cite(条例, '33（2）') }, lapse: '逾期不答复，申请人可以就不作为申请行政复议或者起诉', basis: cite(条例, 33),
    },
    第三方意见: { from: '第三方收到征求意见书', to: '第三方回复', within: workingDays(15), whose: '第三方', lapse: '逾期未提出意见的，由本机关依照条例决定是否公开', basis: cite(条例, 32) },
    其他机关意见: { from: '征求其他机关意见', to: '其他机关回复', within: workingDays(15), whose: '第三方', lapse: '逾期未提出意见的，视为同意公开', basis: cite(条例, 34) },
    说明理由: { from: '要求说明理由', to: '收到说明', within: setBy('说明理由期限'), whose: '当事人', rolls: 'never', lapse: '理由不合理的，告知不予处理', basis: cite(条例, 35) },
    缴费期限: { from: '收费通知', to: '已缴费', within: byParameter('缴费天数', 'day'), whose: '当事人', lapse: '视为放弃申请', basis: asStanding('unverified', cite(信息处理费办法, '缴费')) },
  },
  never: [
    never('二次要求补正', { doing: '告知补正', without: not(done('告知补正')) }, cite(条例, 30)),
    never('超过七个工作日要求补正', { doing: '告知补正', without: not(passed('补正告知')) }, cite(条例, 30)),
    never('补正期限未满即视为放弃', { doing: '逾期不补正', without: not(running('补正期限')) }, cite(条例, 30)),
    never('缴费期限未满即视为放弃', { doing: '逾期未缴费', without: not(running('缴费期限')) }, asStanding('unverified', cite(信息处理费办法, '逾期'))),
    never('未经检索即告知信息不存在', { doing: '答复', when: answer('信息不存在').is('是'), without: done('检索') }, cite(条例, '36（4）')),
    never('未经保密审查即公开', { doing: '答复', when: answer('答复类型').oneOf('予以公开', '部分公开'), without: done('保密审查') }, cite(条例, 17)),
    never('公开保密审查认定不得公开的信息', { doing: '答复', when: answer('保密审查意见').is('不得公开'), without: not(answer('答复类型').oneOf('予以公开', '部分公开')) }, cite(条例, 14)),
    never('能够区分处理而全部不予公开', { doing: '答复', when: answer('可否区分处理').is('是'), without: not(answer('答复类型').oneOf(...不予公开)) }, cite(条例, 37)),
    never('未征求第三方意见即公开涉及其权益的信息', { doing: '答复', when: answer('涉及第三方权益').is('是'), without: done('征求第三方意见') }, cite(条例, 32)),
    never('第三方不同意又无公共利益决定而公开', { doing: '答复', when: all(answer('涉及第三方权益').is('是'), not(answer('第三方意见').is('同意公开'))), without: done('公共利益决定') }, cite(条例, 32)),
    never('二次延长答复期限', { doing: '延长答复', without: not(done('延长答复')) }, cite(条例, '33（2）')),
    never('二次要求说明理由', { doing: '要求说明理由', without: not(done('要求说明理由')) }, cite(条例, 35)),
    never('对正常申请收费', { doing: '收费通知', without: done('要求说明理由') }, cite(条例, 42)),
    never('两次收费', { doing: '收费通知', without: not(done('收费通知')) }, cite(信息处理费办法, '计收方式')),
    never('重复登记第三方收到日', { doing: '第三方收到征求意见书', without: not(done('第三方收到征求意见书')) }, cite(条例, 32)),
    never('未认定理由不合理即以大量反复申请不予处理', { doing: '答复', when: answer('答复类型').is('不予处理：无正当理由大量反复申请'), without: answer('理由是否合理').is('不合理') }, cite(条例, 35)),
    never('不予公开而未告知先申请行政复议', { doing: '答复', when: 拒绝, without: answer('告知救济途径').is('先申请行政复议'), since: '2024-01-01' }, cite(行政复议法, '23（1）4')),
  ],
  reckons: {
    信息处理费: {
      unit: '元', basis: cite(信息处理费办法, '计收标准'),
      of: ({ answer: of }) => {
        const [items, pages] = [Number(of('件数') ?? 0), Number(of('页数') ?? 0)]
        const fee = of('计费方式') === '按件' ? feeByItems(items) : of('计费方式') === '按量' ? feeByPages(pages) : null
        return fee && { value: fee.yuan, why: fee.why }
      },
    },
  },
  parameters: { 缴费天数 },
  counts: {
    'disclosure.on-request.count': count('依申请公开政府信息数', '件', { day: '收到日期' }, { by: ['申请人类别'], definition: '按收到申请之日计入（条例第31条）' }),
    'disclosure.on-request.replied': count('依申请公开答复数', '件', '答复', { by: ['答复类型', '申请人类别'], definition: '年度报告表三各行按答复类型分列' }),
    'disclosure.on-request.abandoned': count('视为放弃申请数', '件', { day: '收到日期' }, { where: any(done('逾期不补正'), done('逾期未缴费')) }),
    'disclosure.on-request.reply-rate': onTimeRate('依申请公开答复（按期办结）率', '答复期限', '答复'),
    'disclosure.on-request.disclosed-rate': rate('依申请公开公开率', '答复', { of: answer('答复类型').oneOf('予以公开', '部分公开'), among: answer('答复类型').filled() }),
  },
  titledBy: ['申请人', '申请内容'],
  followedByCode: true,
})

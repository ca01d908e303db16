import { 信息公开条例 as 条例 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, ratio, restated } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { dated, days, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'

/** 条例第十八条只写“定期评估审查”，没有周期。 */
const 评估周期: Parameter = { value: 12, unit: '个月', source: '条例第十八条规定“定期评估审查”，未定周期，供本单位自定', confidence: '低' }

const 新法 = '2019-05-15'
const 机构 = '信息公开工作机构负责人'
const 惯例 = asStanding('practice', cite(条例, 22))
const 属性 = answer('公开属性')
const 主动 = 属性.is('主动公开')
const 不公开 = 属性.oneOf('依申请公开', '不予公开')
const 审查 = answer('审查意见')
const 可以公开 = any(审查.is('可以公开'), all(审查.is('不能确定，报请确定'), answer('确定结论').is('可以公开')))
const 已协商 = any(answer('涉及其他机关').is('否'), answer('协商结论').is('一致'))
const 应当主动 = answer('公开范围').oneOf('涉及公众利益调整', '需要公众广泛知晓', '需要公众参与决策', '条例第二十条、第二十一条列明')
const 非将来 = (field: string) => must(not(lead(field, days(1))), `${field}不得晚于登记之日`, 惯例, { keepsBecause: '仅防误填' })
const 不公开依据 = ['国家秘密（14）', '其他法律行政法规禁止公开（14）', '危及国家安全、公共安全、经济安全、社会稳定（14）', '商业秘密、个人隐私（15）', '内部事务信息（16）', '过程性信息（16）', '行政执法案卷（16）'] as const
const 效力 = choice('有效', '已修改', '部分废止', '废止', '失效')
const 公开中 = ['已公开', '已变更'] as const

export default procedure('disclosure-proactive', '政府信息主动公开', {
  editions: [{ from: '2008-05-01', to: '2019-05-14', law: '政府信息公开条例（2007年）' }, { from: 新法, law: '政府信息公开条例（2019年修订）' }],
  purpose: '每份公文备案并认定公开属性；审查后主动公开的，自形成或者变更之日起二十个工作日内公开并留存发布凭证；不予公开的定期评估。',
  field: '政务公开', titledBy: ['公文标题', '发文字号'], naturalKey: ['公文标题', '发文字号'],
  states: {
    已备案: {}, 报请确定中: {}, 待公开: {}, 已公开: {}, 已变更: { says: '自变更之日起二十个工作日内公开变更后的信息' }, 不公开: { says: '定期评估，可以公开的应当公开' },
    已撤下: { end: true }, 已归档: { end: true },
  },
  opens: {
    name: '公文备案', by: ['拟文科室', '经办人'], to: '已备案', basis: cite(条例, '12、22'), produces: '公文公开属性备案表', requires: [非将来('形成日期')],
    asks: {
      公文标题: text(), 发文字号: text().checked('document-number').optional(), 公文种类: choice('行政规范性文件', '通知', '通告', '公告', '意见', '报告', '批复', '函', '会议纪要', '预算决算', '人事信息', '其他'), 形成日期: date(), 拟文单位: text(), 来源案件: caseNumber().optional(), 公文文本: file().optional(),
      公开范围: choice('涉及公众利益调整', '需要公众广泛知晓', '需要公众参与决策', '条例第二十条、第二十一条列明', '不属于主动公开范围'), 拟定公开属性: choice('主动公开', '依申请公开', '不予公开'), 涉及其他机关: yesNo(), 需要批准: yesNo().hint('依照法律、行政法规和国家有关规定需要批准的'),
    },
  },
  actions: {
    公开审查: { by: '保密审查人员', from: '已备案', basis: cite(条例, 17), produces: '政府信息公开审查表', asks: { 审查意见: choice('可以公开', '不得公开', '不能确定，报请确定'), 审查理由: longText() } },
    报请确定: { by: 机构, from: '已备案', to: '报请确定中', basis: cite(条例, '17（3）'), asks: { 报请机关: text(), 报请事项: longText() }, requires: [must(审查.is('不能确定，报请确定'), '不能确定是否可以公开的，才报请确定', cite(条例, '17（3）'), { keepsBecause: '多报请一次不违法' })] },
    收到确定意见: { by: '经办人', from: '报请确定中', to: '已备案', basis: cite(条例, '17（3）'), asks: { 确定结论: choice('可以公开', '不得公开'), 确定文号: text().optional() } },
    协商确认: { by: '经办人', from: '已备案', basis: cite(条例, '11（1）'), asks: { 协商机关: text(), 协商结论: choice('一致', '不一致'), 协商记录: longText() } },
    报经批准: { by: '机关负责人', from: '已备案', basis: cite(条例, '11（2）'), asks: { 批准机关: text(), 批准文号: text() } },
    认定属性: {
      by: 机构, from: '已备案', to: [{ when: 主动, to: '待公开' }, { to: '不公开' }], basis: cite(条例, '19、22'), asks: { 公开属性: choice('主动公开', '依申请公开', '不予公开'), 不公开依据: choice(...不公开依据).when(属性.is('不予公开')), 不主动公开理由: longText().when(不公开) },
      requires: [
        must(done('公开审查'), '认定公开属性前应当审查', cite(条例, 17)), must(可以公开, '审查意见不是可以公开的，不得认定为主动公开', cite(条例, '14、17'), { when: 主动 }), must(已协商, '涉及其他机关的，应当协商确认一致', cite(条例, '11（1）'), { when: 主动 }),
        must(done('报经批准'), '依照规定需要批准的，应当经批准', cite(条例, '11（2）'), { when: all(主动, answer('需要批准').is('是')) }), must(any(主动, not(可以公开)), '属于主动公开范围且可以公开的，应当主动公开', cite(条例, '19、20'), { when: 应当主动 }),
      ],
    },
    公开: {
      by: ['信息发布人员', '经办人'], from: ['待公开', '已变更'], to: '已公开', basis: cite(条例, '23、26'), produces: '政府信息发布凭证', asks: { 公开渠道: choices('政府网站', '政府公报', '政务新媒体', '新闻发布会', '报刊广播电视', '公告栏、查阅场所'), 公开日期: date(), 公开网址: text().optional(), 发布凭证: file().optional(), 发布凭证说明: text().hint('网页快照编号、刊号、照片等可以查证的凭证'), 索引号: text().optional(), 有效性: 效力.optional().hint('公开页面标明'), 已去除个人隐私: yesNo() },
      requires: [非将来('公开日期'), must(answer('公开日期').notBelow('形成日期'), '公开日期不得早于形成日期', 惯例), must(answer('已去除个人隐私').is('是'), '涉及个人隐私、商业秘密的内容不得公开', cite(条例, 15))],
    },
    信息变更: { by: '经办人', from: '已公开', to: '已变更', basis: cite(条例, 26), asks: { 变更日期: date(), 变更内容: longText(), 变更后仍可公开: yesNo() }, requires: [非将来('变更日期'), must(answer('变更后仍可公开').is('是'), '变更后不得公开的，应当撤下', cite(条例, '14、17'))] },
    澄清虚假信息: { by: '机关负责人', from: 公开中, basis: cite(条例, '6（2）'), asks: { 不实信息: longText(), 澄清内容: longText() } },
    登记解读: { by: ['信息发布人员', '经办人'], from: 公开中, basis: 惯例, asks: { 解读形式: choice('文字', '图表', '视频', '新闻发布'), 解读日期: date(), 解读网址: text().optional() }, requires: [非将来('解读日期')] },
    标注效力: { by: ['信息发布人员', '经办人'], from: 公开中, basis: 惯例, asks: { 有效性: 效力, 效力变动日期: date(), 效力变动依据: text().optional().hint('废止、修改的决定，或者有效期届满') }, requires: [非将来('效力变动日期')], note: '公开页面标明有效性；废止、失效而不再公开的，另行撤下' },
    更新目录指南: { by: '经办人', from: '已公开', basis: cite(条例, 12), asks: { 目录更新日期: date(), 目录条目: text() } },
    撤下: {
      by: 机构, from: 公开中, to: '已撤下', basis: cite(条例, '14、15'), asks: { 撤下原因: choice('公文废止、失效', '决定被撤销', '发现不得公开的内容', '公开期限届满', '发布错误'), 撤下日期: date(), 撤下说明: longText(), 撤下凭证说明: text() },
      requires: [非将来('撤下日期'), must(answer('撤下日期').notBelow('公开日期'), '撤下日期不得早于公开日期', 惯例)],
    },
    评估: { by: 机构, from: '不公开', to: [{ when: answer('评估结论').is('可以公开'), to: '已备案' }, { to: '不公开' }], basis: cite(条例, 18), inForce: { from: 新法 }, asks: { 评估结论: choice('可以公开', '仍不公开'), 评估理由: longText() }, note: '情势变化可以公开的，重新审查后公开' },
    归档: { by: '经办人', from: ['已公开', '不公开'], to: '已归档', basis: 惯例, asks: { 档号: text().optional() }, requires: [must(any(done('公开'), not(主动)), '主动公开的未公开前不得归档', cite(条例, 26), { keepsBecause: '状态已限定公开之后' })] },
  },
  deadlines: {
    公开期限: { from: { action: '公文备案', at: '形成日期' }, restarts: [{ action: '信息变更', at: '变更日期' }, { action: '评估', when: answer('评估结论').is('可以公开') }], to: ['公开', '撤下'], toAt: '公开日期', when: any(主动, not(done('认定属性'))), within: dated({ '2008-05-01': workingDays(20) }), lapse: '逾期未公开，责令改正；情节严重的依法处分', basis: cite(条例, 26) },
    评估期限: { from: '认定属性', restarts: '评估', to: '评估', when: 不公开, within: byParameter('评估周期', 'month'), rolls: 'never', lapse: '未定期评估审查', basis: asStanding('unverified', cite(条例, 18)) },
  },
  parameters: { 评估周期 },
  never: [
    never('未经审查即认定公开属性（ogi-09）', { doing: '认定属性', without: done('公开审查') }, cite(条例, 17)), never('未经审查即公开（ogi-09）', { doing: '公开', without: done('公开审查') }, cite(条例, 17)),
    never('不得公开的认定为主动公开（ogi-09）', { doing: '认定属性', when: all(主动, 审查.is('不得公开')), without: not(done('公开审查')) }, cite(条例, '14、17')), never('未确定而认定为主动公开', { doing: '认定属性', when: all(主动, 审查.is('不能确定，报请确定')), without: answer('确定结论').is('可以公开') }, cite(条例, '17（3）')),
    never('未协商一致即主动公开', { doing: '认定属性', when: all(主动, answer('涉及其他机关').is('是')), without: answer('协商结论').is('一致') }, cite(条例, '11（1）')), never('未经批准即主动公开', { doing: '认定属性', when: all(主动, answer('需要批准').is('是')), without: done('报经批准') }, cite(条例, '11（2）')),
    never('应当主动公开而不公开', { doing: '认定属性', when: all(应当主动, 审查.is('可以公开')), without: 主动 }, cite(条例, '19、20')), never('应当主动公开、经确定可以公开而不公开', { doing: '认定属性', when: all(应当主动, 审查.is('不能确定，报请确定'), answer('确定结论').is('可以公开')), without: 主动 }, cite(条例, '19、20')),
    never('早于形成即公开', { doing: '公开', without: answer('公开日期').notBelow('形成日期') }, 惯例), never('公开个人隐私', { doing: '公开', without: answer('已去除个人隐私').is('是') }, cite(条例, 15)), never('没有发布凭证', { doing: '公开', without: answer('发布凭证说明').filled() }, 惯例), never('变更后不得公开仍公开', { doing: '信息变更', without: answer('变更后仍可公开').is('是') }, cite(条例, '14、17')),
    never('早于公开即撤下', { doing: '撤下', without: answer('撤下日期').notBelow('公开日期') }, 惯例), never('不公开而不说明理由', { doing: '认定属性', when: 不公开, without: answer('不主动公开理由').filled() }, cite(条例, '14—16')),
  ],
  publication: { by: '公开', withdrawnBy: '撤下', title: '政府信息公开', shows: { 公文标题: 'plain', 发文字号: 'plain', 公文种类: 'plain', 形成日期: 'plain', 公开日期: 'plain', 有效性: 'plain', 解读网址: 'plain', 公开网址: 'plain' } },
  counts: {
    'disclosure.filed-documents': count('备案政府公文数', '条', '公文备案', { by: ['公文种类'] }),
    'disclosure.proactive.documents': count('主动公开公文类政府信息数', '件', '公开', { by: ['公文种类'] }),
    'disclosure.proactive.rate': ratio('公文类政府信息主动公开率', { of: ['disclosure.proactive.documents'], among: ['disclosure.filed-documents'], definition: '期内主动公开的公文 ÷ 期内备案的公文' }),
    'disclosure.proactive.rate.truncated': restated('公文类政府信息主动公开率（截尾）', '%', 'disclosure.proactive.rate', { rounding: '截尾' }),
    'disclosure.proactive.withdrawn': count('撤下主动公开信息数', '件', '撤下', { by: ['撤下原因'] }), 'disclosure.proactive.on-time': onTimeRate('主动公开按期率', '公开期限', '公开'),
    'disclosure.reassessed': count('不公开信息评估数', '件', { each: '评估' }, { by: ['评估结论'] }),
  },
  importsAs: { 公文标题: '公文标题', 发文字号: '发文字号', 成文日期: '形成日期', 公文种类: '公文种类', 拟文单位: '拟文单位', 公开属性: '拟定公开属性' },
})

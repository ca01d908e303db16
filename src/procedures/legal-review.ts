import { 其他送审材料, 初审无资格, 审核要点, 必审情形 } from '#law/legal-review.ts'
import { 三项制度意见, 行政处罚法 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, total } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves } from '#core/vocabulary/link.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'

/** 审核时限由各机关自定，国家没有统一规定；各地有五日、七日、十个工作日之别。 */
const 审核工作日: Parameter = { value: 10, unit: '个工作日', source: '三项制度意见未定日数，由本机关确定（各地有5日、7日、10个工作日之别）', confidence: '低' }

const 惯例 = asStanding('practice', cite(三项制度意见, '四'))
const 结论 = answer('审核意见结论')
const 同意 = 结论.is('同意')
const 重大 = answer('审核情形').oneOf(...必审情形, '列入本机关重大执法决定法制审核目录')
const 处罚 = answer('决定类型').is('行政处罚')
/** 处罚案件在本系统办理的，由处罚案件的法制审核环节计数，不在此重复。 */
const 已在处罚案件计数 = all(处罚, answer('被审核案件').filled())
const 另行计数 = not(已在处罚案件计数)
const 要点均符合 = all(...审核要点.map((point) => answer(point).is('符合')))
const 非承办人 = actorIsNot({ fields: ['承办人'], actions: ['送审', '补充材料', '重新送审'] })
const 不一致 = answer('采纳情况').oneOf('部分采纳', '不采纳')
const 审核中 = '审核中'
const 送审 = { 必备材料齐全: yesNo().hint('送审单、决定文书稿、调查终结报告、证据'), 其他送审材料: choices(...其他送审材料).optional(), 拟作决定: longText(), 送审附件: file().optional(), 送审日期: date() }
const 非将来 = must(not(lead('送审日期', days(1))), '送审日期不得晚于登记之日', 惯例, { keepsBecause: '仅防误填' })
const 材料齐 = must(answer('必备材料齐全').is('是'), '送审应当附送审单、决定文书稿、调查终结报告和证据', 惯例)
const 转到处罚案件 = (when: typeof 同意, 审核结论: string) => moves('被审核案件', 'penalty', '法制审核', { when: all(处罚, when), carries: { 审核结论: { fixed: 审核结论 }, 初次从事法制审核: '初次从事处罚法制审核', 法律职业资格证号: '法律职业资格证号' } }, cite(行政处罚法, 58))

export default procedure('legal-review', '执法决定法制审核', {
  editions: [{ from: '2018-01-01', law: '行政处罚法第五十八条（2017年修正文本第三十八条）、三项制度意见' }],
  purpose: '执法机构在作出决定前送审；审核人员逐项审核，出具意见；送审机构反馈采纳情况。未经审核或者审核未通过的，不得作出决定。',
  field: '行政执法', titledBy: ['案件名称', '送审单位'],
  states: {
    审核中: {}, 待补充: { says: '退回补充材料，审核期限停止计算' }, 已出意见: {}, 待协调: { says: '送审机构与审核机构意见不一致' }, 待重新送审: {},
    审核通过: { end: true }, 审核未通过: { end: true, says: '不得作出拟作的决定' }, 已撤回: { end: true },
  },
  opens: {
    name: '送审', by: ['经办人', '执法机构负责人'], to: '审核中', basis: cite(三项制度意见, '四（十一）'), produces: '法制审核送审单', requires: [非将来, 材料齐],
    asks: {
      决定类型: choice('行政处罚', '行政强制', '违法建筑强制拆除', '行政许可', '行政征收征用', '行政检查', '其他'), 案件名称: text(), 送审单位: text(), 被审核案件: caseNumber().optional().hint('案件在本系统办理的填写，审核意见自动转到处罚案件'), 承办人: people().atLeast(1),
      审核情形: choice(...必审情形, '列入本机关重大执法决定法制审核目录', '一般执法决定'), ...送审,
    },
  },
  actions: {
    退回补充材料: { by: '审核人员', from: 审核中, to: '待补充', basis: 惯例, produces: '退补通知单', asks: { 退补原因: longText() } },
    补充材料: { by: ['经办人', '执法机构负责人'], from: '待补充', to: 审核中, basis: 惯例, asks: { 补充内容: longText(), 补充日期: date() } },
    法律顾问意见: { by: ['法律顾问', '公职律师'], from: 审核中, basis: 惯例, asks: { 顾问意见: longText() } },
    延长审核期限: { by: '法制机构负责人', from: 审核中, once: true, basis: 惯例, asks: { 延长工作日数: whole().atLeast(1).unit('个工作日'), 延长理由: longText() } },
    出具审核意见: {
      by: '审核人员', from: 审核中, to: '已出意见', basis: cite(行政处罚法, 58), produces: '法制审核意见书',
      asks: {
        ...Object.fromEntries(审核要点.map((point) => [point, choice('符合', '不符合')])), 审核意见结论: choice('同意', '建议补充调查', '建议改正', '建议移送'), 审核意见: longText(),
        初次从事处罚法制审核: yesNo(), 法律职业资格证号: text().optional(), 审核意见书编号: text(),
      },
      requires: [
        must(要点均符合, '七项审核要点有不符合的，不得出具同意意见', cite(三项制度意见, '四（十三）'), { when: 同意 }),
        must(非承办人, '承办人员不得审核自己办理的案件', 惯例),
        must(answer('法律职业资格证号').filled(), '初次从事行政处罚决定法制审核的人员，应当取得国家统一法律职业资格', cite(行政处罚法, '58（2）'), { when: all(处罚, answer('初次从事处罚法制审核').is('是')) }),
        must(any(answer('不涉嫌犯罪').is('符合'), 结论.is('建议移送')), '认为涉嫌犯罪的，应当建议移送', cite(行政处罚法, 27)),
      ],
      moves: [转到处罚案件(同意, '通过'), 转到处罚案件(not(同意), '不通过')],
    },
    反馈采纳情况: {
      by: ['执法机构负责人', '经办人'], from: '已出意见', basis: 惯例,
      to: [{ when: 同意, to: '审核通过' }, { when: 不一致, to: '待协调' }, { to: '待重新送审' }],
      asks: { 采纳情况: choice('采纳', '部分采纳', '不采纳'), 不采纳理由: longText().when(不一致) },
    },
    集体讨论: {
      by: '机关负责人', from: '待协调', to: '待重新送审', basis: cite(行政处罚法, '57（2）'), produces: '集体讨论记录', asks: { 讨论参加人: people().atLeast(2), 讨论意见: longText() },
      note: '集体讨论不能代替审核通过：按讨论意见修改后重新送审，或者不再作出拟作的决定',
    },
    重新送审: { by: ['经办人', '执法机构负责人'], from: '待重新送审', to: 审核中, basis: cite(三项制度意见, '四（十三）'), asks: { ...送审, 修改情况: longText() }, requires: [非将来, 材料齐] },
    不再作出决定: { by: '机关负责人', from: ['待重新送审', '待协调'], to: '审核未通过', basis: cite(行政处罚法, 58), asks: { 处理去向: choice('补充调查', '移送有管辖权的机关', '移送公安机关', '撤销案件', '其他'), 去向说明: longText() } },
    撤回送审: { by: '执法机构负责人', from: [审核中, '待补充'], to: '已撤回', basis: 惯例, asks: { 撤回理由: longText() } },
  },
  deadlines: {
    审核期限: {
      from: { action: '送审', at: '送审日期' }, restarts: { action: '重新送审', at: '送审日期' }, to: ['出具审核意见', '撤回送审'], within: byParameter('审核工作日', 'workingDay'), lapse: '逾期未出具审核意见，影响作出决定；不得视为审核通过', basis: asStanding('unverified', cite(三项制度意见, '四')),
      suspends: [{ from: '退回补充材料', to: ['补充材料', '撤回送审'], toAt: '补充日期', basis: 惯例 }], extends: { by: '延长审核期限', amount: '延长工作日数', basis: 惯例 },
    },
  },
  parameters: { 审核工作日 },
  never: [
    never('有不符合的审核要点而出具同意意见', { doing: '出具审核意见', when: any(...审核要点.map((point) => answer(point).is('不符合'))), without: not(同意) }, cite(三项制度意见, '四（十三）')),
    never('承办人审核自己办理的案件', { doing: '出具审核意见', without: 非承办人 }, 惯例),
    never('初次从事处罚决定法制审核而无法律职业资格（pen-10）', { doing: '出具审核意见', when: 初审无资格, without: not(处罚) }, cite(行政处罚法, '58（2）')),
    never('二次延长审核期限', { doing: '延长审核期限', without: not(done('延长审核期限')) }, 惯例),
    never('涉嫌犯罪而不建议移送', { doing: '出具审核意见', when: answer('不涉嫌犯罪').is('不符合'), without: 结论.is('建议移送') }, cite(行政处罚法, 27)),
    never('未同意而以审核通过结束（pen-09）', { entering: '审核通过', without: all(done('出具审核意见'), 同意) }, cite(行政处罚法, 58)),
    never('送审没有决定文书稿、调查报告或者证据', { doing: ['送审', '重新送审'], without: answer('必备材料齐全').is('是') }, 惯例),
  ],
  counts: {
    'legal-review.request.major': count('处罚案件以外的重大执法决定法制审核数', '件', '出具审核意见', { where: all(另行计数, 重大), by: ['决定类型'], definition: '不含在本系统办理的处罚案件，后者由处罚案件计数' }),
    'legal-review.request.general': count('处罚案件以外的一般执法决定法制审核数', '件', '出具审核意见', { where: all(另行计数, not(重大)), by: ['决定类型'], definition: '不含在本系统办理的处罚案件，后者由处罚案件计数' }),
    'legal-review.request.penalty': count('不在本系统办理的处罚案件法制审核数', '件', '出具审核意见', { where: all(处罚, 另行计数) }),
    'legal-review.illegal-building.major': count('违法搭建重大法制审核数', '件', '出具审核意见', { where: all(answer('决定类型').is('违法建筑强制拆除'), 重大) }),
    'legal-review.major': total('重大行政执法决定法制审核数', '件', ['legal-review.penalty-case.major', 'legal-review.request.major']),
    'legal-review.general': total('一般行政执法决定法制审核数', '件', ['legal-review.penalty-case.general', 'legal-review.request.general']),
    'legal-review.penalty': total('行政处罚案件法制审核数', '件', ['legal-review.penalty-case.major', 'legal-review.penalty-case.general', 'legal-review.request.penalty']),
    'legal-review.corrected': count('法制审核纠正数', '次', { each: '出具审核意见' }, { where: not(同意), by: ['审核意见结论', '决定类型'] }),
    'legal-review.returned': count('法制审核退补数', '次', { each: '退回补充材料' }),
    'legal-review.adoption-rate': rate('法制审核意见采纳率', { each: '反馈采纳情况' }, { of: answer('采纳情况').is('采纳'), among: done('反馈采纳情况') }),
    'legal-review.on-time': onTimeRate('法制审核按期率', '审核期限', '出具审核意见'),
  },
  importsAs: { 决定类型: '决定类型', 案件名称: '案件名称', 送审单位: '送审单位', 审核情形: '审核情形', 送审日期: '送审日期' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, person, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { dated, days, months } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 公益诉讼解释, 司法建议规定, 复议法条例, 检察建议规定, 行政复议法, 行政诉讼法, 行诉解释 } from '#law/statutes.ts'

/** 没有条文规定答复期限：来文未定期限时供本单位自定的内部期限。 */
const 内部答复日: Parameter = { value: 60, unit: '日', source: '司法建议（其他）、行政复议建议书、纠正违法通知书没有法定答复期限，来文未定时的内部期限', confidence: '低' }

const 司法 = ['司法建议：规范性文件', '司法建议：综合治理', '司法建议：其他'] as const
const 检察 = ['检察建议：行政公益诉讼', '检察建议：其他', '纠正违法通知书'] as const
const 复议 = ['行政复议意见书', '行政复议建议书'] as const
const 是司法建议 = answer('建议类型').oneOf(...司法)
const 是检察建议 = answer('建议类型').oneOf('检察建议：行政公益诉讼', '检察建议：其他')
const 公益诉讼 = answer('建议类型').is('检察建议：行政公益诉讼')
const 紧急 = answer('情况紧急').is('是')
const 来文定期 = answer('来文所定答复日').filled()
const 无法定期限 = answer('建议类型').oneOf('司法建议：其他', '行政复议建议书', '纠正违法通知书')
const 收到日 = { action: '收到建议', at: '收到日期' } as const
const 答复 = { from: 收到日, to: '书面回复', toAt: '回复日期', rolls: 'byLaw' } as const
const 公益依据 = cite(公益诉讼解释, 21)
const 检察依据 = asStanding('excerpt', cite(检察建议规定, '回复期限'))
const 惯例 = asStanding('practice', cite(司法建议规定, 8))
const 未超期 = ['司法建议答复', '综合治理司法建议答复', '公益诉讼检察建议答复', '紧急公益诉讼检察建议答复', '检察建议答复', '复议意见书答复', '来文定期答复', '内部答复'] as const
const 已超期 = any(...未超期.map((name) => passed(name)))

export default procedure('judicial-advice', '司法建议、检察建议和复议意见办理', {
  editions: [{ from: '2018-01-01', law: '行政诉讼法、检察公益诉讼解释、人民检察院检察建议工作规定、行政复议法' }],
  purpose: '登记收到的司法建议、检察建议、行政复议意见书和建议书、纠正违法通知书，分办整改，在期限内书面回复，逾期报告负责人。',
  field: '监督', titledBy: ['来文机关', '文号'], naturalKey: ['来文机关', '文号'],
  states: { 已收到: {}, 整改中: {}, 已回复: { says: '已书面回复，整改尚未全部完成' }, 已办结: { end: true }, 已进入诉讼: { end: true, says: '检察机关提起行政公益诉讼，转行政应诉办理' } },
  opens: {
    name: '收到建议', by: '经办人', to: '已收到', basis: asStanding('practice', cite(行政诉讼法, '25（4）、66、96')), produces: '来文登记表',
    asks: {
      建议类型: choice(...司法, ...检察, ...复议), 来文机关: text(), 文号: text(), 收到日期: date(), 建议内容: longText(), 来文: file().optional(), 来源案件: caseNumber().optional(), 涉及规范性文件: text().when(answer('建议类型').is('司法建议：规范性文件')),
      来文所定答复日: date().optional().hint('来文写明答复期限的，填其末日'), 情况紧急: yesNo().hint('国家利益、社会公共利益损害继续扩大，或者来文写明情况紧急'),
    },
  },
  actions: {
    分办: { by: '机关负责人', from: ['已收到', '整改中'], to: '整改中', basis: 惯例, produces: '办理单', asks: { 承办部门: text(), 责任人: person(), 办理要求: longText().optional() } },
    停止执行规范性文件: { by: '机关负责人', from: ['已收到', '整改中'], basis: cite(行诉解释, '149（4）'), asks: { 停止执行决定: longText() }, requires: [must(answer('建议类型').is('司法建议：规范性文件'), '只有针对规范性文件的司法建议涉及停止执行', cite(行诉解释, 149))] },
    登记整改: { by: '经办人', from: ['整改中', '已回复'], basis: 惯例, asks: { 整改措施: longText(), 整改责任人: person(), 整改证明: file().optional() } },
    报告超期: { by: '经办人', from: ['已收到', '整改中'], basis: 惯例, asks: { 超期原因: longText(), 报告对象: person() }, requires: [must(已超期, '答复期限没有届满，不构成超期', 惯例)] },
    报送回复稿: { by: '经办人', from: '整改中', basis: 惯例, produces: '复函送审稿', asks: { 采纳情况: choice('采纳', '部分采纳', '不采纳'), 不采纳理由: longText().when(answer('采纳情况').oneOf('部分采纳', '不采纳')), 回复要点: longText() } },
    书面回复: {
      by: '机关负责人', from: '整改中', to: '已回复', basis: cite(行诉解释, '149（3）'), produces: '整改情况复函', asks: { 复函文号: text(), 回复日期: date().hint('邮寄的为交邮之日'), 回复内容: longText() },
      requires: [
        must(done('报送回复稿'), '回复应当经承办部门起草、负责人审签', 惯例),
        must(any(done('登记整改'), answer('采纳情况').is('不采纳')), '回复前应当依法履行职责、落实整改；不采纳的说明理由', cite(公益诉讼解释, 21)),
        must(done('报告超期'), '超期回复的，应当先说明原因并报告负责人', 惯例, { when: 已超期 }),
        must(answer('采纳情况').oneOf('采纳', '部分采纳'), '复议意见书应当执行，不得以不采纳回复', cite(行政复议法, '76、77'), { when: answer('建议类型').is('行政复议意见书') }),
      ],
    },
    报送复议机关: { by: '经办人', from: '已回复', basis: cite(行政复议法, 76), asks: { 报送日期: date() }, requires: [must(answer('建议类型').oneOf(...复议), '只有复议意见书、建议书报送复议机关', cite(行政复议法, 76), { keepsBecause: '仅防误操作' })] },
    办结: {
      by: '机关负责人', from: '已回复', to: '已办结', basis: 惯例, asks: { 办结说明: longText(), 已依法履职: yesNo().when(公益诉讼) },
      requires: [must(answer('已依法履职').is('是'), '公益诉讼检察建议在依法履行职责、公益损害得到制止后才能办结', cite(公益诉讼解释, 21), { when: 公益诉讼 }), must(any(done('登记整改'), answer('采纳情况').is('不采纳')), '没有整改记录，不得办结', 惯例, { keepsBecause: '书面回复时已经要求' })],
    },
    被提起公益诉讼: { by: '经办人', from: ['已收到', '整改中', '已回复'], to: '已进入诉讼', basis: cite(行政诉讼法, '25（4）'), asks: { 受诉法院: text(), 起诉书收到日期: date() }, starts: [starts('litigation', '来源建议', { carries: { 诉讼类型: { fixed: '行政公益诉讼' }, 审级: { fixed: '一审' }, 本机关地位: { fixed: '被告' }, 原告: '来文机关', 受理法院: '受诉法院', 收到日期: '起诉书收到日期' } }, cite(行政诉讼法, '25（4）'))], requires: [must(公益诉讼, '只有行政公益诉讼检察建议后可以提起公益诉讼', cite(行政诉讼法, '25（4）'))] },
  },
  deadlines: {
    司法建议答复: { ...答复, when: answer('建议类型').is('司法建议：规范性文件'), within: days(60), lapse: '人民法院可以向上一级机关通报', basis: cite(行诉解释, '149（3）', '应当在收到司法建议之日起六十日内予以书面答复') },
    综合治理司法建议答复: { ...答复, when: all(answer('建议类型').is('司法建议：综合治理'), not(来文定期)), within: dated({ '2023-11-16': months(2) }), lapse: '人民法院可以将建议书抄送上级机关', basis: cite(司法建议规定, 8) },
    公益诉讼检察建议答复: { ...答复, when: all(公益诉讼, not(紧急)), within: dated({ '2015-12-24': months(1), '2018-03-02': months(2) }), lapse: '人民检察院可以提起行政公益诉讼', basis: 公益依据 },
    紧急公益诉讼检察建议答复: { ...答复, when: all(公益诉讼, 紧急), within: dated({ '2018-03-02': days(15) }), lapse: '人民检察院可以提起行政公益诉讼', basis: 公益依据 },
    检察建议答复: { ...答复, when: all(answer('建议类型').is('检察建议：其他'), not(来文定期)), within: dated({ '2019-02-26': months(2) }), lapse: '人民检察院可以报告上级，并向党委、人大、上级机关通报', basis: 检察依据 },
    复议意见书答复: { ...答复, when: answer('建议类型').is('行政复议意见书'), within: days(60), lapse: '责令限期履行，可以约谈、通报批评', basis: cite(行政复议法, 76) },
    来文定期答复: { ...答复, when: 来文定期, within: setBy('来文所定答复日'), rolls: 'never', lapse: '未按来文期限回复', basis: 惯例 },
    内部答复: { ...答复, when: all(无法定期限, not(来文定期)), within: byParameter('内部答复日', 'day'), rolls: 'never', lapse: '未按内部期限回复', basis: asStanding('unverified', cite(复议法条例, '57（2）')) },
  },
  parameters: { 内部答复日 },
  never: [
    never('未书面回复即办结（lit-10）', { entering: '已办结', without: all(done('书面回复'), answer('回复日期').filled()) }, cite(公益诉讼解释, 21)),
    never('超期回复而不报告（lit-10）', { doing: '书面回复', when: 已超期, without: done('报告超期') }, 惯例),
    never('复议意见书未报纠正情况即办结（rec-18）', { doing: '办结', when: answer('建议类型').is('行政复议意见书'), without: all(done('登记整改'), done('书面回复')) }, cite(行政复议法, '76、77')),
    never('未经起草审签即回复', { doing: '书面回复', without: done('报送回复稿') }, 惯例),
    never('没有整改又不说明理由即回复', { doing: '书面回复', when: not(done('登记整改')), without: all(answer('采纳情况').is('不采纳'), answer('不采纳理由').filled()) }, cite(公益诉讼解释, 21)),
    never('未依法履职即办结公益诉讼检察建议', { doing: '办结', when: answer('建议类型').is('检察建议：行政公益诉讼'), without: answer('已依法履职').is('是') }, cite(公益诉讼解释, 21)),
    never('把其他建议转为公益诉讼', { doing: '被提起公益诉讼', without: answer('建议类型').is('检察建议：行政公益诉讼') }, cite(行政诉讼法, '25（4）')),
    never('对其他建议停止执行规范性文件', { doing: '停止执行规范性文件', without: answer('建议类型').is('司法建议：规范性文件') }, cite(行诉解释, 149)),
    never('期限未满即报告超期', { doing: '报告超期', without: any(...未超期.map((name) => passed(name))) }, 惯例),
  ],
  counts: {
    'judicial-advice.received': count('收到司法建议书数', '份', { day: '收到日期' }, { where: 是司法建议, by: ['建议类型'] }),
    'judicial-advice.reconsideration-advice.received': count('收到行政复议建议书数', '份', { day: '收到日期' }, { where: answer('建议类型').is('行政复议建议书') }),
    'judicial-advice.reconsideration-opinion.received': count('收到行政复议意见书数', '份', { day: '收到日期' }, { where: answer('建议类型').is('行政复议意见书') }),
    'judicial-advice.correction-notice.received': count('收到纠正违法通知书数', '份', { day: '收到日期' }, { where: answer('建议类型').is('纠正违法通知书') }),
    'procuratorial-advice.public-interest.received': count('收到公益诉讼检察建议书数', '起', { day: '收到日期' }, { where: 公益诉讼 }),
    'procuratorial-advice.received': count('收到检察建议书数', '份', { day: '收到日期' }, { where: 是检察建议, by: ['建议类型'] }),
    'judicial-advice.reply-rate': rate('司法建议回复率', { day: '收到日期' }, { of: done('书面回复'), among: 是司法建议 }),
    'procuratorial-advice.reply-rate': rate('检察建议回复率', { day: '收到日期' }, { of: done('书面回复'), among: 是检察建议 }),
    'judicial-advice.adoption-rate': rate('司法建议采纳率', { day: '收到日期' }, { of: answer('采纳情况').oneOf('采纳', '部分采纳'), among: all(是司法建议, done('书面回复')), definition: '采纳和部分采纳除以已书面回复' }),
    'procuratorial-advice.adoption-rate': rate('检察建议采纳率', { day: '收到日期' }, { of: answer('采纳情况').oneOf('采纳', '部分采纳'), among: all(是检察建议, done('书面回复')), definition: '采纳和部分采纳除以已书面回复' }),
    'judicial-advice.overdue': count('超期回复的建议数', '份', '书面回复', { where: done('报告超期'), by: ['建议类型'] }),
    'judicial-advice.normative.on-time': onTimeRate('规范性文件司法建议按期回复率', '司法建议答复', '书面回复'),
    'judicial-advice.governance.on-time': onTimeRate('综合治理司法建议按期回复率', '综合治理司法建议答复', '书面回复'),
    'judicial-advice.as-set.on-time': onTimeRate('来文定期建议按期回复率', '来文定期答复', '书面回复'),
    'judicial-advice.opinion.on-time': onTimeRate('行政复议意见书按期回复率', '复议意见书答复', '书面回复'),
    'procuratorial-advice.public-interest.on-time': onTimeRate('公益诉讼检察建议按期回复率', '公益诉讼检察建议答复', '书面回复'),
    'procuratorial-advice.public-interest.urgent-on-time': onTimeRate('紧急公益诉讼检察建议按期回复率', '紧急公益诉讼检察建议答复', '书面回复'),
    'procuratorial-advice.other.on-time': onTimeRate('其他检察建议按期回复率', '检察建议答复', '书面回复'),
  },
  importsAs: { 建议类型: '建议类型', 来文机关: '来文机关', 文号: '文号', 收到日期: '收到日期', 反馈期限: '来文所定答复日', 建议内容: '建议内容' },
})

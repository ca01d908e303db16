import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, inState, not, passed, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, total } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { months, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海代表建议规定, 代表法, 信息公开条例, 政协提案条例 } from '#law/statutes.ts'

const 提案答复月: Parameter = { value: 3, unit: '个月', source: '政协提案工作条例及市政府办理办法（未见原文）；外地规则为三个月', confidence: '高' }
const 提案会办月: Parameter = { value: 1, unit: '个月', source: '外地政协提案办理规则；本市未见原文', confidence: '中' }

const 规定 = (article: string | number) => cite(上海代表建议规定, article)
const 惯例 = (article: string) => asStanding('practice', cite(上海代表建议规定, article))
const 公开规定 = cite(上海代表建议规定, '9、26', '2025年3月11日起并依《代表法》第51条')
const 是 = (field: string) => answer(field).is('是')
const 代表建议 = answer('类型').is('代表建议')
const 政协提案 = answer('类型').is('政协提案')
const 会办 = answer('承办角色').is('会办')
const 主办 = answer('承办角色').oneOf('主办', '分别办理')
const 有会办 = all(answer('承办角色').is('主办'), answer('会办单位').filled())
const 上级交办 = answer('登记环节').is('上级交办')
const 有承诺 = answer('答复类别').oneOf('正在解决', '计划解决')
const 研究后交回 = answer('研究结论').is('交回重新办理')
const 市级 = answer('层级').is('市')
const 已交办 = not(inState('已退回', '已转信件', '已撤回', '已改交'))
const 镇代表建议 = all(代表建议, answer('层级').is('镇'))
const 交办机关 = choice('代表工作机构', '政府办公室', '政协提案委员会', '镇人大主席团')
const 主席团交办 = must(answer('交办机关').is('镇人大主席团'), '乡镇人大代表的建议由人大主席团交办，不由政府办公室交办', cite(代表法, 51), { since: '2025-03-11', when: 镇代表建议 })
const 评价项 = ['满意', '基本满意', '理解', '不满意', '未反馈'] as const
const 单位 = ['承办单位经办人', '经办人'] as const
const 交办机构 = ['政府办公室', '代表工作机构'] as const

const 签发所问 = { 签发人: person(), 已加盖公章: yesNo() }
const 答复所问 = { 答复日期: date(), 答复文号: text(), 已书面答复人数: whole().unit('人').hint('联名的逐人答复'), 抄送代表工作机构和政府办公室: yesNo() }
/** 答复前应当办妥的，重办时须重新办过。 */
const 答复前 = (since?: string) => {
  const again = (action: string) => (since === undefined ? done(action) : doneSince(action, since))
  return [
    must(again('联系代表委员'), '答复前应当与代表、委员联系沟通，充分听取意见', cite(上海代表建议规定, '16（3）', '2025年3月11日起并依《代表法》第51条')),
    must(again('签发'), '答复应当由单位负责人审核签发并加盖公章', 规定(20)),
    must(answer('已书面答复人数').same('提出人数'), '联名提出的，应当逐一答复每一位代表、委员', 规定(20)),
  ]
}

export default procedure('proposal', '代表建议和政协提案办理', {
  editions: [{ from: '2015-03-01', to: '2025-03-10', law: '代表法（2015年）、上海市人大关于代表建议、批评和意见的规定' }, { from: '2025-03-11', law: '代表法（2025年）、上海市人大关于代表建议、批评和意见的规定' }],
  purpose: '办理人大代表建议、批评和意见（书面意见）与政协提案：审查、交办、分办、联系、答复、评价、重办、跟踪兑现承诺、公开。镇一级参照上海市的规定办理。',
  field: '监督', titledBy: ['类型', '编号', '标题'], naturalKey: ['层级', '类型', '届次', '编号'],
  states: {
    待审查: {}, 待交办: {}, 待分办: {}, 待签收: {}, 办理中: {}, 退回审核中: { says: '审核同意之前仍由本单位负责，不得搁置或者自行转交' }, 已答复: {}, 不满意研究: { says: '研究结果应当告知代表、委员' }, 重办中: {}, 已评价: { says: '承诺事项继续跟踪，到解决或者正式报告变更为止' },
    已退回: { end: true }, 已转信件: { end: true }, 已撤回: { end: true }, 已改交: { end: true }, 已提会办意见: { end: true }, 已办结: { end: true },
  },
  opens: {
    name: '登记', by: [...交办机构, ...单位], to: [{ when: 上级交办, to: '待分办' }, { to: '待审查' }], basis: 规定('4—8'), produces: '代表建议提案登记表',
    asks: {
      登记环节: choice('本级提出', '上级交办').hint('承办单位收到已经审查交办的，选上级交办'), 层级: choice('市', '区', '镇'), 类型: choice('代表建议', '政协提案'), 届次: text(), 编号: text(), 标题: text(), 内容: longText(), 领衔人: text(), 提出人数: whole().atLeast(1).unit('人').hint('含领衔人和全部联名人'),
      提出时间: choice('会议期间', '闭会期间'), 收到日期: date(), 交办机关: 交办机关.when(上级交办), 交办日期: date().when(上级交办).hint('办理期限自交办之日起算'), 涉及面广难度大: yesNo(), 重点督办: yesNo(), 类别: text().optional(), 原文: file().optional(),
    },
    requires: [must(any(代表建议, not(answer('层级').is('镇'))), '镇一级不设政协；镇承办的政协提案为区或者市的提案', cite(政协提案条例, '提案')), { ...主席团交办, when: all(上级交办, 镇代表建议) }],
  },
  actions: {
    审查: { by: 交办机构, from: '待审查', to: [{ when: answer('审查结论').is('立案'), to: '待交办' }, { when: answer('审查结论').is('转为信件'), to: '已转信件' }, { to: '已退回' }], basis: 规定('5—8'),
      asks: { 审查结论: choice('立案', '转为信件', '退回'), 一事一议: yesNo(), 不应提出的情形: choice('无', '不属于职权范围', '涉及本人或者亲属个人事务', '涉及具体司法案件', '转递人民群众来信', '学术探讨或者产品推介', '没有实际内容'), 说明: longText().when(not(answer('审查结论').is('立案'))) },
      requires: [must(any(not(answer('审查结论').is('立案')), all(是('一事一议'), answer('不应提出的情形').is('无'))), '应当一事一议、内容具体；属于不应作为建议提出的情形的，转为信件或者退回并说明', 规定('5—8'))] },
    撤回建议: { by: '代表委员', from: ['待审查', '待交办', '待分办', '待签收', '办理中', '退回审核中'], to: '已撤回', basis: 规定(10), asks: { 书面撤回: yesNo(), 同意撤回人数: whole().unit('人') },
      requires: [must(all(是('书面撤回'), answer('同意撤回人数').same('提出人数')), '撤回应当书面提出，联名的须经全体同意', 规定(10))] },
    交办: { by: [...交办机构, '人大主席团'], from: '待交办', to: '待分办', basis: 规定(11), produces: '交办单', asks: { 交办机关, 交办日期: date() }, requires: [主席团交办] },
    分办: { by: '政府办公室', from: '待分办', to: '待签收', basis: 规定('11、13'), produces: '分办单', asks: { 承办角色: choice('主办', '会办', '分别办理'), 承办单位: text(), 会办单位: text().optional().when(answer('承办角色').is('主办')), 共同主办单位: text().optional().when(answer('承办角色').is('主办')), 分办日期: date(), 再次交办日期: date().when(done('退回审核')).hint('改交本级其他单位的，新单位的期限自此起算') } },
    签收: { by: 单位, from: '待签收', to: '办理中', basis: asStanding('unverified', cite(上海代表建议规定, '签收')), asks: { 签收单位: text(), 签收日期: date() }, requires: [must(answer('签收单位').same('承办单位'), '承办单位由政府办公室确定，不得自行转交其他单位', 规定(14))] },
    申请退回: { by: 单位, from: '办理中', to: '退回审核中', basis: 规定(14), asks: { 退回理由: longText(), 建议承办单位: text() },
      requires: [must(running('退回期限'), '认为不属于本单位职责的，应当自收到之日起七个工作日内说明情况退回，逾期不得退回', 规定(14)), must(not(done('答复')), '已经答复的不得退回', 规定(14), { keepsBecause: '答复后离开办理中状态' })] },
    退回审核: { by: 交办机构, from: '退回审核中', to: [{ when: answer('退回结论').is('改交上级或者其他机关'), to: '已改交' }, { when: answer('退回结论').is('改交本级其他单位'), to: '待分办' }, { to: '办理中' }], basis: 规定(14), asks: { 退回结论: choice('不同意退回', '改交本级其他单位', '改交上级或者其他机关'), 退回审核意见: longText() } },
    制定方案: { by: 单位, from: ['办理中', '重办中'], basis: 规定(16), asks: { 责任领导: person(), 具体承办人: person(), 由主要负责人办理: yesNo(), 办理方案: longText() }, requires: [must(是('由主要负责人办理'), '重点督办和办理难度大的，由单位主要负责人组织办理', 规定(16), { when: any(是('涉及面广难度大'), 是('重点督办')) })] },
    联系代表委员: { by: 单位, from: ['办理中', '重办中'], basis: 规定('16（3）'), asks: { 联系日期: date(), 联系方式: choice('电话', '走访', '座谈', '书面', '其他'), 代表委员意见: longText() }, note: '未联系即答复的，不合法' },
    提出会办意见: { by: 单位, from: '办理中', to: '已提会办意见', basis: 规定(17), asks: { 会办意见: longText(), 送主办单位日期: date() }, produces: '会办意见', requires: [must(会办, '只有会办单位提出会办意见，主办单位直接答复', 规定(17))] },
    收到会办意见: { by: 单位, from: '办理中', basis: 规定(17), asks: { 来自会办单位: text(), 会办单位意见: longText(), 会办意见齐全: yesNo(), 意见不一致: yesNo() }, requires: [must(有会办, '本件没有会办单位', 规定(17))] },
    催办会办: { by: 单位, from: '办理中', basis: 惯例('17'), asks: { 催办对象: text(), 催办日期: date() }, requires: [must(有会办, '本件没有会办单位', 规定(17))] },
    综合协调: { by: 交办机构, from: '办理中', basis: 规定('17（3）'), asks: { 协调结果: longText() } },
    主办单位协商一致: { by: 单位, from: ['办理中', '重办中'], basis: 规定('17（2）'), asks: { 协商结果: longText() } },
    申请延期: { by: 单位, from: '办理中', basis: 规定(19), asks: { 延期理由: longText() }, produces: '延期办理报告', requires: [must(是('涉及面广难度大'), '涉及面广、办理难度大的，方可延期', 规定(19)), must(running('答复期限'), '延期应当在办理期限届满前书面报告', 规定(19))] },
    批准延期: { by: '代表工作机构', from: '办理中', once: true, basis: 规定(19), asks: { 延长月数: whole().atLeast(1).atMost(3).unit('个月'), 告知代表日期: date(), 抄送政府办公室: yesNo() },
      requires: [must(done('申请延期'), '延期应当由承办单位书面报告', 规定(19)), must(running('答复期限'), '办理期限届满后不得再同意延期', 规定(19)), must(actorIsNot({ actions: ['申请延期'] }), '承办单位不得自行同意延期', 规定(19)), must(是('抄送政府办公室'), '延期应当同时抄送政府办公室', 规定(19))] },
    拟文: { by: 单位, from: ['办理中', '重办中'], basis: 规定('17、18'), produces: '代表建议提案答复函', note: '字母各地不同：上海A解决采纳、B正在解决、C计划解决、D留作参考',
      asks: { 答复类别: choice('解决采纳', '正在解决', '计划解决', '留作参考'), 答复内容: longText(), 解决日期: date().when(有承诺).hint('写明具体日期'), 不能解决的理由: longText().when(answer('答复类别').is('留作参考')), 已载明会办意见: yesNo().when(有会办) },
      requires: [
        must(not(会办), '会办单位不直接答复代表、委员', 规定(17)), must(done('制定方案'), '办理应当先有方案，明确责任领导和承办人', 规定(16)),
        must(any(done('主办单位协商一致'), not(answer('共同主办单位').filled())), '两个以上单位主办的，应当协商一致后答复', 规定('17（2）')),
        must(any(not(有会办), 是('会办意见齐全'), all(passed('等候会办意见'), done('催办会办'))), '会办意见未到不得答复；满一个月仍未到的，应当先催办并留有记录', 惯例('17')),
        must(any(not(有会办), 是('已载明会办意见')), '主办单位的答复应当吸收会办单位的意见', 规定(17)), must(any(not(是('意见不一致')), done('综合协调')), '主办、会办单位意见不一致的，应当先经综合协调', 规定('17（3）')),
      ] },
    签发: { by: '单位负责人', from: ['办理中', '重办中'], basis: 规定(20), asks: 签发所问, requires: [must(done('拟文'), '尚无答复稿', 规定(20)), must(是('已加盖公章'), '答复应当加盖单位公章', 规定(20))] },
    答复: { by: 单位, from: '办理中', to: '已答复', basis: 规定(20), asks: 答复所问, requires: 答复前() },
    再次答复: { by: 单位, from: '重办中', to: '已答复', basis: 规定(21), asks: { 再次答复日期: date(), 再次答复文号: text(), 已书面答复人数: whole().unit('人') }, requires: [...答复前('研究处理'), must(doneSince('拟文', '研究处理'), '重新办理应当另行拟文答复', 规定(21))] },
    评价: { by: ['代表委员', ...交办机构], from: '已答复', to: [{ when: answer('办理结果评价').is('不满意'), to: '不满意研究' }, { to: '已评价' }], basis: 规定(21), produces: '征询意见反馈表', asks: { 办理态度评价: choice(...评价项), 办理结果评价: choice(...评价项), 不满意理由: longText().when(answer('办理结果评价').is('不满意')), 评价日期: date() } },
    研究处理: { by: 交办机构, from: '不满意研究', to: [{ when: 研究后交回, to: '重办中' }, { to: '已评价' }], basis: 规定(21), asks: { 研究结论: choice('交回重新办理', '说明情况，不再重办'), 研究意见: longText(), 告知研究结果日期: date(), 交回日期: date().when(研究后交回) } },
    登记办理进展: { by: 单位, from: ['已答复', '已评价'], basis: 规定(22), asks: { 进展: longText() } },
    兑现承诺: { by: 单位, from: ['已答复', '已评价'], basis: 规定(22), asks: { 兑现情况: longText(), 书面告知日期: date() }, requires: [must(有承诺, '答复没有承诺解决的事项', 规定(22), { keepsBecause: '仅防误操作' })] },
    报告承诺变更: { by: '单位负责人', from: ['已答复', '已评价'], basis: 规定(22), asks: { 情势变化: longText(), 书面报告日期: date() }, note: '因情况变化不能按期解决的，由负责人签发书面报告' },
    结转下年度: { by: 单位, from: '已评价', basis: 规定(22), asks: { 结转年度: whole().atLeast(2015).unit('年'), 未解决原因: longText() }, produces: '结转跟踪办理清单' },
    公开审查: { by: 单位, from: ['已答复', '已评价'], basis: 公开规定, asks: { 涉密: yesNo(), 涉及商业秘密: yesNo(), 涉及个人隐私: yesNo() } },
    公开: { by: ['政府办公室', ...单位], from: ['已答复', '已评价'], basis: 公开规定, asks: { 公开方式: choice('全文', '摘要'), 公开内容: longText(), 公开渠道: text(), 公开日期: date() },
      requires: [must(done('公开审查'), '公开前应当经保密、商业秘密和隐私审查', cite(信息公开条例, '14—17')), must(all(...['涉密', '涉及商业秘密', '涉及个人隐私'].map((field) => answer(field).is('否'))), '审查认为涉密、涉及商业秘密或者个人隐私的，不得公开', cite(信息公开条例, '14、15'))] },
    不予公开: { by: 单位, from: ['已答复', '已评价'], basis: 公开规定, asks: { 不予公开依据: longText() }, requires: [must(done('公开审查'), '不予公开应当经审查认定', cite(信息公开条例, 17))] },
    办结归档: { by: 单位, from: '已评价', to: '已办结', basis: asStanding('unverified', cite(上海代表建议规定, '归档')), asks: { 归档号: text() },
      requires: [must(any(not(有承诺), done('兑现承诺'), done('报告承诺变更')), '答复承诺的事项未解决、又未正式报告变更的，不得办结', 规定(22)), must(any(done('公开'), done('不予公开')), '办结前应当公开答复，或者写明不予公开的依据', 公开规定)] },
  },
  deadlines: {
    交办期限: { from: { action: '登记', at: '收到日期' }, to: '交办', when: all(answer('提出时间').is('闭会期间'), not(上级交办)), within: workingDays(7), lapse: '逾期交办', basis: 规定(11) },
    退回期限: { from: { action: '签收', at: '签收日期' }, restarts: { action: '签收', at: '签收日期' }, to: ['申请退回', '制定方案', '提出会办意见'], within: workingDays(7), lapse: '不得再退回', basis: 规定(14) },
    会办期限: { from: { action: '签收', at: '签收日期', when: 会办 }, to: '提出会办意见', toAt: '送主办单位日期', within: byAnswer('类型', { 代表建议: months(1), 政协提案: byParameter('提案会办月', 'month') }), rolls: 'byLaw', lapse: '会办逾期，计入考核', basis: 规定(17) },
    等候会办意见: { from: { action: '分办', at: '分办日期', when: 有会办 }, to: '收到会办意见', toWhen: 是('会办意见齐全'), within: months(1), whose: '第三方', lapse: '催办后可以答复', basis: 规定(17) },
    答复期限: { from: [{ action: '登记', at: '交办日期', when: 上级交办 }, { action: '交办', at: '交办日期' }], restarts: { action: '分办', at: '再次交办日期', when: answer('再次交办日期').filled() }, to: '答复', toAt: '答复日期', when: not(会办),
      within: byAnswer('类型', { 代表建议: months(3), 政协提案: byParameter('提案答复月', 'month') }), extends: { by: '批准延期', amount: '延长月数', basis: 规定(19) }, lapse: '责令限期改正，可以追究责任', basis: cite(上海代表建议规定, '19、25', '自交办之日起三个月内答复') },
    国家法定答复期限: { from: [{ action: '登记', at: '交办日期', when: 上级交办 }, { action: '交办', at: '交办日期' }], to: '答复', toAt: '答复日期', when: all(代表建议, 是('涉及面广难度大'), not(会办)), within: months(6), lapse: '违反代表法的答复期限', basis: cite(代表法, '51', '2025年3月10日以前为第42条') },
    重办期限: { from: { action: '研究处理', at: '交回日期', when: 研究后交回 }, restarts: { action: '研究处理', at: '交回日期', when: 研究后交回 }, to: '再次答复', toAt: '再次答复日期', within: months(1), rolls: 'byLaw', lapse: '重办逾期', basis: 规定(21) },
    公开期限: { from: { action: '答复', at: '答复日期' }, to: ['公开', '不予公开'], within: workingDays(20), lapse: '未按期主动公开', basis: cite(信息公开条例, 26) },
    承诺期限: { from: { action: '答复', when: 有承诺 }, to: ['兑现承诺', '报告承诺变更'], within: setBy('解决日期'), lapse: '结转下年度继续跟踪', basis: 规定(22) },
  },
  parameters: { 提案答复月, 提案会办月 },
  never: [
    never('未联系代表、委员即答复（PR-I1）', { doing: ['答复', '再次答复'], without: done('联系代表委员') }, cite(上海代表建议规定, '16（3）')),
    never('重办不再联系即答复（PR-I1）', { doing: '再次答复', without: doneSince('联系代表委员', '研究处理') }, 规定(21)),
    never('重办仍用旧稿答复', { doing: '再次答复', without: doneSince('拟文', '研究处理') }, 规定(21)), never('重办未经签发即答复', { doing: '再次答复', without: doneSince('签发', '研究处理') }, 规定(20)),
    never('没有签发、盖章即答复（PR-I2）', { doing: ['答复', '再次答复'], without: all(done('签发'), 是('已加盖公章')) }, 规定(20)),
    never('没有答复稿而签发', { doing: '签发', without: done('拟文') }, 规定(20)),
    never('联名的没有逐一答复（PR-I3）', { doing: ['答复', '再次答复'], without: answer('已书面答复人数').same('提出人数') }, 规定(20)),
    never('承诺解决而没有日期，或者不能解决而没有理由（PR-I4）', { doing: '拟文', without: any(answer('答复类别').is('解决采纳'), answer('解决日期').filled(), answer('不能解决的理由').filled()) }, 规定(18)),
    never('没有会办意见又未催办即拟文（PR-I5）', { doing: '拟文', when: 有会办, without: any(是('会办意见齐全'), done('催办会办')) }, 规定(17)),
    never('会办意见未齐、一个月未满即拟文（PR-I5）', { doing: '拟文', when: all(有会办, not(是('会办意见齐全'))), without: passed('等候会办意见') }, 惯例('17')),
    never('答复没有会办单位的意见（PR-I5）', { doing: '拟文', when: 有会办, without: 是('已载明会办意见') }, 规定(17)), never('意见不一致而未经协调', { doing: '拟文', when: 是('意见不一致'), without: done('综合协调') }, 规定('17（3）')),
    never('会办单位直接答复', { doing: '拟文', without: not(会办) }, 规定(17)), never('主办单位提会办意见了事', { doing: '提出会办意见', without: 会办 }, 规定(17)),
    never('没有会办单位而登记或者催办会办意见', { doing: ['收到会办意见', '催办会办'], without: answer('会办单位').filled() }, 规定(17)), never('没有办理方案即拟文', { doing: '拟文', without: done('制定方案') }, 规定(16)),
    never('重点、疑难件不由主要负责人办理', { doing: '制定方案', when: any(是('涉及面广难度大'), 是('重点督办')), without: 是('由主要负责人办理') }, 规定(16)),
    never('超过七个工作日退回（PR-I6）', { doing: '申请退回', without: running('退回期限') }, 规定(14)), never('自行转交其他单位（PR-I6）', { doing: '签收', without: answer('签收单位').same('承办单位') }, 规定(14)),
    never('期限届满后申请延期（PR-I7）', { doing: '申请延期', without: running('答复期限') }, 规定(19)), never('期限届满后同意延期（PR-I7）', { doing: '批准延期', without: running('答复期限') }, 规定(19)),
    never('没有书面报告而延期（PR-I7）', { doing: '批准延期', without: done('申请延期') }, 规定(19)), never('一般件延期（PR-I7）', { doing: '申请延期', without: 是('涉及面广难度大') }, 规定(19)), never('自行同意延期（PR-I7）', { doing: '批准延期', without: actorIsNot({ actions: ['申请延期'] }) }, 规定(19)),
    never('延期不抄送政府办公室（PR-I7）', { doing: '批准延期', without: 是('抄送政府办公室') }, 规定(19)), never('二次延期（PR-I7）', { doing: '批准延期', without: not(done('批准延期')) }, 规定(19)),
    never('不满意而没有理由（PR-I8）', { doing: '评价', when: answer('办理结果评价').is('不满意'), without: answer('不满意理由').filled() }, 规定(21)), never('不满意未经研究告知即办结（PR-I8）', { doing: '办结归档', when: answer('办理结果评价').is('不满意'), without: all(done('研究处理'), answer('告知研究结果日期').filled()) }, 规定(21)),
    never('未经审查即公开（PR-I9）', { doing: '公开', without: done('公开审查') }, cite(信息公开条例, '14—17')), never('公开涉密、涉商业秘密、涉隐私的答复（PR-I9）', { doing: '公开', without: not(any(是('涉密'), 是('涉及商业秘密'), 是('涉及个人隐私'))) }, cite(信息公开条例, '14、15')), never('未经审查即不予公开（PR-I9）', { doing: '不予公开', without: done('公开审查') }, cite(信息公开条例, 17)),
    never('不公开又不说明依据即办结（PR-I9）', { doing: '办结归档', without: any(done('公开'), answer('不予公开依据').filled()) }, 公开规定),
    never('承诺未兑现又未报告变更即办结（PR-I10）', { doing: '办结归档', when: 有承诺, without: any(done('兑现承诺'), done('报告承诺变更')) }, 规定(22)),
    never('几个主办单位未协商一致即拟文（PR-I11）', { doing: '拟文', when: answer('共同主办单位').filled(), without: done('主办单位协商一致') }, 规定('17（2）')),
    never('不合要求的建议立案', { doing: '审查', when: answer('审查结论').is('立案'), without: all(是('一事一议'), answer('不应提出的情形').is('无')) }, 规定('5—8')), never('把镇的政协提案登记在册', { doing: '登记', when: answer('层级').is('镇'), without: 代表建议 }, cite(政协提案条例, '提案')),
    never('乡镇人大代表建议由政府办公室交办（PR-I13）', { doing: '交办', when: 镇代表建议, without: answer('交办机关').is('镇人大主席团'), since: '2025-03-11' }, cite(代表法, 51)), never('登记非主席团交办的乡镇人大代表建议（PR-I13）', { doing: '登记', when: all(answer('登记环节').is('上级交办'), 镇代表建议), without: answer('交办机关').is('镇人大主席团'), since: '2025-03-11' }, cite(代表法, 51)),
    never('联名人未全部同意即撤回', { doing: '撤回建议', without: all(是('书面撤回'), answer('同意撤回人数').same('提出人数')) }, 规定(10)),
  ],
  counts: {
    'proposal.npc.handled': count('人大代表书面意见（建议）办理数', '件', { day: '交办日期' }, { where: all(代表建议, 已交办, not(市级)), by: ['层级', '承办角色'], definition: '交由本单位办理的区、镇人大代表建议，含会办；市级的另计' }),
    'proposal.cppcc.handled': count('政协提案办理数', '件', { day: '交办日期' }, { where: all(政协提案, 已交办, not(市级)), by: ['承办角色'], definition: '交由本单位办理的区政协提案，含会办；市级的另计' }),
    'proposal.npc.closing-rate': rate('人大代表书面意见办结率', { day: '交办日期' }, { of: done('答复'), among: all(代表建议, 已交办, 主办), where: not(市级), decimals: 0, definition: '已答复 ÷ 交办（主办）；会办不计入分子和分母' }),
    'proposal.cppcc.closing-rate': rate('政协提案办结率', { day: '交办日期' }, { of: done('答复'), among: all(政协提案, 已交办, 主办), where: not(市级), decimals: 0, definition: '已答复 ÷ 交办（主办）；会办不计入分子和分母' }),
    'proposal.closed': count('人大代表书面意见及政协提案办结数（合计）', '件', '答复', { where: all(主办, not(市级)), by: ['类型', '层级'], definition: '主办件书面答复；会办不计入' }),
    'proposal.satisfaction-rate': rate('建议提案办理满意率', { latest: '评价' }, { of: answer('办理结果评价').oneOf('满意', '基本满意'), among: answer('办理结果评价').oneOf('满意', '基本满意', '理解', '不满意'), definition: '办理结果最后一次评价为满意、基本满意 ÷ 已评价；理解不计为满意，未反馈不计入' }),
    'proposal.city-npc.lead': count('市人大代表建议、批评和意见主办件数', '件', { day: '交办日期' }, { where: all(代表建议, 已交办, 市级, 主办) }), 'proposal.city-npc.assist': count('市人大代表建议、批评和意见会办件数', '件', { day: '交办日期' }, { where: all(代表建议, 已交办, 市级, 会办) }),
    'proposal.city-cppcc.lead': count('市政协提案主办件数', '件', { day: '交办日期' }, { where: all(政协提案, 已交办, 市级, 主办) }), 'proposal.city-cppcc.assist': count('市政协提案会办件数', '件', { day: '交办日期' }, { where: all(政协提案, 已交办, 市级, 会办) }),
    'proposal.city-npc.total': total('办理市人大代表建议、批评和意见数', '件', ['proposal.city-npc.lead', 'proposal.city-npc.assist']), 'proposal.city-cppcc.total': total('办理市政协提案数', '件', ['proposal.city-cppcc.lead', 'proposal.city-cppcc.assist']),
    'proposal.city.total': total('办理市人大代表建议和政协提案数（合计）', '件', ['proposal.city-npc.lead', 'proposal.city-npc.assist', 'proposal.city-cppcc.lead', 'proposal.city-cppcc.assist']), 'proposal.city.lead-replied': count('市级建议提案主办件答复完毕数', '件', '答复', { where: all(市级, 主办) }),
    'proposal.solved-rate': rate('解决采纳率', '答复', { of: answer('答复类别').is('解决采纳'), among: all(主办, done('答复')), definition: '答复类别为解决采纳 ÷ 已答复的主办件' }),
    'proposal.publication-rate': rate('答复主动公开率', '答复', { of: done('公开'), among: all(主办, done('答复')), definition: '已公开 ÷ 已答复的主办件；会办不计入' }),
    'proposal.contact-rate': rate('答复前联系沟通率', '答复', { of: done('联系代表委员'), among: done('答复') }), 'proposal.rehandled': count('重新办理数', '件', { each: '再次答复' }),
    'proposal.on-time-rate': onTimeRate('按期答复率', '答复期限', { due: '答复期限' }, { where: 主办, definition: '在（延长后的）期限内答复 ÷ 期限届满的主办件' }), 'proposal.assist.on-time-rate': onTimeRate('会办按期率', '会办期限', { due: '会办期限' }), 'proposal.promise-rate': onTimeRate('承诺事项按期兑现率', '承诺期限', { due: '承诺期限' }),
  },
  publication: { by: '公开', title: '代表建议和政协提案答复公开', shows: { 层级: 'plain', 类型: 'plain', 编号: 'plain', 标题: 'plain', 承办单位: 'plain', 答复类别: 'plain', 公开内容: 'plain', 答复日期: 'plain' } },
  importsAs: { 议案号: '编号', 提案号: '编号', 题目: '标题', 领衔代表: '领衔人', 代表人数: '提出人数', 交办时间: '交办日期', 级别: '层级' },
})

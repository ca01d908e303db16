import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, lead, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, party, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days, workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 信访工作条例 as 条例, 信访条例2005 as 旧条例, 信访简易办法 } from '#law/statutes.ts'

/** 简易办理的期限未见原文，待核实：可由本单位改定。 */
const 简易办结工作日: Parameter = { value: 10, unit: '个工作日', source: '信访事项简易办理办法（试行）（未见该条原文）', confidence: '中' }
const 简易告知工作日: Parameter = { value: 3, unit: '个工作日', source: '信访事项简易办理办法（试行）（未见该条原文）', confidence: '中' }

const 申诉求决 = answer('法定途径').is('信访程序办理')
const 经办 = ['信访工作人员', '经办人'] as const
/** 国家信访局的分类，各地逐年增并。 */
const 内容分类 = ['城乡建设', '自然资源', '劳动和社会保障', '农业农村', '卫生健康', '教育', '民政', '政法', '生态环境', '交通运输', '经济管理', '党务政务', '纪检监察', '组织人事', '其他'] as const
const 分列 = ['信访渠道', '信访类别', '内容分类'] as const
const 办结 = ['办结', '建议答复', '检举反馈', '收到办结报告'] as const
/** 受理以后；办结以后仍可以评价、帮扶、化解（第三十七条）。 */
const 在办 = ['已受理', '办理中', '已答复', '复查中', '已复查', '复核中', '三级终结'] as const
/** 2022年5月1日以前收到的，沿用2005年条例的期限（实务惯例，两部条例都没有过渡条款）。 */
const 旧条例事项 = answer('收到日期').before('2022-05-01')
const 初次 = not(answer('是否重复').is('是'))
const 转给被检举人 = (单位: string) => all(answer('信访类别').is('检举控告类'), answer('被反映单位').filled(), answer(单位).same('被反映单位'))
const 紧急已报告 = any(not(answer('是否重大紧急').is('是')), done('重大紧急报告'))
const 不属法定途径 = any(not(answer('信访类别').is('申诉求决类')), 申诉求决)
const 另有法定途径 = answer('法定途径').oneOf('诉讼仲裁等司法途径', '党纪申诉', '行政复议裁决等行政程序', '请求查处或者履职')
/** 2005年条例只把诉讼、仲裁、行政复议排除在外。 */
const 旧法不排除 = not(answer('法定途径').oneOf('诉讼仲裁等司法途径', '行政复议裁决等行政程序'))
const 支持未执行 = all(answer('处理意见').is('支持'), not(done('督促执行')))

export default procedure('petition', '信访', {
  editions: [{ from: '2005-05-01', to: '2022-04-30', law: '信访条例（2005年）' }, { from: '2022-05-01', law: '信访工作条例' }],
  purpose: '登记、甄别、转送交办、受理、办理群众信访事项；申诉求决类按信访程序六十日内办结，可以申请复查、复核。',
  field: '矛盾化解',
  states: {
    已登记: {}, 已甄别: {}, 交办中: {}, 异议协商中: {}, 已受理: {}, 办理中: {}, 已答复: { says: '可以自收到书面答复之日起三十日内申请复查' }, 复查中: {}, 已复查: {}, 复核中: {}, 复核听证中: {},
    三级终结: { says: '同一事实和理由不再受理，仍应做好疏导教育、矛盾化解、帮扶救助' },
    已办结: { end: true }, 已转送: { end: true }, 已导入法定途径: { end: true }, 不予受理: { end: true }, 已退回: { end: true },
  },
  opens: {
    name: '收到', by: ['信访工作人员', '经办人', '信访人'], online: { invites: { name: '信访', says: '向机关、单位反映情况，提出建议、意见或者投诉请求；申诉求决类事项六十日内办结，不服的可以申请复查、复核。' }, gives: { 信访渠道: '网上', 收到日期: TODAY, 来源: '直接收到' }, skips: ['信访件编号', '是否重复', '走访人数', '登记代表人数', '是否重大紧急', '姓名住址不清', '内容分类'] }, to: '已登记', basis: cite(条例, 17), requires: [must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', cite(条例, 17), { keepsBecause: '仅防误填' })], produces: '信访事项登记表',
    asks: { ...party('信访人'), 信访渠道: choice('网上', '来信', '来电', '传真', '来访'), 收到日期: date(), 来源: choice('直接收到', '上级转送', '上级交办'), 信访件编号: text().optional().hint('信访信息系统的编号；同一编号只登记一次'), 信访事项: longText(), 内容分类: choice(...内容分类).optional(), 所属地: text().optional(), 被反映单位: text().optional(),
      是否重复: yesNo().optional(), 走访人数: whole().atLeast(1).unit('人').when(answer('信访渠道').is('来访')), 登记代表人数: whole().atLeast(1).atMost(5).unit('人').hint('多人走访提出共同事项的，代表不超过5人').when(answer('信访渠道').is('来访')), 是否重大紧急: yesNo().optional(), 姓名住址不清: yesNo().optional().hint('不清的，不适用书面告知') },
  },
  actions: {
    甄别: { by: 经办, from: '已登记', to: '已甄别', basis: cite(条例, 22), requires: [must(紧急已报告, '重大、紧急信访事项应当及时报告本级党委和政府，不得隐瞒、谎报、缓报', cite(条例, 25))],
      asks: { 信访类别: choice('建议意见类', '检举控告类', '申诉求决类'), 法定途径: choice('信访程序办理', '诉讼仲裁等司法途径', '党纪申诉', '行政复议裁决等行政程序', '请求查处或者履职', '不适用'), 下级正在办理: yesNo(), 已经复核: yesNo(), 甄别意见: longText().optional() } },
    重大紧急报告: { by: 经办, from: ['已登记', '已甄别'], basis: cite(条例, 25), asks: { 报告对象: text(), 通报联席会议办公室: yesNo().optional(), 报告内容: longText() } },
    协调受理: { by: 经办, from: '已甄别', basis: cite(条例, 24), asks: { 协商情况: longText(), 决定受理机关: text(), 决定机关: choice('协商一致', '共同的上一级机关', '联席会议') }, note: '涉及两个以上机关、单位的，先协商；有争议的由共同的上一级决定' },
    转送: { by: 经办, from: '已甄别', to: '已转送', basis: cite(条例, '22（2）'), produces: '转送函', asks: { 转送单位: text(), 告知去向日期: date().optional() }, requires: [
      must(not(转给被检举人('转送单位')), '检举控告材料不得转给被检举控告的单位', cite(条例, '30（3）')),
    ] },
    交办: { by: 经办, from: '已甄别', to: '交办中', basis: cite(条例, '22（3）'), produces: '交办函', asks: { 交办单位: text(), 交办期限: date(), 告知去向日期: date().optional() }, requires: [
      must(not(转给被检举人('交办单位')), '检举控告材料不得交给被检举控告的单位', cite(条例, '30（3）')),
    ] },
    收到办结报告: { by: 经办, from: '交办中', to: '已办结', basis: cite(条例, '22（3）'), asks: { 办结报告: longText() } },
    提出异议: { by: 经办, from: ['已登记', '已甄别'], to: '异议协商中', once: true, basis: cite(条例, '23（3）'), inForce: { from: '2022-05-01' }, produces: '信访事项异议函', asks: { 异议理由: longText() },
      requires: [
        must(not(passed('异议期限')), '不属于本单位职责的，应当自收到之日起五个工作日内提出异议', cite(条例, '23（3）')),
        must(answer('来源').oneOf('上级转送', '上级交办'), '信访人直接提出的事项不适用异议退回，应当告知其向有权处理的机关、单位提出', cite(条例, '23（1）')),
        must(not(旧条例事项), '2022年5月1日以前收到的事项，当时的条例没有异议退回', cite(旧条例, 21)), must(紧急已报告, '重大、紧急信访事项应当及时报告，不得因异议缓报', cite(条例, 25)),
      ] },
    退回转送单位: { by: 经办, from: '异议协商中', to: '已退回', basis: cite(条例, '23（3）'), asks: { 转送单位是否同意: yesNo(), 同意文书: text().optional() }, requires: [must(answer('转送单位是否同意').is('是'), '经转送、交办单位同意的方可退还', cite(条例, '23（3）'))] },
    异议未获同意: { by: 经办, from: '异议协商中', to: '已甄别', basis: cite(条例, '23（3）'), asks: { 协商情况: longText() } },
    导入法定途径: { by: 经办, from: '已甄别', to: '已导入法定途径', basis: cite(条例, '31（1）至（5）'), produces: '导入法定途径告知书', asks: { 法定途径说明: longText(), 承办机关: text() }, requires: [
      must(all(answer('信访类别').is('申诉求决类'), 另有法定途径), '申诉求决类事项另有法定途径的方可导入；应当由信访程序办理的，不得以导入代替', cite(条例, '31（6）')),
    ] },
    告知不予受理: { by: 经办, from: '已甄别', to: '不予受理', basis: cite(条例, 23), produces: '不予受理告知书', asks: { 不予受理情形: choice('不属于本机关职权', '下级正在办理', '复核后同一事实和理由', '应当通过法定途径', '其他').optional(), 不予受理理由: longText(), 应当向何机关提出: text().optional(), 告知日期: date() } },
    受理告知: { by: 经办, from: '已甄别', to: '已受理', basis: cite(条例, 23), produces: '受理告知书',
      asks: {
        告知方式: choice('当场书面', '书面送达', '网上', '短信'), 受理日期: date().when(passed('书面告知')).hint('逾期告知的，至迟为收到之日起第15日'), 承办人员: person(), 责任领导: person().optional(),
        简易办理: yesNo().optional(), 简易情形: choice('事实清楚、责任明确、争议不大、易于解决', '感谢、咨询、建议类可以即时回应', '涉及群众日常生活、时效性强', '已有明确承诺或者结论').when(answer('简易办理').is('是')),
      },
      requires: [
        must(not(answer('下级正在办理').is('是')), '下级机关、单位正在法定期限内办理的，上级不予受理', cite(条例, '19（3）')),
        must(not(answer('已经复核').is('是')), '复核后仍以同一事实和理由提出的，不再受理', cite(条例, '36（3）')),
        must(不属法定途径, '属于诉讼、复议等法定途径的，应当导入相应途径，不按信访程序受理', cite(条例, 31), { when: not(旧条例事项) }),
        must(旧法不排除, '应当通过诉讼、仲裁、行政复议解决的，不予受理，告知信访人依照有关程序提出', cite(旧条例, '21（1）'), { when: 旧条例事项 }),
        must(any(not(answer('简易办理').is('是')), 初次), '简易办理适用于初次信访事项', asStanding('excerpt', cite(信访简易办法, '适用范围'))),
      ] },
    调查办理: { by: 经办, from: ['已受理', '办理中'], to: '办理中', basis: cite(条例, '31（6）'), asks: { 听取陈述情况: longText(), 调查情况: longText(), 办理人员: person(), 与事项有直接利害关系: yesNo() }, requires: [
      must(answer('与事项有直接利害关系').is('否'), '与信访事项或者信访人有直接利害关系的，应当回避', cite(条例, '28（3）')),
    ] },
    听证: { by: 经办, from: '办理中', basis: cite(条例, '31（6）'), asks: { 听证情况: longText() } },
    调解和解: { by: 经办, from: '办理中', basis: cite(条例, 33), produces: '调解协议书', asks: { 双方是否同意: yesNo(), 协议内容: longText() }, requires: [must(answer('双方是否同意').is('是'), '调解、和解应当经争议双方当事人同意', cite(条例, 33))] },
    延期: { by: '机关负责人', from: ['已受理', '办理中'], once: true, basis: cite(条例, 34), produces: '延期告知书', asks: { 延长日数: whole().atLeast(1).atMost(30).unit('日'), 延期理由: longText(), 延期告知日期: date() } },
    建议答复: { by: 经办, from: '办理中', to: '已办结', basis: cite(条例, 29), asks: { 研究论证意见: longText(), 是否采纳: choice('采纳', '部分采纳', '不采纳'), 答复内容: longText() }, requires: [must(answer('信访类别').is('建议意见类'), '本环节适用于建议意见类事项', cite(条例, 29))] },
    检举反馈: { by: 经办, from: '办理中', to: '已办结', basis: cite(条例, 30), asks: { 处理情况: longText(), 反馈方式: text() }, requires: [must(answer('信访类别').is('检举控告类'), '本环节适用于检举控告类事项', cite(条例, 30))] },
    出具处理意见: { by: 经办, from: '办理中', to: '已答复', basis: cite(条例, 32), produces: '信访处理意见书',
      asks: { 信访请求: longText(), 事实和理由: longText(), 处理意见: choice('支持', '解释说明', '不予支持'), 意见内容: longText(), 法律法规依据: longText(), 告知复查权利: yesNo(), 送达日期: date() },
      requires: [
        must(answer('信访类别').is('申诉求决类'), '信访处理意见书适用于申诉求决类事项', cite(条例, '31（6）')), must(answer('告知复查权利').is('是'), '处理意见书应当告知复查的权利、期限和机关', asStanding('practice', cite(条例, 32))),
        must(done('调查办理'), '未听取陈述、调查核实的，不得出具处理意见', cite(条例, '31（6）'), { keepsBecause: '办理中状态只能经调查办理进入' }),
      ] },
    督促执行: { by: 经办, from: ['已答复', '已复查', '三级终结'], basis: cite(条例, '32（2）'), asks: { 执行情况: longText(), 佐证: file().optional() } },
    申请复查: { by: ['信访人', '信访工作人员', '经办人'], online: true, from: '已答复', to: '复查中', basis: cite(条例, 35), asks: { 复查请求: longText() }, requires: [must(not(passed('申请复查')), '自收到书面答复之日起三十日内可以请求复查，逾期不予受理', cite(条例, 35))] },
    复查意见: { by: '复查机关', from: '复查中', to: [{ when: answer('复查结论').is('撤销重办'), to: '办理中' }, { to: '已复查' }], basis: cite(条例, 35), produces: '复查意见书', asks: { 复查机关: text(), 原办理机关: text(), 复查结论: choice('维持', '变更', '撤销重办'), 复查意见内容: longText(), 复查送达日期: date() },
      requires: [must(not(answer('复查机关').same('原办理机关')), '复查由原办理机关的上一级机关进行', cite(条例, 35))] },
    申请复核: { by: ['信访人', '信访工作人员', '经办人'], online: true, from: '已复查', to: '复核中', basis: cite(条例, 36), asks: { 复核请求: longText() }, requires: [must(not(passed('申请复核')), '自收到书面答复之日起三十日内可以请求复核，逾期不予受理', cite(条例, 36))] },
    复核听证开始: { by: '复核机关', from: '复核中', to: '复核听证中', basis: cite(条例, '36（2）'), asks: { 听证事由: longText() } },
    复核听证结束: { by: '复核机关', from: '复核听证中', to: '复核中', basis: cite(条例, '36（2）'), asks: { 听证结论: longText() } },
    复核意见: { by: '复核机关', from: '复核中', to: '三级终结', basis: cite(条例, 36), produces: '复核意见书', asks: { 复核机关: text(), 复核结论: choice('维持', '变更', '撤销'), 复核意见内容: longText() },
      requires: [must(not(answer('复核机关').same('复查机关')), '复核由复查机关的上一级机关进行', cite(条例, 36))] },
    办结: { by: 经办, from: ['已答复', '已复查', '三级终结'], to: '已办结', basis: cite(条例, 35), asks: { 办结说明: longText().optional() },
      requires: [must(not(支持未执行), '意见为支持的，应当督促执行并留有记录', cite(条例, '32（2）'))] },
    列入积案: { by: 经办, from: [...在办, '已办结'], once: true, basis: asStanding('practice', cite(条例, '37')), asks: { 积案成因: longText(), 包案领导: text(), 化解期限: date() }, note: '长期未能化解的信访事项，由领导包案' },
    化解积案: { by: 经办, from: [...在办, '已办结'], once: true, basis: asStanding('practice', cite(条例, '37')), asks: { 化解方式: choice('解决诉求', '调解和解', '帮扶救助', '疏导教育', '依法终结'), 化解情况: longText(), 化解日期: date() },
      requires: [must(done('列入积案'), '未列入积案的，不登记化解', asStanding('practice', cite(条例, '37')))] },
    帮扶救助: { by: 经办, from: [...在办, '已办结'], basis: cite(条例, '37（2）'), asks: { 帮扶措施: longText() } },
    督办事项: { by: 经办, basis: cite(条例, 40), produces: '督办函', asks: { 督办情形: choice('未按规定受理', '未按期办结', '推诿敷衍拖延', '弄虚作假', '拒不执行意见'), 督办内容: longText() } },
    提出三项建议: { by: 经办, basis: cite(条例, '14（6）'), produces: '建议书', asks: { 建议类型: choice('改进工作', '完善政策', '追究责任'), 建议内容: longText(), 收到建议单位: text(), 建议收到日期: date() } },
    建议反馈: { by: 经办, basis: cite(条例, '40（4）'), asks: { 是否采纳建议: choice('采纳', '未采纳'), 未采纳理由: longText().when(answer('是否采纳建议').is('未采纳')) }, requires: [must(done('提出三项建议'), '尚未提出建议', cite(条例, '40（4）'))] },
    群众评价: { by: ['信访人', '信访工作人员', '经办人'], online: true, from: [...在办, '已办结'], once: true, basis: cite(条例, '21（2）'), asks: { 满意度: choice('满意', '基本满意', '不满意') } },
  },
  deadlines: {
    转送交办: { from: { action: '收到', at: '收到日期', when: answer('来源').is('直接收到') }, to: ['转送', '交办', '受理告知', '告知不予受理', '导入法定途径'], within: days(15), lapse: '未按期转送、交办或者告知', basis: cite(条例, 22) },
    书面告知: { from: { action: '收到', at: '收到日期' }, to: ['受理告知', '告知不予受理', '导入法定途径', '转送', '交办', '退回转送单位'], within: days(15), when: not(answer('姓名住址不清').is('是')), lapse: '未按规定告知信访人', basis: cite(条例, 23) },
    异议期限: { from: { action: '收到', at: '收到日期', when: all(answer('来源').oneOf('上级转送', '上级交办'), not(旧条例事项)) }, to: ['提出异议', '受理告知', '告知不予受理', '导入法定途径', '转送', '交办'], within: workingDays(5), lapse: '由本单位承办', basis: cite(条例, '23（3）') },
    办理期限: { from: [{ action: '受理告知', at: '受理日期', when: answer('受理日期').filled() }, { action: '受理告知' }], to: ['出具处理意见', '建议答复', '检举反馈'], within: days(60), when: any(申诉求决, 旧条例事项),
      extends: { by: '延期', amount: '延长日数', basis: cite(条例, 34) }, lapse: '未按期办结，予以督办', basis: cite(条例, 34) },
    简易告知: { from: { action: '收到', at: '收到日期', when: answer('简易办理').is('是') }, to: '受理告知', within: byParameter('简易告知工作日', 'workingDay'), lapse: '转为普通办理', basis: asStanding('unverified', cite(信访简易办法, '告知')) },
    简易办结: { from: { action: '受理告知', when: answer('简易办理').is('是') }, to: ['出具处理意见', '建议答复'], within: byParameter('简易办结工作日', 'workingDay'), lapse: '转为普通办理', basis: asStanding('unverified', cite(信访简易办法, '办结')) },
    交办办结: { from: '交办', to: '收到办结报告', within: setBy('交办期限'), rolls: 'never', lapse: '予以督办', basis: cite(条例, '22（3）') },
    申请复查: { from: { action: '出具处理意见', at: '送达日期' }, restarts: { action: '出具处理意见', at: '送达日期' }, to: '申请复查', within: days(30), whose: '当事人', lapse: '处理意见为最终意见', basis: cite(条例, 35) },
    复查: { from: '申请复查', restarts: '申请复查', to: '复查意见', within: days(30), lapse: '未按期复查', basis: cite(条例, 35) },
    申请复核: { from: { action: '复查意见', at: '复查送达日期' }, restarts: { action: '复查意见', at: '复查送达日期' }, to: '申请复核', within: days(30), whose: '当事人', lapse: '复查意见为最终意见', basis: cite(条例, 36) },
    复核: { from: '申请复核', to: '复核意见', within: days(30), excludes: [{ from: '复核听证开始', to: '复核听证结束', basis: cite(条例, '36（2）') }], lapse: '未按期复核', basis: cite(条例, 36) },
    建议反馈: { from: { action: '提出三项建议', at: '建议收到日期', when: all(answer('建议类型').is('改进工作'), answer('建议收到日期').before('2022-05-01')) }, to: '建议反馈', within: days(30), lapse: '未按期书面反馈', basis: cite(旧条例, 36) },
    积案化解: { from: '列入积案', to: '化解积案', within: setBy('化解期限'), rolls: 'never', lapse: '予以督办', basis: asStanding('practice', cite(条例, '37')) },
  },
  never: [
    never('把检举控告材料转给被检举控告的单位', { doing: '转送', when: answer('信访类别').is('检举控告类'), without: not(转给被检举人('转送单位')) }, cite(条例, '30（3）')),
    never('把检举控告材料交给被检举控告的单位', { doing: '交办', when: answer('信访类别').is('检举控告类'), without: not(转给被检举人('交办单位')) }, cite(条例, '30（3）')),
    never('把属于诉讼、复议等法定途径的事项按信访程序受理', { doing: '受理告知', when: not(旧条例事项), without: 不属法定途径 }, cite(条例, 31)),
    never('2005年条例施行期间受理应当诉讼、仲裁、复议的事项', { doing: '受理告知', when: 旧条例事项, without: 旧法不排除 }, cite(旧条例, '21（1）')),
    never('重大、紧急事项未报告而往下办', { doing: ['甄别', '提出异议'], without: 紧急已报告 }, cite(条例, 25)),
    never('对直接提出的事项以异议退回', { doing: '提出异议', without: answer('来源').oneOf('上级转送', '上级交办') }, cite(条例, '23（1）')),
    never('对旧条例时收到的事项以异议退回', { doing: '提出异议', without: not(旧条例事项) }, cite(旧条例, 21)),
    never('对重复信访简易办理', { doing: '受理告知', when: answer('简易办理').is('是'), without: 初次 }, asStanding('excerpt', cite(信访简易办法, '适用范围'))),
    never('未经双方同意而调解', { doing: '调解和解', without: answer('双方是否同意').is('是') }, cite(条例, 33)),
    never('未列入积案而登记化解', { doing: '化解积案', without: done('列入积案') }, asStanding('practice', cite(条例, '37'))),
    never('重复列入积案', { doing: '列入积案', without: not(done('列入积案')) }, asStanding('practice', cite(条例, '37'))),
    never('重复登记化解', { doing: '化解积案', without: not(done('化解积案')) }, asStanding('practice', cite(条例, '37'))),
    never('以导入法定途径推掉应由信访程序办理的事项', { doing: '导入法定途径', without: all(answer('信访类别').is('申诉求决类'), 另有法定途径) }, cite(条例, 31)),
    never('下级正在办理而上级受理', { doing: '受理告知', without: not(answer('下级正在办理').is('是')) }, cite(条例, '19（3）')),
    never('复核后以同一事实和理由再次受理', { doing: '受理告知', without: not(answer('已经复核').is('是')) }, cite(条例, '36（3）')),
    never('超过五个工作日退回', { doing: '提出异议', without: not(passed('异议期限')) }, cite(条例, '23（3）')),
    never('重复提出异议', { doing: '提出异议', without: not(done('提出异议')) }, cite(条例, '23（3）')),
    never('未经转送单位同意即退回', { doing: '退回转送单位', without: answer('转送单位是否同意').is('是') }, cite(条例, '23（3）')),
    never('有直接利害关系的人办理', { doing: '调查办理', without: not(answer('与事项有直接利害关系').is('是')) }, cite(条例, '28（3）')),
    never('二次延期', { doing: '延期', without: not(done('延期')) }, cite(条例, 34)),
    never('对非申诉求决类出具处理意见书', { doing: '出具处理意见', without: answer('信访类别').is('申诉求决类') }, cite(条例, '31（6）')),
    never('处理意见书不告知复查权利', { doing: '出具处理意见', without: answer('告知复查权利').is('是') }, cite(条例, 32)),
    never('以建议答复办结其他类别', { doing: '建议答复', without: answer('信访类别').is('建议意见类') }, cite(条例, 29)),
    never('以检举反馈办结其他类别', { doing: '检举反馈', without: answer('信访类别').is('检举控告类') }, cite(条例, 30)),
    never('逾期受理复查', { doing: '申请复查', without: not(passed('申请复查')) }, cite(条例, 35)),
    never('逾期受理复核', { doing: '申请复核', without: not(passed('申请复核')) }, cite(条例, 36)),
    never('原办理机关自行复查', { doing: '复查意见', without: not(answer('复查机关').same('原办理机关')) }, cite(条例, 35)),
    never('复查机关自行复核', { doing: '复核意见', without: not(answer('复核机关').same('复查机关')) }, cite(条例, 36)),
    never('意见为支持而无执行记录即办结', { doing: '办结', when: answer('处理意见').is('支持'), without: done('督促执行') }, cite(条例, '32（2）')),
    never('未提建议而登记反馈', { doing: '建议反馈', without: done('提出三项建议') }, cite(条例, '40（4）')),
    never('重复评价', { doing: '群众评价', without: not(done('群众评价')) }, cite(条例, '21（2）')),
  ],
  parameters: { 简易办结工作日, 简易告知工作日 },
  counts: {
    'petition.received': count('受理群众信访数', '件', { day: '收到日期' }, { by: [...分列, '是否重复', '所属地', '来源'], definition: '来信、网上、来电、传真、来访合计，按收到之日计入' }),
    'petition.timely-acceptance-rate': onTimeRate('信访及时受理率', '书面告知', { due: '书面告知' }, { definition: '15日内书面告知（含转送、交办、导入）的 ÷ 第15日在期间内的，未告知的也计入分母' }),
    'petition.on-time-rate': onTimeRate('信访按期办结率', '办理期限', { due: '办理期限' }, { definition: '60日（经批准延长的加延长日数）内办结的 ÷ 期限在期间内届满的；2022年5月1日起只计信访程序办理的申诉求决事项' }),
    'petition.first': count('初次信访数', '件', { day: '收到日期' }, { where: not(answer('是否重复').is('是')), by: 分列, definition: '没有登记为重复的' }), 'petition.individual': count('个体访批次', '批', { day: '收到日期' }, { where: all(answer('信访渠道').is('来访'), not(answer('走访人数').atLeast(5))), by: 分列, definition: '不足五人的走访（人数标准待核实）' }),
    'petition.repeated': count('重复信访数', '件', { day: '收到日期' }, { where: answer('是否重复').is('是'), by: 分列 }), 'petition.collective': count('集体访批次', '批', { day: '收到日期' }, { where: answer('走访人数').atLeast(5), by: 分列, definition: '五人以上走访（人数标准待核实）' }),
    'petition.pending': stock('信访事项在办数', '件', { day: '收到日期' }, { by: 分列, definition: '期末尚未办结、转送、导入、不予受理或者退回的' }), 'petition.accepted': count('信访事项受理数', '件', '受理告知', { by: 分列 }), 'petition.not-accepted': count('信访不予受理数', '件', '告知不予受理', { by: 分列 }), 'petition.diverted': count('信访导入法定途径数', '件', '导入法定途径', { by: 分列 }), 'petition.returned': count('信访退回转送单位数', '件', '退回转送单位', { by: 分列 }), 'petition.transferred': count('信访转送数', '件', '转送', { by: 分列 }), 'petition.assigned': count('信访交办数', '件', '交办', { by: 分列 }), 'petition.answered': count('出具信访处理意见数', '件', '出具处理意见', { by: ['处理意见', ...分列] }),
    'petition.visitors': sum('来访人次', '人次', '走访人数', { day: '收到日期' }, { where: answer('信访渠道').is('来访'), by: 分列 }),
    'petition.forwarded': count('信访转送交办数', '件', { firstOf: ['转送', '交办'] }),
    'petition.closed': count('信访办结数', '件', { firstOf: 办结 }, { by: 分列 }),
    'petition.participation-rate': rate('群众参评率', '受理告知', { of: done('群众评价'), among: all(done('受理告知'), 初次), definition: '初次信访事项中已评价的 ÷ 已受理的；有法定途径的事项不在评价范围' }),
    'petition.rated-satisfied-rate': rate('参评群众满意率', '群众评价', { of: answer('满意度').oneOf('满意', '基本满意'), among: all(answer('满意度').filled(), 初次), definition: '（满意＋基本满意）÷ 参评；只计初次信访事项' }),
    'petition.reviewed': count('信访复查数', '件', '申请复查'),
    'petition.review-changed-rate': rate('信访复查变更率', '复查意见', { of: answer('复查结论').oneOf('变更', '撤销重办'), among: answer('复查结论').filled(), definition: '变更、撤销 ÷ 复查办结' }),
    'petition.re-reviewed': count('信访复核数', '件', '申请复核'),
    'petition.re-review-changed-rate': rate('信访复核变更率', '复核意见', { of: answer('复核结论').oneOf('变更', '撤销'), among: answer('复核结论').filled(), definition: '变更、撤销 ÷ 复核办结' }),
    'petition.supervised': count('信访督办数', '件', { each: '督办事项' }),
    'petition.advised': count('信访三项建议数', '条', { each: '提出三项建议' }, { by: ['建议类型'] }),
    'petition.backlog': count('信访积案数', '件', '列入积案'),
    'petition-backlog.resolved': count('上级交办重复信访和信访积案化解数', '件', '化解积案', { where: answer('来源').is('上级交办'), by: ['化解方式'], definition: '上级交办而列入积案的，按化解之日计入；本级自行排查的积案不计' }),
    'petition.backlog-resolution-rate': rate('信访积案化解率', '列入积案', { of: done('化解积案'), among: done('列入积案'), by: ['来源'], definition: '已化解 ÷ 列入' }),
  },
  intake: { day: '收到日期', channel: '信访渠道', accepted: ['受理告知'], refused: ['告知不予受理'], transferred: ['转送', '交办', '退回转送单位', '导入法定途径'] }, naturalKey: ['信访件编号'],
  titledBy: ['信访渠道', '信访事项'],
  followedByCode: true,
})

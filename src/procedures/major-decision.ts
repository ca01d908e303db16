import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, personIsNot, reached, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, ratio, sum } from '#core/vocabulary/count.ts'
import { beforeDay, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { days, workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 公众意见 } from '#law/public-opinion.ts'
import { 上海决策规定, 信息公开条例, 公平竞争审查条例, 重大决策条例 } from '#law/statutes.ts'

/** 条例没有规定归档期限，各地多为按年归档：可由本单位改定。 */
const 归档月数: Parameter = { value: 12, unit: '个月', source: '条例第33条只写“及时完整归档”，没有期限；各地多按年归档', confidence: '低' }
const 法 = (article: string | number, quote?: string) => cite(重大决策条例, article, quote)
const 目录办法 = (article: string) => asStanding('excerpt', cite(上海决策规定, `配套目录管理办法第${article}条`))
const 公平 = (article: string | number) => cite(公平竞争审查条例, article)
const 条例施行 = { since: '2019-09-01' } as const
const 目录施行 = { since: '2020-09-01' } as const
const 竞争施行 = { since: '2024-08-01' } as const
const 是 = (field: string) => answer(field).is('是')
const 否 = (field: string) => answer(field).is('否')

const 审查人 = ['司法所工作人员', '法制审核人员'] as const
const 决策前 = ['草案拟订', '履行程序'] as const
const 在执行 = ['执行中', '中止执行'] as const
const 缩短 = answer('缩短征求意见期限理由').filled()
const 合法 = answer('合法性审查结论').is('合法')
const 不合法 = answer('合法性审查结论').is('不合法')
const 须修改 = answer('合法性审查结论').is('应当予以修改')
const 探索 = all(是('国家尚无明确规定的探索性改革'), answer('明示的法律风险').filled())
const 不公开 = answer('依法不予公开的依据').filled()
/** 五步中每一步要么有记录，要么有判定不适用的法定理由；判定以最近一次为准。 */
const 参与已毕 = any(否('须公众参与'), done('整理意见采纳情况'))
const 听证已毕 = any(否('须听证'), done('举行听证'))
const 论证已毕 = any(否('须专家论证'), done('专家论证'))
const 评估已毕 = any(否('须风险评估'), done('风险评估'))
const 竞争已毕 = any(否('涉及经营者经济活动'), done('公平竞争审查'))
const 理由 = (field: string, ...options: readonly string[]) => choice(...options).when(否(field))
const 步骤未完 = (步骤: string) => `判定应当进行的${步骤}尚未完成，不得送请合法性审查`

export default procedure('major-decision', '重大行政决策', {
  editions: [{ from: '2017-01-01', to: '2019-08-31', law: '上海市重大行政决策程序暂行规定（2016年，施行日期待核实）' }, { from: '2019-09-01', to: '2020-08-31', law: '重大行政决策程序暂行条例' }, { from: '2020-09-01', law: '重大行政决策程序暂行条例、上海市重大行政决策程序规定及配套制度' }],
  purpose: '列入目录的重大行政决策经公众参与、专家论证、风险评估、合法性审查、集体讨论后由行政首长决定；每一步有记录，不进行的须判定并写明法定理由；决定后公布、归档、跟踪执行、后评估，非经同样程序不得变更。县级以上政府适用，部门和乡镇政府、街道办事处参照。',
  field: '依法决策', titledBy: ['决策事项'], naturalKey: ['决策事项', '建议日期'],
  states: {
    建议论证: {}, 草案拟订: { says: '待判定应当履行的程序' }, 履行程序: { says: '公众参与、专家论证、风险评估、公平竞争审查在此进行，次序不限' }, 合法性审查: {}, 待提请: { says: '已有合法性审查意见' }, 待讨论: {}, 已讨论: { says: '待行政首长决定' }, 已决定: {}, 执行中: {}, 中止执行: { says: '情况紧急，行政首长先行决定' }, 已调整: { says: '已由新的决策调整或者替代，待归档' }, 待归档: { says: '执行完毕或者经批准终止' }, 已归档: { end: true }, 不予启动: { end: true },
  },
  opens: {
    name: '提出决策建议', by: ['经办人', '申请人'], to: '建议论证', basis: 法(10), produces: '决策事项建议表',
    online: { invites: { name: '提出重大行政决策事项建议', says: '公民、法人或者其他组织可以书面提出决策事项建议，交有关单位研究论证。' }, gives: { 建议来源: '公民、法人或者其他组织', 建议日期: TODAY }, skips: ['原决策案件', '来源建议提案'] },
    asks: { 决策事项: text(), 事项类别: choice('公共服务、市场监管、社会管理、环境保护等重大公共政策和措施', '经济和社会发展等方面的重要规划、计划', '开发利用、保护重要自然资源和文化资源', '重大公共建设项目', '其他重大事项'), 建议来源: choice('决策机关领导人员', '所属部门或者下级政府', '人大代表建议、政协提案', '公民、法人或者其他组织'), 建议人: text(), 建议日期: date(), 建议理由和依据: longText(), 初步方案: longText().optional(), 原决策案件: caseNumber().optional().hint('调整、替代原有决策的，填原决策编号'), 来源建议提案: caseNumber().optional() },
  },
  actions: {
    研究论证: { by: '经办人', from: '建议论证', basis: 法(10), produces: '研究论证报告', asks: { 拟解决的主要问题: longText(), 必要性: longText(), 可行性: longText() } },
    编入年度目录: { by: ['党政办工作人员', '经办人'], from: '建议论证', basis: 目录办法('3—4'), produces: '年度重大行政决策事项目录草案', asks: { 目录年度: whole().atLeast(2017).atMost(2100), 目录编号: text().optional(), 目录类别: choice('本级政府目录', '各单位目录'), 计划完成日期: date(), 计划履行程序: choices('公众参与', '听证', '专家论证', '风险评估', '公平竞争审查') } },
    党委同意目录: { by: ['党政办工作人员', '经办人'], from: '建议论证', basis: 法('3（3）'), asks: { 同意文号: text(), 同意日期: date() }, requires: [must(done('编入年度目录'), '没有编入目录草案，无从报请同意', 法('3（3）'), { keepsBecause: '公布目录时另有要求' })] },
    公布目录: { by: ['党政办工作人员', '经办人'], from: '建议论证', basis: 法('3（3）'), asks: { 目录公布日期: date(), 目录公布渠道: text() }, requires: [must(all(done('编入年度目录'), doneSince('党委同意目录', '编入年度目录')), '决策事项目录经同级党委同意后向社会公布；重新编入的应当重新报经同意', 法('3（3）'))] },
    决定不启动: { by: '机关负责人', from: ['建议论证', ...决策前], to: '不予启动', basis: asStanding('unverified', 法('3（3）、10')), asks: { 不启动或者撤出目录的理由: longText(), 答复建议人情况: longText().optional() } },
    启动决策程序: {
      by: '机关负责人', from: '建议论证', to: '草案拟订', basis: 法('10—11'), produces: '启动决策程序决定', asks: { 承办单位: text(), 牵头单位: text().optional().hint('两个以上单位承办的，写明牵头单位'), 承办人: person() },
      requires: [must(done('研究论证'), '决策事项建议应当先经研究论证', 法(10)), must(done('公布目录'), '目录管理的事项应当先列入经同意并公布的目录', 目录办法('3'), 目录施行)],
    },
    拟订草案: { by: '经办人', from: 决策前, basis: 法(12), produces: ['决策草案', '决策草案说明'], asks: { 草案要点: longText(), 法律法规规章政策梳理: longText(), 成本效益分析: longText().optional(), 备选方案: longText().optional().hint('分歧较大的可以提出两个以上方案'), 草案文本: file().optional() } },
    部门协商: { by: '经办人', from: 决策前, basis: 法(13), asks: { 协商单位: text(), 协商情况: longText(), 协商一致: yesNo(), 争议说明: longText().when(否('协商一致')).hint('争议的主要问题、有关单位意见、承办单位意见和理由依据') } },
    程序判定: {
      by: '经办人', from: 决策前, to: '履行程序', basis: 法('14、16、19、22、29'), produces: '决策程序判定表',
      asks: {
        须公众参与: yesNo(), 不进行公众参与的理由: 理由('须公众参与', '依法不予公开'), 公众参与不公开依据: text().when(否('须公众参与')), 涉及特定群体: yesNo(), 须听证: yesNo(), 不听证的理由: 理由('须听证', '法律、法规、规章没有规定应当听证'), 须专家论证: yesNo(), 不论证的理由: 理由('须专家论证', '不属于专业性、技术性较强的事项'),
        须风险评估: yesNo(), 不评估的理由: 理由('须风险评估', '实施不会对社会稳定、公共安全等造成不利影响', '按照有关规定已经评价、评估'), 已有评估文号: text().when(answer('不评估的理由').is('按照有关规定已经评价、评估')), 涉及经营者经济活动: yesNo(), 判定说明: longText(), 判定人: person(),
      },
    },
    公布草案征求意见: {
      by: '经办人', from: '履行程序', basis: 法(15), produces: '征求意见公告', asks: { 公布途径: choices('政府网站', '政务新媒体', '报刊', '广播电视'), 提出意见的方式: text(), 征求意见截止日期: date(), 缩短征求意见期限理由: longText().optional().hint('不足三十日的，理由应当写入公告') },
      requires: [must(done('拟订草案'), '没有决策草案，无从公布', 法(12), { keepsBecause: '送审时另有要求' }), must(any(lead('征求意见截止日期', days(30)), 缩短), '公开征求意见的期限一般不少于30日；因情况紧急等原因缩短的，应当在公告中说明', 法(15, '期限一般不少于30日'), 条例施行)],
    },
    提出意见: { by: ['公众', '经办人'], online: { gives: { 意见渠道: '网上' } }, from: '履行程序', basis: 法(15), asks: 公众意见, requires: [must(running('公告的征求意见期限'), '征求意见尚未开始或者已经期满', 法(15))] }, 听取特定群体意见: { by: '经办人', from: '履行程序', basis: 法('14（3）'), produces: '沟通协商记录', asks: { 沟通对象: text(), 沟通情况: longText() } }, 听取意见: { by: '经办人', from: '履行程序', basis: 法('14（2）'), asks: { 听取意见方式: choice('座谈会', '实地走访', '书面征求意见', '问卷调查', '民意调查', '其他'), 参加范围: text(), 听取意见情况: longText() } },
    听证公告: { by: '经办人', from: '履行程序', basis: 法('16（2）'), produces: '听证公告', asks: { 听证日期: date(), 听证地点: text(), 参加人遴选办法: longText() } }, 公布听证参加人名单: { by: '经办人', from: '履行程序', basis: 法('16（3）'), asks: { 听证参加人名单: longText(), 名单公布日期: date() }, requires: [must(done('听证公告'), '尚未公告听证', 法(16), { keepsBecause: '举行听证时另有要求' })] },
    送达听证材料: { by: '经办人', from: '履行程序', basis: 法('16（3）'), asks: { 材料送达情况: text() }, requires: [must(all(done('听证公告'), lead('听证日期', days(7))), '听证会材料应当于召开听证会7日前送达听证参加人；来不及的应当改期', 法('16（3）', '7日前送达'), 条例施行)] },
    举行听证: {
      by: '经办人', from: '履行程序', basis: 法(17), produces: '听证会记录', asks: { 公开举行: yesNo(), 参加人已签字: yesNo(), 听证主要意见: longText() },
      requires: [must(all(doneSince('送达听证材料', '听证公告'), doneSince('公布听证参加人名单', '听证公告')), '名单未公布、材料未在七日前送达的，不得举行听证；改期的应当重新公布和送达', 法('16（3）'), 条例施行), must(all(是('公开举行'), 是('参加人已签字')), '听证会应当公开举行，听证参加人确认记录并签字', 法(17), 条例施行)],
    },
    整理意见采纳情况: {
      by: '经办人', from: '履行程序', basis: 法(18), produces: '意见采纳情况表', asks: { 收到意见条数: whole().unit('条').hint('合并重复意见后'), 采纳条数: whole().unit('条'), 部分采纳条数: whole().unit('条'), 采纳情况说明: longText() },
      requires: [
        must(any(done('公布草案征求意见'), done('听取意见'), done('举行听证')), '没有采取任何方式听取意见', 法('14（2）')), must(any(not(是('涉及特定群体')), done('听取特定群体意见')), '涉及特定群体利益的，应当与相关人民团体、社会组织以及群众代表沟通协商', 法('14（3）')),
        must(any(not(done('公布草案征求意见')), all(any(缩短, passed('征求意见期限')), passed('公告的征求意见期限'))), '征求意见期限未满，不得整理采纳情况', 法(15)), must(answer('采纳条数').notAbove('收到意见条数'), '采纳的条数不得多于收到的条数', 法(18), { keepsBecause: '仅防误填' }),
      ],
    },
    专家论证: {
      by: '经办人', from: '履行程序', basis: 法('19—20'), produces: '专家论证意见', asks: { 论证方式: choice('论证会', '书面咨询', '委托咨询论证'), 专家或者专业机构: text(), 与事项有直接利害关系: yesNo(), 书面意见已署名盖章: yesNo(), 论证结论: longText(), 论证意见采纳情况: longText() },
      requires: [must(否('与事项有直接利害关系'), '不得选择与决策事项有直接利害关系的专家、专业机构', 法(20), 条例施行), must(是('书面意见已署名盖章'), '书面论证意见应当署名、盖章', 法('19（2）'), 条例施行)],
    },
    风险评估: { by: '经办人', from: ['履行程序', '待提请', '已讨论'], basis: 法('22—24'), produces: '风险评估报告', asks: { 评估主体: text(), 风险点: longText(), 防范措施和处置预案: longText(), 风险等级: choice('低', '中', '高'), 风险结论: choice('可控', '不可控') } },
    公平竞争审查: { by: '经办人', from: '履行程序', basis: 公平('13—18'), produces: '公平竞争审查表', asks: { 公平竞争审查结论: choice('符合公平竞争审查标准', '适用例外规定', '不符合公平竞争审查标准'), 例外依据: text().when(answer('公平竞争审查结论').is('适用例外规定')), 审查意见: longText() } },
    送请合法性审查: {
      by: '经办人', from: '履行程序', to: '合法性审查', basis: 法(26), produces: '合法性审查送审单', asks: { 送审单位: text(), 要求出具意见日期: date(), 审查时间不足说明: longText().optional(), 履行程序情况说明: longText() },
      requires: [
        must(done('拟订草案'), '送审应当提供决策草案及相关材料', 法(26)), must(参与已毕, 步骤未完('公众参与'), 法('14、18')), must(听证已毕, 步骤未完('听证'), 法(16)), must(论证已毕, 步骤未完('专家论证'), 法(19)),
        must(评估已毕, 步骤未完('风险评估'), 法(22)), must(竞争已毕, 步骤未完('公平竞争审查'), 法('29（1）')), must(any(lead('要求出具意见日期', workingDays(7)), answer('审查时间不足说明').filled()), '应当保证必要的审查时间，一般不少于7个工作日；不足的应当记明理由', 法('26（2）', '一般不少于7个工作日'), 条例施行),
      ],
      starts: [starts('legal-opinion', '来源案件', { carries: { 事项类型: { fixed: '重大行政决策' }, 事项名称: '决策事项', 交办部门: '送审单位', 须反馈采纳情况: { fixed: '是' } } }, 法(28))],
    },
    退回补充材料: { by: 审查人, from: '合法性审查', to: '履行程序', basis: 法('26（1）'), asks: { 需补充的材料: longText() }, note: '补齐后重新送审，审查时间重新计算' },
    出具合法性审查意见: {
      by: 审查人, from: '合法性审查', to: '待提请', basis: 法('25—28'), produces: '合法性审查意见书',
      asks: { 审查意见书编号: text(), 审查人姓名: person(), 审查单位: text(), 审查方式: choice('书面审查', '以征求意见、会签、列席会议代替'), 权限意见: longText(), 程序意见: longText(), 内容意见: longText(), 合法性审查结论: choice('合法', '不合法', '应当予以修改'), 审查意见条数: whole().unit('条').optional(), 法律顾问或者公职律师: text(), 法律顾问意见附后: yesNo(), 提前出具说明: longText().optional() },
      requires: [
        must(answer('审查方式').is('书面审查'), '不得以征求意见等方式代替合法性审查', 法(25)), must(是('法律顾问意见附后'), '审查过程中应当组织法律顾问、公职律师提出法律意见，并附入审查意见', 法(28), 条例施行), must(all(personIsNot('审查人姓名', { fields: ['承办人'], actions: ['拟订草案', '送请合法性审查'] }), personIsNot('审查单位', { fields: ['承办单位'] })), '负责合法性审查的部门不是承办单位，审查人不得是承办人', asStanding('practice', 法('25、28'))),
        must(any(reached('审查时间'), answer('审查时间不足说明').filled(), answer('提前出具说明').filled()), '审查时间一般不少于7个工作日；提前出具的应当记明理由', 法('26（2）'), 条例施行),
      ],
    },
    提请集体讨论: {
      by: '经办人', from: '待提请', to: '待讨论', basis: 法(29), produces: '提请讨论材料清单', asks: { 其他会议材料: longText().optional().hint('草案、意见采纳情况、论证意见、风险报告、公平竞争审查、合法性审查意见由本案记录形成清单'), 国家尚无明确规定的探索性改革: yesNo().optional(), 明示的法律风险: longText().optional().when(是('国家尚无明确规定的探索性改革')) },
      requires: [
        must(any(合法, 须修改, 探索), '经审查不合法的草案不得提交讨论；国家尚无明确规定的探索性改革事项，可以明示法律风险后提交', 法(25)), must(any(not(须修改), doneSince('按审查意见修改', '出具合法性审查意见')), '审查结论为应当予以修改的，修改后方可提交讨论', 法(28)), must(any(否('涉及经营者经济活动'), not(answer('公平竞争审查结论').is('不符合公平竞争审查标准'))), '不符合公平竞争审查标准、又不适用例外规定的，不得出台', 公平(18), 竞争施行),
      ],
    },
    按审查意见修改: { by: '经办人', from: '待提请', basis: 法(28), produces: '审查意见采纳情况表', asks: { 修改对照: longText(), 审查意见采纳条数: whole().unit('条').optional(), 未采纳意见说明: longText().optional() } },
    集体讨论: {
      by: ['党政办工作人员', '经办人'], from: '待讨论', to: '已讨论', basis: 法(30), produces: '会议纪要',
      asks: { 会议类型: choice('常务会议', '全体会议', '镇长（主任）办公会议', '其他会议'), 会议日期: date(), 发言顺序: longText(), 行政首长最后发言: yesNo(), 各方意见: longText(), 不同意见: longText().hint('如实载明；没有的写“无”'), 不同意见已如实载明: yesNo(), 多数意见: choice('同意', '修改后同意', '不同意', '再次讨论'), 纪要文号: text() },
      requires: [must(not(answer('会议类型').is('其他会议')), '决策草案应当经常务会议或者全体会议讨论（镇为镇长办公会议）', 法(30)), must(是('行政首长最后发言'), '行政首长最后发表意见，纪要应当载明发言顺序', 法('30（2）'), 条例施行), must(是('不同意见已如实载明'), '集体讨论情况应当如实记录，不同意见应当如实载明', 法('30（3）'), 条例施行)],
    },
    请示报告党委: { by: ['党政办工作人员', '机关负责人'], from: ['待讨论', '已讨论'], basis: 法(31), asks: { 请示报告文号: text(), 党委意见: longText() } }, 提请人大或者报告: { by: ['党政办工作人员', '机关负责人'], from: ['待讨论', '已讨论'], basis: 法('8（1）'), asks: { 报告方式: choice('提请讨论决定', '出台前报告'), 人大意见: longText().optional() } },
    再次拟订: { by: ['机关负责人', '经办人'], from: ['待提请', '已讨论'], to: '草案拟订', basis: 法(30), asks: { 再次拟订要求: longText() }, note: '修改后重新送审、讨论' }, 搁置: { by: '机关负责人', from: '已讨论', to: '待归档', basis: 法(30), asks: { 搁置理由: longText() } },
    作出决定: {
      by: '机关负责人', from: '已讨论', to: '已决定', basis: 法(30), produces: '决策决定文件', asks: { 决定文号: text(), 决定日期: date(), 决定要点: longText(), 与多数意见一致: yesNo(), 不一致的理由: longText().when(否('与多数意见一致')), 须请示报告党委: yesNo(), 属于人大讨论或者报告范围: yesNo() },
      requires: [
        must(any(是('与多数意见一致'), answer('不一致的理由').filled()), '拟作决定与会议组成人员多数人的意见不一致的，应当在会上说明理由并记录', 法('30（2）')), must(any(否('须请示报告党委'), done('请示报告党委')), '重大行政决策出台前应当按照规定向同级党委请示报告', 法(31)), must(any(否('属于人大讨论或者报告范围'), done('提请人大或者报告')), '属于人大讨论决定或者应当报告的事项，按照规定办理后方可决定', 法('8（1）')),
        must(any(否('须风险评估'), answer('风险结论').is('可控')), '风险不可控的，采取措施确保可控并重新评估后方可决策', 法(24)),
      ],
      moves: [moves('原决策案件', 'major-decision', '被新决策调整', { carries: { 调整决定文号: '决定文号', 已履行法定程序: { fixed: '是' } } }, 法(37))],
    },
    公布决策: {
      by: ['党政办工作人员', '经办人'], from: ['已决定', '执行中'], basis: 法(32), asks: { 公布日期: date(), 公布渠道: choices('政府公报', '政府网站', '报纸', '政务新媒体'), 采纳情况说明已公布: yesNo(), 解读方式: text().optional() },
      requires: [must(any(是('采纳情况说明已公布'), all(否('须公众参与'), 否('须专家论证'))), '应当说明公众意见、专家论证意见的采纳情况', 法(32))],
    },
    决定不予公开: { by: '机关负责人', from: ['已决定', '执行中'], basis: 法(32), asks: { 依法不予公开的依据: text(), 不予公开的理由: longText() } }, 明确执行单位: { by: '机关负责人', from: '已决定', to: '执行中', basis: 法(34), produces: '决策执行任务分解表', asks: { 执行单位: text(), 执行要求: longText(), 完成期限: date() } },
    报告执行情况: { by: '经办人', from: 在执行, basis: 法('34—35'), produces: '执行情况报告', asks: { 执行进度: longText(), 存在问题: longText().optional(), 影响目标实现的情形: choice('无', '决策存在问题', '客观情况重大变化', '不可抗力'), 情况紧急: yesNo() } },
    督促检查: { by: '机关负责人', from: 在执行, basis: 法(34), asks: { 检查情况: longText(), 检查意见: longText() } }, 登记公众对决策的意见: { by: '经办人', from: 在执行, basis: 法('35（2）'), asks: { 意见内容: longText(), 意见条数: whole().atLeast(1), 处理情况: longText() } },
    紧急中止执行: { by: '机关负责人', from: '执行中', to: '中止执行', basis: 法(37), produces: '中止执行决定', asks: { 中止理由: longText() }, requires: [must(all(done('报告执行情况'), not(answer('影响目标实现的情形').is('无')), 是('情况紧急')), '依法作出的决策不得随意停止执行；有第三十五条情形、情况紧急的，行政首长可以先决定中止', 法(37))] },
    恢复执行: { by: '机关负责人', from: '中止执行', to: '执行中', basis: 法(37), asks: { 恢复理由: longText() } },
    组织后评估: {
      by: '机关负责人', from: [...在执行, '待归档'], basis: 法(36), produces: '决策后评估报告', asks: { 后评估理由: choice('明显未达到预期效果', '公民、法人或者其他组织提出较多意见', '决策机关认为有必要'), 后评估单位: text(), 听取公众意见情况: longText(), 后评估结论: choice('继续实施', '调整', '停止执行'), 后评估意见: longText() },
      requires: [must(any(done('作出决定')), '没有作出决定的事项，无从后评估', 法(36), { keepsBecause: '仅防误操作' }), must(personIsNot('后评估单位', { fields: ['专家或者专业机构', '评估主体'] }), '决策作出前承担主要论证评估工作的单位不得承担后评估', 法('36（2）'))],
    },
    启动调整: { by: '机关负责人', from: 在执行, basis: 法(37), asks: { 调整理由: longText(), 调整要求: longText() }, starts: [starts('major-decision', '原决策案件', { carries: { 决策事项: '决策事项', 事项类别: '事项类别', 建议理由和依据: '调整理由' } }, 法(37))], note: '重大调整、停止执行均另立决策事项，依同样程序办理' },
    被新决策调整: { by: '经办人', from: 在执行, to: '已调整', basis: 法(37), asks: { 调整决定文号: text(), 已履行法定程序: yesNo() }, requires: [must(是('已履行法定程序'), '依法作出的重大行政决策，未经法定程序不得随意变更或者停止执行', 法(37))] },
    执行完毕: { by: '经办人', from: '执行中', to: '待归档', basis: 法(34), asks: { 执行完毕日期: date(), 执行结果: longText() }, requires: [must(done('报告执行情况'), '决策执行单位应当向决策机关报告执行情况', 法(34))] },
    归档: {
      by: ['党政办工作人员', '经办人'], from: ['待归档', '已调整'], to: '已归档', basis: 法(33), produces: '决策档案目录', asks: { 档案号: text(), 档案材料: choices('启动', '草案', '公众参与', '专家论证', '风险评估', '公平竞争审查', '合法性审查', '集体讨论', '公布', '执行', '后评估'), 归档日期: date() },
      requires: [must(any(not(done('作出决定')), done('公布决策'), 不公开), '除依法不予公开的外，决策应当公布；未公布又无不予公开依据的，不得归档结案', 法(32)), must(all(answer('档案材料').includes('合法性审查'), answer('档案材料').includes('集体讨论')), '履行决策程序形成的记录、材料应当完整归档', 法(33))],
    },
  },
  deadlines: {
    目录公布期限: { from: '编入年度目录', to: ['公布目录', '启动决策程序', '决定不启动'], within: beforeDay('目录年度', 0, '04-01'), lapse: '督促公布', basis: asStanding('practice', cite(上海决策规定, '配套目录管理办法（一季度公布为惯例，日期待核实）')) },
    征求意见期限: { from: '公布草案征求意见', to: '整理意见采纳情况', when: not(缩短), within: days(30), restarts: '公布草案征求意见', whose: '第三方', lapse: '期满方可整理采纳情况', basis: 法(15) }, 公告的征求意见期限: { from: '公布草案征求意见', to: '整理意见采纳情况', within: setBy('征求意见截止日期'), restarts: '公布草案征求意见', whose: '第三方', lapse: '期满方可整理采纳情况', basis: 法(15) },
    审查时间: { from: '送请合法性审查', to: ['出具合法性审查意见', '退回补充材料'], within: workingDays(7), restarts: '送请合法性审查', whose: '第三方', lapse: '必要的审查时间已满，可以出具意见', basis: 法('26（2）') }, 要求出具意见的期限: { from: '送请合法性审查', to: ['出具合法性审查意见', '退回补充材料'], within: setBy('要求出具意见日期'), restarts: '送请合法性审查', lapse: '未及时提出审查意见', basis: 法(28) },
    公布期限: { from: { action: '作出决定', at: '决定日期' }, to: ['公布决策', '决定不予公开'], within: workingDays(20), lapse: '由上一级行政机关责令改正', basis: cite(信息公开条例, 26) }, 执行期限: { from: '明确执行单位', to: ['执行完毕', '被新决策调整'], within: setBy('完成期限'), lapse: '督促检查；拖延执行的责令改正', basis: 法('34、40') },
    归档期限: { from: ['执行完毕', '搁置', '被新决策调整'], to: '归档', within: byParameter('归档月数', 'month'), lapse: '责令改正', basis: asStanding('unverified', 法(33)) },
  },
  parameters: { 归档月数 },
  never: [
    never('未经合法性审查即提交讨论（MD-I1）', { doing: ['提请集体讨论', '集体讨论'], without: done('出具合法性审查意见') }, 法(25)), never('以征求意见、会签代替合法性审查（MD-I1）', { doing: '出具合法性审查意见', without: answer('审查方式').is('书面审查') }, 法(25)), never('把经审查不合法的草案提交讨论（MD-I2）', { doing: '提请集体讨论', when: 不合法, without: 探索 }, 法(25)),
    never('承办人、承办单位自行审查（MD-I3）', { doing: '出具合法性审查意见', without: all(personIsNot('审查人姓名', { fields: ['承办人'], actions: ['拟订草案', '送请合法性审查'] }), personIsNot('审查单位', { fields: ['承办单位'] })) }, 法('25、28')), never('没有法律顾问意见即出具审查意见（MD-I3）', { doing: '出具合法性审查意见', without: 是('法律顾问意见附后'), ...条例施行 }, 法(28)),
    never('未经常务会议、全体会议讨论', { doing: '集体讨论', without: answer('会议类型').oneOf('常务会议', '全体会议', '镇长（主任）办公会议') }, 法(30)), never('未经集体讨论即决定', { doing: '作出决定', without: done('集体讨论') }, 法(30)),
    never('行政首长不最后发言（MD-I5）', { doing: '集体讨论', without: 是('行政首长最后发言'), ...条例施行 }, 法('30（2）')), never('与多数意见不一致而不说明理由（MD-I6）', { doing: '作出决定', when: not(是('与多数意见一致')), without: answer('不一致的理由').filled() }, 法('30（2）')), never('不如实载明不同意见（MD-I7）', { doing: '集体讨论', without: 是('不同意见已如实载明'), ...条例施行 }, 法('30（3）')),
    never('风险不可控而决策（MD-I8）', { doing: '作出决定', when: not(否('须风险评估')), without: answer('风险结论').is('可控') }, 法(24)), never('由有直接利害关系的专家论证（MD-I9）', { doing: '专家论证', without: 否('与事项有直接利害关系'), ...条例施行 }, 法(20)), never('论证意见不署名盖章（MD-I9）', { doing: '专家论证', without: 是('书面意见已署名盖章'), ...条例施行 }, 法('19（2）')),
    never('征求意见期外收取意见', { doing: '提出意见', without: running('公告的征求意见期限') }, 法(15)), never('征求意见不足三十日而公告不说明（MD-I10）', { doing: '公布草案征求意见', without: any(lead('征求意见截止日期', days(30)), 缩短), ...条例施行 }, 法(15)), never('征求意见期限未满即整理采纳情况（MD-I10）', { doing: '整理意见采纳情况', when: done('公布草案征求意见'), without: all(any(缩短, passed('征求意见期限')), passed('公告的征求意见期限')) }, 法(15)),
    never('未在七日前送达听证材料（MD-I11）', { doing: '送达听证材料', without: all(done('听证公告'), lead('听证日期', days(7))), ...条例施行 }, 法('16（3）')), never('未公布名单、未送达材料而听证（MD-I11）', { doing: '举行听证', without: all(doneSince('公布听证参加人名单', '听证公告'), doneSince('送达听证材料', '听证公告')), ...条例施行 }, 法('16（3）')),
    never('听证不公开或者记录无人签字（MD-I11）', { doing: '举行听证', without: all(是('公开举行'), 是('参加人已签字')), ...条例施行 }, 法(17)), never('有条件的程序未经判定即送审（MD-I12）', { doing: '送请合法性审查', without: done('程序判定') }, 法('14、19、22、26')), never('没有草案即送审', { doing: '送请合法性审查', without: done('拟订草案') }, 法(26)),
    never('未听取意见而送审（MD-I4、MD-I12）', { doing: ['送请合法性审查', '提请集体讨论'], when: not(否('须公众参与')), without: done('整理意见采纳情况') }, 法('14、18')), never('应当听证而未听证即送审（MD-I4、MD-I12）', { doing: ['送请合法性审查', '提请集体讨论'], when: not(否('须听证')), without: done('举行听证') }, 法(16)),
    never('应当论证而未论证即送审（MD-I4、MD-I12）', { doing: ['送请合法性审查', '提请集体讨论'], when: not(否('须专家论证')), without: done('专家论证') }, 法(19)), never('应当评估而未评估即送审（MD-I4、MD-I12）', { doing: ['送请合法性审查', '提请集体讨论'], when: not(否('须风险评估')), without: done('风险评估') }, 法(22)),
    never('没有听取任何意见即写采纳情况', { doing: '整理意见采纳情况', without: any(done('公布草案征求意见'), done('听取意见'), done('举行听证')) }, 法(14)), never('涉及特定群体而不沟通协商', { doing: '整理意见采纳情况', when: 是('涉及特定群体'), without: done('听取特定群体意见') }, 法('14（3）')),
    never('审查时间不足七个工作日而不记理由（MD-D3）', { doing: '送请合法性审查', without: any(lead('要求出具意见日期', workingDays(7)), answer('审查时间不足说明').filled()), ...条例施行 }, 法('26（2）')), never('未满审查时间即出具意见而不记理由（MD-D3）', { doing: '出具合法性审查意见', without: any(reached('审查时间'), answer('审查时间不足说明').filled(), answer('提前出具说明').filled()), ...条例施行 }, 法('26（2）')),
    never('未公布又无不予公开依据而结案（MD-I13）', { doing: '归档', when: done('作出决定'), without: any(done('公布决策'), 不公开) }, 法(32)), never('公布而不说明采纳情况', { doing: '公布决策', when: any(not(否('须公众参与')), not(否('须专家论证'))), without: 是('采纳情况说明已公布') }, 法(32)),
    never('随意停止执行（MD-I14）', { doing: '紧急中止执行', without: all(done('报告执行情况'), not(answer('影响目标实现的情形').is('无')), 是('情况紧急')) }, 法(37)), never('未经法定程序变更（MD-I14）', { doing: '被新决策调整', without: 是('已履行法定程序') }, 法(37)),
    never('由决策前的论证评估单位做后评估（MD-I15）', { doing: '组织后评估', without: personIsNot('后评估单位', { fields: ['专家或者专业机构', '评估主体'] }) }, 法('36（2）')),
    never('未列入目录而启动（MD-I16）', { doing: '启动决策程序', without: done('公布目录'), ...目录施行 }, 目录办法('3')), never('未经党委同意而公布目录', { doing: '公布目录', without: all(done('编入年度目录'), doneSince('党委同意目录', '编入年度目录')) }, 法('3（3）')),
    never('未经研究论证而启动', { doing: '启动决策程序', without: done('研究论证') }, 法(10)), never('没有档案而结案（MD-I16）', { entering: '已归档', without: all(answer('档案号').filled(), answer('档案材料').includes('合法性审查'), answer('档案材料').includes('集体讨论')) }, 法(33)),
    never('未经公平竞争审查而送审（MD-I17）', { doing: ['送请合法性审查', '提请集体讨论'], when: not(否('涉及经营者经济活动')), without: done('公平竞争审查') }, 公平(18)), never('不符合公平竞争审查标准而提交讨论（MD-I17）', { doing: '提请集体讨论', when: all(not(否('涉及经营者经济活动')), answer('公平竞争审查结论').is('不符合公平竞争审查标准')), without: 否('涉及经营者经济活动'), ...竞争施行 }, 公平(18)),
    never('应当修改而未修改即提交讨论（MD-I18）', { doing: '提请集体讨论', when: 须修改, without: doneSince('按审查意见修改', '出具合法性审查意见') }, asStanding('unverified', 法(28))), never('未请示报告党委即出台', { doing: '作出决定', when: not(否('须请示报告党委')), without: done('请示报告党委') }, 法(31)),
    never('应当报告人大而未报告即决定', { doing: '作出决定', when: not(否('属于人大讨论或者报告范围')), without: done('提请人大或者报告') }, 法('8（1）')), never('不报告执行情况即了结', { doing: '执行完毕', without: done('报告执行情况') }, 法(34)),
  ],
  counts: {
    'decision.catalogue.items': count('本级政府年度重大行政决策事项目录事项数', '项', '公布目录', { where: answer('目录类别').is('本级政府目录'), by: ['事项类别'], definition: '按目录公布之日计入' }), 'decision.catalogue.unit-items': count('各单位重大行政决策事项目录事项数', '件', '公布目录', { where: answer('目录类别').is('各单位目录') }),
    'decision.public-opinions': count('重大行政决策收到公众意见条数', '条', { each: '提出意见' }, { by: ['意见渠道'] }), 'decision.legality-review-opinions': count('重大行政决策事项合法性审查意见书数', '份', { each: '出具合法性审查意见' }, { by: ['合法性审查结论'], definition: '一项决策可以有数份审查意见书' }), 'decision.decided': count('作出重大行政决策数', '项', { day: '决定日期' }, { by: ['事项类别'] }),
    'decision.catalogue.decided': count('目录事项作出决策数', '项', { day: '决定日期' }, { where: done('公布目录') }), 'decision.catalogue.published': count('公布目录事项数（两级合计）', '项', '公布目录'),
    'decision.completion-rate': ratio('目录事项完成率', { of: ['decision.catalogue.decided'], among: ['decision.catalogue.published'], definition: '当年作出决策的目录事项 ÷ 当年公布的目录事项（两级合计）' }),
    'decision.legality-review-rate': rate('重大行政决策合法性审查率', '提请集体讨论', { of: done('出具合法性审查意见'), among: done('提请集体讨论') }), 'decision.open-solicitation-rate': rate('公开征求意见率', { day: '决定日期' }, { of: done('公布草案征求意见'), among: not(否('须公众参与')), definition: '公开征求意见的 ÷ 已决定且不属于依法不予公开的' }),
    'decision.opinions-received': sum('收到公众意见条数', '条', '收到意见条数', '整理意见采纳情况'), 'decision.opinions-adopted': sum('采纳公众意见条数', '条', '采纳条数', '整理意见采纳情况'), 'decision.opinions-partly-adopted': sum('部分采纳公众意见条数', '条', '部分采纳条数', '整理意见采纳情况'),
    'decision.adoption-rate': ratio('公众意见采纳率', { of: ['decision.opinions-adopted', 'decision.opinions-partly-adopted'], among: ['decision.opinions-received'] }),
    'decision.expert-rate': rate('专家论证率', { day: '决定日期' }, { of: done('专家论证'), among: 是('须专家论证') }), 'decision.risk-rate': rate('风险评估率', { day: '决定日期' }, { of: done('风险评估'), among: 是('须风险评估') }), 'decision.hearing-rate': rate('听证率', { day: '决定日期' }, { of: done('举行听证'), among: 是('须听证') }),
    'decision.publication-rate': rate('决策公布率', { day: '决定日期' }, { of: done('公布决策'), among: not(不公开) }), 'decision.publication-on-time-rate': onTimeRate('决策按期公布率', '公布期限', { due: '公布期限' }, { where: not(不公开) }),
    'decision.post-evaluation-rate': rate('决策后评估率', '明确执行单位', { of: done('组织后评估'), among: done('明确执行单位') }), 'decision.post-evaluations': count('决策后评估次数', '次', { each: '组织后评估' }), 'decision.archive-rate': rate('决策归档率', { day: '决定日期' }, { of: done('归档'), among: done('作出决定') }),
  },
  consultation: { by: '公布草案征求意见', until: '征求意见截止日期', takes: '提出意见', shows: ['决策事项', '承办单位', '草案要点', '提出意见的方式', '缩短征求意见期限理由'], text: '草案文本', tells: ['收到意见条数', '采纳条数', '部分采纳条数', '采纳情况说明'] }, publication: { by: '公布决策', title: '重大行政决策', shows: { 决策事项: 'plain', 事项类别: 'plain', 承办单位: 'plain', 决定文号: 'plain', 决定要点: 'plain', 收到意见条数: 'plain', 采纳条数: 'plain' } },
  importsAs: { 事项名称: '决策事项', 类型: '事项类别', 建议单位: '建议人', 依据: '建议理由和依据' },
})

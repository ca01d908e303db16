import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, personIsNot, reached, running, started } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, ratio, stock, sum } from '#core/vocabulary/count.ts'
import { ahead, beforeDay, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { dated, days, months, years } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 公众意见 } from '#law/public-opinion.ts'
import { 上海备案审查条例, 上海规范性文件规定 as 上海规定, 上海规范性文件规定2010, 优化营商环境条例, 公平竞争审查条例, 法律顾问意见, 合法性审核意见, 行政处罚法, 规范性文件通知 } from '#law/statutes.ts'

const 参数 = (value: number, unit: string, source: string, confidence: Parameter['confidence']): Parameter => ({ value, unit, source, confidence })
const 通知 = (article: string) => asStanding('excerpt', cite(规范性文件通知, article))
const 审核机制 = asStanding('excerpt', cite(合法性审核意见, '审核职责、程序'))
const 营商 = (article: string | number, quote?: string) => cite(优化营商环境条例, article, quote)
const 报人大 = (article: string) => cite(上海备案审查条例, article)
const 三统一 = asStanding('unverified', 通知('二（八）'))
const 有效期规定 = asStanding('unverified', cite(上海规范性文件规定2010, '26（2010年）'))
const 区级 = asStanding('local', cite(上海规范性文件规定2010, '26—27（徐汇区2012年做法）'))
const 待核实 = asStanding('unverified', cite(上海规定, '（公开征求意见、备案、施行条款未见原文）'))
const 营商施行 = { since: '2020-01-01' } as const
const 竞争施行 = { since: '2024-08-01' } as const
const 是 = (field: string) => answer(field).is('是')
const 否 = (field: string) => answer(field).is('否')

const 起草人 = ['经办人', '司法所工作人员'] as const
const 办公室 = ['党政办工作人员', '经办人'] as const
const 审核人 = ['司法所工作人员', '法制审核人员'] as const
const 有效 = ['已公布'] as const
const 涉企 = 是('与市场主体生产经营密切相关')
const 缩短 = answer('缩短征求意见期限理由').filled()
const 应急 = 是('为应对突发事件或者执行上级紧急命令')
const 一般 = answer('标题类型').is('一般')
const 试行 = answer('标题类型').is('暂行或者试行')
const 通告 = answer('标题类型').is('通告')
const 未写明 = 否('写明有效期')
/** 以最近一次审核为准；修改的，修改后方可上会。 */
const 可以上会 = any(answer('合法性审核结论').is('合法'), all(answer('合法性审核结论').is('应当予以修改'), doneSince('修改完善', '出具合法性审核意见')))
const 不得设定 = ['创设行政许可', '创设行政处罚', '创设行政强制', '增设许可条件', '违法减损权利或者增加义务', '违法增加本单位权力或者减少法定职责', '设置市场准入和退出条件、干预正常生产经营'] as const
const 有效期不得超过 = (years: string) => `有效期一般不超过${years}，自施行之日起算；更长的应当在起草说明中写明理由`

export default procedure('normative-document', '行政规范性文件制定', {
  editions: [{ from: '2017-01-01', to: '2019-07-31', law: '上海市行政规范性文件管理规定（市政府令第46号，数字待核实）' }, { from: '2019-08-01', law: '国办发〔2018〕37号、115号，上海市行政规范性文件管理规定（市政府令第17号）' }],
  purpose: '行政规范性文件从认定、起草、征求意见、公平竞争审查、合法性审核、集体审议到统一登记编号印发、公布、解读、报送备案；有效期届满自动失效，届满前评估、延长、修改或者废止，定期清理。未经公布的不得作为行政管理依据。',
  validUntil: { in: '有效期至', while: 有效 }, field: '依法决策', titledBy: ['文件名称'], naturalKey: ['文件名称', '提出日期'],
  states: {
    认定中: {}, 起草中: {}, 待审核: { says: '办公机构已审核' }, 审核中: {}, 已审核: {}, 已审议: {}, 已签署: {}, 已编号: { says: '统一登记、统一编号、统一印发，待公布' }, 已公布: { says: '自施行之日起有效；有效期届满自动失效' },
    不属于规范性文件: { end: true, says: '按一般公文办理，不得以规范性文件公布' }, 不予制定: { end: true }, 已失效: { end: true }, 已废止: { end: true },
  },
  opens: {
    name: '提出制定建议', by: 起草人, to: '认定中', basis: 通知('一（二）'), produces: '制定项目建议表',
    asks: { 文件名称: text(), 标题类型: choice('一般', '暂行或者试行', '通告').hint('标题带“暂行”“试行”的选第二项'), 制定机关: text(), 制定主体类型: choice('政府', '政府派出机关、部门', '法律法规授权组织', '内设机构', '临时机构、议事协调机构', '党的机构（单独）'), 起草单位: text(), 提出日期: date(), 制定必要性: longText(), 与上位文件重复照搬: yesNo(), 重大决策案件: caseNumber().optional(), 原文件案件: caseNumber().optional().hint('修改、重新制定的，填原文件编号') },
  },
  actions: {
    规范性文件认定: {
      by: 审核人, from: '认定中', to: [{ when: 是('认定为规范性文件'), to: '起草中' }, { to: '不属于规范性文件' }], basis: cite(上海规定, 2), produces: '规范性文件认定意见',
      asks: { 认定为规范性文件: yesNo(), 不属于的情形: choice('内部管理规范、工作制度', '机构编制', '会议纪要', '工作要点', '请示报告', '表彰奖惩', '人事任免', '规划', '专业技术标准', '其他').when(否('认定为规范性文件')), 与市场主体生产经营密切相关: yesNo().when(是('认定为规范性文件')), 认定理由: longText() },
      requires: [must(answer('制定主体类型').oneOf('政府', '政府派出机关、部门', '法律法规授权组织'), '临时性机构、议事协调机构、部门内设机构不得制发规范性文件；党的机构不单独作为制定主体', 通知('一（一）'), { when: 是('认定为规范性文件') }), must(否('与上位文件重复照搬'), '严禁重复发文、照抄照搬；确有必要的方可制定', 通知('一（二）'), { when: 是('认定为规范性文件') })],
    },
    不再制定: { by: 起草人, from: ['认定中', '起草中', '已审核'], to: '不予制定', basis: 通知('一（二）'), asks: { 不再制定的理由: longText() } },
    评估论证: { by: 起草人, from: '起草中', basis: 通知('二（三）'), produces: '评估论证报告', asks: { 必要性可行性: longText(), 预期效果和影响: longText() } },
    征求单位意见: { by: 起草人, from: '起草中', basis: asStanding('unverified', 通知('二（三）')), asks: { 征求单位: text(), 单位意见和处理: longText(), 存在分歧的说明: longText().optional() } },
    公开征求意见: {
      by: 起草人, from: '起草中', basis: 营商(62), produces: '公开征求意见公告', asks: { 征求意见稿要点: longText().optional().hint('在公众门户公布；全文作为附件'), 征求意见稿: file().optional(), 征求意见途径: text(), 征求意见截止日期: date(), 缩短征求意见期限理由: longText().optional() },
      requires: [must(any(not(涉企), lead('征求意见截止日期', days(30)), 缩短), '与市场主体生产经营活动密切相关的，公开征求意见的期限一般不少于30日；缩短的应当说明理由', 营商(62, '期限一般不少于30日'), 营商施行)],
    },
    提出意见: { by: ['公众', ...起草人], online: { gives: { 意见渠道: '网上' } }, from: '起草中', basis: 营商(62), asks: 公众意见, requires: [must(running('公告的征求意见期限'), '征求意见尚未开始或者已经期满', 营商('62（2）'))] },
    听取市场主体意见: { by: 起草人, from: '起草中', basis: 营商('62（1）'), asks: { 听取对象: text(), 听取意见和反馈: longText() } },
    整理采纳情况: {
      by: 起草人, from: '起草中', basis: 营商('62（2）'), produces: '意见采纳情况表', asks: { 收到意见条数: whole().unit('条'), 采纳意见条数: whole().unit('条'), 采纳和反馈情况: longText() },
      requires: [
        must(done('公开征求意见'), '尚未公开征求意见', 营商('62（2）'), { keepsBecause: '送审时另有要求' }), must(all(passed('公告的征求意见期限'), any(not(started('涉企征求意见期限')), passed('涉企征求意见期限')), any(not(started('一般征求意见期限')), passed('一般征求意见期限')), any(not(started('缩短后最短期限')), passed('缩短后最短期限'))), '公开征求意见的期限未满', 营商('62（2）')),
        must(answer('采纳意见条数').notAbove('收到意见条数'), '采纳的条数不得多于收到的条数', 营商('62（2）'), { keepsBecause: '仅防误填' }),
      ],
    },
    公平竞争审查: { by: 起草人, from: '起草中', basis: cite(公平竞争审查条例, '13—18'), produces: '公平竞争审查表', asks: { 公平竞争审查结论: choice('符合公平竞争审查标准', '适用例外规定', '不符合公平竞争审查标准'), 审查意见: longText() } },
    办公机构审核: {
      by: 办公室, from: '起草中', to: '待审核', basis: 通知('二（六）'), produces: '送审材料清单',
      asks: { 起草说明: longText(), 制定依据: longText(), 须公开征求意见: yesNo(), 不公开征求意见的理由: choice('依法需要保密', '不涉及公民、法人和其他组织切身利益').when(否('须公开征求意见')), 涉及其他单位职责: yesNo(), 须评估论证: yesNo(), 材料完备: yesNo(), 文稿附件: file().optional() },
      requires: [
        must(是('材料完备'), '材料不完备、程序不合规的，不得送审', 通知('二（六）')), must(any(否('须公开征求意见'), done('整理采纳情况')), '涉及群众切身利益或者重大影响的，应当公开征求意见并整理采纳情况', 通知('二（三）')), must(any(not(涉企), done('听取市场主体意见')), '与市场主体生产经营密切相关的，应当充分听取市场主体、行业协会商会意见', 营商('62（1）'), 营商施行),
        must(any(not(涉企), answer('不公开征求意见的理由').is('依法需要保密'), done('公开征求意见')), '与市场主体生产经营密切相关的，除依法需要保密外应当向社会公开征求意见', 营商('62（2）'), 营商施行), must(any(not(涉企), done('公平竞争审查')), '与市场主体生产经营密切相关的，应当进行公平竞争审查', 营商('63（1）'), 营商施行),
        must(any(not(涉企), not(done('公平竞争审查')), not(answer('公平竞争审查结论').is('不符合公平竞争审查标准'))), '不符合公平竞争审查标准、又不适用例外规定的，不得出台', cite(公平竞争审查条例, 18), 竞争施行), must(any(否('涉及其他单位职责'), done('征求单位意见')), '涉及其他单位职责的，应当征求意见', asStanding('unverified', 通知('二（三）'))), must(any(否('须评估论证'), done('评估论证')), '重要文件应当评估论证', 通知('二（三）')),
      ],
    },
    送合法性审核: { by: 起草人, from: '待审核', to: '审核中', basis: 通知('二（六）'), asks: { 送审材料: longText(), 为应对突发事件或者执行上级紧急命令: yesNo() }, starts: [starts('legal-opinion', '来源案件', { carries: { 事项类型: { fixed: '规范性文件' }, 事项名称: '文件名称', 交办部门: '起草单位', 须反馈采纳情况: { fixed: '是' } } }, asStanding('excerpt', cite(法律顾问意见, '三')))] },
    退回补充: { by: 审核人, from: '审核中', to: '起草中', basis: 通知('二（六）'), asks: { 需补充材料: longText() }, note: '补齐后重新送审，审核时间重新计算' },
    出具合法性审核意见: {
      by: 审核人, from: '审核中', to: '已审核', basis: 审核机制, produces: '合法性审核意见书',
      asks: { 审核意见编号: text(), 审核人姓名: person(), 审核方式: choice('书面审核', '以征求意见、会签、参加审议代替'), 存在不得设定的内容: yesNo(), 不得设定的内容: choices(...不得设定).when(是('存在不得设定的内容')), 逐项核对情况: longText().hint('许可、处罚、强制、许可条件、权利义务、权力职责、市场准入逐项写明'), 合法性审核结论: choice('合法', '不合法', '应当予以修改'), 审核意见条数: whole().unit('条').optional(), 审核说明: longText() },
      requires: [
        must(answer('审核方式').is('书面审核'), '不得以征求意见、会签、参加审议等方式代替合法性审核，审核意见应当书面', 审核机制), must(any(否('存在不得设定的内容'), not(answer('合法性审核结论').is('合法'))), '规范性文件不得创设许可、处罚、强制，不得违法减损权利、增加义务；有此类内容的不得审为合法', cite(行政处罚法, 16)),
        must(personIsNot('审核人姓名', { actions: ['公平竞争审查', '送合法性审核'] }), '审核人不得是起草人', asStanding('practice', 通知('二（六）'))), must(any(应急, reached('最短审核时间')), '合法性审核时间一般不少于五个工作日；预防、应对突发事件或者执行上级紧急命令的除外', asStanding('unverified', cite(合法性审核意见, '审核时间'))),
      ],
    },
    修改完善: { by: 起草人, from: '已审核', basis: 审核机制, produces: '审核意见采纳情况表', asks: { 修改情况: longText(), 审核意见采纳条数: whole().unit('条').optional(), 未采纳意见说明: longText().optional().hint('未完全采纳的，应当在提请审议时说明') } },
    重新起草: { by: 起草人, from: ['已审核', '已审议'], to: '起草中', basis: 审核机制, asks: { 重新起草要求: longText() } },
    报告党委: { by: 办公室, from: ['已审核', '已审议'], basis: asStanding('excerpt', cite(上海规定, 6)), asks: { 报告情况: longText() } },
    集体审议: {
      by: 办公室, from: '已审核', to: '已审议', basis: 通知('二（七）'), produces: '会议纪要', asks: { 审议会议: choice('常务会议、办公会议', '全体会议', '部门办公会议'), 审议日期: date(), 审议意见: longText(), 重大经济社会方面文件: yesNo() },
      requires: [must(可以上会, '未经合法性审核或者经审核不合法的，不得提交集体审议；应当修改的，修改后提交', 通知('二（六）')), must(any(否('重大经济社会方面文件'), done('报告党委')), '经济、社会方面的重要文件，应当报告同级党委', asStanding('excerpt', cite(上海规定, 6)))],
    },
    签署: { by: '机关负责人', from: '已审议', to: '已签署', basis: asStanding('unverified', 通知('二（七）')), asks: { 签署人: person(), 签署日期: date() } },
    登记编号印发: { by: 办公室, from: '已签署', to: '已编号', basis: 三统一, produces: '规范性文件登记单', asks: { 统一登记号: text(), 登记号未曾使用: yesNo().hint('同一机关同一年度的登记号不得重复使用'), 文号: text(), 印发日期: date() }, requires: [must(是('登记号未曾使用'), '登记号在同一机关、同一年度唯一，不得重复使用', 三统一)] },
    公布: {
      by: 办公室, from: '已编号', to: '已公布', basis: cite(上海规定, 4), produces: '正式文本',
      asks: { 公布日期: date(), 公布年度: whole().atLeast(2017).atMost(2100), 公布渠道: choices('政府公报', '政府网站', '全市规范性文件数据库'), 施行日期: date(), 不足三十日施行的理由: longText().optional(), 写明有效期: yesNo(), 有效期至: date().hint('最后一个有效日；未写明有效期的，一般五年、暂行试行二年、通告一年，填末日'), 更长有效期的理由: longText().optional(), 属于人大备案范围: yesNo() },
      requires: [
        must(all(answer('签署日期').notAbove('公布日期'), answer('公布日期').notAbove('施行日期')), '签署、公布、施行日期应当依次不早于前一日期', asStanding('practice', 待核实)), must(any(lead('施行日期', days(30)), answer('不足三十日施行的理由').filled()), '一般自公布之日起三十日后施行，立即施行的应当记明理由', 待核实), must(answer('公布渠道').includes('政府网站'), '应当通过政府网站等向社会公布', cite(上海规定, 4)),
        must(any(not(一般), answer('有效期至').withinTerm('施行日期', years(5)), answer('更长有效期的理由').filled()), 有效期不得超过('五年'), 有效期规定), must(any(not(试行), answer('有效期至').withinTerm('施行日期', years(2))), 有效期不得超过('二年（暂行、试行）'), 有效期规定), must(any(not(通告), answer('有效期至').withinTerm('施行日期', years(1))), 有效期不得超过('一年（通告）'), 有效期规定),
        must(any(not(一般), answer('有效期至').endsTerm('施行日期', years(5))), '未写明有效期的，有效期为五年，末日为五年届满前一日', 有效期规定, { when: 未写明 }), must(any(not(试行), answer('有效期至').endsTerm('施行日期', years(2))), '未写明有效期的暂行、试行文件，有效期为二年', 有效期规定, { when: 未写明 }), must(any(not(通告), answer('有效期至').endsTerm('施行日期', years(1))), '未写明有效期的通告，有效期为一年', 有效期规定, { when: 未写明 }),
      ],
    },
    解读: { by: 起草人, from: 有效, basis: 营商(38), produces: '政策解读', asks: { 解读形式: choice('文字', '图表', '视频', '新闻发布'), 解读日期: date() } },
    报送政府备案: {
      by: 办公室, from: 有效, basis: asStanding('excerpt', cite(上海规定, '备案')), produces: '备案报告', asks: { 备案机关: text(), 收齐备案材料日期: date().hint('备案机关收到齐全材料之日'), 备案报告正式文本起草说明制定依据齐全: yesNo() },
      requires: [must(是('备案报告正式文本起草说明制定依据齐全'), '备案报告、正式文本、起草说明、制定依据不齐的，不算报送备案', asStanding('excerpt', cite(上海规定, '备案')))],
      starts: [starts('normative-filing', '制定案件', { carries: { 备案文件名称: '文件名称', 备案文件文号: '文号', 报备机关: '制定机关', 接收机关: { fixed: '人民政府' }, 文件公布日期: '公布日期', 收到备案日期: '收齐备案材料日期' } }, asStanding('excerpt', cite(上海规定, '备案')))],
    },
    报送人大备案: { by: 办公室, from: 有效, basis: 报人大('9'), produces: '报送人大常委会备案报告', asks: { 人大收齐日期: date(), 备案报告正式文本和说明齐全: yesNo() }, requires: [must(是('备案报告正式文本和说明齐全'), '备案报告、正式文本、说明不齐的，不算报送备案', 报人大('11'))] },
    登记备案结果: { by: 办公室, from: 有效, basis: asStanding('excerpt', cite(上海规定, '备案')), asks: { 备案审查结论: choice('通过', '要求补正', '要求纠正'), 备案号: text().optional(), 收到结论日期: date(), 建议书或者意见: longText().optional() }, requires: [must(any(done('报送政府备案'), done('报送人大备案')), '尚未报送备案', asStanding('excerpt', cite(上海规定, '备案')))] },
    实施后评估: { by: 起草人, from: 有效, basis: cite(上海规定, 3), produces: '实施后评估报告', asks: { 实施情况: longText(), 评估建议: choice('继续有效', '修改', '废止') } },
    启动届满评估: { by: 起草人, from: 有效, basis: 区级, asks: { 评估安排: longText() } },
    报送届满评估报告: { by: 起草人, from: 有效, basis: 区级, produces: '届满评估报告', asks: { 届满评估结论: choice('延长', '修改后重新公布', '废止', '届满失效'), 届满评估意见: longText() } },
    审核评估报告报政府: { by: 审核人, from: 有效, basis: 区级, asks: { 评估审核意见: longText() }, requires: [must(done('报送届满评估报告'), '没有评估报告', 区级, { keepsBecause: '仅防误操作' })] },
    延长有效期: {
      by: 办公室, from: 有效, basis: asStanding('excerpt', cite(上海规范性文件规定2010, '26—27')), produces: '延长有效期的公告', asks: { 原有效期至: date(), 有效期至: date(), 延长公布日期: date(), 延长审核意见编号: text() },
      requires: [must(all(done('报送届满评估报告'), answer('届满评估结论').is('延长')), '延长应当经评估，结论为延长', asStanding('excerpt', cite(上海规范性文件规定2010, '26—27'))), must(not(passed('有效期')), '有效期届满自动失效，不得再延长，只能重新制定；延长应当在届满前公布', asStanding('excerpt', cite(上海规范性文件规定2010, '26—27'))), must(answer('延长公布日期').notAbove('原有效期至'), '延长应当在届满前公布', asStanding('excerpt', cite(上海规范性文件规定2010, '26—27')))],
    },
    收到审查建议: { by: [...起草人, '公众'], from: 有效, basis: 报人大('15—17'), asks: { 建议人名称: text(), 审查建议内容: longText(), 处理和反馈: longText().optional() } },
    清理: { by: 起草人, from: 有效, basis: asStanding('practice', 报人大('23（2024年文本）')), produces: '清理意见表', asks: { 清理批次: text(), 清理日期: date(), 梳理单位: text().hint('谁起草谁梳理'), 清理结论: choice('继续有效', '拟修改', '废止', '失效'), 清理理由: longText() } },
    修改公布: { by: 办公室, from: 有效, basis: 报人大('31'), produces: '修改文本', asks: { 修改公布日期: date(), 修改内容: longText(), 修改经合法性审核: yesNo(), 有效期至: date() }, requires: [must(是('修改经合法性审核'), '修改同样应当经合法性审核', 通知('二（六）')), must(not(passed('有效期')), '已经失效的文件不能修改，只能重新制定', asStanding('excerpt', cite(上海规范性文件规定2010, '26—27')))] },
    废止: { by: 办公室, from: 有效, to: '已废止', basis: asStanding('practice', 报人大('31')), produces: '废止决定', asks: { 废止文号: text(), 废止日期: date(), 废止理由: longText() } },
    被撤销: { by: 办公室, from: 有效, to: '已废止', basis: 报人大('30'), asks: { 撤销机关: text(), 撤销决定: text(), 撤销日期: date() } },
    列入年度目录报送: { by: 办公室, from: ['已公布', '已废止', '已失效'], basis: 报人大('12'), asks: { 目录报送日期: date() }, requires: [must(done('公布'), '没有公布的文件不列入目录', 报人大('12'), { keepsBecause: '来自“已公布”及其后的环节' })] },
    失效: { by: 办公室, from: 有效, to: '已失效', basis: asStanding('excerpt', cite(上海规范性文件规定2010, 26)), asks: { 网站标注失效日期: date() }, requires: [must(passed('有效期'), '有效期尚未届满', asStanding('excerpt', cite(上海规范性文件规定2010, 26)))] },
  },
  deadlines: {
    涉企征求意见期限: { from: '公开征求意见', to: '整理采纳情况', when: all(涉企, not(缩短)), within: days(30), whose: '第三方', lapse: '期满方可整理', basis: 营商('62（2）') },
    一般征求意见期限: { from: '公开征求意见', to: '整理采纳情况', when: all(not(涉企), not(缩短)), within: byParameter('一般征求意见日', 'day'), whose: '第三方', lapse: '期满方可整理', basis: 待核实 },
    缩短后最短期限: { from: '公开征求意见', to: '整理采纳情况', when: 缩短, within: byParameter('缩短后最短日', 'day'), whose: '第三方', lapse: '期满方可整理', basis: 待核实 },
    公告的征求意见期限: { from: '公开征求意见', to: '整理采纳情况', within: setBy('征求意见截止日期'), restarts: '公开征求意见', whose: '第三方', lapse: '期满方可整理', basis: 营商('62（2）') },
    最短审核时间: { from: '送合法性审核', to: ['出具合法性审核意见', '退回补充'], when: not(应急), within: byParameter('审核最短工作日', 'workingDay'), restarts: '送合法性审核', whose: '第三方', lapse: '最短审核时间已满', basis: asStanding('unverified', cite(合法性审核意见, '审核时间')) },
    合法性审核期限: { from: '送合法性审核', to: ['出具合法性审核意见', '退回补充'], when: not(应急), within: byParameter('审核最长工作日', 'workingDay'), restarts: '送合法性审核', lapse: '审核超期，督促出具', basis: asStanding('unverified', cite(合法性审核意见, '审核时间')) },
    政府备案期限: { from: [{ action: '公布', at: '公布日期' }], restarts: { action: '修改公布', at: '修改公布日期' }, to: '报送政府备案', toAt: '收齐备案材料日期', within: byParameter('政府备案工作日', 'workingDay'), lapse: '降低及时报备率，通报批评', basis: 待核实 },
    人大备案期限: { from: [{ action: '公布', at: '公布日期', when: 是('属于人大备案范围') }], restarts: { action: '修改公布', at: '修改公布日期', when: 是('属于人大备案范围') }, to: '报送人大备案', toAt: '人大收齐日期', within: dated({ '2021-07-01': days(30) }), rolls: 'byLaw', lapse: '迟报、漏报、瞒报的予以通报（2024年文本）', basis: 报人大('9（2021年）、10（2024年）') },
    年度目录期限: { from: '公布', to: '列入年度目录报送', when: 是('属于人大备案范围'), within: beforeDay('公布年度', 1, '02-01'), lapse: '督促报送', basis: 报人大('12') },
    有效期: { from: '公布', restarts: ['延长有效期', '修改公布'], to: ['失效', '废止', '被撤销'], within: setBy('有效期至'), whose: '第三方', lapse: '自动失效，不得再作为行政管理依据', basis: 有效期规定 },
    届满前启动评估: { from: '公布', restarts: ['延长有效期', '修改公布'], to: ['启动届满评估', '报送届满评估报告', '废止', '被撤销'], within: ahead('有效期至', months(6)), lapse: '督促评估', basis: 区级 },
    评估报告报送: { from: '公布', restarts: ['延长有效期', '修改公布'], to: ['报送届满评估报告', '废止', '被撤销'], within: ahead('有效期至', months(2)), lapse: '督促报送', basis: 区级 },
    评估报告报政府: { from: '公布', restarts: ['延长有效期', '修改公布'], to: ['审核评估报告报政府', '废止', '被撤销'], within: ahead('有效期至', months(1)), lapse: '届满自动失效', basis: 区级 },
  },
  parameters: {
    一般征求意见日: 参数(30, '日', '上海市行政规范性文件管理规定（未见原文）', '低'), 缩短后最短日: 参数(7, '日', '同上，自然日或者工作日待核实', '低'), 审核最短工作日: 参数(5, '个工作日', '国办发〔2018〕115号（未见数字原文）', '高'), 审核最长工作日: 参数(15, '个工作日', '国办发〔2018〕115号（未见数字原文）', '高'), 政府备案工作日: 参数(15, '个工作日', '市政府令第26号、第46号、第17号（未见原文）；2004年为三十日', '中'),
  },
  never: [
    never('未经审核或者审为不合法即提交审议（ND-I1）', { doing: '集体审议', without: all(done('出具合法性审核意见'), not(answer('合法性审核结论').is('不合法'))) }, 通知('二（六）')), never('应当修改而未修改即提交审议（ND-I1）', { doing: '集体审议', when: answer('合法性审核结论').is('应当予以修改'), without: doneSince('修改完善', '出具合法性审核意见') }, 审核机制),
    never('以会签、征求意见代替审核（ND-I2、ND-I3）', { doing: '出具合法性审核意见', without: answer('审核方式').is('书面审核') }, 审核机制), never('把创设许可、处罚、强制的文件审为合法（ND-I4）', { doing: '出具合法性审核意见', when: not(否('存在不得设定的内容')), without: answer('合法性审核结论').oneOf('不合法', '应当予以修改') }, cite(行政处罚法, 16)),
    never('起草人自行审核', { doing: '出具合法性审核意见', without: personIsNot('审核人姓名', { actions: ['公平竞争审查', '送合法性审核'] }) }, 通知('二（六）')), never('未满最短审核时间即出具意见', { doing: '出具合法性审核意见', when: not(应急), without: reached('最短审核时间') }, asStanding('unverified', cite(合法性审核意见, '审核时间'))),
    never('未经公布即生效（ND-I5）', { entering: '已公布', without: all(answer('公布日期').filled(), answer('公布渠道').includes('政府网站')) }, cite(上海规定, 4)), never('没有登记号即公布，登记号重复使用（ND-I6）', { doing: ['登记编号印发', '公布'], without: all(answer('统一登记号').filled(), 是('登记号未曾使用')) }, 三统一),
    never('把不属于规范性文件的公布（ND-I7）', { doing: '公布', without: 是('认定为规范性文件') }, cite(上海规定, 2)), never('内设机构、临时机构、党的机构单独制定（ND-I12）', { doing: '规范性文件认定', when: 是('认定为规范性文件'), without: answer('制定主体类型').oneOf('政府', '政府派出机关、部门', '法律法规授权组织') }, 通知('一（一）')),
    never('照抄照搬、重复发文', { doing: '规范性文件认定', when: 是('认定为规范性文件'), without: 否('与上位文件重复照搬') }, 通知('一（二）')), never('涉企文件征求意见不足三十日而无理由（ND-I8）', { doing: '公开征求意见', when: 涉企, without: any(lead('征求意见截止日期', days(30)), 缩短), ...营商施行 }, 营商(62)),
    never('征求意见期外收取意见', { doing: '提出意见', without: running('公告的征求意见期限') }, 营商('62（2）')), never('期限未满即整理意见（ND-I8）', { doing: '整理采纳情况', without: all(passed('公告的征求意见期限'), any(not(started('涉企征求意见期限')), passed('涉企征求意见期限')), any(not(started('一般征求意见期限')), passed('一般征求意见期限')), any(not(started('缩短后最短期限')), passed('缩短后最短期限'))) }, 营商('62（2）')),
    never('材料不完备即送审', { doing: '办公机构审核', without: 是('材料完备') }, 通知('二（六）')), never('应当公开征求意见而未征求', { doing: '办公机构审核', when: not(否('须公开征求意见')), without: done('整理采纳情况') }, 通知('二（三）')), never('涉企文件不听取市场主体意见', { doing: '办公机构审核', when: 涉企, without: done('听取市场主体意见'), ...营商施行 }, 营商('62（1）')),
    never('涉企文件不公开征求意见', { doing: '办公机构审核', when: all(涉企, not(answer('不公开征求意见的理由').is('依法需要保密'))), without: done('公开征求意见'), ...营商施行 }, 营商('62（2）')), never('涉企文件未经公平竞争审查（ND-I9）', { doing: '办公机构审核', when: 涉企, without: done('公平竞争审查'), ...营商施行 }, 营商('63（1）')),
    never('不符合公平竞争标准而送审（ND-I9）', { doing: '办公机构审核', when: all(涉企, done('公平竞争审查')), without: answer('公平竞争审查结论').oneOf('符合公平竞争审查标准', '适用例外规定'), ...竞争施行 }, cite(公平竞争审查条例, 18)), never('涉及其他单位职责而不征求意见', { doing: '办公机构审核', when: not(否('涉及其他单位职责')), without: done('征求单位意见') }, asStanding('unverified', 通知('二（三）'))),
    never('应当评估论证而未评估', { doing: '办公机构审核', when: not(否('须评估论证')), without: done('评估论证') }, 通知('二（三）')), never('重要文件不报告党委', { doing: '集体审议', when: not(否('重大经济社会方面文件')), without: done('报告党委') }, cite(上海规定, 6)),
    never('届满后延长、修改（ND-I10）', { doing: ['延长有效期', '修改公布'], without: not(passed('有效期')) }, asStanding('excerpt', cite(上海规范性文件规定2010, 26))), never('延长在届满后才公布（ND-I10）', { doing: '延长有效期', without: answer('延长公布日期').notAbove('原有效期至') }, asStanding('excerpt', cite(上海规范性文件规定2010, 26))), never('未经评估即延长', { doing: '延长有效期', without: all(done('报送届满评估报告'), answer('届满评估结论').is('延长')) }, 区级),
    never('未届满即标注失效', { doing: '失效', without: passed('有效期') }, asStanding('excerpt', cite(上海规范性文件规定2010, 26))), never('未经审核即修改（ND-I11）', { doing: '修改公布', without: 是('修改经合法性审核') }, 通知('二（六）')),
    never('材料不齐即记为报送备案（ND-I13）', { doing: '报送政府备案', without: 是('备案报告正式文本起草说明制定依据齐全') }, asStanding('excerpt', cite(上海规定, '备案'))), never('材料不齐即记为报送人大备案（ND-I13）', { doing: '报送人大备案', without: 是('备案报告正式文本和说明齐全') }, 报人大('11')), never('没有报送即登记备案结果', { doing: '登记备案结果', without: any(done('报送政府备案'), done('报送人大备案')) }, 报人大('11')),
    never('日期颠倒（ND-I14）', { doing: '公布', without: all(answer('签署日期').notAbove('公布日期'), answer('公布日期').notAbove('施行日期')) }, asStanding('practice', 待核实)), never('不足三十日施行而无理由（ND-D12、ND-I14）', { doing: '公布', without: any(lead('施行日期', days(30)), answer('不足三十日施行的理由').filled()) }, 待核实),
    never('有效期超过五年而无理由（ND-D13）', { doing: '公布', when: 一般, without: any(answer('有效期至').withinTerm('施行日期', years(5)), answer('更长有效期的理由').filled()) }, 有效期规定), never('暂行、试行超过二年（ND-D14）', { doing: '公布', when: 试行, without: answer('有效期至').withinTerm('施行日期', years(2)) }, 有效期规定), never('通告超过一年（ND-D15）', { doing: '公布', when: 通告, without: answer('有效期至').withinTerm('施行日期', years(1)) }, 有效期规定),
    never('未写明有效期而不是五年（ND-D13）', { doing: '公布', when: all(未写明, 一般), without: answer('有效期至').endsTerm('施行日期', years(5)) }, 有效期规定), never('未写明有效期的试行文件不是二年（ND-D14）', { doing: '公布', when: all(未写明, 试行), without: answer('有效期至').endsTerm('施行日期', years(2)) }, 有效期规定), never('未写明有效期的通告不是一年（ND-D15）', { doing: '公布', when: all(未写明, 通告), without: answer('有效期至').endsTerm('施行日期', years(1)) }, 有效期规定),
  ],
  counts: {
    'normative-document.made': count('制定行政规范性文件数', '件', { day: '公布日期' }, { by: ['标题类型', '起草单位'], definition: '按公布日期；没有制定的为零，零也要报' }),
    'normative-document.issued': count('印发行政规范性文件数', '件', { day: '印发日期' }, { definition: '按印发日期；2019、2020年度信息公开年报的新制作数量' }),
    'normative-document.public-opinions': count('规范性文件收到公众意见条数', '条', { each: '提出意见' }, { by: ['意见渠道'] }), 'normative-document.review-rate': rate('规范性文件合法性审核率', { day: '公布日期' }, { of: done('出具合法性审核意见'), among: done('公布') }), 'normative-document.reviewed': count('规范性文件合法性审核件数', '件', { each: '出具合法性审核意见' }, { by: ['合法性审核结论'] }),
    'normative-document.in-force': stock('现行有效行政规范性文件数', '件', { day: '施行日期' }, { until: '有效期至' }), 'normative-document.repealed': count('废止行政规范性文件数', '件', { firstOf: ['废止', '被撤销'] }), 'normative-document.lapsed': count('失效行政规范性文件数', '件', '失效'),
    'normative-filing.upward.documents': count('向上级报送备案规范性文件数', '份', { firstOf: ['报送政府备案', '报送人大备案'] }, { definition: '同时报送政府和人大的，计一份' }), 'normative-filing.upward.timely-rate': onTimeRate('规范性文件及时报备率', '政府备案期限', { due: '政府备案期限' }, { definition: '期限内报送 ÷ 应当报送（期限已到的）' }),
    'normative-filing.upward.npc-timely-rate': onTimeRate('规范性文件报人大及时报备率', '人大备案期限', { due: '人大备案期限' }), 'normative-filing.upward.pass-rate': rate('规范性文件备案审查通过率', { latest: '登记备案结果' }, { of: answer('备案审查结论').is('通过'), among: done('登记备案结果') }),
    'normative-document.opinions-received': sum('规范性文件征求意见收到条数', '条', '收到意见条数', '整理采纳情况'), 'normative-document.opinions-adopted': sum('规范性文件征求意见采纳条数', '条', '采纳意见条数', '整理采纳情况'), 'normative-document.adoption-rate': ratio('规范性文件意见采纳率', { of: ['normative-document.opinions-adopted'], among: ['normative-document.opinions-received'] }),
    'normative-cleanup.documents': count('清理规范性文件件数', '件', { each: '清理' }, { by: ['清理结论'] }), 'normative-document.expiry-evaluation-rate': rate('届满评估率', { day: '有效期至' }, { of: done('报送届满评估报告'), among: done('公布'), definition: '有效期在本期届满的文件中经过评估的' }),
  },
  consultation: { by: '公开征求意见', until: '征求意见截止日期', takes: '提出意见', shows: ['文件名称', '制定机关', '征求意见稿要点', '征求意见途径', '缩短征求意见期限理由'], text: '征求意见稿', tells: ['收到意见条数', '采纳意见条数', '采纳和反馈情况'] },
  publication: { by: '公布', title: '行政规范性文件', shows: { 文件名称: 'plain', 文号: 'plain', 统一登记号: 'plain', 制定机关: 'plain', 公布日期: 'plain', 施行日期: 'plain', 有效期至: 'plain' } },
  importsAs: { 名称: '文件名称', 起草部门: '起草单位', 制定机关: '制定机关' },
})

import { 案卷评查标准 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not, passed, personIsNot } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, rate, ratio, sum } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, longText, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'

const 自定 = (value: number, source: string): Parameter => ({ value, unit: '日', source, confidence: '低' })
const 标准 = (article: string) => asStanding('excerpt', cite(案卷评查标准, article))
const 惯例 = asStanding('practice', cite(案卷评查标准, '评查程序'))
const 待核 = asStanding('unverified', cite(案卷评查标准, '等次'))
/** 基本项：有一项不合格，整卷不合格，计零分。 */
const 基本项 = ['主体合法', '人员有资格', '两人以上执法', '应当移送的已移送', '事实清楚', '证据充分', '定性准确', '适用法律正确', '程序合法'] as const
const 形式问题 = ['文书使用不当', '未一案一卷', '封面、目录不规范', '文书顺序有误', '无页码', '漏项'] as const
const 内容问题 = ['签名、盖章欠缺', '日期先后矛盾', '条款项引用不当', '应审核未审核', '裁量未说明理由', '救济途径告知有误', '送达证明欠缺', '其他'] as const
const 等次 = answer('等次')
const 有否决 = answer('不合格的基本项').oneOf(...基本项)
const 有扣分 = any(answer('形式扣分').over(0), answer('内容扣分').over(0))
const 非本案 = personIsNot('评查人员', { fields: ['案卷承办人'] })
const 评查 = ['交叉评查', '复评'] as const
const 评分 = {
  案卷编号: text(), 被评查案件: caseNumber().optional(), 案卷种类: choice('行政处罚', '行政许可', '行政强制', '其他'), 案卷承办人: people().atLeast(1), 评查人员: people().atLeast(1), 不合格的基本项: choices('无', ...基本项), 基本项说明: longText().when(有否决),
  形式扣分: whole().atMost(20).unit('分'), 内容扣分: whole().atMost(80).unit('分'), 形式问题: choices('无', ...形式问题), 内容问题: choices('无', ...内容问题), 扣分明细: longText().optional().hint('逐项写明扣分和理由；有扣分的必填'), 得分: whole().atMost(100).unit('分').hint('100减去扣分；有不合格的基本项的为0'), 等次: choice('优秀', '合格', '不合格'),
}
const 须改 = any(等次.is('不合格'), 有扣分)
const 评分要求 = [
  must(非本案, '评查人员不得评查自己承办的案卷', 惯例), must(answer('扣分明细').filled(), '扣分应当逐项写明理由', 惯例, { when: any(有扣分, 有否决) }),
  must(any(not(answer('不合格的基本项').includes('无')), not(有否决)), '基本项选了“无”的，不能再选不合格的项', 标准('基本项')),
  must(all(等次.is('不合格'), answer('得分').is(0)), '有不合格的基本项的，案卷不合格，计零分', 标准('基本项'), { when: 有否决 }),
  must(answer('得分').notBelow('优秀分数线'), '达到优秀分数线的才评为优秀', 待核, { when: 等次.is('优秀') }), must(answer('得分').notBelow('合格分数线'), '达到合格分数线的才评为合格', 待核, { when: 等次.is('合格') }),
]

export default procedure('casefile-review', '行政执法案卷评查', {
  editions: [{ from: '2018-01-01', law: '各地行政执法监督规定、案卷评查标准' }],
  purpose: '一个执法单位一轮评查一案：按方案随机抽样，自查，交叉评查逐卷评分，反馈、复评、整改、复核；单独记录基本项否决。',
  field: '行政执法', titledBy: ['评查轮次', '评查单位'], naturalKey: ['评查轮次', '评查单位'],
  states: { 已部署: {}, 自查中: {}, 交叉评查中: {}, 已反馈: {}, 整改中: {}, 已办结: { end: true }, 已取消: { end: true } },
  opens: {
    name: '部署评查', by: ['执法监督人员', '执法监督机构负责人'], to: '已部署', basis: asStanding('local', cite(案卷评查标准, '山东省行政执法监督条例第14条')), produces: '案卷评查方案',
    asks: { 评查轮次: text().hint('如2024年度第一轮'), 评查单位: text(), 评查范围: longText(), 优秀分数线: whole().atMost(100).unit('分').hint('一般90分，以本次评查标准为准'), 合格分数线: whole().atMost(100).unit('分').hint('一般60分，以本次评查标准为准') },
    requires: [must(answer('优秀分数线').notBelow('合格分数线'), '优秀分数线不得低于合格分数线', 待核)],
  },
  actions: {
    抽取案卷: { by: '执法监督人员', from: '已部署', to: '自查中', basis: 惯例, produces: '案卷抽取记录', asks: { 案卷总数: whole().atLeast(1).unit('件'), 抽取数量: whole().atLeast(1).unit('件'), 分层方式: text().hint('按案件种类分层随机抽取'), 抽取种子: text().hint('随机种子或者摇号记录，可以重现'), 抽取清单: longText() }, requires: [must(answer('抽取数量').notAbove('案卷总数'), '抽取数量不得多于案卷总数', 惯例)] },
    完成自查: { by: '评查单位', from: '自查中', to: '交叉评查中', once: true, basis: 惯例, produces: '自查报告', asks: { 自查件数: whole().atLeast(1).unit('件'), 自查发现问题: longText(), 自查负责人: person() } },
    交叉评查: { by: '评查人员', from: '交叉评查中', basis: 标准('评分'), produces: '案卷评查表', asks: 评分, requires: 评分要求 },
    反馈结果: { by: '执法监督人员', from: '交叉评查中', to: '已反馈', basis: 惯例, produces: '案卷评查反馈书', asks: { 反馈意见: longText(), 反馈日期: date(), 需要整改: yesNo() }, requires: [must(done('交叉评查'), '未经评查不得反馈结果', 惯例)] },
    提出异议: { by: '评查单位', from: '已反馈', once: true, basis: 惯例, asks: { 异议案卷: text(), 异议理由: longText() }, requires: [must(not(passed('异议期限')), '提出异议的期限已过', 惯例)] },
    复评: { by: '评查人员', from: '已反馈', basis: 惯例, asks: { ...评分, 复评结论: choice('维持', '变更') }, requires: [must(doneSince('提出异议', '复评'), '没有提出异议的，不复评', 惯例), ...评分要求, must(personIsNot('评查人员', { actions: ['交叉评查'] }), '复评应当由原评查人员以外的人员进行', 惯例)] },
    确定结果: { by: '执法监督机构负责人', from: '已反馈', to: [{ when: answer('需要整改').is('是'), to: '整改中' }, { to: '已办结' }], basis: 惯例, asks: { 评查结论: longText() }, requires: [must(any(not(done('提出异议')), done('复评')), '异议未经复评，不得确定结果', 惯例), must(any(passed('异议期限'), done('提出异议'), answer('书面放弃异议').is('是')), '异议期限未满，被评查单位也没有放弃', 惯例)] },
    放弃异议: { by: '评查单位', from: '已反馈', basis: 惯例, asks: { 书面放弃异议: yesNo() } },
    报告整改: { by: '评查单位', from: '整改中', basis: 惯例, produces: '整改报告', asks: { 发现问题数: whole().atLeast(1).unit('个'), 已整改问题数: whole().unit('个'), 整改措施: longText() }, requires: [must(answer('已整改问题数').notAbove('发现问题数'), '已整改的不得多于发现的', 惯例)] },
    核查整改: { by: '执法监督人员', from: '整改中', to: [{ when: answer('核查结论').is('整改到位'), to: '已办结' }, { to: '整改中' }], basis: 惯例, asks: { 核查结论: choice('整改到位', '继续整改'), 核查说明: longText() }, requires: [must(doneSince('报告整改', '核查整改'), '没有报告整改的，不得核查', 惯例), must(answer('已整改问题数').notBelow('发现问题数'), '问题没有全部整改的，不得认定整改到位', 惯例, { when: answer('核查结论').is('整改到位') })] },
    取消评查: { by: '执法监督机构负责人', from: ['已部署', '自查中'], to: '已取消', basis: 惯例, asks: { 取消理由: longText() } },
  },
  deadlines: {
    异议期限: { from: { action: '反馈结果', at: '反馈日期' }, to: ['提出异议', '放弃异议'], within: byParameter('异议日数', 'day'), whose: '当事人', lapse: '视为没有异议', basis: asStanding('unverified', 惯例) },
    整改期限: { from: '确定结果', to: '报告整改', when: answer('需要整改').is('是'), within: byParameter('整改日数', 'day'), lapse: '逾期未整改的，制发监督文书', basis: asStanding('unverified', 惯例) },
  },
  parameters: { 异议日数: 自定(5, '各地案卷评查办法不一，供本单位自定'), 整改日数: 自定(30, '参照山东省行政执法监督条例三十日整改的规定') },
  never: [
    never('评查自己承办的案卷', { doing: 评查, without: 非本案 }, 惯例), never('扣分、否决而不写理由', { doing: 评查, when: any(有扣分, 有否决), without: answer('扣分明细').filled() }, 惯例),
    never('基本项自相矛盾', { doing: 评查, when: answer('不合格的基本项').includes('无'), without: not(有否决) }, 标准('基本项')),
    never('基本项不合格而不计零分或者不评不合格', { doing: 评查, when: 有否决, without: all(等次.is('不合格'), answer('得分').atMost(0)) }, 标准('基本项')),
    never('未达分数线评为优秀', { doing: 评查, when: 等次.is('优秀'), without: answer('得分').notBelow('优秀分数线') }, 待核), never('未达分数线评为合格', { doing: 评查, when: 等次.is('合格'), without: answer('得分').notBelow('合格分数线') }, 待核),
    never('优秀线低于合格线', { doing: '部署评查', without: answer('优秀分数线').notBelow('合格分数线') }, 待核), never('抽取多于总数', { doing: '抽取案卷', without: answer('抽取数量').notAbove('案卷总数') }, 惯例),
    never('未经抽样即评查', { doing: '交叉评查', without: done('抽取案卷') }, 惯例), never('未经评查即反馈', { doing: '反馈结果', without: done('交叉评查') }, 惯例), never('二次自查', { doing: '完成自查', without: not(done('完成自查')) }, 惯例),
    never('逾期提出异议', { doing: '提出异议', without: not(passed('异议期限')) }, 惯例), never('二次提出异议', { doing: '提出异议', without: not(done('提出异议')) }, 惯例), never('没有异议而复评', { doing: '复评', without: done('提出异议') }, 惯例), never('一次异议二次复评', { doing: '复评', without: doneSince('提出异议', '复评') }, 惯例), never('原评查人员复评', { doing: '复评', without: personIsNot('评查人员', { actions: ['交叉评查'] }) }, 惯例),
    never('异议未经复评即确定', { doing: '确定结果', when: done('提出异议'), without: done('复评') }, 惯例), never('异议期未满即确定', { doing: '确定结果', when: not(done('提出异议')), without: any(passed('异议期限'), answer('书面放弃异议').is('是')) }, 惯例),
    never('整改多于发现', { doing: '报告整改', without: answer('已整改问题数').notAbove('发现问题数') }, 惯例), never('未报告整改即核查', { doing: '核查整改', without: doneSince('报告整改', '核查整改') }, 惯例),
    never('未全部整改即认定到位', { doing: '核查整改', when: answer('核查结论').is('整改到位'), without: answer('已整改问题数').notBelow('发现问题数') }, 惯例),
  ],
  counts: {
    'casefile-review.units': distinct('开展案卷评查的行政执法单位数', '家', '评查单位', '完成自查'), 'casefile-review.self-checked': sum('案卷评查自查案件数', '件', '自查件数', '完成自查'), 'casefile-review.cross-checked': count('案卷评查交叉检查案件数', '件', { each: '交叉评查' }, { by: ['案卷种类'] }),
    'casefile-review.excellent-rate': rate('案卷优秀率', { each: '交叉评查' }, { of: 等次.is('优秀'), among: done('交叉评查') }), 'casefile-review.unqualified-rate': rate('案卷不合格率', { each: '交叉评查' }, { of: 等次.is('不合格'), among: done('交叉评查') }),
    'casefile-review.vetoed': count('基本项否决的案卷数', '件', { each: '交叉评查' }, { where: 有否决 }), 'casefile-review.problem-files': count('有问题的案卷数', '件', { each: '交叉评查' }, { where: 须改, by: ['案卷种类'] }),
    'casefile-review.found': sum('案卷评查发现问题数', '个', '发现问题数', { latest: '报告整改' }), 'casefile-review.rectified': sum('案卷评查已整改问题数', '个', '已整改问题数', { latest: '报告整改' }),
    'casefile-review.rectified-rate': ratio('案卷评查问题整改率', { of: ['casefile-review.rectified'], among: ['casefile-review.found'] }), 'casefile-review.rectified-on-time': onTimeRate('案卷评查按期整改率', '整改期限', '报告整改'),
  },
  importsAs: { 评查轮次: '评查轮次', 评查单位: '评查单位', 优秀分数线: '优秀分数线', 合格分数线: '合格分数线', 评查范围: '评查范围' },
})

import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { CaseWalk } from '#server/demo/walker.ts'
import { standing, turn, type Batch } from '#server/demo/batch.ts'
import type { Plan } from './plan.ts'

const contracts = (名: string, n: number, 签约主体类型: string): Batch => ({
  definition: 'contract', n, between: ['01-04', '12-10'],
  answers: (i, day) => ({
    合同名称: `演示${名}合同${i + 1}`, 合同类型: turn(['服务', '工程', '租赁'], i), 签约主体: '演示主体', 签约主体类型, 本方地位: '当事人', 承办部门: '演示部门', 承办人: '演示承办人', 立项日期: day, 相对方: `演示公司${i + 1}`, 标的: '演示', 标的额: 100_000, 合并计算金额: 100_000,
    有较大风险: '否', 决策依据: '演示', 资金来源: '演示', 采购方式: '自行采购', 衍生于重大合同: '否',
  }),
  way: (kase, _i, day) => {
    kase.act('资信调查', day, { 主体资格: '演示', 信用情况: '正常', 履约能力: '演示', 涉诉涉执情况: '无' }).act('起草', day, { 使用示范文本: '是' }).act('送审', day, { 送审文本摘要值: '演示摘要', 收齐材料日期: day })
      .act('出具审查意见', addDays(day, 3), { 审查人姓名: '演示审查人', 审查要点: ['主体', '内容合法'], 审查意见: '演示', 审查结论: '同意签订', 风险等级: '低' })
  },
})
/** Screened under one plan: the first so many wanted attention, the next were in court already, the rest are ordinary. */
const screened = (n: number, attention: number, lawsuits: number): Batch => ({
  definition: 'contract-risk', n, between: ['03-02', '09-30'],
  answers: (i, day) => ({ 排查批次: '演示2020年第一批', 方案文号: '演示方案', 专项组组长: '演示组长', 排查合同名称: `演示合同${i + 1}`, 合同相对方: `演示公司${i + 1}`, 合同单位: `演示单位${(i % 12) + 1}`, 单位类型: turn(['职能部门', '事业单位', '村（居）', '镇属企业'], i), 合同标的额: 600_000, 合同有风险: i < attention + lawsuits ? '是' : '否', 列入日期: day }),
  way: (kase, i, day) => {
    const [grade, on] = [i < attention ? '重点关注' : i < attention + lawsuits ? '涉诉' : '一般', addDays(day, 15)]
    kase.act('评定风险等级', on, { 合同风险等级: grade, 风险点: '演示', 评定日期: on, 评定人: '演示评定人', 已听取法律顾问意见: '是', ...(grade === '一般' ? {} : { 整改责任人: '演示责任人', 整改期限: addDays(on, 60) }), ...(grade === '涉诉' ? { 诉讼案号: `演民初${i + 1}号` } : {}) })
  },
})

/** Drafted, judged lawful by somebody else, decided together, signed, registered and made public. */
const madePublic = (kase: CaseWalk, day: PlainDate, serial: number): PlainDate => {
  const on = addDays(day, 40)
  kase.act('规范性文件认定', day, { 认定为规范性文件: '是', 与市场主体生产经营密切相关: '否', 认定理由: '演示' })
    .act('办公机构审核', addDays(day, 5), { 起草说明: '演示', 制定依据: '演示', 须公开征求意见: '否', 不公开征求意见的理由: '不涉及公民、法人和其他组织切身利益', 涉及其他单位职责: '否', 须评估论证: '否', 材料完备: '是' })
    .act('送合法性审核', addDays(day, 6), { 送审材料: '演示', 为应对突发事件或者执行上级紧急命令: '否' })
    .act('出具合法性审核意见', addDays(day, 20), { 审核意见编号: '演审1号', 审核人姓名: '演示审核人', 审核方式: '书面审核', 存在不得设定的内容: '否', 逐项核对情况: '演示', 合法性审核结论: '合法', 审核说明: '演示' })
    .act('集体审议', addDays(day, 30), { 审议会议: '常务会议、办公会议', 审议日期: addDays(day, 30), 审议意见: '演示', 重大经济社会方面文件: '否' }).act('签署', addDays(day, 32), { 签署人: '演示负责人', 签署日期: addDays(day, 32) })
    .act('登记编号印发', addDays(day, 35), { 统一登记号: `演规${serial}`, 登记号未曾使用: '是', 文号: `演府规〔2021〕${serial}号`, 印发日期: addDays(day, 35) })
    .act('公布', on, { 公布日期: on, 公布年度: Number(on.slice(0, 4)), 公布渠道: ['政府网站'], 施行日期: addDays(on, 31), 写明有效期: '是', 有效期至: addDays(on, 31 + 730), 属于人大备案范围: '否' })
  return on
}
const documents = (n: number, way: (kase: CaseWalk, on: PlainDate) => void = () => undefined): Batch => ({
  definition: 'normative-document', n, between: ['01-11', '08-31'],
  answers: (i, day) => ({ 文件名称: `演示规范性文件${i + 1}`, 标题类型: '一般', 制定机关: '演示政府', 制定主体类型: '政府', 起草单位: '演示部门', 提出日期: day, 制定必要性: '演示', 与上位文件重复照搬: '否' }),
  way: (kase, i, day) => way(kase, madePublic(kase, day, i + 1)),
})
const filedUpward = (kase: CaseWalk, on: PlainDate): void => {
  kase.act('报送政府备案', addDays(on, 7), { 备案机关: '演示市政府', 收齐备案材料日期: addDays(on, 7), 备案报告正式文本起草说明制定依据齐全: '是' }).act('登记备案结果', addDays(on, 40), { 备案审查结论: '通过', 备案号: '演备1号', 收到结论日期: addDays(on, 40) })
}
/** Documents of lower organs put on file; in the first so many something was found and a letter of advice went out. */
const received = (n: number, advised: number): Batch => ({
  definition: 'normative-filing', n, between: ['01-11', '11-10'],
  answers: (i, day) => ({ 备案文件名称: `演示下级文件${i + 1}`, 备案文件文号: `演街规〔2021〕${i + 1}号`, 报备机关: `演示街镇${(i % 14) + 1}`, 报备机关类型: '街道办事处、镇政府', 接收机关: '人民政府', 文件公布日期: addDays(day, -7), 收到备案日期: day, 报送材料: ['备案报告', '正式文本', '说明'] }),
  way: (kase, i, day) => {
    const found = i < advised
    kase.act('登记备案', addDays(day, 2), { 备案登记号: `演登${i + 1}`, 登记日期: addDays(day, 2), 材料齐全符合格式: '是', 属于备案范围: '是' })
      .act('提出研究意见', addDays(day, 20), { 研究内容: ['与上位法抵触'], 研究意见: found ? '存在问题' : '未发现问题', 研究说明: '演示', 研究日期: addDays(day, 20) })
    if (found) kase.act('制发法制建议书', addDays(day, 25), { 建议书文号: `演法建${i + 1}号`, 建议书送达日期: addDays(day, 26), 纠正建议: '演示' })
    else kase.act('审查通过', addDays(day, 25), { 通过日期: addDays(day, 25) })
  },
})
const cleanups = (n: number): Batch => ({
  definition: 'normative-cleanup', n, between: ['03-31', '11-30'],
  answers: (i, day) => ({ 名称: `演示清理${i + 1}`, 种类: '专项清理', 清理依据: '演示通知', 范围和内容: '演示', 开始日期: addDays(day, -20), 完成期限: day, 完成日期: day, 梳理单位: '演示部门', 清理文件件数: 20, 继续有效件数: 20, 拟修改件数: 0, 废止件数: 0, 失效件数: 0, 结果公布: '否' }),
})

/** Drafts on which the contact point was asked: on the first so many one opinion each was handed in, and of these the first so many were taken. */
const drafts = (n: number, opinions: number, adopted: number): Batch => ({
  definition: 'legislative-contact', n, between: ['01-11', '10-31'],
  answers: (i, day) => ({ 草案名称: `演示草案${i + 1}`, 草案类别: turn(['地方性法规草案', '规章草案'], i), 征询机关: '市人大常委会', 收到征询日期: day, 要求报送日期: addDays(day, 20), 限于内部征询: '否' }),
  way: (kase, i, day) => {
    const [found, end] = [i < opinions ? 1 : 0, addDays(day, 12)]
    kase.act('组织征集', addDays(day, 1), { 征集对象: ['信息员', '居村'], 征集方式: ['书面'], 征集截止日期: addDays(day, 10) })
    if (found) kase.act('登记意见', addDays(day, 8), { 提意见人: '演示信息员', 提意见人类型: '信息员', 涉及条款: '第一条', 意见和理由: '演示' })
    kase.act('汇总意见', addDays(day, 10), { 汇总项数: found, 汇总内容: '演示', ...(found ? {} : { 无意见说明: '演示' }) }).act('审定', end, { 审定意见: '同意' }).act('报送意见', end, { 报送日期: end, 报送意见项数: found, 报送文号: '演报1号' })
    if (!found) { kase.act('无意见办结', end, { 无意见办结说明: '演示' }); return }
    const taken = i < adopted ? 1 : 0
    kase.act('登记采纳情况', addDays(day, 40), { 采纳来源: '征询机关书面反馈', 采纳项数: taken, ...(taken ? { 采纳内容: '演示' } : { 未采纳及理由: '演示' }), 采纳登记日期: addDays(day, 40) })
  },
})

const [TERM_FROM, TERM_TO] = ['2020-01-01', '2023-12-31']
const advisers = (persons: number, firms: number): Batch => standing('legal-adviser', persons, (i) => ({ 身份: '政府法律顾问', 姓名: `演示律师${i + 1}`, 律师事务所或者单位: `演示律师事务所${(i % firms) + 1}`, 证号: `演律${i + 1}`, 聘任方式: '新聘', 选聘方式: '公开招标', 没有不良执业记录: '是', 利益冲突声明: '无利益冲突', 服务内容: '演示', 聘期起: TERM_FROM, 聘期止: TERM_TO }))
const matters = (事项类型: string, n: number, opinions = true): Batch => ({
  definition: 'legal-opinion', n, between: ['01-04', '12-10'],
  answers: (i, day) => ({ 事项类型, 事项名称: `演示${事项类型}${i + 1}`, 交办部门: '演示部门', 交办日期: day, 事实和问题: '演示', 须反馈采纳情况: '否' }),
  way: (kase, _i, day) => {
    const on = addDays(day, 1)
    kase.act('接办', day, { 承办律师: '演示律师1', 身份: '政府法律顾问', 律师事务所或者单位: '演示律师事务所1', 执业证或者公职律师证号: '演律1', 接办日期: day, 存在利益冲突: '否' })
    if (opinions) kase.act('出具法律意见', on, { 出具日期: on, 出具时间: `${on}T09:00`, 意见版本: 1, 署名律师: '演示律师1', 署名并注明日期: '是', 事实概要: '演示', 法律依据: '演示', 法律意见结论: '合法', 风险等级: '低', 法律建议: '演示' })
  },
})

const villages = (n: number): Batch => standing('village', n, (i) => ({ 名称: `演示村居${i + 1}`, 类型: turn(['村', '居'], i), 设立日期: '2000-01-01' }))
const agreements = (n: number): Batch => standing('village-adviser', n, (i) => ({ 村居: `演示村居${i + 1}`, 律师姓名: `演示村居律师${i + 1}`, 律师事务所: '演示律师事务所', 执业证号: `演村律${i + 1}`, 执业证有效: '是', 协议编号: `演协${i + 1}`, 签订方式: '新签', 签订日期: TERM_FROM, 协议起: TERM_FROM, 协议止: TERM_TO, 结对村居数: 1, 专号入群: '是', 使用监管小程序: '是' }))
const services = (类型: string, n: number, of: number, more: Readonly<Record<string, string>> = {}): Batch => ({
  definition: 'village-adviser-service', n, between: ['02-01', '12-31'],
  answers: (i, day) => ({ 记录编号: `演${类型}${i + 1}`, 日期: day, 协议编号: `演协${(i % of) + 1}`, 村居: `演示村居${(i % of) + 1}`, 律师姓名: `演示村居律师${(i % of) + 1}`, 类型, 服务方式: '电话', 服务人数: 1, 内容: '演示', 结果: '演示', 服务对象确认: '线上确认', ...more }),
})

export default {
  figures: {
    'yanghang-2021': ['contract.village-company.reviewed', 'legal-adviser.litigation.administrative', 'legal-adviser.litigation.civil', 'legal-adviser.persons', 'legal-adviser.protest-supervision', 'legal-adviser.reconsideration'],
    'miaohang-2021': ['contract.reviewed', 'legal-adviser.litigation.administrative', 'legal-adviser.opinions', 'normative-document.review-rate', 'village-adviser.disputes', 'village-adviser.legal-aid', 'village-adviser.services', 'village-adviser.village-rules'],
    'dachang-2022': ['legal-adviser.firms'],
    'gaodong-2020': ['contract-risk.attention', 'contract-risk.lawsuits', 'contract-risk.screened', 'legal-adviser.firms', 'normative-document.made', 'village-adviser.app.group-join-rate', 'village-adviser.app.usage-rate', 'village-adviser.coverage-rate', 'village-adviser.signed'],
    'minhang-2021': [
      'legislative-contact.adopted', 'legislative-contact.drafts', 'legislative-contact.opinions', 'normative-cleanup.rounds', 'normative-filing.proposals', 'normative-filing.received.documents', 'normative-filing.upward.documents', 'normative-filing.upward.pass-rate', 'normative-filing.upward.timely-rate',
    ],
  },
  batches: {
    'yanghang-2021': [contracts('村公司', 25, '村（镇）属企业'), advisers(2, 1), matters('民事诉讼', 1, false), matters('行政诉讼', 5, false), matters('行政复议', 3, false), matters('行政监督（抗诉）', 1, false)],
    'miaohang-2021': [
      contracts('政府', 221, '政府'), documents(1), advisers(2, 1), matters('行政诉讼', 2, false), matters('法律咨询', 552), villages(20), agreements(20),
      services('参与调解', 283, 20), services('引导法律援助', 21, 20), services('村规民约审查', 8, 20, { 村规民约名称: '演示村规民约' }), services('法律咨询', 1093 - 283 - 21 - 8, 20),
    ],
    'dachang-2022': [advisers(3, 3)],
    'gaodong-2020': [screened(257, 28, 24), advisers(2, 2), villages(26), agreements(26)],
    'minhang-2021': [documents(3, filedUpward), received(29, 6), cleanups(4), drafts(93, 15, 3)],
  },
} satisfies Plan

import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { turn, type Batch } from '../batch.ts'
import type { CaseWalk } from '../walker.ts'

/** Decisions, normative documents, contracts and those who advise on them. */

interface Matter { readonly name: string; readonly why: string; readonly draft: string; readonly rests: string }
const PARKING: Matter = { name: '演示镇停车综合治理方案', why: '机动车停放供需矛盾突出，群众反映集中', draft: '分区施策：老旧小区错时共享、商业街区限时停放、新建小区配建达标；收费标准另行听证。', rests: '道路交通安全法、停车场管理有关规定' }
const LIFTS: Matter = { name: '演示镇老旧小区加装电梯工作方案', why: '老年居民上下楼不便，加装意愿强而协商难', draft: '以单元为单位协商，受影响住户书面表达意见；镇设协调专班，统一设计指引和竣工验收，财政按台补助。', rests: '民法典第二百七十八条、无障碍环境建设法' }

/** Studied, listed, begun and drafted; what steps it needs is decided: the public takes part. */
const drafted = (kase: CaseWalk, day: PlainDate, of: Matter): CaseWalk => kase
  .act('研究论证', day, { 拟解决的主要问题: of.why, 必要性: '连续两年位列12345工单前列', 可行性: '已完成摸底，资金列入年度预算' })
  .act('编入年度目录', day, { 目录年度: Number(day.slice(0, 4)), 目录编号: `${day.slice(0, 4)}-01`, 目录类别: '本级政府目录', 计划完成日期: `${day.slice(0, 4)}-12-31`, 计划履行程序: ['公众参与'] })
  .act('党委同意目录', addDays(day, 10), { 同意文号: '演委〔演示〕3号', 同意日期: addDays(day, 10) }).act('公布目录', addDays(day, 14), { 目录公布日期: addDays(day, 14), 目录公布渠道: '政府网站' })
  .act('启动决策程序', addDays(day, 20), { 承办单位: '城建办', 承办人: '演示承办人' }).act('拟订草案', addDays(day, 40), { 草案要点: of.draft, 法律法规规章政策梳理: of.rests })
  .act('程序判定', addDays(day, 42), {
    须公众参与: '是', 涉及特定群体: '否', 须听证: '否', 不听证的理由: '法律、法规、规章没有规定应当听证', 须专家论证: '否', 不论证的理由: '不属于专业性、技术性较强的事项', 须风险评估: '否', 不评估的理由: '实施不会对社会稳定、公共安全等造成不利影响', 涉及经营者经济活动: '否', 判定说明: '涉及公众切身利益，应当公开征求意见', 判定人: '演示承办人',
  })
const suggested = ({ name, why }: Matter, day: PlainDate) => ({ 决策事项: name, 事项类别: '其他重大事项', 建议来源: '所属部门或者下级政府', 建议人: '城建办', 建议日期: day, 建议理由和依据: why }) as const

/** Put before the public for thirty days and more, reviewed, discussed, decided and published. */
const decided = (kase: CaseWalk, day: PlainDate): void => {
  const [put, closed] = [addDays(day, 45), addDays(day, 80)]
  drafted(kase, day, PARKING).act('公布草案征求意见', put, { 公布途径: ['政府网站', '政务新媒体'], 提出意见的方式: '门户网站、信函', 征求意见截止日期: closed })
  for (const [n, text] of ['建议夜间对周边居民开放机关停车场', '反对在学校门口设置限时车位', '建议先公布收费标准再实施'].entries()) kase.act('提出意见', addDays(put, 5 + n * 9), { 意见内容: text, 意见渠道: '书信' })
  kase.act('整理意见采纳情况', addDays(closed, 8), { 收到意见条数: 3, 采纳条数: 2, 部分采纳条数: 0, 采纳情况说明: '夜间开放和公布收费标准的意见予以采纳；学校门口限时车位为接送所需，保留并增设引导，已向提出人说明。' })
    .act('送请合法性审查', addDays(closed, 10), { 送审单位: '城建办', 要求出具意见日期: addDays(closed, 24), 履行程序情况说明: '已公开征求意见三十五日' })
    .act('出具合法性审查意见', addDays(closed, 22), { 审查意见书编号: '演合审〔演示〕2号', 审查人姓名: '演示审查人', 审查单位: '司法所', 审查方式: '书面审查', 权限意见: '属于本级职权', 程序意见: '程序完备', 内容意见: '与上位法不抵触', 合法性审查结论: '合法', 审查意见条数: 2, 法律顾问或者公职律师: '演示律师甲', 法律顾问意见附后: '是' })
    .act('按审查意见修改', addDays(closed, 25), { 修改对照: '补充收费公示要求，明确试行期满评估', 审查意见采纳条数: 2 })
    .act('提请集体讨论', addDays(closed, 26)).act('集体讨论', addDays(closed, 30), { 会议类型: '镇长（主任）办公会议', 会议日期: addDays(closed, 30), 发言顺序: '分管负责人、其他班子成员、镇长', 行政首长最后发言: '是', 各方意见: '一致同意', 不同意见: '无', 不同意见已如实载明: '是', 多数意见: '同意', 纪要文号: '演纪〔演示〕18号' })
    .act('作出决定', addDays(closed, 31), { 决定文号: '演府〔演示〕21号', 决定日期: addDays(closed, 31), 决定要点: '同意方案，自公布之日起实施', 与多数意见一致: '是', 须请示报告党委: '否', 属于人大讨论或者报告范围: '否' })
    .act('公布决策', addDays(closed, 34), { 公布日期: addDays(closed, 34), 公布渠道: ['政府网站', '政务新媒体'], 采纳情况说明已公布: '是' }).act('明确执行单位', addDays(closed, 36), { 执行单位: '城建办', 执行要求: '按季度报告进度', 完成期限: addDays(closed, 500) })
}

const NAMES = ['办公设备采购合同', '道路保洁服务合同', '社区食堂委托运营合同', '宣传服务合同', '河道养护合同', '设施维修合同'] as const
const contracts: Batch = {
  definition: 'contract', n: 18, between: ['01-10', '11-20'],
  answers: (i, day) => ({
    合同名称: `演示镇${turn(NAMES, i)}（${day.slice(0, 4)}-${i + 1}）`, 合同类型: turn(['服务', '工程', '租赁'], i), 签约主体: '演示镇人民政府', 签约主体类型: '政府', 本方地位: '当事人', 承办部门: turn(['党政办', '城建办', '社区办'], i), 承办人: '演示承办人', 立项日期: day, 相对方: `演示服务公司${i + 1}`,
    标的: turn(NAMES, i).replace('合同', ''), 标的额: 180_000 + i * 5000, 合并计算金额: 180_000 + i * 5000, 有较大风险: '否', 决策依据: '年度预算', 资金来源: '财政资金', 采购方式: '自行采购', 衍生于重大合同: '否',
  }),
  way: (kase, i, day) => {
    kase.act('资信调查', day, { 主体资格: '营业执照有效', 信用情况: '正常', 履约能力: '有同类业绩', 涉诉涉执情况: '无' }).act('起草', day, { 使用示范文本: '是' }).act('送审', addDays(day, 1), { 送审文本摘要值: `演示摘要${i + 1}`, 收齐材料日期: addDays(day, 1) })
      .act('出具审查意见', addDays(day, 4), { 审查人姓名: '演示审查人', 审查要点: ['主体', '内容合法'], 审查意见: '主体适格、内容合法，建议明确验收标准', 审查结论: '同意签订', 风险等级: '低' })
      .act('批准', addDays(day, 6), { 批准方式: '分管领导审批', 批准文号: `演批${i + 1}`, 审定文本摘要值: `演示摘要${i + 1}` })
      .act('签订', addDays(day, 8), { 合同编号: `演合〔${day.slice(0, 4)}〕${i + 1}号`, 签字人: '演示己', 签字人有权或者已获授权: '是', 签订日期: addDays(day, 8), 生效日期: addDays(day, 8), 合同期限至: addDays(day, 8 + 365), 签订文本摘要值: `演示摘要${i + 1}`, 书面形式: '是' })
      .act('登记备案', addDays(day, 9), { 备案日期: addDays(day, 9), 备案份数: 3 }).act('开始履行', addDays(day, 10), { 开始履行日期: addDays(day, 10) })
      .act('登记履行', addDays(day, 40), { 履行节点: '交付并验收', 付款金额: 180_000 + i * 5000, 验收情况: '验收合格' }).act('履行完毕', addDays(day, 42), { 履行完毕日期: addDays(day, 42), 已验收结算: '是' })
      .act('归档', addDays(day, 50), { 档案号: `演合档${i + 1}`, 归档日期: addDays(day, 50), 保管期限年数: 15, 决策审查批准文件齐全: '是', 签订履行变更争议材料齐全: '是' })
  },
}

const [FROM, TO] = ['2024-01-01', '2026-12-31']
const ASKED = [['法律咨询', '物业公司退出后的交接问题'], ['信访', '历史征收补偿信访事项'], ['矛盾调解', '商铺租赁群体纠纷'], ['法律咨询', '集体资产处置程序']] as const
const adviserEntries: readonly Batch[] = [
  { definition: 'legal-adviser', n: 2, between: ['01-02', '01-03'], answers: (i) => ({ 身份: '政府法律顾问', 姓名: turn(['演示律师甲', '演示律师乙'], i), 律师事务所或者单位: turn(['演示第一律师事务所', '演示第二律师事务所'], i), 证号: `演律${i + 1}`, ...(i === 0 ? { 聘任方式: '续聘', 上一聘期考核日期: '2023-12-20', 上一聘期考核结果: '优秀', 上一聘期考核意见: '意见及时、采纳率高' } : { 聘任方式: '新聘' }), 选聘方式: '竞争性磋商', 没有不良执业记录: '是', 利益冲突声明: '无利益冲突', 聘用费用: 60_000, 服务内容: '决策、规范性文件、合同、复议诉讼', 聘期起: FROM, 聘期止: TO }) },
  { definition: 'legal-adviser', n: 1, between: ['01-03', '01-03'], answers: () => ({ 身份: '公职律师', 姓名: '演示戊', 律师事务所或者单位: '演示镇人民政府', 证号: '演公律1', 聘任方式: '续聘', 上一聘期考核日期: '2024-12-25', 上一聘期考核结果: '合格', 上一聘期考核意见: '称职', 具有法律职业资格: '是', 从业经历: '从事法律事务工作二年以上', 所在单位同意: '是', 聘期起: '2025-01-01', 聘期止: '2025-12-31' }) },
  {
    definition: 'legal-opinion', n: 24, between: ['01-08', '12-10'],
    answers: (i, day) => ({ 事项类型: turn(ASKED, i)[0], 事项名称: `${turn(ASKED, i)[1]}（${i + 1}）`, 交办部门: turn(['党政办', '信访办', '城建办'], i), 交办日期: day, 事实和问题: `请就${turn(ASKED, i)[1]}提出意见`, 须反馈采纳情况: '是' }),
    way: (kase, _i, day) => {
      const on = addDays(day, 1)
      kase.act('接办', day, { 承办律师: '演示律师甲', 身份: '政府法律顾问', 律师事务所或者单位: '演示第一律师事务所', 执业证或者公职律师证号: '演律1', 接办日期: day, 存在利益冲突: '否' })
        .act('出具法律意见', on, { 出具日期: on, 出具时间: `${on}T09:00`, 意见版本: 1, 署名律师: '演示律师甲', 署名并注明日期: '是', 事实概要: '见交办材料', 法律依据: '民法典有关规定', 法律意见结论: '合法', 风险等级: '低', 法律建议: '建议书面确认并留存凭证', 服务时长: 90 })
        .act('反馈采纳情况', addDays(on, 3), { 采纳情况: '全部采纳', 反馈日期: addDays(on, 3), 服务评价: '满意' })
    },
  },
]

/** What was decided in the year. */
export const decisions: readonly Batch[] = [
  { definition: 'major-decision', n: 1, between: ['02-10', '02-10'], answers: (_i, day) => suggested(PARKING, day), way: (kase, _i, day) => decided(kase, day) },
  contracts, ...adviserEntries,
]

/** A draft that is before the public today. */
export const consulting = (today: PlainDate): { readonly definition: string; readonly day: PlainDate; readonly answers: Readonly<Record<string, string>>; readonly way: (kase: CaseWalk) => void } => {
  const day = addDays(today, -55)
  return {
    definition: 'major-decision', day, answers: suggested(LIFTS, day),
    way: (kase) => { drafted(kase, day, LIFTS).act('公布草案征求意见', addDays(today, -10), { 公布途径: ['政府网站'], 提出意见的方式: '本门户、信函', 征求意见截止日期: addDays(today, 25) }) },
  }
}

import { describe, expect, it } from 'vitest'
import { listMoves, listStarts } from '#core/engine/consequences.ts'
import { contributionsOf, type Contribution } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import litigation from './litigation.ts'

const 材料 = (on: string, more = {}) => ({
  案号: '（2024）演0101行初1号', 受理法院: '演示区人民法院', 诉讼类型: '行政诉讼', 审级: '一审', 本机关地位: '被告', 原告: '演示原告', 案由: '行政处罚', 被诉案件: '演示案号', 行政管理类别: '综合执法（城管）', 诉讼事项: '行政处罚', 承办部门: '演示执法队', 立案日期: on, 收到日期: on, 审理程序: '普通', ...more,
})
const 收到 = (on: string, more = {}): Story => story(litigation).opened(on, 材料(on, more))
const 审理中 = (on: string, more = {}): Story => 收到(on, more).act('提交答辩状', on, { 答辩意见: '演示', 答辩日期: on })
const 裁判 = (on: string, more = {}) => ({ 文书种类: '判决', 裁判文书号: '演示', 裁判结果: '判决驳回诉讼请求', 裁判要旨: '演示要旨', 裁判送达日期: on, ...more })
const 撤销 = { 裁判结果: '撤销', 判令重作: '是', 撤销理由: '主要证据不足' }
const 一审 = (on: string, more = {}, opened = {}): Story => 审理中(on, opened).act('一审裁判', on, 裁判(on, more))
const 传票 = { 开庭日期: '2024-06-20', 通知负责人出庭: '应当通知' }
const 出庭 = { 出庭负责人: '演示镇长', 出庭职务: '副职负责人', 负责人所属: '本机关', 身份证明已提交: '是', 就实质解纷发表意见: '是' }
const 不能 = { 不能出庭理由: '不可抗力', 理由说明: '演示', 说明已盖章或者主要负责人签字: '是', 相应工作人员: ['演示科员'] }
const 待开庭 = (more = {}): Story => 审理中('2024-06-03', more).act('收到开庭传票', '2024-06-12', 传票)
const dueOf = (kase: Story, name: string): string | null => kase.due(name).due
const 证据 = (on: string, more = {}) => ({ 证据和规范性文件: '演示', 提交日期: on, 均为作出行为前收集: '是', 立案后自行收集: '否', ...more })

describe('应诉的期限一律按日历日', () => {
  it.each([['2024-09-20', '2024-10-08', '2024-10-09'], ['2024-09-23', '2024-10-08', '2024-10-09']])('%s收到副本，举证和答辩至%s：当日交邮不逾期，次日逾期', (on, due, after) => {
    const kase = 收到(on)
    expect([dueOf(kase, '举证期限'), dueOf(kase, '答辩期限'), dueOf(kase, '管辖异议期限')]).toEqual([due, due, due])
    const 状态 = (posted: string) => kase.act('提交证据', '2024-10-10', 证据(posted)).due('举证期限').status
    expect([状态('2024-09-30'), 状态(due), 状态(after)]).toEqual(['met', 'met', 'late'])
    expect(kase.act('管辖异议', due, { 异议理由: '演示' }).state).toBe('应诉准备')
    expect(kase.tryAct('管辖异议', after, { 异议理由: '演示' }).refusal).toContain('十五日内')
  })
  it('准许延期的，自正当事由消除后十五日；申请须书面且在十五日内', () => {
    const 书面 = { 申请形式: '书面', 正当事由: '演示' }
    expect(收到('2024-09-20').tryAct('申请延期举证', '2024-10-09', 书面).refusal).toContain('第34条')
    expect(收到('2024-09-20').tryAct('申请延期举证', '2024-10-08', { ...书面, 申请形式: '口头' }).refusal).toContain('书面方式')
    const kase = 收到('2024-09-20').act('申请延期举证', '2024-10-08', 书面)
    expect(收到('2024-09-20').tryAct('法院准许延期', '2024-10-12', { 事由消除日期: '2024-10-11' }).refusal).toContain('没有申请')
    expect(dueOf(kase.act('法院准许延期', '2024-10-12', { 事由消除日期: '2024-10-11' }), '举证期限')).toBe('2024-10-28')
    expect(kase.tryAct('申请延期举证', '2024-10-08', 书面).refusal).toContain('只能办理一次')
  })
  it('简易程序的举证期限从法院所定', () => {
    const kase = 收到('2024-03-01', { 审理程序: '简易', 法院指定举证期限: '2024-03-11' })
    expect([dueOf(kase, '法院指定举证期限'), kase.due('举证期限').status]).toEqual(['2024-03-11', 'pending'])
  })
  it('判决2023-09-22送达，上诉至2023-10-07（调休上班日，不再顺延）；裁定末日10-02顺延至10-07', () => {
    const 判决 = 一审('2023-09-22')
    expect([dueOf(判决, '上诉期限'), dueOf(一审('2023-09-22', { 文书种类: '裁定', 裁判结果: '裁定驳回起诉或者不予立案' }), '上诉期限')]).toEqual(['2023-10-07', '2023-10-07'])
    expect(判决.tryAct('裁判生效', '2023-10-07').refusal).toContain('上诉期限未满')
    const 上诉 = { 上诉人: '原告', 上诉日期: '2023-10-07' }
    expect([判决.act('上诉', '2023-10-07', 上诉).state, 判决.tryAct('上诉', '2023-10-08', 上诉).refusal, 判决.act('裁判生效', '2023-10-08').state]).toEqual(['已上诉', expect.stringContaining('第85条'), '裁判生效'])
  })
  it('一审六个月：2024-01-31立案至2024-07-31，扣除鉴定二十日为08-20', () => {
    const kase = 审理中('2024-01-31')
    expect(dueOf(kase, '一审审理期限')).toBe('2024-07-31')
    expect(dueOf(kase.act('鉴定等开始', '2024-03-01', { 不计入事由: '鉴定' }).act('鉴定等结束', '2024-03-21'), '一审审理期限')).toBe('2024-08-20')
  })
  it('简易程序四十五日：2024-03-01立案至2024-04-15；转普通程序自立案起六个月至2024-09-01', () => {
    const kase = 审理中('2024-03-01', { 审理程序: '简易' })
    expect([dueOf(kase, '一审审理期限'), dueOf(kase.act('转为普通程序', '2024-04-10', { 审理程序: '普通' }), '一审审理期限')]).toEqual(['2024-04-15', '2024-09-01'])
  })
  it('二审自收到上诉状起三个月：2024-06-28至2024-09-29；上诉答辩十五日', () => {
    const kase = 收到('2024-06-28', { 审级: '二审' })
    expect([dueOf(kase, '二审审理期限'), dueOf(kase, '上诉答辩期限'), kase.due('举证期限').status]).toEqual(['2024-09-29', '2024-07-15', 'pending'])
  })
  it('原告的起诉期限：直接起诉六个月，复议后十五日，不作为自履责期满六个月，最长五年、不动产二十年', () => {
    const kase = 收到('2024-09-30', { 知道行为日期: '2023-08-31', 复议决定收到日期: '2024-09-20', 履责申请收到日期: '2024-01-15', 行为作出日期: '2023-08-30', 起诉日期: '2024-09-18' })
    expect(['直接起诉期限', '复议后起诉期限', '履责期限', '不作为起诉期限', '最长起诉期限'].map((name) => dueOf(kase, name))).toEqual(['2024-02-29', '2024-10-08', '2024-03-15', '2024-09-18', '2028-08-30'])
    const 答辩 = kase.act('提交答辩状', '2024-10-08', { 答辩意见: '演示', 答辩日期: '2024-10-08' })
    expect([答辩.due('直接起诉期限').status, 答辩.due('不作为起诉期限').status]).toEqual(['late', 'met'])
    const 未告知 = 收到('2024-09-30', { 知道行为日期: '2023-09-20', 已告知起诉期限: '否', 行为作出日期: '2010-09-20', 涉及不动产: '是' })
    expect(['未告知最长起诉期限', '不动产最长起诉期限'].map((name) => dueOf(未告知, name))).toEqual(['2024-09-20', '2030-09-20'])
  })
  it('申请履责2024-01-15收到，两个月至03-15届满，其后六个月遇中秋顺延至09-18；法律另定期限的从其所定', () => {
    const 起诉于 = (on: string, more = {}) => 收到('2024-09-30', { 履责申请收到日期: '2024-01-15', 起诉日期: on, ...more }).act('提交答辩状', '2024-10-08', { 答辩意见: '演示', 答辩日期: '2024-10-08' })
    expect([dueOf(起诉于('2024-09-18'), '履责期限'), dueOf(起诉于('2024-09-18'), '不作为起诉期限')]).toEqual(['2024-03-15', '2024-09-18'])
    expect(['2024-09-17', '2024-09-18', '2024-09-19'].map((on) => 起诉于(on).due('不作为起诉期限').status)).toEqual(['met', 'met', 'late'])
    const 另定 = 起诉于('2024-07-20', { 履责期限届满日: '2024-01-20' })
    expect([另定.due('履责期限').status, dueOf(另定, '不作为起诉期限')]).toEqual(['pending', '2024-07-22'])
  })
  it('履行从裁判所定，申请执行自其末日起二年，申请再审自生效起六个月', () => {
    const 生效 = 一审('2024-03-01', { ...撤销, 履行期限: '2024-05-31' }).act('裁判生效', '2024-03-19')
    expect(['履行期限', '申请执行期限', '申请再审期限'].map((name) => dueOf(生效, name))).toEqual(['2024-05-31', '2026-06-01', '2024-09-19'])
    expect(['2024-05-31', '2024-06-01'].map((履行日期) => 生效.act('履行裁判', '2024-06-03', { 履行情况: '演示', 履行日期 }).due('履行期限').status)).toEqual(['met', 'late'])
  })
})

describe('谁出庭，为什么不出庭', () => {
  it('只有本机关的负责人才算，且须提交身份证明（2020年7月1日起）', () => {
    const refused = (more: object) => 待开庭().tryAct('负责人出庭', '2024-06-20', { ...出庭, ...more }).refusal
    expect([refused({}), refused({ 负责人所属: '下级机关' }), refused({ 负责人所属: '受委托组织' }), refused({ 出庭职务: '不分管的科室负责人' }), refused({ 身份证明已提交: '否' })])
      .toEqual(['', expect.stringContaining('才算负责人出庭'), expect.stringContaining('才算负责人出庭'), expect.stringContaining('才算负责人出庭'), expect.stringContaining('视为负责人未出庭')])
    expect(审理中('2020-06-01').act('收到开庭传票', '2020-06-10', { ...传票, 开庭日期: '2020-06-30' }).act('负责人出庭', '2020-06-30', { ...出庭, 身份证明已提交: '否' }).state).toBe('审理中')
  })
  it('不能出庭的，须有盖章签字的说明和相应工作人员，不得仅有律师', () => {
    expect(待开庭().tryAct('说明负责人不能出庭', '2024-06-18', { ...不能, 相应工作人员: [], 出庭律师: '演示律师' }).refusal).toContain('不得仅委托律师')
    expect(待开庭().tryAct('说明负责人不能出庭', '2024-06-18', { ...不能, 说明已盖章或者主要负责人签字: '否' }).refusal).toContain('第129条')
    expect(待开庭().act('说明负责人不能出庭', '2024-06-18', 不能).act('开庭', '2024-06-20', { 庭审情况: '演示' }).state).toBe('审理中')
  })
  it('没有登记出庭情况不得登记开庭；每次传票各自登记；未到庭如实登记', () => {
    expect(待开庭().tryAct('开庭', '2024-06-20', { 庭审情况: '演示' }).refusal).toContain('登记负责人出庭')
    expect(审理中('2024-06-03').tryAct('开庭', '2024-06-20', { 庭审情况: '演示' }).refusal).toContain('应当有传票')
    const 再开 = 待开庭().act('负责人出庭', '2024-06-20', 出庭).act('开庭', '2024-06-20', { 庭审情况: '演示' }).act('收到开庭传票', '2024-07-01', { ...传票, 开庭日期: '2024-07-10' })
    expect(再开.tryAct('开庭', '2024-07-10', { 庭审情况: '演示' }).refusal).toContain('第3条')
    expect(再开.act('登记未到庭', '2024-07-10', { 未到庭情形: '未派工作人员而仅委托律师', 责任说明: '演示' }).act('开庭', '2024-07-10', { 庭审情况: '演示' }).state).toBe('审理中')
    expect(待开庭({ 诉讼类型: '民事诉讼' }).act('开庭', '2024-06-20', { 庭审情况: '演示' }).state).toBe('审理中')
  })
  it('旁听、讲评以开庭为前提', () => expect(待开庭().tryAct('组织旁听讲评', '2024-06-20', { 旁听单位数: 5, 旁听人数: 30, 讲评会日期: '2024-06-20', 讲评要点: '演示' }).refusal).toContain('以开庭为前提'))
})

describe('应诉不得放过的', () => {
  it('行为后收集、立案后收集的证据不能举证；补充证据须经准许', () => {
    expect(收到('2024-03-01').tryAct('提交证据', '2024-03-08', 证据('2024-03-08', { 均为作出行为前收集: '否' })).refusal).toContain('不能证明其合法')
    expect(收到('2024-03-01').tryAct('提交证据', '2024-03-08', 证据('2024-03-08', { 立案后自行收集: '是' })).refusal).toContain('第35条')
    expect(审理中('2024-03-01').tryAct('补充证据', '2024-03-08', { 法院准许补充: '否', 补充证据内容: '演示' }).refusal).toContain('第36条')
  })
  it('不得仅因被起诉而停止执行', () => expect(['仅因被起诉', '人民法院裁定'].map((停止执行根据) => 收到('2024-03-01').tryAct('停止执行', '2024-03-08', { 停止执行根据 }).refusal)).toEqual([expect.stringContaining('第56条'), '']))
  it('共同被告案件须登记两个结果；审级与裁判相符', () => {
    expect(审理中('2024-03-01', { 本机关地位: '与复议机关为共同被告' }).tryAct('一审裁判', '2024-06-03', 裁判('2024-06-03')).refusal).toContain('复议决定裁判结果')
    expect(审理中('2024-03-01').tryAct('二审裁判', '2024-06-03', { ...裁判('2024-06-03'), 二审处理: '维持原判' }).refusal).toContain('第89条')
    expect(审理中('2024-03-01', { 审级: '二审' }).tryAct('一审裁判', '2024-06-03', 裁判('2024-06-03')).refusal).toContain('二审')
  })
  it('败诉的，履行、重作、分析之后才能结案；重作不得相同', () => {
    const 生效 = 一审('2024-03-01', 撤销).act('裁判生效', '2024-03-19')
    const refused = 生效.tryAct('结案', '2024-06-03').refusal
    for (const says of ['未登记履行', '败诉案件', '判令重作']) expect(refused).toContain(says)
    const 重作 = { 新行为文号: '演示', 同一事实和理由: '是' }
    expect(生效.tryAct('重新作出行政行为', '2024-04-01', 重作).refusal).toContain('第71条')
    expect(一审('2024-03-01', { ...撤销, 撤销理由: '违反法定程序' }).act('裁判生效', '2024-03-19').tryAct('重新作出行政行为', '2024-04-01', 重作).refusal).toBe('')
    const 全办 = 生效.act('重新作出行政行为', '2024-04-01', { ...重作, 同一事实和理由: '否' }).act('履行裁判', '2024-04-02', { 履行情况: '演示', 履行日期: '2024-04-02' }).act('败诉分析', '2024-04-03', { 败诉原因: '程序', 责任情况: '演示', 整改措施: '演示' })
    expect([全办.act('结案', '2024-04-08').state, 一审('2024-03-01').act('裁判生效', '2024-03-19').act('结案', '2024-03-20').state]).toEqual(['已结案', '已结案'])
  })
})

const caseOf = ({ kase }: Story) => kase ?? (() => { throw new Error('没有案件') })()

describe('对其他案件的联动', () => {
  const 移动 = (kase: Story): readonly string[] => listMoves(litigation, caseOf(kase)).map(({ link, act, answers }) => `${act.do}→${link.takes} ${Object.values(answers).join()}`)
  it('一审撤销在生效之日才变更处罚决定；上诉的由二审裁判变更', () => {
    expect(移动(一审('2024-03-01', 撤销))).toEqual(['收到应诉材料→申请救济 行政诉讼'])
    expect(移动(一审('2024-03-01', 撤销).act('裁判生效', '2024-03-19'))).toEqual(['收到应诉材料→申请救济 行政诉讼', '裁判生效→决定变更撤销 演示要旨', '裁判生效→救济终结 '])
    expect(移动(审理中('2024-06-28', { 审级: '二审' }).act('二审裁判', '2024-08-01', { ...裁判('2024-08-01', 撤销), 二审处理: '改判' }))).toEqual(['收到应诉材料→申请救济 行政诉讼', '二审裁判→决定变更撤销 演示要旨', '二审裁判→救济终结 '])
    expect(移动(一审('2024-03-01').act('裁判生效', '2024-03-19'))).not.toContain('裁判生效→决定变更撤销 演示要旨')
  })
  it('就信息公开起诉的，登记到该申请；每一审级的结果都登记', () => {
    const 公开 = { 诉讼事项: '政府信息公开' }
    expect(移动(一审('2024-03-01', {}, 公开)).filter((says) => says.includes('登记'))).toEqual(['收到应诉材料→登记救济 行政诉讼,（2024）演0101行初1号', '一审裁判→登记救济结果 判决驳回诉讼请求'])
    expect(移动(审理中('2024-06-28', { ...公开, 审级: '二审' }).act('二审裁判', '2024-08-01', { ...裁判('2024-08-01', 撤销), 二审处理: '改判' })).filter((says) => says.includes('登记'))).toEqual(['收到应诉材料→登记救济 行政诉讼,（2024）演0101行初1号', '二审裁判→登记救济结果 撤销'])
    expect(移动(一审('2024-03-01', {}, { ...公开, 本机关地位: '第三人' })).filter((says) => says.includes('登记'))).toEqual([])
  })
  it('上诉后提示登记二审案件，带去案件关系', () => {
    const 上诉 = 一审('2024-03-01', 撤销).act('上诉', '2024-03-15', { 上诉人: '本机关', 上诉日期: '2024-03-15' })
    expect(listStarts(litigation, caseOf(上诉)).map(({ link, answers }) => [link.refersBy, answers['审级'], answers['被诉案件']])).toEqual([['前审案件', '二审', '演示案号']])
  })
})

describe('应诉的统计', () => {
  const 汇总 = (all: readonly Contribution[], figure: string) => all.filter((one) => one.figure === figure).reduce<readonly [number, number]>(([n, d], { numerator, denominator }) => [n + numerator, d + denominator], [0, 0])
  it('百件审结：败诉15%、以判决为分母20%，胜诉72%、不含驳回起诉60%、不计撤诉80%', () => {
    const 结果 = [[60, {}], [12, { 文书种类: '裁定', 裁判结果: '裁定驳回起诉或者不予立案' }], [15, { ...撤销 }], [10, { 文书种类: '裁定', 裁判结果: '准许撤诉', 机关改变行为后撤诉: '是' }], [3, { 文书种类: '调解书', 裁判结果: '调解' }]] as const
    const added = 结果.flatMap(([times, more]) => Array.from({ length: times }, () => contributionsOf(litigation, caseOf(一审('2024-03-01', more)), nationalCalendar)).flat())
    const of = (name: string) => 汇总(added, `litigation.administrative.${name}`)
    expect([of('cases'), of('concluded'), of('loss-rate'), of('loss-rate.by-judgment'), of('win-rate'), of('win-rate.merits'), of('win-rate.without-withdrawals'), of('withdrawn'), of('corrected-before-judgment-rate')])
      .toEqual([[100, 0], [100, 0], [15, 100], [15, 75], [72, 100], [60, 100], [72, 90], [10, 0], [10, 100]])
  })
  it('出庭率以开庭案件为分母；民事案件和未开庭案件不计', () => {
    const rate = (kase: Story) => 汇总(contributionsOf(litigation, caseOf(kase), nationalCalendar), 'head-appearance.rate')
    const 开庭 = { 庭审情况: '演示' }
    expect([rate(待开庭().act('负责人出庭', '2024-06-20', 出庭).act('开庭', '2024-06-20', 开庭)), rate(待开庭().act('说明负责人不能出庭', '2024-06-18', 不能).act('开庭', '2024-06-20', 开庭)), rate(待开庭()), rate(待开庭({ 诉讼类型: '民事诉讼' }).act('开庭', '2024-06-20', 开庭))]).toEqual([[1, 1], [0, 1], [0, 0], [0, 0]])
  })
  it('共同被告案件的两个结果分列；第三人民事案件单列；旁听单位按次相加', () => {
    const 共同 = contributionsOf(litigation, caseOf(审理中('2024-03-01', { 本机关地位: '与复议机关为共同被告' }).act('一审裁判', '2024-06-03', 裁判('2024-06-03', { 复议决定裁判结果: '驳回起诉' }))), nationalCalendar)
    expect(共同.find(({ figure }) => figure === 'litigation.administrative.concluded')?.dims).toMatchObject({ 裁判结果: '判决驳回诉讼请求', 复议决定裁判结果: '驳回起诉' })
    expect(汇总(contributionsOf(litigation, caseOf(收到('2024-03-01', { 诉讼类型: '民事诉讼', 本机关地位: '第三人' })), nationalCalendar), 'litigation.civil.third-party')).toEqual([1, 0])
    const 旁听 = { 旁听单位数: 5, 旁听人数: 30, 讲评会日期: '2024-06-21', 讲评要点: '演示' }
    const 两次 = 待开庭().act('负责人出庭', '2024-06-20', 出庭).act('开庭', '2024-06-20', { 庭审情况: '演示' }).act('组织旁听讲评', '2024-06-20', 旁听).act('组织旁听讲评', '2024-06-21', { ...旁听, 旁听单位数: 3 })
    expect(汇总(contributionsOf(litigation, caseOf(两次), nationalCalendar), 'three-in-one-trial.audience-units')).toEqual([8, 0])
    // 同一部门组织两次，仍是一家自行开展活动的单位：指标按部门去重。
    expect(contributionsOf(litigation, caseOf(两次), nationalCalendar).filter(({ figure }) => figure === 'three-in-one-trial.units').map(({ dims }) => dims['承办部门'])).toEqual(['演示执法队', '演示执法队'])
  })
})

describe('登记的日期', () => {
  it.each([['2024-05-05', true], ['2024-05-06', true], ['2024-05-07', false]])('2024-05-06登记，收到日期填%s：%s', (on, lawful) => {
    const told = story(litigation).tryOpen('2024-05-06', 材料(on))
    expect([told.kase !== null, told.refusal.includes('收到日期不得晚于登记之日'), told.refusal.includes('第67条')]).toEqual([lawful, !lawful, !lawful])
  })
})

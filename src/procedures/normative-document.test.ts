import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import document from './normative-document.ts'

const 建议 = (on: string, more: Facts = {}): Facts => ({ 文件名称: '演示镇停车管理办法', 标题类型: '一般', 制定机关: '演示镇人民政府', 制定主体类型: '政府', 起草单位: '演示城建办', 提出日期: on, 制定必要性: '演示', 与上位文件重复照搬: '否', ...more })
const 认定 = (涉企: string): Facts => ({ 认定为规范性文件: '是', 与市场主体生产经营密切相关: 涉企, 认定理由: '演示' })
const 送审 = (more: Facts = {}): Facts => ({ 起草说明: '演示', 制定依据: '演示', 须公开征求意见: '否', 不公开征求意见的理由: '不涉及公民、法人和其他组织切身利益', 涉及其他单位职责: '否', 须评估论证: '否', 材料完备: '是', ...more })
const 意见 = (结论: string, more: Facts = {}): Facts => ({ 审核意见编号: '演审1号', 审核人姓名: '演示审核人', 审核方式: '书面审核', 存在不得设定的内容: '否', 逐项核对情况: '演示', 合法性审核结论: 结论, 审核说明: '演示', ...more })
const 公布 = (on: string, 施行: string, 至: string, more: Facts = {}): Facts => ({ 公布日期: on, 公布年度: Number(on.slice(0, 4)), 公布渠道: ['政府网站'], 施行日期: 施行, 不足三十日施行的理由: '演示', 写明有效期: '是', 有效期至: 至, 属于人大备案范围: '是', ...more })

const 起草 = (on: string, 涉企 = '否', more: Facts = {}): Story => story(document).opened(on, 建议(on, more)).act('规范性文件认定', on, 认定(涉企))
const 送 = (on: string, 应急 = '否', more: Facts = {}): Story => 起草(on, '否', more).act('办公机构审核', on, 送审()).act('送合法性审核', on, { 送审材料: '演示', 为应对突发事件或者执行上级紧急命令: 应急 })
const 审核后 = (on: string, 结论 = '合法', more: Facts = {}): Story => 送(on, '是', more).act('出具合法性审核意见', on, 意见(结论))
const 审议 = { 审议会议: '常务会议、办公会议', 审议日期: '2022-03-01', 审议意见: '演示', 重大经济社会方面文件: '否' }
const 编号后 = (on: string, more: Facts = {}): Story => 审核后(on, '合法', more).act('集体审议', on, 审议).act('签署', on, { 签署人: '演示镇长', 签署日期: on }).act('登记编号印发', on, { 统一登记号: 'QF-演示-001', 登记号未曾使用: '是', 文号: '演府规〔2022〕1号', 印发日期: on })
const 已公布 = (on: string, 施行 = on, 至 = `${Number(on.slice(0, 4)) + 2}-12-31`, more: Facts = {}): Story => 编号后(on, more).act('公布', on, 公布(on, 施行, 至))

describe('认定和起草', () => {
  it.each(['内设机构', '临时机构、议事协调机构', '党的机构（单独）'])('%s不得作为制定主体', (制定主体类型) => expect(story(document).opened('2022-03-01', 建议('2022-03-01', { 制定主体类型 })).tryAct('规范性文件认定', '2022-03-01', 认定('否')).refusal).toContain('制定主体'))
  it('照抄照搬的不得制定；内部工作制度不是规范性文件', () => {
    expect(story(document).opened('2022-03-01', 建议('2022-03-01', { 与上位文件重复照搬: '是' })).tryAct('规范性文件认定', '2022-03-01', 认定('否')).refusal).toContain('照抄照搬')
    expect(story(document).opened('2022-03-01', 建议('2022-03-01')).act('规范性文件认定', '2022-03-01', { 认定为规范性文件: '否', 不属于的情形: '内部管理规范、工作制度', 认定理由: '演示' }).state).toBe('不属于规范性文件')
  })
  it.each([['2019-12-01', '2019-12-15', ''], ['2022-03-01', '2022-03-30', '《优化营商环境条例》第62条'], ['2022-03-01', '2022-03-31', '']])('%s公告、截止%s的涉企文件：%s', (on, 征求意见截止日期, why) => {
    const { refusal } = 起草(on, '是').tryAct('公开征求意见', on, { 征求意见途径: '网站', 征求意见截止日期 })
    if (why) expect(refusal).toContain(why)
    else expect(refusal).toBe('')
  })
  const 采纳 = { 收到意见条数: 3, 采纳意见条数: 1, 采纳和反馈情况: '演示' }
  it('期限满前不得整理：涉企三十日，其他依参数，缩短的不少于七日', () => {
    const open = (涉企: string, on: string, 截止: string, more: Facts = {}): ((day: string) => string) => (day) => 起草(on, 涉企).act('公开征求意见', on, { 征求意见途径: '网站', 征求意见截止日期: 截止, ...more }).tryAct('整理采纳情况', day, 采纳).refusal
    expect([open('是', '2022-03-01', '2022-03-31')('2022-03-31').includes('未满'), open('是', '2022-03-01', '2022-03-31')('2022-04-01')]).toEqual([true, ''])
    expect([open('否', '2022-03-01', '2022-03-15')('2022-03-31').includes('未满'), open('否', '2022-03-01', '2022-03-15')('2022-04-01')]).toEqual([true, ''])
    const short = open('否', '2022-03-01', '2022-03-04', { 缩短征求意见期限理由: '演示' })
    expect([short('2022-03-08').includes('未满'), short('2022-03-09')]).toEqual([true, ''])
  })
  it.each([[{ 材料完备: '否' }, '二（六）'], [{ 须公开征求意见: '是' }, '二（三）'], [{ 涉及其他单位职责: '是' }, '征求意见'], [{ 须评估论证: '是' }, '评估论证']])('办公机构不放过%o', (more: Facts, why) => expect(起草('2022-03-01').tryAct('办公机构审核', '2022-03-01', 送审(more)).refusal).toContain(why))
  it('涉企文件听取市场主体意见、公开征求、公平竞争审查缺一不可；2024-08-01起不符合的不得出台', () => {
    const draft = 起草('2022-03-01', '是')
    expect(['第62条（1）', '第62条（2）', '第63条（1）'].every((article) => draft.tryAct('办公机构审核', '2022-03-01', 送审()).refusal.includes(article))).toBe(true)
    const bad = (on: string): string => 起草(on, '是').act('听取市场主体意见', on, { 听取对象: '演示商会', 听取意见和反馈: '演示' }).act('公平竞争审查', on, { 公平竞争审查结论: '不符合公平竞争审查标准', 审查意见: '演示' }).tryAct('办公机构审核', on, 送审({ 不公开征求意见的理由: '依法需要保密' })).refusal
    expect([bad('2024-07-31'), bad('2024-08-01').includes('《公平竞争审查条例》第18条')]).toEqual(['', true])
  })
})

describe('合法性审核', () => {
  it('2024-02-05收齐，不早于2024-02-18，不迟于2024-03-01', () => {
    const sent = 送('2024-02-05')
    expect([sent.due('最短审核时间').due, sent.due('合法性审核期限').due]).toEqual(['2024-02-18', '2024-03-01'])
    expect(sent.tryAct('出具合法性审核意见', '2024-02-17', 意见('合法')).refusal).toContain('不少于五个工作日')
    expect(sent.act('出具合法性审核意见', '2024-02-18', 意见('合法')).due('合法性审核期限').status).toBe('met')
    expect(['2024-03-01', '2024-03-02'].map((on) => sent.act('出具合法性审核意见', on, 意见('合法')).due('合法性审核期限').status)).toEqual(['met', 'late'])
    expect(送('2024-02-05', '是').tryAct('出具合法性审核意见', '2024-02-05', 意见('合法')).refusal).toBe('')
  })
  it('会签不是审核；创设许可的不得审为合法；起草人不得审核', () => {
    const refusal = (more: Facts): string => 送('2022-03-01', '是').tryAct('出具合法性审核意见', '2022-03-02', 意见('合法', more)).refusal
    expect(refusal({ 审核方式: '以征求意见、会签、参加审议代替' })).toContain('代替合法性审核')
    expect(refusal({ 存在不得设定的内容: '是', 不得设定的内容: ['创设行政许可'] })).toContain('《行政处罚法》第16条')
    expect(refusal({ 审核人姓名: '演示经办人' })).toContain('审核人不得是起草人')
  })
  it('不合法的不得审议；应当修改的修改后审议；重要文件报告党委', () => {
    expect(审核后('2022-03-01', '不合法').tryAct('集体审议', '2022-03-02', 审议).refusal).toContain('二（六）')
    const mend = 审核后('2022-03-01', '应当予以修改')
    expect([mend.tryAct('集体审议', '2022-03-02', 审议).refusal.includes('修改后提交'), mend.act('修改完善', '2022-03-02', { 修改情况: '演示' }).tryAct('集体审议', '2022-03-02', 审议).refusal]).toEqual([true, ''])
    expect(审核后('2022-03-01').tryAct('集体审议', '2022-03-02', { ...审议, 重大经济社会方面文件: '是' }).refusal).toContain('报告同级党委')
  })
})

describe('编号和公布', () => {
  it('登记号不得重复使用；只在公报上、日期颠倒、无理由不足三十日的不得公布', () => {
    expect(审核后('2022-03-01').act('集体审议', '2022-03-01', 审议).act('签署', '2022-03-01', { 签署人: '演示', 签署日期: '2022-03-01' }).tryAct('登记编号印发', '2022-03-01', { 统一登记号: '1', 登记号未曾使用: '否', 文号: '1', 印发日期: '2022-03-01' }).refusal).toContain('不得重复使用')
    const refusal = (more: Facts): string => 编号后('2022-03-01').tryAct('公布', '2022-03-15', { ...公布('2022-03-15', '2022-05-01', '2024-12-31'), ...more }).refusal
    expect(refusal({ 公布渠道: ['政府公报'] })).toContain('政府网站')
    expect(refusal({ 施行日期: '2022-03-14' })).toContain('不早于前一日期')
    expect([['2022-04-13', true], ['2022-04-14', false], ['2022-04-15', false]].map(([施行日期, refused]) => refusal({ 施行日期: String(施行日期), 不足三十日施行的理由: '' }).includes('三十日后施行') === refused)).toEqual([true, true, true])
  })
  it.each([['一般', '2020-06-01', '2025-05-31'], ['暂行或者试行', '2023-03-01', '2025-02-28'], ['暂行或者试行', '2024-02-29', '2026-02-28'], ['通告', '2022-01-01', '2022-12-31']])('%s自%s施行，有效期末日为%s；多一日即超过', (标题类型, 施行, 末日) => {
    const numbered = 编号后('2020-01-02', { 标题类型 })
    const next = new Date(Date.parse(末日) + 86_400_000).toISOString().slice(0, 10)
    expect(numbered.tryAct('公布', 施行, 公布(施行, 施行, 末日, { 写明有效期: '否' })).refusal).toBe('')
    expect(numbered.tryAct('公布', 施行, 公布(施行, 施行, next, { 写明有效期: '否' })).refusal).toContain('未写明有效期的')
    expect(numbered.tryAct('公布', 施行, 公布(施行, 施行, next)).refusal).toContain('自施行之日起算')
    if (标题类型 === '一般') expect(numbered.tryAct('公布', 施行, 公布(施行, 施行, next, { 更长有效期的理由: '演示' })).refusal).toBe('')
  })
})

describe('备案', () => {
  const 政府 = (on: string, 齐全 = '是'): Facts => ({ 备案机关: '演示区政府', 收齐备案材料日期: on, 备案报告正式文本起草说明制定依据齐全: 齐全 })
  it.each([['2022-03-15', '2022-04-06'], ['2024-09-09', '2024-09-30']])('%s公布，十五个工作日至%s', (on, due) => expect(已公布(on).due('政府备案期限').due).toBe(due))
  it.each([['2022-04-05', 'met'], ['2022-04-06', 'met'], ['2022-04-07', 'late']])('%s收齐为%s', (on, status) => expect(已公布('2022-03-15').act('报送政府备案', on, 政府(on)).due('政府备案期限').status).toBe(status))
  it.each([['2023-09-08', '2023-10-08'], ['2023-09-01', '2023-10-07']])('%s公布，报人大三十日至%s', (on, due) => expect(已公布(on).due('人大备案期限').due).toBe(due))
  it.each([['2023-10-07', 'met'], ['2023-10-08', 'met'], ['2023-10-09', 'late']])('报人大：%s收齐为%s', (on, status) => expect(已公布('2023-09-08').act('报送人大备案', on, { 人大收齐日期: on, 备案报告正式文本和说明齐全: '是' }).due('人大备案期限').status).toBe(status))
  it('2021-07-01以前没有报人大的三十日', () => expect(已公布('2021-06-30').due('人大备案期限').due).toBeNull())
  it('材料不齐不算报送；没有报送不得登记结果', () => {
    expect(已公布('2022-03-15').tryAct('报送政府备案', '2022-03-20', 政府('2022-03-20', '否')).refusal).toContain('不算报送备案')
    expect(已公布('2022-03-15').tryAct('报送人大备案', '2022-03-20', { 人大收齐日期: '2022-03-20', 备案报告正式文本和说明齐全: '否' }).refusal).toContain('第11条')
    expect(已公布('2022-03-15').tryAct('登记备案结果', '2022-03-20', { 备案审查结论: '通过', 收到结论日期: '2022-03-20' }).refusal).toContain('尚未报送')
  })
  it('修改的重新计算备案期限，未经审核不得修改', () => {
    const change = (修改经合法性审核: string): Story => 已公布('2022-03-15').tryAct('修改公布', '2022-06-01', { 修改公布日期: '2022-06-01', 修改内容: '演示', 修改经合法性审核, 有效期至: '2024-12-31' })
    expect(change('否').refusal).toContain('修改同样应当经合法性审核')
    expect(change('是').due('政府备案期限')).toMatchObject({ started: '2022-06-01', due: '2022-06-23' })
  })
  it.each([['2023-01-30', 'met'], ['2023-01-31', 'met'], ['2023-02-01', 'late']])('年度目录%s报送为%s', (on, status) => expect(已公布('2022-03-15').act('列入年度目录报送', on, { 目录报送日期: on }).due('年度目录期限').status).toBe(status))
})

describe('有效期、清理和失效', () => {
  const five = (): Story => 已公布('2020-06-01', '2020-06-01', '2025-05-31')
  const 报告 = (届满评估结论: string): Facts => ({ 届满评估结论, 届满评估意见: '演示' })
  const 延长 = (on: string, more: Facts = {}): Facts => ({ 原有效期至: '2025-05-31', 有效期至: '2027-05-31', 延长公布日期: on, 延长审核意见编号: '演审2号', ...more })
  it('2020-06-01施行五年：2024-11-30前启动评估，2025-03-31前报法制机构，2025-04-30前报政府', () => {
    expect(['届满前启动评估', '评估报告报送', '评估报告报政府', '有效期'].map((name) => five().due(name).due)).toEqual(['2024-11-30', '2025-03-31', '2025-04-30', '2025-05-31'])
    expect(['2025-03-30', '2025-03-31', '2025-04-01'].map((on) => five().act('报送届满评估报告', on, 报告('延长')).due('评估报告报送').status)).toEqual(['met', 'met', 'late'])
  })
  it.each([['2025-05-30', true], ['2025-05-31', true], ['2025-06-01', false]])('%s延长有效期：%s', (on, lawful) => {
    const { refusal } = five().act('报送届满评估报告', '2025-03-31', 报告('延长')).tryAct('延长有效期', on, 延长(on))
    expect(lawful ? refusal === '' : refusal.includes('自动失效') && refusal.includes('届满前公布')).toBe(true)
  })
  it('未经评估、结论不是延长的不得延长；延长后末日改定', () => {
    expect(five().tryAct('延长有效期', '2025-05-01', 延长('2025-05-01')).refusal).toContain('应当经评估')
    expect(five().act('报送届满评估报告', '2025-03-31', 报告('废止')).tryAct('延长有效期', '2025-05-01', 延长('2025-05-01')).refusal).toContain('应当经评估')
    expect(five().act('报送届满评估报告', '2025-03-31', 报告('延长')).act('延长有效期', '2025-05-01', 延长('2025-05-01')).due('有效期').due).toBe('2027-05-31')
  })
  it.each([['2025-05-31', false], ['2025-06-01', true]])('%s标注失效：%s', (on, lawful) => expect(five().tryAct('失效', on, { 网站标注失效日期: on }).refusal === '').toBe(lawful))
  it('失效的不能修改，只能重新制定', () => expect(five().tryAct('修改公布', '2025-06-01', { 修改公布日期: '2025-06-01', 修改内容: '演示', 修改经合法性审核: '是', 有效期至: '2026-05-31' }).refusal).toContain('只能重新制定'))
})

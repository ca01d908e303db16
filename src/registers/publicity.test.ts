import { describe, expect, it } from 'vitest'
import type { Entry, Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { contextWith, story } from '../../test/story.ts'
import cases from './case-law-explanation.ts'
import clues from './clue-coordination.ts'
import consultation from './democratic-consultation.ts'
import disputes from './diversified-resolution.ts'
import plan from './five-year-publicity-plan.ts'
import culture from './law-culture.ts'
import upkeep from './law-culture-upkeep.ts'
import roster from './law-literate.ts'
import service from './law-literate-service.ts'
import media from './law-media.ts'
import activity from './law-publicity.ts'
import principal from './law-vice-principal.ts'
import lawyers from './lawyer-disputes.ts'
import station from './legal-service-station.ts'
import volunteers from './legal-volunteers.ts'
import duty from './publicity-responsibility.ts'
import rules from './village-rules.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-12-31') => story(register).tryOpen(on, answers)
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on, numerator, denominator }) => [figure, on, numerator, denominator])
}
const names = (register: Procedure, answers: Facts) => figures(register, answers).map(([figure]) => figure)
/** What the register of names holds on the day. */
const withEntries = (register: Procedure, entries: Readonly<Record<string, readonly Entry[]>>) => story(register).with({ ...contextWith(), entriesOf: (id) => entries[id] })

const 线索 = { 条目: '违纪违法问题线索', 发现日期: '2025-03-03', 来源: '行政复议', 案件名称: '演示复议案', 涉及单位: '演示办', 线索性质: '职务违法或者职务犯罪', 线索内容: '演示' }
const 败诉 = { 条目: '败诉、纠错举一反三', 发现日期: '2025-03-03', 来源: '行政诉讼', 案件名称: '演示诉讼案', 涉及单位: '演示办', 原因类别: '违反法定程序', 原因分析: '演示', 整改措施: '演示', 整改责任单位: '演示办', 整改期限: '2025-06-30' }
const 纠纷 = { 受理日期: '2025-03-03', 受理编号: '演1', 来源: '网格', 当事人: '演示甲、演示乙', 涉及人数: 2, 纠纷类型: '邻里', 纠纷简况: '演示', 风险等级: '低', 分流渠道: '社会组织调解', 接收单位: '演示社会组织', 移交日期: '2025-03-04', 接收日期: '2025-03-05' }
const 指派 = { 指派日期: '2025-03-03', 律师: '演示律师', 律师事务所: '演示律所', 执业证号: '演1', 参与事项: '信访接待和化解', 纠纷编号: '演信1', 纠纷简况: '演示', 已审查利益冲突: '是', 存在利益冲突: '否' }
const 清单 = { 年度: 2025, 责任单位: '演示办', 责任类别: '谁执法谁普法', 重点法律: '演示法', 新颁布或者新修改: '否', 普法对象: ['企业'], 普法形式: '讲座', 目标: '演示', 责任人: '演示甲', 完成时限: '2025-12-31', 应公布截止: '2025-03-31', 公布日期: '2025-03-31', 公布渠道: '演示网站' }
const 项目 = { 周期: '八五（2021—2025年）', 条目: '年度重点项目', 年度: 2025, 名称: '演示项目', 责任单位: '演示办', 形成日期: '2025-02-01', 主要内容: '演示', 完成时限: '2025-11-30' }
const 案例 = { 案例标题: '演示案例', 案件来源: '行政处罚', 案由: '演示', 结案日期: '2025-03-03', 释法要点: '演示', 涉及法律: '演示法', 形式: '案例文稿', 受众: ['社会公众'], 撰写人: '演示甲', 审核人: '演示乙', 已隐去个人信息: '是', 涉及国家秘密或者商业秘密: '否', 发布日期: '2025-03-03', 发布单位: '演示队', 发布渠道: '演示公众号', 链接或者佐证: '演示' }
const 稿件 = { 发布日期: '2025-03-03', 标题: '演示', 平台: '演示公众号', 平台级别: '本单位', 体裁: '推文', 宣传内容: '民法典', 供稿单位: '演示司法所', 链接或者凭证: '演示', 阅读量: 1200, 阅读量统计日期: '2025-12-31' }
const 阵地 = { 阵地名称: '演示长廊', 类型: '法治长廊', 位置: '演示路', 长度: 104, 展板块数: 15, 展板内容: '演示', 建设单位: '演示镇', 维护责任人: '演示甲', 维护周期: '每月', 建成日期: '2025-03-03' }
const 维护 = { 维护日期: '2025-06-02', 阵地名称: '演示长廊', 维护人: '演示甲', 维护内容: ['更换展板'], 更换展板块数: 3, 发现问题: '否' }
const 明白人 = { 名册: '法律明白人', 名册编号: '演1', 姓名: '演示甲', 村居: '演示一村', 身份: '网格员', 遴选方式: '自荐', 居住在本村居: '是', 同时在另一名册: '否', 培训日期: '2025-02-01', 培训学时: 8, 测试日期: '2025-02-01', 测试合格: '是', 认定机关: '演示区司法局', 认定日期: '2025-02-01' }
const 履职 = { 日期: '2025-06-30', 名册编号: '演1', 姓名: '演示甲', 村居: '演示一村', 类型: '参与调解', 服务人次: 2, 内容: '演示' }
const 副校长 = { 名册编号: '演1', 姓名: '演示甲', 派出机关: '公安机关', 派出单位: '演示派出所', 职务: '民警', 学校: '演示小学', 现任学校数: 2, 从事法治工作年数: 3, 任前培训学时: 8, 聘任日期: '2025-03-03', 聘期届满: '2028-03-02' }
const 会议 = { 日期: '2025-03-03', 村居: '演示一村', 形式: '村（居）民代表会议', 议题: '演示', 议题类别: '公共事务', 应到人数: 45, 法定最低到会人数: 30, 实到人数: 30, 同意人数: 16, 未同意人数: 14, 通过: '是', 协商结论: '演示', 达成一致: '是', 落实责任人: '演示甲', 落实期限: '2025-06-30' }
const 规约 = { 村居: '演示一村', 种类: '村规民约', 版本: '2025年修订', 变动: '修订', 主要内容: '演示', 征求意见起始: '2025-02-01', 收到意见条数: 3, 审查人: '演示律师', 审查人类别: '村居法律顾问', 审查日期: '2025-02-10', 审查意见: '演示', 与法律相抵触: '否', 表决会议: '村民会议', 表决日期: '2025-03-01', 应到人数: 900, 法定最低到会人数: 451, 实到人数: 500, 同意人数: 260, 未同意人数: 240, 公布日期: '2025-03-03' }

describe('普法的台账', () => {
  it.each([['2025-03-30', true], ['2025-03-31', true], ['2025-04-01', false]])('截止日公布的不算逾期：责任清单%s公布，%s', (公布日期, onTime) => {
    expect(enter(duty, { ...清单, 公布日期 }).refusal.includes('《法治宣传教育条例（外地）》')).toBe(!onTime)
    expect(figures(duty, { ...清单, 公布日期, 逾期公布说明: '演示' })).toContainEqual(['publicity-responsibility.published-on-time-rate', 公布日期, onTime ? 1 : 0, 1])
  })
  it.each([['2025-12-30', 1], ['2025-12-31', 1], ['2026-01-03', 0]])('逾期完成的计入完成之年，清单仍算未完成：%s完成', (完成日期, counted) => {
    const parts = figures(duty, { ...清单, 开展活动场次: 1, 完成情况: '演示', 完成日期 })
    expect(parts).toContainEqual(['publicity-responsibility.completion-rate', '2025-12-31', counted, 1])
    expect(parts).toContainEqual(['publicity-responsibility.completed', 完成日期, 1, 0])
  })
  it('没有活动、没有结果的不算完成；没有完成的进入分母', () => {
    expect(enter(duty, { ...清单, 完成情况: '演示', 完成日期: '2025-06-01' }).refusal).toContain('至少有一场活动和一项结果')
    expect(enter(duty, { ...清单, 完成情况: '演示', 开展活动场次: 0, 完成日期: '2025-06-01' }).refusal).toContain('至少有一场活动和一项结果')
    expect(figures(duty, 清单)).toContainEqual(['publicity-responsibility.completion-rate', '2025-12-31', 0, 1])
  })
  it('完成之后更正本行：先填活动和结果，再填完成日期', () => {
    const amend = (on: ReturnType<typeof enter>, 更正项目: string, 更正为: string) => on.act('更正', '2026-01-04', { 更正序号: 1, 更正项目, 更正为, 更正理由: '补填' })
    const entered = enter(duty, 清单).mustBeLawful()
    expect(entered.tryAct('更正', '2026-01-04', { 更正序号: 1, 更正项目: '完成日期', 更正为: '2025-12-01', 更正理由: '补填' }).refusal).toContain('至少有一场活动')
    const done = amend(amend(amend(entered, '开展活动场次', '2'), '完成情况', '演示'), '完成日期', '2025-12-01')
    expect(done.kase && contributionsOf(duty, done.kase, done.context.calendar).find(({ figure }) => figure === 'publicity-responsibility.completion-rate')?.numerator).toBe(1)
  })
  it.each([[2020, false], [2021, true], [2025, true], [2026, false]])('八五规划的项目，年度%s：%s', (年度, lawful) => expect(enter(plan, { ...项目, 年度 }).refusal.includes('不在八五')).toBe(!lawful))
  it.each([[2024, false], [2025, true]])('总结验收在周期的最后一年：%s年，%s', (年度, lawful) => {
    expect(enter(plan, { ...项目, 条目: '总结验收', 完成时限: '', 结论: '合格', 年度 }).refusal.includes('最后一年')).toBe(!lawful)
  })
  it.each([['2025-11-29', 1], ['2025-11-30', 1], ['2025-12-01', 0]])('重点项目%s完成，按期%s', (完成日期, counted) => {
    expect(figures(plan, { ...项目, 完成情况: '演示', 完成日期 })).toContainEqual(['five-year-publicity-plan.completion-rate', '2025-11-30', counted, 1])
    expect(enter(plan, { ...项目, 完成日期 }).refusal).toContain('先填写完成情况')
  })
  it('规划采纳的意见不多于收到的意见', () => {
    const 规划 = { ...项目, 条目: '五年规划', 年度: 2021, 完成时限: '', 征求公众意见: '是', 收到意见条数: 5, 采纳意见条数: 5, 专家论证: '是' }
    expect(figures(plan, 规划)).toContainEqual(['five-year-publicity-plan.opinions', '2025-02-01', 5, 0])
    expect(enter(plan, { ...规划, 采纳意见条数: 6 }).refusal).toContain('不得多于收到的意见')
    expect(enter(plan, { ...规划, 年度: 2022 }).refusal).toContain('周期的第一年')
  })
  it.each([['2025-03-02', false], ['2025-03-03', true], ['2025-03-04', true]])('3月3日办结的案件，%s发布：%s', (发布日期, lawful) => expect(enter(cases, { ...案例, 发布日期 }).refusal.includes('办结之后')).toBe(!lawful))
  it('案例由他人审核，隐去个人信息，不涉密（PU-I6）', () => {
    expect(enter(cases, { ...案例, 审核人: '演示甲' }).refusal).toContain('撰写人以外的人审核')
    expect(enter(cases, { ...案例, 已隐去个人信息: '否' }).refusal).toContain('《个人信息保护法》第25条')
    expect(enter(cases, { ...案例, 涉及国家秘密或者商业秘密: '是' }).refusal).toContain('《政府信息公开条例》第14条')
    expect(names(cases, { ...案例, 阅读量: 100 })).toEqual(['case-law-explanation.published', 'case-law-explanation.units', 'case-law-explanation.reads', 'case-law-explanation.audience'])
  })
  it('本单位发布的计推文和阅读量，上级法治媒体刊登的另计；阅读量须有统计日期', () => {
    expect(figures(media, 稿件)).toEqual([['publicity.new-media.posts', '2025-03-03', 1, 0], ['publicity.new-media.reads', '2025-03-03', 1200, 0], ['law-media.platforms', '2025-03-03', 1, 0]])
    expect(names(media, { ...稿件, 平台级别: '上级法治媒体' })).toEqual(['publicity.superior-media.published'])
    expect(names(media, { ...稿件, 平台级别: '其他上级媒体' })).toEqual([])
    expect(enter(media, { ...稿件, 阅读量统计日期: '' }).refusal).toContain('写明统计日期')
    expect(enter(media, { ...稿件, 阅读量统计日期: '2025-03-02' }).refusal).toContain('不得早于发布')
    expect(enter(media, { ...稿件, 发布日期: '2026-01-01', 阅读量统计日期: '2026-01-01' }).refusal).toContain('尚未发布')
  })
  it('民法典讲座只计讲座，现场宣传民法典不计', () => {
    const 讲座 = { 活动日期: '2025-05-06', 活动名称: '演示讲座', 地点或者渠道: '演示村', 组织单位: '演示司法所', 宣传内容: '民法典', 重点法律: ['民法典', '宪法'], 活动形式: '讲座', 受众: ['村（居）民'], 惠及人数: 30, 佐证说明: '签到表' }
    expect(names(activity, 讲座)).toContain('publicity.civil-code-lectures')
    expect(names(activity, { ...讲座, 活动形式: '现场宣传' })).not.toContain('publicity.civil-code-lectures')
    expect(names(activity, { ...讲座, 重点法律: ['宪法'] })).not.toContain('publicity.civil-code-lectures')
  })
  it('撤除的阵地次日不再计长度和展板；撤除不得早于建成', () => {
    expect(figures(culture, { ...阵地, 撤除日期: '2025-06-30' }).filter(([figure]) => figure !== 'law-culture.sites')).toEqual([
      ['law-culture.corridor-length', '2025-03-03', 104, 0], ['law-culture.corridor-length', '2025-07-01', -104, 0], ['law-culture.boards', '2025-03-03', 15, 0], ['law-culture.boards', '2025-07-01', -15, 0]])
    expect(enter(culture, { ...阵地, 撤除日期: '2025-03-02' }).refusal).toContain('撤除日期不得早于建成日期')
  })
  it.each([['2025-06-29', true], ['2025-06-30', true], ['2025-07-01', false]])('6月30日撤除的阵地，%s登记维护：%s', (维护日期, lawful) => {
    expect(withEntries(upkeep, { 'law-culture': [{ facts: 阵地, from: '2025-03-03', to: '2025-06-30' }] }).tryOpen(维护日期, { ...维护, 维护日期 }).refusal.includes('已经撤除')).toBe(!lawful)
  })
})

describe('法律明白人、法治副校长、志愿者的名册', () => {
  it('移出当日仍在册，次日不在册（PU-I4）', () => {
    expect(figures(roster, { ...明白人, 移出原因: '迁出', 移出日期: '2025-06-30' }).filter(([figure]) => figure === 'law-literate.persons')).toEqual([['law-literate.persons', '2025-02-01', 1, 0], ['law-literate.persons', '2025-07-01', -1, 0]])
    expect(enter(roster, { ...明白人, 移出日期: '2025-06-30' }).refusal).toContain('先写明原因')
    expect(enter(roster, { ...明白人, 移出原因: '迁出', 移出日期: '2025-01-31' }).refusal).toContain('移出日期不得早于认定日期')
  })
  it('一村原有四人，2023-06-30移出一人，2023-09-01认定一人：07-31在册三人，全年最少三人，年末四人', () => {
    const 早 = { 培训日期: '2022-02-01', 测试日期: '2022-02-01', 认定日期: '2022-02-01' }
    const 五人 = [早, 早, 早, { ...早, 移出原因: '迁出', 移出日期: '2023-06-30' }, { 培训日期: '2023-09-01', 测试日期: '2023-09-01', 认定日期: '2023-09-01' }]
    const moves = 五人.flatMap((more, index) => figures(roster, { ...明白人, 名册编号: `演${index + 1}`, ...more }).filter(([figure]) => figure === 'law-literate.persons'))
    const standing = (day: string): number => moves.filter(([, on]) => String(on) <= day).reduce((sum, [, , numerator]) => sum + Number(numerator), 0)
    expect(['2023-06-30', '2023-07-01', '2023-07-31', '2023-08-31', '2023-09-01', '2023-12-31'].map(standing)).toEqual([4, 3, 3, 3, 4, 4])
  })
  it('带头人和明白人两册分开计数', () => {
    expect(names(roster, 明白人)).toEqual(['law-literate.persons', 'law-literate.villages', 'law-literate.confirmed'])
    expect(names(roster, { ...明白人, 名册: '法治带头人' })).toEqual(['law-literate.leaders', 'law-literate.confirmed'])
  })
  it('培训、测试、认定依次进行，测试不合格、不住在本村居的不得认定（PU-I5）', () => {
    expect(enter(roster, { ...明白人, 测试日期: '2025-01-31' }).refusal).toContain('测试在培训之后')
    expect(enter(roster, { ...明白人, 认定日期: '2025-01-31' }).refusal).toContain('认定在测试之后')
    expect(enter(roster, { ...明白人, 测试合格: '否' }).refusal).toContain('测试不合格的，不得认定')
    expect(enter(roster, { ...明白人, 居住在本村居: '否' }).refusal).toContain('从本村（居）民中遴选')
  })
  it.each([['2025-01-31', false], ['2025-02-01', true], ['2025-06-30', true], ['2025-07-01', false]])('2月1日认定、6月30日移出的，%s登记履职：%s', (日期, lawful) => {
    const entered = withEntries(service, { 'law-literate': [{ facts: 明白人, from: '2025-02-01', to: '2025-06-30' }] }).tryOpen(日期, { ...履职, 日期 })
    expect(entered.refusal.includes('不在名册')).toBe(!lawful)
    expect(entered.state).toBe(lawful ? '在册' : '')
  })
  it('培训、测试不是履职；测试合格率以测试为分母', () => {
    expect(figures(service, { ...履职, 类型: '年度测试', 服务人次: '', 培训方式: '线上', 成绩: 50, 合格: '否' })).toEqual([['law-literate.tested', '2025-06-30', 1, 0], ['law-literate.test-pass-rate', '2025-06-30', 0, 1]])
    expect(names(service, 履职)).toEqual(['law-literate.services', 'law-literate.served', 'law-literate.active'])
  })
  it.each([['2022-04-30', 3, true], ['2022-05-01', 3, false], ['2022-05-01', 2, true]])('%s登记任职%s所学校的法治副校长：%s', (on, 现任学校数, lawful) => {
    expect(enter(principal, { ...副校长, 聘任日期: '2022-03-01', 聘期届满: '2025-02-28', 现任学校数 }, on).refusal.includes('两所学校')).toBe(!lawful)
  })
  it.each([[2, 8, '从事法治工作三年以上'], [3, 7, '不少于八学时'], [3, 8, '']])('从事法治工作%s年、任前培训%s学时：%s', (从事法治工作年数, 任前培训学时, says) => {
    expect(enter(principal, { ...副校长, 从事法治工作年数, 任前培训学时 }).refusal).toContain(says)
    expect(enter(principal, { ...副校长, 从事法治工作年数, 任前培训学时 }, '2023-08-08').refusal).toBe('')
  })
  it('兼任两校的计一人两岗；聘期届满次日不在聘', () => {
    const { kase, context } = enter(principal, { ...副校长, 聘期届满: '2025-06-30' }).mustBeLawful()
    const parts = kase ? contributionsOf(principal, kase, context.calendar).filter(({ figure }) => figure === 'law-vice-principal.count') : []
    expect(parts.map(({ on, numerator, dims }) => [on, numerator, dims])).toEqual([['2025-03-03', 1, { 名册编号: '演1' }], ['2025-07-01', -1, { 名册编号: '演1' }]])
  })
  it('志愿者、站点按类别和层级计在册数，退出、撤销不得早于加入、设立', () => {
    const 志愿者 = { 名册编号: '演1', 姓名: '演示甲', 类别: '专家智囊', 所在单位: '演示大学', 专长: '行政法', 可参加应急: '否', 加入日期: '2025-03-03' }
    expect(names(volunteers, 志愿者)).toEqual(['legal-volunteers.persons', 'legal-volunteers.experts', 'legal-volunteers.joined'])
    expect(enter(volunteers, { ...志愿者, 退出日期: '2025-03-02' }).refusal).toContain('退出日期不得早于加入日期')
    const 站点 = { 站点名称: '演示站', 层级: '街镇工作站', 地址: '演示路', 开放时间: '工作日', 值班安排: '演示', 负责人: '演示甲', 设立日期: '2025-03-03' }
    expect(names(station, 站点)).toEqual(['public-legal-service.town-stations'])
    expect(enter(station, { ...站点, 撤销日期: '2025-03-02' }).refusal).toContain('撤销日期不得早于设立日期')
  })
})

describe('纠纷分流、线索协作和基层治理的台账', () => {
  it('职务违法线索移送监察机关，反馈须在移送之后', () => {
    expect(enter(clues, { ...线索, 移送机关: '公安机关', 移送日期: '2025-03-10' }).refusal).toContain('《行政复议法》第86条')
    expect(enter(clues, { ...线索, 移送机关: '公安机关', 移送日期: '2023-12-29', 发现日期: '2023-12-01' }, '2023-12-31').refusal).toContain('《监察法》第34条（待核实）')
    expect(enter(clues, { ...线索, 移送机关: '公安机关', 移送日期: '2023-12-29', 发现日期: '2023-12-01' }, '2023-12-31').refusal).not.toContain('《行政复议法》')
    expect(enter(clues, { ...线索, 移送机关: '监察机关', 移送日期: '2025-03-02' }).refusal).toContain('移送不得早于发现')
    expect(enter(clues, { ...线索, 处理结果: '处分', 反馈日期: '2025-05-01' }).refusal).toContain('没有移送的线索')
    expect(names(clues, { ...线索, 移送机关: '监察机关', 移送日期: '2025-03-10', 处理结果: '处分', 反馈日期: '2025-05-01' })).toEqual(['clue-coordination.clues', 'clue-coordination.transferred', 'clue-coordination.answered'])
  })
  it('败诉的逐件整改，没有整改的进入分母；线索不进入整改率', () => {
    expect(figures(clues, 败诉)).toEqual([['clue-coordination.lessons', '2025-03-03', 1, 0], ['clue-coordination.mended-rate', '2025-06-30', 0, 1]])
    expect(figures(clues, { ...败诉, 整改完成日期: '2025-05-01' })).toContainEqual(['clue-coordination.mended-rate', '2025-06-30', 1, 1])
    expect(enter(clues, { ...败诉, 整改完成日期: '2025-03-02' }).refusal).toContain('整改完成不得早于')
  })
  it.each([['社会组织调解', 'social-organisation'], ['律师调解', 'other'], ['人民调解', null], ['行政调解', null], ['诉讼', null]])('分流到%s的，计入%s：人民调解、行政调解在各自案件中计', (分流渠道, figure) => {
    expect(names(disputes, { ...纠纷, 分流渠道 }).filter((id) => /social|other/.test(String(id)))).toEqual(figure === null ? [] : [`diversified-resolution.${figure}`])
  })
  it.each([['2025-03-02', false], ['2025-03-03', true], ['2025-03-04', true]])('化解期限不早于受理：2025-03-03受理，期限%s，%s', (化解期限, lawful) => {
    expect(enter(disputes, { ...纠纷, 责任人: '演示甲', 化解措施: '演示', 化解期限 }).refusal.includes('化解期限不得早于受理')).toBe(!lawful)
  })
  it('没有接收回执的不计入渠道，也不得登记化解；未化解的须告知其他途径', () => {
    expect(figures(disputes, { ...纠纷, 接收日期: '' })).toContainEqual(['diversified-resolution.receipt-rate', '2025-03-04', 0, 1])
    expect(names(disputes, { ...纠纷, 接收日期: '' })).not.toContain('diversified-resolution.social-organisation')
    expect(enter(disputes, { ...纠纷, 接收日期: '', 结果: '已化解', 办结日期: '2025-04-01' }).refusal).toContain('没有接收回执')
    expect(enter(disputes, { ...纠纷, 结果: '已化解' }).refusal).toContain('先填写办结日期')
    expect(enter(disputes, { ...纠纷, 结果: '未化解', 办结日期: '2025-04-01' }).refusal).toContain('《人民调解法》第26条')
    expect(figures(disputes, { ...纠纷, 结果: '未化解', 办结日期: '2025-04-01', 已告知其他途径: '是' })).toContainEqual(['diversified-resolution.resolved-rate', '2025-04-01', 0, 1])
  })
  it.each([['移交日期', '2025-03-02', '移交不得早于受理'], ['接收日期', '2025-03-03', '接收不得早于移交'], ['办结日期', '2025-03-04', '办结不得早于接收']])('纠纷的%s为%s：%s', (field, day, says) => {
    expect(enter(disputes, { ...纠纷, [field]: day }).refusal).toContain(says)
  })
  it('律师有利益冲突的不得参与，没有参与的不得登记化解', () => {
    expect(enter(lawyers, { ...指派, 存在利益冲突: '是' }).refusal).toContain('《律师法》第39条')
    expect(enter(lawyers, { ...指派, 已审查利益冲突: '否' }).refusal).toContain('《律师法》第39条')
    expect(enter(lawyers, { ...指派, 结果: '已化解', 办结日期: '2025-04-01' }).refusal).toContain('没有参与')
    expect(enter(lawyers, { ...指派, 参与日期: '2025-03-10' }).refusal).toContain('先填写参与记录')
    expect(names(lawyers, { ...指派, 参与日期: '2025-03-10', 参与记录: '演示', 结果: '已化解', 办结日期: '2025-04-01' })).toEqual(['lawyer-disputes.assigned', 'lawyer-disputes.participated', 'lawyer-disputes.lawyers', 'lawyer-disputes.petitions', 'lawyer-disputes.resolved'])
  })
  it.each([[29, false], [30, true], [31, true]])('最低三十人到会的代表会议，到会%s人通过：%s', (实到人数, lawful) => expect(enter(consultation, { ...会议, 实到人数 }).refusal.includes('到会人数不足')).toBe(!lawful))
  it.each([[15, 15, false], [16, 15, true], [14, 15, false]])('同意%s人、未同意%s人通过：%s', (同意人数, 未同意人数, lawful) => {
    expect(enter(consultation, { ...会议, 实到人数: 31, 同意人数, 未同意人数 }).refusal.includes('过半数同意')).toBe(!lawful)
    expect(enter(consultation, { ...会议, 实到人数: 31, 同意人数, 未同意人数, 通过: '否' }).reasons).toEqual([])
  })
  it('代理不是会议；实到不多于应到；落实先有情况', () => {
    const { 应到人数: _a, 法定最低到会人数: _b, 实到人数: _c, 同意人数: _d, 未同意人数: _e, 通过: _f, 达成一致: _g, ...rest } = 会议
    expect(names(consultation, { ...rest, 形式: '群众事务代理' })).toEqual(['democratic-consultation.agencies', 'democratic-consultation.implemented-rate'])
    expect(enter(consultation, { ...会议, 实到人数: 46 }).refusal).toContain('不得多于应到人数')
    expect(enter(consultation, { ...会议, 落实日期: '2025-06-30' }).refusal).toContain('先填写落实情况')
    expect(figures(consultation, { ...会议, 落实情况: '演示', 落实日期: '2025-06-30' })).toContainEqual(['democratic-consultation.implemented-rate', '2025-06-30', 1, 1])
    expect(figures(consultation, { ...会议, 落实情况: '演示', 落实日期: '2025-07-01' })).toContainEqual(['democratic-consultation.implemented-rate', '2025-06-30', 0, 1])
  })
  it('村规民约不得抵触法律，由村民会议过半数通过，表决前经过审查，报镇备案', () => {
    expect(enter(rules, { ...规约, 与法律相抵触: '是' }).refusal).toContain('《村民委员会组织法》第27条（待核实）')
    expect(enter(rules, { ...规约, 表决会议: '居民代表会议' }).refusal).toContain('不得由代表会议代替')
    expect(enter(rules, { ...规约, 种类: '居民公约', 表决会议: '居民代表会议' }).reasons).toEqual([])
    expect(enter(rules, { ...规约, 审查日期: '2025-03-02' }).refusal).toContain('表决前应当经过法律审查')
    expect(enter(rules, { ...规约, 实到人数: 450 }).refusal).toContain('到会人数不足')
    expect(enter(rules, { ...规约, 同意人数: 250, 未同意人数: 250 }).refusal).toContain('过半数通过')
    expect(enter(rules, { ...规约, 备案日期: '2025-02-28' }).refusal).toContain('备案不得早于表决')
    expect(enter(rules, { ...规约, 废止日期: '2025-03-02' }).refusal).toContain('废止日期不得早于公布日期')
  })
  it('没有备案的村规民约进入备案率的分母，居民公约不进入', () => {
    expect(figures(rules, 规约)).toContainEqual(['village-rules.filing-rate', '2025-03-01', 0, 1])
    expect(figures(rules, { ...规约, 备案审查意见: '同意备案', 备案日期: '2025-03-10' })).toContainEqual(['village-rules.filing-rate', '2025-03-01', 1, 1])
    expect(names(rules, { ...规约, 种类: '居民公约' })).not.toContain('village-rules.filing-rate')
  })
})

import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import report from './annual-report.ts'

const 四部分 = { 主要举措和成效: '演示', 存在的不足和原因: '演示', 第一责任人职责情况: '演示', 下一年度主要安排: '演示' }
const 起草人 = { person: '演示起草' }
const 审核人 = { person: '演示审核' }
const 启动 = (年度: number): Story => story(report).opened(`${年度 + 1}-01-05`, { 年度, 报告单位: '演示镇人民政府', 报送对象: '演示区人民政府' })
const 起草后 = (年度 = 2024): Story => 启动(年度).act('起草', `${年度 + 1}-01-10`, 四部分, 起草人)
const 会签后 = (年度 = 2024): Story => 起草后(年度).act('送会签', `${年度 + 1}-01-12`, { 会签单位: '演示办' }).act('会签意见', `${年度 + 1}-01-13`, { 会签结论: '同意' })
const 审核 = { 数字全部有来源: '是', 合法性意见: '演示' }
const 讨论 = (on: string) => ({ 会议名称: '演示镇长办公会议', 会议日期: on, 参加人员: ['演示甲', '演示乙', '演示丙'], 讨论结论: '通过' })
const 讨论后 = (年度 = 2024): Story => 会签后(年度).act('送审核', `${年度 + 1}-01-14`).act('合法性审核', `${年度 + 1}-01-15`, 审核, 审核人).act('集体讨论', `${年度 + 1}-01-20`, 讨论(`${年度 + 1}-01-20`))
const 签发后 = (年度 = 2024): Story => 讨论后(年度).act('签发', `${年度 + 1}-01-21`, { 签发人: '演示镇长', 发文字号: '演府〔2025〕1号', 成文日期: `${年度 + 1}-01-21` })
const 报送后 = (年度 = 2024): Story => 签发后(年度).act('报送', `${年度 + 1}-02-10`, { 报送日期: `${年度 + 1}-02-10` })
const 审查 = (结论: string, more: Facts = {}) => ({ 审查结论: 结论, ...more })
const 公开 = (on: string) => ({ 公开渠道: '政府网站', 公开日期: on })
const 各项 = ({ kase }: Story) => (kase ? contributionsOf(report, kase, nationalCalendar) : [])

describe('年度报告的两个日期（督察规定第24条）', () => {
  it.each([[2024, '2025-02-28', '2025-03-31'], [2025, '2026-02-28', '2026-03-31'], [2022, '2023-02-28', '2023-03-31'], [2023, '2024-02-29', '2024-03-31']])('%i年度报告：%s前报送，%s前公开，不顺延', (year, sent, published) => {
    const kase = 启动(year)
    expect([kase.due('报送期限').due, kase.due('公开期限').due]).toEqual([sent, published])
  })
  it('前一日为休息日的，提示此前最后一个工作日：2021-02-28为周日，应当在2021-02-26办妥', () => {
    expect(启动(2020).due('报送期限')).toMatchObject({ due: '2021-02-28', rolled: '2021-02-28' })
    expect(启动(2020).due('报送期限').why.join()).toContain('2021-02-28为休息日，应当在此前最后一个工作日2021-02-26办妥')
    expect(启动(2025).due('报送期限').why.join()).not.toContain('休息日，应当')
  })
  it.each([['2025-02-27', 'met'], ['2025-02-28', 'met'], ['2025-03-01', 'late']])('%s报送为%s', (on, status) => {
    expect(签发后().act('报送', on, { 报送日期: on }).due('报送期限').status).toBe(status)
  })
  it('补登的，以实际报送之日为准；不得填为将来', () => {
    expect(签发后().act('报送', '2025-03-03', { 报送日期: '2025-02-28' }).due('报送期限').status).toBe('met')
    expect(签发后().tryAct('报送', '2025-02-28', { 报送日期: '2025-03-01' }).refusal).toContain('不得晚于登记之日')
    const reviewed = 报送后().act('保密和隐私审查', '2025-03-10', 审查('可以公开'))
    expect(reviewed.tryAct('公开', '2025-03-10', 公开('2025-03-11')).refusal).toContain('不得晚于登记之日')
  })
  it.each([['2025-03-30', 'met'], ['2025-03-31', 'met'], ['2025-04-01', 'late']])('%s公开为%s', (on, status) => {
    expect(报送后().act('保密和隐私审查', '2025-03-10', 审查('可以公开')).act('公开', on, 公开(on)).due('公开期限').status).toBe(status)
  })
  it.each([['2025-02-28', 'running'], ['2025-03-01', 'overdue']])('未报送的，%s为%s', (today, status) => expect(启动(2024).due('报送期限', today).status).toBe(status))
  it('2018年度报告适用纲要：第一季度报告；2019年度起适用督察规定', () => {
    expect([启动(2018).due('第一季度报告').due, 启动(2018).due('报送期限').status]).toEqual(['2019-03-31', 'pending'])
    expect([启动(2019).due('第一季度报告').status, 启动(2019).due('报送期限').due]).toEqual(['pending', '2020-02-29'])
  })
})

describe('四个部分缺一不可，先审后发', () => {
  it.each(Object.keys(四部分).map((part) => [part]))('缺少“%s”的，不能完成起草', (part) => {
    expect(启动(2024).tryAct('起草', '2025-01-10', { ...四部分, [part]: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual([part])
  })
  it('没有起草的，不得送会签；没有会签意见、会签单位不同意的，不得送审核', () => {
    expect(启动(2024).tryAct('送会签', '2025-01-12', { 会签单位: '演示办' }).refusal).toContain('四个部分齐全')
    const sent = 起草后().act('送会签', '2025-01-12', { 会签单位: '演示办' })
    expect(sent.tryAct('送审核', '2025-01-13').refusal).toContain('尚无会签意见')
    expect(sent.act('会签意见', '2025-01-13', { 会签结论: '不同意' }).tryAct('送审核', '2025-01-13').refusal).toContain('重新会签')
  })
  it('退回修改后，上一次的会签意见不作数', () => {
    const again = 会签后().act('退回修改', '2025-01-14', { 修改意见: '演示' }).act('送会签', '2025-01-15', { 会签单位: '演示办' })
    expect(again.tryAct('送审核', '2025-01-15').refusal).toContain('本次送会签后')
  })
  it('数字没有来源的不予通过；起草人不得审核', () => {
    const ready = 会签后().act('送审核', '2025-01-14')
    expect(ready.tryAct('合法性审核', '2025-01-15', { ...审核, 数字全部有来源: '否' }, 审核人).refusal).toContain('第24条')
    expect(ready.tryAct('合法性审核', '2025-01-15', 审核, 起草人).refusal).toContain('审核人员不得是起草人员')
    expect(ready.act('合法性审核', '2025-01-15', 审核, 审核人).state).toBe('待讨论')
  })
  it('未经审核不能讨论，未经讨论不能签发，未签发不能报送，未报送不能公开', () => {
    expect(会签后().act('送审核', '2025-01-14').tryAct('集体讨论', '2025-01-15', 讨论('2025-01-15')).reasons[0]?.code).toBe('wrong-state')
    expect(会签后().act('送审核', '2025-01-14').act('合法性审核', '2025-01-15', 审核, 审核人).tryAct('签发', '2025-01-16', {}).reasons[0]?.code).toBe('wrong-state')
    expect(讨论后().tryAct('报送', '2025-01-21', { 报送日期: '2025-01-21' }).reasons[0]?.code).toBe('wrong-state')
    expect(签发后().tryAct('公开', '2025-01-22', 公开('2025-01-22')).reasons[0]?.code).toBe('wrong-state')
  })
  it('集体讨论不少于三人', () => expect(会签后().act('送审核', '2025-01-14').act('合法性审核', '2025-01-15', 审核, 审核人)
    .tryAct('集体讨论', '2025-01-16', { ...讨论('2025-01-16'), 参加人员: ['演示甲', '演示乙'] }).refusal).toContain('不得少于3人'))
})

describe('公开前的审查、公开后的冻结', () => {
  it('未经保密和隐私审查、审查为不得公开的，不得公开；处理后可以', () => {
    expect(报送后().tryAct('公开', '2025-03-10', 公开('2025-03-10')).refusal).toContain('保密和隐私审查')
    expect(报送后().act('保密和隐私审查', '2025-03-10', 审查('不得公开')).tryAct('公开', '2025-03-10', 公开('2025-03-10')).refusal).toContain('不得公开')
    expect(报送后().act('保密和隐私审查', '2025-03-10', 审查('处理后公开', { 处理内容: '隐去演示姓名' })).act('公开', '2025-03-10', 公开('2025-03-10')).state).toBe('已公开')
  })
  it('审查后又改动文稿的，重新审查', () => {
    const early = 会签后().act('送审核', '2025-01-14').act('保密和隐私审查', '2025-01-14', 审查('可以公开')).act('退回修改', '2025-01-15', { 修改意见: '演示' })
    const again = early.act('起草', '2025-01-16', 四部分, 起草人).act('送会签', '2025-01-16', { 会签单位: '演示办' }).act('会签意见', '2025-01-17', { 会签结论: '同意' }).act('送审核', '2025-01-17')
      .act('合法性审核', '2025-01-18', 审核, 审核人).act('集体讨论', '2025-01-20', 讨论('2025-01-20')).act('签发', '2025-01-21', { 签发人: '演示镇长', 发文字号: '演府〔2025〕1号', 成文日期: '2025-01-21' }).act('报送', '2025-02-10', { 报送日期: '2025-02-10' })
    expect(again.tryAct('公开', '2025-03-10', 公开('2025-03-10')).refusal).toContain('重新审查')
  })
  const 已公开 = 报送后().act('保密和隐私审查', '2025-03-10', 审查('可以公开')).act('公开', '2025-03-12', 公开('2025-03-12'))
  it('公开后不能再起草、退回、签发', () => {
    for (const name of ['起草', '退回修改', '签发']) expect(已公开.tryAct(name, '2025-03-13', name === '起草' ? 四部分 : {}).reasons[0]?.code).toBe('wrong-state')
  })
  it('公开后数字变化的，以更正公告说明：原文不动，逐项计数', () => {
    const change = { 更正指标: '受理热线工单', 原数值: '30154', 更正后数值: '30155', 更正原因: '补登' }
    const restated = 已公开.act('更正公告', '2025-05-06', change).act('更正公告', '2025-05-07', { ...change, 更正指标: '演示指标' })
    expect(restated.kase?.facts['主要举措和成效']).toBe('演示')
    expect(restated.state).toBe('已公开')
    expect(各项(restated).filter(({ figure }) => figure === 'annual-report.restatements')).toHaveLength(2)
    expect(已公开.tryAct('更正公告', '2025-05-06', { ...change, 更正后数值: '30154' }).refusal).toContain('无须更正')
  })
  it('版记所印的份数按签发之日计入次年；没有填写的不计', () => {
    const printed = 讨论后().act('签发', '2025-01-21', { 签发人: '演示镇长', 发文字号: '演府〔2025〕1号', 成文日期: '2025-01-21', 印发份数: 9 })
    const copies = (one: Story) => 各项(one).filter(({ figure }) => figure === 'annual-report.copies-printed').map(({ on, numerator }) => [on, numerator])
    expect([copies(printed), copies(签发后()), copies(讨论后())]).toEqual([[['2025-01-21', 9]], [], []])
  })
  it('归档后终结', () => expect(已公开.act('归档', '2025-04-01').kase?.open).toBe(false))
})

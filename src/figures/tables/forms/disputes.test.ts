import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import litigation from '#procedures/litigation.ts'
import reconsideration from '#procedures/reconsideration.ts'
import response from '#procedures/reconsideration-response.ts'
import { yearOf } from '../../periods.ts'
import { story, type Story } from '../../../../test/story.ts'
import { tables, towns } from '../../../../test/tables.ts'
import { findBreaks } from '../balances.ts'

const begin = towns()

const 收到副本 = (on: string, 申请人: string, more: Facts = {}): Story => story(response).opened(on, {
  申请人, 申请人类型: '公民', 被复议行为: '演示', 复议机关: '演示区人民政府', 行政管理类别: '其他', 申请事项: '政府信息公开', 复议请求: '撤销', 承办部门: '演示办', 收到途径: '复议机关发送副本', 收到日期: on, 审理程序: '普通', ...more,
})
const 复议结果 = (kase: Story, on: string, 决定类型: string, more: Facts = {}): Story => kase
  .act('提交答复', on, { 答复请求: '请求维持', 答复意见: '演示', 证据目录: '演示', 依据: '演示', 答复日期: on, 复议期间自行收集证据: '否' }).act('收到复议结果', on, { 决定类型, 决定要旨: '演示', 送达日期: on, ...more })
const 收到诉状 = (on: string, 原告: string, more: Facts = {}): Story => story(litigation).opened(on, {
  案号: `演${原告}`, 受理法院: '演示法院', 诉讼类型: '行政诉讼', 审级: '一审', 本机关地位: '被告', 原告, 案由: '演示', 行政管理类别: '其他', 诉讼事项: '政府信息公开', 承办部门: '演示办', 立案日期: on, 收到日期: on, 审理程序: '普通', ...more,
})
const 裁判 = (kase: Story, on: string, 裁判结果: string, more: Facts = {}): Story => kase.act('提交答辩状', on, { 答辩意见: '演示', 答辩日期: on })
  .act('一审裁判', on, { 文书种类: '判决', 裁判文书号: '演示', 裁判结果, 裁判要旨: '演示', 裁判送达日期: on, ...more })
const five = (value: (row: string, column: string) => number | null | undefined, way: string) => ['upheld', 'corrected', 'other', 'pending', 'total'].map((result) => value('cases', `${way}-${result}`))

describe('表四 政府信息公开行政复议、行政诉讼', () => {
  it('a case is pending at the end of the year in which it came, and has its result in the year of the result', async () => {
    const 跨年 = 复议结果(收到副本('2024-12-31', '跨年'), '2025-01-02', '维持')
    const town = await begin([跨年, 复议结果(收到副本('2024-03-04', '纠正'), '2024-12-31', '撤销', { 撤销事由: '违反法定程序', 责令重作: '否' }), 复议结果(收到副本('2024-03-04', '终止'), '2024-04-01', '终止'), 复议结果(收到副本('2024-03-04', '处罚', { 申请事项: '行政处罚' }), '2024-04-01', '维持')])
    const [then, now] = [await town.fill('disclosure-disputes', yearOf(2024)), await town.fill('disclosure-disputes', yearOf(2025))]
    expect([five(then.value, 'reconsideration'), five(now.value, 'reconsideration')]).toEqual([[0, 1, 1, 1, 3], [1, 0, 0, 0, 1]])
    expect(await then.titles('cases', 'reconsideration-pending')).toEqual([expect.stringContaining('跨年')])
    expect([then.filled.imbalances, now.filled.imbalances]).toEqual([[], []])
  })
  it('suits without reconsideration and after it stand apart; a withdrawal is another result; other subjects and civil suits stay out', async () => {
    const town = await begin([
      裁判(收到诉状('2024-03-04', '直接'), '2024-06-03', '判决驳回诉讼请求'), 裁判(收到诉状('2024-03-04', '撤诉'), '2024-06-03', '准许撤诉', { 文书种类: '裁定', 机关改变行为后撤诉: '否' }), 裁判(收到诉状('2024-03-04', '复议后', { 复议决定收到日期: '2024-02-20' }), '2024-06-03', '确认违法'),
      收到诉状('2024-12-31', '未结'), 裁判(收到诉状('2024-03-04', '处罚', { 诉讼事项: '行政处罚' }), '2024-06-03', '判决驳回诉讼请求'),
    ])
    const { value, titles } = await town.fill('disclosure-disputes', yearOf(2024))
    expect([five(value, 'direct'), five(value, 'reconsidered')]).toEqual([[1, 0, 1, 1, 3], [0, 1, 0, 0, 1]])
    expect(await titles('cases', 'reconsidered-corrected')).toEqual([expect.stringContaining('复议后')])
  })
})

const 申请复议 = (on: string, 申请人: string, more: Facts = {}): Story => story(reconsideration).opened(on, {
  申请人, 申请人类型: '公民', 被申请人: '演示镇人民政府', 被申请人类别: '乡镇政府、街道办事处', 被复议行为: '演示', 行政管理类别: '综合执法（城管）', 申请事项: '行政处罚', 复议请求: '撤销', 事实和理由: '演示', 一并请求赔偿: '否', 请求附带审查规范性文件: '否', 申请方式: '当面', 申请日期: on, 收到日期: on, ...more,
})
const 受理复议 = (kase: Story, on: string): Story => kase.act('受理', on, { 受理日期: on, 审理程序: '普通', 符合受理条件: '是', 申请期限认定: '在法定期限内提出', 法院已受理同一诉讼: '否', 曾准予撤回同一申请: '否' })
const 终止 = (kase: Story, on: string): Story => kase.act('终止', on, { 终止事由: '准予撤回申请' })
const 决定维持 = (kase: Story, on: string, 决定类型 = '维持', more: Facts = {}): Story => kase.act('听取意见', on, { 听取方式: '电话', 意见记录: '演示' }).act('提出审查意见', on, { 重大疑难复杂: '否', 专业性技术性较强: '否', 审查意见: '演示' })
  .act('负责人同意', on, { 审批意见: '同意' }).act('作出决定', on, { 决定类型, 决定要旨: '演示', 决定书已盖章: '是', ...more })

describe('行政复议案件统计表', () => {
  const told = () => [
    决定维持(受理复议(申请复议('2023-12-29', '跨年'), '2024-01-02'), '2024-02-20'), 终止(受理复议(申请复议('2024-03-04', '撤回'), '2024-03-05'), '2024-04-01'),
    决定维持(受理复议(申请复议('2024-04-01', '纠错', { 申请人类型: '法人' }), '2024-04-02'), '2024-05-20', '撤销', { 撤销事由: '违反法定程序', 责令重作: '否' }),
    申请复议('2024-06-03', '不予受理', { 被申请人类别: '' }).act('不予受理', '2024-06-05', { 不予受理情形: '没有利害关系', 不予受理理由: '演示' }), 受理复议(申请复议('2024-12-30', '未结'), '2024-12-31'), 申请复议('2024-12-31', '待审查'),
  ]
  it('what waited and what was pending is brought forward, every dimension adds up, rates stand beside their parts', async () => {
    const { value, filled, titles } = await (await begin(told())).fill('reconsideration', yearOf(2024))
    const of = (row: string) => ['screening-brought', 'received', 'accepted', 'not-accepted', 'screening', 'brought', 'closed', 'pending'].map((column) => value(row, column))
    expect(of('all')).toEqual([1, 5, 4, 1, 1, 0, 3, 1])
    expect([of('申请人:法人'), of('被申请人:未填')]).toEqual([[0, 1, 1, 0, 0, 0, 1, 0], [0, 1, 0, 1, 0, 0, 0, 0]])
    expect(['acceptance-rate', 'correction-rate', 'settlement-rate'].map((column) => value('all', column))).toEqual([80, 33.33, 33.33])
    expect(await titles('all', 'revoked')).toEqual([expect.stringContaining('纠错')])
    expect(filled.imbalances).toEqual([])
  })
  it('counts by quarter and month too: the day before the quarter is out', async () => {
    const town = await begin(told())
    const quarter = await town.fill('reconsideration', { from: '2024-04-01', to: '2024-06-30' })
    expect(['received', 'closed', 'brought', 'pending'].map((column) => quarter.value('all', column))).toEqual([2, 2, 1, 0])
    const before = await town.fill('reconsideration', { from: '2024-01-01', to: '2024-03-31' })
    expect(['received', 'pending'].map((column) => before.value('all', column))).toEqual([1, 1])
  })
  it('a table reported with another number carried forward is named at the row that breaks', async () => {
    const town = await begin(told())
    const table = tables.find(({ id }) => id === 'reconsideration')
    const [then, now] = [await town.fill('reconsideration', yearOf(2023)), await town.fill('reconsideration', yearOf(2024))]
    if (!table) throw new Error('没有报表')
    expect(findBreaks(table, then.filled.cells, now.filled.cells)).toEqual([])
    const wrong = then.filled.cells.map((cell) => (cell.row === 'all' && cell.column === 'screening' ? { ...cell, value: 2 } : cell))
    expect(findBreaks(table, wrong, now.filled.cells)).toEqual([{ says: '上期上报的“期末待审查”应当等于本期的“上期待审查”', at: '全部案件', left: 2, right: 1 }])
  })
})

const 开庭 = (kase: Story, on: string, appear: (at: Story) => Story): Story => appear(kase.act('提交答辩状', on, { 答辩意见: '演示', 答辩日期: on }).act('收到开庭传票', on, { 开庭日期: on, 通知负责人出庭: '应当通知', 通知不足三日说明: '演示' })).act('开庭', on, { 庭审情况: '演示' })
const 出庭 = (出庭职务: string, on: string) => (at: Story): Story => at.act('负责人出庭', on, { 出庭负责人: '演示镇长', 出庭职务, 负责人所属: '本机关', 身份证明已提交: '是', 就实质解纷发表意见: '是' })
const 未出 = (on: string) => (at: Story): Story => at.act('说明负责人不能出庭', on, { 不能出庭理由: '不可抗力', 理由说明: '演示', 说明已盖章或者主要负责人签字: '是', 相应工作人员: ['演示科员'] })

describe('行政应诉案件统计表', () => {
  it('what was pending and came equals what was transferred, concluded and is pending; a withdrawal is no loss and no win', async () => {
    const town = await begin([
      裁判(收到诉状('2023-12-31', '旧存'), '2024-01-15', '判决驳回诉讼请求'), 裁判(收到诉状('2024-03-04', '败诉'), '2024-06-03', '责令履行'), 裁判(收到诉状('2024-03-04', '撤诉'), '2024-06-03', '按撤诉处理', { 文书种类: '裁定', 机关改变行为后撤诉: '否' }),
      收到诉状('2024-03-04', '移送').act('移送管辖', '2024-03-20', { 移送法院: '演示' }), 收到诉状('2024-12-31', '未结', { 审级: '二审' }), 收到诉状('2025-01-01', '下年'),
    ])
    const { value, filled, titles } = await town.fill('litigation', yearOf(2024))
    expect(['brought', 'received', 'transferred', 'concluded', 'pending', 'lost', 'loss-rate', 'loss-rate-judged', 'deemed-withdrawn'].map((column) => value('all', column))).toEqual([1, 4, 1, 3, 1, 1, 33.33, 50, 1])
    expect([value('一审', 'received'), value('二审', 'pending'), value('事项:政府信息公开', 'concluded')]).toEqual([3, 1, 3])
    expect(await titles('all', 'ordered')).toEqual([expect.stringContaining('败诉')])
    expect(filled.imbalances).toEqual([])
  })
  it('heads in court are counted among the cases heard, by their posts', async () => {
    const town = await begin([
      开庭(收到诉状('2024-03-04', '正职'), '2024-05-06', 出庭('正职负责人', '2024-05-06')), 开庭(收到诉状('2024-03-04', '副职'), '2024-12-31', 出庭('副职负责人', '2024-12-31')),
      开庭(收到诉状('2024-03-04', '未出'), '2024-05-06', 未出('2024-05-06')), 开庭(收到诉状('2024-03-04', '下年'), '2025-01-02', 出庭('正职负责人', '2025-01-02')), 收到诉状('2024-03-04', '未开庭'),
    ])
    const { value, filled, titles } = await town.fill('litigation', yearOf(2024))
    expect(['hearings', 'principal', 'deputy', 'in-charge', 'appeared', 'appearance-rate', 'principal-rate'].map((row) => value(row, 'attended'))).toEqual([3, 1, 1, 0, 2, 66.67, 33.33])
    expect(await titles('principal', 'attended')).toEqual([expect.stringContaining('正职')])
    expect(filled.imbalances).toEqual([])
  })
})

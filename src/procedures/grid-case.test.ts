import { describe, expect, it } from 'vitest'
import { withWorkingTime } from '#core/calendar/calendar.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { listStarts } from '#core/engine/consequences.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { contextWith, story, type Story } from '../../test/story.ts'
import grid from './grid-case.ts'

const 照片 = ['0'.repeat(64)]
const 上报 = (at: string, more: Facts = {}): Story => story(grid).opened(at, { 来源: '监督员发现', 部件或者事件: '事件', 位置: '演示路1号', 问题描述: '演示', 现场照片: 照片, 上报日期: at.slice(0, 10), 上报时间: at, ...more })
const 受理 = (at: string, more: Facts = {}): Story => 上报(at, more).act('受理', at, { 大类: '市容环境', 小类: '暴露垃圾', 所属网格: '演示网格1' })
const 立案 = (at: string): Story => 受理(at).act('立案', at, { 立案时间: at, 立案条件: '演示' })
const 派遣 = (at: string, 处置时限 = 4, 计时方式 = '工作时', more: Facts = {}): Story => 立案(at).act('派遣', at, { 处置单位: '演示市容所', 职责依据: '演示', 派遣时间: at, 处置时限, 计时方式, ...more })
const 处置中 = (at: string, amount?: number, unit?: string): Story => 派遣(at, amount, unit).act('接单', at)
const 反馈 = (kase: Story, at: string): Story => kase.act('处置反馈', at, { 处置人: '演示清扫甲', 处置情况: '演示', 处置时间: at }, { person: '演示清扫甲' })
const 核查 = (kase: Story, at: string, 核查结果 = '通过'): Story => kase.act('核查', at, { 核查结果, 核查情况: '演示', 核查时间: at })
const 结案 = (kase: Story, at: string): Story => 核查(kase, at).act('结案', at, { 结案时间: at, 结案条件: '演示' })
const 另人 = { person: '演示中心乙' }
const 各数 = (kases: readonly Story[], figure: string) => kases.flatMap(({ kase }) => (kase ? contributionsOf(grid, kase, nationalCalendar) : [])).filter((one) => one.figure === figure)
const 率 = (kases: readonly Story[], figure: string, year: string): readonly [number, number] => {
  const all = 各数(kases, figure).filter(({ on }) => on.startsWith(year))
  return [all.reduce((sum, { numerator }) => sum + numerator, 0), all.reduce((sum, { denominator }) => sum + denominator, 0)]
}

describe('处置时限', () => {
  it('例1：周五2023-04-28 16:00派遣，四个工作时，节后2023-05-04 11:00届满；例2扣除午休结果相同', () => {
    const sent = 派遣('2023-04-28T16:00')
    const noon = contextWith()
    expect(sent.due('处置时限').due).toBe('2023-05-04T11:00')
    expect(sent.with({ ...noon, calendar: withWorkingTime(noon.calendar, [{ from: '08:30', to: '12:00' }, { from: '13:00', to: '17:30' }]) }).due('处置时限').due).toBe('2023-05-04T11:00')
  })
  it.each([['2023-05-04T10:59', 'met'], ['2023-05-04T11:00', 'met'], ['2023-05-04T11:01', 'late']])('在%s处置为%s', (at, status) => expect(反馈(处置中('2023-04-28T16:00'), at).due('处置时限').status).toBe(status))
  it.each([['2023-05-08T10:59', 'met'], ['2023-05-08T11:00', 'met'], ['2023-05-08T11:01', 'late']])('九时立案，默认两个工作时内派遣（待核实）：在%s派遣为%s', (at, status) => {
    const sent = 立案('2023-05-08T09:00').act('派遣', at, { 处置单位: '演示市容所', 职责依据: '演示', 派遣时间: at, 处置时限: 4, 计时方式: '工作时' })
    expect([sent.due('派遣时限').status, 率([sent], 'grid-case.dispatch-on-time', '2023')]).toEqual([status, [status === 'met' ? 1 : 0, 1]])
  })
  it.each([['2023-05-08T12:00', '2023-05-09T10:59', 'met'], ['2023-05-08T12:00', '2023-05-09T12:01', 'late']])('在%s处置、%s核查：%s', (handled, checked, status) => {
    expect(率([核查(反馈(处置中('2023-05-08T09:00'), handled), checked)], 'grid-case.check-on-time', '2023')).toEqual([status === 'met' ? 1 : 0, 1])
  })
  it('紧急时昼夜连续计算，节假日照计；工作日自次日起算', () => {
    expect(派遣('2024-05-01T09:20', 2, '紧急时').due('处置时限').due).toBe('2024-05-01T11:20')
    expect(派遣('2023-04-28T16:00', 2, '工作日').due('处置时限').due).toBe('2023-05-05')
  })
  it('例5：处置按期而核查不通过，返工不改变原期限，返工后逾期的结案不算按期', () => {
    const failed = 核查(反馈(处置中('2023-05-08T09:00'), '2023-05-08T11:00'), '2023-05-08T12:00', '不通过')
    expect([failed.state, failed.due('结案时限').due]).toEqual(['处置中', '2023-05-08T13:00'])
    const closed = 结案(反馈(failed, '2023-05-08T15:00'), '2023-05-08T16:00')
    expect([closed.state, closed.due('结案时限').status]).toEqual(['已结案', 'late'])
    expect([率([closed], 'grid-case.closing-rate', '2023'), 率([closed], 'grid-case.timely-rate', '2023'), 各数([closed], 'grid-case.reworked').length]).toEqual([[1, 1], [0, 1], 1])
  })
  it('例6：2022-12-30到期，12月29日至1月10日缓办，恢复后2023-01-12到期；缓办中不计时', () => {
    const held = 处置中('2022-12-26T10:00', 4, '工作日').act('申请缓办', '2022-12-28', { 缓办理由: '演示' }).act('批准缓办', '2022-12-28', { 复查日期: '2023-01-10', 缓办审批意见: '演示' })
    expect([处置中('2022-12-26T10:00', 4, '工作日').due('处置时限').due, held.due('处置时限').status]).toEqual(['2022-12-30', 'paused'])
    expect(held.act('恢复处置', '2023-01-10', { 复查情况: '演示' }).due('处置时限').due).toBe('2023-01-12')
  })
  it('派遣时确定，以后时限表的变动不影响；退单后重新派遣的重新计算', () => {
    const again = 派遣('2023-05-08T09:00', 2, '工作日').act('申请退单', '2023-05-09', { 退单理由: '演示' }).act('同意退单', '2023-05-09', { 退单审核意见: '演示' }).act('派遣', '2023-05-10T09:00', { 处置单位: '演示二所', 职责依据: '演示', 派遣时间: '2023-05-10T09:00', 处置时限: 3, 计时方式: '工作日' })
    expect(again.due('处置时限').due).toBe('2023-05-15')
  })
  it('延期在届满前申请并由他人批准，按同一计时方式延长', () => {
    const kase = 处置中('2023-05-08T09:00', 2, '工作日')
    const asked = (on: string) => kase.tryAct('申请延期', on, { 延期事由: '需要工程施工', 延期理由: '演示' })
    expect([asked('2023-05-09').reasons.length, asked('2023-05-10').reasons.length]).toEqual([0, 0])
    expect(asked('2023-05-11').refusal).toContain('届满前申请')
    expect(asked('2023-05-10').act('批准延期', '2023-05-10', { 延长数量: 3, 延期审批意见: '演示' }).due('处置时限').due).toBe('2023-05-15')
    expect(kase.tryAct('批准延期', '2023-05-10', { 延长数量: 3, 延期审批意见: '演示' }).refusal).toContain('未经处置单位申请')
  })
})

describe('立案、核查和热线的期限', () => {
  it.each([['2023-05-08T10:59', 'met'], ['2023-05-08T11:00', 'met'], ['2023-05-08T11:01', 'late']])('立案两个工作时（待核实）：%s立案为%s', (at, status) => {
    expect(受理('2023-05-08T09:00').act('立案', at, { 立案时间: at, 立案条件: '演示' }).due('立案时限').status).toBe(status)
  })
  it.each([['2023-05-09T11:00', 'met'], ['2023-05-09T11:01', 'late']])('核查八个工作时（待核实）：%s核查为%s', (at, status) => expect(核查(反馈(处置中('2023-05-08T09:00'), '2023-05-08T12:00'), at).due('核查时限').status).toBe(status))
  it('热线转来的带工单编号，处置时限和工单时限各自计算，先到者为准', () => {
    const kase = 受理('2023-05-08T09:00', { 来源: '12345热线', 热线工单: '热线〔2023〕1号', 热线截止时间: '2023-05-08T10:00' })
    expect(kase.due('热线办结', '2023-05-08T10:01').status).toBe('overdue')
    expect(kase.tryAct('立案', '2023-05-08T09:30', { 立案时间: '2023-05-08T09:30', 立案条件: '演示' }).refusal).toContain('核实属实')
    expect(story(grid).tryOpen('2023-05-08', { 来源: '12345热线', 部件或者事件: '事件', 位置: '演示', 问题描述: '演示', 上报日期: '2023-05-08' }).refusal).toContain('热线工单')
  })
  it.each([['2023-05-11', true], ['2023-05-12', false]])('市容举报三个工作日内移送，五个工作日内反馈：%s可移送为%s', (on, lawful) => {
    const kase = 上报('2023-05-08T09:00', { 市容类举报: '是' })
    expect(kase.tryAct('移送有权部门', on, { 接收部门: '演示局', 告知上报人日期: on }).reasons.length === 0).toBe(lawful)
    expect(kase.due('市容举报反馈').due).toBe('2023-05-15')
  })
  it('缓办的复查日期过了仍未恢复的，列入待办', () => expect(处置中('2023-05-08T09:00').act('申请缓办', '2023-05-08', { 缓办理由: '演示' }).act('批准缓办', '2023-05-08', { 复查日期: '2023-05-10', 缓办审批意见: '演示' }).due('缓办复查', '2023-05-11').status).toBe('overdue'))
})

describe('不得办理的情形', () => {
  it('照片、网格不全的不立案；公众上报的监督员不能自行处置', () => {
    const bare = story(grid).opened('2023-05-08', { 来源: '公众上报', 部件或者事件: '事件', 位置: '演示', 问题描述: '演示', 上报日期: '2023-05-08' })
    expect(bare.tryAct('自行处置', '2023-05-08', { 自行处置情况: '演示' }).refusal).toContain('自己发现')
    const taken = bare.act('受理', '2023-05-08', { 大类: '市容环境', 小类: '暴露垃圾', 所属网格: '演示1' }).act('核实', '2023-05-08', { 核实结果: '属实', 核实情况: '演示' })
    expect(taken.tryAct('立案', '2023-05-08', { 立案时间: '2023-05-08T10:00', 立案条件: '演示' }).refusal).toContain('现场照片')
    expect(taken.act('核实', '2023-05-08', { 核实结果: '属实', 核实情况: '演示', 现场照片: 照片 }).act('立案', '2023-05-08', { 立案时间: '2023-05-08T10:00', 立案条件: '演示' }).state).toBe('已立案')
  })
  it('处置人不得核查；退单、延期、缓办、作废由他人审批', () => {
    expect(反馈(处置中('2023-05-08T09:00'), '2023-05-08T10:00').tryAct('核查', '2023-05-08T11:00', { 核查结果: '通过', 核查情况: '演示', 核查时间: '2023-05-08T11:00' }, { person: '演示清扫甲' }).refusal).toContain('处置人以外')
    const own = { person: '演示网格中心人员' }
    expect(处置中('2023-05-08T09:00').act('申请缓办', '2023-05-08', { 缓办理由: '演示' }, own).tryAct('批准缓办', '2023-05-08', { 复查日期: '2023-05-10', 缓办审批意见: '演示' }, own).refusal).toContain('不得自行批准')
    const wanted = 处置中('2023-05-08T09:00').act('申请作废', '2023-05-08', { 作废案由: '误报', 作废说明: '演示' }, own)
    expect(wanted.tryAct('批准作废', '2023-05-08', { 作废审批意见: '演示' }, own).refusal).toContain('不得自行批准')
    expect(wanted.act('批准作废', '2023-05-08', { 作废审批意见: '演示' }, 另人).state).toBe('已作废')
  })
  it('上报人姓名电话按个人信息另存', () => expect(['上报人', '上报人电话'].map((name) => grid.opens.asks?.[name]?.isPersonal)).toEqual([true, true]))
  it.each([['2023-05-08T13:00', false], ['2023-05-08T13:01', true]])('期限13:00届满，%s以逾期督办：%s', (at, lawful) => {
    expect(处置中('2023-05-08T09:00').tryAct('案件督办', at, { 督办事由: '逾期', 督办要求: '演示' }).reasons.length === 0).toBe(lawful)
  })
  it('引用的时限表条目当日须有效', () => {
    const world = { ...contextWith(), entriesOf: () => [{ facts: { 条目: '暴露垃圾（2022版）' }, from: '2022-01-01', to: '2022-12-31' }] }
    const tried = 立案('2023-01-03T09:00').with(world).tryAct('派遣', '2023-01-03T09:00', { 处置单位: '演示', 职责依据: '演示', 派遣时间: '2023-01-03T09:00', 处置时限: 4, 计时方式: '工作时', 时限表条目: '暴露垃圾（2022版）' })
    expect(tried.refusal).toContain('不在有效期内')
  })
})

describe('联动和指标', () => {
  it('违法线索移交行政处罚，隐患移交隐患治理，违建移交违建治理，本案仍须结案', () => {
    const kase = 处置中('2023-05-08T09:00').act('转处罚线索', '2023-05-08', { 违法线索: '演示线索' }).act('转隐患治理', '2023-05-08', { 隐患线索: '演示隐患' }).act('转违建治理', '2023-05-08', { 违建线索: '演示违建' })
    const offered = kase.kase ? listStarts(grid, kase.kase) : []
    expect(offered.map(({ link }) => link.opens)).toEqual(['penalty', 'hazard', 'illegal-building'])
    expect(offered[2]?.answers).toMatchObject({ 来源: '网格案件', 位置: '演示路1号', 发现时间: '2023-05-08T09:00' })
    expect(offered[0]?.answers).toMatchObject({ 案由: '暴露垃圾', 线索内容: '演示线索', 案件来源: '移送' })
    expect(kase.state).toBe('处置中')
  })
  it('例7：立案100件，4件次年到期、2件作废、93件按期结案、1件逾期结案：结案率94/94，按期93/94，立案口径94/100', () => {
    const many = (n: number, one: Story): readonly Story[] => Array.from({ length: n }, () => one)
    const void_ = 处置中('2023-05-08T09:00').act('申请作废', '2023-05-08', { 作废案由: '重复', 作废说明: '演示' }).act('批准作废', '2023-05-08', { 作废审批意见: '演示' }, 另人)
    const all = [
      ...many(4, 处置中('2023-12-29T09:00', 4, '工作日')), ...many(2, void_), ...many(93, 结案(反馈(处置中('2023-05-08T09:00'), '2023-05-08T10:00'), '2023-05-08T11:00')), ...many(1, 结案(反馈(处置中('2023-05-08T09:00'), '2023-05-08T15:00'), '2023-05-08T16:00')),
    ]
    expect([率(all, 'grid-case.closing-rate', '2023'), 率(all, 'grid-case.timely-rate', '2023'), 率(all, 'grid-case.closed-of-filed', '2023')]).toEqual([[94, 94], [93, 94], [94, 100]])
  })
  it('热线转来的不计入上报、受理和监督员发现', () => {
    const hot = 受理('2023-05-08T09:00', { 来源: '12345热线', 热线工单: '热线〔2023〕1号' })
    expect(['grid-case.reported', 'grid-case.accepted', 'grid-case.inspector-found', 'grid-case.from-hotline'].map((id) => 各数([hot, 受理('2023-05-08T09:00')], id).length)).toEqual([1, 1, 1, 1])
  })
})

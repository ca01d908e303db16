import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { percent } from '#figures/rounding.ts'
import { story, type Story } from '../../test/story.ts'
import mediation from './people-mediation.ts'

const 材料 = (on: string, more: Facts = {}): Facts => ({
  纠纷来源: '依申请', 申请人: '演示甲', 申请人类型: '公民', 被申请人: '演示乙', 被申请人类型: '公民', 纠纷类型: '邻里', 纠纷事实: '演示', 请求事项: '演示', 受理日期: on, 调解委员会: '演示村人民调解委员会', 调委会类型: '村', 涉及人数: 2, ...more,
})
const 登记 = (on: string, more: Facts = {}): Story => story(mediation).opened(on, 材料(on, more))
const 告知 = { 告知内容: ['接受、拒绝、终止调解'], 双方同意调解: '是' }
const 指定 = { 调解员姓名: ['演示调解员'], 由当事人选择: '是', 与纠纷有利害关系: '否' }
const 开始 = (on: string) => ({ 调解日期: on, 调解地点: '演示' })
const 记录 = { 调解情况: '演示', 在场人员: '演示', 有激化可能: '否', 可能引起治安或者刑事案件: '否' }
const 协议 = (on: string, more: Facts = {}): Facts => ({ 调解结果: '达成协议', 协议形式: '书面', 协议内容: '演示', 履行方式和期限: '演示', 协议涉及金额: 1000, 协议日期: on, ...more })
const 签署 = (on: string, more: Facts = {}): Facts => ({ 各方已签名: '是', 调解员已签名: '是', 已加盖调委会印章: '是', 生效日期: on, ...more })
const 调解中 = (on: string, more: Facts = {}): Story => 登记(on, more).act('告知权利义务', on, 告知).act('指定调解员', on, 指定).act('开始调解', on, 开始(on))
const 协议后 = (on: string): Story => 调解中(on).act('调解记录', on, 记录).act('达成协议', on, 协议(on))
const 生效 = (on: string): Story => 协议后(on).act('签署盖章', on, 签署(on))

describe('申请司法确认的三十日', () => {
  it.each([['2024-05-06', '2024-06-05'], ['2023-09-08', '2023-10-08'], ['2024-01-31', '2024-03-01'], ['2024-09-05', '2024-10-08']])('协议%s生效，至%s', (on, due) => expect(生效(on).due('司法确认申请').due).toBe(due))
  it('口头协议自达成之日起算', () => {
    const oral = 调解中('2024-05-06').act('调解记录', '2024-05-06', 记录).act('达成协议', '2024-05-06', 协议('2024-05-06', { 协议形式: '口头', 口头协议记录: '演示' }))
    expect([oral.state, oral.due('司法确认申请').due]).toEqual(['已生效', '2024-06-05'])
  })
})

describe('调解的期限', () => {
  it('医疗纠纷三十个工作日：2024-01-15受理，至2024-02-29', () => expect(登记('2024-01-15', { 纠纷类型: '医疗' }).due('调解期限').due).toBe('2024-02-29'))
  it.each([['2024-02-28', 'met'], ['2024-02-29', 'met'], ['2024-03-01', 'late']])('医疗纠纷%s不成，%s', (on, status) => {
    expect(调解中('2024-01-15', { 纠纷类型: '医疗' }).act('调解不成', on, { 不成原因: '演示', 已告知其他途径: '是' }).due('调解期限').status).toBe(status)
  })
  it('鉴定期间不计入；双方约定可以延长一次', () => {
    const tested = 调解中('2024-01-15', { 纠纷类型: '医疗' }).act('鉴定开始', '2024-01-17', { 鉴定事项: '演示' }).act('鉴定结束', '2024-01-24', { 鉴定结论: '演示' })
    expect(tested.due('调解期限').due).toBe('2024-03-07')
    expect(tested.tryAct('延长调解', '2024-02-01', { 延长工作日: 5, 双方约定: '否' }).refusal).toContain('约定')
    const longer = tested.act('延长调解', '2024-02-01', { 延长工作日: 5, 双方约定: '是' })
    expect(longer.due('调解期限').due).toBe('2024-03-14')
    expect(longer.tryAct('延长调解', '2024-02-02', { 延长工作日: 5, 双方约定: '是' }).reasons[0]?.code).toBe('already-done')
  })
  it('劳动争议十五日；其他三十日为待核实的参数', () => {
    expect(登记('2024-03-01', { 纠纷类型: '劳动争议' }).due('调解期限').due).toBe('2024-03-16')
    expect(登记('2024-03-01').due('调解期限').due).toBe('2024-03-31')
    expect(mediation.parameters?.['调解日数']?.confidence).toBe('低')
  })
})

describe('人民调解不得放过的', () => {
  it('一方不同意的不得调解', () => {
    const refused = 登记('2024-03-01').act('告知权利义务', '2024-03-01', { ...告知, 双方同意调解: '否' }).act('指定调解员', '2024-03-01', 指定).tryAct('开始调解', '2024-03-01', 开始('2024-03-01'))
    expect(refused.refusal).toContain('《人民调解法》第17条')
  })
  it('未指定调解员、未经同意邀请他人的，不得调解', () => {
    expect(登记('2024-03-01').act('告知权利义务', '2024-03-01', 告知).tryAct('开始调解', '2024-03-01', 开始('2024-03-01')).refusal).toContain('第19条')
    const invited = 登记('2024-03-01').act('告知权利义务', '2024-03-01', 告知).act('指定调解员', '2024-03-01', 指定).tryAct('开始调解', '2024-03-01', { ...开始('2024-03-01'), 邀请参与人员: '演示邻居', 经当事人同意邀请: '否' })
    expect(invited.refusal).toContain('第20条')
  })
  it('有利害关系的调解员不得调解', () => expect(登记('2024-03-01').tryAct('指定调解员', '2024-03-01', { ...指定, 与纠纷有利害关系: '是' }).refusal).toContain('利害关系'))
  it('没有调解记录不得记为达成协议', () => expect(调解中('2024-03-01').tryAct('达成协议', '2024-03-01', 协议('2024-03-01')).refusal).toContain('第27条'))
  it('可能引起刑事案件的，先报告再达成协议', () => {
    const risky = 调解中('2024-03-01').act('调解记录', '2024-03-01', { ...记录, 可能引起治安或者刑事案件: '是' })
    expect(risky.tryAct('达成协议', '2024-03-01', 协议('2024-03-01')).refusal).toContain('第25条')
    expect(risky.tryAct('预防激化', '2024-03-01', { 预防措施: '演示' }).refusal).toContain('公安机关')
    expect(risky.act('预防激化', '2024-03-01', { 预防措施: '演示', 报告机关: '演示派出所' }).act('达成协议', '2024-03-02', 协议('2024-03-02')).state).toBe('已达成协议')
  })
  it.each(['各方已签名', '调解员已签名', '已加盖调委会印章'])('书面协议“%s”缺失的不生效', (缺) => {
    expect(协议后('2024-03-01').tryAct('签署盖章', '2024-03-01', 签署('2024-03-01', { [缺]: '否' })).refusal).toContain('第29条（2）')
  })
  it('调解不成的告知其他途径；一方单独不能启动司法确认', () => {
    expect(调解中('2024-03-01').tryAct('调解不成', '2024-03-01', { 不成原因: '演示', 已告知其他途径: '否' }).refusal).toContain('第26条')
    expect(生效('2024-03-01').tryAct('启动司法确认', '2024-03-02', { 双方共同申请: '否', 确认申请日期: '2024-03-02' }).refusal).toContain('第205条')
  })
  it('没有申请司法确认的，不登记裁定；驳回的不计入确认有效，归档以后收到裁定的也登记', () => {
    const 裁定 = (结果: string): Facts => ({ 确认裁定结果: 结果, 确认裁定日期: '2024-04-10', 确认裁定文号: '（2024）演示民特1号' })
    expect(生效('2024-03-01').tryAct('登记确认裁定', '2024-04-10', 裁定('确认有效')).refusal).toContain('《人民调解法》第33条')
    const applied = 生效('2024-03-01').act('启动司法确认', '2024-03-02', { 双方共同申请: '是', 确认申请日期: '2024-03-02' }).act('回访', '2024-03-20', { 回访日期: '2024-03-20', 履行情况: '部分履行', 双方满意: '是', 激化风险: '无' }).act('归档', '2024-03-21', { 卷宗号: '1', 未履行说明: '演示' })
    const confirmed = (结果: string) => { const told = applied.act('登记确认裁定', '2024-04-10', 裁定(结果)); return contributionsOf(mediation, told.kase ?? expect.fail('没有案件'), told.context.calendar).filter(({ figure }) => figure === 'mediation.confirmed').map(({ on }) => on) }
    expect([confirmed('确认有效'), confirmed('驳回申请')]).toEqual([['2024-04-10'], []])
  })
  it('未经回访不得以履行完毕结案，也不得归档；回访为未履行的也不得', () => {
    expect(生效('2024-03-01').tryAct('履行完毕', '2024-03-05', { 履行日期: '2024-03-05' }).refusal).toContain('第31条（2）')
    expect(生效('2024-03-01').tryAct('归档', '2024-03-05', { 卷宗号: '1', 未履行说明: '演示' }).refusal).toContain('第31条（2）')
    const visited = 生效('2024-03-01').act('回访', '2024-03-05', { 回访日期: '2024-03-05', 履行情况: '未履行', 双方满意: '否', 激化风险: '无' })
    expect(visited.tryAct('履行完毕', '2024-03-06', { 履行日期: '2024-03-06' }).refusal).toContain('履行')
  })
})

it('成功率两个口径：120件受理，110件成功，6件不成，4件未结，按受理91.7%，按办结94.8%', () => {
  const failed = 调解中('2024-03-01').act('调解不成', '2024-03-05', { 不成原因: '演示', 已告知其他途径: '是' })
  const kases = [...Array.from({ length: 110 }, () => 协议后('2024-03-01')), ...Array.from({ length: 6 }, () => failed), ...Array.from({ length: 4 }, () => 调解中('2024-03-01'))]
  const rateOf = (id: string): number | null => {
    const parts = kases.flatMap(({ kase, context }) => (kase ? contributionsOf(mediation, kase, context.calendar) : [])).filter(({ figure }) => figure === id)
    return percent(parts.reduce((all, one) => all + one.numerator, 0), parts.reduce((all, one) => all + one.denominator, 0), 1)
  }
  expect([rateOf('mediation.accepted-success-rate'), rateOf('mediation.success-rate')]).toEqual([91.7, 94.8])
})

describe('登记的日期', () => {
  it.each([['2024-05-05', true], ['2024-05-06', true], ['2024-05-07', false]])('2024-05-06登记，受理日期填%s：%s', (on, lawful) => {
    const told = story(mediation).tryOpen('2024-05-06', 材料(on))
    expect([told.kase !== null, told.refusal.includes('受理日期不得晚于登记之日'), told.refusal.includes('第27条')]).toEqual([lawful, !lawful, !lawful])
  })
})

it('调解不收费：没有一个环节问及收费、缴费', () => {
  const asked = [mediation.opens, ...Object.values(mediation.actions)].flatMap(({ asks }) => Object.keys(asks ?? {}))
  expect(asked.filter((name) => /收费|缴|费用/.test(name))).toEqual([])
})

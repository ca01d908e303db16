import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { story, type Story } from '../../test/story.ts'
import mediation from './administrative-mediation.ts'

const 申请 = (on: string, more: Facts = {}): Story => story(mediation).opened(on, { 申请人: '演示甲', 申请人类型: '公民', 对方当事人: '演示乙', 纠纷种类: '与行政管理有关的民事纠纷', 纠纷事实: '演示', 请求事项: '演示', 启动方式: '依申请', 收到日期: on, ...more })
const 受理 = { 申请人同意: '是', 对方同意: '是', 主持人: '演示经办人', 与纠纷有利害关系: '否', 属于应当处罚或者作出决定的事项: '否' }
const 医疗 = { 纠纷种类: '医疗纠纷' }
const 终止 = { 终止原因: '未达成协议', 告知其他途径: '是' }
const 协议 = { 协议内容: '演示', 各方签名并盖章: '是', 协议金额: 100, 调解组织: '演示局', 生效日期: '2024-05-10' }

describe('行政调解', () => {
  it('医疗纠纷五个工作日内决定是否受理：2024-04-28（调休上班日）收到，至2024-05-08', () => expect(申请('2024-04-28', 医疗).due('医疗纠纷受理').due).toBe('2024-05-08'))
  it.each([['2024-05-07', 'met'], ['2024-05-08', 'met'], ['2024-05-09', 'late']])('%s受理为%s', (on, status) => expect(申请('2024-04-28', 医疗).act('受理', on, 受理).due('医疗纠纷受理').status).toBe(status))
  it('医疗纠纷三十个工作日，鉴定不计，不得延长', () => {
    const taken = 申请('2024-01-15', 医疗).act('受理', '2024-01-15', 受理)
    expect(taken.due('调解期限').due).toBe('2024-02-29')
    expect(taken.act('鉴定开始', '2024-01-17', { 鉴定事项: '演示' }).act('鉴定结束', '2024-01-24', { 鉴定结论: '演示' }).due('调解期限').due).toBe('2024-03-07')
    expect(taken.tryAct('延长调解', '2024-02-01', { 延长理由: '演示' }).refusal).toContain('第40条')
  })
  it('其他纠纷二十个工作日（待核实），负责人可以延长一次十个工作日', () => {
    const taken = 申请('2024-03-01').act('受理', '2024-03-01', 受理)
    expect(taken.due('调解期限').due).toBe('2024-03-29')
    expect(taken.act('延长调解', '2024-03-20', { 延长理由: '演示' }).due('调解期限').due).toBe('2024-04-15')
    expect(taken.act('延长调解', '2024-03-20', { 延长理由: '演示' }).tryAct('延长调解', '2024-03-21', { 延长理由: '演示' }).reasons[0]?.code).toBe('already-done')
  })
  it('双方同意、无利害关系、不以调代罚的，方可受理', () => {
    expect(申请('2024-03-01').tryAct('受理', '2024-03-01', { ...受理, 对方同意: '否' }).refusal).toContain('双方当事人同意')
    expect(申请('2024-03-01').tryAct('受理', '2024-03-01', { ...受理, 与纠纷有利害关系: '是' }).refusal).toContain('回避')
    expect(申请('2024-03-01').tryAct('受理', '2024-03-01', { ...受理, 属于应当处罚或者作出决定的事项: '是' }).refusal).toContain('不得以调解代替')
  })
  it('没有调解记录、签章不全的，不成协议；终止、不受理均告知其他途径', () => {
    const taken = 申请('2024-05-06').act('受理', '2024-05-07', 受理)
    expect(taken.tryAct('达成调解协议', '2024-05-10', 协议).refusal).toContain('记录')
    const held = taken.act('调解', '2024-05-09', { 调解日期: '2024-05-09', 调解记录: '演示' })
    expect(held.tryAct('达成调解协议', '2024-05-10', { ...协议, 各方签名并盖章: '否' }).refusal).toContain('签名')
    expect(held.act('达成调解协议', '2024-05-10', 协议).state).toBe('达成协议')
    expect(held.tryAct('终止调解', '2024-05-10', { ...终止, 告知其他途径: '否' }).refusal).toContain('其他救济途径')
    expect(申请('2024-05-06').tryAct('不受理', '2024-05-07', { 不受理理由: '一方不同意', 告知其他途径: '否' }).refusal).toContain('其他救济途径')
  })
})

it('调解不收费：没有一个环节问及收费、缴费', () => {
  const asked = [mediation.opens, ...Object.values(mediation.actions)].flatMap(({ asks }) => Object.keys(asks ?? {}))
  expect(asked.filter((name) => /收费|缴|费用/.test(name))).toEqual([])
})

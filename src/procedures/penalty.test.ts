import { describe, expect, it } from 'vitest'
import { computeSurcharge } from '#law/penalty-surcharge.ts'
import { contextWith, STAFF, story, type Story } from '../../test/story.ts'
import penalty from './penalty.ts'

const 执法人员 = ['演示执法甲', '演示执法乙']
const 线索 = { 当事人: '演示当事人', 当事人类型: '公民', 案由: '演示案由', 案件来源: '检查发现', 违法行为终了日: '2023-12-01', 涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示' }
const 终结 = { 违法事实与证据: '演示', 属于听证范围: '否', 情节复杂或者重大违法: '否', 责令改正: '是', 法制审核情形: '无', 涉嫌犯罪: '否' }
const 决定 = { 决定结果: '给予处罚', 处罚种类: ['罚款'], 罚款金额: 10000, 决定书六项内容齐全并盖章: '是', 同一行为未曾罚款: '是', 应当公示: '是' }
const 告知 = (截止: string) => ({ 拟处罚种类: ['罚款'], 拟罚款金额: 10000, 告知内容齐全: '是', 陈述申辩截止日: 截止 })
const 取证 = { 执法人员, 已出示执法证件: '是', 证据说明: '演示' }
const 立案 = (on: string, more = {}): Story => story(penalty).opened(on, { ...线索, ...more }).act('立案', on, { 执法人员, 时效内已发现: '是' })
const 告知后 = (on: string, more = {}): Story => 立案(on).act('调查取证', on, 取证).act('调查终结', on, { ...终结, ...more }).act('事先告知', on, 告知(on))
const 当场 = (金额: number, on = '2024-01-15', who = '公民') => story(penalty).opened(on, { ...线索, 违法行为终了日: on, 当事人类型: who })
  .tryAct('当场处罚', on, { 执法人员, 处罚种类: ['罚款'], 罚款金额: 金额, 违法事实确凿: '是', 已当场告知并听取意见: '是', 责令改正: '是', 送达日期: on, 时效内已发现: '是' })

describe('行政处罚的期限', () => {
  it('立案之日起九十日内作出决定：2024-01-15立案，2024-04-14届满', () => expect(立案('2024-01-15').due('作出决定').due).toBe('2024-04-14'))
  it('告知后五个工作日内可以要求听证', () => expect(告知后('2024-09-12', { 属于听证范围: '是' }).due('听证申请期限').due).toBe('2024-09-20'))
  it('旧法为三日，末日遇端午顺延', () => {
    const old = story(penalty).opened('2021-06-10', { ...线索, 违法行为终了日: '2021-01-01' }).act('立案', '2021-06-10', { 执法人员, 时效内已发现: '是' })
      .act('调查取证', '2021-06-10', 取证).act('调查终结', '2021-06-10', { ...终结, 属于听证范围: '是' }).act('事先告知', '2021-06-10', 告知('2021-06-15'))
    expect(old.due('听证申请期限').due).toBe('2021-06-15')
  })
  it('先行登记保存七个工作日内处理', () => {
    const saved = 立案('2022-01-28', { 违法行为终了日: '2022-01-01' }).act('批准先行登记保存', '2022-01-28', { 保存理由: '演示' }).act('先行登记保存', '2022-01-28', { 物品清单: '演示' })
    expect(saved.due('登记保存处理').due).toBe('2022-02-11')
  })
  it('缴款十五日，末日遇国庆顺延；逾期十三日加处3900元', () => {
    const served = 告知后('2023-09-20').act('放弃陈述申辩', '2023-09-20', { 书面放弃材料: '演示' }).act('作出决定', '2023-09-21', 决定)
      .act('送达', '2023-09-21', { 送达方式: '直接送达', 送达日期: '2023-09-21' })
    expect(served.due('缴纳罚款').due).toBe('2023-10-07')
    expect(served.amount('加处罚款', '2023-10-20')).toBe(3900)
    const paused = served.act('申请救济', '2023-10-10', { 救济途径: '行政诉讼' }).act('救济终结', '2023-10-15')
    expect(paused.amount('加处罚款', '2023-10-20')).toBe(2400)
  })
  it('加处罚款不超过罚款本数', () => expect([computeSurcharge(10000, 33), computeSurcharge(10000, 34)]).toEqual([9900, 10000]))
})

describe('行政处罚不得放过的', () => {
  it('一名人员证件过期的，不得立案', () => {
    const refused = story(penalty).with(contextWith(STAFF)).opened('2024-01-15', 线索).tryAct('立案', '2024-01-15', { 执法人员: ['演示执法甲', '演示执法丙'], 时效内已发现: '是' })
    expect(refused.refusal).toContain('第42条')
  })
  it('对公民当场罚款以二百元为限', () => {
    expect(当场(200).state).toBe('已当场决定')
    expect(当场(201).refusal).toContain('不得超过200元')
    expect(当场(3001, '2024-01-15', '法人').refusal).toContain('3000元')
    expect(当场(51, '2021-07-14').refusal).toContain('不得超过50元')
    expect(当场(51, '2021-07-15').state).toBe('已当场决定')
  })
  it('陈述申辩期限未满且未放弃的，不得决定；期满次日可以', () => {
    expect(告知后('2024-03-04').tryAct('作出决定', '2024-03-04', 决定).refusal).toContain('陈述申辩期限未满')
    expect(告知后('2024-03-04').act('作出决定', '2024-03-05', 决定).state).toBe('已决定')
  })
  it('应当审核、讨论、移送而未办的，不得决定', () => {
    const refused = 告知后('2024-03-04', { 法制审核情形: '涉及重大公共利益', 情节复杂或者重大违法: '是', 涉嫌犯罪: '是' }).tryAct('作出决定', '2024-03-05', 决定).refusal
    for (const says of ['法制审核', '集体讨论', '以罚代刑']) expect(refused).toContain(says)
  })
  it('听证七个工作日前通知：2024-09-30可以，10-08不可以；听证日当天可以举行', () => {
    const asked = 告知后('2024-09-24', { 属于听证范围: '是' }).act('要求听证', '2024-09-25')
    const notice = { 听证日期: '2024-10-15', 听证主持人: '演示科员' }
    expect(asked.tryAct('通知听证', '2024-10-08', notice).refusal).toContain('七个工作日前')
    const told = asked.act('通知听证', '2024-09-30', notice)
    expect(told.tryAct('举行听证', '2024-10-14', { 听证笔录: '演示' }).refusal).toContain('不得早于')
    expect(told.act('举行听证', '2024-10-15', { 听证笔录: '演示' }).state).toBe('已告知')
  })
  it('未在追责期限内发现的，不得立案', () => {
    const late = story(penalty).opened('2024-01-15', { ...线索, 违法行为终了日: '2022-01-14' })
    expect(late.tryAct('立案', '2024-01-15', { 执法人员, 时效内已发现: '否' }).refusal).toContain('追责期限')
  })
})

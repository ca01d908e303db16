import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { listStarts } from '#core/engine/consequences.ts'
import { story, type Story } from '../../test/story.ts'
import building from './illegal-building.ts'

const 执法人员 = ['演示执法甲', '演示执法乙']
const 发现 = (at: string, more: Facts = {}): Story => story(building).opened(at, { 来源: '巡查', 当事人: '演示业主', 当事人类型: '公民', 位置: '演示路1号', 所属村居: '演示居委', 建设状态: '已经建成', 违建类型: '天井搭建', 面积: 12, 发现时间: at, ...more })
const 到场 = (at: string, more: Facts = {}): Story => 发现(at, more).act('现场调查', at, { 执法人员, 到场时间: at, 勘验情况: '演示' })
const 责令 = (on: string, 止: string, more: Facts = {}): Facts => ({ 查处依据: '城乡规划法', 拆除期限: 止, 规划部门认定: '演示', 告知陈述申辩: '是', 当事人不明: '否', 送达日期: on, 已公告: '是', ...more })
const 已责令 = (on: string, more: Facts = {}): Story => 到场(`${on}T09:00`).act('责令限期拆除', on, 责令(on, on, more))
const 催告 = (_on: string, 止: string): Facts => ({ 催告期限止: 止, 告知陈述申辩权: '是' })
const 决定 = (on: string, more: Facts = {}): Facts => ({ 决定机关有权: '是', 法制审核通过: '是', 决定日期: on, ...more })
const 实施 = (at: string, more: Facts = {}): Facts => ({ 执法人员, 实施时间: at, 情况紧急: '否', 已通知搬离物品: '是', 拆除面积: 12, 处数: 1, ...more })
const 送达 = (on: string): Facts => ({ 送达方式: '直接送达', 强拆决定送达日期: on })
const 已决定 = (kase: Story): Story => kase.act('决定强制拆除', '2023-09-16', 决定('2023-09-16')).act('送达强拆决定', '2023-09-16', 送达('2023-09-16'))
const 已催告 = 已责令('2023-03-15').act('催告', '2023-04-03', 催告('2023-04-03', '2023-04-20'))

describe('违法建筑治理的期限', () => {
  it.each([['2024-05-01T11:19', 'met'], ['2024-05-01T11:20', 'met'], ['2024-05-01T11:21', 'late']])('在建的假日2024-05-01 09:20举报，两小时内到场：%s %s', (at, status) => {
    const due = 发现('2024-05-01T09:20', { 建设状态: '正在搭建' }).act('现场调查', at, { 执法人员, 到场时间: at, 勘验情况: '演示' }).due('到场')
    expect([due.due, due.status]).toEqual(['2024-05-01T11:20', status])
  })
  it('建成的二十四小时内到场', () => {
    const visited = (at: string) => 发现('2024-05-01T09:20').act('现场调查', at, { 执法人员, 到场时间: at, 勘验情况: '演示' }).due('到场').status
    expect(['2024-05-02T09:19', '2024-05-02T09:20', '2024-05-02T09:21'].map(visited)).toEqual(['met', 'met', 'late'])
  })
  it('2021-01-31举报，一个月内反馈，末日2021-02-28为周日，顺延至03-01', () => expect(发现('2021-01-31T10:00', { 来源: '举报', 举报收到日期: '2021-01-31' }).due('举报反馈').due).toBe('2021-03-01'))
  it.each([['2024-03-10', false], ['2024-03-11', false], ['2024-03-12', true]])('当事人不明的2024-03-01公告，满十日后%s责令拆除：%s', (on, lawful) => {
    const announced = 到场('2024-03-01T09:00').act('无主公告', '2024-03-01', { 公告日期: '2024-03-01' })
    expect(announced.due('无主公告期').due).toBe('2024-03-11')
    expect(announced.tryAct('责令限期拆除', on, 责令(on, on, { 当事人不明: '是' })).refusal.includes('第9条')).toBe(!lawful)
  })
  it.each([['2024-03-13', true], ['2024-03-14', true], ['2024-03-15', false]])('举报一个月内反馈，02-14举报，%s反馈按时：%s', (on, met) => {
    expect(到场('2024-02-14T09:00', { 来源: '举报', 举报收到日期: '2024-02-14' }).act('反馈举报人', on, { 反馈内容: '演示' }).due('举报反馈').status).toBe(met ? 'met' : 'late')
  })
  it('土地案件2024-09-20送达：起诉十五日至10-08，复议六十日至11-19，此后方可申请法院', () => {
    const land = 已责令('2024-09-20', { 查处依据: '土地管理法' })
    expect([land.due('起诉期限').due, land.due('复议期限').due]).toEqual(['2024-10-08', '2024-11-19'])
    const asked = (on: string) => land.tryAct('申请法院强制拆除', on, { 申请日期: on })
    expect(['2024-10-09', '2024-11-19'].map((on) => asked(on).refusal.includes('第53条'))).toEqual([true, true])
    expect(listStarts(building, asked('2024-11-20').kase!).map(({ link, answers }) => [link.opens, answers['强制类型']])).toEqual([['coercion', '强制执行']])
    expect(asked('2024-11-20').act('法院拆除完毕', '2025-02-10', { 法院拆除日期: '2025-02-10', 拆除面积: 12, 处数: 1 }).state).toBe('已强制拆除')
  })
  it('2023-03-15送达：复议六十日至05-15，起诉六个月至09-15', () => expect([已责令('2023-03-15').due('复议期限').due, 已责令('2023-03-15').due('起诉期限').due]).toEqual(['2023-05-15', '2023-09-15']))
  it.each([['2023-09-14', false], ['2023-09-15', false], ['2023-09-16', true]])('起诉期限届满后方可决定强拆：%s %s', (on, lawful) => {
    expect(已催告.tryAct('决定强制拆除', on, 决定(on)).refusal.includes('不提起行政诉讼')).toBe(!lawful)
  })
})

describe('违法建筑治理不得放过的', () => {
  it('拆除期限、催告期限未满的，不得催告、决定', () => {
    const ordered = 到场('2023-03-15T09:00').act('责令限期拆除', '2023-03-15', 责令('2023-03-15', '2023-03-30'))
    expect(ordered.tryAct('催告', '2023-03-30', 催告('2023-03-30', '2023-04-20')).refusal).toContain('第34条')
    expect(已责令('2023-03-15').act('催告', '2023-10-09', 催告('2023-10-09', '2023-10-20')).tryAct('决定强制拆除', '2023-10-20', 决定('2023-10-20')).refusal).toContain('第37条')
    expect(ordered.tryAct('催告', '2023-04-03', { 催告期限止: '2023-04-20', 告知陈述申辩权: '否' }).refusal).toContain('第35条')
  })
  it('未公告、不告知的不得责令；一人或者证件过期的不得调查', () => {
    expect(到场('2023-03-15T09:00').tryAct('责令限期拆除', '2023-03-15', 责令('2023-03-15', '2023-03-30', { 已公告: '否' })).refusal).toContain('第44条')
    expect(到场('2023-03-15T09:00').tryAct('责令限期拆除', '2023-03-15', 责令('2023-03-15', '2023-03-30', { 告知陈述申辩: '否' })).refusal).toContain('第8条')
    expect(发现('2024-03-01T09:00').tryAct('现场调查', '2024-03-01T10:00', { 执法人员: ['演示执法甲', '演示执法丙'], 到场时间: '2024-03-01T10:00', 勘验情况: '演示' }).refusal).toContain('第17条（3）')
  })
  it('复议诉讼未终结、无权机关、未经法制审核的，不得决定', () => {
    const asked = 已催告.act('登记复议诉讼', '2023-05-10', { 救济途径: '行政复议' })
    const ended = (终结结果: string) => asked.act('复议诉讼终结', '2023-07-03', { 终结结果, 文书送达日期: '2023-07-03' })
    const sued = ended('维持或者驳回').act('登记复议诉讼', '2023-07-10', { 救济途径: '行政诉讼' })
    expect(asked.tryAct('决定强制拆除', '2023-09-20', 决定('2023-09-20')).refusal).toContain('尚未终结')
    expect(['2023-07-17', '2023-07-18', '2023-07-19'].map((on) => ended('维持或者驳回').tryAct('决定强制拆除', on, 决定(on)).refusal.includes('第44条'))).toEqual([true, true, false])
    expect(ended('撤销、变更或者确认违法').state).toBe('责令已撤销')
    expect(sued.tryAct('决定强制拆除', '2023-09-20', 决定('2023-09-20')).refusal).toContain('尚未终结')
    expect(sued.act('复议诉讼终结', '2024-01-10', { 终结结果: '维持或者驳回', 文书送达日期: '2024-01-10' }).act('决定强制拆除', '2024-01-11', 决定('2024-01-11')).state).toBe('已决定强拆')
    expect(已催告.tryAct('决定强制拆除', '2023-09-20', 决定('2023-09-20', { 决定机关有权: '否' })).refusal).toContain('第10条')
    expect(已催告.tryAct('决定强制拆除', '2023-09-20', 决定('2023-09-20', { 法制审核通过: '否' })).refusal).toContain('法制审核')
  })
  it('土地案件不得自行强拆，规划案件法院不受理；强拆决定未送达不得拆除', () => {
    const urged = 已责令('2023-03-15', { 查处依据: '土地管理法' }).act('催告', '2023-04-03', 催告('2023-04-03', '2023-04-20'))
    expect(urged.tryAct('决定强制拆除', '2023-09-20', 决定('2023-09-20')).refusal).toContain('第83条')
    expect(已责令('2023-03-15').tryAct('申请法院强制拆除', '2023-09-20', { 申请日期: '2023-09-20' }).refusal).toContain('人民法院不受理')
    expect(已催告.act('决定强制拆除', '2023-09-16', 决定('2023-09-16')).tryAct('强制拆除', '2023-09-18T10:00', 实施('2023-09-18T10:00')).refusal).toContain('第38条')
  })
  it('催告的同时可以送法制审核，带去位置和承办人；土地案件不作强拆决定，不送审', () => {
    const offered = (kase: Story) => listStarts(building, kase.kase!).filter(({ link }) => link.opens === 'legal-review')
    expect(offered(已催告)[0]).toMatchObject({ link: { refersBy: '被审核案件' }, answers: { 决定类型: '违法建筑强制拆除', 案件名称: '演示路1号', 承办人: 执法人员, 拟作决定: '强制拆除' } })
    expect(offered(已责令('2023-03-15', { 查处依据: '土地管理法' }).act('催告', '2023-04-03', 催告('2023-04-03', '2023-04-20')))).toEqual([])
    expect(offered(已责令('2023-03-15'))).toEqual([])
  })
  it.each([['2023-09-18T10:00', true], ['2023-09-16T10:00', true], ['2023-09-29T10:00', false], ['2023-09-18T22:00', false], ['2023-09-18T21:59', true]])('%s实施强拆：%s', (at, lawful) => {
    expect(已决定(已催告).tryAct('强制拆除', at, 实施(at)).refusal.includes('第43条（1）')).toBe(!lawful)
  })
  it('不通知搬离不得拆除；在建的只有拒不停工才可以立即拆除；反馈一次', () => {
    expect(已决定(已催告).tryAct('强制拆除', '2023-09-18T10:00', 实施('2023-09-18T10:00', { 已通知搬离物品: '否' })).refusal).toContain('第12条')
    const built = (停工情况: string) => 到场('2024-03-04T09:00', { 建设状态: '正在搭建' }).act('责令停工', '2024-03-04', { 停工情况, 书面决定文号: '演示', 暂扣施工工具材料: '是' })
    expect(listStarts(building, built('已停工').kase!).map(({ link, answers }) => [link.opens, answers['强制类型']])).toEqual([['coercion', '强制措施']])
    expect(built('已停工').tryAct('立即拆除在建', '2024-03-05T10:00', 实施('2024-03-05T10:00')).refusal).toContain('第11条')
    const gone = built('拒不停工').act('立即拆除在建', '2024-03-05T10:00', 实施('2024-03-05T10:00')).act('反馈举报人', '2024-03-06', { 反馈内容: '演示' })
    expect(gone.tryAct('反馈举报人', '2024-03-07', { 反馈内容: '演示' }).reasons[0]?.code).toBe('already-done')
  })
})

import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import accompanied from './accompanied-handling.ts'

const 陪办 = (on: string, 发现堵点数: number, 陪办事项 = '演示事项', more: Facts = {}) => story(accompanied).opened(on, { 陪办领导: ['演示局长'], 领导职务: '局长', 陪办事项, 事项主管部门: '演示局', 计划日期: on, 陪办方式: ['线下窗口'] })
  .tryAct('陪办', on, { 陪办日期: on, 办事人类型: '群众', 真实全程办理: '是', 办理经过: '演示', 发现堵点数, ...(发现堵点数 > 0 ? { 堵点说明: '演示' } : {}), ...more })
const 交办 = (on: string, n: number) => 陪办(on, n).act('交办堵点', on, { 责任部门: '演示局', 方案期限: '2021-06-10' })
const 方案 = (kase: Story, on: string, 解决方案数: number, more: Facts = {}) => kase.tryAct('提出解决方案', on, { 解决方案: '演示', 解决方案数, 落实期限: '2021-06-30', 落实责任人: '演示科长', ...more })
const 落实 = (kase: Story, on: string, 已解决堵点数: number) => kase.tryAct('落实反馈', on, { 落实情况: '演示', 已解决堵点数 })
const 核查 = (kase: Story, on: string, 核查结论 = '已落实', person = '演示政务办') => kase.tryAct('核查', on, { 核查结论, 核查情况: '演示' }, { person })
const 总计 = (kases: readonly Story[], figure: string): number => kases.flatMap(({ kase }) => (kase ? contributionsOf(accompanied, kase, nationalCalendar) : [])).filter((one) => one.figure === figure).reduce((sum, { numerator }) => sum + numerator, 0)

describe('领导干部陪办', () => {
  it('发现堵点、交办、提出方案、落实、核查后办结；没有落实的继续落实', () => {
    const answered = 落实(方案(交办('2021-06-01', 2), '2021-06-08', 2), '2021-06-20', 2)
    expect([核查(answered, '2021-06-25').state, 核查(answered, '2021-06-25', '未落实').state]).toEqual(['已办结', '落实中'])
  })
  it('没有堵点的直接办结，有堵点的不得', () => {
    expect(陪办('2021-06-01', 0).act('无堵点办结', '2021-06-01').state).toBe('已办结')
    expect(陪办('2021-06-01', 1).tryAct('无堵点办结', '2021-06-01').refusal).toContain('提出解决方案')
    expect(陪办('2021-06-01', 0).tryAct('交办堵点', '2021-06-01', { 责任部门: '演示', 方案期限: '2021-06-10' }).refusal).toContain('没有发现')
  })
  it('走过场的不计；方案少于堵点的说明原因；解决的不得多于发现的；提出、落实的人不得核查', () => {
    expect(陪办('2021-06-01', 0, '演示', { 真实全程办理: '否' }).refusal).toContain('只听汇报')
    expect(方案(交办('2021-06-01', 2), '2021-06-08', 1).refusal).toContain('未出方案的原因')
    expect(方案(交办('2021-06-01', 2), '2021-06-08', 1, { 未出方案的堵点说明: '演示' }).reasons).toEqual([])
    expect(落实(方案(交办('2021-06-01', 2), '2021-06-08', 2), '2021-06-20', 3).refusal).toContain('不得多于')
    expect(核查(落实(方案(交办('2021-06-01', 2), '2021-06-08', 2), '2021-06-20', 2), '2021-06-25', '已落实', '演示责任部门经办人').refusal).toContain('以外的人核查')
  })
  it.each([['2021-06-09', 'met'], ['2021-06-10', 'met'], ['2021-06-11', 'late']])('方案期限为6月10日，%s提出为%s', (on, status) => expect(方案(交办('2021-06-01', 2), on, 2).due('提出方案').status).toBe(status))
  it.each([['2021-06-30', 'met'], ['2021-07-01', 'late']])('落实期限为6月30日，%s反馈为%s', (on, status) => expect(落实(方案(交办('2021-06-01', 2), '2021-06-08', 2), on, 2).due('落实方案').status).toBe(status))
  it('四项指标：次数、事项、堵点、方案各自计数', () => {
    const all = [方案(交办('2021-06-01', 3), '2021-06-08', 2, { 未出方案的堵点说明: '演示' }), 陪办('2021-06-02', 0)]
    expect(['times', 'items', 'blockages-found', 'solutions'].map((id) => 总计(all, `accompanied-handling.${id}`))).toEqual([2, 2, 3, 2])
    expect(陪办('2021-06-02', 0).kase && contributionsOf(accompanied, 陪办('2021-06-02', 0).kase ?? (() => { throw new Error('没有案件') })(), nationalCalendar).find(({ figure }) => figure === 'accompanied-handling.items')?.dims).toEqual({ 陪办事项: '演示事项' })
  })
})

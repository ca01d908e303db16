import { describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story } from '../../../test/story.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { count, rate } from '../vocabulary/count.ts'
import { answer } from '../vocabulary/condition.ts'
import { caseNumber, choice, text } from '../vocabulary/field.ts'
import { moves } from '../vocabulary/link.ts'
import { days } from '../vocabulary/period.ts'
import { procedure } from '../vocabulary/procedure.ts'
import { contributionsOf } from './contribute.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 48)
const sample = procedure('taking-back', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: [], states: { 待回访: {}, 已办结: { end: true } },
  opens: { name: '登记', by: '经办人', to: '待回访', basis, asks: { 原案: caseNumber().optional() } },
  actions: {
    回访: { by: '经办人', from: '待回访', to: '已办结', once: true, basis, asks: { 满意度: choice('满意', '不满意') } },
    通报: { by: '经办人', from: '待回访', basis, asks: { 通报内容: text() }, moves: [moves('原案', 'penalty', '决定变更撤销', {}, basis)] },
    归档: { by: '经办人', from: '已办结', to: '已办结', basis },
  },
  deadlines: { 回访期限: { from: '登记', to: '回访', within: days(10), whose: '机关', lapse: '未按期回访', basis } },
  counts: { 'taking-back.called': count('回访数', '件', '回访'), 'taking-back.pleased': rate('满意率', '回访', { of: answer('满意度').is('满意'), among: answer('满意度').filled() }) },
})
const undo = (seq?: number) => ({ 导入批次: '演示批次', 撤销理由: '表格取错了', ...(seq === undefined ? {} : { 撤销序号: seq }) })
const opened = story(sample).opened('2025-03-03', {})
const called = opened.act('回访', '2025-03-05', { 满意度: '满意' })
const figures = (one: typeof called): readonly string[] => contributionsOf(sample, one.kase ?? expect.fail('没有案件'), nationalCalendar).map(({ figure }) => figure)

describe('撤销导入的一项办理', () => {
  const back = called.act('撤销导入', '2025-06-30', undo(2))
  it('留在记录中，案件回到该项办理之前的环节，所填内容不再作数', () => {
    expect([called.state, called.kase?.open]).toEqual(['已办结', false])
    expect([back.state, back.kase?.open, back.kase?.void, back.kase?.facts]).toEqual(['待回访', true, false, {}])
    expect(back.kase?.acts.map(({ do: name }) => name)).toEqual(['登记', '已撤销：回访', '撤销导入'])
    expect(back.kase?.acts[1]?.answers).toEqual({ 满意度: '满意' })
  })
  it('不再计入指标，期限重新计算', () => {
    expect(figures(called)).toEqual(['taking-back.called', 'taking-back.pleased'])
    expect(figures(back)).toEqual([])
    expect([called.due('回访期限').status, back.due('回访期限', '2025-03-13').status, back.due('回访期限', '2025-03-14').status]).toEqual(['met', 'running', 'overdue'])
  })
  it('可以按原来的日期重新登记，只能办理一次的也可以；早于上一步的仍然不可以', () => {
    const again = back.act('回访', '2025-03-06', { 满意度: '不满意' })
    expect([again.state, again.kase?.facts['满意度'], figures(again)]).toEqual(['已办结', '不满意', ['taking-back.called', 'taking-back.pleased']])
    expect(back.tryAct('回访', '2025-03-02', { 满意度: '满意' }).refusal).toContain('早于上一步“登记”的日期2025-03-03')
    expect(back.tryAct('回访', '2025-03-03', { 满意度: '满意' }).reasons).toEqual([])
    expect(again.act('撤销导入', '2025-07-01', undo(4)).state).toBe('待回访')
  })
  it('他人已接着办理或者更正的，不撤销', () => {
    expect(called.act('归档', '2025-03-06').tryAct('撤销导入', '2025-06-30', undo(2)).refusal).toContain('导入后已办理“归档”')
    expect(called.act('更正', '2025-03-06', { 更正序号: 2, 更正项目: '满意度', 更正为: '不满意', 更正理由: '演示' }).tryAct('撤销导入', '2025-06-30', undo(2)).refusal).toContain('导入后已办理“更正”')
  })
  it('不是办理记录的、已经撤销的，不再撤销', () => {
    expect(called.tryAct('撤销导入', '2025-06-30', undo(9)).refusal).toContain('第9项不是可以撤销的办理记录')
    expect(back.tryAct('撤销导入', '2025-06-30', undo(2)).refusal).toContain('第2项不是可以撤销的办理记录')
    expect(back.tryAct('撤销导入', '2025-06-30', undo(3)).refusal).toContain('第3项不是可以撤销的办理记录')
  })
  it('已使另案办理的，不撤销；没有写明另案的，可以撤销', () => {
    const linked = story(sample).opened('2025-03-03', { 原案: '演示罚〔2025〕1号' }).act('通报', '2025-03-04', { 通报内容: '演示' })
    expect(linked.tryAct('撤销导入', '2025-06-30', undo(2)).refusal).toContain('“通报”已使另案办理“决定变更撤销”')
    expect(opened.act('通报', '2025-03-04', { 通报内容: '演示' }).tryAct('撤销导入', '2025-06-30', undo(2)).reasons).toEqual([])
  })
})

describe('撤销导入的案件', () => {
  it('其中已登记的办理先撤销，然后才能撤销案件', () => {
    expect(called.tryAct('撤销导入', '2025-06-30', undo()).refusal).toContain('导入后已办理“回访”')
    const gone = called.act('撤销导入', '2025-06-30', undo(2)).act('撤销导入', '2025-06-30', undo())
    expect([gone.kase?.void, gone.kase?.open]).toEqual([true, false])
    expect(gone.tryAct('回访', '2025-03-06', { 满意度: '满意' }).refusal).toContain('本条记录的导入已撤销')
  })
})

describe('更正', () => {
  it('不是程序中的一步：更正以后，仍可登记更正之前已经发生的办理', () => {
    const corrected = story(sample).opened('2025-03-03', { 原案: '演示' }).act('更正', '2025-03-20', { 更正序号: 1, 更正项目: '原案', 更正为: '演示二', 更正理由: '演示' })
    expect(corrected.act('回访', '2025-03-05', { 满意度: '满意' }).due('回访期限').status).toBe('met')
    expect(corrected.tryAct('回访', '2025-03-02', { 满意度: '满意' }).refusal).toContain('早于上一步“登记”')
  })
  it('误填而不必填的改为空白；必填的不得改为空白；不写改为什么的不予更正', () => {
    const called = story(sample).opened('2025-03-03', { 原案: '演示' }).act('回访', '2025-03-05', { 满意度: '满意' })
    expect(called.act('更正', '2025-03-20', { 更正序号: 1, 更正项目: '原案', 改为空白: '是', 更正理由: '演示' }).kase?.facts).toEqual({ 满意度: '满意' })
    expect(called.tryAct('更正', '2025-03-20', { 更正序号: 2, 更正项目: '满意度', 改为空白: '是', 更正理由: '演示' }).reasons[0]?.code).toBe('correction-breaks')
    expect(called.tryAct('更正', '2025-03-20', { 更正序号: 1, 更正项目: '原案', 更正理由: '演示' }).reasons.map(({ code, missing }) => [code, missing])).toEqual([['missing-answer', ['更正为']]])
  })
})

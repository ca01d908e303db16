import { describe, expect, it } from 'vitest'
import { story, contextWith, certificate } from '../../../test/story.ts'
import { cite } from '../vocabulary/cite.ts'
import { all, answer, certified, done, passed } from '../vocabulary/condition.ts'
import { count, rate } from '../vocabulary/count.ts'
import { choice, date, longText, people, text, whole } from '../vocabulary/field.ts'
import { days, workingDays } from '../vocabulary/period.ts'
import { must, procedure } from '../vocabulary/procedure.ts'
import { contributionsOf } from './contribute.ts'
import { findFaults } from './check.ts'

const 演示法 = { short: '演示法', title: '演示法', versions: [{ from: '2019-01-01' }] }

const sample = procedure('sample', '演示程序', {
  editions: [{ from: '2019-01-01', law: '演示法' }], purpose: '', field: '演示',
  states: { 已收到: {}, 待补正: {}, 征求意见: {}, 已答复: { end: true } },
  opens: { name: '收到', by: ['申请人', '经办人'], to: '已收到', asks: { 申请人: text(), 内容: longText() }, basis: cite(演示法, 1) },
  actions: {
    告知补正: { by: '经办人', from: '已收到', to: '待补正', once: true, asks: { 补正期限: date() }, basis: cite(演示法, 2) },
    补正: { by: ['申请人', '经办人'], from: '待补正', to: '已收到', basis: cite(演示法, 2) },
    征求意见: { by: '经办人', from: '已收到', to: '征求意见', basis: cite(演示法, 3) },
    收到意见: { by: '经办人', from: '征求意见', to: '已收到', basis: cite(演示法, 3) },
    延长: { by: '负责人', from: '已收到', once: true, asks: { 延长日数: whole().atMost(20) }, basis: cite(演示法, 4) },
    检查: { by: '经办人', from: '已收到', asks: { 检查人: people().atLeast(1) }, requires: [must(certified('检查人'), '检查人不得少于两人并持证', cite(演示法, 5))], basis: cite(演示法, 5) },
    答复: {
      by: '经办人', from: '已收到', to: '已答复', asks: { 结果: choice('同意', '不存在'), 理由: longText().when(answer('结果').is('不存在')) },
      requires: [must(done('检查'), '不存在的应当先检查', cite(演示法, 6), { when: answer('结果').is('不存在') })], basis: cite(演示法, 6),
    },
    关闭: { by: '经办人', from: '待补正', to: '已答复', requires: [must(passed('补正期限'), '补正期限未满', cite(演示法, 2))], basis: cite(演示法, 2) },
  },
  deadlines: {
    答复期限: {
      from: '收到', to: ['答复', '关闭'], within: workingDays(20), restarts: '补正', lapse: '不作为', basis: cite(演示法, 4),
      excludes: [{ from: '征求意见', to: '收到意见', basis: cite(演示法, 3) }], extends: { by: '延长', amount: '延长日数', basis: cite(演示法, 4) },
    },
    补正期限: { from: '告知补正', to: '补正', within: days(7), whose: '当事人', lapse: '视为放弃', basis: cite(演示法, 2) },
  },
  counts: {
    'sample.received': count('收到', '件', '收到'),
    'sample.granted-rate': rate('同意率', '答复', { of: answer('结果').is('同意'), among: all(done('答复')) }),
  },
  titledBy: ['申请人'],
})

const received = story(sample).opened('2024-03-01', { 申请人: '演示居民', 内容: '某文件' })

describe('a case moves only as its definition allows', () => {
  it('refuses a step in the wrong state and says what is possible', () => {
    const tried = received.tryAct('补正', '2024-03-04')
    expect(tried.reasons[0]?.code).toBe('wrong-state')
    expect(tried.refusal).toContain('当前为“已收到”')
  })
  it('refuses an unknown step, a wrong person, a missing and a malformed answer, each by its own code', () => {
    expect(received.tryAct('飞走', '2024-03-04').reasons[0]?.code).toBe('unknown-action')
    expect(received.tryAct('征求意见', '2024-03-04', {}, { role: '负责人' }).reasons[0]?.code).toBe('wrong-person')
    expect(received.tryAct('告知补正', '2024-03-04').reasons[0]?.code).toBe('missing-answer')
    expect(received.tryAct('告知补正', '2024-03-04', { 补正期限: '三月' }).reasons[0]?.code).toBe('bad-answer')
  })
  it('refuses a step dated before the last one', () => {
    expect(received.tryAct('征求意见', '2024-02-29').reasons[0]?.code).toBe('before-history')
  })
  it('gives all reasons at once', () => {
    const codes = received.tryAct('告知补正', '2024-02-29', {}, { role: '负责人' }).reasons.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['wrong-person', 'before-history', 'missing-answer']))
  })
  it('asks a conditional question only when its condition holds, on the server too', () => {
    expect(received.act('答复', '2024-03-05', { 结果: '同意' }).state).toBe('已答复')
    expect(received.tryAct('答复', '2024-03-05', { 结果: '不存在' }).refusal).toContain('不存在的应当先检查')
    expect(received.tryAct('答复', '2024-03-05', { 结果: '不存在' }).reasons.map(({ missing }) => missing?.[0])).toContain('理由')
  })
})

describe('two certified officers are counted on the day of the act', () => {
  const officers = contextWith({ 甲: [certificate('1')], 乙: [certificate('2', '2019-01-01', '2024-03-10')] })
  const inspect = (on: string, names: string[]) => received.with(officers).tryAct('检查', on, { 检查人: names })
  it.each([['2024-03-09', true], ['2024-03-10', true], ['2024-03-11', false]])('a certificate valid until 10 March, used on %s: %s', (on, lawful) => {
    expect(inspect(on, ['甲', '乙']).reasons.length === 0).toBe(lawful)
  })
  it('one officer is refused with the article', () => {
    expect(inspect('2024-03-05', ['甲']).refusal).toContain('《演示法》第5条')
  })
  it('the same officer twice is refused', () => {
    expect(inspect('2024-03-05', ['甲', '甲']).reasons.length).toBeGreaterThan(0)
  })
})

describe('the four operations on a clock', () => {
  it('20 working days from 1 March 2024 end on 29 March', () => {
    expect(received.due('答复期限').due).toBe('2024-03-29')
  })
  it('exclusion: asked on Friday 8 March, answered on the 25th: 11 working days move the last day to 16 April', () => {
    const consulted = received.act('征求意见', '2024-03-08').act('收到意见', '2024-03-25')
    expect(consulted.due('答复期限').due).toBe('2024-04-16')
    expect(consulted.due('答复期限').why.join()).toContain('扣除：征求意见至收到意见')
  })
  it('stands still while the consultation is open', () => {
    const open = received.act('征求意见', '2024-03-11')
    expect(open.due('答复期限')).toMatchObject({ status: 'paused', due: null })
  })
  it('restart: a correction begins the clock anew', () => {
    const corrected = received.act('告知补正', '2024-03-05', { 补正期限: '2024-03-20' }).act('补正', '2024-03-12')
    expect(corrected.due('答复期限').started).toBe('2024-03-12T00:00')
    expect(corrected.due('答复期限').due).toBe('2024-04-10')
  })
  it('extension is approved on the last day at the latest', () => {
    expect(received.act('延长', '2024-03-29', { 延长日数: 20 }).due('答复期限').due).toBe('2024-04-28')
    expect(received.tryAct('延长', '2024-03-30', { 延长日数: 20 }).reasons[0]?.code).toBe('too-late-to-extend')
    expect(received.tryAct('延长', '2024-03-29', { 延长日数: 21 }).reasons[0]?.code).toBe('bad-answer')
  })
  it.each([['2024-03-28', 'met'], ['2024-03-29', 'met'], ['2024-04-01', 'late']])('answered on %s is %s', (on, status) => {
    expect(received.act('答复', on, { 结果: '同意' }).due('答复期限').status).toBe(status)
  })
  it.each([['2024-03-29', 'running'], ['2024-03-30', 'overdue']])('unanswered on %s is %s', (today, status) => {
    expect(received.due('答复期限', today).status).toBe(status)
  })
  it('a party’s last day rolls over rest days, and only then has it passed', () => {
    const asked = received.act('告知补正', '2024-03-28', { 补正期限: '2024-04-04' })
    expect(asked.due('补正期限').due).toBe('2024-04-07')
    expect(asked.tryAct('关闭', '2024-04-07').refusal).toContain('补正期限未满')
    expect(asked.act('关闭', '2024-04-08').state).toBe('已答复')
  })
})

describe('verbs work on every case and bypass nothing', () => {
  it('transfers, returns and keeps the legal state', () => {
    const moved = received.act('转办', '2024-03-04', { 接办人: '演示乙' })
    expect(moved.kase?.holder).toBe('演示乙')
    expect(moved.act('退回', '2024-03-04', { 退回理由: '材料不全' }, { person: '演示乙' }).kase?.holder).toBeNull()
    expect(moved.state).toBe('已收到')
    expect(moved.tryAct('退回', '2024-03-04', { 退回理由: '材料不全' }, { person: '演示丙' }).reasons[0]?.code).toBe('wrong-person')
  })
  it('corrects an answer in the open, and refuses a correction that would make a later step unlawful', () => {
    const answered = received.act('答复', '2024-03-05', { 结果: '同意' })
    const named = answered.act('更正', '2024-03-06', { 更正序号: 1, 更正项目: '申请人', 更正为: '演示居民乙', 更正理由: '笔误' })
    expect(named.kase?.facts['申请人']).toBe('演示居民乙')
    const bad = answered.tryAct('更正', '2024-03-06', { 更正序号: 2, 更正项目: '结果', 更正为: '不存在', 更正理由: '改结论' })
    expect(bad.reasons[0]?.code).toBe('correction-breaks')
  })
  it('a void case counts nowhere', () => {
    const kase = received.act('作废', '2024-03-06', { 作废理由: '误登' }, { role: '机关负责人' }).kase
    expect(kase && contributionsOf(sample, kase, received.context.calendar)).toEqual([])
  })
})

describe('figures are counted from the case alone', () => {
  it('a rate counts only cases in its denominator', () => {
    const kase = received.act('答复', '2024-03-05', { 结果: '同意' }).kase
    const parts = kase ? contributionsOf(sample, kase, received.context.calendar) : []
    expect(parts.map(({ figure, on, numerator, denominator }) => [figure, on, numerator, denominator])).toEqual([
      ['sample.received', '2024-03-01', 1, 0], ['sample.granted-rate', '2024-03-05', 1, 1],
    ])
  })
})

it('a definition that names what does not exist is reported whole', () => {
  const broken = { ...sample, titledBy: ['无此项'], deadlines: { 坏期限: { from: '没有', to: '也没有', within: days(1), lapse: '', basis: cite(演示法, 1) } } }
  expect(findFaults(broken)).toEqual(['环节“关闭”：没有期限“补正期限”', '期限“坏期限”：没有环节“没有”', '期限“坏期限”：没有环节“也没有”', '标题：没有填写项“无此项”'])
})

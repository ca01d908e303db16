import { beforeAll, describe, expect, it } from 'vitest'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answer, any, certified, done, doneSince, not, passed, type Condition } from '../vocabulary/condition.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { choice, choices, date, money, people, text, yesNo } from '../vocabulary/field.ts'
import { days } from '../vocabulary/period.ts'
import { must, never, procedure, type Invariant, type Procedure } from '../vocabulary/procedure.ts'
import { reviewDefinition, type Finding, type Review } from './review.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 1)
const 是 = (field: string): Condition => answer(field).is('是')

/** A small lawful procedure: told, then heard or waited, then decided once. */
const lawful = procedure('demo', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: ['事由'],
  states: { 在办: {}, 已告知: {}, 已决定: {}, 已结: { end: true } },
  opens: { name: '收到', by: '经办人', to: '在办', basis, asks: { 事由: text() } },
  actions: {
    调查: { by: '经办人', from: '在办', basis, asks: { 人员: people(), 出示证件: yesNo() }, requires: [must(certified('人员', 2), '两人持证', basis)] },
    告知: { by: '经办人', from: ['在办', '已告知'], to: '已告知', basis, asks: { 截止: date(), 拟罚: money() }, requires: [must(done('调查'), '先调查', basis)] },
    陈述: { by: '当事人', from: '已告知', basis },
    决定: { by: '负责人', from: '已告知', to: '已决定', once: true, basis, asks: { 罚款: money() }, requires: [
      must(any(doneSince('陈述', '告知'), passed('陈述期')), '陈述期未满', basis), must(answer('罚款').notAbove('拟罚'), '不得加重', basis),
    ] },
    延期: { by: '负责人', from: '已决定', once: true, basis },
    结案: { by: '经办人', from: '已决定', to: '已结', basis },
  },
  deadlines: { 陈述期: { from: '告知', restarts: '告知', to: '陈述', within: days(3), lapse: '视为放弃', basis } },
  never: [
    never('少于两人持证', { doing: '调查', without: certified('人员', 2) }, basis),
    never('未调查即告知', { doing: '告知', without: done('调查') }, basis),
    never('未听取即决定', { doing: '决定', without: any(done('陈述'), passed('陈述期')) }, basis),
    never('加重', { doing: '决定', without: answer('罚款').notAbove('拟罚') }, basis),
    never('二次延期', { doing: '延期', without: not(done('延期')) }, basis),
  ],
})

type Change = Partial<Pick<Procedure, 'states' | 'actions' | 'deadlines' | 'never'>>
const but = (change: Change): Procedure => ({
  ...lawful, states: { ...lawful.states, ...change.states }, actions: { ...lawful.actions, ...change.actions }, deadlines: { ...lawful.deadlines, ...change.deadlines }, never: [...(lawful.never ?? []), ...(change.never ?? [])],
})
const action = (name: string, change: object) => ({ actions: { [name]: { ...lawful.actions[name], ...change } } as Procedure['actions'] })
const findings = (definition: Procedure): readonly Pick<Finding, 'rule' | 'says' | 'path'>[] => reviewDefinition(definition).findings.map(({ rule, says, path }) => ({ rule, says, path }))
const withNever = (...rules: readonly Invariant[]): Procedure => but({ never: rules })

describe('审查一个程序', () => {
  it('合法的程序没有问题；每项前置条件去掉后都有禁止事项发现，走不到第二次的“一次”不需要', () => {
    const review = reviewDefinition(lawful)
    expect(review.findings).toEqual([])
    expect(review.mutants).toEqual({ total: 6, killed: 5, equivalent: 1, explained: 0 })
    expect(review.states).toBeGreaterThan(10)
  })
  it('到不了的状态', () => expect(findings(but({ states: { 悬空: {} } }))).toEqual([{ rule: 'unreachable-state', says: '状态“悬空”无法到达', path: [] }]))
  it('前置条件使状态到不了的，也算到不了', () => {
    const found = findings(but({ states: { 特批: {} }, actions: { 特批: { by: '负责人', from: '在办', to: '特批', basis, requires: [must(done('结案'), '结案后方可', basis, { keepsBecause: '演示' })] }, 收回: { by: '负责人', from: '特批', to: '在办', basis } } }))
    expect(found.map(({ rule, says }) => `${rule} ${says}`)).toEqual(['unreachable-state 状态“特批”无法到达', 'impossible-action 环节“特批”在任何情形下都不能办理', 'impossible-action 环节“收回”在任何情形下都不能办理'])
  })
  it('走不出去的状态，附走法', () => {
    expect(findings(but({ states: { 搁置: {} }, actions: { 搁置: { by: '经办人', from: '在办', to: '搁置', basis } } }))).toEqual([{ rule: 'no-way-out', says: '从状态“搁置”无法走到终结', path: ['收到', '搁置'] }])
  })
  it('只准一次的环节用完后走不出去，也能发现', () => {
    const 返回 = { 返回: { by: '经办人', from: '已决定', to: '已告知', basis } }
    expect(findings(but({ actions: 返回 })).map(({ rule, says }) => `${rule} ${says}`)).toContain('no-way-out 从状态“已告知”无法走到终结')
  })
  it('任何情形下都办不了的环节', () => {
    const found = findings(but(action('陈述', { requires: [must(done('决定'), '决定后方可', basis, { keepsBecause: '演示' })] })))
    expect(found.filter(({ rule }) => rule === 'impossible-action')).toEqual([{ rule: 'impossible-action', says: '环节“陈述”在任何情形下都不能办理', path: ['陈述'] }])
  })
  it('互相矛盾的填写要求使环节办不了', () => {
    const found = findings(but(action('结案', { asks: { 方式: choice('甲', '乙') }, requires: [must(answer('方式').is('甲'), '须甲', basis, { keepsBecause: '演示' }), must(answer('方式').is('乙'), '须乙', basis, { keepsBecause: '演示' })] })))
    expect(found.map(({ rule }) => rule)).toContain('impossible-action')
    expect(found.map(({ says }) => says)).toContain('状态“已结”无法到达')
  })
  it('起算后没有环节可以满足的期限', () => {
    const late = { from: '结案', to: '决定', within: days(3), lapse: '', basis }
    expect(findings(but({ deadlines: { 结案后决定: late } }))).toEqual([{ rule: 'unanswerable-deadline', says: '期限“结案后决定”起算后，没有环节可以满足它', path: ['结案'] }])
  })
  it('会被违反的禁止事项，附违反它的走法', () => {
    expect(findings(withNever(never('未陈述即决定', { doing: '决定', without: done('陈述') }, basis)))).toEqual([{ rule: 'invariant-broken', says: '可能发生：未陈述即决定', path: ['收到', '调查', '告知', '决定'] }])
    expect(findings(withNever(never('重新告知后仍以前次陈述决定', { doing: '决定', without: doneSince('陈述', '告知') }, basis)))[0]?.says).toContain('重新告知')
  })
  it('进入状态时核对的禁止事项', () => {
    expect(findings(withNever(never('未延期即结', { entering: '已结', without: done('延期') }, basis)))).toEqual([{ rule: 'invariant-broken', says: '可能发生：未延期即结', path: ['收到', '调查', '告知', '决定', '结案'] }])
  })
  it('所说情形不会出现的、无论如何都成立的禁止事项', () => {
    const idle = [never('决定后告知', { doing: '告知', when: done('决定'), without: not(done('决定')) }, basis), never('恒真', { doing: '决定', without: any(done('陈述'), not(done('陈述'))) }, basis)]
    expect(findings(withNever(...idle)).map(({ rule, says }) => `${rule} ${says.split('所说')[0]}`)).toEqual(['vacuous-invariant 禁止事项“决定后告知”', 'vacuous-invariant 禁止事项“恒真”'])
  })
  it('前置条件正好禁止的情形不算空的', () => {
    const found = findings(but({ ...action('结案', { asks: { 齐全: yesNo() }, requires: [must(是('齐全'), '应当齐全', basis)] }), never: [never('不全即结', { doing: '结案', when: not(是('齐全')), without: 是('齐全') }, basis)] }))
    expect(found).toEqual([])
  })
  it('去掉后无人发现的前置条件；说明了理由的除外', () => {
    const guard = (more = {}) => but(action('结案', { asks: { 归档: yesNo() }, requires: [must(是('归档'), '应当归档', basis, more)] }))
    expect(findings(guard())).toEqual([{ rule: 'guard-unnoticed', says: '去掉环节“结案”的前置条件“应当归档”，没有任何禁止事项发现', path: ['结案'] }])
    expect(reviewDefinition(guard({ keepsBecause: '演示' })).mutants.explained).toBe(1)
    expect(findings(but(action('延期', { from: ['已决定', '已告知'] })))).toEqual([])
  })
  it('说明了理由但其实有禁止事项发现的，按被发现计', () => {
    const { total, killed } = reviewDefinition(but(action('告知', { requires: [must(done('调查'), '先调查', basis, { keepsBecause: '演示' })] }))).mutants
    expect([total, killed]).toEqual([6, 5])
  })
})

describe('审查不放过', () => {
  it('没有问到却填写了的答案', () => {
    const asks = { 类型: choice('甲', '乙'), 重大: yesNo().when(answer('类型').is('甲')) }
    const found = findings(but({ ...action('结案', { asks }), never: [never('非甲而重大', { doing: '结案', when: answer('类型').is('乙'), without: not(是('重大')) }, basis)] }))
    expect(found.map(({ rule }) => rule)).toEqual(['invariant-broken'])
  })
  it('多选的组合', () => {
    const found = findings(but({ ...action('结案', { asks: { 种类: choices('警告', '罚款', '没收') } }), never: [never('警告并处罚款', { doing: '结案', when: answer('种类').includes('警告'), without: not(answer('种类').includes('罚款')) }, basis)] }))
    expect(found.map(({ says }) => says)).toEqual(['可能发生：警告并处罚款'])
  })
  it('界限之间、正好在界限上的数额', () => {
    const within = (guard: Condition, rule: Condition) => findings(but({ ...action('结案', { asks: { 数额: money() }, requires: [must(guard, '限额', basis)] }), never: [never('超额', { doing: '结案', without: rule }, basis)] }))
    expect(within(answer('数额').atMost(200), answer('数额').atMost(200))).toEqual([])
    expect(within(answer('数额').atMost(200), answer('数额').under(200))[0]?.says).toBe('可能发生：超额')
    expect(within(answer('数额').under(201), answer('数额').atMost(200))[0]?.says).toBe('可能发生：超额')
  })
  it('两个答案中缺一个的比较（引擎视为不矛盾）', () => {
    const asks = { 甲: money().optional(), 乙: money().optional() }
    const found = findings(but({ ...action('结案', { asks, requires: [must(answer('甲').notBelow('乙'), '甲不低于乙', basis, { keepsBecause: '演示' })] }), never: [never('甲高于乙', { doing: '结案', without: not(answer('乙').notBelow('甲')) }, basis)] }))
    expect(found.map(({ says }) => says)).toContain('可能发生：甲高于乙')
    const flipped = findings(but({ ...action('结案', { asks, requires: [must(answer('甲').notBelow('乙'), '甲不低于乙', basis)] }), never: [never('乙高于甲', { doing: '结案', without: answer('乙').notAbove('甲') }, basis)] }))
    expect(flipped).toEqual([])
  })
  it('跨法律施行日的案件：旧法时不必办的前一步，新法时所禁止', () => {
    const 登记 = { 登记: { by: '经办人', from: '在办', to: '在办', basis, asks: { 已核对: yesNo() }, requires: [must(是('已核对'), '应当核对', basis, { since: '2024-01-01' })] } } as const
    const 新法禁止 = never('登记未核对即决定', { doing: '决定', when: done('登记'), without: 是('已核对'), since: '2024-01-01' }, basis)
    expect(findings(but({ actions: 登记, never: [新法禁止] }))).toContainEqual({ rule: 'invariant-broken', says: '可能发生：登记未核对即决定', path: ['收到', '调查', '登记', '告知', '决定'] })
  })
  it('只在旧法施行期间存在的环节、规则不算空的', () => {
    const old = { 旧法备案: { by: '经办人', from: '已决定', basis, inForce: { to: '2023-12-31' }, asks: { 已备案: yesNo() }, requires: [must(是('已备案'), '应当备案', basis)] } } as const
    expect(findings(but({ actions: old, never: [never('未备案', { doing: '旧法备案', without: 是('已备案'), until: '2023-12-31' }, basis)] }))).toEqual([])
  })
})

const SRC = join(import.meta.dirname, '../..')
const files = ['procedures', 'registers'].flatMap((folder) => readdirSync(join(SRC, folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'catalogue.ts').map((name) => `${folder}/${name}`))

describe('随系统发布的定义，逐一证明', () => {
  it.each(files)('%s', async (file) => {
    const { default: definition } = (await import(/* @vite-ignore */ join(SRC, file))) as { default: Procedure }
    const { findings: found, mutants }: Review = reviewDefinition(definition)
    expect(found).toEqual([])
    expect(mutants.killed + mutants.equivalent + mutants.explained).toBe(mutants.total)
  }, 60_000)
  beforeAll(() => expect(files.length).toBeGreaterThan(8))
})

import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import screening from './dispute-screening.ts'
import committee from './mediation-committee.ts'
import mediator from './mediator.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-01-02') => story(register).tryOpen(on, answers)
const figuresOf = (register: Procedure, answers: Facts): readonly string[] => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on, numerator }) => `${figure} ${on} ${numerator}`)
}

const 村调委会 = { 名称: '演示一村人民调解委员会', 类型: '村', 主任: '演示甲', 委员人数: 5, 有妇女成员: '是', 多民族居住地区: '否', 委员产生方式: '村民会议、村民代表会议、居民会议推选', 任期起: '2024-03-01', 任期止: '2027-02-28' }
const 调解员 = { 姓名: '演示甲', 人民调解委员会: '演示一村人民调解委员会', 产生方式: '委员', 专兼职: '专职', 文化程度: '大专', 成年公民: '是', 具备文化政策法律知识: '是', 任职起: '2024-03-01', 任职止: '2027-02-28' }
const 排查 = { 排查日期: '2025-01-02', 排查组织: '演示一村人民调解委员会', 排查形式: '定期排查', 排查范围: '演示', 发现纠纷件数: 3, 预防纠纷件数: 2, 移交调解件数: 1 }

describe('人民调解委员会名册', () => {
  it.each([[2, false], [3, true], [9, true], [10, false]])('委员%d人：%s', (委员人数, lawful) => {
    const { refusal } = enter(committee, { ...村调委会, 委员人数 })
    expect([refusal === '', refusal.includes('第8条')]).toEqual([lawful, !lawful])
  })
  it('应当有妇女成员；多民族居住的地区应当有人数较少民族的成员', () => {
    expect(enter(committee, { ...村调委会, 有妇女成员: '否' }).refusal).toContain('妇女成员')
    const of = (有人数较少民族的成员: string) => enter(committee, { ...村调委会, 多民族居住地区: '是', 有人数较少民族的成员 }).refusal
    expect([of('否').includes('人数较少民族'), of('是')]).toEqual([true, ''])
  })
  it('村、居由群众推选，企业事业单位由职工推选', () => {
    expect(enter(committee, { ...村调委会, 委员产生方式: '设立单位确定' }).refusal).toContain('推选产生')
    expect(enter(committee, { ...村调委会, 类型: '企事业单位' }).refusal).toContain('职工大会')
    expect(enter(committee, { ...村调委会, 类型: '街道', 委员产生方式: '设立单位确定' }).refusal).toBe('')
  })
  it.each([['2027-02-27', true], ['2027-02-28', true], ['2027-03-01', false]])('2024-03-01起任期三年，至%s：%s', (任期止, lawful) => {
    expect(enter(committee, { ...村调委会, 任期止 }).refusal.includes('任期三年')).toBe(!lawful)
  })
  it('任期内计入，期满次日退出；委员按人数计', () => expect(figuresOf(committee, 村调委会)).toEqual([
    'mediation.committees 2024-03-01 1', 'mediation.committees 2027-03-01 -1', 'mediation.committee-members 2024-03-01 5', 'mediation.committee-members 2027-03-01 -5',
  ]))
})

describe('人民调解员名册', () => {
  it('应当是成年公民，具有一定文化、政策水平和法律知识', () => {
    expect(enter(mediator, { ...调解员, 成年公民: '否' }).refusal).toContain('成年公民')
    expect(enter(mediator, { ...调解员, 具备文化政策法律知识: '否' }).refusal).toContain('法律知识')
  })
  it('任职期间计入', () => expect(figuresOf(mediator, 调解员)).toEqual(['mediation.mediators 2024-03-01 1', 'mediation.mediators 2027-03-01 -1']))
})

describe('矛盾纠纷排查', () => {
  it.each([[2, true], [3, true], [4, false]])('发现三件，预防%d件：%s', (预防纠纷件数, lawful) => expect(enter(screening, { ...排查, 预防纠纷件数 }).refusal === '').toBe(lawful))
  it.each([[3, true], [4, false]])('发现三件，移交%d件：%s', (移交调解件数, lawful) => expect(enter(screening, { ...排查, 移交调解件数 }).refusal === '').toBe(lawful))
  it('计次数、发现数和预防数', () => expect(figuresOf(screening, 排查)).toEqual(['mediation.screenings 2025-01-02 1', 'mediation.screened-found 2025-01-02 3', 'mediation.screened-prevented 2025-01-02 2']))
})

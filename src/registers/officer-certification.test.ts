import { describe, expect, it } from 'vitest'
import { compare } from '#core/calendar/plain-date.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import penalty from '#procedures/penalty.ts'
import { certificate, contextWith, story, type Story } from '../../test/story.ts'
import officers from './officer-certification.ts'

const 证件 = { 姓名: '演示执法甲', 证件种类: '行政执法证', 证号: '演执001', 发证日期: '2022-03-01', 有效期至: '2024-03-10', 所在单位: '演示执法队', 岗位: '综合行政执法', 在岗: '在岗' }
const 登记 = (more: Facts = {}): Story => story(officers).tryOpen('2022-03-01', { ...证件, ...more })

/** Value of a figure as it stands at the end of a day. */
const 期末 = (entries: readonly Story[], figure: string, day: string): number => {
  const parts = entries.flatMap(({ kase }) => (kase ? contributionsOf(officers, kase, nationalCalendar) : [])).filter((one) => one.figure === figure && compare(one.on, day) <= 0)
  return parts.reduce((sum, { numerator }) => sum + numerator, 0)
}

describe('持证执法人员台账', () => {
  it.each(['姓名', '证件种类', '证号', '发证日期', '有效期至', '所在单位', '岗位', '在岗'].map((field) => [field]))('缺少“%s”的，不予登记', (field) => {
    expect(登记({ [field]: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toContain(field)
  })
  it.each([['2022-02-28', false], ['2022-03-01', true], ['2022-03-02', true]])('2022-03-01发证，有效期至%s：%s', (until, lawful) => expect(登记({ 有效期至: until }).refusal === '').toBe(lawful))
  it.each([['2022-02-28', 0], ['2022-03-01', 1], ['2024-03-09', 1], ['2024-03-10', 1], ['2024-03-11', 0]])('有效期至2024-03-10：%s在册%i人', (day, n) => {
    expect(期末([登记()], 'officer.enforcement-team.count', day)).toBe(n)
  })
  it.each([['2023-05-31', 1], ['2023-06-01', 0]])('2023-06-01注销：%s在册%i人', (day, n) => {
    const gone = 登记().act('注销', '2023-06-01', { 注销日期: '2023-06-01', 注销原因: '调离' })
    expect(期末([gone], 'officer.enforcement-team.count', day)).toBe(n)
    expect(gone.kase?.open).toBe(false)
  })
  it('持证率以某日为准：两人在岗，一人证件到期，一人尚未取得', () => {
    const entries = [登记(), 登记({ 姓名: '演示执法丁', 证件种类: '尚未取得', 证号: '工号4', 有效期至: '' })]
    const on = (day: string) => [期末(entries, 'officer.on-post.certified', day), 期末(entries, 'officer.on-post', day)]
    expect([on('2024-03-10'), on('2024-03-11')]).toEqual([[1, 2], [0, 2]])
  })
  it('既未取得证件又不在岗的，不登记', () => expect(登记({ 证件种类: '尚未取得', 有效期至: '', 在岗: '离岗' }).refusal).toContain('第42条'))
  it('法律职业资格不是执法证，不计入执法人员', () => expect(期末([登记({ 证件种类: '法律职业资格证' })], 'officer.enforcement-team.count', '2023-01-01')).toBe(0))
})

describe('处罚程序在办案当日查证件（行政处罚法第42条）', () => {
  const 线索 = { 当事人: '演示当事人', 当事人类型: '公民', 案由: '演示案由', 案件来源: '检查发现', 违法行为终了日: '2024-03-01', 涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示', 实施主体: '行政机关' }
  const staff = contextWith({ 演示执法甲: [certificate('演执001', '2022-03-01', '2024-03-10')], 演示执法乙: [certificate('演执002', '2024-03-06')], 演示审核: [certificate('演法003', '2019-01-01', '2030-12-31', '法律职业资格证')] })
  const 立案 = (on: string, 执法人员: readonly string[]) => story(penalty).with(staff).opened('2024-03-04', 线索).tryAct('立案', on, { 执法人员, 时效内已发现: '是' })
  it.each([['2024-03-09', true], ['2024-03-10', true], ['2024-03-11', false]])('证件到2024-03-10：%s立案%s', (on, lawful) => expect(立案(on, ['演示执法甲', '演示执法乙']).refusal.includes('第42条')).toBe(!lawful))
  it.each([['2024-03-05', false], ['2024-03-06', true], ['2024-03-07', true]])('证件自2024-03-06：%s立案%s', (on, lawful) => expect(立案(on, ['演示执法甲', '演示执法乙']).refusal.includes('第42条')).toBe(!lawful))
  it('别的证件不能代替执法证', () => expect(立案('2024-03-07', ['演示执法甲', '演示审核']).refusal).toContain('第42条'))
})

import { describe, expect, it } from 'vitest'
import contract from '#procedures/contract.ts'
import decision from '#procedures/major-decision.ts'
import { actDayHeadingsOf, takenOn } from './actDay.ts'

const NOW = '2026-06-30T09:00'
const dated = async (action: string, cells: Readonly<Record<string, string>>, answers: Readonly<Record<string, string>> = {}, now = NOW) =>
  takenOn({ definition: decision, action, asks: decision.actions[action]?.asks ?? {}, headings: await actDayHeadingsOf(decision, action), columns: new Map() }, { row: 5, cells, faults: {} }, answers, now)

describe('办理结果表中环节的办理日期', () => {
  it('全部栏目的“某环节办理日期”、“办理日期”和台账上只写该环节日期的一栏都认得', async () => {
    expect(await actDayHeadingsOf(contract, '送审')).toEqual(['送审办理日期', '办理日期', '送审日期'])
  })
  it('表上写明的以表为准；填写项写到时分的，到时分', async () => {
    expect(await dated('拟订草案', { 拟订草案办理日期: '2026年3月2日' })).toEqual({ on: '2026-03-02' })
    expect(await dated('拟订草案', { 办理日期: '2026-03-02 10:30' })).toEqual({ on: '2026-03-02T10:30' })
  })
  it('表上没有这一栏的，取环节自己写明的日期；截止日期不是办理日期', async () => {
    expect(await dated('公布决策', {}, { 公布日期: '2026-03-02' })).toEqual({ on: '2026-03-02' })
    expect(await dated('公布草案征求意见', {}, { 征求意见截止日期: '2026-03-02' })).toEqual({ on: NOW })
  })
  it('有这一栏而没有写的，是本行没有办理；看不出日期的、今日以后的，都说明', async () => {
    expect(await dated('拟订草案', { 拟订草案办理日期: '' })).toEqual({ heading: '拟订草案办理日期', says: '没有写明“拟订草案”的办理日期，本行没有办理这一环节' })
    expect(await dated('拟订草案', { 办理日期: '' })).toEqual({ on: NOW })
    expect(await dated('拟订草案', { 办理日期: '月初' })).toMatchObject({ says: '应为日期（如2026-03-01），收到的是“月初”' })
    const says = await Promise.all(['2026-06-29', '2026-06-30', '2026-07-01'].map((day) => dated('拟订草案', { 办理日期: day })))
    expect(says).toEqual([{ on: '2026-06-29' }, { on: '2026-06-30' }, { heading: '办理日期', says: '2026-07-01晚于今日，不能预先登记' }])
  })
})

import { describe, expect, it } from 'vitest'
import { story } from '../../../test/story.ts'
import { cite, type Law } from '../vocabulary/cite.ts'
import { days, months, workingDays } from '../vocabulary/period.ts'
import { procedure } from '../vocabulary/procedure.ts'
import { findFaults } from './check.ts'

const 演示法: Law = { short: '演示法', title: '演示法', versions: [{ from: '2020-01-01' }] }
const basis = cite(演示法, 48)
const sample = procedure('after-end', '演示程序', {
  editions: [{ from: '2020-01-01', law: '演示法' }], purpose: '演示', field: '演示', titledBy: [], states: { 在办: {}, 已结: { end: true } },
  opens: { name: '送达', by: '经办人', to: '在办', basis },
  actions: {
    结案: { by: '经办人', from: '在办', to: '已结', basis },
    撤销: { by: '经办人', from: ['在办', '已结'], basis },
    撤回公示: { by: '经办人', from: ['在办', '已结'], basis },
    申请执行: { by: '经办人', from: '在办', basis },
  },
  deadlines: {
    起诉: { from: '送达', to: '结案', within: months(6), whose: '当事人', lapse: '可以申请执行', basis },
    申请执行: { from: { action: '送达', lastDayOf: '起诉' }, to: '申请执行', within: months(3), lapse: '不予受理', basis },
    撤回公示: { from: '撤销', to: '撤回公示', within: workingDays(3), lapse: '未按期撤回', basis },
    其他: { from: '撤销', to: '申请执行', within: days(3), lapse: '', basis },
  },
})
const opened = story(sample).opened('2023-08-31', {})

describe('结案以后仍须办理的', () => {
  const closed = opened.act('结案', '2023-09-04')
  it('写明结案状态的环节可以办理，其他环节不可以', () => {
    expect(closed.act('撤销', '2023-09-05').state).toBe('已结')
    expect(closed.tryAct('申请执行', '2023-09-05').refusal).toContain('本案已终结')
  })
  it('其期限照样计算，其他期限随案件终结', () => {
    const revoked = closed.act('撤销', '2023-09-05')
    expect(revoked.due('撤回公示', '2023-09-08').status).toBe('running')
    expect(revoked.due('撤回公示', '2023-09-09').status).toBe('overdue')
    expect(revoked.due('其他', '2023-09-09').status).toBe('ended')
    expect(revoked.act('撤回公示', '2023-09-08').due('撤回公示').status).toBe('met')
  })
  it('作废或者并案的，一概不再办理', () => {
    expect(closed.act('作废', '2023-09-05', { 作废理由: '演示' }, { role: '机关负责人' }).tryAct('撤销', '2023-09-06').refusal).toContain('已作废')
    const merged = opened.act('并案', '2023-09-04', { 主案编号: '演示', 并案理由: '演示' })
    expect(merged.tryAct('撤销', '2023-09-06').refusal).toContain('本案已终结')
  })
})

describe('自另一期限届满之日起算', () => {
  it('八月三十一日送达，起诉期限二月末日届满，三个月至五月二十九日，不是五月三十一日', () => {
    expect(opened.due('起诉').due).toBe('2024-02-29')
    expect(opened.due('申请执行').due).toBe('2024-05-29')
    expect(opened.due('申请执行').why.join('')).toContain('“起诉”届满')
  })
  it('所指期限不存在的，装载时即指出', () => {
    const wrong = { ...sample, deadlines: { ...sample.deadlines, 申请执行: { from: { action: '送达', lastDayOf: '上诉' }, to: '申请执行', within: months(3), lapse: '', basis } } }
    expect(findFaults(wrong)).toEqual(['期限“申请执行”：没有期限“上诉”'])
  })
})

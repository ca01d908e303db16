import { describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import type { JsonObject } from '#ledger/entry.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { presentRow } from './present.ts'

const catalogue = await loadCatalogue()
const shown = (definition: string, facts: JsonObject, open = true) => {
  const row: CaseRow = { caseId: '演1', organ: 'zhen', definition, number: '演1', state: '在册', open, openedOn: '2024-01-02', closedOn: null, holder: null, due: null, light: '', title: '演示', facts, deadlines: [], contributions: [], publicCode: null, refs: [], version: 1 }
  const { light, lightSays, due } = presentRow(row, { today: '2025-03-02', calendar: nationalCalendar, organs: [], find: (id) => catalogue.find(id) })
  return [light, lightSays, due]
}

describe('台账的列表', () => {
  it.each([['officer-certification', '有效期至'], ['legal-adviser', '聘期止'], ['village-adviser', '协议止']])('%s：到期六十日前起提醒，届满后写明已过有效期', (definition, field) => {
    expect(shown(definition, { [field]: '2025-05-02' })).toEqual(['绿', '有效', '2025-05-02'])
    expect(shown(definition, { [field]: '2025-05-01' })).toEqual(['黄', '还有60日到期', '2025-05-01'])
    expect(shown(definition, { [field]: '2025-03-01' })).toEqual(['灰', '已过有效期', '2025-03-01'])
  })
  it('没有期限、已注销或者不提醒的台账照旧', () => {
    expect(shown('officer-certification', {})).toEqual(['灰', '无计时期限', null])
    expect(shown('officer-certification', { 有效期至: '2025-05-01' }, false)).toEqual(['灰', '已办结', null])
    expect(shown('law-publicity', { 活动日期: '2025-02-28' })).toEqual(['灰', '无计时期限', null])
  })
})

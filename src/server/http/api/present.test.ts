import { describe, expect, it } from 'vitest'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import type { JsonObject } from '#ledger/entry.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { presentRow } from './present.ts'

const catalogue = await loadCatalogue()
const shown = (definition: string, facts: JsonObject, state = '在册', due: PlainDate | null = null) => {
  const row: CaseRow = { caseId: '演1', organ: 'zhen', definition, number: '演1', state, open: state !== '已注销', openedOn: '2024-01-02', closedOn: null, holder: null, due, light: '', title: '演示', facts, deadlines: [], contributions: [], publicCode: null, refs: [], version: 1 }
  const { light, lightSays, due: last } = presentRow(row, { today: '2025-03-02', calendar: nationalCalendar, organs: [], find: (id) => catalogue.find(id), warns: 60 })
  return [light, lightSays, last]
}

describe('列表中的有效期', () => {
  it.each([['officer-certification', '有效期至'], ['legal-adviser', '聘期止'], ['village-adviser', '协议止']])('%s：到期六十日前起提醒，届满后写明已过有效期', (definition, field) => {
    expect(shown(definition, { [field]: '2025-05-02' })).toEqual(['绿', '有效', '2025-05-02'])
    expect(shown(definition, { [field]: '2025-05-01' })).toEqual(['黄', '还有60日到期', '2025-05-01'])
    expect(shown(definition, { [field]: '2025-03-01' })).toEqual(['灰', '已过有效期', '2025-03-01'])
  })
  it('合同、规范性文件在有效期间也提醒；有期限在走的，照期限', () => {
    expect(shown('contract', { 合同期限至: '2025-04-01' }, '履行中')).toEqual(['黄', '还有30日到期', '2025-04-01'])
    expect(shown('contract', { 合同期限至: '2025-04-01' }, '起草中')).toEqual(['灰', '无计时期限', null])
    expect(shown('contract', { 合同期限至: '2025-04-01' }, '履行中', '2025-02-28')).toEqual(['红', '超期2日', '2025-02-28'])
  })
  it('没有有效期或者已注销的照旧', () => {
    expect(shown('officer-certification', {})).toEqual(['灰', '无计时期限', null])
    expect(shown('officer-certification', { 有效期至: '2025-05-01' }, '已注销')).toEqual(['灰', '已办结', null])
    expect(shown('law-publicity', { 活动日期: '2025-02-28' })).toEqual(['灰', '无计时期限', null])
  })
})

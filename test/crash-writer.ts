import { openLedger } from '#ledger/ledger.ts'
import type { CaseProjection, StoredEvent } from '#ledger/entry.ts'

// Started by the crash test: appends without end and says which events were acknowledged, until it is killed.
const [dataDir = '', round = ''] = process.argv.slice(2)
const ledger = await openLedger({ dataDir })
const project = (events: readonly StoredEvent[]): CaseProjection => ({
  number: '', title: '', state: '', open: true, openedOn: '2025-03-03', closedOn: null, holder: null, due: null, light: '', facts: {}, search: '', publicCode: null, refs: [], hands: [], deadlines: [],
  contributions: [{ figure: 'f', organ: 'zhen', on: '2025-03-03', numerator: events.length, denominator: 0, dims: {} }],
})
console.log('ready')
for (let n = 0; ; n += 1) {
  const caseId = `r${round}-${n % 5}`
  const outcome = await ledger.append({
    tenant: 'main', caseId, definition: '演示', organ: 'zhen', expectedVersion: Math.floor(n / 5), idempotencyKey: String(n), project,
    events: [{ action: '登记', on: '2025-03-03T09:00', actor: { person: '演示甲', role: '经办人', organ: 'zhen' }, payload: { answers: { n } } }],
  })
  if (outcome.ok) console.log(`${caseId} ${outcome.events[0]?.seq}`)
  if (n % 7 === 0) await ledger.sequence('main')
}

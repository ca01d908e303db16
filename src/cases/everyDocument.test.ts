import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts, Value } from '#core/engine/case.ts'
import { isAsked } from '#core/engine/answers.ts'
import { NO_WORLD } from '#core/engine/evaluate.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { allTemplates } from '#documents/catalogue.ts'
import { closePdf } from '#documents/layout/pdf.ts'
import { openDocx } from '#documents/readBack.ts'
import type { DocumentTemplate } from '#documents/templateText.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue, type Catalogue } from '#procedures/catalogue.ts'
import { copyTemplate } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { Issuing } from './issuing.ts'
import { Reading } from './reading.ts'
import type { Machine } from './who.ts'

const TENANT = 'main'
const ORGAN = 'yanshi'
const 甲: Machine = { kind: 'machine', name: '演示执法甲', role: '' }

let dataDir = ''
let ledger: Ledger
let catalogue: Catalogue
let cases: Cases
let issuing: Issuing

beforeAll(async () => {
  dataDir = copyTemplate()
  ledger = await openLedger({ dataDir })
  await ledger.people.putOrgan(TENANT, { id: 'qu', name: '演示区人民政府', level: '区', parent: null, code: '演区府' })
  await ledger.people.putOrgan(TENANT, { id: ORGAN, name: '演示镇人民政府', level: '镇', parent: 'qu', code: '演府' })
  catalogue = await loadCatalogue()
  cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2025-09-30T10:00', secret: 'test', demo: false })
  issuing = new Issuing(new Reading(cases))
})
afterAll(async () => { await ledger.close(); await closePdf(); rmSync(dataDir, { recursive: true, force: true }) })

function definitionOf(id: string): Procedure {
  const found = catalogue.find(id)
  if (!found) throw new Error(`没有程序 ${id}`)
  return found
}

function plausible(name: string, { type, options, checks, min }: Field): Value {
  if (checks === 'id-card') return '11010519491231002X'
  if (checks === 'phone') return '13800000009'
  switch (type) {
    case 'whole': case 'money': return Math.max(min ?? 0, 5)
    case 'date': return '2025-09-01'
    case 'moment': return '2025-09-01T09:30'
    case 'yesNo': case 'choice': return options?.[0] ?? ''
    case 'choices': return [options?.[0] ?? '']
    case 'people': return ['演示执法甲', '演示执法乙']
    default: return `演示${name}甲`
  }
}

/** Only what must be answered: nothing optional helps. */
const needed = (fields: Fields): Facts =>
  Object.fromEntries(Object.entries(fields).filter(([, { isOptional, askedWhen }]) => !isOptional && !askedWhen).map(([name, field]) => [name, plausible(name, field)]))

/** A form filled in: of the questions, those that the others give cause to put. */
function filled(asks: Fields): Facts {
  const answers = Object.fromEntries(Object.entries(asks).map(([name, field]) => [name, plausible(name, field)]))
  const view = { state: '', answer: (name: string) => answers[name], mayAnswer: () => false, done: () => false, doneSince: () => false, ...NO_WORLD }
  return Object.fromEntries(Object.entries(answers).filter(([name]) => asks[name] && isAsked(asks[name], view)))
}

const producing = (definition: Procedure, { name, aliases }: DocumentTemplate): string | undefined =>
  [[definition.opens.name, definition.opens] as const, ...Object.entries(definition.actions)].find(([, { produces }]) => produces !== undefined && listOf(produces).some((one) => one === name || aliases.includes(one)))?.[0]

/** A case of which only the opening and the act that makes the document are on record: the barest that a document can meet, as papers carried over from an older system are. */
async function barest(definition: Procedure, template: DocumentTemplate, key: string): Promise<string> {
  const on = template.to ?? '2025-09-01'
  const by = { person: 甲.name, role: '经办人', organ: ORGAN }
  const caseId = cases.idOf(definition, TENANT, ORGAN, key, {})
  const made = producing(definition, template) ?? ''
  const acts = [definition.opens.name, ...(made === definition.opens.name ? [] : [made])].map((name, index) => ({
    seq: index + 1, do: name, on: `${on}T09:00`, by, answers: needed((index === 0 ? definition.opens.asks : definition.actions[name]?.asks) ?? {}),
  }))
  const appended = await ledger.append(cases.requestFor(definition, { tenant: TENANT, organ: ORGAN, caseId, key, version: 0, acts }))
  if (!appended.ok) throw new Error(appended.says)
  return caseId
}

async function wordsOf(hash: string): Promise<string> {
  const docx = openDocx(await ledger.readAttachment(TENANT, hash) ?? Buffer.alloc(0))
  return Object.keys(docx.files).filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)).map((name) => docx.file(name)?.asText() ?? '').join('').replace(/<[^>]*>/g, '').replace(/\s/g, '')
}

describe.each(['penalty', 'disclosure-on-request'])('%s：每一种文书', (id) => {
  const templates = allTemplates().filter(({ procedure }) => procedure === id)

  it('都有环节产生它', () => {
    const definition = definitionOf(id)
    expect(templates.filter((one) => producing(definition, one) === undefined).map(({ name }) => name)).toEqual([])
  })

  it.each(templates.map((one) => [one.name, one] as const))('案件没有记载的补充填写后，《%s》可以制发', async (_, template) => {
    const definition = definitionOf(id)
    const caseId = await barest(definition, template, template.file)
    const file = await new Reading(cases).get(甲, TENANT, caseId)
    const paper = file && (await issuing.list(TENANT, file)).find(({ name }) => name === template.name || template.aliases.includes(name))
    const extra = filled(paper?.asks ?? {})
    const outcome = await issuing.issue(甲, TENANT, { caseId, name: paper?.name ?? '', key: `${template.file}:issue`, extra })
    expect(outcome.ok ? [] : outcome.refusal.reasons).toEqual([])
    const after = await new Reading(cases).get(甲, TENANT, caseId)
    const issued = after && (await issuing.list(TENANT, after)).find(({ name }) => name === paper?.name)
    const words = await wordsOf(issued?.issued[0]?.files[0] ?? '')
    expect(words).not.toMatch(/undefined|null|NaN|\[object|【】|\{|\}/)
    expect(issued?.missing).toEqual([])
    expect(Object.values(extra).filter((value) => typeof value === 'string' && value.startsWith('演示') && !words.includes(value))).toEqual([])
  })
})

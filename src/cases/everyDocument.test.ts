import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Facts, Value } from '#core/engine/case.ts'
import { isAsked } from '#core/engine/answers.ts'
import { NO_WORLD } from '#core/engine/evaluate.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { allTemplates } from '#documents/catalogue.ts'
import { isPlainRecord } from '#documents/plainRecord.ts'
import { closePdf } from '#documents/layout/pdf.ts'
import { openDocx } from '#documents/readBack.ts'
import type { DocumentTemplate } from '#documents/templateText.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { lawfulLives } from '../../test/lawfulLives.ts'
import { copyTemplate } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import { Issuing } from './issuing.ts'
import { Reading } from './reading.ts'
import type { Machine } from './who.ts'

const SEED = Number(process.env['YIFA_SEED'] ?? 20_261_126)
const catalogue = await loadCatalogue()
const TENANT = 'main'
const ORGAN = 'yanshi'
const 甲: Machine = { kind: 'machine', name: '演示执法甲', role: '' }

let dataDir = ''
let ledger: Ledger
let cases: Cases
let issuing: Issuing

beforeAll(async () => {
  dataDir = copyTemplate()
  ledger = await openLedger({ dataDir })
  await ledger.people.putOrgan(TENANT, { id: 'qu', name: '演示区人民政府', level: '区', parent: null, code: '演区府' })
  await ledger.people.putOrgan(TENANT, { id: ORGAN, name: '演示镇人民政府', level: '镇', parent: 'qu', code: '演府' })
  cases = new Cases({ ledger, catalogue, calendar: nationalCalendar, now: () => '2027-06-30T10:00', secret: 'test', demo: false })
  issuing = new Issuing(new Reading(cases))
})
afterAll(async () => { await ledger.close(); await closePdf(); rmSync(dataDir, { recursive: true, force: true }) })

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

/** What makes documents: the opening and every act, by name. */
const makers = (definition: Procedure): readonly (readonly [string, readonly string[]])[] =>
  [[definition.opens.name, definition.opens] as const, ...Object.entries(definition.actions)].flatMap(([act, { produces }]) => (produces === undefined ? [] : [[act, listOf(produces)] as const]))

const named = (definition: Procedure): readonly string[] => [...new Set(makers(definition).flatMap(([, names]) => names))]

const calls = ({ name, aliases }: DocumentTemplate, document: string): boolean => name === document || aliases.includes(document)

const maker = (definition: Procedure, name: string): string | undefined => makers(definition).find(([, names]) => names.includes(name))?.[0]

/** A document that a definition names, once for every version of its text. */
interface Paper { readonly definition: Procedure; readonly name: string; readonly until?: string; readonly id: string }

const papersOf = (definition: Procedure): readonly Paper[] => named(definition).flatMap((name): Paper[] => {
  const texts = allTemplates().filter((one) => one.procedure === definition.id && calls(one, name))
  const paper = { definition, name, id: `${definition.id} ${name}` }
  return texts.length === 0 ? [paper] : texts.map(({ to, from }) => ({ ...paper, id: `${paper.id}${from ?? to ?? ''}`, ...(to ? { until: to } : {}) }))
})

/** A case of which only the opening and the act that makes the document are on record: the barest that a document can meet, as papers carried over from an older system are. */
async function barest({ definition, name: document, until, id }: Paper): Promise<string> {
  const on = until ?? '2025-09-01'
  const by = { person: 甲.name, role: '经办人', organ: ORGAN }
  const caseId = cases.idOf(definition, TENANT, ORGAN, id, {})
  const made = maker(definition, document) ?? ''
  const acts = [definition.opens.name, ...(made === definition.opens.name ? [] : [made])].map((name, index) => ({
    seq: index + 1, do: name, on: `${on}T09:00`, by, answers: needed((index === 0 ? definition.opens.asks : definition.actions[name]?.asks) ?? {}),
  }))
  const appended = await ledger.append(cases.requestFor(definition, { tenant: TENANT, organ: ORGAN, caseId, key: id, version: 0, acts }))
  if (!appended.ok) throw new Error(appended.says)
  return caseId
}

async function wordsOf(hash: string): Promise<string> {
  const docx = openDocx(await ledger.readAttachment(TENANT, hash) ?? Buffer.alloc(0))
  return Object.keys(docx.files).filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)).map((name) => docx.file(name)?.asText() ?? '').join('').replace(/<[^>]*>/g, '').replace(/\s/g, '')
}

/** Words that betray a hole: a bracket left, a value that is none, a sentence without its noun. */
const HOLES = /undefined|null|NaN|\[object|【】|\{|\}|《》|（）|“”|于[，。]|[：，、；][，。；]|。。/g

/** Issues a document, filling in what the case does not hold; gives everything that is wrong with what came out. */
async function faultsOf(caseId: string, name: string): Promise<readonly string[]> {
  const read = async () => {
    const file = await new Reading(cases).get(甲, TENANT, caseId)
    return file && (await issuing.list(TENANT, file)).find((one) => one.name === name)
  }
  const paper = await read()
  if (!paper) return [`案件中没有《${name}》`]
  const extra = filled(paper.asks)
  const outcome = await issuing.issue(甲, TENANT, { caseId, name, key: `${caseId}:${name}`, extra })
  if (!outcome.ok) return outcome.refusal.reasons.map(({ says }) => says)
  const after = await read()
  const words = await wordsOf(after?.issued.at(-1)?.files[0] ?? '')
  const lost = Object.values(extra).filter((value): value is string => typeof value === 'string' && value.startsWith('演示') && !words.includes(value))
  return [...new Set(words.match(HOLES)?.map((hole) => `《${name}》有缺漏：${words.slice(Math.max(0, words.indexOf(hole) - 15), words.indexOf(hole) + 15)}`)), ...(after?.missing ?? []).map(({ field }) => `《${name}》仍缺${field}`), ...lost.map((value) => `《${name}》没有写入${value}`)]
}

describe.each(catalogue.procedures.filter((one) => named(one).length > 0).map((one) => [one.id, one] as const))('%s：每一种文书', (id, definition) => {
  it('都有文本，或者是按通用格式的内部记录', () => {
    const bare = named(definition).filter((name) => !isPlainRecord(name) && !allTemplates().some((one) => one.procedure === id && calls(one, name)))
    expect(bare).toEqual([])
  })

  it('有文本的，都有环节产生它', () => {
    const idle = allTemplates().filter((one) => one.procedure === id && !named(definition).some((name) => calls(one, name)))
    expect(idle.map(({ name }) => name)).toEqual([])
  })

  it.each(papersOf(definition).map((paper) => [paper.name, paper] as const))('案件没有记载的补充填写后，《%s》可以制发', async (name, paper) => {
    expect(await faultsOf(await barest(paper), name)).toEqual([])
  })

  it(`依法办理的案件，办到哪一步，哪一步的文书都可以制发（种子${SEED}）`, async () => {
    const lives = lawfulLives(definition, makers(definition).map(([act]) => act), SEED)
    const left = new Set(named(definition))
    for (const [n, { acts }] of lives.entries()) {
      const caseId = `${id}.lawful.${n}`
      const appended = await ledger.append(cases.requestFor(definition, { tenant: TENANT, organ: ORGAN, caseId, key: caseId, version: 0, acts }))
      if (!appended.ok) throw new Error(appended.says)
      const made = makers(definition).filter(([act]) => acts.some((one) => one.do === act)).flatMap(([, names]) => names).filter((name) => left.delete(name))
      for (const name of made) expect(await faultsOf(caseId, name)).toEqual([])
    }
    expect([...left]).toEqual([])
  }, 60_000)
})

it('每一份文书文本都属于一个程序', () => {
  expect(allTemplates().filter(({ procedure }) => catalogue.find(procedure) === undefined).map(({ file }) => file)).toEqual([])
})

import { dateOf } from '#core/calendar/plain-date.ts'
import type { Case, Facts, Reason } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import { findTemplate, genericTemplate } from '#documents/catalogue.ts'
import { composeFacts } from '#documents/composed.ts'
import { completeFacts, type Facts as DocumentFacts, type IssuingOrgan } from '#documents/facts.ts'
import { issueDocument, missingFields, type MissingField } from '#documents/issue.ts'
import { documentNumber, seriesCode } from '#documents/number.ts'
import { publicCopyFacts } from '#documents/publicCopy.ts'
import { isPlainRecord, recordTemplate } from '#documents/plainRecord.ts'
import type { DocumentTemplate } from '#documents/templateText.ts'
import type { JsonObject, StoredEvent } from '#ledger/entry.ts'
import type { Organ } from './authority.ts'
import { NumberError } from './cases.ts'
import type { CaseOutcome } from './request.ts'
import { allFields } from './project.ts'
import type { CaseFile, Reading } from './reading.ts'
import { ISSUE_ACT, checkSupplement, supplementFields, supplementForm, supplemented } from './supplement.ts'
import type { Who } from './who.ts'

/** A document that was issued in a case, with the files as they left the house. */
export interface IssuedDocument { readonly name: string; readonly number: string | null; readonly on: string; readonly files: readonly string[] }

/** A document that the steps taken so far call for. */
export interface CaseDocument {
  readonly name: string
  readonly external: boolean
  readonly missing: readonly MissingField[]
  /** What may be filled in when it is issued, and what was filled in before. */
  readonly asks: Fields
  readonly supplied: Facts
  readonly issued: readonly IssuedDocument[]
}

/** What is asked of `issue`; `extra` fills in what the document must state and the case holds nowhere. */
export interface IssueRequest { readonly caseId: string; readonly name: string; readonly key: string; readonly extra?: Facts }

/** A document as it stands before it is issued. */
interface Paper { readonly template: DocumentTemplate; readonly facts: DocumentFacts; readonly asks: Fields; readonly missing: readonly MissingField[] }

const NUMBER_ACT = '文书编号'
/** Stands where the number will be, until it is given. */
const TO_BE_NUMBERED = '（制发时编号）'

/** The organ of a decision as documents name it. */
function issuerOf(organ: Organ, above: Organ | undefined): IssuingOrgan {
  const { address, phone, court, reviewer = above?.name } = organ.contact ?? {}
  const known = Object.entries({ 复议机关: reviewer, 诉讼法院: court, 机关地址: address, 机关电话: phone }).filter(([, says]) => says)
  return { 机关名称: organ.name, 机关代字: organ.code, ...Object.fromEntries(known) }
}

/** What the acts that produce a document ask, without files. */
function fieldsFor(definition: Procedure, name: string): Fields {
  const producing = [definition.opens, ...Object.values(definition.actions)].filter(({ produces }) => produces !== undefined && listOf(produces).includes(name))
  return Object.fromEntries(producing.flatMap(({ asks }) => Object.entries(asks ?? {})).filter(([, { type }]) => type !== 'file'))
}

const impersonal = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, { isPersonal, type }]) => !isPersonal && type !== 'file'))

/** What every case of this kind says of its matter when it opens: a record of a later act says it again, so that the paper stands by itself. */
const whatItIsAbout = ({ opens }: Procedure): Fields => Object.fromEntries(Object.entries(impersonal(opens.asks ?? {})).filter(([, { isOptional, askedWhen }]) => !isOptional && !askedWhen))

/** The text of a document, the form of an internal record, or for what a definition from outside names the plain letter. */
export function templateFor(definition: Procedure, name: string, on: string): DocumentTemplate {
  const known = findTemplate(definition.id, name, on)
  if (known) return known
  const fields = fieldsFor(definition, name)
  if (isPlainRecord(name)) return recordTemplate(definition.id, name, { ...whatItIsAbout(definition), ...fields })
  const shown = impersonal({ ...definition.opens.asks, ...fields })
  const optional = new Set(Object.entries(shown).filter(([, { isOptional, askedWhen }]) => isOptional || askedWhen).map(([field]) => field))
  return genericTemplate(name, Object.keys(shown), definition.id, optional)
}

/** Names of the documents that the acts of the case produce, in the order of the acts. */
export function documentNames(definition: Procedure, kase: Case): readonly string[] {
  const names = kase.acts.flatMap((act) => {
    const action = act.seq === 1 ? definition.opens : definition.actions[act.do]
    return action?.produces === undefined ? [] : listOf(action.produces)
  })
  return [...new Set(names)]
}

/** Decisions to which later documents of a case refer by number. */
const DECISION = /决定书$/

/** The day a document bears: that of the act which made it, a decision's own day, whenever it is printed. */
function dayOf({ definition, kase }: CaseFile, name: string, otherwise: string): string {
  const made = kase.acts.findLast((act) => listOf((act.seq === 1 ? definition.opens : definition.actions[act.do])?.produces ?? []).includes(name))
  return made ? dateOf(made.on) : otherwise
}

/** Papers about the volume itself, which it does not list. */
const OF_VOLUME = ['卷宗封面', '卷内目录', '备考表']

/** What a table of contents lists: the documents of the case in the order in which they were issued. */
const volumeRows = ({ definition, kase, events }: CaseFile): DocumentFacts[] =>
  documentNames(definition, kase).filter((name) => !OF_VOLUME.includes(name)).flatMap((name) => issuedIn(events, name))
    .toSorted((a, b) => a.on.localeCompare(b.on)).map(({ name, number, on }, index) => ({ 序号: index + 1, 文号: number, 题名: name, 日期: on }))

/** The facts that the case itself holds, as a document may use them: answers, days of the acts, numbers, and what is composed of these. */
function caseFacts(file: CaseFile, day: string): DocumentFacts {
  const decided = file.events.findLast(({ action, payload }) => action === ISSUE_ACT && DECISION.test(String(answersOf(payload)['文书名称'])))
  const days = Object.fromEntries(file.kase.acts.map((act) => [`${act.do}日期`, dateOf(act.on)]))
  const handlers = Object.fromEntries(file.kase.acts.map((act) => [`${act.do}人`, act.by.person]))
  const number = decided && answersOf(decided.payload)['文号']
  const numbers = Object.fromEntries(file.events.flatMap(({ action, payload }) => (action === ISSUE_ACT && answersOf(payload)['文号'] !== undefined ? [[`${String(answersOf(payload)['文书名称'])}文号`, String(answersOf(payload)['文号'])]] : [])))
  const own = { ...days, ...handlers, ...numbers, 卷内文件: volumeRows(file), 案号: file.row.number, 案件名称: file.row.title, 日期: day, ...(typeof number === 'string' ? { 决定书文号: number } : {}), ...file.kase.facts }
  return composeFacts(file.definition.id, own)
}

/**
 * The facts of the case as one document may use them. What was filled in when other documents were issued serves where the case says
 * nothing; what was filled in for this one stands, so that it is issued again as it was.
 */
export function factsFor(file: CaseFile, day: string, name: string, given: Facts = {}): DocumentFacts {
  const { acts } = file.kase
  return composeFacts(file.definition.id, { ...supplemented(acts), ...caseFacts(file, day), ...supplemented(acts, name), ...given })
}

const answersOf = (payload: JsonObject): Readonly<Record<string, unknown>> => (payload['answers'] ?? {}) as Record<string, unknown>

const issuedIn = (events: readonly StoredEvent[], name: string): readonly IssuedDocument[] => events.flatMap((event) => {
  const answers = answersOf(event.payload)
  if (event.action !== ISSUE_ACT || answers['文书名称'] !== name) return []
  return [{ name, number: typeof answers['文号'] === 'string' ? answers['文号'] : null, on: dateOf(event.on), files: (answers['文件'] ?? []) as string[] }]
})

/** Makes official documents of a case: required fields first, then the number, then the files, each step recorded. */
export class Issuing {
  readonly reading: Reading
  /** Folder with templates the office edited in Word. */
  readonly overrideFolder: string | undefined
  constructor(reading: Reading, overrideFolder?: string) {
    this.reading = reading
    this.overrideFolder = overrideFolder
  }

  async #issuer(tenant: string, organId: string): Promise<IssuingOrgan> {
    const organs = await this.reading.cases.setting.ledger.people.listOrgans(tenant)
    const organ = organs.find(({ id }) => id === organId)
    return organ ? issuerOf(organ, organs.find(({ id }) => id === organ.parent)) : { 机关名称: organId }
  }

  #paper(issuer: IssuingOrgan, file: CaseFile, name: string, given: Facts = {}): Paper {
    const day = dayOf(file, name, dateOf(this.reading.cases.setting.now()))
    const template = templateFor(file.definition, name, file.row.openedOn)
    const whole = (facts: DocumentFacts): DocumentFacts => completeFacts(facts, issuer, template.series === undefined ? undefined : TO_BE_NUMBERED)
    const facts = factsFor(file, day, name, given)
    const again = Object.keys(supplemented(file.kase.acts, name))
    const asked = [...new Set([...missingFields(template, whole(caseFacts(file, day)), whole(facts)).map(({ field }) => field), ...again])]
    return { template, facts, asks: supplementFields(file.definition, asked), missing: missingFields(template, whole(facts)) }
  }

  /** The documents of a case, what each still lacks, and what was issued. */
  async list(tenant: string, file: CaseFile): Promise<readonly CaseDocument[]> {
    const issuer = await this.#issuer(tenant, file.row.organ)
    return documentNames(file.definition, file.kase).map((name) => {
      const { template, asks, missing, facts } = this.#paper(issuer, file, name)
      return { name, external: template.isExternal, missing, asks: supplementForm(file.definition, template.required, asks, facts), supplied: supplemented(file.kase.acts, name), issued: issuedIn(file.events, name) }
    })
  }

  /** The document as it would be issued now, marked 草稿: nothing is numbered or recorded. */
  async preview(tenant: string, file: CaseFile, name: string): Promise<{ readonly ok: true; readonly pdf: Buffer; readonly docx: Buffer } | { readonly ok: false; readonly missing: readonly MissingField[] } | undefined> {
    if (!documentNames(file.definition, file.kase).includes(name)) return undefined
    const issuer = await this.#issuer(tenant, file.row.organ)
    const { template, facts } = this.#paper(issuer, file, name)
    return issueDocument({ template, facts, organ: issuer, ...(template.series === undefined ? {} : { number: TO_BE_NUMBERED }), ...(this.overrideFolder ? { overrideFolder: this.overrideFolder } : {}), watermark: '草稿' })
  }

  /** Issues one document. A repeated request after a crash continues with the number already given. */
  async issue(who: Who, tenant: string, { caseId, name, key, extra = {} }: IssueRequest): Promise<CaseOutcome> {
    const file = await this.reading.get(who, tenant, caseId)
    if (!file) return refuse(name, 'no-case', '没有这个案件，或者您无权查看')
    if (!documentNames(file.definition, file.kase).includes(name)) return refuse(name, 'unknown-document', `本案已办环节不产生“${name}”`)
    const { cases } = this.reading
    if (await cases.setting.ledger.findByKey(tenant, caseId, `${key}:issue`)) return cases.act(who, { tenant, caseId, do: ISSUE_ACT, answers: {}, key: `${key}:issue`, bySystem: true })
    const issuer = await this.#issuer(tenant, file.row.organ)
    const { template, facts, asks, missing } = this.#paper(issuer, file, name, extra)
    const faults = checkSupplement(name, asks, extra)
    const lacking = missing.filter(({ field }) => !Object.hasOwn(extra, field))
    if (faults.length + lacking.length > 0) return refuseAll(name, lacking, faults)
    const given = template.series === undefined ? undefined : await this.#number(who, tenant, file, { name, series: template.series, issuer, key, year: Number(String(facts['日期']).slice(0, 4)) }).catch(refusedNumber)
    if (given instanceof NumberError) return refuse(name, 'stale-version', given.message)
    const number = given
    const made = await issueDocument({
      template, facts, organ: issuer, ...(number ? { number } : {}), ...(this.overrideFolder ? { overrideFolder: this.overrideFolder } : {}),
      ...(cases.setting.demo ? { watermark: '演示' } : {}),
    })
    if (!made.ok) return refuseAll(name, made.missing)
    const { ledger } = cases.setting
    const stem = `${name}${number ?? ''}`
    const docx = await ledger.putAttachment(tenant, made.docx, { name: `${stem}.docx` })
    const pdf = await ledger.putAttachment(tenant, made.pdf, { name: `${stem}.pdf` })
    const answers = { 文书名称: name, ...(number ? { 文号: number } : {}), 模板版本: made.templateVersion, 文件: [docx.hash, pdf.hash], ...extra }
    return cases.act(who, { tenant, caseId, do: ISSUE_ACT, answers, key: `${key}:issue`, bySystem: true })
  }

  /** The latest issue of a document as the public may see it, under its own number and day: personal data and contacts are left out. */
  async publicCopy(tenant: string, file: CaseFile, name: string): Promise<{ readonly pdf: Buffer; readonly docx: Buffer } | undefined> {
    const issued = issuedIn(file.events, name).at(-1)
    if (!issued) return undefined
    const fields = { ...allFields(file.definition), ...supplementFields(file.definition, Object.keys(supplemented(file.kase.acts))) }
    const personal = new Set(Object.entries(fields).filter(([, { isPersonal }]) => isPersonal).map(([field]) => field))
    const made = await issueDocument({
      template: templateFor(file.definition, name, file.row.openedOn), facts: publicCopyFacts(factsFor(file, dayOf(file, name, issued.on), name), personal), organ: await this.#issuer(tenant, file.row.organ), isCopy: true,
      ...(issued.number ? { number: issued.number } : {}), ...(this.overrideFolder ? { overrideFolder: this.overrideFolder } : {}), ...(this.reading.cases.setting.demo ? { watermark: '演示' } : {}),
    })
    return made.ok ? made : undefined
  }

  async #number(who: Who, tenant: string, file: CaseFile, { name, series, issuer, key, year }: { readonly name: string; readonly series: string; readonly issuer: IssuingOrgan; readonly key: string; readonly year: number }): Promise<string> {
    const serial = pendingNumber(file.events, name, series) ?? await this.reading.cases.number(who, { tenant, caseId: file.row.caseId, name, series, year, key: `${key}:number` })
    return documentNumber(seriesCode(issuer.机关代字 ?? '', series), year, serial)
  }
}

/** A number given for this document after it was last issued: the process stopped between numbering and issuing. */
function pendingNumber(events: readonly StoredEvent[], name: string, series: string): number | undefined {
  const about = events.filter(({ action, payload }) => [NUMBER_ACT, ISSUE_ACT].includes(action) && answersOf(payload)['文书名称'] === name)
  const last = about.at(-1)
  if (last?.action !== NUMBER_ACT) return undefined
  return Number((last.payload['numbers'] as Record<string, number> | undefined)?.[series])
}

/** Somebody else acted in the case at the same moment: the person is told, nothing is broken. */
function refusedNumber(error: unknown): NumberError {
  if (error instanceof NumberError) return error
  throw error
}

const refuse = (action: string, code: string, says: string): CaseOutcome => ({ ok: false, refusal: { action, reasons: [{ code, says, basis: null }], possibleNow: [] } })

const refuseAll = (action: string, lacking: readonly MissingField[], faults: readonly Reason[] = []): CaseOutcome => ({
  ok: false,
  refusal: { action, possibleNow: [], reasons: [...faults, ...lacking.map(({ field, says, basis }) => ({ code: 'missing-answer', says: `不能制发《${action}》：缺少“${field}”，${says}`, basis, missing: [field] }))] },
})

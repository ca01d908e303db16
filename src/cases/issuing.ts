import { dateOf } from '#core/calendar/plain-date.ts'
import type { Case } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { findTemplate, genericTemplate } from '#documents/catalogue.ts'
import { completeFacts, type Facts as DocumentFacts, type IssuingOrgan } from '#documents/facts.ts'
import { issueDocument, missingFields, type MissingField } from '#documents/issue.ts'
import { documentNumber, seriesCode } from '#documents/number.ts'
import type { DocumentTemplate } from '#documents/templateText.ts'
import type { StoredEvent } from '#ledger/entry.ts'
import type { Organ } from './authority.ts'
import type { CaseOutcome } from './cases.ts'
import type { CaseFile, Reading } from './reading.ts'
import type { Who } from './who.ts'

/** A document that was issued in a case, with the files as they left the house. */
export interface IssuedDocument { readonly name: string; readonly number: string | null; readonly on: string; readonly files: readonly string[] }

/** A document that the steps taken so far call for. */
export interface CaseDocument { readonly name: string; readonly external: boolean; readonly missing: readonly MissingField[]; readonly issued: readonly IssuedDocument[] }

const NUMBER_ACT = '文书编号'
const ISSUE_ACT = '制发文书'

/** The organ of a decision as documents name it. */
function issuerOf(organ: Organ, above: Organ | undefined): IssuingOrgan {
  return { 机关名称: organ.name, 机关代字: organ.code, ...(above ? { 复议机关: above.name } : {}) }
}

function templateFor(definition: Procedure, name: string, on: string): DocumentTemplate {
  return findTemplate(definition.id, name, on) ?? genericTemplate(name, Object.keys(definition.opens.asks ?? {}), definition.id)
}

/** Names of the documents that the acts of the case produce, in the order of the acts. */
export function documentNames(definition: Procedure, kase: Case): readonly string[] {
  const names = kase.acts.flatMap((act) => {
    const action = act.seq === 1 ? definition.opens : definition.actions[act.do]
    return action?.produces === undefined ? [] : listOf(action.produces)
  })
  return [...new Set(names)]
}

/** The facts of the case as a document may use them: answers, days of the acts, the case's own number. */
export function factsFor(file: CaseFile, issuedOn: string): DocumentFacts {
  const days = Object.fromEntries(file.kase.acts.map((act) => [`${act.do}日期`, dateOf(act.on)]))
  const handlers = Object.fromEntries(file.kase.acts.map((act) => [`${act.do}人`, act.by.person]))
  return { ...days, ...handlers, 案号: file.row.number, 案件名称: file.row.title, 日期: issuedOn, ...file.kase.facts }
}

const issuedIn = (events: readonly StoredEvent[], name: string): readonly IssuedDocument[] => events.flatMap((event) => {
  const answers = (event.payload['answers'] ?? {}) as Record<string, unknown>
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

  /** The documents of a case, what each still lacks, and what was issued. */
  async list(tenant: string, file: CaseFile): Promise<readonly CaseDocument[]> {
    const issuer = await this.#issuer(tenant, file.row.organ)
    const today = dateOf(this.reading.cases.setting.now())
    return documentNames(file.definition, file.kase).map((name) => {
      const template = templateFor(file.definition, name, file.row.openedOn)
      const facts = completeFacts(factsFor(file, today), issuer, template.series === undefined ? undefined : '（制发时编号）')
      return { name, external: template.isExternal, missing: missingFields(template, facts), issued: issuedIn(file.events, name) }
    })
  }

  /** The document as it would be issued now, marked 草稿: nothing is numbered or recorded. */
  async preview(tenant: string, file: CaseFile, name: string): Promise<{ readonly ok: true; readonly pdf: Buffer; readonly docx: Buffer } | { readonly ok: false; readonly missing: readonly MissingField[] } | undefined> {
    if (!documentNames(file.definition, file.kase).includes(name)) return undefined
    const template = templateFor(file.definition, name, file.row.openedOn)
    const order = { template, facts: factsFor(file, dateOf(this.reading.cases.setting.now())), organ: await this.#issuer(tenant, file.row.organ) }
    return issueDocument({ ...order, ...(template.series === undefined ? {} : { number: '（制发时编号）' }), ...(this.overrideFolder ? { overrideFolder: this.overrideFolder } : {}), watermark: '草稿' })
  }

  /** Issues one document. A repeated request after a crash continues with the number already given. */
  async issue(who: Who, tenant: string, caseId: string, name: string, key: string): Promise<CaseOutcome> {
    const file = await this.reading.get(who, tenant, caseId)
    if (!file) return refuse(name, 'no-case', '没有这个案件，或者您无权查看')
    if (!documentNames(file.definition, file.kase).includes(name)) return refuse(name, 'unknown-document', `本案已办环节不产生“${name}”`)
    const { cases } = this.reading
    const today = dateOf(cases.setting.now())
    const template = templateFor(file.definition, name, file.row.openedOn)
    const issuer = await this.#issuer(tenant, file.row.organ)
    const lacking = missingFields(template, completeFacts(factsFor(file, today), issuer, '（制发时编号）'))
    if (lacking.length > 0) return refuseAll(name, lacking)
    const number = template.series === undefined ? undefined : await this.#number(who, tenant, file, name, template.series, issuer, key)
    const made = await issueDocument({
      template, facts: factsFor(file, today), organ: issuer, ...(number ? { number } : {}), ...(this.overrideFolder ? { overrideFolder: this.overrideFolder } : {}),
      ...(cases.setting.demo ? { watermark: '演示' } : {}),
    })
    if (!made.ok) return refuseAll(name, made.missing)
    const { ledger } = cases.setting
    const stem = `${name}${number ?? ''}`
    const docx = await ledger.putAttachment(tenant, made.docx, { name: `${stem}.docx` })
    const pdf = await ledger.putAttachment(tenant, made.pdf, { name: `${stem}.pdf` })
    const answers = { 文书名称: name, ...(number ? { 文号: number } : {}), 模板版本: made.templateVersion, 文件: [docx.hash, pdf.hash] }
    return cases.act(who, { tenant, caseId, do: ISSUE_ACT, answers, key: `${key}:issue`, bySystem: true })
  }

  async #number(who: Who, tenant: string, file: CaseFile, name: string, series: string, issuer: IssuingOrgan, key: string): Promise<string> {
    const pending = pendingNumber(file.events, name, series)
    const serial = pending ?? await this.reading.cases.number(who, { tenant, caseId: file.row.caseId, name, series, key: `${key}:number` })
    const year = Number(dateOf(this.reading.cases.setting.now()).slice(0, 4))
    return documentNumber(seriesCode(issuer.机关代字 ?? '', series), year, serial)
  }
}

/** A number given for this document after it was last issued: the process stopped between numbering and issuing. */
function pendingNumber(events: readonly StoredEvent[], name: string, series: string): number | undefined {
  const answersOf = (event: StoredEvent) => (event.payload['answers'] ?? {}) as Record<string, unknown>
  const about = events.filter((event) => [NUMBER_ACT, ISSUE_ACT].includes(event.action) && answersOf(event)['文书名称'] === name)
  const last = about.at(-1)
  if (last?.action !== NUMBER_ACT) return undefined
  return Number((last.payload['numbers'] as Record<string, number> | undefined)?.[series])
}

const refuse = (action: string, code: string, says: string): CaseOutcome => ({ ok: false, refusal: { action, reasons: [{ code, says, basis: null }], possibleNow: [] } })

const refuseAll = (action: string, lacking: readonly MissingField[]): CaseOutcome => ({
  ok: false,
  refusal: { action, possibleNow: [], reasons: lacking.map(({ field, says, basis }) => ({ code: 'missing-answer', says: `不能制发《${action}》：缺少“${field}”，${says}`, basis, missing: [field] })) },
})

import { dateOf, isPlainDate, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Facts } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { STATUS_LABEL, isAfter, type Due } from '#core/engine/due.ts'
import { isStruck, takenAs } from '#core/engine/fold.ts'
import { BY_SYSTEM, VERBS } from '#core/engine/verbs.ts'
import { listOf } from '#core/engine/clock.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { drawProcedure } from '#core/review/draw.ts'
import type { Organ } from '#cases/authority.ts'
import type { CaseDocument } from '#cases/issuing.ts'
import { endsBy } from '#cases/expiring.ts'
import { lightOf, lightOfValidity, type Light } from '#cases/light.ts'
import type { Outcome } from '#cases/links.ts'
import { showFacts } from '#cases/masking.ts'
import { STANDING, allFields } from '#cases/project.ts'
import { referenceOf } from '#cases/references.ts'
import type { CaseFile } from '#cases/reading.ts'
import { askedBy } from '#cases/asked.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import type { ActionInfo, CaseRow as RowInfo, CaseView, DeadlineInfo, FactInfo, FieldForm, StepInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'

/** Turns what the use cases know into the shapes of the API contract. */

/** In which register what a question names is entered, if in any. */
export type RefersTo = (name: string, field: Field) => string | undefined

export function fieldForm(name: string, field: Field, known?: Facts, refersTo: RefersTo = () => undefined): FieldForm {
  const refers = refersTo(name, field)
  const initial = known?.[name]
  return {
    name, type: field.type, optional: field.isOptional === true, personal: field.isPersonal === true,
    ...(field.options ? { options: field.options } : {}), ...(field.askedWhen ? { when: field.askedWhen } : {}), ...(field.hintText ? { hint: field.hintText } : {}),
    ...(field.unitText ? { unit: field.unitText } : {}), ...(field.min === undefined ? {} : { min: field.min }), ...(field.max === undefined ? {} : { max: field.max }),
    ...(initial === undefined || field.isPersonal ? {} : { initial }), ...(refers === undefined ? {} : { refers }), ...(field.told ? { told: field.told } : {}),
  }
}

export const fieldForms = (fields: Fields | undefined, known?: Facts, refersTo?: RefersTo): readonly FieldForm[] => Object.entries(fields ?? {}).map(([name, field]) => fieldForm(name, field, known, refersTo))

export interface RowContext { readonly today: PlainDate; readonly calendar: Calendar; readonly organs: readonly Organ[]; readonly find: (definition: string) => Procedure | undefined; readonly warns: number; readonly refersTo?: RefersTo }

export async function rowContext(house: House): Promise<RowContext> {
  const organs = await house.ledger.people.listOrgans(house.tenant)
  return { today: dateOf(house.cases.setting.now()), calendar: house.cases.setting.calendar, organs, find: (id) => house.catalogue.find(id), warns: house.parameters.notice.page, refersTo: (name, field) => referenceOf(house.catalogue, name, field)?.register }
}

/** The last day of what holds for a time, as long as no clock runs in it. */
function validUntil(row: CaseRow, definition: Procedure | undefined): PlainDate | undefined {
  const ends = definition && endsBy(definition)
  const until = ends && row.due === null && ends.states.includes(row.state) ? row.facts[ends.field] : undefined
  return typeof until === 'string' && isPlainDate(until) ? until : undefined
}

export function presentRow(row: CaseRow, { today, calendar, organs, find, warns }: RowContext): RowInfo {
  const definition = find(row.definition)
  const until = validUntil(row, definition)
  const { light, says } = until ? lightOfValidity(until, warns, today) : lightOf({ open: row.open, due: row.due, paused: row.light === STANDING }, today, calendar)
  return {
    id: row.caseId, definition: row.definition, definitionName: definition?.name ?? row.definition, organ: row.organ, organName: organs.find(({ id }) => id === row.organ)?.name ?? row.organ,
    number: row.number, title: row.title, state: row.state, open: row.open, openedOn: row.openedOn, closedOn: row.closedOn, holder: row.holder, due: row.due ?? until ?? null,
    light, lightSays: says, facts: row.facts,
  }
}

function lightOfDue(due: Due, today: PlainDate, calendar: Calendar): Light {
  if (due.status === 'paused') return '蓝'
  if (due.status === 'overdue' || due.status === 'late') return '红'
  if (due.status !== 'running' || due.due === null) return '灰'
  return isAfter(today, due.due) ? '红' : lightOf({ open: true, due: due.due, paused: false }, today, calendar).light
}

const presentDue = (due: Due, { today, calendar }: RowContext): DeadlineInfo =>
  ({ ...due, statusLabel: STATUS_LABEL[due.status], light: lightOfDue(due, today, calendar) })

function presentActions({ definition, possible, kase }: CaseFile, { refersTo }: RowContext): readonly ActionInfo[] {
  return possible.filter(({ action }) => !BY_SYSTEM.has(action)).map(({ action: name, allowed, reasons }) => {
    const declared = definition.actions[name]
    const action = declared ?? VERBS[name]
    return {
      name, allowed, reasons, asks: fieldForms(action?.asks, declared ? kase.facts : undefined, refersTo), basis: action ? sayCitation(action.basis) : '', note: action?.note ?? null,
      by: action ? listOf(action.by) : [], produces: action?.produces === undefined ? [] : listOf(action.produces), verb: declared === undefined,
    }
  })
}

type FileNames = ReadonlyMap<string, string>

/** Answers as a page shows them; attachments as links by their names. */
function factInfos(caseId: string, fields: Fields, facts: Facts, names: FileNames): readonly FactInfo[] {
  return showFacts(fields, facts).map((shown) => {
    const value = facts[shown.name]
    if (fields[shown.name]?.type !== 'file' || !Array.isArray(value)) return shown
    return { ...shown, value: `${value.length}个附件`, files: (value as readonly string[]).map((hash) => ({ name: names.get(hash) ?? '附件', href: attachmentHref(caseId, hash) })) }
  })
}

function presentSteps({ definition, kase, events, row }: CaseFile, names: FileNames): readonly StepInfo[] {
  return kase.acts.map((act, index) => {
    const name = takenAs(act)
    const asks = act.seq === 1 ? definition.opens.asks : definition.actions[name]?.asks ?? VERBS[name]?.asks
    const event = events[index]
    return {
      seq: act.seq, struck: isStruck(act), do: act.do, on: act.on, recordedAt: event?.recordedAt ?? '', person: act.by.person, role: act.by.role, hash: event?.hash ?? '',
      answers: factInfos(row.caseId, askedBy(definition, { ...act, do: name }, asks ?? {}), act.answers, names),
    }
  })
}

export const attachmentHref = (caseId: string, hash: string | undefined): string => `/api/cases/${encodeURIComponent(caseId)}/files/${hash ?? ''}`

/** What the page of a case needs besides the case. */
export interface Beside { readonly documents: readonly CaseDocument[]; readonly outcomes: readonly Outcome[]; readonly chain: readonly CaseRow[]; readonly fileNames: FileNames; readonly code: string | null }

export function presentCase(file: CaseFile, { documents, fileNames, code, outcomes, chain }: Beside, context: RowContext): CaseView {
  const { definition, kase, row } = file
  return {
    row: presentRow(row, context), kind: definition.kind, version: file.events.length, void: kase.void, code,
    facts: factInfos(row.caseId, allFields(definition), kase.facts, fileNames), timeline: presentSteps(file, fileNames),
    deadlines: file.dues.filter(({ started }) => started !== null).map((due) => presentDue(due, context)), actions: presentActions(file, context), amounts: file.amounts,
    documents: documents.map(({ name, external, missing, asks, supplied, issued }) => ({
      name, external, missing, asks: fieldForms(asks, supplied), issued: issued.map(({ number, on, files }) => ({ number, on, docx: attachmentHref(row.caseId, files[0]), pdf: attachmentHref(row.caseId, files[1]) })),
    })),
    outcomes: outcomes.map(({ says, basis, kind, definition: id, caseId, done, answers }) => ({ says, basis, kind, definition: id, case: caseId, done, answers })), related: chain.map((one) => presentRow(one, context)),
    drawing: drawProcedure(definition, { state: kase.state, visited: kase.acts.map((act) => act.do) }),
  }
}

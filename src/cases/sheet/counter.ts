import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { dateOf } from '#core/calendar/plain-date.ts'
import { VERBS } from '#core/engine/verbs.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Actor } from '#core/engine/case.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Cases } from '../cases.ts'
import { mayAdminister } from '../oversight.ts'
import { postsOn, type StaffMember } from '../who.ts'
import { announceBatch, findBatch, infoOf, noteBatch, type BatchInfo, type Status } from './account.ts'
import { SheetError } from './fault.ts'
import { askedBySheet, importSheet, previewSheet } from './import.ts'
import type { Wish } from './mapping.ts'
import type { ImportOrder } from './order.ts'
import { loadTemplates, type SheetTemplate } from './templates.ts'
import { checkReason, undoImport } from './undo.ts'

/**
 * 导入台: sheets that people at the workbench bring, look at, bring in and take back. A sheet is worked through while they look on; where it
 * stands is in the ledger, so that any process can tell.
 */

/** Milliseconds for which a file that was never brought in is kept. */
const KEPT = 7 * 86_400_000
const BUSY: ReadonlySet<Status> = new Set(['核对中', '导入中', '撤销中'])

/** Work that goes on after its answer was given; what goes wrong with it stands in the batch. */
type Later = (work: Promise<void>) => void

export interface Desk { readonly cases: Cases; readonly tenant: string; readonly folder: string; readonly templateFolder: string; readonly later: Later; readonly signal: AbortSignal }

export const templatesOf = ({ templateFolder }: Pick<Desk, 'templateFolder'>, definition: string, action?: string): readonly SheetTemplate[] => loadTemplates([templateFolder]).filter((one) => one.definition === definition && one.action === action)

/** Who takes the step that each row of a sheet stands for: the opening, or the act whose results it brings. */
const rolesFor = ({ opens, actions }: Procedure, action: string | undefined): readonly string[] => listOf(action === undefined ? opens.by : actions[action]?.by ?? [])

/** In which post somebody brings such sheets to an organ, if in any. */
function actorFor({ cases }: Pick<Desk, 'cases'>, who: StaffMember, definition: Procedure, organ: string, action?: string): Actor | undefined {
  const roles = rolesFor(definition, action)
  const post = postsOn(who, organ, dateOf(cases.setting.now())).find(({ role }) => roles.includes(role))
  return post && { person: who.name, role: post.role, organ }
}

/** Acts whose results somebody may bring as a sheet, with the organs for which. */
export function resultSheetsFor(cases: Cases, who: StaffMember, definition: Procedure): Readonly<Record<string, readonly string[]>> {
  const organs = [...new Set(who.posts.map(({ organ }) => organ))]
  const found = Object.keys(definition.actions).map((action) => [action, organs.filter((organ) => actorFor({ cases }, who, definition, organ, action))] as const)
  return Object.fromEntries(found.filter(([, where]) => where.length > 0))
}

async function clearOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name)
    if (Date.now() - (await stat(path)).mtimeMs > KEPT) await rm(path, { force: true })
  }
}

async function pathOf({ folder }: Desk, batch: string): Promise<string> {
  const name = /^[0-9a-f-]{36}$/.test(batch) ? (await readdir(folder).catch(() => [])).find((one) => one.startsWith(batch)) : undefined
  if (name === undefined) throw new SheetError('这一批的文件已经不在，请重新选择文件')
  return join(folder, name)
}

/** Works through a batch after the answer; a failure is told where the batch is. */
function begin(desk: Desk, batch: string, work: () => Promise<unknown>): void {
  desk.later(work().then(() => undefined, async (error: unknown) => {
    const info = await findBatch(desk.cases, desk.tenant, batch)
    const says = error instanceof SheetError ? error.message : '系统未能处理完这一批，已处理的不受影响，请重试或者联系管理员'
    if (info) await noteBatch(desk.cases, desk.tenant, info, { status: '未完成', says })
    if (!(error instanceof SheetError)) throw error
  }))
}

/** In which post somebody corrects what is on record in an organ, if in any. */
const correctingRole = ({ cases }: Desk, who: StaffMember, organ: string): string | undefined =>
  postsOn(who, organ, dateOf(cases.setting.now())).map(({ role }) => role).find((role) => listOf(VERBS['更正']?.by ?? []).includes(role))

interface Bringing { readonly who: StaffMember; readonly actor: Actor; readonly info: BatchInfo }

/** @throws SheetError for whoever may bring the sheet and may not correct what is on record */
function orderOf(desk: Desk, { who, actor: { person: by, role }, info: { id, organ, record } }: Bringing, path: string, wish: Wish): ImportOrder {
  const { file, action } = record
  const correcting = wish.correct === undefined ? undefined : { reason: checkReason(wish.correct), role: correctingRole(desk, who, organ) }
  if (correcting && correcting.role === undefined) throw new SheetError('您的岗位不能更正已登记的事项，请不选按表更正，或者由经办人、机关负责人导入')
  return { ...(correcting?.role === undefined ? {} : { correct: { reason: correcting.reason, role: correcting.role } }), tenant: desk.tenant, signal: desk.signal, organ, by, role, path, file, batch: id, wish, templates: loadTemplates([desk.templateFolder]), ...(action === undefined ? {} : { action }) }
}

/** What somebody brings: a file, for an organ; with an act, its results for matters that are there. */
export interface Brought { readonly organ: string; readonly path: string; readonly name: string; readonly action?: string }

/**
 * Takes a file that was uploaded and begins to look through it. @returns undefined for whoever has no post that takes such steps
 * @throws SheetError where no sheet brings results of the act
 */
export async function bring(desk: Desk, who: StaffMember, definition: Procedure, uploaded: Brought): Promise<BatchInfo | undefined> {
  const { organ, action } = uploaded
  const actor = actorFor(desk, who, definition, organ, action)
  if (!actor) return undefined
  askedBySheet(definition, { tenant: desk.tenant, organ, ...(action === undefined ? {} : { action }) })
  await mkdir(desk.folder, { recursive: true })
  await clearOld(desk.folder)
  const batch = randomUUID()
  const path = join(desk.folder, `${batch}${extname(uploaded.path)}`)
  await rename(uploaded.path, path)
  const info = await announceBatch(desk.cases, desk.tenant, { batch, definition: definition.id, organ, file: uploaded.name, by: who.name, ...(action === undefined ? {} : { action }) })
  begin(desk, batch, () => previewSheet(desk.cases, definition, orderOf(desk, { who, actor, info }, path, {})))
  return info
}

interface Found { readonly info: BatchInfo; readonly definition: Procedure; readonly actor: Actor }

async function find(desk: Desk, who: StaffMember, batch: string): Promise<Found | undefined> {
  const info = await findBatch(desk.cases, desk.tenant, batch)
  const definition = info && desk.cases.setting.catalogue.find(info.definition)
  if (!info || !definition) return undefined
  const administers = mayAdminister(who, desk.cases.setting.now())
  const { organ, record: { action } } = info
  const actor = actorFor(desk, who, definition, organ, action) ?? (administers ? { person: who.name, role: rolesFor(definition, action)[0] ?? '', organ } : undefined)
  return actor && { info, definition, actor }
}

/** One batch, for whoever may bring such sheets to its organ. */
export const findFor = async (desk: Desk, who: StaffMember, batch: string): Promise<BatchInfo | undefined> => (await find(desk, who, batch))?.info

/** The latest batches of the organs and matters that somebody brings sheets for. */
export async function listFor(desk: Desk, who: StaffMember, definition: Procedure): Promise<readonly BatchInfo[]> {
  const organs = [...new Set(who.posts.map(({ organ }) => organ))]
  const found = (await desk.cases.setting.ledger.imports.list(desk.tenant, organs, definition.id, 20)).map(infoOf)
  return found.filter(({ organ, record: { action } }) => actorFor(desk, who, definition, organ, action))
}

function checkIdle(desk: Desk, { record: { status, updated } }: BatchInfo): void {
  // A process that ended in the middle says nothing any more: after some minutes its batch may be taken up again.
  if (BUSY.has(status) && Date.parse(desk.cases.setting.now()) - Date.parse(updated) < 3 * 60_000) throw new SheetError(`这一批正在${status.replace('中', '')}，请稍候`)
}

/** Looks through the file again, with what somebody says about its columns. */
export async function preview(desk: Desk, who: StaffMember, batch: string, wish: Wish): Promise<BatchInfo | undefined> {
  const found = await find(desk, who, batch)
  if (!found) return undefined
  checkIdle(desk, found.info)
  if (found.info.record.fresh + found.info.record.restored > 0 && found.info.record.status !== '待导入') throw new SheetError('这一批已经导入过，列的对应不能再改；需要改的，先撤销导入，再重新导入')
  const order = orderOf(desk, { who, ...found }, await pathOf(desk, batch), wish)
  await noteBatch(desk.cases, desk.tenant, found.info, { status: '核对中' })
  begin(desk, batch, () => previewSheet(desk.cases, found.definition, order))
  return findFor(desk, who, batch)
}

/** Brings the sheet in as it was last shown; a batch that was stopped goes on. The file is kept until all of it was read. */
export async function start(desk: Desk, who: StaffMember, batch: string): Promise<BatchInfo | undefined> {
  const found = await find(desk, who, batch)
  if (!found) return undefined
  const { info, definition } = found
  checkIdle(desk, info)
  if (info.record.status === '已导入' || info.record.status === '已撤销') throw new SheetError('这一批已经导入；要再次导入，请重新选择文件')
  const path = await pathOf(desk, batch)
  const wish: Wish = { columns: Object.fromEntries(info.record.columns.map(({ heading, field }) => [heading, field])), fixed: info.record.fixed, ...(info.record.template === null ? {} : { template: info.record.template }), ...(info.record.correct === undefined ? {} : { correct: info.record.correct }) }
  const order = orderOf(desk, { who, ...found }, path, wish)
  await noteBatch(desk.cases, desk.tenant, info, { status: '导入中' })
  begin(desk, batch, async () => {
    const { stopped } = await importSheet(desk.cases, definition, order)
    if (!stopped) await rm(path, { force: true })
  })
  return findFor(desk, who, batch)
}

export async function stop(desk: Desk, who: StaffMember, batch: string): Promise<BatchInfo | undefined> {
  if (!await find(desk, who, batch)) return undefined
  await desk.cases.setting.ledger.imports.setStopping(desk.tenant, batch, true)
  return findFor(desk, who, batch)
}

/** Begins to take an import back. @throws SheetError for a reason that is too short */
export async function undo(desk: Desk, who: StaffMember, batch: string, reason: string): Promise<BatchInfo | undefined> {
  const found = await find(desk, who, batch)
  if (!found) return undefined
  checkIdle(desk, found.info)
  checkReason(reason)
  const correcting = correctingRole(desk, who, found.info.organ)
  await noteBatch(desk.cases, desk.tenant, found.info, { status: '撤销中' })
  begin(desk, batch, () => undoImport(desk.cases, { tenant: desk.tenant, batch, by: found.actor, reason, ...(correcting === undefined ? {} : { correctingRole: correcting }) }))
  return findFor(desk, who, batch)
}

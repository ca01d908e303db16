import { dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Act, Case } from '#core/engine/case.ts'
import type { Cases } from '#cases/cases.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Period } from '#figures/periods.ts'
import { isSealedTable, type SealedTable } from './sealed.ts'

export const RETURN = 'statistics-return'

/** Something done with a frozen table: when, by whom, and in what words. */
export interface Step { readonly on: PlainDate; readonly by: string; readonly says: string }

/** One table that was frozen in a return, and what became of it. `files`: hashes of the sealed JSON and the Excel sheet. */
export interface Submission {
  readonly files: readonly string[]
  readonly asOf: PlainDate
  readonly frozen: Step
  readonly reviewed?: Step
  readonly reported?: Step & { readonly how: string }
  readonly returned?: Step
  readonly received?: Step
  readonly published?: Step
  readonly filed?: Step
  /** Taken back before it was reported. */
  readonly withdrawn?: Step
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const step = (act: Act, on: unknown, says: string): Step => ({ on: text(on) === '' ? dateOf(act.on) : text(on), by: act.by.person, says })

function furtherOf(act: Act, { reported }: Submission): Partial<Submission> {
  const { answers } = act
  switch (act.do) {
    case '审核': return answers['审核结论'] === '通过' ? { reviewed: step(act, '', `审核通过：${text(answers['审核意见'])}`) } : { withdrawn: step(act, '', `审核退回修改：${text(answers['审核意见'])}`) }
    case '撤回修改': return { withdrawn: step(act, '', `撤回修改：${text(answers['撤回原因'])}`) }
    case '上报': return { reported: { ...step(act, answers['上报日期'], text(answers['上报方式'])), how: '上报' } }
    case '重报': return { reported: { ...step(act, answers['重报日期'], `与原表差异：${text(answers['与原表差异'])}`), how: '重报' } }
    case '上级退回': return reported ? { returned: step(act, answers['退回日期'], `上级退回：${text(answers['退回原因'])}`) } : {}
    case '更正申请': return reported ? { returned: step(act, '', `申请更正：${text(answers['更正原因'])}`) } : {}
    case '接收': return { received: step(act, answers['接收日期'], '已接收') }
    case '公布': return reported ? { published: step(act, answers['公布日期'], `公布：${text(answers['公布渠道'])}`) } : {}
    case '归档': return { filed: step(act, '', `归档：${text(answers['档号'])}`) }
    default: return {}
  }
}

/** The tables that were frozen in a return, oldest first. */
export function submissionsIn({ acts }: Case): readonly Submission[] {
  return acts.reduce<readonly Submission[]>((found, act) => {
    if (act.do === '冻结') return [...found, { files: Array.isArray(act.answers['冻结的表']) ? act.answers['冻结的表'] as readonly string[] : [], asOf: text(act.answers['数据截至日']), frozen: step(act, '', '冻结') }]
    const last = found.at(-1)
    return last ? [...found.slice(0, -1), { ...last, ...furtherOf(act, last) }] : found
  }, [])
}

/** What was reported last. */
export const lastReported = (submissions: readonly Submission[]): Submission | undefined => submissions.findLast(({ reported }) => reported !== undefined)

/** Of which table, organ and period a return is. */
export interface ReturnOf { readonly tenant: string; readonly organ: string; readonly table: string; readonly period: Period }

export const openingAnswers = ({ table, period }: ReturnOf): Readonly<Record<string, string>> => ({ 报表编号: table, 报表期间起: period.from, 报表期间止: period.to })

/** The case in which a table of a period is reported: there is never a second one. */
export interface ReturnCase { readonly caseId: string; readonly kase: Case; readonly number: string; readonly version: number; readonly submissions: readonly Submission[] }

export async function findReturn(cases: Cases, of: ReturnOf): Promise<ReturnCase | undefined> {
  const definition = cases.setting.catalogue.find(RETURN)
  if (!definition) return undefined
  const caseId = cases.idOf(definition, of.tenant, of.organ, '', openingAnswers(of))
  const found = await cases.load(of.tenant, caseId)
  return found && { caseId, kase: found.kase, number: found.number, version: found.version, submissions: submissionsIn(found.kase) }
}

/** The sealed table of a submission; undefined where what was frozen is no table of this house (a scan of a paper form). */
export async function readSealed(ledger: Ledger, tenant: string, { files }: Pick<Submission, 'files'>): Promise<SealedTable | undefined> {
  const data = files[0] === undefined ? undefined : await ledger.readAttachment(tenant, files[0]).catch(() => undefined)
  if (!data || data[0] !== '{'.charCodeAt(0)) return undefined
  try {
    const value: unknown = JSON.parse(data.toString('utf8'))
    return isSealedTable(value) ? value : undefined
  } catch {
    return undefined
  }
}

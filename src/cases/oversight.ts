import { dateOf } from '#core/calendar/plain-date.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { Moment } from '#core/calendar/plain-date.ts'
import type { StaffMember } from './who.ts'

/** Only the audit post reads who looked at what; nobody can change it. */
const AUDITOR = '审计人员'
const ADMINISTRATOR = '系统管理员'

const holdsRole = (who: StaffMember, role: string, now: Moment): boolean =>
  who.posts.some((post) => post.role === role && post.from <= dateOf(now) && (post.to === null || dateOf(now) <= post.to))

export const mayAudit = (who: StaffMember, now: Moment): boolean => holdsRole(who, AUDITOR, now)
export const mayAdminister = (who: StaffMember, now: Moment): boolean => holdsRole(who, ADMINISTRATOR, now)

/** One look at masked data, or one export: who, when, at what, why. `number` is null where it concerns no single case. */
export interface Look { readonly at: string; readonly person: string; readonly number: string | null; readonly caseId: string; readonly field: string; readonly reason: string }

const SIZE = 50

/** The reason under which sign-ins stand in the log. */
export const SIGN_IN = '登录'

/** The log of looks 阅看记录, newest first; sign-ins, which are many, only where they are asked for. */
export async function listLooks(ledger: Ledger, tenant: string, { after, signIns = false }: { readonly after?: string | undefined; readonly signIns?: boolean } = {}): Promise<{ readonly rows: readonly Look[]; readonly next: string | null }> {
  const found = await ledger.people.listAllAccess(tenant, SIZE + 1, after, signIns ? '' : SIGN_IN)
  const page = found.slice(0, SIZE)
  const ids = [...new Set(page.map(({ caseId }) => caseId).filter(Boolean))]
  const numbers = new Map(await Promise.all(ids.map(async (id) => [id, (await ledger.findCase(tenant, id))?.number] as const)))
  const last = page.at(-1)
  return {
    rows: page.map(({ at, name, caseId, field, reason }) => ({ at, person: name, caseId, number: numbers.get(caseId) ?? null, field, reason })),
    next: found.length > SIZE && last ? `${last.at}~${last.nonce}` : null,
  }
}

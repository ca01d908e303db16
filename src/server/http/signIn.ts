import { createHash, randomBytes } from 'node:crypto'
import { SIGN_IN } from '#cases/oversight.ts'
import { faultOfPassword, hashPassword, isPassword } from '#cases/passwords.ts'
import type { StaffMember } from '#cases/who.ts'
import type { House } from '../house.ts'
import { Throttle } from './throttle.ts'

const SESSION_HOURS = 12
const IDLE_MINUTES = 30
const RENEW_AFTER_MINUTES = 1
/** Failures from one address within a quarter of an hour, whatever names were tried. */
const ADDRESS_FAILURES = 30
const LOCK_AFTER = 5
const LOCK_MINUTES = 15

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

export type SignedIn = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly says: string }

const wrong: SignedIn = { ok: false, says: '用户名或者密码不正确' }

/** Hash of no password: an unknown name costs as much time as a wrong password. */
const dummy = hashPassword(randomBytes(16).toString('hex'))

const locked: SignedIn = { ok: false, says: `密码连续输错${LOCK_AFTER}次，该用户名暂停登录${LOCK_MINUTES}分钟，请稍后再试；忘记密码的请联系系统管理员` }
const crowded: SignedIn = { ok: false, says: `登录失败次数过多，请${LOCK_MINUTES}分钟后再试` }

const byAddress = new Throttle(ADDRESS_FAILURES, LOCK_MINUTES * 60_000)
/** Names without an account lock as accounts do: the answer does not tell which names exist. */
const byUnknownName = new Throttle(LOCK_AFTER, LOCK_MINUTES * 60_000)

async function failUnknown(name: string, password: string): Promise<SignedIn> {
  if (byUnknownName.isBlocked(name)) return locked
  await isPassword(await dummy, password)
  byUnknownName.fail(name)
  return wrong
}

/** A token carries the minute in which it was made, so that a session ends however often it is used. */
const makeToken = (): string => `${Math.floor(Date.now() / 60_000).toString(36)}.${randomBytes(32).toString('base64url')}`
const idleEnd = (): string => new Date(Date.now() + IDLE_MINUTES * 60_000).toISOString()
const isOver = (token: string): boolean => Date.now() / 60_000 - Number.parseInt(token.split('.')[0] ?? '', 36) > SESSION_HOURS * 60

async function check({ ledger, tenant }: House, login: string, password: string): Promise<SignedIn> {
  const account = await ledger.people.findAccountByLogin(tenant, login)
  if (!account) return failUnknown(`${tenant}/${login}`, password)
  if (account.lockedUntil !== null && Date.parse(account.lockedUntil) > Date.now()) return locked
  const note = (says: string): Promise<void> => ledger.people.logAccess(tenant, { account: account.id, caseId: '', field: says, reason: SIGN_IN })
  if (!(await isPassword(account.passwordHash, password)) || account.closed) {
    await ledger.people.recordFailure(tenant, account.id, LOCK_AFTER, LOCK_MINUTES)
    await note(account.closed ? '登录失败：账号已停用' : '登录失败：密码不正确')
    return wrong
  }
  const token = makeToken()
  await note('登录成功')
  await ledger.people.clearFailures(tenant, account.id)
  await ledger.people.createSession(tenant, { tokenHash: digest(token), account: account.id, expires: idleEnd() })
  return { ok: true, token }
}

/**
 * Opens a session for name and password: always a new token, never one that was brought along. Five failures close the name for a quarter
 * of an hour, whoever tries; too many from one address close the address.
 */
export async function signIn(house: House, login: string, password: string, address: string): Promise<SignedIn> {
  if (byAddress.isBlocked(address)) return crowded
  const outcome = await check(house, login, password)
  if (!outcome.ok) byAddress.fail(address)
  return outcome
}

export interface Visitor extends StaffMember {
  readonly login: string
  /** Nothing may be done before the initial password is changed. */
  readonly initial: boolean
}

/** Who stands behind a session token, with the posts they hold. */
export async function findVisitor({ ledger, tenant }: House, token: string | undefined): Promise<Visitor | undefined> {
  if (!token || token.length > 200 || isOver(token)) return undefined
  const account = await ledger.people.findSession(tenant, digest(token))
  if (!account || account.closed) return undefined
  const before = new Date(Date.now() + (IDLE_MINUTES - RENEW_AFTER_MINUTES) * 60_000).toISOString()
  if (account.expires < before) await ledger.people.renewSession(tenant, { tokenHash: digest(token), account: account.id, expires: idleEnd() }, before)
  return { kind: 'staff', id: account.id, login: account.login, name: account.name, initial: account.initial, posts: account.posts.map(({ organ, role, from, to }) => ({ organ, role, from, to })) }
}

export const signOut = ({ ledger, tenant }: House, token: string): Promise<void> => ledger.people.endSession(tenant, digest(token))

/**
 * Changes somebody's own password; every session of theirs ends. @returns what is wrong, undefined where it is done. A wrong old password
 * counts as a failed sign-in.
 */
export async function changePassword({ ledger, tenant }: House, { id, login }: Visitor, old: string, wanted: string): Promise<string | undefined> {
  const account = await ledger.people.findAccountByLogin(tenant, login)
  if (!account || !(await isPassword(account.passwordHash, old))) {
    await ledger.people.recordFailure(tenant, id, LOCK_AFTER, LOCK_MINUTES)
    return '原密码不正确，密码没有修改'
  }
  const fault = old === wanted ? '新密码不得与原密码相同' : faultOfPassword(login, wanted)
  if (fault) return `${fault}，密码没有修改`
  await ledger.people.setPassword(tenant, id, await hashPassword(wanted), false)
  return undefined
}

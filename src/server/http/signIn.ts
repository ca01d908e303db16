import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import type { StaffMember } from '#cases/who.ts'
import type { House } from '../house.ts'

const SESSION_HOURS = 12
const LOCK_AFTER = 5
const LOCK_MINUTES = 15

export const hashPassword = (password: string): Promise<string> => hash(password)

const digest = (token: string): string => createHash('sha256').update(token).digest('hex')

export type SignedIn = { readonly ok: true; readonly token: string } | { readonly ok: false; readonly says: string }

const wrong: SignedIn = { ok: false, says: '用户名或者密码不正确' }

/** Hash of no password: an unknown name costs as much time as a wrong password. */
const dummy = hashPassword(randomBytes(16).toString('hex'))

/** Opens a session for name and password. Five failures close the account for a quarter of an hour, whoever tries. */
export async function signIn({ ledger, tenant }: House, login: string, password: string): Promise<SignedIn> {
  const account = await ledger.people.findAccountByLogin(tenant, login)
  if (!account) { await verify(await dummy, password); return wrong }
  if (account.lockedUntil !== null && Date.parse(account.lockedUntil) > Date.now()) return { ok: false, says: `密码连续输错${LOCK_AFTER}次，该账号暂停登录${LOCK_MINUTES}分钟，请稍后再试` }
  if (!(await verify(account.passwordHash, password))) {
    await ledger.people.recordFailure(tenant, account.id, LOCK_AFTER, LOCK_MINUTES)
    return wrong
  }
  const token = randomBytes(32).toString('base64url')
  await ledger.people.clearFailures(tenant, account.id)
  await ledger.people.createSession(tenant, { tokenHash: digest(token), account: account.id, expires: new Date(Date.now() + SESSION_HOURS * 3600_000).toISOString() })
  return { ok: true, token }
}

export interface Visitor extends StaffMember { readonly login: string }

/** Who stands behind a session token, with the posts they hold. */
export async function findVisitor({ ledger, tenant }: House, token: string | undefined): Promise<Visitor | undefined> {
  if (!token) return undefined
  const account = await ledger.people.findSession(tenant, digest(token))
  if (!account) return undefined
  const posts = await ledger.people.listPosts(tenant, account.id)
  return { kind: 'staff', id: account.id, login: account.login, name: account.name, posts: posts.map(({ organ, role, from, to }) => ({ organ, role, from, to })) }
}

export const signOut = ({ ledger, tenant }: House, token: string): Promise<void> => ledger.people.endSession(tenant, digest(token))

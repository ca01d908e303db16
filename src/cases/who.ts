import { compare, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Actor } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Role } from '#core/vocabulary/procedure.ts'

/** A post 岗位: a role in an organ for a time. */
export interface Post {
  readonly organ: string
  readonly role: Role
  readonly from: PlainDate
  readonly to: PlainDate | null
}

/** Somebody signed in. */
export interface StaffMember {
  readonly kind: 'staff'
  readonly id: string
  readonly name: string
  readonly posts: readonly Post[]
}

/** A member of the public in the portal: known only by what they write. */
export interface Public {
  readonly kind: 'public'
  /** The code of the case they follow, where they came with one. */
  readonly code?: string
}

/** The program itself: the demo's walker, imports, jobs. It still names the post in which it acts. */
export interface Machine {
  readonly kind: 'machine'
  readonly name: string
  readonly role: Role
}

export type Who = StaffMember | Public | Machine

/** Roles that read everything of an organ and of those below it; they act only where an act names them (督办). */
const READERS: ReadonlySet<string> = new Set(['督查人员', '审计人员'])

/** Roles of outsiders who see the cases handed to them and no others. */
const ASSIGNED: ReadonlySet<string> = new Set(['法律顾问', '外聘律师'])

const holds = (post: Post, on: PlainDate): boolean => compare(post.from, on) <= 0 && (post.to === null || compare(on, post.to) <= 0)

/** The posts a member of staff holds in an organ on a day. */
export const postsOn = (who: StaffMember, organ: string, on: PlainDate): readonly Post[] =>
  who.posts.filter((post) => post.organ === organ && holds(post, on))

/** Whether somebody has a post from which the organs below are supervised. */
export const supervises = (who: Who): boolean => who.kind === 'staff' && who.posts.some(({ role }) => READERS.has(role))

/** Whether an act is open to every post, and this is one that only reads. */
export const onlyReads = (role: Role, by: Role | readonly Role[]): boolean => READERS.has(role) && !listOf(by).includes(role)

/**
 * The actor in which somebody may take an act of an organ: the first of their posts that the act names; else any post there, so that
 * the refusal can say which post is missing. Undefined for whoever has nothing to do with the organ.
 * @param above organs above it: supervising posts there reach down
 */
export function findActor(who: Who, organ: string, by: Role | readonly Role[], on: PlainDate, above: readonly string[] = []): Actor | undefined {
  const roles = listOf(by)
  if (who.kind === 'machine') return { person: who.name, role: roles.includes(who.role) || roles.includes('*') ? who.role : roles[0] ?? who.role, organ }
  if (who.kind === 'public') return { person: '社会公众', role: roles.find((role) => PUBLIC_ROLES.has(role)) ?? '社会公众', organ }
  const posts = who.posts.filter((post) => holds(post, on) && (post.organ === organ || (READERS.has(post.role) && above.includes(post.organ))))
  const fitting = posts.find((post) => roles.includes(post.role)) ?? posts.find((post) => !READERS.has(post.role)) ?? posts[0]
  return fitting && { person: who.name, role: fitting.role, organ }
}

/** Party roles that the public takes in the portal. */
export const PUBLIC_ROLES: ReadonlySet<string> = new Set(['申请人', '来电人', '信访人', '当事人', '社会公众', '公众', '第三方', '利害关系人', '被征收人', '检查对象', '企业', '办事人'])

/** Whether somebody sees in an organ only the cases that went through their hands: they hold no post there but such ones. */
export function readsAssigned(who: Who, organ: string, on: PlainDate): boolean {
  const posts = who.kind === 'staff' ? postsOn(who, organ, on) : []
  return posts.length > 0 && posts.every(({ role }) => ASSIGNED.has(role))
}

/** Whether somebody may read all cases of an organ: a post there, or a reading post in an organ above. */
export function mayRead(who: Who, organ: string, above: readonly string[], on: PlainDate): boolean {
  if (who.kind === 'machine') return true
  if (who.kind === 'public') return false
  return who.posts.some((post) => holds(post, on) && !ASSIGNED.has(post.role) && (post.organ === organ || (READERS.has(post.role) && above.includes(post.organ))))
}

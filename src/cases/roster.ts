import { compare, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import type { Ledger } from '#ledger/ledger.ts'
import type { AccountRow, OrganRow, PostRow } from '#ledger/people/people.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { organsAbove } from './authority.ts'
import { hashPassword, makeInitialPassword } from './passwords.ts'
import { PUBLIC_ROLES } from './who.ts'

/** Organs 单位, people 人员 and their posts 岗位: entered once, by the administrator; every change is written to the log of looks and changes. */

const LEVELS = ['市', '区', '县', '部门', '镇', '街道', '科室', '村居'] as const
/** Posts that no definition names: who reads, audits and administers. */
const HOUSE_ROLES = ['督查人员', '审计人员', '系统管理员', '法律顾问', '外聘律师'] as const
/** Who administers does not audit: nobody both gives rights and reads the log of what was done with them. */
const APART = ['系统管理员', '审计人员'] as const
const LOGIN = /^[a-z][a-z\d._-]{1,31}$/
const ORGAN_ID = /^[a-z][a-z\d-]{1,39}$/

/** What is asked cannot be entered; nothing was changed. */
export class RosterError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'RosterError'
  }
}

export interface Listed extends Omit<AccountRow, 'passwordHash'> { readonly posts: readonly PostRow[] }
export interface RosterList { readonly organs: readonly OrganRow[]; readonly people: readonly Listed[]; readonly roles: readonly string[]; readonly levels: readonly string[] }
export interface NewPerson { readonly login: string; readonly name: string; readonly organ: string; readonly roles: readonly string[]; readonly from: PlainDate }

/** Every post that a definition or the house knows; the parts that the public plays are nobody's post. */
export const rolesIn = ({ all }: Catalogue): readonly string[] => {
  const named = all.flatMap(({ opens, actions }) => [opens, ...Object.values(actions)]).flatMap(({ by }) => listOf(by))
  return [...new Set([...HOUSE_ROLES, ...named])].filter((role) => role !== '*' && !PUBLIC_ROLES.has(role)).sort((a, b) => a.localeCompare(b, 'zh'))
}

function refuse(says: string): never { throw new RosterError(`${says}，没有改动任何内容`) }

function checkApart(name: string, roles: readonly string[]): void {
  if (APART.every((role) => roles.includes(role))) refuse(`“${name}”不能同时任${APART.join('和')}：管理权限的人不得兼任审计`)
}

export class Roster {
  readonly #ledger: Ledger
  readonly #tenant: string
  readonly #catalogue: Catalogue
  constructor(ledger: Ledger, tenant: string, catalogue: Catalogue) {
    this.#ledger = ledger
    this.#tenant = tenant
    this.#catalogue = catalogue
  }

  async list(): Promise<RosterList> {
    const { people } = this.#ledger
    return { organs: await people.listOrgans(this.#tenant), people: await people.listAccounts(this.#tenant), roles: rolesIn(this.#catalogue), levels: LEVELS }
  }

  /** Enters an organ or changes it. @throws RosterError */
  async putOrgan(by: string, organ: OrganRow): Promise<void> {
    const { organs } = await this.list()
    if (!ORGAN_ID.test(organ.id)) refuse('单位编号应以小写字母开头，由小写字母、数字、短横组成，如yanshi-zhen')
    if (organ.name.trim().length < 2) refuse('请填写单位全称')
    if (!(LEVELS as readonly string[]).includes(organ.level)) refuse(`单位层级应为${LEVELS.join('、')}之一`)
    if (organ.code.trim() === '') refuse('请填写机关代字，发文字号和案号由它组成')
    const others = organs.filter(({ id }) => id !== organ.id)
    if (others.some(({ name }) => name === organ.name)) refuse(`已有名称为“${organ.name}”的单位`)
    if (organ.parent !== null && !others.some(({ id }) => id === organ.parent)) refuse('没有找到上级单位')
    if (organsAbove([...others, organ], organ.id).includes(organ.id)) refuse('上级单位不能是本单位或者它的下级')
    await this.#ledger.people.putOrgan(this.#tenant, organ)
    await this.#note(by, `登记单位“${organ.name}”（${organ.level}，${organ.code}）`)
  }

  /** Enters somebody with their first posts. @returns their initial password, shown once @throws RosterError */
  async addPerson(by: string, { login, name, organ, roles, from }: NewPerson): Promise<string> {
    const { people } = await this.list()
    if (!LOGIN.test(login)) refuse('用户名应以小写字母开头，由小写字母、数字、点、短横组成，2至32位')
    if (name.trim() === '') refuse('请填写姓名')
    if (people.some((one) => one.login === login)) refuse(`用户名“${login}”已被使用`)
    if (people.some((one) => one.name === name)) refuse(`已有同名人员“${name}”。办理记录按姓名署名，同名的请加注以便区分，如“${name}（城管中队）”`)
    if (roles.length === 0) refuse('请至少选择一个岗位')
    for (const role of roles) await this.#checkPost({ organ, role, from, to: null })
    checkApart(name, roles)
    const password = makeInitialPassword()
    await this.#ledger.people.putAccount(this.#tenant, { id: login, login, name, passwordHash: await hashPassword(password), initial: true })
    for (const role of roles) await this.#ledger.people.putPost(this.#tenant, login, { organ, role, from, to: null })
    await this.#note(by, `登记人员“${name}”（${login}）：${roles.join('、')}`)
    return password
  }

  /** Gives a post, or sets its last day. @throws RosterError */
  async putPost(by: string, id: string, post: PostRow): Promise<void> {
    const { name, posts } = await this.#get(id)
    await this.#checkPost(post)
    checkApart(name, [post, ...posts.filter(({ to }) => to === null || compare(to, post.from) >= 0)].map(({ role }) => role))
    if (post.to !== null && compare(post.to, post.from) < 0) refuse('岗位的止日不得早于起日')
    await this.#ledger.people.putPost(this.#tenant, id, post)
    await this.#note(by, `“${name}”的岗位：${post.role}，${post.from}起${post.to ? `至${post.to}` : ''}`)
  }

  /** Sets a new initial password and ends every session. @returns the password, shown once @throws RosterError */
  async resetPassword(by: string, id: string): Promise<string> {
    const { name } = await this.#get(id)
    const password = makeInitialPassword()
    await this.#ledger.people.setPassword(this.#tenant, id, await hashPassword(password), true)
    await this.#note(by, `重置“${name}”的密码`)
    return password
  }

  /** Closes 停用 or reopens an account; the record of what they did stays. @throws RosterError where nobody could administer any more */
  async setClosed(by: string, id: string, closed: boolean): Promise<void> {
    const { name } = await this.#get(id)
    const { people } = await this.list()
    const left = people.filter((one) => one.id !== id && !one.closed && one.posts.some(({ role, to }) => role === '系统管理员' && to === null))
    if (closed && left.length === 0) refuse(`停用“${name}”之后没有人能管理本系统，请先登记另一位系统管理员`)
    await this.#ledger.people.setClosed(this.#tenant, id, closed)
    await this.#note(by, `${closed ? '停用' : '启用'}“${name}”`)
  }

  async #get(id: string): Promise<Listed> {
    const found = (await this.list()).people.find((one) => one.id === id)
    return found ?? refuse(`没有用户名为“${id}”的人员`)
  }

  async #checkPost({ organ, role }: PostRow): Promise<void> {
    const { organs, roles } = await this.list()
    if (!organs.some(({ id }) => id === organ)) refuse('没有找到岗位所在的单位')
    if (!roles.includes(role)) refuse(`没有“${role}”这一岗位，岗位由程序和台账的定义给出`)
  }

  #note(by: string, says: string): Promise<void> {
    return this.#ledger.people.logAccess(this.#tenant, { account: by, caseId: '', field: says, reason: '单位和人员管理' })
  }
}

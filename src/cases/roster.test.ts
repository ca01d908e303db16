import { afterEach, expect, it } from 'vitest'
import { loadCatalogue, type Catalogue } from '#procedures/catalogue.ts'
import type { OrganRow } from '#ledger/people/people.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import { faultOfPassword, isPassword, makeInitialPassword } from './passwords.ts'
import { Roster, rolesIn } from './roster.ts'

const T = 'main'
const catalogue: Catalogue = await loadCatalogue()
const 镇: OrganRow = { id: 'zhen', name: '演示镇人民政府', level: '镇', parent: null, code: '演府' }
const 甲 = { login: 'jia', name: '演示甲', organ: 'zhen', roles: ['系统管理员'], from: '2026-01-01' }

describeOnBothStores('单位和人员', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())

  async function founded(): Promise<Roster> {
    ledger = await openLedger(await locate())
    const roster = new Roster(ledger, T, catalogue)
    await roster.putOrgan('admin', 镇)
    return roster
  }

  it('单位：编号、层级、代字、上级不对的不予登记，并说明理由', async () => {
    const roster = await founded()
    const put = (change: Partial<OrganRow>) => roster.putOrgan('admin', { ...镇, id: 'ke', name: '演示科', parent: 'zhen', level: '科室', ...change })
    await expect(put({ id: '演示' })).rejects.toThrow('单位编号应以小写字母开头')
    await expect(put({ level: '省' })).rejects.toThrow('单位层级应为')
    await expect(put({ code: ' ' })).rejects.toThrow('机关代字')
    await expect(put({ parent: 'meiyou' })).rejects.toThrow('没有找到上级单位')
    await expect(put({ name: 镇.name })).rejects.toThrow('已有名称为')
    await put({})
    await expect(roster.putOrgan('admin', { ...镇, parent: 'ke' })).rejects.toThrow('上级单位不能是本单位或者它的下级')
    expect((await roster.list()).organs.map(({ id }) => id)).toEqual(['zhen', 'ke'])
  })
  it('单位的地址、电话、管辖法院、复议机关写入文书，可以修改', async () => {
    const roster = await founded()
    await roster.putOrgan('admin', { ...镇, contact: { address: '演示路1号', court: '演示区人民法院' } })
    expect((await roster.list()).organs[0]?.contact).toEqual({ address: '演示路1号', court: '演示区人民法院' })
    await roster.putOrgan('admin', { ...镇, contact: { phone: '000-00000000' } })
    expect((await roster.list()).organs[0]?.contact).toEqual({ phone: '000-00000000' })
  })
  it('人员：用户名、同名、岗位不对的不予登记；登记后得到一次性的初始密码', async () => {
    const roster = await founded()
    await expect(roster.addPerson('admin', { ...甲, login: '甲' })).rejects.toThrow('用户名应以小写字母开头')
    await expect(roster.addPerson('admin', { ...甲, roles: [] })).rejects.toThrow('至少选择一个岗位')
    await expect(roster.addPerson('admin', { ...甲, roles: ['皇帝'] })).rejects.toThrow('没有“皇帝”这一岗位')
    await expect(roster.addPerson('admin', { ...甲, organ: 'meiyou' })).rejects.toThrow('没有找到岗位所在的单位')
    const password = await roster.addPerson('admin', 甲)
    const stored = await ledger.people.findAccountByLogin(T, 'jia')
    expect(stored).toMatchObject({ name: '演示甲', initial: true, closed: false })
    expect(await isPassword(stored?.passwordHash ?? '', password)).toBe(true)
    await expect(roster.addPerson('admin', { ...甲, name: '演示乙' })).rejects.toThrow('已被使用')
    await expect(roster.addPerson('admin', { ...甲, login: 'yi' })).rejects.toThrow('同名的请加注')
    expect((await roster.list()).people).toHaveLength(1)
  })
  it('岗位有起止日；最后一位系统管理员不能停用，别的可以；每次改动都留痕', async () => {
    const roster = await founded()
    await roster.addPerson('admin', 甲)
    await roster.addPerson('admin', { login: 'yi', name: '演示乙', organ: 'zhen', roles: ['经办人'], from: '2026-01-01' })
    await expect(roster.putPost('jia', 'yi', { organ: 'zhen', role: '经办人', from: '2026-01-01', to: '2025-12-31' })).rejects.toThrow('止日不得早于起日')
    await roster.putPost('jia', 'yi', { organ: 'zhen', role: '经办人', from: '2026-01-01', to: '2026-06-30' })
    expect((await roster.list()).people.find(({ id }) => id === 'yi')?.posts).toEqual([{ organ: 'zhen', role: '经办人', from: '2026-01-01', to: '2026-06-30' }])
    await expect(roster.setClosed('jia', 'jia', true)).rejects.toThrow('没有人能管理本系统')
    await roster.setClosed('jia', 'yi', true)
    expect((await roster.list()).people.find(({ id }) => id === 'yi')?.closed).toBe(true)
    await expect(roster.resetPassword('jia', 'meiyou')).rejects.toThrow('没有用户名为“meiyou”的人员')
    expect((await ledger.people.listAllAccess(T, 50)).map(({ field }) => field).reverse()).toEqual(['登记单位“演示镇人民政府”（镇，演府）', '登记人员“演示甲”（jia）：系统管理员', '登记人员“演示乙”（yi）：经办人', '“演示乙”的岗位：经办人，2026-01-01起至2026-06-30', '停用“演示乙”'])
  })
  it('管理权限的人不得兼任审计：登记时、增加岗位时都不予登记，前一岗位届满的次日起可以', async () => {
    const roster = await founded()
    await expect(roster.addPerson('admin', { ...甲, roles: ['系统管理员', '审计人员'] })).rejects.toThrow('不得兼任审计')
    await roster.addPerson('admin', 甲)
    await roster.putPost('jia', 'jia', { organ: 'zhen', role: '系统管理员', from: '2026-01-01', to: '2026-06-30' })
    for (const from of ['2026-06-29', '2026-06-30']) await expect(roster.putPost('jia', 'jia', { organ: 'zhen', role: '审计人员', from, to: null })).rejects.toThrow('不得兼任审计')
    await roster.putPost('jia', 'jia', { organ: 'zhen', role: '审计人员', from: '2026-07-01', to: null })
  })
})

it('密码：不足八位、不足三类、含用户名的不可用，初始密码总是可用', () => {
  expect(faultOfPassword('jia', 'Abc123!')).toContain('不得少于8个字符')
  expect(faultOfPassword('jia', 'Abcd123!')).toBeUndefined()
  expect(faultOfPassword('jia', 'abcd1234')).toContain('3类')
  expect(faultOfPassword('jia', 'Xjia1234!')).toContain('不得包含用户名')
  for (let n = 0; n < 200; n += 1) expect(faultOfPassword('zhangsan', makeInitialPassword())).toBeUndefined()
})

it('公众的身份不是岗位', () => {
  expect(rolesIn(catalogue)).toContain('执法人员')
  expect(rolesIn(catalogue).filter((role) => ['申请人', '来电人', '信访人', '当事人', '被征收人'].includes(role))).toEqual([])
})

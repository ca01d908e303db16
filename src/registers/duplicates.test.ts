import { afterEach, expect, it } from 'vitest'
import { Cases } from '#cases/cases.ts'
import { contextFor } from '#cases/people.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import penalty from '#procedures/penalty.ts'
import { describeOnBothStores } from '../../test/stores.ts'
import attendance from './justice-office-attendance.ts'
import publicity from './law-publicity.ts'
import officers from './officer-certification.ts'
import volume from './service-volume.ts'

const catalogue = await loadCatalogue()
const T = 'main'
const machine = { kind: 'machine', name: '演示甲', role: '司法所工作人员' } as const
const 活动 = { 活动日期: '2025-03-10', 活动名称: '演示集市', 地点或者渠道: '演示广场', 组织单位: '演示甲办', 宣传内容: '民法典', 活动形式: '现场宣传', 受众: ['企业'], 惠及人数: 10, 佐证说明: '照片' }
const 会议 = { 会议日期: '2025-03-10', 会议名称: '镇长办公会议', 会议届次: '2025年第3次', 列席人: '演示所长', 是否缺席: '否' }
const 证件 = { 姓名: '演示执法甲', 证件种类: '行政执法证', 证号: '演执001', 发证日期: '2022-03-01', 有效期至: '2027-03-01', 所在单位: '演示执法队', 岗位: '综合行政执法', 在岗: '在岗' }
const 总量 = { 业务: '窗口接待', 统计周期: '月', 期间起: '2025-04-01', 期间止: '2025-04-30', 数量: 1200, 来源系统: '演示系统', 来源文件: '演示表', 核对人: '演示甲' }

describeOnBothStores('同一事项不重复登记', (locate) => {
  let ledger: Ledger
  afterEach(() => ledger.close())
  const house = async (): Promise<Cases> => {
    ledger = await openLedger(await locate())
    return new Cases({ ledger, catalogue: catalogue, calendar: nationalCalendar, now: () => '2025-06-30T09:00', secret: '演示', demo: true })
  }
  it.each([
    ['一场联合活动，第二个单位再登记的', publicity.id, 活动, { ...活动, 组织单位: '演示乙办', 联合单位: '演示甲办', 惠及人数: 20 }, { ...活动, 地点或者渠道: '演示学校' }],
    ['同一证号', officers.id, 证件, { ...证件, 姓名: '演示执法乙' }, { ...证件, 证号: '演执002' }],
    ['同一次会议', attendance.id, 会议, { ...会议, 列席人: '演示副所长' }, { ...会议, 会议届次: '2025年第4次' }],
    ['同一业务、同一来源、同一期间的总量', volume.id, 总量, { ...总量, 数量: 1300 }, { ...总量, 业务: '自助服务' }],
  ])('%s不予登记，不同的可以', async (_says, definition, first, again, other) => {
    const cases = await house()
    const enter = (answers: typeof first, key: string) => cases.open(machine, { tenant: T, organ: 'zhen', definition, on: '2025-06-02', answers, key })
    expect(await enter(first, 'a')).toMatchObject({ ok: true })
    expect(await enter(again, 'b')).toMatchObject({ ok: false, refusal: { reasons: [{ code: 'duplicate' }] } })
    expect(await enter(other, 'c')).toMatchObject({ ok: true })
    expect(await ledger.countCases(T, {})).toBe(2)
  })
  it('处罚程序看到的证件与台账一致，注销之后不再有效', async () => {
    const cases = await house()
    const entered = await cases.open(machine, { tenant: T, organ: 'zhen', definition: officers.id, on: '2025-06-02', answers: 证件, key: 'a' })
    const held = async () => (await contextFor(cases.setting, T, penalty)).findPerson('演示执法甲')?.certificates
    expect(await held()).toEqual([{ kind: '行政执法证', number: '演执001', from: '2022-03-01', to: '2027-03-01' }])
    if (!entered.ok) throw new Error('未能登记')
    const gone = await cases.act(machine, { tenant: T, caseId: entered.caseId, do: '注销', on: '2025-06-20', answers: { 注销日期: '2025-06-20', 注销原因: '调离' }, key: 'b' })
    expect(gone).toMatchObject({ ok: true })
    expect((await held())?.[0]?.to).toBe('2025-06-20')
  })
})

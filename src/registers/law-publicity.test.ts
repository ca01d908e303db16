import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import publicity from './law-publicity.ts'

const 活动 = {
  活动日期: '2021-12-01', 活动名称: '演示法治集市', 地点或者渠道: '演示广场', 组织单位: '演示司法所', 宣传内容: '宪法', 活动形式: '现场宣传', 受众: ['村（居）民'],
  惠及人数: 120, 发放资料份数: 300, 法律咨询人次: 40, 佐证说明: '签到表存演示司法所',
}
const 登记 = (more: Facts = {}, on = '2021-12-31'): Story => story(publicity).tryOpen(on, { ...活动, ...more })
const 各数 = (...entries: readonly Story[]): Readonly<Record<string, number>> => {
  const all = entries.flatMap(({ kase }) => (kase ? contributionsOf(publicity, kase, nationalCalendar) : []))
  return Object.fromEntries(Object.entries(Object.groupBy(all, ({ figure }) => figure)).map(([figure, parts = []]) => [figure, parts.reduce((sum, { numerator }) => sum + numerator, 0)]))
}

describe('普法活动台账', () => {
  it.each(['活动日期', '活动名称', '地点或者渠道', '组织单位', '宣传内容', '活动形式', '惠及人数'].map((field) => [field]))('缺少“%s”的，不予登记（PU-I1）', (field) => {
    expect(登记({ [field]: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toContain(field)
  })
  it('一场集市：场次1、资料300份、咨询40人次、惠及120人，四个数不相加（PU-I2）', () => {
    expect(各数(登记())).toEqual({ 'publicity.events': 1, 'publicity.materials': 300, 'publicity.consultations': 40, 'publicity.beneficiaries': 120 })
  })
  it.each([['惠及人数', '1.2千', '应为整数（单位：人），只填数字，收到的是“1.2千”'], ['惠及人数', 12.5, '应为整数（单位：人），只填数字，收到的是“12.5”'], ['活动经费', '3万元', '应为金额（元，最多两位小数），只填数字，收到的是“3万元”']])('单位写进“%s”或者写错的，说明应当怎样填，不按猜测换算：%s', (field, value, says) => {
    expect(登记({ [field]: value }).refusal).toContain(`“${field}”${says}`)
  })
  it('没有佐证的可以登记，补上佐证才计入（PU-I1）', () => {
    const bare = 登记({ 佐证说明: '' })
    expect(各数(bare)).toEqual({})
    const amended = bare.act('更正', '2022-01-04', { 更正序号: 1, 更正项目: '佐证说明', 更正为: '照片存演示司法所', 更正理由: '补充' })
    expect(各数(amended)['publicity.events']).toBe(1)
    expect(各数(登记({ 佐证说明: '', 佐证材料: ['a'.repeat(64)] }))['publicity.events']).toBe(1)
  })
  it('挂两个主题时段的只计一场（PU-I9）', () => expect(各数(登记({ 主题时段: ['民法典宣传月', '禁毒宣传'] }))['publicity.events']).toBe(1))
  it('网上宣传须填阅读量，阅读量不是惠及人数（PU-I8）', () => {
    const online = { 活动形式: '网上宣传', 惠及人数: '', 发放资料份数: '', 法律咨询人次: '' }
    expect(登记(online).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['阅读量'])
    expect(各数(登记({ ...online, 阅读量: 5000 }))).toMatchObject({ 'publicity.online.reads': 5000, 'publicity.online.events': 1, 'publicity.beneficiaries': 0 })
  })
  it.each([['2021-11-28', false], ['2021-11-29', true], ['2021-12-05', true], ['2021-12-06', false]])('2021年宪法宣传周为11月29日至12月5日，%s的活动：%s（PU-D3）', (day, lawful) => {
    const tried = 登记({ 活动日期: day, 主题时段: ['宪法宣传周'], 时段起始: '2021-11-29', 时段截止: '2021-12-05' })
    expect(tried.refusal.includes('不在当年宪法宣传周之内')).toBe(!lawful)
  })
  it('以案释法须隐去个人信息（PU-I6）', () => {
    expect(登记({ 活动形式: '以案释法', 已隐去个人信息: '否' }).refusal).toContain('《个人信息保护法》第25条')
    expect(登记({ 活动形式: '以案释法', 已隐去个人信息: '是' }).state).toBe('在册')
  })
  it.each([['2021-11-30', false], ['2021-12-01', true], ['2021-12-02', true]])('12月1日的活动，%s登记：%s', (on, lawful) => expect(登记({}, on).refusal === '').toBe(lawful))
  it('计入活动之日所在的年份，不论何时登记', () => {
    const late = 登记({ 活动日期: '2026-01-03' }, '2026-02-01')
    expect(late.kase && contributionsOf(publicity, late.kase, nationalCalendar)[0]?.on).toBe('2026-01-03')
  })
})

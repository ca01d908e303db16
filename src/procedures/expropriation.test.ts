import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import expropriation from './expropriation.ts'

const 登记 = (more: Facts = {}) => story(expropriation).tryOpen('2020-06-01', { 项目名称: '演示项目', 土地性质: '国有土地', 产权户编号: '1', 被征收人: '演示户', 被征收人类型: '公民', 房屋坐落: '演示', 登记建筑面积: 80, 共有人数: 2, 签约期起: '2020-06-01', 签约期止: '2020-06-20', 存在家庭矛盾: '否', 调查结果已公布: '是', ...more })
const 协商 = (more: Facts = {}) => 登记(more).act('告知政策', '2020-06-01', { 告知内容: ['补偿方案'], 告知日期: '2020-06-01' })
const 评估后 = (more: Facts = {}) => 协商(more).act('送达评估结果', '2020-06-02', { 评估机构: '演示', 评估价值: 100, 送达日期: '2020-06-02' })
const 签约 = (kase: Story, on = '2020-06-10', more: Facts = {}) => kase.tryAct('签约', on, { 协议编号: '1', 签约日期: on, 补偿方式: '货币补偿', 补偿总额: 100, 签字共有人数: 2, 有无胁迫欺诈: '否', 搬迁期限: '2020-07-31', ...more })
const 付 = (kase: Story, 已支付金额: number, more: Facts = {}) => kase.tryAct('支付补偿', '2020-07-01', { 支付日期: '2020-07-01', 已支付金额, ...more })
const 搬 = (kase: Story, more: Facts = {}) => kase.tryAct('搬迁', '2020-07-10', { 搬迁日期: '2020-07-10', 强迫搬迁: '否', 分户补偿已公布: '是', ...more })
const 提请 = { 未签约原因: '演示', 提请日期: '2020-06-20' }
const figures = ({ kase }: Story) => (kase ? contributionsOf(expropriation, kase, nationalCalendar) : []).map(({ figure, numerator, denominator, on }) => `${figure} ${numerator}/${denominator} ${on}`)

describe('征收签约逐户办理', () => {
  it.each([['2020-06-19', 'met'], ['2020-06-20', 'met'], ['2020-06-21', 'late']])('签约期到2020-06-20：%s签约为%s', (on, status) => expect(签约(评估后(), on).due('签约期').status).toBe(status))
  it.each([['2020-06-20', true], ['2020-06-21', false]])('签约期未满不得提请补偿决定：%s拒绝%s', (on, refused) => {
    expect([协商().tryAct('提请补偿决定', on, 提请).refusal.includes('第26条'), 协商({ 土地性质: '集体土地' }).tryAct('提请征地补偿安置决定', on, 提请).refusal.includes('第31条')]).toEqual([refused, refused])
  })
  it('评估未送达、共有人未签全、胁迫、家庭矛盾未提供法律帮助的，不得签约', () => {
    expect([签约(协商()).refusal, 签约(评估后(), '2020-06-10', { 签字共有人数: 1 }).refusal, 签约(评估后(), '2020-06-10', { 有无胁迫欺诈: '是' }).refusal, 签约(评估后({ 存在家庭矛盾: '是' })).refusal]).toEqual(['第19条', '全体共有人', '第27条（3）', '法律帮助'].map((says) => expect.stringContaining(says)))
    expect(签约(评估后({ 存在家庭矛盾: '是' }).act('法律帮助', '2020-06-03', { 法律帮助人员: '演示律师', 矛盾类型: '析产', 帮助内容: '演示', 矛盾结果: '已化解' })).state).toBe('已签约')
    expect(登记({ 调查结果已公布: '否' }).refusal).toContain('第15条')
  })
  it('先补偿后搬迁，足额支付，产权调换有房源，不得强迫搬迁', () => {
    const kase = 签约(评估后())
    const 调换 = 签约(评估后(), '2020-06-10', { 补偿方式: '产权调换' })
    expect([搬(kase).state, 付(kase, 99).refusal, 付(调换, 0, { 安置房源已交付: '否' }).refusal]).toEqual(['已签约', expect.stringContaining('足额支付'), expect.stringContaining('周转用房')])
    expect([搬(付(kase, 100), { 强迫搬迁: '是' }).refusal, 搬(付(kase, 100), { 分户补偿已公布: '否' }).refusal, 搬(付(kase, 100)).state]).toEqual([expect.stringContaining('第27条（3）'), expect.stringContaining('第29条'), '已搬迁'])
  })
  it('签约率以签约期内签约为准，分母是登记的产权户；未签约户在签约之后才减少', () => {
    expect(figures(签约(评估后()))).toEqual(expect.arrayContaining(['expropriation.households 1/0 2020-06-10', 'expropriation.signing-rate 1/1 2020-06-20', 'expropriation.unsigned 1/0 2020-06-01', 'expropriation.unsigned -1/0 2020-06-11']))
    expect([figures(登记()), figures(签约(评估后(), '2020-06-21'))].map((all) => all.includes('expropriation.signing-rate 0/1 2020-06-20'))).toEqual([true, true])
  })
})

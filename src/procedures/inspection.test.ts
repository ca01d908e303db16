import { describe, expect, it } from 'vitest'
import { listStarts } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { contextWith, story, type Story } from '../../test/story.ts'
import inspection from './inspection.ts'

const 两人 = ['演示执法甲', '演示执法乙']
const 任务 = { 检查类型: '计划检查', 抽查方式: '双随机', 是否联合检查: '否', 检查事项: '演示事项', 检查事项在清单内: '是', 牵头单位: '演示执法队', 检查对象: '演示餐饮公司', 检查对象类型: '法人' }
const 备案 = { 计划编码: '演示', 计划备案日期: '2024-02-01', 计划公布日期: '2024-02-01', 未超过年度频次上限: '是' }
const 抽取 = { 对象名录总数: 100, 人员名录总数: 12, 抽取种子: '20240304', 抽取监督人: '演示监督', 执法人员: 两人, 需要回避: '否' }
const 检查 = (检查结果: string, more = {}) => ({ 执法人员: 两人, 已出示执法证件: '是', 现场检查情况: '演示', 书面记录完整: '是', 检查结果, ...(检查结果 === '责令限期改正' ? { 改正期限: '2024-03-20', 改正要求: '演示' } : {}), ...more })
const 告知 = { 告知内容: '演示', 告知日期: '2024-03-05' }
const 登记 = (on: string, more = {}): Story => story(inspection).opened(on, { ...任务, ...more })
const 已派 = (on = '2024-03-04'): Story => 登记(on).act('备案检查计划', on, 备案).act('随机抽取', on, 抽取)
const 触发 = (on: string): Story => 登记(on, { 检查类型: '触发检查', 抽查方式: '个案检查', 检查原因: '演示投诉', 线索来源: '投诉举报' })
const 公开 = { 公开渠道: '政府网站', 已去除秘密和隐私: '是' }

describe('检查的依据和人员', () => {
  it('清单以外的事项不得检查；触发检查不能是双随机；联合抽查事项须在有效清单内', () => {
    const 登记被拒 = (more: object): string => story(inspection).tryOpen('2024-03-04', { ...任务, ...more }).refusal
    expect(登记被拒({ 检查事项在清单内: '否' })).toContain('未列入检查事项清单')
    expect(登记被拒({ 检查类型: '触发检查', 检查原因: '演示', 线索来源: '投诉举报' })).toContain('第54条')
    const 联合 = { ...任务, 是否联合检查: '是', 联合抽查事项编码: '演示1', 配合单位: '演示所' }
    const 清单 = (listed: boolean): string => story(inspection).with({ ...contextWith(), entriesOf: () => (listed ? [{ facts: { 事项编码: '演示1' }, from: '2020-01-01', to: '2099-12-31' }] : []) }).tryOpen('2024-03-04', 联合).refusal
    expect([清单(false), 清单(true)]).toEqual([expect.stringContaining('第54条'), ''])
  })
  it('计划检查先备案、触发检查先批准；超过频次上限的不得备案', () => {
    expect(登记('2024-03-04').tryAct('批准触发检查', '2024-03-04', { 批准意见: '演示' }).refusal).toContain('先备案计划')
    expect(触发('2024-03-04').tryAct('备案检查计划', '2024-03-04', 备案).refusal).toContain('应当批准')
    expect(登记('2024-03-04').tryAct('备案检查计划', '2024-03-04', { ...备案, 未超过年度频次上限: '否' }).refusal).toContain('频次上限')
  })
  it('双随机随机选派，其他检查指派；须两名持证人员并回避', () => {
    const 已备案 = 登记('2024-03-04').act('备案检查计划', '2024-03-04', 备案)
    expect(已备案.tryAct('指派人员', '2024-03-04', { 执法人员: 两人, 需要回避: '否' }).refusal).toContain('随机选派')
    expect(触发('2024-03-04').act('批准触发检查', '2024-03-04', { 批准意见: '演示' }).tryAct('随机抽取', '2024-03-04', 抽取).refusal).toContain('应当指派人员')
    expect(已备案.tryAct('随机抽取', '2024-03-04', { ...抽取, 需要回避: '是' }).refusal).toContain('第43条')
    expect(已备案.tryAct('随机抽取', '2024-03-04', { ...抽取, 执法人员: ['演示执法甲', '演示科员'] }).refusal).toContain('第42条')
  })
})

describe('现场检查', () => {
  it('出示证件、记录完整；2025年起进入企业须有检查码（2024年最后一日还不要）', () => {
    expect(已派().tryAct('现场检查', '2024-03-05', 检查('未发现问题', { 已出示执法证件: '否' })).refusal).toContain('第55条')
    expect(已派().tryAct('现场检查', '2024-03-05', 检查('未发现问题', { 书面记录完整: '否' })).refusal).toContain('第47条')
    expect(['2024-12-31', '2025-01-01'].map((on) => 已派('2024-12-20').tryAct('现场检查', on, 检查('未发现问题')).refusal.includes('检查码'))).toEqual([false, true])
    expect(已派('2025-01-02').act('登记检查码', '2025-01-02', { 检查码: '演示', 检查码取得日期: '2025-01-02' }).act('现场检查', '2025-01-03', 检查('未发现问题')).state).toBe('已检查')
  })
  it('结果二十个工作日内公开：前一日、当日按期，次日逾期；双随机结果不得不公开', () => {
    const kase = 已派().act('现场检查', '2024-03-05', 检查('未发现问题')).act('告知结果', '2024-03-05', 告知)
    expect(kase.due('结果公开').due).toBe('2024-04-02')
    expect(['2024-04-01', '2024-04-02', '2024-04-03'].map((on) => kase.act('公开结果', on, 公开).due('结果公开').status)).toEqual(['met', 'met', 'late'])
    expect(kase.tryAct('公开结果', '2024-03-06', { 公开渠道: '依法不公开', 不公开理由: '演示', 已去除秘密和隐私: '是' }).refusal).toContain('第54条')
    expect(kase.tryAct('公开结果', '2024-03-06', { ...公开, 已去除秘密和隐私: '否' }).refusal).toContain('隐私')
  })
  it.each([['2023-01-18', '2023-02-20'], ['2022-09-20', '2022-10-21']])('%s检查的，春节、国庆放假不计，调休上班日计入，二十个工作日至%s', (on, due) => {
    const kase = 登记(on).act('备案检查计划', on, 备案).act('随机抽取', on, 抽取).act('现场检查', on, 检查('未发现问题')).act('告知结果', on, { ...告知, 告知日期: on })
    expect(kase.due('结果公开').due).toBe(due)
  })
  it('责令改正的须复查：期限末日不得复查，除非对象申报；未改正的提示立案', () => {
    const kase = 已派().act('现场检查', '2024-03-05', 检查('责令限期改正')).act('告知结果', '2024-03-05', 告知)
    const 复查 = (on: string, more = {}) => kase.tryAct('复查', on, { 执法人员: 两人, 复查情况: '演示', 复查结果: '未改正', ...more })
    expect(['2024-03-19', '2024-03-20', '2024-03-21'].map((on) => 复查(on).refusal === '')).toEqual([false, false, true])
    expect(复查('2024-03-10', { 改正申报日期: '2024-03-09' }).refusal).toBe('')
    const 已复查 = 复查('2024-03-21').mustBeLawful()
    expect(已复查.kase ? listStarts(inspection, 已复查.kase).map(({ link, answers }) => `${link.opens} ${answers['当事人']}`) : []).toEqual(['penalty 演示餐饮公司'])
  })
  it('一户次为一个对象一次完整记录；无法检查的不计', () => {
    const ids = (kase: Story) => (kase.kase ? contributionsOf(inspection, kase.kase, nationalCalendar) : []).map(({ figure }) => figure)
    expect(ids(已派().act('现场检查', '2024-03-05', 检查('无法检查')))).toEqual([])
    expect(ids(已派().act('现场检查', '2024-03-05', 检查('当场改正')))).toEqual(['inspection.count', 'inspection.random', 'inspection.objects', 'inspection.problems'])
  })
})

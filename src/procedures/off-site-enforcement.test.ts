import { describe, expect, it } from 'vitest'
import { listStarts } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import offSite from './off-site-enforcement.ts'

const 设备 = { 设备符合标准: '是', 设置合理标志明显: '是', 设置地点已公布: '是', 法制审核人: '演示', 技术审核人: '演示' }
const 记录 = { 记录真实清晰完整准确: '是', 审核说明: '演示' }
const 告知 = { 告知方式: '短信', 告知日期: '2024-03-06', 查询途径: '演示', 已告知陈述申辩权利: '是' }
const 发现 = (on = '2024-03-04', 违法类别 = '市容'): Story => story(offSite).opened(on, { 设备编号: '演示1', 设备类别: '固定监控', 发现地点: '演示路', 发现时间: `${on}T09:00`, 违法类别, 违法事实: '演示占道' })
const 当事人 = { 当事人: '演示商户', 当事人类型: '个体工商户', 确认依据: '演示' }
const 待告知 = (on = '2024-03-04', 设备答 = {}, 记录答 = {}): Story => 发现(on).act('审核设备', on, { ...设备, ...设备答 }).act('审核记录', on, { ...记录, ...记录答 }).act('确认当事人', on, 当事人)
const 已告知 = (): Story => 待告知().act('告知当事人', '2024-03-06', 告知)

describe('电子监控记录作为证据（行政处罚法第四十一条）', () => {
  it('设备未审核、地点未公布，记录不合格，未告知权利的，不得告知立案；2021-07-15起适用', () => {
    expect(发现().tryAct('审核记录', '2024-03-04', 记录).refusal).toContain('第41条')
    const 被拒 = (设备答: object, 记录答: object, more = {}): string => 待告知('2024-03-04', 设备答, 记录答).tryAct('告知当事人', '2024-03-06', { ...告知, ...more }).refusal
    expect(被拒({ 设置地点已公布: '否' }, {})).toContain('设置地点未公布'); expect(被拒({}, { 记录真实清晰完整准确: '否' })).toContain('审核不符合要求')
    expect(被拒({}, {}, { 已告知陈述申辩权利: '否' })).toContain('陈述权'); expect(被拒({}, {})).toBe('')
    expect(['2021-07-14', '2021-07-15'].map((on) => 发现(on).tryAct('审核记录', on, 记录).refusal === '')).toEqual([true, false])
  })
  it('采集人员不得审核自己的记录', () => {
    expect(发现().act('审核设备', '2024-03-04', 设备).tryAct('审核记录', '2024-03-04', 记录, { person: '演示指挥中心' }).refusal).toContain('自己采集')
  })
  it('异议须复核，成立的不得立案；立案提示开处罚案件', () => {
    const 异议 = 已告知().act('提出异议', '2024-03-07', { 异议内容: '演示' })
    const 立案 = (kase: Story) => kase.tryAct('转立案', '2024-03-08', { 立案意见: '演示' })
    expect(立案(异议).refusal).toContain('应当复核')
    const 复核 = (复核结论: string): Story => 异议.act('复核异议', '2024-03-08', { 复核结论, 复核理由: '演示' })
    expect([立案(复核('成立')).refusal, 立案(复核('不成立')).refusal]).toEqual([expect.stringContaining('异议成立'), ''])
    expect(立案(复核('不成立').act('提出异议', '2024-03-08', { 异议内容: '又有' })).refusal).toContain('应当复核')
    const kase = 立案(已告知()).mustBeLawful().kase
    expect(kase ? listStarts(offSite, kase).map(({ link, answers }) => `${link.opens} ${answers['案由']}`) : []).toEqual(['penalty 演示占道'])
  })
  it('告知期限（待核实，默认五个工作日）：前一日、当日按期，次日逾期', () => {
    expect(待告知().due('告知期限').due).toBe('2024-03-11')
    expect(['2024-03-08', '2024-03-11', '2024-03-12'].map((on) => 待告知().act('告知当事人', on, 告知).due('告知期限').status)).toEqual(['met', 'met', 'late'])
  })
  it('只有给予处罚的计入案件数和罚款额，按类别分列', () => {
    const 结果 = (处理结果: string) => 已告知().act('转立案', '2024-03-08', { 立案意见: '演示' }).act('登记处理结果', '2024-03-20', { 处理结果, ...(处理结果 === '给予处罚' ? { 罚款金额: 300, 决定书文号: '演示' } : {}) }).kase
    const of = (处理结果: string) => { const kase = 结果(处理结果); return (kase ? contributionsOf(offSite, kase, nationalCalendar) : []).filter(({ figure }) => /cases|fines/.test(figure)).map(({ figure, numerator }) => `${figure} ${numerator}`) }
    expect(of('给予处罚')).toEqual(['off-site-enforcement.cases 1', 'off-site-enforcement.cases.city-appearance 1', 'off-site-enforcement.fines 300'])
    expect(of('不予处罚')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contextWith, story, type Story } from '../../test/story.ts'
import opinion from './legal-opinion.ts'

const 交办 = (on: string, more: Facts = {}): Story => story(opinion).tryOpen(on, { 事项类型: '其他', 事项名称: '演示事项', 交办部门: '演示城建办', 交办日期: on, 事实和问题: '演示', 须反馈采纳情况: '是', ...more })
const 接办 = (on: string, more: Facts = {}): Facts => ({ 承办律师: '演示律师', 身份: '政府法律顾问', 律师事务所或者单位: '演示律师事务所', 执业证或者公职律师证号: '演1', 接办日期: on, 存在利益冲突: '否', ...more })
const 意见 = (on: string, more: Facts = {}): Facts => ({ 出具日期: on, 出具时间: `${on}T10:00`, 意见版本: 1, 署名律师: '演示律师', 署名并注明日期: '是', 事实概要: '演示', 法律依据: '演示', 法律意见结论: '合法', 风险等级: '低', 法律建议: '演示', ...more })
const 办理中 = (on: string, more: Facts = {}): Story => 交办(on, more).mustBeLawful().act('接办', on, 接办(on))
const 议程 = (time: string): Facts => ({ 会议名称: '演示镇长办公会', 议程确定时间: time })
const 反馈 = (采纳情况: string, more: Facts = {}): Facts => ({ 采纳情况, 反馈日期: '2023-06-12', ...more })

describe('办理期限', () => {
  it.each([['2022-05-04', 'met'], ['2022-05-05', 'met'], ['2022-05-06', 'late']])('2022-04-25交办五个工作日至2022-05-05：%s出具为%s', (on, status) => {
    const done = 交办('2022-04-25').act('接办', '2022-04-25', 接办('2022-04-25')).act('出具法律意见', on, 意见(on))
    expect(done.due('办理期限')).toMatchObject({ due: '2022-05-05', status })
  })
  it('咨询一个工作日；等待材料的时间扣除；约定的延长', () => {
    expect(交办('2023-06-05', { 事项类型: '法律咨询' }).due('办理期限').due).toBe('2023-06-06')
    expect(办理中('2023-06-05').act('要求补充材料', '2023-06-05', { 需补充的材料: '演示' }).act('补齐材料', '2023-06-07', { 补充情况: '演示' }).due('办理期限').due).toBe('2023-06-14')
    expect(办理中('2023-06-05').tryAct('约定延长', '2023-06-06', { 延长工作日: 3, 双方同意延长: '否' }).refusal).toContain('双方约定')
    expect(办理中('2023-06-05').act('约定延长', '2023-06-06', { 延长工作日: 3, 双方同意延长: '是' }).due('办理期限').due).toBe('2023-06-15')
  })
  it('突发事件当日提出', () => {
    const emergency = (约定完成日期: string): Story => 交办('2023-06-05', { 事项类型: '突发事件', 约定完成日期 })
    expect([emergency('').refusal, emergency('2023-06-06').refusal].every((says) => says.includes('突发事件'))).toBe(true)
    expect(emergency('2023-06-05').due('约定期限').due).toBe('2023-06-05')
  })
  it('时限都是待核实的参数', () => expect(Object.values(opinion.parameters ?? {}).map(({ confidence }) => confidence)).toEqual(['低', '低', '低', '低']))
})

describe('接办和署名', () => {
  /** 名册中演1号律师的聘期为2023年。 */
  const 有名册 = { ...contextWith(), entriesOf: () => [{ facts: { 证号: '演1' }, from: '2023-01-01', to: '2023-12-31' }] }
  const 已交办 = (on: string): Story => story(opinion).with(有名册).opened(on, { 事项类型: '其他', 事项名称: '演示事项', 交办部门: '演示城建办', 交办日期: on, 事实和问题: '演示', 须反馈采纳情况: '是' })
  it('利益冲突的不得接办；退回改派', () => {
    expect(交办('2023-06-05').tryAct('接办', '2023-06-05', 接办('2023-06-05', { 存在利益冲突: '是' })).refusal).toContain('《律师法》第39条')
    expect(办理中('2023-06-05').act('退回改派', '2023-06-06', { 改派原因: '利益冲突', 改派说明: '演示' }).state).toBe('已交办')
  })
  it.each([['2022-12-31', false], ['2023-01-01', true], ['2023-12-31', true], ['2024-01-01', false]])('名册中的聘期为2023年：%s接办，%s；名册中没有的证号不得接办', (on, lawful) => {
    const { refusal } = 已交办('2022-12-30').tryAct('接办', on, 接办(on))
    expect(lawful ? refusal === '' : refusal.includes('在聘期内')).toBe(true)
    expect(已交办('2023-06-05').tryAct('接办', '2023-06-05', 接办('2023-06-05', { 执业证或者公职律师证号: '演9' })).refusal).toContain('名册')
  })
  it.each([['2023-12-31', true], ['2024-01-01', false], ['2024-01-02', false]])('聘期至2023-12-31，%s出具：%s', (on, lawful) => {
    const { refusal } = 已交办('2023-12-29').act('接办', '2023-12-29', 接办('2023-12-29')).tryAct('出具法律意见', on, 意见(on))
    expect(lawful ? refusal === '' : refusal.includes('聘期届满未续聘')).toBe(true)
  })
  it('未署名、由他人署名的不得出具', () => {
    expect(办理中('2023-06-05').tryAct('出具法律意见', '2023-06-06', 意见('2023-06-06', { 署名并注明日期: '否' })).refusal).toContain('署名并注明日期')
    expect(办理中('2023-06-05').tryAct('出具法律意见', '2023-06-06', 意见('2023-06-06', { 署名律师: '演示他人' })).refusal).toContain('核查过利益冲突')
  })
})

describe('议程', () => {
  it.each([['2023-06-08T11:59', true], ['2023-06-08T12:00', true], ['2023-06-08T14:00', false]])('议程2023-06-08 12:00确定，意见%s：%s', (出具时间, lawful) => {
    const { refusal } = 办理中('2023-06-05', { 事项类型: '重大行政决策' }).act('出具法律意见', '2023-06-08', 意见('2023-06-08', { 出具时间 })).tryAct('提交议程', '2023-06-08', 议程('2023-06-08T12:00'))
    expect(lawful ? refusal === '' : refusal.includes('之前听取')).toBe(true)
  })
  it('认为不合法的不得提交；新版本合法的可以', () => {
    const unlawful = 办理中('2023-06-05').act('出具法律意见', '2023-06-06', 意见('2023-06-06', { 法律意见结论: '不合法' }))
    expect(unlawful.tryAct('提交议程', '2023-06-08', 议程('2023-06-08T12:00')).refusal).toContain('认为不合法的')
    expect(unlawful.act('出具法律意见', '2023-06-07', 意见('2023-06-07', { 意见版本: 2 })).tryAct('提交议程', '2023-06-08', 议程('2023-06-08T12:00')).refusal).toBe('')
  })
  it('重大事项不待意见先入议程的不许，一般事项可以；入议程后意见不再改动', () => {
    const early = { ...议程('2023-06-08T12:00'), 无须听取意见的理由: '演示' }
    expect(办理中('2023-06-05', { 事项类型: '重大行政决策' }).tryAct('议程前送交', '2023-06-06', early).refusal).toContain('未听取法律顾问、公职律师意见')
    expect(办理中('2023-06-05').tryAct('议程前送交', '2023-06-06', early).refusal).toBe('')
    expect(办理中('2023-06-05').act('出具法律意见', '2023-06-06', 意见('2023-06-06')).act('提交议程', '2023-06-08', 议程('2023-06-08T12:00')).tryAct('出具法律意见', '2023-06-09', 意见('2023-06-09')).reasons[0]?.code).toBe('wrong-state')
  })
})

describe('采纳', () => {
  const issued = (): Story => 办理中('2023-06-05').act('出具法律意见', '2023-06-06', 意见('2023-06-06'))
  it('不采纳的写明理由和责任人；须反馈的应当反馈', () => {
    expect(issued().tryAct('反馈采纳情况', '2023-06-12', 反馈('不采纳', { 未采纳理由: '演示' })).refusal).toContain('理由和责任人')
    expect(issued().tryAct('反馈采纳情况', '2023-06-12', 反馈('不采纳', { 未采纳理由: '演示', 未采纳责任人: '演示主任' })).refusal).toBe('')
    expect(issued().tryAct('反馈采纳情况', '2023-06-12', 反馈('无须采纳')).refusal).toContain('应当反馈是否采纳')
    expect(issued().act('提交议程', '2023-06-08', 议程('2023-06-08T12:00')).tryAct('了结', '2023-06-12', { 了结说明: '演示' }).refusal).toContain('反馈采纳情况后了结')
  })
  it.each([['2023-06-19', 'met'], ['2023-06-20', 'met'], ['2023-06-21', 'late']])('十个工作日内反馈（参数）：%s为%s', (on, status) => expect(issued().act('反馈采纳情况', on, 反馈('全部采纳', { 反馈日期: on })).due('采纳反馈期限').status).toBe(status))
  it('没有意见无从反馈', () => expect(办理中('2023-06-05').act('议程前送交', '2023-06-06', { ...议程('2023-06-08T12:00'), 无须听取意见的理由: '演示' }).tryAct('反馈采纳情况', '2023-06-12', 反馈('全部采纳')).refusal).toContain('没有法律意见'))
})

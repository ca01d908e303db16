import { describe, expect, it } from 'vitest'
import { listMoves } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { 审核要点 } from '#law/legal-review.ts'
import { story, type Story } from '../../test/story.ts'
import review from './legal-review.ts'

const 材料 = (on: string) => ({ 必备材料齐全: '是', 拟作决定: '演示', 送审日期: on })
const 送审 = (on: string, more = {}): Story => story(review).opened(on, { 决定类型: '行政处罚', 案件名称: '演示擅自占道', 送审单位: '演示执法队', 被审核案件: '演-处罚-1', 承办人: ['演示执法甲', '演示执法乙'], 审核情形: '涉及重大公共利益', ...材料(on), ...more })
const 意见 = (more = {}) => ({ ...Object.fromEntries(审核要点.map((point) => [point, '符合'])), 审核意见结论: '同意', 审核意见: '演示', 初次从事处罚法制审核: '否', 审核意见书编号: '演示1号', ...more })
const 改正 = 意见({ 程序合法: '不符合', 审核意见结论: '建议改正' })
const 反馈 = (结果: string) => ({ 采纳情况: 结果, ...(结果 === '采纳' ? {} : { 不采纳理由: '演示' }) })

describe('法制审核的期限（本机关自定，默认十个工作日）', () => {
  it('前一日、当日按期，次日逾期；退补期间停表；只能延长一次', () => {
    const kase = 送审('2024-03-01')
    expect(kase.due('审核期限').due).toBe('2024-03-15')
    expect(['2024-03-14', '2024-03-15', '2024-03-18'].map((on) => kase.act('出具审核意见', on, 意见()).due('审核期限').status)).toEqual(['met', 'met', 'late'])
    const 退补 = kase.act('退回补充材料', '2024-03-05', { 退补原因: '演示' })
    expect(退补.due('审核期限').status).toBe('paused')
    expect(退补.act('补充材料', '2024-03-07', { 补充内容: '演示', 补充日期: '2024-03-07' }).due('审核期限').due).toBe('2024-03-19')
    const 延长 = kase.act('延长审核期限', '2024-03-14', { 延长工作日数: 5, 延长理由: '演示' })
    expect(延长.due('审核期限').due).toBe('2024-03-22')
    expect(延长.tryAct('延长审核期限', '2024-03-15', { 延长工作日数: 5, 延长理由: '演示' }).refusal).toContain('一次')
  })
})

describe('法制审核不得放过的', () => {
  const 出具 = (answers: object, by?: object): string => 送审('2024-03-01').tryAct('出具审核意见', '2024-03-08', { ...answers }, by).refusal
  it('有一项不符合不得同意；涉嫌犯罪的应当建议移送', () => {
    expect(出具(意见({ 程序合法: '不符合' }))).toContain('七项审核要点')
    expect(出具(意见({ 不涉嫌犯罪: '不符合', 审核意见结论: '建议改正' }))).toContain('第27条')
    expect(出具(意见({ 不涉嫌犯罪: '不符合', 审核意见结论: '建议移送' }))).toBe('')
  })
  it('承办人不得审核；初次从事处罚审核的须有资格，其他决定不限', () => {
    expect(出具(意见(), { person: '演示执法甲' })).toContain('自己办理的案件')
    expect(出具(意见({ 初次从事处罚法制审核: '是' }))).toContain('第58条')
    expect(出具(意见({ 初次从事处罚法制审核: '是', 法律职业资格证号: '演示A1' }))).toBe('')
    expect(送审('2024-03-01', { 决定类型: '行政强制' }).tryAct('出具审核意见', '2024-03-08', 意见({ 初次从事处罚法制审核: '是' })).refusal).toBe('')
  })
  it('材料不齐的不得送审', () => {
    expect(story(review).tryOpen('2024-03-01', { 决定类型: '行政强制', 案件名称: '演示', 送审单位: '演示', 承办人: ['演示执法甲'], 审核情形: '一般执法决定', ...材料('2024-03-01'), 必备材料齐全: '否' }).refusal).toContain('决定文书稿')
  })
  it('未通过的不能经集体讨论变为通过：修改后重新送审，期限重新计算', () => {
    const kase = 送审('2024-03-01').act('出具审核意见', '2024-03-08', 改正).act('反馈采纳情况', '2024-03-11', 反馈('不采纳'))
    expect(kase.state).toBe('待协调')
    const 已讨论 = kase.act('集体讨论', '2024-03-12', { 讨论参加人: ['演示甲', '演示乙'], 讨论意见: '演示' })
    expect(已讨论.state).toBe('待重新送审')
    const 再审 = 已讨论.act('重新送审', '2024-03-13', { ...材料('2024-03-13'), 修改情况: '演示' })
    expect(再审.due('审核期限').due).toBe('2024-03-27')
    expect(再审.act('出具审核意见', '2024-03-20', 意见()).act('反馈采纳情况', '2024-03-20', 反馈('采纳')).state).toBe('审核通过')
    expect(已讨论.act('不再作出决定', '2024-03-13', { 处理去向: '撤销案件', 去向说明: '演示' }).state).toBe('审核未通过')
  })
})

describe('审核意见与处罚案件、指标', () => {
  const figures = (kase: Story) => (kase.kase ? contributionsOf(review, kase.kase, nationalCalendar) : []).map(({ figure, numerator }) => `${figure} ${numerator}`)
  it('同意转为通过，其他结论转为不通过；非处罚案件不转', () => {
    const 转 = (kase: Story) => (kase.kase ? listMoves(review, kase.kase) : []).map(({ link, answers }) => `${link.of} ${link.takes} ${answers['审核结论']}`)
    expect(转(送审('2024-03-01').act('出具审核意见', '2024-03-08', 意见()))).toEqual(['penalty 法制审核 通过'])
    expect(转(送审('2024-03-01').act('出具审核意见', '2024-03-08', 改正))).toEqual(['penalty 法制审核 不通过'])
    expect(转(送审('2024-03-01', { 决定类型: '行政强制' }).act('出具审核意见', '2024-03-08', 意见()))).toEqual([])
  })
  it('本系统的处罚案件由处罚案件计数，不重复；拆违重大法审单列', () => {
    const 审毕 = (more: object) => figures(送审('2024-03-01', more).act('出具审核意见', '2024-03-08', 意见()))
    expect(审毕({})).toEqual(['legal-review.on-time 1'])
    expect(审毕({ 被审核案件: '' })).toEqual(['legal-review.request.major 1', 'legal-review.request.penalty 1', 'legal-review.on-time 1'])
    expect(审毕({ 决定类型: '违法建筑强制拆除' })).toEqual(['legal-review.request.major 1', 'legal-review.illegal-building.major 1', 'legal-review.on-time 1'])
    expect(审毕({ 决定类型: '行政许可', 审核情形: '一般执法决定' })).toEqual(['legal-review.request.general 1', 'legal-review.on-time 1'])
  })
})

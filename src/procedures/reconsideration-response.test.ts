import { describe, expect, it } from 'vitest'
import { listMoves } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import response from './reconsideration-response.ts'

const 材料 = (on: string, more = {}) => ({
  申请人: '演示申请人', 申请人类型: '公民', 被复议行为: '演罚决字〔2024〕1号', 被复议案件: '演示案号', 复议机关: '演示区人民政府', 行政管理类别: '综合执法（城管）', 申请事项: '行政处罚', 复议请求: '撤销', 承办部门: '演示执法队', 收到途径: '复议机关发送副本', 收到日期: on, 审理程序: '普通', ...more,
})
const 答复 = (on: string, more = {}) => ({ 答复请求: '请求维持', 答复意见: '演示', 证据目录: '演示', 依据: '演示', 答复日期: on, 复议期间自行收集证据: '否', ...more })
const 收到 = (on: string, more = {}): Story => story(response).opened(on, 材料(on, more))
const 结果 = (on: string, more = {}) => ({ 决定类型: '撤销', 决定要旨: '主要事实不清', 撤销事由: '主要事实不清证据不足', 责令重作: '是', 送达日期: on, ...more })
const 已纠错 = (on: string, more = {}): Story => 收到(on).act('提交答复', on, 答复(on)).act('收到复议结果', on, 结果(on, more))
const 移动 = (kase: Story): readonly string[] => (kase.kase ? listMoves(response, kase.kase).map(({ link, answers }) => `${link.of}/${link.takes}/${Object.values(answers).join()}`) : [])

describe('被申请人的期限', () => {
  it.each([
    ['2024-05-16', '普通', '2024-05-30', '2024-05-31'], ['2024-09-19', '简易', '2024-09-26', '2024-09-27'], ['2021-03-31', '普通', '2021-04-12', '2021-04-13'],
  ])('%s收到副本（%s程序），%s届满：前一日、当日交邮不逾期，次日逾期', (on, 程序, due, after) => {
    const name = 程序 === '简易' ? '简易程序答复期限' : '答复期限'
    const 按期 = (posted: string) => 收到(on, { 审理程序: 程序 }).act('提交答复', after, 答复(posted)).due(name)
    expect(收到(on, { 审理程序: 程序 }).due(name).due).toBe(due)
    expect([按期(on).status, 按期(due).status, 按期(after).status]).toEqual(['met', 'met', 'late'])
  })
  it('通过本机关提交的处罚复议申请，五个工作日内转送；转送后自收到副本起十个工作日答复', () => {
    const kase = story(response).opened('2024-04-30', { ...材料('2024-04-30', { 收到途径: '申请人通过本机关提交', 原处罚情形: '当场处罚' }), 审理程序: '' })
    expect(kase.due('转送复议机关').due).toBe('2024-05-10')
    const 转送 = kase.act('转送复议机关', '2024-05-10', { 维持理由: '演示' })
    expect(转送.due('转送复议机关').status).toBe('met')
    expect(转送.act('收到副本', '2024-05-16', { 收到副本日期: '2024-05-16', 审理程序: '普通' }).due('答复期限').due).toBe('2024-05-30')
    const 纠正 = kase.act('改变原行为', '2024-05-09', { 纠正内容: '演示' })
    expect([纠正.state, 移动(纠正)]).toEqual(['已自行纠正', ['penalty/决定变更撤销/演示']])
    expect(story(response).tryOpen('2023-04-28', { ...材料('2023-04-28', { 收到途径: '申请人通过本机关提交', 原处罚情形: '当场处罚' }), 审理程序: '' }).refusal).toContain('第32条')
  })
  it('责令重作未定期限的六十日，已定的从其所定', () => {
    expect(已纠错('2024-05-08').due('重作期限').due).toBe('2024-07-08')
    const 定期 = 已纠错('2024-05-08', { 履行期限: '2024-06-07' })
    expect([定期.due('履行期限').due, 定期.due('重作期限').status]).toEqual(['2024-06-07', 'pending'])
  })
  it('申请人自收到决定之日起十五日内可以起诉：2024-09-20至2024-10-08', () => expect(已纠错('2024-09-20').due('起诉期限').due).toBe('2024-10-08'))
})

describe('被申请人不得放过的', () => {
  it('不得自行收集证据，补充证据须经同意', () => {
    expect(收到('2024-05-16').tryAct('提交答复', '2024-05-20', 答复('2024-05-20', { 复议期间自行收集证据: '是' })).refusal).toContain('第46条')
    const 已答 = 收到('2024-05-16').act('提交答复', '2024-05-20', 答复('2024-05-20'))
    expect(已答.tryAct('补充证据', '2024-05-21', { 复议机构同意: '否', 补充内容: '演示' }).refusal).toContain('经行政复议机构同意')
    expect(已答.tryAct('参加听证', '2024-05-21', { 参加人员: ['演示科员'], 负责人参加: '否' }).refusal).toContain('负责人不能参加的理由')
  })
  it('重作不得相同，因程序违法被撤销的除外', () => {
    const 重作 = { 新行为文号: '演示', 同一事实和理由: '是' }
    expect(已纠错('2024-05-08').tryAct('重新作出行为', '2024-06-03', 重作).refusal).toContain('第64条')
    expect(已纠错('2024-05-08', { 撤销事由: '违反法定程序' }).tryAct('重新作出行为', '2024-06-03', 重作).refusal).toBe('')
  })
  it('重作、履行、分析原因之后才能办结', () => {
    const refused = 已纠错('2024-05-08').tryAct('办结', '2024-06-03').refusal
    for (const says of ['报送履行情况', '重新作出', '分析原因']) expect(refused).toContain(says)
    const 全办 = 已纠错('2024-05-08').act('重新作出行为', '2024-06-03', { 新行为文号: '演示', 同一事实和理由: '否' }).act('报送履行情况', '2024-06-04', { 履行情况: '演示', 履行日期: '2024-06-04' }).act('分析纠错原因', '2024-06-05', { 纠错原因: '事实证据', 责任情况: '演示', 整改措施: '演示' })
    expect(全办.act('办结', '2024-06-06').state).toBe('已结案')
  })
  it('2024年前没有简易程序', () => expect(story(response).tryOpen('2023-12-29', 材料('2023-12-29', { 审理程序: '简易' })).refusal).toContain('没有简易程序'))
})

describe('对处罚案件的联动和统计', () => {
  it('收到副本起停止加处罚款，撤销的变更处罚决定并终结救济；维持的不动处罚决定', () => {
    expect(移动(已纠错('2024-05-08'))).toEqual(['penalty/申请救济/行政复议', 'penalty/决定变更撤销/主要事实不清', 'penalty/救济终结/'])
    const 维持 = 收到('2024-05-08').act('收到复议结果', '2024-06-03', { 决定类型: '维持', 决定要旨: '演示', 送达日期: '2024-06-03' })
    expect([维持.state, 移动(维持)]).toEqual(['已结案', ['penalty/申请救济/行政复议', 'penalty/救济终结/']])
  })
  it('对信息公开答复申请复议的，登记到该申请：收到副本即登记，收到结果再登记', () => {
    const 公开 = { 申请事项: '政府信息公开', 复议案号: '演复〔2024〕1号' }
    const 副本 = ['penalty/申请救济/行政复议', 'disclosure-on-request/登记救济/行政复议,演复〔2024〕1号']
    expect(移动(收到('2024-05-08', 公开))).toEqual(副本)
    expect(移动(收到('2024-05-08', 公开).act('收到复议结果', '2024-06-03', { 决定类型: '维持', 决定要旨: '演示', 送达日期: '2024-06-03' }))).toEqual([...副本, 'penalty/救济终结/', 'disclosure-on-request/登记救济结果/维持'])
    const 转来 = story(response).opened('2024-04-30', { ...材料('2024-04-30', { ...公开, 收到途径: '申请人通过本机关提交', 原处罚情形: '当场处罚' }), 审理程序: '' }).act('转送复议机关', '2024-05-06', { 维持理由: '演示' })
    expect(移动(转来)).toEqual([])
    expect(移动(转来.act('收到副本', '2024-05-10', { 收到副本日期: '2024-05-10', 审理程序: '普通' }))).toEqual(副本)
  })
  it('按期答复率、纠错数、履行率', () => {
    const figures = contributionsOf(response, 已纠错('2024-05-08').kase ?? (() => { throw new Error('没有案件') })(), nationalCalendar).map(({ figure, numerator, denominator }) => `${figure.replace('reconsideration.as-respondent.', '')} ${numerator}/${denominator}`)
    expect(figures).toEqual(['cases 1/0', 'reply-rate 1/1', 'closed 1/0', 'corrected 1/0', 'performed-rate 0/1'])
  })
})

describe('登记的日期', () => {
  it.each([['2024-05-05', true], ['2024-05-06', true], ['2024-05-07', false]])('2024-05-06登记，收到日期填%s：%s', (on, lawful) => {
    const told = story(response).tryOpen('2024-05-06', 材料(on))
    expect([told.kase !== null, told.refusal.includes('收到日期不得晚于登记之日'), told.refusal.includes('第48条')]).toEqual([lawful, !lawful, !lawful])
  })
})

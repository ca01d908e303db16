import { describe, expect, it } from 'vitest'
import { listStarts } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import advice from './judicial-advice.ts'

const 来文 = (建议类型: string, on: string, more = {}) => ({ 建议类型, 来文机关: '演示区人民检察院', 文号: '演检建〔2024〕1号', 收到日期: on, 建议内容: '演示', 情况紧急: '否', ...(建议类型.includes('规范性文件') ? { 涉及规范性文件: '演示规定' } : {}), ...more })
const 收到 = (kind: string, on: string, more = {}): Story => story(advice).opened(on, 来文(kind, on, more))
const 公益诉讼 = '检察建议：行政公益诉讼'
const 整改 = { 整改措施: '演示', 整改责任人: '演示科员' }
const 采纳 = { 采纳情况: '采纳', 回复要点: '演示' }
const 复函 = (on: string) => ({ 复函文号: '演示', 回复日期: on, 回复内容: '演示' })
const 分办 = (kind: string, on: string, more = {}): Story => 收到(kind, on, more).act('分办', on, { 承办部门: '演示办', 责任人: '演示科员' })
const 待复 = (kind: string, on: string, more = {}): Story => 分办(kind, on, more).act('登记整改', on, 整改).act('报送回复稿', on, 采纳)

describe('各类建议的答复期限', () => {
  it.each([
    [公益诉讼, {}, '公益诉讼检察建议答复', '2023-12-31', '2024-02-29', '2024-03-01'],
    [公益诉讼, { 情况紧急: '是' }, '紧急公益诉讼检察建议答复', '2023-12-31', '2024-01-15', '2024-01-16'],
    ['司法建议：规范性文件', {}, '司法建议答复', '2024-11-04', '2025-01-03', '2025-01-04'],
    ['司法建议：综合治理', {}, '综合治理司法建议答复', '2024-03-05', '2024-05-06', '2024-05-07'],
    ['司法建议：综合治理', { 来文所定答复日: '2024-04-10' }, '来文定期答复', '2024-03-05', '2024-04-10', '2024-04-11'],
    ['检察建议：其他', {}, '检察建议答复', '2024-03-05', '2024-05-06', '2024-05-07'],
    ['行政复议意见书', {}, '复议意见书答复', '2024-08-01', '2024-09-30', '2024-10-01'],
    ['行政复议建议书', {}, '内部答复', '2024-08-01', '2024-09-30', '2024-10-01'],
  ])('%s %o：%s，%s收到，%s届满；前一日、当日交邮不逾期，次日逾期', (kind, more, name, on, due, after) => {
    const kase = 待复(kind, on, more)
    expect(kase.due(name).due).toBe(due)
    const 状态 = (posted: string) => kase.act('书面回复', due, 复函(posted)).due(name).status
    expect([状态(on), 状态(due), 状态(after)]).toEqual(['met', 'met', 'late'])
  })
  it('综合治理类司法建议的两个月自2023-11-16施行；2018-03-02前公益诉讼试点为一个月', () => {
    expect(['2023-11-15', '2023-11-16'].map((on) => 收到('司法建议：综合治理', on).due('综合治理司法建议答复').due)).toEqual([null, '2024-01-16'])
    expect(['2018-03-01', '2018-03-02'].map((on) => 收到(公益诉讼, on).due('公益诉讼检察建议答复').due)).toEqual(['2018-04-02', '2018-05-02'])
  })
})

describe('建议办理不得放过的', () => {
  it('未书面回复不得办结，公益诉讼检察建议须依法履职', () => {
    expect(待复(公益诉讼, '2024-03-05').tryAct('办结', '2024-03-20', { 办结说明: '演示', 已依法履职: '是' }).refusal).toContain('已回复')
    const 已复 = 待复(公益诉讼, '2024-03-05').act('书面回复', '2024-03-20', 复函('2024-03-20'))
    expect([已复.tryAct('办结', '2024-03-20', { 办结说明: '演示', 已依法履职: '否' }).refusal, 已复.act('办结', '2024-03-20', { 办结说明: '演示', 已依法履职: '是' }).state]).toEqual([expect.stringContaining('第21条'), '已办结'])
  })
  it('回复须有审签稿和整改；不采纳的说明理由，复议意见书不得不采纳', () => {
    const 空手 = 分办('检察建议：其他', '2024-03-05')
    const refused = 空手.tryAct('书面回复', '2024-03-20', 复函('2024-03-20')).refusal
    expect(refused).toContain('负责人审签'); expect(refused).toContain('落实整改')
    expect(空手.tryAct('报送回复稿', '2024-03-20', { 采纳情况: '不采纳', 回复要点: '演示' }).refusal).toContain('不采纳理由')
    const 不采纳 = (kind: string) => 分办(kind, '2024-03-05').act('报送回复稿', '2024-03-20', { 采纳情况: '不采纳', 不采纳理由: '演示', 回复要点: '演示' }).tryAct('书面回复', '2024-03-20', 复函('2024-03-20')).refusal
    expect([不采纳('检察建议：其他'), 不采纳('行政复议意见书')]).toEqual(['', expect.stringContaining('复议意见书应当执行')])
  })
  it('超期回复的先报告负责人；期限内不能报告超期', () => {
    const kase = 待复(公益诉讼, '2023-12-31')
    const 超期 = { 超期原因: '演示', 报告对象: '演示镇长' }
    expect(kase.tryAct('报告超期', '2024-02-29', 超期).refusal).toContain('不构成超期')
    expect(kase.tryAct('书面回复', '2024-03-01', 复函('2024-03-01')).refusal).toContain('先说明原因并报告负责人')
    expect(kase.act('报告超期', '2024-03-01', 超期).act('书面回复', '2024-03-01', 复函('2024-03-01')).state).toBe('已回复')
  })
  it('只有公益诉讼检察建议会进入公益诉讼，并提示登记应诉；只有规范性文件建议涉及停止执行', () => {
    const 起诉 = { 受诉法院: '演示法院', 起诉书收到日期: '2024-06-03' }
    expect(收到('检察建议：其他', '2024-03-05').tryAct('被提起公益诉讼', '2024-06-03', 起诉).refusal).toContain('第25条')
    const kase = 收到(公益诉讼, '2024-03-05').act('被提起公益诉讼', '2024-06-03', 起诉)
    expect([kase.state, kase.kase ? listStarts(advice, kase.kase).map(({ link, answers }) => `${link.opens} ${answers['诉讼类型']}`) : []]).toEqual(['已进入诉讼', ['litigation 行政公益诉讼']])
    const 停止 = { 停止执行决定: '演示' }
    expect([收到('司法建议：其他', '2024-03-05').tryAct('停止执行规范性文件', '2024-03-06', 停止).refusal, 收到('司法建议：规范性文件', '2024-03-05').tryAct('停止执行规范性文件', '2024-03-06', 停止).refusal]).toEqual([expect.stringContaining('第149条'), ''])
  })
  it('司法建议、检察建议分别计数，回复率以收到数为分母', () => {
    const figures = (kase: Story) => (kase.kase ? contributionsOf(advice, kase.kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => `${figure} ${numerator}/${denominator}`)
    expect(figures(收到(公益诉讼, '2024-03-05'))).toEqual(['procuratorial-advice.public-interest.received 1/0', 'procuratorial-advice.received 1/0', 'procuratorial-advice.reply-rate 0/1'])
    expect(figures(收到('行政复议建议书', '2024-03-05'))).toEqual(['judicial-advice.reconsideration-advice.received 1/0'])
    expect(figures(待复('司法建议：规范性文件', '2024-03-05').act('书面回复', '2024-03-20', 复函('2024-03-20')))).toEqual(['judicial-advice.received 1/0', 'judicial-advice.reply-rate 1/1', 'judicial-advice.adoption-rate 1/1', 'judicial-advice.normative.on-time 1/1'])
  })
})

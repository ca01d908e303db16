import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import period from './expropriation-period.ts'
import duties from './first-responsible-person.ts'
import attendance from './justice-office-attendance.ts'
import reports from './law-performance-report.ts'
import study from './law-study.ts'
import agenda from './party-agenda.ts'
import letters from './responsibility-letter.ts'

const enter = (register: Procedure, answers: Facts, on = '2021-12-31') => story(register).tryOpen(on, answers)
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return Object.fromEntries((kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, numerator, denominator }) => [figure, denominator === 0 ? numerator : `${numerator}/${denominator}`]))
}
const 学习 = { 学习日期: '2021-05-10', 学法形式: '培训班', 主题: '行政处罚法', 主讲人: '演示', 参加对象: '机关干部', 参加人员: '签到表存司法所', 应到人数: 200, 实到人数: 192, 学时: 4 }
const 述法 = { 年度: 2021, 负责人: '演示', 职务: '政府主要负责人', 所在单位: '演示镇', 述职日期: '2021-12-30', 述法情况: '已述法', 述法形式: ['书面述法', '年终述职述法'], 述法内容: ['第一责任人职责', '问题和上年整改'], 报告存放: '演示' }
const 议题 = { 会议日期: '2021-06-01', 会议名称: '党委会', 会议届次: '第7次', 议题: '演示', 法治议题: '是', 议题类别: '法治建设规划和要点', 汇报部门: '司法所', 汇报人: '演示', 司法所长列席: '是', 决定: '演示', 纪要文号: '演示' }
const 责任书 = { 年度: 2020, 责任单位: '演示村', 单位类型: '村居', 部署会议日期: '2020-04-16', 签订情况: '已签订', 签订人: '演示书记', 责任人: '演示', 签订日期: '2020-04-16', 责任期起: '2020-01-01', 责任期止: '2020-12-31', 责任条款: '演示', 已检查履责: '否' }
const 履职 = { 履职日期: '2021-03-01', 负责人: '演示', 职务: '党委主要负责人', 履职方式: '亲自部署', 履职形式: '主持会议', 党委职责: '定期听取法治建设汇报', 事项: '演示', 佐证说明: '演示' }
const 签约期 = { 项目名称: '演示', 土地性质: '集体土地', 轮次: '第一轮', 公告日期: '2020-06-01', 签约期起: '2020-06-01', 签约期止: '2020-06-20', 签约期天数: 20, 应签约户数: 337 }

describe('党政主要负责人法治建设责任的台账', () => {
  it('学习没有参加名单的可以登记而不计数（LD-I8）', () => {
    expect(figures(study, 学习)).toEqual({ 'law-study.training-classes': 1, 'law-study.trainees': 192, 'law-study.sessions': 1, 'law-study.attended': 192, 'law-study.expected': 200 })
    expect(figures(study, { ...学习, 参加人员: '' })).toEqual({})
    expect(enter(study, { ...学习, 主题: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['主题'])
    expect(enter(study, { ...学习, 实到人数: 201 }).refusal).toContain('不得多于应到')
  })
  it.each([['领导班子集体学法', 'law-study.leadership-sessions'], ['法治讲座', 'law-study.lectures'], ['专题辅导', 'law-study.lectures'], ['党校主体班次', 'law-study.party-school-classes']])('%s计入%s', (形式, figure) => expect(figures(study, { ...学习, 学法形式: 形式 })[figure]).toBe(1))
  it('应述法而未述法的也登记，计入覆盖率的分母；述法须报告上年问题整改（LD-D5、LD-I4）', () => {
    expect(figures(reports, 述法)['law-performance-report.coverage-rate']).toBe('1/1')
    expect(figures(reports, { ...述法, 述法情况: '未述法', 未述法原因: '演示', 述法形式: '', 述法内容: '', 报告存放: '' })).toEqual({ 'law-performance-report.coverage-rate': '0/1' })
    expect(enter(reports, { ...述法, 述法内容: ['第一责任人职责'] }).refusal).toContain('上年问题整改')
  })
  it('党委会法治议题才计入议题次数；没有列席也没有书面意见的单独列出（LD-I5）', () => {
    expect(figures(agenda, 议题)).toEqual({ 'party-agenda.items': 1, 'party-agenda.law-items': 1, 'party-agenda.attended-rate': '1/1' })
    expect(figures(agenda, { ...议题, 会议名称: '镇长办公会议', 司法所长列席: '否' })).toEqual({ 'party-agenda.law-items': 1, 'party-agenda.without-legal-opinion': 1, 'party-agenda.attended-rate': '0/1' })
    expect(figures(agenda, { ...议题, 司法所长列席: '否', 书面法律意见: '演示' })['party-agenda.without-legal-opinion']).toBeUndefined()
    expect(enter(agenda, { ...议题, 书面法律意见: '演示', 意见是否采纳: '部分采纳' }).refusal).toBe('')
    expect(enter(agenda, { ...议题, 书面法律意见: '演示', 意见是否采纳: '同意' }).refusal).toContain('意见是否采纳')
    expect([enter(agenda, { ...议题, 纪要文号: '' }).refusal, enter(agenda, 议题, '2021-05-31').refusal]).toEqual([expect.stringContaining('会议纪要'), expect.stringContaining('尚未召开')])
  })
  it('16次会议列席16次；没有法治议题的4次不进入法治议题列席率，分母为12', () => {
    const 会议 = Array.from({ length: 16 }, (_, index) => ({ ...议题, 会议名称: '镇长办公会议', 会议届次: `第${index + 1}次`, 法治议题: index < 12 ? '是' : '否', ...(index < 12 ? {} : { 议题类别: '', 司法所长列席: '' }) }))
    expect(会议.map((one) => figures(agenda, one)['party-agenda.attended-rate']).filter((one) => one === '1/1')).toHaveLength(12)
    const 列席 = 会议.map(({ 会议届次 }) => figures(attendance, { 会议日期: '2021-06-01', 会议名称: '镇长办公会议', 会议届次, 列席人: '演示所长', 是否缺席: '否' })['justice-office.attendances'])
    expect(列席.filter((one) => one === 1)).toHaveLength(16)
  })
  it('责任书不早于部署会议；应签未签的计入分母', () => {
    expect(enter(letters, { ...责任书, 签订日期: '2020-04-15' }).refusal).toContain('部署会议')
    expect([figures(letters, 责任书)['responsibility-letter.coverage-rate'], figures(letters, { ...责任书, 签订情况: '未签订', 未签订原因: '演示', 签订人: '', 责任人: '', 签订日期: '', 责任条款: '' })['responsibility-letter.coverage-rate']]).toEqual(['1/1', '0/1'])
  })
  it('履职按方式分列，党委和政府的职责分别对照', () => {
    expect(figures(duties, 履职)).toEqual({ 'first-responsible-person.acts': 1, 'first-responsible-person.party-duties': 1 })
    expect(enter(duties, { ...履职, 职务: '政府主要负责人', 党委职责: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['政府职责'])
    expect(enter(duties, 履职, '2021-02-28').refusal).toContain('尚未发生')
  })
  it('签约期按项目登记一次，不早于公告', () => {
    expect(figures(period, 签约期)).toEqual({ 'expropriation.signing-period-days': 20, 'expropriation-period.projects': 1 })
    expect(enter(period, { ...签约期, 公告日期: '2020-06-02' }).refusal).toContain('公告')
  })
})

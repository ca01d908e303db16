import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import review from './casefile-review.ts'

const 部署 = { 评查轮次: '2024年度', 评查单位: '演示执法队', 评查范围: '演示', 优秀分数线: 90, 合格分数线: 60 }
const 抽取 = { 案卷总数: 300, 抽取数量: 12, 分层方式: '按种类', 抽取种子: '20240304', 抽取清单: '演示' }
const 自查 = { 自查件数: 300, 自查发现问题: '演示', 自查负责人: '演示科员' }
const 评分 = (得分: number, 等次: string, more = {}) => ({ 案卷编号: '演示1', 案卷种类: '行政处罚', 案卷承办人: ['演示执法甲'], 评查人员: ['演示评查甲'], 不合格的基本项: ['无'], 形式扣分: 0, 内容扣分: 100 - 得分 > 80 ? 80 : 100 - 得分, 形式问题: ['无'], 内容问题: ['无'], 扣分明细: '演示', 得分, 等次, ...more })
const 交叉 = (on = '2024-03-05'): Story => story(review).opened(on, 部署).act('抽取案卷', on, 抽取).act('完成自查', on, 自查)
const 反馈 = (): Story => 交叉().act('交叉评查', '2024-03-06', 评分(85, '合格')).act('反馈结果', '2024-03-08', { 反馈意见: '演示', 反馈日期: '2024-03-08', 需要整改: '是' })
const 评查被拒 = (得分: number, 等次: string, more = {}): string => 交叉().tryAct('交叉评查', '2024-03-06', 评分(得分, 等次, more)).refusal
const 确定 = { 评查结论: '演示' }

describe('案卷评查的评分', () => {
  it('等次依分数线：优秀线、合格线的上一分、当分', () => {
    expect([89, 90].map((分) => 评查被拒(分, '优秀') === '')).toEqual([false, true])
    expect([59, 60].map((分) => 评查被拒(分, '合格') === '')).toEqual([false, true])
    expect(story(review).tryOpen('2024-03-05', { ...部署, 优秀分数线: 50 }).refusal).toContain('不得低于合格')
  })
  it('基本项有一项不合格：不合格、零分，并写明理由；选“无”的不能再选', () => {
    const 否决 = { 不合格的基本项: ['两人以上执法'], 基本项说明: '演示' }
    expect(评查被拒(95, '优秀', 否决)).toContain('计零分'); expect(评查被拒(0, '不合格', 否决)).toBe('')
    expect(评查被拒(0, '不合格', { ...否决, 不合格的基本项: ['无', '程序合法'] })).toContain('不能再选')
  })
  it('不评查自己的案卷；扣分须写理由；抽取不多于总数', () => {
    expect(评查被拒(95, '优秀', { 评查人员: ['演示执法甲'] })).toContain('自己承办')
    expect(评查被拒(95, '优秀', { 扣分明细: '' })).toContain('写明理由'); expect(评查被拒(100, '优秀', { 扣分明细: '' })).toBe('')
    expect(story(review).opened('2024-03-05', 部署).tryAct('抽取案卷', '2024-03-05', { ...抽取, 抽取数量: 301 }).refusal).toContain('案卷总数')
  })
})

describe('反馈、异议、整改', () => {
  it('没有评查不得反馈；异议期（待核实，默认五日）末日还可以提出，次日丧失；期满才能确定结果', () => {
    expect(交叉().tryAct('反馈结果', '2024-03-08', { 反馈意见: '演示', 反馈日期: '2024-03-08', 需要整改: '否' }).refusal).toContain('未经评查')
    const 异议 = { 异议案卷: '演示1', 异议理由: '演示' }
    expect(反馈().due('异议期限').due).toBe('2024-03-13')
    expect(['2024-03-12', '2024-03-13', '2024-03-14'].map((on) => [反馈().tryAct('提出异议', on, 异议).refusal === '', 反馈().tryAct('确定结果', on, 确定).refusal === ''])).toEqual([[true, false], [true, false], [false, true]])
    const 已异议 = 反馈().act('提出异议', '2024-03-11', 异议)
    expect(已异议.tryAct('确定结果', '2024-03-12', 确定).refusal).toContain('未经复评')
    const 复评 = (who: string) => 已异议.tryAct('复评', '2024-03-12', { ...评分(92, '优秀', { 评查人员: [who] }), 复评结论: '变更' }, { person: who })
    expect(复评('演示评查乙').mustBeLawful().act('确定结果', '2024-03-13', 确定).state).toBe('整改中')
    expect(已异议.tryAct('复评', '2024-03-12', { ...评分(92, '优秀', { 评查人员: ['演示评查人员'] }), 复评结论: '变更' }).refusal).toContain('原评查人员以外')
    expect(反馈().tryAct('复评', '2024-03-12', { ...评分(92, '优秀'), 复评结论: '变更' }).refusal).toContain('没有提出异议')
  })
  it('整改三十日（待核实）：前一日、当日按期，次日逾期；未全部整改不得认定到位', () => {
    const kase = 反馈().act('放弃异议', '2024-03-11', { 书面放弃异议: '是' }).act('确定结果', '2024-03-11', 确定)
    const 报告 = (on: string, 已 = 3): Story => kase.act('报告整改', on, { 发现问题数: 3, 已整改问题数: 已, 整改措施: '演示' })
    expect(kase.due('整改期限').due).toBe('2024-04-10')
    expect(['2024-04-09', '2024-04-10', '2024-04-11'].map((on) => 报告(on).due('整改期限').status)).toEqual(['met', 'met', 'late'])
    expect(kase.tryAct('核查整改', '2024-03-20', { 核查结论: '继续整改', 核查说明: '演示' }).refusal).toContain('没有报告整改')
    expect(报告('2024-03-20', 2).tryAct('核查整改', '2024-03-21', { 核查结论: '整改到位', 核查说明: '演示' }).refusal).toContain('全部整改')
    expect(kase.tryAct('报告整改', '2024-03-20', { 发现问题数: 3, 已整改问题数: 4, 整改措施: '演示' }).refusal).toContain('不得多于')
    expect(报告('2024-03-20').act('核查整改', '2024-03-21', { 核查结论: '整改到位', 核查说明: '演示' }).state).toBe('已办结')
  })
  it('单位、自查件数、交叉评查件数各计；每卷单独计一件', () => {
    const kase = 交叉().act('交叉评查', '2024-03-06', 评分(95, '优秀')).act('交叉评查', '2024-03-07', 评分(0, '不合格', { 案卷编号: '演示2', 不合格的基本项: ['程序合法'], 基本项说明: '演示' })).kase
    const sums = new Map<string, number>()
    for (const { figure, numerator } of kase ? contributionsOf(review, kase, nationalCalendar) : []) sums.set(figure, (sums.get(figure) ?? 0) + numerator)
    expect(Object.fromEntries(sums)).toMatchObject({ 'casefile-review.units': 1, 'casefile-review.self-checked': 300, 'casefile-review.cross-checked': 2, 'casefile-review.excellent-rate': 1, 'casefile-review.unqualified-rate': 1, 'casefile-review.vetoed': 1 })
  })
})

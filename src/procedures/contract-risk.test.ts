import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { withParameters } from '#core/engine/parameters.ts'
import { story, type Story } from '../../test/story.ts'
import risk from './contract-risk.ts'

const 列入 = (合同标的额: number, more: Facts = {}, definition = risk): Story => story(definition).tryOpen('2020-06-01', { 排查批次: '2020年排查', 方案文号: '演府〔2020〕1号', 专项组组长: '演示镇长', 排查合同名称: '演示租赁合同', 合同相对方: '演示公司', 合同单位: '演示村', 单位类型: '村（居）', 合同标的额, 合同有风险: '否', 列入日期: '2020-06-01', ...more })
const 评定 = (合同风险等级: string, more: Facts = {}): Facts => ({ 合同风险等级, 风险点: '演示', 评定日期: '2020-06-10', 评定人: '演示评定人', 已听取法律顾问意见: '是', 整改责任人: '演示主任', 整改期限: '2020-07-10', ...(合同风险等级 === '涉诉' ? { 诉讼案号: '（2020）演01号' } : {}), ...more })
const 关注 = (): Story => 列入(600_000).mustBeLawful().act('评定风险等级', '2020-06-10', 评定('重点关注'))
const 整改 = (on: string): Facts => ({ 整改措施: '补签、变更合同', 整改情况: '演示', 整改日期: on, 挽回损失: 0 })
const 复核 = (more: Facts = {}): Facts => ({ 复核人: '演示复核人', 复核结论: '已整改到位', 复核说明: '演示', 已报送排查结果: '是', ...more })

describe('列入排查', () => {
  it.each([[499_999.99, false], [500_000, true], [500_001, true]])('标的额%d元列入：%s（50万元以上含本数）', (amount, lawful) => expect(列入(amount).refusal === '').toBe(lawful))
  it('有风险的不论金额；标准由本单位自定', () => {
    expect(列入(1000, { 合同有风险: '是' }).refusal).toBe('')
    expect(列入(600_000, {}, withParameters(risk, { 排查金额标准: 1_000_000 })).refusal).toContain('达到标准')
  })
  it.each([['2020-06-29', 'met'], ['2020-06-30', 'met'], ['2020-07-01', 'late']])('二十个工作日内评定（参数，端午两日不计，2020-06-28补班）：%s为%s', (on, status) => {
    const due = 列入(600_000).act('评定风险等级', on, 评定('一般', { 评定日期: on })).due('评定期限')
    expect([due.due, due.status]).toEqual(['2020-06-30', status])
  })
})

describe('评定', () => {
  it('重点关注、涉诉的应当听取顾问意见；涉诉登记案号；有风险的不得评为一般', () => {
    expect(列入(600_000).tryAct('评定风险等级', '2020-06-10', 评定('重点关注', { 已听取法律顾问意见: '否' })).refusal).toContain('听取法律顾问意见')
    expect(列入(600_000).tryAct('评定风险等级', '2020-06-10', 评定('涉诉', { 诉讼案号: '' })).refusal).toContain('登记案号')
    expect(列入(600_000, { 合同有风险: '是' }).tryAct('评定风险等级', '2020-06-10', 评定('一般')).refusal).toContain('不得评定为一般')
  })
})

describe('整改和销号', () => {
  it.each([['2020-07-09', 'met'], ['2020-07-10', 'met'], ['2020-07-11', 'late']])('整改期限2020-07-10，%s整改为%s', (on, status) => expect(关注().act('整改', on, 整改(on)).due('整改期限').status).toBe(status))
  it('整改责任人不得复核；未报送结果不得销号；未到位的退回整改', () => {
    const done = 关注().act('整改', '2020-07-01', 整改('2020-07-01'))
    expect(done.tryAct('复核', '2020-07-02', 复核({ 复核人: '演示主任' })).refusal).toContain('不得是整改责任人')
    expect(done.tryAct('复核', '2020-07-02', 复核({ 已报送排查结果: '否' })).refusal).toContain('报送后方可销号')
    expect([done.act('复核', '2020-07-02', 复核({ 复核结论: '未整改到位', 已报送排查结果: '否' })).state, done.act('复核', '2020-07-02', 复核()).state]).toEqual(['关注中', '已销号'])
  })
  it('每三十日会商（参数）', () => expect(关注().act('专项组会商', '2020-06-20', { 会商日期: '2020-06-20', 会商意见: '演示' }).due('定期会商').due).toBe('2020-07-20'))
  it('排查后涉诉的，计入诉讼案件数', () => {
    const sued = 关注().act('转为涉诉', '2020-06-20', { 起诉日期: '2020-06-20', 诉讼案号: '（2020）演02号', 我方地位: '被告' })
    const at = 列入(600_000).act('评定风险等级', '2020-06-10', 评定('涉诉'))
    const counted = [sued, at].map(({ kase, context }) => (kase ? contributionsOf(risk, kase, context.calendar) : []).filter(({ figure }) => figure.startsWith('contract-risk.lawsuits')).map(({ figure }) => figure))
    expect(counted).toEqual([['contract-risk.lawsuits.later'], ['contract-risk.lawsuits.found']])
  })
})

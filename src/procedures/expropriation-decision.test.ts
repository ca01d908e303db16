import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { listStarts } from '#core/engine/consequences.ts'
import { story, type Story } from '../../test/story.ts'
import expropriation from './expropriation-decision.ts'

const 需求 = (more: Facts = {}): Facts => ({ 项目名称: '演示项目', 征收范围: '演示路以东', 公共利益情形: '基础设施', 公共利益说明: '演示', 符合四项规划: '是', 被征收户数: 20, 涉及被征收人数量较多: '否', 提出日期: '2024-01-02', ...more })
const 提出 = (more: Facts = {}): Story => story(expropriation).opened('2024-01-02', 需求(more))
const 旧改 = { 公共利益情形: '旧城区改建', 已纳入年度计划: '是' }
const 方案 = { 方案要点: '演示', 补偿方式: ['货币补偿', '房屋产权调换'], 签约期限: '三十日' }
const 征求 = (止: string): Facts => ({ 部门论证意见: '演示', 征求意见截止日: 止 })
const 意见 = (多数: string): Facts => ({ 意见件数: 3, 意见和修改情况: '演示', 多数被征收人认为方案不符合条例: 多数 })
const 到位 = { 测算补偿费用: 1000, 专户余额: 1000, 专户存储专款专用: '是' }
const 决定 = (more: Facts = {}): Facts => ({ 决定文号: '演示征〔2024〕1号', 作出机关: '区（县）人民政府', 决定日期: '2024-04-01', 合法性审查通过: '是', ...more })
const 公告 = (more: Facts = {}): Facts => ({ 公告日期: '2024-04-02', 载明补偿方案: '是', 载明复议诉讼权利: '是', 签约期限止: '2024-05-02', ...more })
const 定范围 = (kase: Story): Story => kase.act('确定征收范围', '2024-01-05', { 范围公告日期: '2024-01-05' })
const 拟方案 = (kase: Story): Story => 定范围(kase).act('调查登记', '2024-01-10', { 调查情况: '演示', 未经登记建筑认定情况: '演示', 结果公布日期: '2024-01-10' }).act('拟定补偿方案', '2024-01-20', 方案)
const 征求中 = (kase: Story): Story => 拟方案(kase).act('公布方案征求意见', '2024-02-01', 征求('2024-03-02'))
const 待决定 = (more: Facts = {}, 多数 = '否'): Story => 征求中(提出(more)).act('公布意见和修改情况', '2024-03-03', 意见(多数))
const 评估过 = (kase: Story, 评估结论 = '低风险'): Story => kase.act('社会稳定风险评估', '2024-03-10', { 评估结论, 化解措施: '演示' })
const 可决定 = (more: Facts = {}, 多数 = '否'): Story => 评估过(待决定(more, 多数)).act('补偿费用到位', '2024-03-20', 到位)
const 已公告 = 可决定().act('作出征收决定', '2024-04-01', 决定()).act('公告征收决定', '2024-04-02', 公告())
const 已选 = 已公告.act('选定评估机构', '2024-04-05', { 评估机构: '演示评估', 选定方式: '被征收人协商选定' })
const 报告 = (more: Facts = {}): Facts => ({ 评估房屋: '演示室', 评估价值: 500, 市场价格: 500, 报告收到日期: '2024-04-10', ...more })
const 补偿 = (more: Facts = {}): Facts => ({ 被征收人: '演示居民', 被征收人类型: '公民', 决定事由: '签约期限内达不成协议', 补偿金额: 500, 包含协议全部事项: '是', 搬迁期限: '2024-06-30', 补偿决定送达日期: '2024-05-06', 已在征收范围内公告: '是', ...more })
const 已补偿决定 = 已选.act('作出补偿决定', '2024-05-06', 补偿())
const 申请 = { 申请法院日期: '2024-11-07', 附补偿金额和专户账号: '是', 附产权调换房屋和周转用房材料: '是' }

describe('房屋征收决定的期限', () => {
  it.each([['2024-03-01', false], ['2024-03-02', true], ['2024-03-03', true]])('2024-02-01公布的方案，征求意见至%s（不少于三十日）：%s', (止, lawful) => {
    expect(拟方案(提出()).tryAct('公布方案征求意见', '2024-02-01', 征求(止)).refusal.includes('第10条（2）')).toBe(!lawful)
  })
  it.each([['2024-03-01', false], ['2024-03-02', false], ['2024-03-03', true]])('征求意见至03-02，%s公布情况：%s', (on, lawful) => {
    expect(征求中(提出()).tryAct('公布意见和修改情况', on, 意见('否')).refusal.includes('期限未满')).toBe(!lawful)
  })
  it.each([['2025-01-08', true], ['2025-01-09', true], ['2025-01-10', false]])('2024-01-10起暂停办理至%s（不超过一年）：%s', (止, lawful) => {
    expect(定范围(提出()).tryAct('通知暂停办理', '2024-01-10', { 暂停起始日: '2024-01-10', 暂停期限止: 止, 通知部门: '演示' }).refusal.includes('第16条（2）')).toBe(!lawful)
  })
  it('征收决定公告后六十日复议、六个月起诉，末日为休息日的顺延', () => expect([已公告.due('征收决定复议期限').due, 已公告.due('征收决定起诉期限').due]).toEqual(['2024-06-03', '2024-10-08']))
  it.each([['2024-05-01', false], ['2024-05-02', false], ['2024-05-03', true]])('签约期限至05-02，%s作出补偿决定：%s；所有权人不明确的不受此限', (on, lawful) => {
    expect(已选.tryAct('作出补偿决定', on, 补偿()).refusal.includes('第26条（1）')).toBe(!lawful)
    expect(已选.tryAct('作出补偿决定', on, 补偿({ 决定事由: '所有权人不明确' })).refusal).toBe('')
  })
  it('评估报告收到后十日内申请复核，十日内复核，十日内申请鉴定，十日内鉴定（待核实的参数）', () => {
    const asked = 已选.act('送达评估报告', '2024-04-10', 报告()).act('申请复核评估', '2024-04-15', { 异议理由: '演示', 复核申请收到日期: '2024-04-15' })
    const ruled = asked.act('复核结果', '2024-04-20', { 复核评估价值: 510, 复核结果收到日期: '2024-04-20' }).act('申请专家鉴定', '2024-04-25', { 鉴定申请收到日期: '2024-04-25' })
    expect([asked.due('申请复核').due, asked.due('复核评估').due, ruled.due('申请鉴定').due, ruled.due('专家鉴定').due]).toEqual(['2024-04-22', '2024-04-25', '2024-04-30', '2024-05-06'])
    expect(['2024-05-05', '2024-05-06', '2024-05-07'].map((on) => ruled.act('鉴定意见', on, { 鉴定结论: '维持', 鉴定日期: on }).due('专家鉴定').status)).toEqual(['met', 'met', 'late'])
    expect(asked.tryAct('作出补偿决定', '2024-05-03', 补偿()).refusal).toContain('复核尚未完成')
  })
  it.each([['2024-11-05', false], ['2024-11-06', false], ['2024-11-07', true]])('2024-05-06送达的补偿决定，起诉期限至11-06，%s申请法院：%s', (on, lawful) => {
    expect(已补偿决定.tryAct('申请法院强制执行', on, 申请).refusal.includes('法定期限内')).toBe(!lawful)
  })
})

describe('房屋征收决定不得放过的', () => {
  const open = (more: Facts) => story(expropriation).tryOpen('2024-01-02', 需求(more)).refusal
  it('符合四项规划；旧城区改建纳入年度计划、征询意愿达到比例', () => {
    expect(open({ 符合四项规划: '否' })).toContain('第9条（1）')
    expect(open({ ...旧改, 已纳入年度计划: '否' })).toContain('年度计划')
    expect(提出(旧改).tryAct('确定征收范围', '2024-01-05', { 范围公告日期: '2024-01-05' }).refusal).toContain('规定的比例')
    expect(提出().tryAct('征询改建意愿', '2024-01-05', { 应征询户数: 10, 同意户数: 9, 达到规定比例: '是' }).refusal).toContain('适用于旧城区改建')
  })
  it('方案给被征收人货币补偿和产权调换的选择', () => expect(定范围(提出()).tryAct('拟定补偿方案', '2024-01-20', { ...方案, 补偿方式: ['货币补偿'] }).refusal).toContain('第21条（1）'))
  it('决定前调查登记、风险评估、费用足额到位、合法性审查', () => {
    const decide = (kase: Story, more: Facts = {}) => kase.tryAct('作出征收决定', '2024-04-01', 决定(more)).refusal
    expect(decide(待决定().act('补偿费用到位', '2024-03-20', 到位))).toContain('社会稳定风险评估')
    expect(decide(评估过(待决定()))).toContain('第12条（2）')
    expect(decide(评估过(待决定(), '高风险').act('补偿费用到位', '2024-03-20', 到位))).toContain('先行化解')
    expect(decide(可决定(), { 合法性审查通过: '否' })).toContain('合法性审查')
    expect(评估过(待决定()).tryAct('补偿费用到位', '2024-03-20', { ...到位, 专户余额: 999 }).refusal).toContain('足额到位')
    const unsurveyed = 定范围(提出()).act('拟定补偿方案', '2024-01-20', 方案).act('公布方案征求意见', '2024-02-01', 征求('2024-03-02')).act('公布意见和修改情况', '2024-03-03', 意见('否'))
    expect(decide(评估过(unsurveyed).act('补偿费用到位', '2024-03-20', 到位))).toContain('第15条')
  })
  it('人数较多的经常务会议讨论通过', () => {
    const many = 可决定({ 涉及被征收人数量较多: '是' })
    const discussed = (讨论结论: string) => many.act('常务会议讨论', '2024-03-25', { 会议日期: '2024-03-25', 讨论结论, 会议纪要: '演示' }).tryAct('作出征收决定', '2024-04-01', 决定())
    expect(many.tryAct('作出征收决定', '2024-04-01', 决定()).refusal).toContain('常务会议')
    expect(discussed('不通过').refusal).toContain('常务会议')
    expect(discussed('通过').state).toBe('已决定')
  })
  it('旧城区改建多数人认为方案不符合条例的，听证后方可决定', () => {
    const asked = 提出(旧改).act('征询改建意愿', '2024-01-03', { 应征询户数: 20, 同意户数: 19, 达到规定比例: '是' })
    const ready = 评估过(征求中(asked).act('公布意见和修改情况', '2024-03-03', 意见('是'))).act('补偿费用到位', '2024-03-20', 到位)
    const 听证 = { 听证日期: '2024-03-25', 参加人: '演示', 方案修改情况: '演示', 有被征收人和公众代表: '是' }
    expect(ready.tryAct('作出征收决定', '2024-04-01', 决定()).refusal).toContain('第11条（2）')
    expect(ready.tryAct('举行听证', '2024-03-25', { ...听证, 有被征收人和公众代表: '否' }).refusal).toContain('公众代表')
    expect(ready.act('举行听证', '2024-03-25', 听证).act('作出征收决定', '2024-04-01', 决定()).state).toBe('已决定')
  })
  it('公告载明方案和救济权利；评估机构经选定，补偿不低于市场价格', () => {
    expect(可决定().act('作出征收决定', '2024-04-01', 决定()).tryAct('公告征收决定', '2024-04-02', 公告({ 载明复议诉讼权利: '否' })).refusal).toContain('第13条（1）')
    expect(已公告.tryAct('送达评估报告', '2024-04-10', 报告()).refusal).toContain('第20条（1）')
    expect(已选.tryAct('送达评估报告', '2024-04-10', 报告({ 评估价值: 499 })).refusal).toContain('第19条（1）')
    expect(已选.tryAct('申请专家鉴定', '2024-04-25', { 鉴定申请收到日期: '2024-04-25' }).refusal).toContain('第19条（2）')
  })
  it('先补偿后搬迁，不得以非法方式；完成前建档并公布', () => {
    const 搬迁 = { 搬迁户数: 20, 搬迁日期: '2024-06-01', 非法方式迫使搬迁: '否', 建设单位参与搬迁: '否' }
    const paid = 已公告.act('给予补偿', '2024-05-20', { 补偿对象: '演示', 已支付补偿: 500, 支付日期: '2024-05-20' })
    expect(已公告.tryAct('搬迁', '2024-06-01', 搬迁).refusal).toContain('第27条（1）')
    expect(paid.tryAct('搬迁', '2024-06-01', { ...搬迁, 非法方式迫使搬迁: '是' }).refusal).toContain('第27条（3）')
    expect(paid.tryAct('公布分户补偿', '2024-06-02', { 补偿档案已建立: '是', 公布日期: '2024-06-02' }).refusal).toContain('第29条（1）')
    expect(paid.act('搬迁', '2024-06-01', 搬迁).act('公布分户补偿', '2024-06-02', { 补偿档案已建立: '是', 公布日期: '2024-06-02' }).state).toBe('已完成')
  })
  it('补偿决定内容齐全并公告；复议诉讼未终结、搬迁期限未满、材料不全的不得申请法院，申请后转强制执行，公告后逐户签约', () => {
    expect(已选.tryAct('作出补偿决定', '2024-05-06', 补偿({ 包含协议全部事项: '否' })).refusal).toContain('第26条')
    expect(已补偿决定.act('登记复议诉讼', '2024-06-01', { 已申请复议或者起诉: '是' }).tryAct('申请法院强制执行', '2024-11-07', 申请).refusal).toContain('第28条（1）')
    expect(已选.act('作出补偿决定', '2024-05-06', 补偿({ 搬迁期限: '2024-12-31' })).tryAct('申请法院强制执行', '2024-12-31', 申请).refusal).toContain('搬迁期限未满')
    expect(已补偿决定.tryAct('申请法院强制执行', '2024-11-07', { ...申请, 附补偿金额和专户账号: '否' }).refusal).toContain('第28条（2）')
    expect(listStarts(expropriation, 已补偿决定.act('申请法院强制执行', '2024-11-07', 申请).kase!).map(({ link, answers }) => [link.opens, answers['当事人'] ?? answers['签约期止']])).toEqual([['expropriation', '2024-05-02'], ['coercion', '演示居民']])
    expect(listStarts(expropriation, 已补偿决定.act('申请法院强制执行', '2024-11-07', 申请).kase!).find(({ link }) => link.opens === 'coercion')?.answers, '申请日期随案带去：那里不再申请，不重复计数').toMatchObject({ 原案申请法院日期: '2024-11-07' })
  })
})

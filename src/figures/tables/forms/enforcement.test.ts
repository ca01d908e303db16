import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { 审核要点 } from '#law/legal-review.ts'
import coercion from '#procedures/coercion.ts'
import emergency from '#procedures/emergency-response.ts'
import review from '#procedures/legal-review.ts'
import penalty from '#procedures/penalty.ts'
import matter from '#procedures/service-matter.ts'
import inspection from '#procedures/inspection.ts'
import { yearOf } from '../../periods.ts'
import { story, type Story } from '../../../../test/story.ts'
import { tables, towns, wanderings } from '../../../../test/tables.ts'

const 执法人员 = ['演示执法甲', '演示执法乙']
const 当场 = (on: string, 处罚种类: readonly string[], 罚款金额: number, 案由 = on): Story => story(penalty)
  .opened(on, { 当事人: '演示当事人', 当事人类型: '公民', 案由, 案件来源: '检查发现', 违法行为终了日: on, 涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示', 实施主体: '行政机关' })
  .act('当场处罚', on, { 执法人员, 处罚种类: [...处罚种类], 罚款金额, 违法事实确凿: '是', 已当场告知并听取意见: '是', 责令改正: '是', 同一行为未曾罚款: '是', 当场决定书内容齐全并当场交付: '是', 送达日期: on, 时效内已发现: '是' })

const begin = towns()

it('two forms divide the years: kinds that only the law of 2021 knows are others in the older', () => {
  const [now, before] = ['enforcement-penalties', 'enforcement-penalties-2017'].map((id) => tables.find((one) => one.id === id))
  expect([before?.inForce?.to, now?.inForce?.from]).toEqual(['2020-12-31', '2021-01-01'])
})

describe('表一 行政处罚', () => {
  it('counts a decision in the year in which it was made: the last day of the year before is out, the first and last day are in, the next first day is out', async () => {
    const town = await begin(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map((on) => 当场(on, ['罚款'], 150)))
    const { value, titles, filled } = await town.fill('enforcement-penalties', yearOf(2024))
    expect([value('organ:zhen', '罚款'), value('organ-total', 'all'), value('case-total', 'simple'), value('organ-total', 'amount')]).toEqual([2, 2, 2, 0.03])
    expect(await titles('organ-total', 'all')).toEqual(['演示当事人 2024-01-01', '演示当事人 2024-12-31'])
    expect(filled.imbalances).toEqual([])
  })
  it('a decision of several kinds is one case, of the heaviest kind; one changed later still counts', async () => {
    const 变更 = 当场('2024-03-04', ['警告', '罚款'], 100).act('当场处罚备案', '2024-03-05').act('决定变更撤销', '2024-06-03', { 变更撤销原因: '演示' })
    const town = await begin([变更, 当场('2024-05-06', ['警告'], 0)])
    const { value, titles } = await town.fill('enforcement-penalties', yearOf(2024))
    expect([value('organ-total', '警告'), value('organ-total', '罚款'), value('organ-total', 'all'), value('organ-total', '行政拘留')]).toEqual([1, 1, 2, 0])
    expect(await titles('organ-total', '警告')).toEqual(['演示当事人 2024-05-06'])
  })
  it('every organ has its row; what one organ decided opens into its own records', async () => {
    const town = await begin([当场('2024-03-04', ['罚款'], 50)])
    await town.add([当场('2024-04-01', ['罚款'], 50, '他机关案'), 当场('2024-04-02', ['警告'], 0, '他机关另案')], 'qu')
    const { value, titles } = await town.fill('enforcement-penalties', yearOf(2024), { organs: ['zhen', 'qu'] })
    expect([value('organ:zhen', 'all'), value('organ:qu', 'all'), value('organ-total', 'all'), value('organ-total', '罚款')]).toEqual([1, 2, 3, 2])
    expect(await titles('organ:qu', '罚款')).toEqual(['演示当事人 他机关案'])
  })
  it('the older form counts the same decisions', async () => {
    const town = await begin([...wanderings(penalty, 60, 20_261_125, ['2019-03-04', '2019-09-02', '2020-03-02']), 当场('2020-12-31', ['警告'], 0), 当场('2021-01-01', ['警告'], 0)])
    const { value, filled, titles } = await town.fill('enforcement-penalties-2017', yearOf(2020))
    expect(filled.imbalances).toEqual([])
    expect(await titles('organ-total', '警告')).toContain('演示当事人 2020-12-31')
    expect(await titles('organ-total', 'all')).not.toContain('演示当事人 2021-01-01')
    expect((await titles('organ-total', 'all')).length).toBe(value('organ-total', 'all'))
  })
  it('the older form says beside the kinds how the cases went, as the newer does', async () => {
    const { value, titles, filled } = await (await begin([当场('2020-12-31', ['警告', '罚款'], 50), 当场('2021-01-01', ['警告'], 0)])).fill('enforcement-penalties-2017', yearOf(2020))
    expect(['filed', 'closed', 'simple', 'general', 'reviewed', 'none', 'sued'].map((column) => value('case-total', column))).toEqual([0, 0, 1, 0, 0, 0, 0])
    expect([await titles('case-total', 'simple'), filled.imbalances]).toEqual([['演示当事人 2020-12-31'], []])
  })
})

const 收件 = (on: string, 事项类型: string, 事项名称: string, 申请: Facts = { 申请类型: '新办' }): Story => story(matter).opened(on, { 事项名称, 事项类型, ...申请, 办理形式: '单个事项', 申请人: '演示公司', 申请人类型: '法人', 申请渠道: '窗口', 收到日期: on, 材料清单: '演示', 在公布的许可清单内: '是' })
const 当场决定 = (kase: Story, on: string): Story => kase.act('当场决定', on, { 材料齐全符合形式且能够当场决定: '是' })
const 受理 = (kase: Story, on: string): Story => kase.act('受理', on, { 受理日期: on, 注明日期并加盖专用印章: '是' })
const 决定 = (kase: Story, on: string, name: '作出准予决定' | '作出不予决定', more: Facts): Story => kase.act('分送部门', on, { 承办部门: '演示局' })
  .act('审查', on, { 审查人员: ['演示执法甲'], 审查意见: '演示', 直接涉及申请人与他人重大利益: '否', 利害关系人须告知: '否' }).act(name, on, { 决定文号: `演${on}`, ...more })

describe('表二 行政许可', () => {
  it('an application of one year decided in the next is an application of the first and a decision of the second; spot decisions are granted; service items are no licences', async () => {
    const 跨年 = 决定(受理(收件('2023-12-29', '行政许可', '跨年许可'), '2024-01-02'), '2024-01-02', '作出准予决定', {})
    const 不予 = 决定(受理(收件('2024-12-30', '行政许可', '不予许可'), '2024-12-30'), '2024-12-31', '作出不予决定', { 不予理由: '演示', 告知复议诉讼权利: '是' })
    const town = await begin([跨年, 不予, 当场决定(收件('2024-06-03', '行政许可', '当场许可'), '2024-06-03'), 当场决定(收件('2024-06-03', '公共服务', '服务'), '2024-06-03')])
    const { value, titles, filled } = await town.fill('enforcement-licences', yearOf(2024))
    expect(['applied', 'accepted', 'granted', 'refused', 'decided', 'revoked'].map((column) => value('organ-total', column))).toEqual([2, 3, 2, 1, 3, 0])
    expect(await titles('organ-total', 'granted')).toEqual(['当场许可 新办', '跨年许可 新办'])
    expect(filled.imbalances).toEqual([])
    expect((await town.fill('enforcement-licences', yearOf(2023))).value('organ-total', 'applied')).toBe(1)
  })
  it('changes and extensions of a licence count inside, a cancellation does not, which decides nothing; an extension nobody decided until the licence ran out is granted from the day after', async () => {
    const 变更 = 决定(受理(收件('2024-03-04', '行政许可', '变更', { 申请类型: '变更' }), '2024-03-04'), '2024-03-05', '作出准予决定', {})
    const 延续 = 受理(收件('2024-05-06', '行政许可', '延续', { 申请类型: '延续', 原证有效期至: '2024-06-30' }), '2024-05-06')
    expect(延续.tryAct('视为准予延续', '2024-06-30').refusal).toContain('方视为准予延续')
    const { value, titles, filled } = await (await begin([变更, 延续.act('视为准予延续', '2024-07-01'), 当场决定(收件('2024-04-01', '行政许可', '注销', { 申请类型: '注销' }), '2024-04-01')])).fill('enforcement-licences', yearOf(2024))
    expect(['applied', 'accepted', 'granted', 'refused', 'decided'].map((column) => value('organ-total', column))).toEqual([2, 2, 2, 0, 2])
    expect([await titles('organ-total', 'granted'), filled.imbalances]).toEqual([['变更 变更', '延续 延续'], []])
  })
  it('legal review of licences counts on the day of the first opinion, and each opinion that asks for a change as one correction; reviews of other decisions stay out', async () => {
    const 送审 = (on: string, 决定类型: string, more: Facts = {}): Story => story(review).opened(on, { 决定类型, 案件名称: `${决定类型}${on}`, 送审单位: '演示局', 承办人: ['演示执法甲'], 审核情形: '一般执法决定', 必备材料齐全: '是', 拟作决定: '演示', 送审日期: on, ...more })
    const 出具 = (kase: Story, on: string, more: Facts = {}): Story => kase.act('出具审核意见', on, { ...Object.fromEntries(审核要点.map((point) => [point, '符合'])), 审核意见结论: '同意', 审核意见: '演示', 初次从事处罚法制审核: '否', 审核意见书编号: '演示1号', ...more })
    const 纠错后同意 = 出具(出具(送审('2024-12-23', '行政许可', { 审核情形: '涉及重大公共利益' }), '2024-12-31', { 程序合法: '不符合', 审核意见结论: '建议改正' }).act('反馈采纳情况', '2024-12-31', { 采纳情况: '采纳' }).act('重新送审', '2025-01-02', { 必备材料齐全: '是', 拟作决定: '演示', 送审日期: '2025-01-02', 修改情况: '演示' }), '2025-01-03')
    const town = await begin([出具(送审('2023-12-25', '行政许可'), '2023-12-29'), 出具(送审('2023-12-29', '行政许可'), '2024-01-02'), 纠错后同意, 出具(送审('2024-03-04', '行政强制'), '2024-03-05')])
    const { value, titles } = await town.fill('enforcement-licences', yearOf(2024))
    expect([value('organ-total', 'reviewed'), value('organ-total', 'review-corrected')]).toEqual([2, 1])
    expect(await titles('organ-total', 'reviewed')).toEqual([expect.stringContaining('行政许可2023-12-29'), expect.stringContaining('行政许可2024-12-23')])
    expect((await town.fill('enforcement-licences', yearOf(2025))).value('organ-total', 'reviewed')).toBe(0)
  })
})

const 登记 = (on: string, 事由: string, 强制类型 = '强制措施', more: Facts = {}): Story => story(coercion).opened(on, { 当事人: '演示商户', 当事人类型: '个体工商户', 强制类型, 事由, 权限依据: '演示法第1条', 依据层级: '法律', 委托实施: '否', 登记日期: on, 违法行为情节显著轻微: '否', ...more })
const 查封 = (on: string, 措施种类: string): Story => 登记(on, `${措施种类}${on}`).act('批准措施', on, { 批准理由: '演示' })
  .act('查封扣押', on, { 执法人员, 出示执法证件: '是', 当场告知理由依据权利救济: '是', 措施种类, 物品清单: '演示', 当场交付决定书和清单: '是', 强制期限止: on, 与案件有关: '是', 生活必需品: '否', 已被其他机关查封: '否', 实施日期: on })
const 立即 = (on: string): Story => 登记(on, `清障${on}`, '强制执行').act('立即代履行', on, { 执法人员, 清除对象: '道路', 需要立即清除: '是', 当事人不能清除: '是', 当事人在场: '是', 实施时刻: `${on}T10:00`, 执行笔录: '演示' })
const 恢复原状 = (decided: string, done: string): Story => 登记('2024-11-01', '恢复原状', '强制执行', { 起诉期限届满日: '2024-11-01' })
  .act('催告', '2024-11-01', { 履行期限止: '2024-11-11', 履行方式: '演示', 告知陈述申辩权: '是', 催告送达日期: '2024-11-01', 执行主体: '本机关' })
  .act('决定强制执行', decided, { 执行方式: '排除妨碍、恢复原状', 催告期间有转移隐匿财物迹象: '否', 法律授予本机关强制执行权: '是', 加处罚款和滞纳金数额: 0 })
  .act('送达执行决定', decided, { 送达方式: '直接送达', 执行决定送达日期: decided })
  .act('实施执行', done, { 执法人员, 实施时间: `${done}T10:00`, 情况紧急: '否', 停止供水供电供热供燃气: '否', 派员到场监督: '是', 执行笔录: '演示' })

describe('表三 行政强制', () => {
  it('measures count by decision and enforcement by completion, on the border of the year; immediate clearing is 代履行', async () => {
    const town = await begin([查封('2023-12-29', '查封'), 查封('2024-01-02', '查封'), 查封('2024-12-31', '扣押'), 立即('2024-07-01'), 恢复原状('2024-12-02', '2025-01-02')])
    const { value, titles, filled } = await town.fill('enforcement-coercion', yearOf(2024))
    expect(['查封', '扣押', '冻结', '其他措施', '代履行', '排除妨碍、恢复原状', 'court', 'all'].map((column) => value('organ-total', column))).toEqual([1, 1, 0, 0, 1, 0, 0, 3])
    expect(await titles('organ-total', '代履行')).toEqual([expect.stringContaining('清障2024-07-01')])
    expect(filled.imbalances).toEqual([])
    expect((await town.fill('enforcement-coercion', yearOf(2025))).value('organ-total', '排除妨碍、恢复原状')).toBe(1)
  })
})

describe('表四 其他行政执法行为', () => {
  it('payments count by number and by 万元, ending on the border of the year; visits without a complete result are no inspections', async () => {
    const 给付 = (on: string, 涉及金额: number, 办理结果 = '办结'): Story => 受理(收件(on, '行政给付', `给付${on}`), on).act('其他事项办结', on, { 办理结果, 结果说明: '演示', 涉及金额 })
    const 检查 = (on: string, 检查结果: string): Story => story(inspection)
      .opened(on, { 检查类型: '触发检查', 抽查方式: '个案检查', 是否联合检查: '否', 检查事项: '演示事项', 检查事项在清单内: '是', 牵头单位: '演示执法队', 检查对象: `演示公司${检查结果}`, 检查对象类型: '法人', 检查原因: '演示', 线索来源: '投诉举报' })
      .act('批准触发检查', on, { 批准意见: '同意' }).act('指派人员', on, { 执法人员, 需要回避: '否' }).act('登记检查码', on, { 检查码: '演示001', 检查码取得日期: on })
      .act('现场检查', on, { 执法人员, 已出示执法证件: '是', 现场检查情况: '演示', 书面记录完整: '是', 检查结果 })
    const town = await begin([给付('2023-12-29', 90_000), 给付('2024-01-02', 12_000), 给付('2024-12-31', 3000), 给付('2024-06-03', 5000, '不予办理'), 检查('2024-05-06', '未发现问题'), 检查('2024-12-31', '当场改正'), 检查('2025-01-02', '未发现问题'), 检查('2024-05-07', '无法检查')])
    const { value, titles, filled } = await town.fill('enforcement-others', yearOf(2024))
    expect([value('organ-total', '行政给付次数'), value('organ-total', '行政给付金额'), value('organ-total', '行政确认次数'), value('organ-total', '征收金额'), value('organ-total', 'inspections')]).toEqual([2, 1.5, 0, 0, 2])
    expect(await titles('organ-total', '行政给付次数')).toEqual(['给付2024-01-02 新办', '给付2024-12-31 新办'])
    expect(filled.imbalances).toEqual([])
  })
  it('requisitions and filings stand beside the national columns and are in no other; compensation counts on the day on which it was paid', async () => {
    const 备案 = (on: string): Story => 受理(收件(on, '行政备案', `备案${on}`), on).act('其他事项办结', on, { 办理结果: '办结', 结果说明: '演示' })
    const 征用 = (on: string, returned: string): Story => story(emergency).opened(`${on}T08:00`, { 事件类别: '自然灾害', 事件名称: `演示内涝${on}`, 发生地点: '演示路', 接报时间: `${on}T08:00`, 信息来源: '公众报告', 基本情况: '演示' })
      .act('先期处置', `${on}T09:00`, { 到场时间: `${on}T09:00`, 先期措施: '演示', 伤亡情况: '无' }).act('征用财产', `${on}T10:00`, { 被征用人: '演示', 征用财产清单: '水泵一台', 征用机关有权: '是', 出具征用凭证: '是' })
      .act('归还补偿', `${returned}T10:00`, { 归还情况: '演示', 毁损补偿: '演示', 补偿金额: 15_000 })
    const { value, titles, filled } = await (await begin([备案('2023-12-29'), 备案('2024-01-02'), 备案('2024-12-31'), 征用('2024-12-30', '2025-01-02'), 征用('2023-12-29', '2024-01-02')])).fill('enforcement-others', yearOf(2024))
    expect([value('extra-total', '行政备案次数'), value('extra-total', '征用次数'), value('extra-total', '征用金额'), value('organ-total', 'others')]).toEqual([2, 1, 1.5, 0])
    expect([await titles('extra-total', '征用次数'), await titles('extra-total', '征用金额')]).toEqual([[expect.stringContaining('2024-12-30')], [expect.stringContaining('2023-12-29')]])
    expect(filled.imbalances).toEqual([])
  })
})

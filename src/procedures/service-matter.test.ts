import { describe, expect, it } from 'vitest'
import { addWorkingDays, stepBackWorkingDays } from '#core/calendar/walk.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { listStarts } from '#core/engine/consequences.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import matter from './service-matter.ts'

const 试收 = (on: string, more: Facts = {}) => story(matter).tryOpen(on, { 事项名称: '演示经营许可', 事项类型: '行政许可', 申请类型: '新办', 办理形式: '单个事项', 申请人: '演示公司', 申请人类型: '法人', 申请渠道: '窗口', 收到日期: on, 材料清单: '演示', 在公布的许可清单内: '是', ...more })
const 收件 = (on: string, more: Facts = {}): Story => 试收(on, more).mustBeLawful()
const 盖章 = { 注明日期并加盖专用印章: '是' }
const 试受理 = (kase: Story, on: string, more: Facts = {}) => kase.tryAct('受理', on, { 受理日期: on, ...盖章, ...more })
const 受理 = (on: string, more: Facts = {}, at: Facts = {}): Story => 试受理(收件(on, more), on, at).mustBeLawful()
const 分送 = (on: string, more: Facts = {}): Story => 受理(on, more).act('分送部门', on, { 承办部门: '演示局' })
const 审查 = (kase: Story, on: string, more: Facts = {}): Story => kase.act('审查', on, { 审查人员: ['演示执法甲'], 审查意见: '演示', 直接涉及申请人与他人重大利益: '否', 利害关系人须告知: '否', ...more })
const 补正 = { 补正材料: '演示', 均在公布的材料清单内: '是', 可以共享获取: '否', 已有有效电子证照: '否' }
const 准予 = (kase: Story, on: string, more: Facts = {}) => kase.tryAct('作出准予决定', on, { 决定文号: '演许〔2024〕1号', ...more })
const 出件 = (kase: Story, on: string, more: Facts = {}) => kase.tryAct('颁发证件', on, { 送达方式: '窗口领取', 送达日期: on, 收取费用: 0, 收费依据: '不收费', ...more })
const 听证 = { 直接涉及申请人与他人重大利益: '是' }
const 已告知听证 = (on: string): Story => 审查(分送(on), on, 听证).act('告知听证权利', on, { 告知送达日期: on })
const 延长 = { 延长理由: '演示', 已告知申请人延长理由: '是' }
const 各数 = (kases: readonly Story[], figure: string) => {
  const all = kases.flatMap(({ kase }) => (kase ? contributionsOf(matter, kase, nationalCalendar) : [])).filter((one) => one.figure === figure)
  return [all.reduce((sum, { numerator }) => sum + numerator, 0), all.reduce((sum, { denominator }) => sum + denominator, 0)]
}

describe('受理前的期限', () => {
  it('例1：2024-01-29收件，2月4日（调休）前一次性告知；逾期不告知的自收到之日起即为受理', () => {
    const kase = 收件('2024-01-29')
    expect(kase.due('补正告知').due).toBe('2024-02-04')
    expect(kase.tryAct('一次性告知补正', '2024-02-04', 补正).reasons).toEqual([])
    expect(kase.tryAct('一次性告知补正', '2024-02-05', 补正).refusal).toContain('即为受理 《行政许可法》第32条')
    expect(kase.tryAct('视为受理', '2024-02-04', { 受理日期: '2024-01-29' }).refusal).toContain('未逾期')
    expect(kase.tryAct('视为受理', '2024-02-05', { 受理日期: '2024-02-05' }).refusal).toContain('自收到申请材料之日起')
    expect(kase.act('视为受理', '2024-02-05', { 受理日期: '2024-01-29' }).due('作出决定').due).toBe(addWorkingDays(nationalCalendar, '2024-01-29', 20).date)
  })
  it('只告知一次；补正后受理；清单外、可共享、有电子证照的不得索要', () => {
    const asked = 收件('2024-03-01').act('一次性告知补正', '2024-03-04', 补正).act('收到补正', '2024-03-06', { 补正内容: '演示' })
    expect(asked.tryAct('一次性告知补正', '2024-03-06', 补正).reasons[0]?.code).toBe('already-done')
    expect(试受理(asked, '2024-03-06').state).toBe('已受理')
    const tried = (more: Facts) => 收件('2024-03-01').tryAct('一次性告知补正', '2024-03-04', { ...补正, ...more }).refusal
    expect([tried({ 均在公布的材料清单内: '否' }), tried({ 可以共享获取: '是' }), tried({ 已有有效电子证照: '是' })].map((text) => /《(.+?)》第(\d+)条/.exec(text)?.slice(1))).toEqual([['行政许可法', '31'], ['国务院关于在线政务服务的若干规定', '7'], ['国务院关于在线政务服务的若干规定', '8']])
  })
  it('受理、不予受理都要注明日期并盖章；限于三种不予受理情形，不因没有网上申请而拒绝', () => {
    expect(试受理(收件('2024-03-01'), '2024-03-01', { 注明日期并加盖专用印章: '否' }).refusal).toContain('专用印章')
    expect(matter.actions['不予受理']?.asks?.['不予受理情形']?.options).toEqual(['不属于本机关职权', '隐瞒情况或者提供虚假材料', '限制期内再次申请'])
  })
  it.each([['2019-12-31', true], ['2020-01-01', false]])('许可清单之外的许可，%s受理为%s（2020年1月1日起禁止）', (on, lawful) => expect(试受理(收件(on, { 在公布的许可清单内: '否' }), on).reasons.length === 0).toBe(lawful))
  it.each([['隐瞒材料被拒日', '2023-03-01', '2024-03-01', '2024-03-02', '78'], ['欺骗贿赂被撤日', '2021-03-01', '2024-03-01', '2024-03-02', '79']])('%s起的限制期内不得受理', (field, since, last, free, article) => {
    expect(试受理(收件(last, { [field]: since }), last).refusal).toContain(`第${article}条`)
    expect(试受理(收件(free, { [field]: since }), free).reasons).toEqual([])
  })
  it('例7：2025-06-30到期，5月31日提出的延续有效，6月1日的按新办；三十个工作日为5月16日', () => {
    const renewal: Facts = { 申请类型: '延续', 原证有效期至: '2025-06-30' }
    expect(试收('2025-05-31', renewal).reasons).toEqual([])
    expect(试收('2025-06-01', renewal).refusal).toContain('三十日前')
    expect(stepBackWorkingDays(nationalCalendar, '2025-06-30', 30)).toBe('2025-05-16')
    const kase = 受理('2025-05-30', renewal)
    expect(kase.tryAct('视为准予延续', '2025-06-30').refusal).toContain('有效期届满前未作决定')
    expect(kase.act('视为准予延续', '2025-07-01').state).toBe('待出件')
  })
})

describe('决定的期限', () => {
  it('例2：2024-01-31受理，2024-03-04决定；延长十日为2024-03-18，只延长一次并告知理由', () => {
    const kase = 分送('2024-01-31')
    expect(kase.due('作出决定').due).toBe('2024-03-04')
    expect(kase.act('批准延长', '2024-03-04', 延长).due('作出决定').due).toBe('2024-03-18')
    expect(kase.tryAct('批准延长', '2024-03-05', 延长).refusal).toContain('原期限届满前')
    expect(kase.act('批准延长', '2024-03-04', 延长).tryAct('批准延长', '2024-03-05', 延长).reasons[0]?.code).toBe('already-done')
    expect(kase.tryAct('批准延长', '2024-03-04', { ...延长, 已告知申请人延长理由: '否' }).refusal).toContain('理由告知申请人')
  })
  it('例3：统一办理四十五个工作日，2023-12-04受理，2024-02-05；经本级政府负责人延长十五日为2024-03-01', () => {
    const kase = 分送('2023-12-04', { 统一受理或者联合办理: '是' })
    expect([kase.due('联合办理').due, kase.due('作出决定').status]).toEqual(['2024-02-05', 'pending'])
    expect(kase.act('批准联合延长', '2024-02-05', 延长).due('联合办理').due).toBe('2024-03-01')
    expect(kase.tryAct('批准延长', '2024-02-05', 延长).refusal).toContain('本级人民政府负责人')
    expect(分送('2023-12-04').tryAct('批准联合延长', '2023-12-05', 延长).refusal).toContain('本机关负责人')
  })
  it('例4：2024-09-29（调休）准予，2024-10-17前颁发证件', () => {
    const granted = 准予(审查(分送('2024-09-29'), '2024-09-29'), '2024-09-29')
    expect(granted.due('颁证').due).toBe('2024-10-17')
    expect([出件(granted, '2024-10-17').due('颁证').status, 出件(granted, '2024-10-18').due('颁证').status]).toEqual(['met', 'late'])
  })
  it('例5：2023-09-11受理，原为2023-10-13；专家评审十二个工作日不计，为2023-10-31；未书面告知的不得扣除', () => {
    const kase = 分送('2023-09-11')
    const review = { 程序: '专家评审', 所需工作日: 12, 已书面告知所需时间: '是' }
    expect(kase.due('作出决定').due).toBe('2023-10-13')
    expect(kase.act('特别程序开始', '2023-09-11', review).act('特别程序结束', '2023-09-27', { 程序结论: '演示' }).due('作出决定').due).toBe('2023-10-31')
    expect(kase.tryAct('特别程序开始', '2023-09-11', { ...review, 已书面告知所需时间: '否' }).refusal).toContain('书面告知申请人')
  })
  it('例6：2025-04-28告知听证权利，5月8日前要求；要求后6月6日前组织；6月5日听证的，5月26日前通知', () => {
    const told = 已告知听证('2025-04-28')
    expect(told.due('要求听证').due).toBe('2025-05-08')
    expect(told.tryAct('要求听证', '2025-05-09', { 听证请求: '演示' }).refusal).toContain('五日内')
    const wanted = told.act('要求听证', '2025-05-08', { 听证请求: '演示' })
    expect(wanted.due('组织听证').due).toBe('2025-06-06')
    const notify = (on: string, 听证主持人 = '演示主持人') => wanted.tryAct('通知听证', on, { 听证日期: '2025-06-05', 听证主持人 })
    expect([notify('2025-05-26').reasons.length, notify('2025-05-27').reasons.length]).toEqual([0, 1])
    expect(notify('2025-05-20', '演示执法甲').refusal).toContain('以外的人员为听证主持人')
    expect(wanted.tryAct('举行听证', '2025-06-05', { 听证笔录: '演示' }).refusal).toContain('应当通知')
    const heard = notify('2025-05-26').act('举行听证', '2025-06-05', { 听证笔录: '演示' })
    expect(准予(heard, '2025-06-06', { 根据听证笔录: '否' }).refusal).toContain('根据听证笔录')
    expect(准予(heard, '2025-06-06', { 根据听证笔录: '是' }).state).toBe('待出件')
  })
  it('涉及重大利益的，告知并等满听证申请期后方可决定；须告知利害关系人的先告知', () => {
    expect(准予(审查(分送('2025-04-28'), '2025-04-28', 听证), '2025-05-20').refusal).toContain('告知听证权利')
    expect([准予(已告知听证('2025-04-28'), '2025-05-08').reasons.length, 准予(已告知听证('2025-04-28'), '2025-05-09').reasons.length]).toEqual([1, 0])
    expect(准予(审查(分送('2025-04-28'), '2025-04-28', { 利害关系人须告知: '是' }), '2025-04-29').refusal).toContain('告知该利害关系人')
  })
  it('承诺时限另行计算，不长于法定时限；先经下级审查的二十个工作日内初审', () => {
    expect(受理('2024-03-01', { 承诺工作日: 5 }).due('承诺时限').due).toBe('2024-03-08')
    expect(试受理(收件('2024-03-01', { 承诺工作日: 21 }), '2024-03-01').refusal).toContain('不得长于法定')
    const lower = 受理('2024-03-01', {}, { 须先经下级审查: '是', 须检验检测检疫: '是' })
    expect([lower.due('下级初审').due, lower.due('作出决定').status, lower.due('指派检验').due]).toEqual(['2024-03-29', 'pending', '2024-03-08'])
  })
})

describe('决定、出件和以后', () => {
  it('不予许可说明理由并告知救济；未经审查不得决定；联合办理须意见齐全', () => {
    const refuse = { 决定文号: '演1', 不予理由: '演示', 告知复议诉讼权利: '否' }
    expect(审查(分送('2024-03-01'), '2024-03-01').tryAct('作出不予决定', '2024-03-04', refuse).refusal).toContain('行政复议、提起行政诉讼的权利')
    expect(准予(分送('2024-03-01'), '2024-03-04').refusal).toContain('未经审查')
    expect(准予(审查(分送('2024-03-01', { 统一受理或者联合办理: '是' }), '2024-03-01', { 各部门意见齐全: '否' }), '2024-03-04').refusal).toContain('意见齐全')
    expect(受理('2024-03-01').tryAct('其他事项办结', '2024-03-01', { 办理结果: '办结', 结果说明: '演示' }).refusal).toContain('书面决定')
  })
  it('实地核查两人以上；收费须有法律、行政法规依据；商业秘密未经同意不得公开；有重大公共利益损害的不撤销', () => {
    expect(分送('2024-03-01').tryAct('实地核查', '2024-03-01', { 核查人员: ['演示执法甲'], 核查情况: '演示' }).refusal).toContain('不得少于2人')
    const granted = 准予(审查(分送('2024-03-01'), '2024-03-01'), '2024-03-04')
    expect(出件(granted, '2024-03-05', { 收取费用: 10 }).refusal).toContain('第58条')
    const issued = 出件(granted, '2024-03-05')
    expect(issued.tryAct('公开结果', '2024-03-05', { 涉及商业秘密: '是', 申请人同意公开: '否' }).refusal).toContain('商业秘密')
    expect(issued.tryAct('撤销许可', '2024-06-01', { 撤销情形: '超越法定职权', 撤销理由: '演示', 可能对公共利益造成重大损害: '是' }).refusal).toContain('不予撤销')
    expect(issued.tryAct('承诺核查', '2024-06-01', { 核查结论: '属实', 处理意见: '演示' }).refusal).toContain('没有采用告知承诺')
  })
  it('告知承诺限目录内、非高风险、没有失信的，由申请人书面作出；2020年以前没有', () => {
    const promise = { 在告知承诺事项目录内: '是', 高风险事项: '否', 有严重不良信用或者虚假承诺未修复: '否', 承诺内容: '演示', 申请人书面承诺: '是' }
    const tried = (more: Facts) => 收件('2024-03-01').tryAct('选择告知承诺', '2024-03-01', { ...promise, ...more })
    expect(tried({}).reasons).toEqual([])
    expect([tried({ 在告知承诺事项目录内: '否' }), tried({ 高风险事项: '是' }), tried({ 有严重不良信用或者虚假承诺未修复: '是' }), tried({ 申请人书面承诺: '否' })].map(({ reasons }) => reasons.length)).toEqual([1, 1, 1, 1])
    expect(收件('2019-12-31').tryAct('选择告知承诺', '2019-12-31', promise).reasons[0]?.code).toBe('not-in-force')
  })
  it('当场决定的即时出件；出件后邀请评价', () => {
    const spot = 收件('2024-03-01').act('当场决定', '2024-03-01', { 材料齐全符合形式且能够当场决定: '是' })
    const done = 出件(spot, '2024-03-01')
    expect(done.kase && listStarts(matter, done.kase)[0]).toMatchObject({ link: { opens: 'service-rating', refersBy: '办件编号' }, answers: { 事项名称: '演示经营许可' } })
    expect([各数([done, 出件(准予(审查(分送('2024-03-01'), '2024-03-01'), '2024-03-04'), '2024-03-05')], 'service-matter.spot-rate'), 各数([done], 'one-net-service.accepted')]).toEqual([[1, 2], [1, 0]])
  })
  it('电子证照免交材料按份计入；免交的不得多于应交', () => {
    expect(试收('2024-03-01', { 应交材料份数: 3, 免交材料份数: 4 }).refusal).toContain('不得多于应交')
    const kases = [收件('2024-03-01', { 应交材料份数: 10, 免交材料份数: 9, 免交方式: ['电子证照'] }), 收件('2024-03-01', { 应交材料份数: 5, 免交材料份数: 2 })]
    expect([各数(kases, 'service-matter.materials-required'), 各数(kases, 'service-matter.materials-exempted')].map(([n]) => n)).toEqual([15, 11])
  })
})

describe('其他行政执法行为（统计年报表四）', () => {
  const 办结 = (事项类型: string, 办理结果: string, more: Facts = {}): Story => 受理('2024-03-01', { 事项类型 }).act('其他事项办结', '2024-03-04', { 办理结果, 结果说明: '演示', ...more })
  it('确认、给付、奖励、裁决办结的计一件，当场办结的也计，不予办理的和公共服务不计', () => {
    expect(各数([办结('行政确认', '办结'), 办结('行政给付', '办结', { 涉及金额: 800 }), 办结('行政给付', '不予办理', { 涉及金额: 500 }), 办结('公共服务', '办结')], 'service-matter.other-acts')).toEqual([2, 0])
    const 当场 = 收件('2024-03-01', { 事项类型: '行政奖励' }).act('当场决定', '2024-03-01', { 材料齐全符合形式且能够当场决定: '是' })
    expect(各数([当场], 'service-matter.other-acts')).toEqual([1, 0])
  })
  it('金额只计办结的', () => expect(各数([办结('行政给付', '办结', { 涉及金额: 800 }), 办结('行政裁决', '办结', { 涉及金额: 1200.5 }), 办结('行政给付', '不予办理', { 涉及金额: 500 })], 'service-matter.other-acts.amount')).toEqual([2000.5, 0]))
})

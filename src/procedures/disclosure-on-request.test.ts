import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, compare } from '#core/calendar/plain-date.ts'
import { contributionsOf, type Contribution } from '#core/engine/contribute.ts'
import type { Facts } from '#core/engine/case.ts'
import { feeByItems, feeByPages } from '#law/disclosure-fee.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { 不予公开, 不予处理, 办理结果, 无法提供, 答复类型 } from '#law/disclosure-replies.ts'
import { story, type Story } from '../../test/story.ts'
import disclosure from './disclosure-on-request.ts'

const 申请人 = { 申请人: '演示申请人', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示文件', 获取方式: '纸质' }
const 收到 = (on: string, more: Facts = {}): Story => story(disclosure).opened(on, { ...申请人, 申请渠道: '当面', 递交日期: on, 收到日期: on, ...more })
const 补正 = (告知: string, 期限: string) => (kase: Story): Story => kase.act('告知补正', 告知, { 补正事项: '演示事项', 补正期限: 期限 })
const 征求第三方 = { 第三方: '演示公司', 涉及信息: '演示报价', 征求意见日期: '2024-03-08' }
const 保密审查 = (意见 = '可以公开') => ({ 保密审查意见: 意见, 审查理由: '演示' })
const 予以公开 = { 答复类型: '予以公开', 公开内容: '演示复印件', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' }
const 拒绝 = (类型: string, more: Facts = {}) => ({ 答复类型: 类型, 答复理由: '演示理由', 答复依据: '演示依据', 告知救济途径: '先申请行政复议', ...more })
const 延长 = (日数: number) => ({ 延长工作日数: 日数, 延长理由: '演示', 延期告知日期: '2024-03-29' })
const 审查后 = (on: string, more: Facts = {}): Story => 收到(on, more).act('审查', on).act('保密审查', on, 保密审查())
const 收费 = (more: Facts = {}) => ({ 数量频次明显超过合理范围: '是', 收费依据: '演示依据', 计费方式: '按件', 件数: 45, 收费金额: 5500, 缴费期限: '2024-04-15', 缴费方式: '演示', ...more })

/** A case in which every kind of answer may be given: corrected, searched, reviewed, reasons asked for and found wanting. */
const 各种答复皆可 = (on: string): Story => 补正(on, addDays(on, 5))(收到(on)).act('收到补正', on, { 补正内容: '演示', 补正收到日期: on }).act('检索', on, { 检索情况: '演示库未检索到', 检索人: '演示甲' })
  .act('保密审查', on, 保密审查()).act('要求说明理由', on, { 申请数量频次: '本月60件', 说明理由期限: addDays(on, 5) }).act('收到说明', on, { 申请人说明: '演示' }, { role: '经办人' }).act('认定理由', on, { 理由是否合理: '不合理', 认定说明: '演示' })

const 另填: Readonly<Record<string, Facts>> = {
  已主动公开: { 获取途径: '演示网站' }, 部分公开: { 公开内容: '正文', 不予公开内容: '单价', 涉及第三方权益: '否' }, '不予公开：法律行政法规禁止公开': { 禁止公开依据: '演示法第一条' },
  '不予公开：保护第三方合法权益': { 征求意见情况: '第三方不同意' }, '不予公开：行政查询事项': { 查询规定依据: '演示条例' }, '无法提供：本机关不掌握': { 信息不存在: '是' },
  '不予处理：信访投诉举报': { 相应渠道: '演示信访窗口' }, '不予处理：重复申请': { 原答复书文号: '演府公开答字〔2024〕1号' }, '不予处理：要求提供公开出版物': { 获取途径: '演示书店' },
}
const 答复 = (类型: string, more: Facts = {}): Facts => (类型 === '予以公开' ? 予以公开 : {
  ...拒绝(类型, 另填[类型]), ...(不予公开.includes(类型 as never) ? { 可否区分处理: '否' } : {}), ...more,
})

describe('收到申请之日（条例第31条）', () => {
  it('当面提交为提交之日，填为次日的不收', () => {
    expect(收到('2024-03-01').due('答复期限').started).toBe('2024-03-01')
    expect(story(disclosure).tryOpen('2024-03-04', { ...申请人, 申请渠道: '当面', 递交日期: '2024-03-01', 收到日期: '2024-03-04' }).refusal).toContain('第31条（1）')
  })
  it('网上提交的，双方确认之日才起算：周六提交，周二确认，2024-07-09届满', () => {
    const sent = story(disclosure).opened('2024-06-08', { ...申请人, 申请渠道: '网上', 递交日期: '2024-06-08' })
    expect([sent.state, sent.due('答复期限').status]).toEqual(['待确认', 'pending'])
    const confirmed = sent.act('双方确认', '2024-06-11', { 收到日期: '2024-06-11' })
    expect([confirmed.state, confirmed.due('答复期限').due]).toEqual(['已收到', '2024-07-09'])
    expect(sent.tryAct('审查', '2024-06-11').refusal).toContain('当前为“待确认”')
    expect(sent.tryAct('双方确认', '2024-06-11', { 收到日期: '2024-06-07' }).refusal).toContain('不得早于提交之日')
    expect(sent.tryAct('双方确认', '2024-06-11', { 收到日期: '2024-06-12' }).refusal).toContain('不得晚于登记之日')
  })
  it('签收邮件为签收之日', () => expect(收到('2024-03-04', { 申请渠道: '邮寄（签收）', 递交日期: '2024-03-01' }).due('答复期限').started).toBe('2024-03-04'))
  it.each([['2024-03-04', 'met'], ['2024-03-05', 'late']])('平常信函当日与申请人确认：%s确认为%s', (on, status) => {
    const letter = story(disclosure).opened('2024-03-04', { ...申请人, 申请渠道: '平常信函', 递交日期: '2024-03-04' })
    expect(letter.act('双方确认', on, { 收到日期: on }).due('当日确认').status).toBe(status)
    expect(story(disclosure).tryOpen('2024-03-04', { ...申请人, 申请渠道: '平常信函', 递交日期: '2024-03-04', 收到日期: '2024-03-04' }).refusal).toContain('第31条（2）')
  })
  it('不得填为将来', () => {
    expect(story(disclosure).tryOpen('2024-03-04', { ...申请人, 申请渠道: '邮寄（签收）', 收到日期: '2024-03-05' }).refusal).toContain('不得晚于登记之日')
    const asked = 补正('2024-03-04', '2024-03-20')(收到('2024-03-01'))
    expect(asked.tryAct('收到补正', '2024-03-11', { 补正内容: '演示', 补正收到日期: '2024-03-12' }).refusal).toContain('不得晚于登记之日')
  })
})

describe('答复期限的四种计算', () => {
  it.each([
    ['2019年5月10日收到，旧条例十五个工作日', '2019-05-10', '2019-05-31'], ['2019年5月16日收到，新条例二十个工作日', '2019-05-16', '2019-06-14'],
    ['春节延长假期', '2020-01-20', '2020-02-25'], ['2024年3月1日收到', '2024-03-01', '2024-03-29'],
  ])('%s：%s起，%s届满', (_says, on, due) => expect(收到(on).due('答复期限').due).toBe(due))
  it.each([['2019-05-14', '2019-06-04'], ['2019-05-15', '2019-06-13']])('新旧条例以收到之日分：%s收到，%s届满', (on, due) => expect(收到(on).due('答复期限').due).toBe(due))
  it.each([['2024-03-28', 'met'], ['2024-03-29', 'met'], ['2024-04-01', 'late']])('%s答复为%s', (on, status) => expect(审查后('2024-03-01').act('答复', on, 予以公开).due('答复期限').status).toBe(status))
  it.each([['2024-03-28', 'running'], ['2024-03-29', 'running'], ['2024-03-30', 'overdue']])('未答复的，%s为%s', (today, status) => expect(收到('2024-03-01').due('答复期限', today).status).toBe(status))
  it('重新计算：2022-02-14收到补正，2022-03-14届满；延长二十个工作日，2022-04-12届满', () => {
    const corrected = 补正('2022-01-27', '2022-02-15')(收到('2022-01-24')).act('收到补正', '2022-02-15', { 补正内容: '演示', 补正收到日期: '2022-02-14' })
    expect(corrected.due('答复期限')).toMatchObject({ started: '2022-02-14', due: '2022-03-14' })
    expect(corrected.act('延长答复', '2022-03-14', 延长(20)).due('答复期限').due).toBe('2022-04-12')
  })
  it('中止：等待补正、缴费时停表，不因此逾期', () => {
    const asked = 补正('2024-03-04', '2024-06-28')(收到('2024-03-01'))
    expect(asked.due('答复期限', '2024-05-31')).toMatchObject({ status: 'paused', due: null })
    expect(asked.act('逾期不补正', '2024-06-29', { 答复类型: '其他：逾期不补正', 无正当理由说明: '演示' }).due('答复期限').status).toBe('met')
  })
  it('扣除：3月8日发函、25日答复，扣除十一个工作日，2024-04-16届满；第三方自己的期限到4月1日', () => {
    const asked = 审查后('2024-03-01').act('征求第三方意见', '2024-03-08', 征求第三方)
    expect(asked.due('答复期限')).toMatchObject({ status: 'paused', due: null })
    const received = asked.act('第三方收到征求意见书', '2024-03-11')
    expect(received.due('第三方意见').due).toBe('2024-04-01')
    const answered = received.act('第三方回复', '2024-03-25', { 第三方意见: '同意公开' })
    expect(answered.due('答复期限').due).toBe('2024-04-16')
    expect(answered.due('答复期限').why.join()).toContain('扣除：征求第三方意见至第三方回复')
  })
  it('延长：由政府信息公开工作机构负责人批准，不超过二十个工作日，一次，在届满前', () => {
    const 审 = 审查后('2024-03-01')
    expect(审.act('延长答复', '2024-03-29', 延长(20)).due('答复期限').due).toBe('2024-04-28')
    expect(审.tryAct('延长答复', '2024-03-30', 延长(20)).refusal).toContain('第33条（2）')
    expect(审.tryAct('延长答复', '2024-03-29', 延长(21)).refusal).toContain('不得大于20')
    expect(审.tryAct('延长答复', '2024-03-29', 延长(20), { role: '经办人' }).refusal).toContain('信息公开工作机构负责人')
    expect(审.tryAct('延长答复', '2024-03-29', { 延长工作日数: 20, 延长理由: '演示' }).refusal).toContain('延期告知日期')
    expect(审.act('延长答复', '2024-03-28', 延长(10)).tryAct('延长答复', '2024-03-29', 延长(10)).refusal).toContain('只能办理一次')
  })
  it('旧条例的申请，延长不超过十五个工作日，也不扣除征求其他机关意见的时间', () => {
    const old = 收到('2019-05-10').act('审查', '2019-05-13')
    expect(old.act('延长答复', '2019-05-31', 延长(15)).due('答复期限').due).toBe('2019-06-24')
    expect(old.tryAct('延长答复', '2019-05-31', 延长(16)).refusal).toContain('第24条')
    expect(old.tryAct('征求其他机关意见', '2019-05-20', { 共同制作机关: '演示局', 涉及信息: '演示' }).refusal).toContain('适用旧条例')
  })
  it('理由合理而无法按期答复的，告知延迟的合理期限，仍是同一个时钟', () => {
    const asked = 审查后('2024-03-01').act('要求说明理由', '2024-03-05', { 申请数量频次: '本月60件', 说明理由期限: '2024-03-15' })
    const reasonable = asked.act('收到说明', '2024-03-10', { 申请人说明: '演示' }, { role: '经办人' }).act('认定理由', '2024-03-11', { 理由是否合理: '合理', 认定说明: '演示' })
    const delay = { 延迟工作日数: 30, 延迟理由: '演示', 延迟告知日期: '2024-03-29' }
    expect(reasonable.act('告知延迟答复', '2024-03-29', delay).due('答复期限').due).toBe('2024-05-14')
    expect(reasonable.tryAct('告知延迟答复', '2024-03-30', delay).refusal).toContain('第35条')
    expect(asked.act('逾期未说明理由', '2024-03-16').act('认定理由', '2024-03-16', { 理由是否合理: '不合理', 认定说明: '演示' }).tryAct('告知延迟答复', '2024-03-16', delay).refusal).toContain('合理期限')
  })
})

describe('补正（条例第30条）', () => {
  it.each([['2022-01-30', true], ['2022-02-07', true], ['2022-02-08', false]])('2022-01-24收到，七个工作日到2022-02-07：%s告知%s', (on, lawful) => {
    const kase = 收到('2022-01-24')
    expect(kase.due('补正告知').due).toBe('2022-02-07')
    expect(kase.tryAct('告知补正', on, { 补正事项: '演示', 补正期限: '2022-02-28' }).refusal === '').toBe(lawful)
    expect(kase.act('审查', '2022-01-25').tryAct('告知补正', on, { 补正事项: '演示', 补正期限: '2022-02-28' }).refusal === '').toBe(lawful)
  })
  it('只能要求一次，须给时间', () => {
    const again = 补正('2024-03-04', '2024-03-20')(收到('2024-03-01')).act('收到补正', '2024-03-06', { 补正内容: '演示', 补正收到日期: '2024-03-06' })
    expect(again.tryAct('告知补正', '2024-03-07', { 补正事项: '演示', 补正期限: '2024-03-20' }).refusal).toContain('只能办理一次')
    expect(收到('2024-03-01').tryAct('告知补正', '2024-03-04', { 补正事项: '演示', 补正期限: '2024-03-04' }).refusal).toContain('合理的补正期限')
  })
  it.each([['2024-03-19', false], ['2024-03-20', false], ['2024-03-21', true]])('补正期限到3月20日，%s视为放弃：%s', (on, lawful) => {
    const asked = 补正('2024-03-04', '2024-03-20')(收到('2024-03-01'))
    expect(asked.tryAct('逾期不补正', on, { 答复类型: '其他：逾期不补正', 无正当理由说明: '演示' }).refusal === '').toBe(lawful)
  })
  it('没有补正的，不得以补正后仍不明确答复', () => expect(审查后('2024-03-01').tryAct('答复', '2024-03-05', 拒绝('无法提供：补正后仍不明确')).refusal).toContain('第30条'))
})

describe('征求意见（条例第32条、第34条）', () => {
  const 第三方收到 = 审查后('2024-03-01').act('征求第三方意见', '2024-03-08', 征求第三方).act('第三方收到征求意见书', '2024-03-11')
  it.each([['2024-03-29', false], ['2024-04-01', false], ['2024-04-02', true]])('十五个工作日到4月1日：%s登记第三方逾期未提出意见：%s', (on, lawful) => {
    expect(第三方收到.tryAct('第三方回复', on, { 第三方意见: '逾期未提出意见' }).refusal === '').toBe(lawful)
  })
  it.each([['2024-03-29', false], ['2024-04-01', false], ['2024-04-02', true]])('其他机关十五个工作日到4月1日：%s视为同意：%s', (on, lawful) => {
    const asked = 审查后('2024-03-01').act('征求其他机关意见', '2024-03-08', { 共同制作机关: '演示局', 涉及信息: '演示' }).act('其他机关收到征求意见书', '2024-03-11')
    expect(asked.due('其他机关意见').due).toBe('2024-04-01')
    const tried = asked.tryAct('其他机关回复', on, { 机关意见: '逾期未提出（视为同意）' })
    expect(tried.refusal === '').toBe(lawful)
    if (lawful) expect(tried.due('答复期限').due).toBe('2024-04-24')
    expect(asked.act('其他机关回复', '2024-03-12', { 机关意见: '同意公开' }).state).toBe('审查中')
  })
  it('第二次征求第三方，期限从第二次收到起算，第一次的逾期不作数', () => {
    const second = 第三方收到.act('第三方回复', '2024-04-02', { 第三方意见: '逾期未提出意见' }).act('征求第三方意见', '2024-04-03', 征求第三方)
    expect(second.tryAct('第三方回复', '2024-04-03', { 第三方意见: '逾期未提出意见' }).refusal).toContain('期限未满')
    expect(second.act('第三方收到征求意见书', '2024-04-08').due('第三方意见').due).toBe('2024-04-28')
    expect(second.act('第三方收到征求意见书', '2024-04-08').tryAct('第三方收到征求意见书', '2024-04-09').refusal).toContain('已经登记')
  })
  it('损害第三方的，须征求意见并经同意，或者有公共利益决定', () => {
    const harms = { ...予以公开, 涉及第三方权益: '是' }
    expect(审查后('2024-03-01').tryAct('答复', '2024-03-05', harms).refusal).toContain('应当书面征求第三方意见')
    expect(审查后('2024-03-01').tryAct('公共利益决定', '2024-03-05', { 公开内容: '演示', 公开理由: '演示' }).refusal).toContain('第32条')
    const opposed = 第三方收到.act('第三方回复', '2024-03-12', { 第三方意见: '不同意且有合理理由' })
    expect(opposed.tryAct('答复', '2024-03-13', harms).refusal).toContain('公共利益')
    expect(opposed.tryAct('答复', '2024-03-13', 予以公开).refusal).toContain('第三方不同意且有合理理由的，不予公开')
    expect(opposed.act('公共利益决定', '2024-03-13', { 公开内容: '演示', 公开理由: '演示' }).act('答复', '2024-03-14', harms).state).toBe('已答复')
    expect(第三方收到.act('第三方回复', '2024-03-12', { 第三方意见: '同意公开' }).act('答复', '2024-03-13', harms).state).toBe('已答复')
  })
  it('征求第三方时不能登记其他机关的回复', () => expect(第三方收到.tryAct('其他机关回复', '2024-03-12', { 机关意见: '同意公开' }).reasons[0]?.code).toBe('wrong-state'))
})

describe('公开审查（条例第14条、第17条、第37条）', () => {
  const 审 = 收到('2024-03-01').act('审查', '2024-03-01')
  const 部分 = 答复('部分公开')
  it('公开前应当审查', () => expect(审.tryAct('答复', '2024-03-05', 予以公开).refusal).toContain('公开前应当进行保密审查'))
  it.each([['可以公开', true, true], ['部分可以公开', false, true], ['不得公开', false, false], ['报请确定', false, false]])('审查意见为%s：全部公开%s，部分公开%s', (意见, whole, part) => {
    const reviewed = 审.act('保密审查', '2024-03-04', 保密审查(意见))
    expect(reviewed.tryAct('答复', '2024-03-05', 予以公开).refusal === '').toBe(whole)
    expect(reviewed.tryAct('答复', '2024-03-05', 部分).refusal === '').toBe(part)
  })
  it('不能确定的报请确定，以确定结论为准', () => {
    const asked = 审.act('保密审查', '2024-03-04', 保密审查('报请确定'))
    expect(asked.tryAct('收到确定意见', '2024-03-06', { 确定结论: '可以公开' }).refusal).toContain('尚未报请')
    expect(审.act('保密审查', '2024-03-04', 保密审查()).tryAct('报请确定', '2024-03-05', { 报请机关: '演示局', 报请事项: '演示' }).refusal).toContain('第17条（3）')
    const reported = asked.act('报请确定', '2024-03-05', { 报请机关: '演示局', 报请事项: '演示' })
    expect(reported.act('收到确定意见', '2024-03-06', { 确定结论: '可以公开' }).act('答复', '2024-03-07', 予以公开).state).toBe('已答复')
    expect(reported.act('收到确定意见', '2024-03-06', { 确定结论: '部分可以公开' }).tryAct('答复', '2024-03-07', 予以公开).refusal).toContain('不得予以公开')
  })
  it('能够区分处理的，不得全部不予公开', () => expect(审.tryAct('答复', '2024-03-05', { ...答复('不予公开：国家秘密'), 可否区分处理: '是' }).refusal).toContain('第37条'))
})

describe('答复的种类（条例第36条至第39条）', () => {
  it.each(答复类型.map((类型) => [类型]))('%s：可以作出，只能选一种', (类型) => {
    const done = 各种答复皆可('2024-03-04').act('答复', '2024-03-08', 答复(类型))
    expect([done.state, done.kase?.facts['答复类型']]).toEqual(['已答复', 类型])
    expect(done.tryAct('答复', '2024-03-08', 答复('其他')).reasons[0]?.code).toBe('closed')
  })
  it.each([...不予公开, ...无法提供, ...不予处理, '部分公开', '其他'].map((类型) => [类型]))('%s：不说明理由和依据的，不得答复', (类型) => {
    const missing = 各种答复皆可('2024-03-04').tryAct('答复', '2024-03-08', { ...答复(类型), 答复理由: '', 答复依据: '' }).reasons.flatMap((one) => one.missing ?? [])
    expect(missing).toEqual(['答复理由', '答复依据'])
  })
  it.each([...不予公开, ...无法提供, ...不予处理, '部分公开'].map((类型) => [类型]))('%s：2024年1月1日起应当告知先申请行政复议', (类型) => {
    const 不先复议 = 答复(类型, { 告知救济途径: '行政复议或者行政诉讼' })
    const kase = 各种答复皆可('2023-12-25')
    for (const on of ['2023-12-30', '2023-12-31']) expect(kase.tryAct('答复', on, 不先复议).refusal).toBe('')
    for (const on of ['2024-01-01', '2024-01-02']) expect(kase.tryAct('答复', on, 不先复议).refusal).toContain('《行政复议法》第23条')
  })
  it('信息不存在须经检索；不属于本机关而知道负责机关的，须告知名称和联系方式', () => {
    const 审 = 收到('2024-03-01').act('审查', '2024-03-01')
    expect(审.tryAct('答复', '2024-03-05', 答复('无法提供：本机关不掌握')).refusal).toContain('第36条（4）')
    const missing = 审.tryAct('答复', '2024-03-05', 答复('无法提供：本机关不掌握', { 信息不存在: '否', 能够确定负责公开机关: '是' })).reasons.flatMap((one) => one.missing ?? [])
    expect(missing).toEqual(['负责公开机关', '负责公开机关联系方式'])
    expect(审.act('答复', '2024-03-05', 答复('无法提供：本机关不掌握', { 信息不存在: '否', 能够确定负责公开机关: '否' })).state).toBe('已答复')
  })
  it('没有要求说明理由、理由并非不合理的，不得以大量反复申请不予处理', () => expect(审查后('2024-03-01').tryAct('答复', '2024-03-05', 答复('不予处理：无正当理由大量反复申请')).refusal).toContain('第35条'))
  it('说明理由期限未满，不得认定逾期；未要求说明理由，不得认定理由', () => {
    const asked = 审查后('2024-03-01').act('要求说明理由', '2024-03-05', { 申请数量频次: '本月60件', 说明理由期限: '2024-03-15' })
    for (const on of ['2024-03-14', '2024-03-15']) expect(asked.tryAct('逾期未说明理由', on).refusal).toContain('尚未届满')
    expect(asked.act('逾期未说明理由', '2024-03-16').tryAct('要求说明理由', '2024-03-16', { 申请数量频次: '演示', 说明理由期限: '2024-03-20' }).refusal).toContain('只能办理一次')
    expect(审查后('2024-03-01').tryAct('认定理由', '2024-03-05', { 理由是否合理: '不合理', 认定说明: '演示' }).refusal).toContain('第35条')
  })
  it('不问申请的用途：申请人填写的内容中没有用途和特殊需要', () => {
    const asked = Object.keys(disclosure.opens.asks ?? {})
    expect(asked.filter((field) => /用途|需要|目的|理由/.test(field))).toEqual([])
  })
})

describe('答复之后（条例第44条、第45条）', () => {
  it('答复后的送达、复议和诉讼登记在本案而不另计数：件数由复议答复、应诉案件计', () => {
    const 已答复 = 审查后('2024-03-01').act('答复', '2024-03-05', 予以公开)
    expect(已答复.tryAct('送达答复', '2024-03-06', { 送达方式: '邮寄', 送达日期: '2024-03-07' }).refusal).toContain('送达日期不得晚于登记之日')
    expect(已答复.tryAct('登记救济结果', '2024-06-03', { 复议结果: '维持' }).refusal).toContain('没有登记复议、诉讼')
    const 救济 = 已答复.act('送达答复', '2024-03-06', { 送达方式: '邮寄', 送达日期: '2024-03-06' }).act('登记救济', '2024-04-08', { 救济途径: '行政复议', 救济案号: '演复〔2024〕1号' }).act('登记救济结果', '2024-06-03', { 复议结果: '维持' })
      .act('登记救济', '2024-06-10', { 救济途径: '行政诉讼', 救济案号: '（2024）演行初1号' }).act('登记救济结果', '2024-12-02', { 诉讼结果: '判决驳回诉讼请求' })
    expect([救济.state, 救济.kase?.facts['复议结果'], 救济.kase?.facts['诉讼结果']]).toEqual(['已答复', '维持', '判决驳回诉讼请求'])
    expect(救济.kase && contributionsOf(disclosure, 救济.kase, nationalCalendar)).toEqual(已答复.kase && contributionsOf(disclosure, 已答复.kase, nationalCalendar))
    expect(收到('2024-03-01').act('登记救济', '2024-05-06', { 救济途径: '行政复议' }).state).toBe('已收到')
  })
  it('可以公开的信息可以纳入主动公开，不予公开的不可以；办结后归档', () => {
    const wide = { 纳入理由: '多人申请同一信息', 公开渠道: '演示网站' }
    const open = 审查后('2024-03-01').act('答复', '2024-03-05', 予以公开)
    expect(open.act('纳入主动公开', '2024-03-11', wide).act('归档', '2024-04-01').state).toBe('已答复')
    expect(审查后('2024-03-01').act('答复', '2024-03-05', 答复('不予公开：国家秘密')).tryAct('纳入主动公开', '2024-03-11', wide).refusal).toContain('第44条')
    expect(审查后('2024-03-01').tryAct('归档', '2024-03-05').reasons[0]?.code).toBe('wrong-state')
  })
  it('归档不改变办结之日', () => {
    const kase = 审查后('2024-12-20').act('答复', '2024-12-31', 予以公开).act('归档', '2025-02-03').kase
    expect(kase && contributionsOf(disclosure, kase, nationalCalendar).filter(({ figure }) => figure === 'disclosure.on-request.carried').map(({ on, numerator }) => [on, numerator])).toEqual([['2024-12-20', 1], ['2024-12-31', -1]])
  })
  it.each([['2024-03-29', 1, 1], ['2024-04-01', 0, 1], [null, 0, 1]])('按期办结率：%s答复，%i÷%i', (on, met, among) => {
    const kase = on === null ? 审查后('2024-03-01').act('检索', '2024-04-10', { 检索情况: '演示', 检索人: '演示甲' }).kase : 审查后('2024-03-01').act('答复', on, 予以公开).kase
    expect(kase && contributionsOf(disclosure, kase, nationalCalendar).filter(({ figure }) => figure === 'disclosure.on-request.reply-rate').map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[met, among]])
  })
})

describe('信息处理费（条例第42条）', () => {
  it('按件：一个月45件，5500元；按量：250页，4700元', () => {
    const told = 审查后('2024-03-01')
    expect(told.act('收费通知', '2024-03-05', 收费()).amount('信息处理费', '2024-03-05')).toBe(5500)
    expect(told.act('收费通知', '2024-03-05', 收费({ 计费方式: '按量', 件数: '', 页数: 250 })).amount('信息处理费', '2024-03-05')).toBe(4700)
  })
  it.each([[10, 0], [11, 100], [30, 2000], [31, 2200], [40, 4000], [41, 4300]])('%i件收%i元', (items, yuan) => expect(feeByItems(items).yuan).toBe(yuan))
  it.each([[30, 0], [31, 10], [100, 700], [101, 720], [200, 2700], [201, 2740]])('%i页收%i元', (pages, yuan) => expect(feeByPages(pages).yuan).toBe(yuan))
  it('多一件或者一页，费用不会变少', () => fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), (n) => {
    expect(feeByItems(n + 1).yuan).toBeGreaterThanOrEqual(feeByItems(n).yuan)
    expect(feeByPages(n + 1).yuan).toBeGreaterThanOrEqual(feeByPages(n).yuan)
  }), seeded))
  it('正常申请、免费档内、2021年以前、第二次，都不得收费', () => {
    const told = 审查后('2024-03-01')
    expect(told.tryAct('收费通知', '2024-03-05', 收费({ 数量频次明显超过合理范围: '否' })).refusal).toContain('第42条')
    expect(told.tryAct('收费通知', '2024-03-05', 收费({ 件数: 10 })).refusal).toContain('十件以内不收费')
    expect(told.act('收费通知', '2024-03-05', 收费({ 件数: 11 })).state).toBe('待缴费')
    expect(told.tryAct('收费通知', '2024-03-05', 收费({ 计费方式: '按量', 页数: 30 })).refusal).toContain('三十页以内不收费')
    expect(told.act('收费通知', '2024-03-05', 收费({ 计费方式: '按量', 页数: 31 })).state).toBe('待缴费')
    expect(审查后('2020-12-30').tryAct('收费通知', '2020-12-31', 收费()).refusal).toContain('自2021-01-01起')
    const paid = told.act('收费通知', '2024-03-05', 收费()).act('已缴费', '2024-03-11', { 缴费日期: '2024-03-08' })
    expect(paid.tryAct('收费通知', '2024-03-12', 收费()).refusal).toContain('只能办理一次')
  })
  it('缴费后自缴费之日重新计算；等待缴费时停表', () => {
    const told = 审查后('2024-03-01').act('收费通知', '2024-03-05', 收费())
    expect(told.due('答复期限', '2024-06-03').status).toBe('paused')
    expect(told.act('已缴费', '2024-03-11', { 缴费日期: '2024-03-08' }).due('答复期限')).toMatchObject({ started: '2024-03-08', due: '2024-04-08' })
    expect(told.tryAct('已缴费', '2024-03-11', { 缴费日期: '2024-03-12' }).refusal).toContain('不得晚于登记之日')
  })
  it.each([['2024-04-03', false], ['2024-04-07', false], ['2024-04-08', true]])('三十日到2024-04-04，遇清明顺延至04-07：%s视为放弃%s', (on, lawful) => {
    const told = 审查后('2024-03-01').act('收费通知', '2024-03-05', 收费())
    expect(told.due('缴费期限').due).toBe('2024-04-07')
    expect(told.tryAct('逾期未缴费', on, { 答复类型: '其他：逾期不按收费通知缴费' }).refusal === '').toBe(lawful)
  })
  it('旧条例可以收取成本费，新条例不可以', () => {
    const cost = { 成本费金额: 20, 成本费项目: '复制' }
    expect(收到('2019-05-13').tryAct('收取成本费', '2019-05-14', cost).refusal).toBe('')
    expect(收到('2019-05-13').tryAct('收取成本费', '2019-05-15', cost).refusal).toContain('至2019-05-14止')
  })
})

const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20190515) }
console.info(`disclosure-on-request.test.ts 种子 ${seeded.seed}`)

const 类别 = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const
const 一案 = fc.record({ 类别: fc.constantFrom(...类别), 收到: fc.integer({ min: 0, max: 700 }), 结果: fc.option(fc.constantFrom(...办理结果), { nil: null }), 经过: fc.integer({ min: 1, max: 60 }) })
const 各类: Readonly<Record<string, string>> = { '其他：逾期不补正': '逾期不补正', '其他：逾期不按收费通知缴费': '逾期未缴费' }

function 办理(of: { readonly 类别: string; readonly 收到: number; readonly 结果: string | null; readonly 经过: number }): Story {
  const on = addDays('2023-01-02', of.收到)
  const [next, end] = [addDays(on, 1), addDays(on, of.经过 + 40)]
  const opened = 收到(on, { 申请人类别: of.类别 })
  if (of.结果 === null) return opened
  if (of.结果 === '其他：逾期不补正') return 补正(on, next)(opened).act('逾期不补正', end, { 答复类型: of.结果, 无正当理由说明: '演示' })
  if (of.结果 === '其他：逾期不按收费通知缴费') return opened.act('审查', on).act('收费通知', on, 收费()).act('逾期未缴费', end, { 答复类型: of.结果 })
  return 各种答复皆可(on).act('更正', on, { 更正序号: 1, 更正项目: '申请人类别', 更正为: of.类别, 更正理由: '演示' }).act('答复', end, 答复(of.结果, { 告知救济途径: '先申请行政复议' }))
}

describe('年度报告表三', () => {
  const 各项 = (kases: readonly Story[]): readonly Contribution[] => kases.flatMap(({ kase }) => (kase ? contributionsOf(disclosure, kase, nationalCalendar) : []))
  const 数 = (kases: readonly Story[], figure: string, from: string, to: string, 栏: string | null): number => 各项(kases)
    .filter((one) => one.figure === figure && compare(from, one.on) <= 0 && compare(one.on, to) <= 0 && (栏 === null || one.dims['申请人类别'] === 栏)).reduce((sum, { numerator }) => sum + numerator, 0)
  const 平衡 = (kases: readonly Story[], 栏: string | null) => {
    const of = (figure: string, from: string, to: string) => 数(kases, `disclosure.on-request.${figure}`, from, to, 栏)
    return { 新收: of('count', '2024-01-01', '2024-12-31'), 结转来: of('carried', '1900-01-01', '2023-12-31'), 结果: of('concluded', '2024-01-01', '2024-12-31'), 结转去: of('carried', '1900-01-01', '2024-12-31') }
  }
  it('新收＋上年结转＝办理结果＋结转下年，各栏都平衡（任意的案件）', () => fc.assert(fc.property(fc.array(一案, { minLength: 1, maxLength: 12 }), (wanted) => {
    const kases = wanted.map(办理)
    for (const 栏 of [null, ...类别]) {
      const row = 平衡(kases, 栏)
      expect(row.新收 + row.结转来).toBe(row.结果 + row.结转去)
    }
  }), { ...seeded, numRuns: 40 }))
  it('年末当日办结的不结转；终结后更正不改变办结之日', () => {
    const last = 审查后('2024-12-20').act('答复', '2024-12-31', 予以公开)
    expect(平衡([last], null)).toEqual({ 新收: 1, 结转来: 0, 结果: 1, 结转去: 0 })
    const amended = last.act('更正', '2025-02-03', { 更正序号: 1, 更正项目: '申请内容', 更正为: '演示文件（更正）', 更正理由: '笔误' })
    expect(平衡([amended], null)).toEqual({ 新收: 1, 结转来: 0, 结果: 1, 结转去: 0 })
  })
  it('六十六件新收、两件结转，办结六十八件', () => {
    const of = (n: number, on: string) => Array.from({ length: n }, () => 审查后(on).act('答复', '2024-03-29', 予以公开))
    expect(平衡([...of(66, '2024-03-01'), ...of(2, '2023-12-29')], null)).toEqual({ 新收: 66, 结转来: 2, 结果: 68, 结转去: 0 })
  })
  it('每种结果都有一行，逾期不补正、不缴费由各自的环节计入', () => {
    for (const 结果 of 办理结果) {
      const kase = 办理({ 类别: '自然人', 收到: 400, 结果, 经过: 10 })
      expect(kase.kase?.acts.at(-1)?.do).toBe(各类[结果] ?? '答复')
      expect(各项([kase]).filter(({ figure }) => figure === 'disclosure.on-request.concluded').map(({ dims }) => dims['答复类型'])).toEqual([结果])
    }
  })
})

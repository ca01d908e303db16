import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import proposal from './proposal.ts'

const 登记 = (交办日期: string, more: Facts = {}) => ({ 登记环节: '上级交办', 层级: '区', 类型: '代表建议', 届次: '演示一次', 编号: '1', 标题: '演示', 内容: '演示', 领衔人: '演示代表', 提出人数: 1, 提出时间: '会议期间', 收到日期: 交办日期, 交办机关: '代表工作机构', 交办日期, 涉及面广难度大: '否', 重点督办: '否', ...more })
const 分办 = (on: string, more: Facts = {}, role: Facts = {}) => story(proposal).opened(on, 登记(on, more)).act('分办', on, { 承办角色: '主办', 承办单位: '演示办', 分办日期: on, ...role })
const 办理 = (on: string, more: Facts = {}, role: Facts = {}) => 分办(on, more, role).act('签收', on, { 签收单位: '演示办', 签收日期: on })
const 方案 = { 责任领导: '演示科员', 具体承办人: '演示科员', 由主要负责人办理: '是', 办理方案: '演示' }
const 联系 = (on: string) => ({ 联系日期: on, 联系方式: '走访', 代表委员意见: '演示' })
const 稿 = (答复类别 = '解决采纳', more: Facts = {}) => ({ 答复类别, 答复内容: '演示', ...more })
const 签发 = { 签发人: '演示科员', 已加盖公章: '是' }
const 函 = (on: string, n = 1) => ({ 答复日期: on, 答复文号: '演示', 已书面答复人数: n, 抄送代表工作机构和政府办公室: '是' })
const 待答复 = (kase: Story, on: string, draft: Facts = 稿()) => kase.act('制定方案', on, 方案).act('联系代表委员', on, 联系(on)).act('拟文', on, draft).act('签发', on, 签发)
const 已答复 = (on = '2021-01-27', more: Facts = {}, draft: Facts = 稿()) => 待答复(办理(on, more), on, draft).act('答复', on, 函(on))
const 评价 = (kase: Story, 办理结果评价: string, on = '2021-03-01') => kase.act('评价', on, { 办理态度评价: '满意', 办理结果评价, 评价日期: on, ...(办理结果评价 === '不满意' ? { 不满意理由: '演示' } : {}) })
const 延期 = (kase: Story, on: string, n = 3) => kase.tryAct('申请延期', on, { 延期理由: '演示' }).mustBeLawful().tryAct('批准延期', on, { 延长月数: n, 告知代表日期: on, 抄送政府办公室: '是' })
const figures = ({ kase }: Story) => (kase ? contributionsOf(proposal, kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => `${figure} ${numerator}/${denominator}`)

describe('建议提案的期限', () => {
  it.each([
    ['2021-01-27', '2021-04-26', '2021-04-27', '2021-04-28'], ['2021-11-30', '2022-02-27', '2022-02-28', '2022-03-01'], ['2024-01-29', '2024-04-28', '2024-04-29', '2024-04-30'],
  ])('%s交办，三个月内答复：%s、%s按期，%s逾期（PR-D4）', (on, before, due, after) => {
    const kase = 待答复(办理(on), on)
    expect([kase.due('答复期限').due, ...[before, due, after].map((day) => kase.act('答复', after, 函(day)).due('答复期限').status)]).toEqual([due, 'met', 'met', 'late'])
  })
  it('经同意延长三个月到2021-07-27；涉及面广的国家法定期限为六个月（PR-D4、D5）', () => {
    const kase = 办理('2021-01-27', { 涉及面广难度大: '是' })
    expect([延期(kase, '2021-04-27').mustBeLawful().due('答复期限').due, 办理('2024-01-29', { 涉及面广难度大: '是' }).due('国家法定答复期限').due]).toEqual(['2021-07-27', '2024-07-29'])
    expect([kase.due('答复期限', '2021-04-28').status, kase.due('国家法定答复期限', '2021-04-28').status]).toEqual(['overdue', 'running'])
    expect(kase.tryAct('申请延期', '2021-04-28', { 延期理由: '演示' }).refusal).toContain('第19条')
  })
  it.each([['2021-02-22', ''], ['2021-02-23', ''], ['2021-02-24', '第14条']])('2021-02-08收到，七个工作日到2021-02-23：%s退回（PR-D2）', (on, refused) => {
    const tried = 办理('2021-02-08').tryAct('申请退回', on, { 退回理由: '演示', 建议承办单位: '演示局' })
    expect(refused ? tried.refusal : tried.state).toContain(refused || '退回审核中')
  })
  it.each([['2021-02-28', 'met'], ['2021-03-01', 'met'], ['2021-03-02', 'late']])('2021-01-31收到的会办件，末日顺延到2021-03-01：%s送出为%s（PR-D3）', (on, status) => {
    const kase = 办理('2021-01-31', {}, { 承办角色: '会办' }).act('提出会办意见', '2021-03-02', { 会办意见: '演示', 送主办单位日期: on })
    expect([kase.state, kase.due('会办期限').due, kase.due('会办期限').status]).toEqual(['已提会办意见', '2021-03-01', status])
  })
  it('闭会期间提出的，七个工作日内交办（PR-D1）', () => {
    const kase = story(proposal).opened('2021-02-08', 登记('2021-02-08', { 登记环节: '本级提出', 提出时间: '闭会期间', 交办日期: '', 交办机关: '' })).act('审查', '2021-02-09', { 审查结论: '立案', 一事一议: '是', 不应提出的情形: '无' })
    expect([kase.due('交办期限').due, ...['2021-02-22', '2021-02-23', '2021-02-24'].map((on) => kase.act('交办', on, { 交办机关: '代表工作机构', 交办日期: on }).due('交办期限').status)]).toEqual(['2021-02-23', 'met', 'met', 'late'])
  })
  it('交回重办的，一个月内再次答复，末日顺延到2022-05-05（PR-D6）', () => {
    const kase = 评价(已答复('2022-01-27'), '不满意', '2022-04-01').act('研究处理', '2022-04-05', { 研究结论: '交回重新办理', 研究意见: '演示', 告知研究结果日期: '2022-04-05', 交回日期: '2022-04-05' })
    expect([kase.state, kase.due('重办期限').due, kase.due('重办期限', '2022-05-06').status]).toEqual(['重办中', '2022-05-05', 'overdue'])
    expect(kase.tryAct('再次答复', '2022-04-20', { 再次答复日期: '2022-04-20', 再次答复文号: '演示', 已书面答复人数: 1 }).refusal).toContain('联系沟通')
    const again = 待答复(kase, '2022-04-20')
    const 再次 = (day: string) => again.act('再次答复', '2022-05-06', { 再次答复日期: day, 再次答复文号: '演示', 已书面答复人数: 1 }).due('重办期限').status
    expect(['2022-05-04', '2022-05-05', '2022-05-06'].map(再次)).toEqual(['met', 'met', 'late'])
  })
  it('答复后二十个工作日内公开（PR-D12）；提案的三个月、一个月是待核实的参数（PR-D10、D11）', () => {
    expect(已答复('2023-01-18').due('公开期限').due).toBe('2023-02-20')
    const cppcc = 办理('2021-01-27', { 类型: '政协提案' })
    expect([cppcc.due('答复期限').due, 办理('2021-01-27', { 类型: '政协提案' }, { 承办角色: '会办' }).due('会办期限').due]).toEqual(['2021-04-27', '2021-03-01'])
  })
  it('退回改交本级其他单位的，新单位的三个月重新起算（PR-D2）', () => {
    const kase = 办理('2021-02-08').act('申请退回', '2021-02-09', { 退回理由: '演示', 建议承办单位: '演示二办' }).act('退回审核', '2021-02-10', { 退回结论: '改交本级其他单位', 退回审核意见: '演示' })
    expect(kase.act('分办', '2021-02-18', { 承办角色: '主办', 承办单位: '演示二办', 分办日期: '2021-02-18', 再次交办日期: '2021-02-18' }).due('答复期限').due).toBe('2021-05-18')
  })
})

describe('建议提案不得放过的', () => {
  it('未联系、未签发盖章、联名未逐一答复的，不得答复（PR-I1—I3）', () => {
    const kase = 办理('2021-01-27', { 提出人数: 3 })
    const bare = kase.tryAct('答复', '2021-03-01', 函('2021-03-01', 2)).refusal
    for (const says of ['第16条（3）', '签发并加盖公章', '逐一答复']) expect(bare).toContain(says)
    expect(待答复(kase, '2021-03-01').tryAct('答复', '2021-03-01', 函('2021-03-01', 3)).state).toBe('已答复')
    expect(kase.act('制定方案', '2021-03-01', 方案).act('拟文', '2021-03-01', 稿()).tryAct('签发', '2021-03-01', { ...签发, 已加盖公章: '否' }).refusal).toContain('公章')
  })
  it('正在解决、计划解决的写明日期，留作参考的写明理由（PR-I4）', () => {
    const kase = 办理('2021-01-27').act('制定方案', '2021-02-01', 方案)
    const missing = (kind: string) => kase.tryAct('拟文', '2021-03-01', 稿(kind)).reasons.flatMap((reason) => reason.missing ?? [])
    expect(['解决采纳', '正在解决', '计划解决', '留作参考'].map(missing)).toEqual([[], ['解决日期'], ['解决日期'], ['不能解决的理由']])
  })
  it('会办意见未到不得拟文；满一个月并催办后可以（PR-I5）', () => {
    const kase = 办理('2021-01-27', {}, { 会办单位: '演示局' }).act('制定方案', '2021-02-01', 方案)
    const draft = 稿('解决采纳', { 已载明会办意见: '是' })
    const 催 = (on: string) => kase.act('催办会办', on, { 催办对象: '演示局', 催办日期: on })
    expect(['2021-02-26', '2021-03-01', '2021-03-02'].map((on) => 催(on).tryAct('拟文', on, draft).refusal.includes('会办意见未到'))).toEqual([true, true, false])
    expect(kase.tryAct('拟文', '2021-03-02', draft).refusal).toContain('先催办')
    const 收到 = (more: Facts) => kase.act('收到会办意见', '2021-02-05', { 来自会办单位: '演示局', 会办单位意见: '演示', 会办意见齐全: '是', 意见不一致: '否', ...more })
    expect([收到({}).tryAct('拟文', '2021-02-05', draft).refusal, 收到({ 意见不一致: '是' }).tryAct('拟文', '2021-02-05', draft).refusal, 收到({}).tryAct('拟文', '2021-02-05', { ...draft, 已载明会办意见: '否' }).refusal]).toEqual(['', expect.stringContaining('综合协调'), expect.stringContaining('吸收会办单位')])
  })
  it('不得自行转交，会办单位不直接答复，几个主办单位须协商一致（PR-I6、I11）', () => {
    expect(分办('2021-01-27').tryAct('签收', '2021-01-27', { 签收单位: '演示二办', 签收日期: '2021-01-27' }).refusal).toContain('第14条')
    const 拟 = (role: Facts) => 办理('2021-01-27', {}, role).act('制定方案', '2021-02-01', 方案).tryAct('拟文', '2021-03-01', 稿()).refusal
    expect([拟({ 承办角色: '会办' }), 拟({ 共同主办单位: '演示局' })]).toEqual([expect.stringContaining('会办单位不直接答复'), expect.stringContaining('第17条（2）')])
  })
  it('延期限于涉及面广的，只一次，不超过三个月，不自行同意，并抄送（PR-I7）', () => {
    expect(办理('2021-01-27').tryAct('申请延期', '2021-03-01', { 延期理由: '演示' }).refusal).toContain('涉及面广')
    const kase = 办理('2021-01-27', { 涉及面广难度大: '是' })
    expect(延期(kase, '2021-03-01', 4).reasons).not.toEqual([])
    expect(延期(延期(kase, '2021-03-01'), '2021-03-02').reasons).not.toEqual([])
    const 申请 = kase.act('申请延期', '2021-03-01', { 延期理由: '演示' }, { person: '演示甲' })
    const 批准 = (person: string, 抄送政府办公室: string, on = '2021-03-02') => 申请.tryAct('批准延期', on, { 延长月数: 3, 告知代表日期: on, 抄送政府办公室 }, { person }).refusal
    expect([批准('演示甲', '是'), 批准('演示乙', '否'), 批准('演示乙', '是', '2021-04-28'), 批准('演示乙', '是')]).toEqual([expect.stringContaining('自行同意'), expect.stringContaining('抄送'), expect.stringContaining('期限届满后'), ''])
  })
  it('不满意的须有理由并经研究告知（PR-I8）', () => {
    expect(已答复().tryAct('评价', '2021-03-01', { 办理态度评价: '满意', 办理结果评价: '不满意', 评价日期: '2021-03-01' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['不满意理由'])
    const kase = 评价(已答复(), '不满意')
    expect([kase.state, kase.tryAct('办结归档', '2021-03-02', { 归档号: '1' }).reasons.length > 0]).toEqual(['不满意研究', true])
    expect(kase.act('研究处理', '2021-03-05', { 研究结论: '说明情况，不再重办', 研究意见: '演示', 告知研究结果日期: '2021-03-05' }).state).toBe('已评价')
  })
  it('公开前经审查，不公开的写明依据；承诺未兑现又未报告变更的不得办结（PR-I9、I10）', () => {
    const kase = 评价(已答复('2021-01-27', {}, 稿('正在解决', { 解决日期: '2021-10-31' })), '满意')
    const 公开 = { 公开方式: '全文', 公开内容: '演示', 公开渠道: '网站', 公开日期: '2021-03-02' }
    const 审查 = (涉密: string) => kase.act('公开审查', '2021-03-02', { 涉密, 涉及商业秘密: '否', 涉及个人隐私: '否' })
    expect([kase.tryAct('公开', '2021-03-02', 公开).refusal, 审查('是').tryAct('公开', '2021-03-02', 公开).refusal]).toEqual([expect.stringContaining('第14条—17') , expect.stringContaining('不得公开')])
    const refused = kase.tryAct('办结归档', '2021-03-02', { 归档号: '1' }).refusal
    expect([refused.includes('承诺'), refused.includes('不予公开的依据')]).toEqual([true, true])
    const 公开后 = 审查('否').act('公开', '2021-03-02', 公开)
    expect(公开后.due('承诺期限').due).toBe('2021-10-31')
    expect([公开后.act('兑现承诺', '2021-10-20', { 兑现情况: '演示', 书面告知日期: '2021-10-20' }), 公开后.act('报告承诺变更', '2021-10-20', { 情势变化: '演示', 书面报告日期: '2021-10-20' })].map((one) => one.act('办结归档', '2021-11-01', { 归档号: '1' }).state)).toEqual(['已办结', '已办结'])
  })
  it('不具体、不属于职权的不立案；联名人全部同意才能撤回；镇一级没有政协', () => {
    const kase = story(proposal).opened('2021-02-08', 登记('2021-02-08', { 登记环节: '本级提出', 提出人数: 3, 交办日期: '', 交办机关: '' }))
    expect(kase.tryAct('审查', '2021-02-09', { 审查结论: '立案', 一事一议: '是', 不应提出的情形: '涉及具体司法案件' }).refusal).toContain('第5条')
    expect([kase.tryAct('撤回建议', '2021-02-09', { 书面撤回: '是', 同意撤回人数: 2 }).refusal, kase.act('撤回建议', '2021-02-09', { 书面撤回: '是', 同意撤回人数: 3 }).state]).toEqual([expect.stringContaining('第10条'), '已撤回'])
    expect(story(proposal).tryOpen('2021-02-08', 登记('2021-02-08', { 层级: '镇', 类型: '政协提案' })).refusal).toContain('镇一级不设政协')
  })
})

describe('镇的代表建议', () => {
  it.each([['2025-03-10', ''], ['2025-03-11', '第51条']])('由人大主席团交办，2025-03-11起不得由政府办公室交办：%s（PR-I13）', (on, refused) => {
    const 登记镇 = (more: Facts) => story(proposal).tryOpen(on, 登记(on, { 层级: '镇', ...more }))
    const 立案 = 登记镇({ 登记环节: '本级提出', 交办日期: '', 交办机关: '' }).act('审查', on, { 审查结论: '立案', 一事一议: '是', 不应提出的情形: '无' })
    const says = refused ? expect.stringContaining(refused) : ''
    expect([登记镇({ 交办机关: '政府办公室' }).refusal, 立案.tryAct('交办', on, { 交办机关: '政府办公室', 交办日期: on }).refusal, 登记镇({ 交办机关: '镇人大主席团' }).refusal, 立案.tryAct('交办', on, { 交办机关: '镇人大主席团', 交办日期: on }).state]).toEqual([says, says, '', '待分办'])
  })
})

describe('建议提案的指标', () => {
  it('会办件不进入答复、公开、办结率（PR-I12）', () => {
    expect(figures(办理('2021-01-31', {}, { 承办角色: '会办' }).act('提出会办意见', '2021-02-05', { 会办意见: '演示', 送主办单位日期: '2021-02-05' }))).toEqual(['proposal.npc.handled 1/0', 'proposal.assist.on-time-rate 1/1'])
  })
  it('市级与区、镇分列；满意率只以最后一次评价为准，理解不计为满意，未反馈不计入', () => {
    expect(figures(已答复('2021-01-27', { 层级: '市' })).filter((one) => one.includes('city'))).toEqual(['proposal.city-npc.lead 1/0', 'proposal.city.lead-replied 1/0'])
    const 满意 = (kind: string) => figures(评价(已答复(), kind)).filter((one) => one.includes('satisfaction'))
    expect(['满意', '理解', '未反馈'].map(满意)).toEqual([['proposal.satisfaction-rate 1/1'], ['proposal.satisfaction-rate 0/1'], []])
    expect(figures(已答复())).toContain('proposal.npc.closing-rate 1/1')
  })
})

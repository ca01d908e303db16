import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import proactive from './disclosure-proactive.ts'

const 公文 = (on: string, more = {}): Story => story(proactive).opened(on, { 公文标题: '演示办法', 公文种类: '行政规范性文件', 形成日期: on, 拟文单位: '演示科', 公开范围: '需要公众广泛知晓', 拟定公开属性: '主动公开', 涉及其他机关: '否', 需要批准: '否', ...more })
const 审查 = (审查意见 = '可以公开') => ({ 审查意见, 审查理由: '演示' })
const 已审 = (on: string, more = {}, 意见 = '可以公开'): Story => 公文(on, more).act('公开审查', on, 审查(意见))
const 主动 = { 公开属性: '主动公开' }
const 不予 = { 公开属性: '不予公开', 不公开依据: '过程性信息（16）', 不主动公开理由: '演示' }
const 公开 = (on: string, more = {}) => ({ 公开渠道: ['政府网站'], 公开日期: on, 发布凭证说明: '网页快照1', 已去除个人隐私: '是', ...more })
const 待公开 = (on: string): Story => 已审(on).act('认定属性', on, 主动)
const 认定被拒 = (kase: Story, answers: object, on = '2024-03-05'): string => kase.tryAct('认定属性', on, { ...answers }).refusal

describe('主动公开二十个工作日（政府信息公开条例第二十六条）', () => {
  it('例1：2023-09-25形成的，2023-10-27届满；前一日、当日按期，次日逾期', () => {
    const kase = 待公开('2023-09-25')
    expect(kase.due('公开期限').due).toBe('2023-10-27')
    expect(['2023-10-26', '2023-10-27', '2023-10-28'].map((on) => kase.act('公开', on, 公开(on)).due('公开期限').status)).toEqual(['met', 'met', 'late'])
  })
  it('以公开日期为准，登记晚了不算逾期；变更的自变更之日重新计算', () => {
    expect(待公开('2023-09-25').act('公开', '2023-11-01', 公开('2023-10-27')).due('公开期限').status).toBe('met')
    const 变更 = 待公开('2023-09-25').act('公开', '2023-09-26', 公开('2023-09-26')).act('信息变更', '2024-03-01', { 变更日期: '2024-03-01', 变更内容: '演示', 变更后仍可公开: '是' })
    expect([变更.state, 变更.due('公开期限').due]).toEqual(['已变更', '2024-03-29'])
  })
  it('不公开的不计公开期限，而定期评估（周期待核实）；评估可以公开的自评估之日起算', () => {
    const kase = 已审('2024-03-05', { 公开范围: '不属于主动公开范围' }).act('认定属性', '2024-03-05', 不予)
    expect([kase.due('公开期限').status, kase.due('评估期限').due]).toEqual(['pending', '2025-03-05'])
    const 再审 = kase.act('评估', '2025-03-03', { 评估结论: '可以公开', 评估理由: '演示' })
    expect([再审.state, 再审.act('公开审查', '2025-03-03', 审查()).act('认定属性', '2025-03-04', 主动).due('公开期限').due]).toEqual(['已备案', '2025-03-31'])
  })
})

describe('公开以后的解读和有效性', () => {
  const 已公开 = 待公开('2024-03-05').act('公开', '2024-03-06', 公开('2024-03-06'))
  it('登记解读、标注有效性不改变公开状态和公开期限，公开页面标明有效性', () => {
    const 标注 = 已公开.act('登记解读', '2024-03-08', { 解读形式: '图表', 解读日期: '2024-03-08' }).act('标注效力', '2026-03-06', { 有效性: '失效', 效力变动日期: '2026-03-05', 效力变动依据: '有效期届满' })
    expect([标注.state, 标注.kase?.facts['有效性'], 标注.due('公开期限').status, proactive.publication?.shows['有效性']]).toEqual(['已公开', '失效', 'met', 'plain'])
    expect(待公开('2024-03-05').tryAct('标注效力', '2024-03-06', { 有效性: '有效', 效力变动日期: '2024-03-06' }).refusal).toContain('当前为“待公开”')
  })
  it('日期不得填为将来', () => {
    expect(已公开.tryAct('登记解读', '2024-03-08', { 解读形式: '文字', 解读日期: '2024-03-09' }).refusal).toContain('解读日期不得晚于登记之日')
    expect(已公开.tryAct('标注效力', '2024-03-08', { 有效性: '废止', 效力变动日期: '2024-03-09' }).refusal).toContain('效力变动日期不得晚于登记之日')
  })
})

describe('主动公开不得放过的', () => {
  it('ogi-09：未经审查、审查不得公开、不能确定而未确定的，不得认定为主动公开', () => {
    expect(认定被拒(公文('2024-03-05'), 主动)).toContain('第17条')
    expect(认定被拒(已审('2024-03-05', {}, '不得公开'), 主动)).toContain('不得认定为主动公开')
    const 不定 = 已审('2024-03-05', {}, '不能确定，报请确定')
    expect(认定被拒(不定, 主动)).toContain('不得认定为主动公开')
    const 确定 = (确定结论: string): Story => 不定.act('报请确定', '2024-03-05', { 报请机关: '演示', 报请事项: '演示' }).act('收到确定意见', '2024-03-06', { 确定结论 })
    expect(认定被拒(确定('不得公开'), 主动, '2024-03-06')).not.toBe(''); expect(认定被拒(确定('可以公开'), 主动, '2024-03-06')).toBe('')
  })
  it('应当主动公开且可以公开的，不得认定为不公开；审查不得公开的可以', () => {
    expect(认定被拒(已审('2024-03-05'), 不予)).toContain('应当主动公开')
    expect(认定被拒(已审('2024-03-05', {}, '不得公开'), 不予)).toBe('')
  })
  it('涉及其他机关的协商一致，需要批准的经批准', () => {
    expect(认定被拒(已审('2024-03-05', { 涉及其他机关: '是' }), 主动)).toContain('第11条')
    const 协商 = (结论: string): Story => 已审('2024-03-05', { 涉及其他机关: '是' }).act('协商确认', '2024-03-05', { 协商机关: '演示局', 协商结论: 结论, 协商记录: '演示' })
    expect([认定被拒(协商('不一致'), 主动) === '', 认定被拒(协商('一致'), 主动) === '']).toEqual([false, true])
    expect(认定被拒(已审('2024-03-05', { 需要批准: '是' }), 主动)).toContain('应当经批准')
  })
  it('公开须有发布凭证、去除隐私，日期不早于形成日期', () => {
    const 被拒 = (more: object): string => 待公开('2024-03-05').tryAct('公开', '2024-03-08', { ...公开('2024-03-08'), ...more }).refusal
    expect(被拒({ 发布凭证说明: '' })).toContain('发布凭证说明'); expect(被拒({ 已去除个人隐私: '否' })).toContain('第15条'); expect(被拒({ 公开日期: '2024-03-04' })).toContain('不得早于形成日期'); expect(被拒({ 公开日期: '2024-03-09' })).toContain('不得晚于')
  })
  it('撤下须写明原因，不早于公开日期；变更后不得公开的不能留在网上', () => {
    const 已公开 = 待公开('2024-03-05').act('公开', '2024-03-08', 公开('2024-03-08'))
    const 撤下 = (撤下日期: string) => ({ 撤下原因: '公文废止、失效', 撤下日期, 撤下说明: '演示', 撤下凭证说明: '演示' })
    expect(已公开.tryAct('撤下', '2024-04-01', 撤下('2024-03-07')).refusal).toContain('不得早于公开日期')
    expect(已公开.act('撤下', '2024-04-01', 撤下('2024-04-01')).state).toBe('已撤下')
    expect(已公开.tryAct('信息变更', '2024-04-01', { 变更日期: '2024-04-01', 变更内容: '演示', 变更后仍可公开: '否' }).refusal).toContain('应当撤下')
  })
  it('备案和公开各计一条，公开率为公开除以备案', () => {
    const ids = (kase: Story) => (kase.kase ? contributionsOf(proactive, kase.kase, nationalCalendar) : []).map(({ figure }) => figure)
    expect(ids(待公开('2024-03-05'))).toEqual(['disclosure.filed-documents'])
    expect(ids(待公开('2024-03-05').act('公开', '2024-03-08', 公开('2024-03-08')))).toEqual(['disclosure.filed-documents', 'disclosure.proactive.documents', 'disclosure.proactive.on-time'])
  })
})

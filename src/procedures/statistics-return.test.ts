import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import returns from './statistics-return.ts'

const 开始 = (more: Facts = {}) => story(returns).tryOpen('2022-01-04', { 报表编号: '演示表一', 报表期间起: '2021-01-01', 报表期间止: '2021-12-31', 报送期限: '2022-01-31', ...more })
const 填 = (kase: Story, on: string, more: Facts = {}) => kase.act('填报', on, { 口径说明: '演示', 含手工填报项: '否', 勾稽关系: '平衡', ...more }, { person: '演示甲' })
const 冻 = (kase: Story, on: string, 数据截至日 = '2021-12-31') => kase.tryAct('冻结', on, { 冻结的表: ['a'.repeat(64)], 数据截至日 }, { person: '演示甲' })
const 审 = (kase: Story, on: string, person = '演示乙', 审核结论 = '通过') => kase.tryAct('审核', on, { 审核结论, 审核意见: '演示' }, { person })
const 已审核 = (kase: Story, on: string) => 审(冻(填(kase, on), on).mustBeLawful(), on).mustBeLawful()
const 报 = (kase: Story, on: string, 单位负责人签署 = '是') => kase.tryAct('上报', on, { 上报日期: on, 单位负责人签署, 上报方式: '系统填报' })
const 重报 = (kase: Story, on: string) => kase.tryAct('重报', on, { 重报日期: on, 单位负责人签署: '是', 与原表差异: '演示' })

describe('统计报表报送', () => {
  it('开始报送只问报表编号和期间，期间不得颠倒', () => {
    expect(story(returns).tryOpen('2022-01-04', { 报表编号: '演示表一', 报表期间起: '2021-01-01', 报表期间止: '2021-12-31' }).state).toBe('待填报')
    expect([开始({ 报表期间止: '2020-12-31' }).refusal, 开始({ 报送期限: '2021-12-30' }).refusal]).toEqual([expect.stringContaining('不得早于起日'), expect.stringContaining('不得早于报表期间的末日')])
  })
  it.each([['2022-01-30', 'met'], ['2022-01-31', 'met'], ['2022-02-01', 'late']])('2022-01-31前报送：%s报出为%s', (on, status) => expect(报(已审核(开始(), '2022-01-10'), on).due('报送期限').status).toBe(status))
  it.each([['2022-01-30', 'met'], ['2022-01-31', 'met'], ['2022-02-01', 'late']])('年度行政执法统计1月31日前公布：%s为%s；日期不得填为将来', (on, status) => {
    const 已报 = 报(已审核(开始({ 公布期限: '2022-01-31' }), '2022-01-10'), '2022-01-11').mustBeLawful()
    expect(已报.act('公布', on, { 公布日期: on, 公布渠道: '演示' }).due('公布期限').status).toBe(status)
    expect(已报.tryAct('公布', '2022-01-20', { 公布日期: '2022-01-21', 公布渠道: '演示' }).refusal).toContain('公布日期不得晚于')
    expect(报(已审核(开始(), '2022-01-10'), '2022-01-11').due('公布期限').status).toBe('pending')
  })
  it('期间未满、勾稽不平又无说明的不得冻结；手工数字写明来源', () => {
    expect([冻(填(开始(), '2022-01-10'), '2022-01-10', '2021-12-30').refusal, 冻(填(开始(), '2022-01-10', { 勾稽关系: '不平衡' }), '2022-01-10').refusal]).toEqual([expect.stringContaining('期间未满'), expect.stringContaining('勾稽关系')])
    expect(冻(填(开始(), '2022-01-10', { 勾稽关系: '不平衡', 不平衡说明: '演示' }), '2022-01-10').state).toBe('已冻结')
    expect(开始().tryAct('填报', '2022-01-10', { 口径说明: '演示', 含手工填报项: '是', 勾稽关系: '平衡' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['手工填报来源'])
  })
  it('冻结的表以附件的摘要为凭证；自填不得自审，未经负责人签署不得报出', () => {
    const 已冻结 = 冻(填(开始(), '2022-01-10'), '2022-01-10')
    expect(已冻结.kase?.facts['冻结的表']).toEqual(['a'.repeat(64)])
    expect([审(已冻结, '2022-01-10', '演示甲').refusal, 报(已冻结, '2022-01-10').refusal, 报(审(已冻结, '2022-01-10'), '2022-01-10', '否').refusal]).toEqual([expect.stringContaining('不得审核自己'), expect.stringContaining('已审核'), expect.stringContaining('签署')])
    expect(审(已冻结, '2022-01-10', '演示乙', '退回修改').state).toBe('填报中')
  })
  it('退回的重新填报、冻结、审核、重报，首次报出的表仍在', () => {
    const 退回 = 报(已审核(开始(), '2022-01-10'), '2022-01-11').act('上级退回', '2022-01-20', { 退回原因: '演示', 退回日期: '2022-01-20', 重报期限: '2022-01-27' })
    const 再审 = 已审核(退回, '2022-01-25')
    expect([报(再审, '2022-01-26').reasons.length > 0, 重报(已审核(开始(), '2022-01-10'), '2022-01-11').refusal]).toEqual([true, expect.stringContaining('首次报送')])
    expect(['2022-01-26', '2022-01-27', '2022-01-28'].map((on) => 重报(再审, on).due('重报期限').status)).toEqual(['met', 'met', 'late'])
    const 完 = 重报(再审, '2022-01-26').act('接收', '2022-01-28', { 接收日期: '2022-01-28' })
    expect(完.kase?.acts.filter((act) => act.do === '冻结')).toHaveLength(2)
    expect(完.tryAct('更正申请', '2022-02-01', { 更正原因: '演示', 收表单位同意: '否' }).refusal).toContain('收表单位同意')
    expect((完.kase ? contributionsOf(returns, 完.kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => `${figure} ${numerator}/${denominator}`)).toEqual(['statistics-return.reported 1/0', 'statistics-return.on-time-rate 1/1', 'statistics-return.returned 1/0', 'statistics-return.first-pass-rate 0/1'])
  })
})

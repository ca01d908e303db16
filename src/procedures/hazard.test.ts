import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { listStarts } from '#core/engine/consequences.ts'
import type { Facts } from '#core/engine/case.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import hazard from './hazard.ts'

const 企业 = { person: '演示企业安全员', role: '企业安全员' }
const 二人 = ['演示执法甲', '演示执法乙']
const 报告 = (on: string, more: Facts = {}): Story => story(hazard).opened(on, { 隐患来源: '安全检查', 隐患类别: '生产经营', 位置: '演示厂', 责任人: '演示企业', 责任人类型: '法人', 隐患描述: '演示', 处数: 1, 发现日期: on, ...more })
const 受理 = (on: string, 隐患等级 = '一般', more: Facts = {}): Story => 报告(on, more).act('受理定级', on, { 隐患等级, 定级依据: '演示' })
const 整改令 = (整改期限: string, 能保证安全 = '是'): Facts => ({ 检查人员: 二人, 整改方式: '限期整改', 整改要求: '演示', 整改期限, 能保证安全 })
const 责令 = (on: string, due: string, level?: string, safe?: string): Story => 受理(on, level).act('责令整改', on, 整改令(due, safe))
const 督办 = (kase: Story, on: string): Story => kase.act('报告主管部门', on, { 主管部门: '演示应急局', 报告内容: '演示' }).act('登记督办', on, { 督办单位: '演示应急局', 信息系统编号: '演1' })
const 反馈 = (kase: Story, on: string) => kase.tryAct('整改反馈', on, { 整改措施: '演示', 整改完成日: on }, { person: '演示整改人' })
const 复查 = (kase: Story, on: string, 复查结果 = '合格') => kase.tryAct('复查', on, { 复查结果, 复查情况: '演示' })
const 各数 = (kases: readonly Story[], figure: string) => kases.flatMap(({ kase }) => (kase ? contributionsOf(hazard, kase, nationalCalendar) : [])).filter((one) => one.figure === figure).reduce((sum, { numerator }) => sum + numerator, 0)

describe('发现、报告、受理、处置、销案', () => {
  it('随申拍的一般隐患由企业自行受理、整改、复查、销案，计入治理数', () => {
    const closed = story(hazard).opened('2021-06-01', { 隐患来源: '随申拍', 隐患类别: '消防', 位置: '演示车间', 隐患描述: '演示', 发现日期: '2021-06-01' }, { person: '演示员工', role: '上报人' })
      .act('受理定级', '2021-06-01', { 隐患等级: '一般', 定级依据: '演示' }, 企业).act('整改反馈', '2021-06-02', { 整改措施: '演示', 整改完成日: '2021-06-02' }, 企业)
      .act('复查', '2021-06-03', { 复查结果: '合格', 复查情况: '演示' }, { ...企业, person: '演示企业负责人' }).act('销案', '2021-06-03', { 销案说明: '演示' }, 企业)
    expect([closed.state, 各数([closed], 'snap-report.hazards-resolved'), 各数([closed], 'hazard.closed')]).toEqual(['已销案', 1, 1])
  })
  it('其他来源的和重大的隐患，责令整改后方可反馈', () => {
    expect(反馈(受理('2024-03-01'), '2024-03-02').refusal).toContain('责令整改后反馈 《安全生产法》第65条')
    expect(反馈(受理('2024-03-01', '重大', { 隐患来源: '随申拍' }), '2024-03-02').refusal).toContain('责令整改后反馈')
    expect(反馈(责令('2024-03-01', '2024-03-15'), '2024-03-02').state).toBe('待复查')
  })
  it('整改的人不得复查；不合格的继续整改，可以另定期限；没有复查合格不得销案', () => {
    const answered = 反馈(责令('2024-03-01', '2024-03-15'), '2024-03-08')
    expect(answered.tryAct('复查', '2024-03-09', { 复查结果: '合格', 复查情况: '演示' }, { person: '演示整改人' }).refusal).toContain('整改反馈以外的人')
    const failed = 复查(answered, '2024-03-09', '不合格')
    expect(failed.state).toBe('整改中')
    expect(failed.tryAct('销案', '2024-03-09', { 销案说明: '演示' }).reasons[0]?.code).toBe('wrong-state')
    expect(failed.act('责令整改', '2024-03-11', 整改令('2024-03-25')).due('整改期限').due).toBe('2024-03-25')
  })
  it.each([['2024-03-15', '整改期限届满后复查'], ['2024-03-16', '']])('未反馈的，期限（3月15日）届满后才复查：%s', (on, refusal) => {
    expect(复查(责令('2024-03-01', '2024-03-15'), on, '不合格').refusal).toContain(refusal)
    expect(复查(责令('2024-03-01', '2024-03-15'), '2024-03-18').refusal).toContain('不能认定合格')
  })
})

describe('重大隐患', () => {
  const 重大 = (safe = '是'): Story => 责令('2024-03-01', '2024-03-29', '重大', safe)
  it('报告主管部门并督办后方可反馈整改', () => {
    expect(反馈(重大(), '2024-03-08').refusal).toContain('第41条（3）')
    expect(重大().tryAct('登记督办', '2024-03-01', { 督办单位: '演示', 信息系统编号: '1' }).refusal).toContain('报告主管部门')
    expect(反馈(督办(重大(), '2024-03-01'), '2024-03-08').state).toBe('待复查')
  })
  it('不能保证安全的先停用；能保证安全的不得责令停用；停用后仍可另行责令整改', () => {
    expect(反馈(督办(重大('否'), '2024-03-01'), '2024-03-08').refusal).toContain('停产停业、停止使用')
    expect(重大('是').tryAct('责令停用', '2024-03-01', { 停用范围: '演示', 停用理由: '演示' }).refusal).toContain('无法保证安全')
    const halted = 督办(重大('否'), '2024-03-01').act('责令停用', '2024-03-02', { 停用范围: '演示', 停用理由: '演示' })
    expect(halted.act('责令整改', '2024-03-03', 整改令('2024-04-15', '否')).state).toBe('已停用')
    expect(复查(反馈(halted, '2024-03-08'), '2024-03-11', '不合格').state).toBe('已停用')
  })
  it('排除后经审查同意方可销案恢复', () => {
    const passed = 复查(反馈(督办(重大(), '2024-03-01'), '2024-03-08'), '2024-03-11')
    expect(passed.tryAct('销案', '2024-03-12', { 销案说明: '演示' }).refusal).toContain('审查同意')
    expect(passed.act('审查同意恢复', '2024-03-12', { 审查意见: '演示' }).act('销案', '2024-03-12', { 销案说明: '演示' }).state).toBe('已销案')
    expect(复查(反馈(责令('2024-03-01', '2024-03-15'), '2024-03-02'), '2024-03-04').tryAct('审查同意恢复', '2024-03-04', { 审查意见: '演示' }).refusal).toContain('适用于重大')
  })
  it('降级由机关负责人批准，定级人不得自行降级，只降一次', () => {
    const lowering: Facts = { 降级后等级: '一般', 降级理由: '演示', 专家论证意见: '演示' }
    expect(重大().tryAct('降低等级', '2024-03-02', lowering, { person: '演示安全生产监察人员' }).refusal).toContain('不得自行降级')
    expect(责令('2024-03-01', '2024-03-15').tryAct('降低等级', '2024-03-02', lowering).refusal).toContain('重大隐患降级')
    const lowered = 重大().act('降低等级', '2024-03-02', lowering)
    expect(反馈(lowered, '2024-03-08').state).toBe('待复查')
    expect(lowered.tryAct('降低等级', '2024-03-03', lowering).reasons[0]?.code).toBe('already-done')
  })
  it.each([['2024-03-04T08:59', ''], ['2024-03-04T09:00', ''], ['2024-03-04T09:01', '提前二十四小时通知']])('3月5日9时停电，%s通知', (on, refusal) => {
    const halted = 重大('否').act('责令停用', '2024-03-02', { 停用范围: '演示', 停用理由: '演示' })
    const cut = (情形: string) => halted.tryAct('停止供电', on, { 停电时间: '2024-03-05T09:00', 有危及生产安全的紧急情形: 情形, 停电理由: '演示' })
    expect(cut('否').refusal).toContain(refusal)
    expect(cut('是').reasons).toEqual([])
  })
  it('检查、责令须两名持有效证件的人员', () => {
    expect(受理('2024-03-01').tryAct('责令整改', '2024-03-01', { ...整改令('2024-03-15'), 检查人员: ['演示执法甲', '演示执法丙'] }).refusal).toContain('两名以上执法人员')
  })
})

describe('期限、联动和指标', () => {
  it.each([['2024-03-14', 'running'], ['2024-03-15', 'running'], ['2024-03-16', 'overdue']])('反馈（3月8日）后五个工作日内复查（待核实）：%s为%s', (today, status) => expect(反馈(责令('2024-03-01', '2024-03-15'), '2024-03-08').due('复查期限', today).status).toBe(status))
  it.each([['2024-03-21', 'running'], ['2024-03-22', 'running'], ['2024-03-23', 'overdue']])('没有反馈的，自整改期限（3月15日）届满起五个工作日内复查：%s为%s', (today, status) => expect(责令('2024-03-01', '2024-03-15').due('到期复查', today).status).toBe(status))
  it.each([['2024-03-05', 'met'], ['2024-03-06', 'late']])('两个工作日内受理（待核实）：3月1日报告，%s为%s', (on, status) => expect(报告('2024-03-01').act('受理定级', on, { 隐患等级: '一般', 定级依据: '演示' }).due('受理时限').status).toBe(status))
  it.each([['2024-03-14', 'met'], ['2024-03-15', 'met'], ['2024-03-16', 'late']])('整改期限到3月15日，%s反馈为%s', (on, status) => expect(反馈(责令('2024-03-01', '2024-03-15'), on).due('整改期限').status).toBe(status))
  it('违法的移交行政处罚', () => {
    const { kase } = 责令('2024-03-01', '2024-03-15').act('转处罚线索', '2024-03-18', { 违法线索: '拒不整改' })
    expect(kase && listStarts(hazard, kase)[0]).toMatchObject({ link: { opens: 'penalty', refersBy: '来源案件' }, answers: { 案由: '拒不整改', 当事人: '演示企业', 当事人类型: '法人', 案件来源: '检查发现' } })
  })
  it('房屋排查按处计；群租线索、查实、整改分别计数', () => {
    const houses = [报告('2021-05-01', { 隐患来源: '房屋安全排查', 隐患类别: '房屋安全', 处数: 7 }), 报告('2021-05-02', { 隐患来源: '房屋安全排查', 隐患类别: '房屋安全', 处数: 5 })]
    const flats = [报告('2021-05-01', { 隐患来源: '群租排查', 隐患类别: '群租' }), 受理('2021-05-01', '一般', { 隐患来源: '群租排查', 隐患类别: '群租' })]
    expect([各数(houses, 'hazard.housing.found'), 各数(flats, 'group-rental.clues'), 各数(flats, 'group-rental.verified'), 各数(flats, 'group-rental.rectified')]).toEqual([12, 2, 1, 0])
  })
})

import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { listStarts } from '#core/engine/consequences.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import hotline from './hotline.ts'

const 工单 = { 来电人: '演示来电人', 诉求类型: '投诉', 诉求内容: '演示', 发生地址: '演示路1号' }
const 联系 = { 联系结果: '未联系', 未联系原因: '匿名' }
const 处置 = { 调查情况: '演示', 处置措施: '演示' }
const 回复 = (on: string, more: Facts = {}): Facts => ({ 答复内容: '演示', 答复时间: `${on.slice(0, 10)}T16:00`, 答复方式: '电话', 办理结果: '解释说明', 是否违建: '否', 是否群租: '否', ...more })
const 回访 = (满意度: string, on: string, more: Facts = {}): Facts => ({ 是否先行联系: '是', 市民满意度: 满意度, 回访日期: on, ...more })

const 派单 = (on: string, more: Facts = {}): Story => story(hotline).opened(on, { ...工单, ...more })
const 已接 = (on: string, more: Facts = {}): Story => 派单(on, more).act('接单', on, { 承办单位: '演示科' })
const 办理中 = (on: string, more: Facts = {}): Story => 已接(on, more).act('先行联系', on, 联系)
const 已答复 = (on: string, more: Facts = {}, reply: Facts = {}): Story => 办理中(on, more).act('办理', on, 处置).act('答复', on, 回复(on, reply))
const 待回访 = (on: string, reply: Facts = {}): Story => 已答复(on, {}, reply).act('提交办结', on)
const 不满意 = (on: string): Story => 待回访(on).act('上级回访', on, 回访('不满意', on))
const 异议 = { 异议理由: '演示', 异议依据: '演示', 建议承办单位: '演示局' }

const ratio = (stories: readonly Story[], figure: string): readonly [number, number] => {
  const all = stories.flatMap(({ kase }) => (kase ? contributionsOf(hotline, kase, nationalCalendar) : [])).filter((one) => one.figure === figure)
  return [all.reduce((sum, { numerator }) => sum + numerator, 0), all.reduce((sum, { denominator }) => sum + denominator, 0)]
}

describe('12345工单的期限：事实表的算例', () => {
  it('2023-09-28下午接单，中秋国庆放假，10月7日调休上班：当日为先行联系的末日', () => {
    expect(派单('2023-09-28T15:00').act('接单', '2023-09-28T15:00', { 承办单位: '演示科' }).due('先行联系').due).toBe('2023-10-07')
  })
  it.each([
    ['2023-09-28T15:00', '2023-10-07', '2023-10-11', '2023-10-25'],
    ['2025-01-24', '2025-01-26', '2025-02-07', '2025-02-20'],
    ['2022-03-12', '2022-03-14', '2022-03-18', '2022-04-01'],
    ['2021-09-18', '2021-09-22', '2021-09-27', '2021-10-15'],
  ])('%s派单：咨询%s、投诉%s、疑难复杂%s办结', (on, one, five, fifteen) => {
    expect(派单(on, { 诉求类型: '咨询' }).due('咨询建议办结').due).toBe(one)
    expect(派单(on).due('办结期限').due).toBe(five)
    expect(派单(on, { 工单性质: '疑难复杂', 疑难审批: '演示' }).due('办结期限').due).toBe(fifteen)
    expect(已接(on).due('先行联系').due).toBe(one)
  })
  it('每张工单派出时都有办结时限', () => {
    for (const 诉求类型 of hotline.opens.asks?.['诉求类型']?.options ?? []) {
      const opened = 派单('2024-03-04', { 诉求类型 })
      expect(['办结期限', '咨询建议办结'].filter((name) => opened.due(name).due !== null), 诉求类型).toHaveLength(1)
    }
  })
  it('上级工单载明的截止时间照录，到时分为止', () => {
    const dated = 派单('2024-03-04T09:00', { 受理时间: '2024-03-04T09:00', 截止时间: '2024-03-06T17:00' })
    expect(dated.due('工单截止', '2024-03-06T17:00').status).toBe('running')
    expect(dated.due('工单截止', '2024-03-06T17:01').status).toBe('overdue')
    expect(派单('2024-03-04').due('工单截止').status).toBe('pending')
    expect(story(hotline).tryOpen('2024-03-04', { ...工单, 受理时间: '2024-03-04T09:00', 截止时间: '2024-03-04T08:59' }).refusal).toContain('不得早于受理时间')
  })
})

describe('12345工单的期限：末日前一日、当日、次日', () => {
  const statuses = (of: Story, name: string, days: readonly string[]) => days.map((day) => of.due(name, day).status)
  it.each([
    ['先行联系', 已接('2024-03-04'), ['2024-03-04', '2024-03-05', '2024-03-06']],
    ['咨询建议办结', 派单('2024-03-04', { 诉求类型: '建议' }), ['2024-03-04', '2024-03-05', '2024-03-06']],
    ['办结期限', 派单('2024-03-04'), ['2024-03-08', '2024-03-11', '2024-03-12']],
    ['市容举报反馈', 派单('2024-03-04', { 市容类举报: '是' }), ['2024-03-08', '2024-03-11', '2024-03-12']],
    ['市容举报移送', 派单('2024-03-04', { 市容类举报: '是' }), ['2024-03-06', '2024-03-07', '2024-03-08']],
    ['差评核实', 不满意('2024-03-04'), ['2024-03-04', '2024-03-05', '2024-03-06']],
    ['重办期限', 不满意('2024-03-04').act('退回重办', '2024-03-04', { 重办要求: '演示' }), ['2024-03-06', '2024-03-07', '2024-03-08']],
    ['信箱响应', 派单('2024-03-01T18:30', { 诉求来源: '领导信箱' }), ['2024-03-02T18:29', '2024-03-02T18:30', '2024-03-02T18:31']],
  ] as const)('%s', (name, of, days) => expect(statuses(of, name, days)).toEqual(['running', 'running', 'overdue']))
  it.each(['督办件', '回访复核件'])('%s三个工作日', (工单性质) => {
    expect(statuses(派单('2024-03-04', { 工单性质 }), '办结期限', ['2024-03-06', '2024-03-07', '2024-03-08'])).toEqual(['running', 'running', 'overdue'])
  })
  it('退单限一个工作日：当日可以，次日（工作日）可以，再次日不可以', () => {
    for (const on of ['2024-03-04', '2024-03-05']) expect(派单('2024-03-04').act('退单异议', on, 异议).state).toBe('异议审核中')
    expect(派单('2024-03-04').tryAct('退单异议', '2024-03-06', 异议).refusal).toContain('逾期不得退单')
  })
  it('市容类举报不属本单位职责的，三个工作日内移送', () => {
    const 举报 = 派单('2024-03-04', { 市容类举报: '是' })
    const 移送 = { 接收部门: '演示局', 告知来电人日期: '2024-03-07' }
    for (const on of ['2024-03-06', '2024-03-07']) expect(举报.act('移送有权部门', on, 移送).state).toBe('已移送')
    expect(举报.tryAct('移送有权部门', '2024-03-08', 移送).refusal).toMatch(/三个工作日内移送.*第26条/)
    expect(派单('2024-03-04').tryAct('移送有权部门', '2024-03-04', 移送).refusal).toContain('适用于市容类举报')
  })
  it('退单不停表，改派本街镇其他单位重新计算先行联系', () => {
    const again = 已接('2024-03-04').act('退单异议', '2024-03-05', 异议).act('改派', '2024-03-06', { 改派单位: '演示二科', 改派去向: '本街镇其他单位', 审核意见: '演示' }).act('接单', '2024-03-06', { 承办单位: '演示二科' })
    expect(again.due('办结期限').due).toBe('2024-03-11')
    expect(again.due('先行联系').due).toBe('2024-03-07')
    expect(again.act('退单异议', '2024-03-07', 异议).state).toBe('异议审核中')
  })
})

describe('12345工单的延期', () => {
  const 申请 = (on: string, more: Facts = {}): Story => 办理中('2024-03-04', more).tryAct('申请延期', on, { 延期理由: '演示', 延长工作日: 10 })
  it('末日前一日、末日可以申请，次日不可以', () => {
    for (const on of ['2024-03-08', '2024-03-11']) expect(申请(on).refusal).toBe('')
    expect(申请('2024-03-12').refusal).toMatch(/届满前申请.*第15条/)
  })
  it('经热线批准，合计15个工作日；逾期批准不生效', () => {
    const asked = 申请('2024-03-11').mustBeLawful()
    const 批准 = { 延长工作日: 10, 告知来电人日期: '2024-03-11' }
    expect(asked.act('批准延期', '2024-03-11', 批准).due('办结期限').due).toBe('2024-03-25')
    expect(asked.due('办结期限').due).toBe('2024-03-11')
    expect(asked.tryAct('批准延期', '2024-03-12', 批准).refusal).toContain('原期限届满前批准')
    expect(asked.tryAct('批准延期', '2024-03-11', { ...批准, 延长工作日: 11 }).refusal).toContain('不得大于10')
    expect(asked.tryAct('批准延期', '2024-03-11', 批准, { person: '演示承办单位经办人' }).refusal).toMatch(/不得自行批准.*第15条/)
    expect(办理中('2024-03-04').tryAct('批准延期', '2024-03-05', 批准).refusal).toMatch(/未经承办单位申请.*第15条/)
    expect(asked.act('批准延期', '2024-03-11', 批准).tryAct('批准延期', '2024-03-12', 批准).refusal).toContain('只能办理一次')
  })
  it('咨询件、疑难复杂件、督办件不再延期', () => {
    expect(办理中('2024-03-04', { 诉求类型: '咨询' }).tryAct('申请延期', '2024-03-04', { 延期理由: '演示', 延长工作日: 1 }).refusal).toContain('咨询、建议件不延期')
    expect(申请('2024-03-05', { 工单性质: '疑难复杂', 疑难审批: '演示' }).refusal).toContain('不再延长')
    expect(申请('2024-03-05', { 工单性质: '督办件' }).refusal).toContain('不再延长')
  })
  it('法律规定更长期限的依其规定，届满前告知来电人', () => {
    const 法定 = { 法定期限依据: '演示法', 法定截止日: '2024-05-06', 告知来电人日期: '2024-03-11' }
    const longer = 办理中('2024-03-04').act('适用法定期限', '2024-03-11', 法定)
    expect([longer.due('办结期限', '2024-03-20').status, longer.due('法定期限', '2024-05-06').status, longer.due('法定期限', '2024-05-07').status]).toEqual(['pending', 'running', 'overdue'])
    expect(办理中('2024-03-04').tryAct('适用法定期限', '2024-03-12', 法定).refusal).toMatch(/届满前告知.*第24条/)
    expect(longer.tryAct('适用法定期限', '2024-03-11', 法定).refusal).toContain('只能办理一次')
  })
})

describe('12345工单不得放过的', () => {
  it('异议未获支持前首接单位仍须联系和处置', () => {
    const disputed = 已接('2024-03-04').act('退单异议', '2024-03-05', 异议).act('先行联系', '2024-03-05', 联系).act('办理', '2024-03-05', 处置)
    expect(disputed.state).toBe('异议审核中')
    expect(disputed.due('办结期限').due).toBe('2024-03-11')
  })
  it('指定承办的不得再退单，同一单位不得二次退单', () => {
    const assigned = 派单('2024-03-04').act('退单异议', '2024-03-04', 异议).act('指定承办', '2024-03-04', { 审核意见: '演示' })
    expect(assigned.tryAct('退单异议', '2024-03-05', 异议).refusal).toMatch(/经指定承办的工单不得再次退单.*第22条/)
    expect(assigned.tryAct('退单异议', '2024-03-05', 异议).refusal).toContain('不得二次退单')
  })
  it('2025年6月起，部门职责事项不得派给街镇；此前不以此拒绝', () => {
    const 非职责 = { 承办单位: '演示科', 属于街镇职责: '否' }
    expect(派单('2025-05-30').act('接单', '2025-05-30', 非职责).state).toBe('已接单')
    expect(派单('2025-05-30').act('接单', '2025-05-31', 非职责).state).toBe('已接单')
    expect(派单('2025-05-30').tryAct('接单', '2025-06-01', 非职责).refusal).toMatch(/不得派给街镇.*热线服务的意见/)
  })
  it('工单不得交给被反映的单位，来电人姓名电话按个人信息另存', () => {
    expect(派单('2024-03-04', { 被反映单位: '演示物业' }).tryAct('接单', '2024-03-04', { 承办单位: '演示物业' }).refusal).toMatch(/不得把来电人的诉求材料.*第32条/)
    expect(派单('2024-03-04', { 被反映单位: '演示物业' }).act('接单', '2024-03-04', { 承办单位: '演示科' }).state).toBe('已接单')
    for (const name of ['来电人', '来电人联系电话']) expect(hotline.opens.asks?.[name]?.isPersonal).toBe(true)
  })
  it('有利害关系的回避', () => {
    expect(办理中('2024-03-04').tryAct('办理', '2024-03-04', { ...处置, 与诉求有利害关系: '是' }).refusal).toMatch(/回避.*第11条/)
  })
  it('已联系的写明时间和联系人，未联系的写明原因', () => {
    const asked = 已接('2024-03-04')
    expect(asked.tryAct('先行联系', '2024-03-04', { 联系结果: '已联系' }).refusal).toMatch(/联系时间[\s\S]*联系人/)
    expect(asked.tryAct('先行联系', '2024-03-04', { 联系结果: '未联系上' }).refusal).toContain('未联系原因')
    expect(asked.act('先行联系', '2024-03-04', { 联系结果: '已联系', 联系时间: '2024-03-04T10:00', 联系人: '演示丙' }).state).toBe('办理中')
  })
  it('未先行联系、未处置的不得答复', () => {
    expect(办理中('2024-03-04').tryAct('答复', '2024-03-04', 回复('2024-03-04')).refusal).toMatch(/未经调查处置不得答复.*第15条/)
    const back = 不满意('2024-03-04').act('退回重办', '2024-03-05', { 重办要求: '演示' })
    expect(back.tryAct('答复', '2024-03-05', 回复('2024-03-05')).refusal).toContain('应当重新处置后再答复')
    expect(派单('2024-03-04').tryAct('答复', '2024-03-04', 回复('2024-03-04')).refusal).toContain('应当先行联系')
  })
  it('实际解决须有佐证；违建写明类型面积，群租写明类型', () => {
    const handled = 办理中('2024-03-04').act('办理', '2024-03-04', 处置)
    expect(handled.tryAct('答复', '2024-03-04', 回复('2024-03-04', { 办理结果: '实际解决' })).refusal).toContain('解决佐证')
    expect(handled.tryAct('答复', '2024-03-04', 回复('2024-03-04', { 是否违建: '是', 是否群租: '是' })).refusal).toMatch(/违建类型[\s\S]*违建面积[\s\S]*群租类型/)
    for (const missing of ['答复内容', '答复时间', '答复方式', '办理结果']) expect(handled.tryAct('答复', '2024-03-04', 回复('2024-03-04', { [missing]: '' })).refusal).toContain(missing)
  })
  it('街镇回访不满意，负责人签收预警工单后方可提交', () => {
    const warned = 已答复('2024-03-04').act('街镇回访', '2024-03-05', { 街镇回访评价: '不满意', 街镇回访日期: '2024-03-05' })
    expect(warned.state).toBe('预警中')
    expect(warned.tryAct('提交办结', '2024-03-05').refusal).toContain('经承办单位负责人签收后方可提交')
    expect(warned.tryAct('预警签收', '2024-03-05', { 负责人意见: '演示' }, { role: '承办单位经办人' }).refusal).toContain('无权办理')
    expect(warned.act('预警签收', '2024-03-05', { 负责人意见: '演示' }).act('提交办结', '2024-03-05').state).toBe('待上级回访')
  })
  it('上级回访结果本级只读', () => {
    expect(待回访('2024-03-04').tryAct('上级回访', '2024-03-06', 回访('满意', '2024-03-06'), { role: '热线派单员' }).refusal).toMatch(/无权办理.*第23条/)
  })
  it('满意的即结案，不能退回重办', () => {
    const closed = 待回访('2024-03-04').act('上级回访', '2024-03-06', 回访('满意', '2024-03-06'))
    expect(closed.state).toBe('已办结')
    expect(closed.tryAct('退回重办', '2024-03-06', { 重办要求: '演示' }).refusal).toContain('已终结')
    expect(待回访('2024-03-04').tryAct('退回重办', '2024-03-06', { 重办要求: '演示' }).refusal).toMatch(/不满意或者未办理到位.*第27条/)
  })
})

describe('12345工单的会办、并单、重办和申诉', () => {
  it('协办单位未反馈的，主办单位不得答复', () => {
    const joint = 办理中('2024-03-04').act('协办', '2024-03-04', { 协办单位: '演示二科', 分工: '演示' }).act('办理', '2024-03-05', 处置)
    expect(joint.tryAct('答复', '2024-03-05', 回复('2024-03-05')).refusal).toMatch(/协办单位尚未反馈.*第22条/)
    expect(joint.act('协办反馈', '2024-03-05', { 协办反馈单位: '演示二科', 协办意见: '演示' }).act('答复', '2024-03-05', 回复('2024-03-05')).state).toBe('已答复')
    expect(办理中('2024-03-04').tryAct('协办反馈', '2024-03-04', { 协办反馈单位: '演示二科', 协办意见: '演示' }).refusal).toMatch(/没有协办单位.*第22条/)
  })
  it('同一来电人同一事项方可并单；并单保留自己的受理时间和回访结果', () => {
    const 并单 = (同一来电人: string, 同一事项: string) => 派单('2024-03-04').tryAct('并入主单', '2024-03-05', { 主单编号: '演示', 同一来电人, 同一事项 })
    expect(并单('否', '是').refusal).toContain('同一来电人就同一事项')
    expect(并单('是', '否').refusal).toContain('同一来电人就同一事项')
    const merged = 并单('是', '是').mustBeLawful()
    expect([merged.due('办结期限').status, merged.kase?.acts[0]?.on]).toEqual(['met', '2024-03-04T00:00'])
    const called = merged.act('上级回访', '2024-03-20', 回访('基本满意', '2024-03-20'))
    expect([called.state, ratio([called], 'hotline.satisfaction-rate'), ratio([called], 'hotline.received')[0]]).toEqual(['已办结', [0, 1], 1])
  })
  it('不满意退回重办：单位负责人参与，再次处置、答复、回访，以最后一次回访计', () => {
    const back = 不满意('2024-03-04').act('退回重办', '2024-03-05', { 重办要求: '演示' })
    expect(back.tryAct('办理', '2024-03-06', 处置).refusal).toContain('单位负责人参与情况')
    const again = back.act('先行联系', '2024-03-05', 联系).act('办理', '2024-03-06', { ...处置, 单位负责人参与情况: '演示' }).act('答复', '2024-03-08', 回复('2024-03-08'))
    expect(again.due('重办期限').status).toBe('met')
    const rated = again.act('提交办结', '2024-03-08').act('上级回访', '2024-04-10', 回访('满意', '2024-04-10'))
    expect([rated.state, ratio([rated], 'hotline.satisfaction-rate'), ratio([rated], 'hotline.reworked')[0]]).toEqual(['已办结', [1, 1], 1])
  })
  it('满意但未解决的也退回', () => {
    const unsolved = 待回访('2024-03-04').act('上级回访', '2024-03-06', 回访('一般', '2024-03-06', { 是否解决: '未解决' }))
    expect(unsolved.act('退回重办', '2024-03-07', { 重办要求: '演示' }).state).toBe('重办中')
  })
  it('申诉成立的从质量指标中剔除，只能申诉一次', () => {
    const appealed = 不满意('2024-03-04').act('申诉', '2024-03-05', { 申诉理由: '演示' })
    const 结论 = (申诉结论: string) => appealed.act('申诉审核', '2024-03-08', { 申诉结论, 申诉审核意见: '演示' })
    expect([结论('予以剔除').state, ratio([结论('予以剔除')], 'hotline.satisfaction-rate'), ratio([结论('予以剔除')], 'hotline.callback.count')[0]]).toEqual(['已办结', [0, 0], 1])
    expect([结论('不予剔除').state, ratio([结论('不予剔除')], 'hotline.dissatisfaction-rate')]).toEqual(['回访不满意', [1, 1]])
    expect(结论('不予剔除').tryAct('申诉', '2024-03-11', { 申诉理由: '演示' }).refusal).toContain('只能办理一次')
    expect(appealed.tryAct('申诉审核', '2024-03-08', { 申诉结论: '予以剔除', 申诉审核意见: '演示' }, { role: '热线派单员' }).refusal).toContain('无权办理')
  })
  it('即时答复、转紧急热线、不予受理、终止、结案各有归处', () => {
    const 答 = { 答复内容: '演示', 答复时间: '2024-03-04T09:10', 答复方式: '电话', 知识库条目: '演示' }
    expect(派单('2024-03-04', { 诉求类型: '咨询' }).act('即时答复', '2024-03-04', 答).due('咨询建议办结').status).toBe('met')
    expect(派单('2024-03-04').act('转紧急热线', '2024-03-04', { 紧急热线: '119', 转接时间: '2024-03-04T09:01' }).state).toBe('已转紧急热线')
    expect(派单('2024-03-04').act('不予受理', '2024-03-04', { 不予受理情形: '信息公开、信访等另有渠道', 告知渠道: '信访', 告知日期: '2024-03-04' }).state).toBe('不予受理')
    expect(办理中('2024-03-04').act('终止办理', '2024-03-05', { 终止理由: '来电人不配合', 书面批准: '演示' }).state).toBe('已终止')
    expect(不满意('2024-03-04').act('结案归档', '2024-03-05').due('差评核实').status).toBe('met')
  })
  it('市级系统办结的，凭导出表登记结果计入指标', () => {
    const stored = 派单('2024-03-04').act('登记上级办结', '2024-03-20', { ...回访('满意', '2024-03-18'), 办理结果: '实际解决' })
    expect([stored.state, ratio([stored], 'hotline.resolution-rate'), ratio([stored], 'hotline.on-time-rate')]).toEqual(['已办结', [1, 1], [0, 0]])
  })
  it.each([['2024-03-08', [1, 1]], ['2024-03-11', [1, 1]], ['2024-03-12', [0, 1]]])('市级系统办结、表中答复时间在%s的，按该时间判断是否按时，不按登记之日', (day, expected) => {
    const stored = 派单('2024-03-04').act('登记上级办结', '2024-03-20', { ...回访('满意', '2024-03-18'), 办理结果: '实际解决', 答复时间: `${day}T10:00` })
    expect(ratio([stored], 'hotline.on-time-rate')).toEqual(expected)
  })
})

describe('12345工单的按时办结率', () => {
  it('逾期未办的也计入分母，延期后按时的计入分子，咨询件另计', () => {
    const 延期 = 办理中('2024-03-04').act('申请延期', '2024-03-11', { 延期理由: '演示', 延长工作日: 5 }).act('批准延期', '2024-03-11', { 延长工作日: 5, 告知来电人日期: '2024-03-11' }).act('办理', '2024-03-18', 处置).act('答复', '2024-03-18', 回复('2024-03-18'))
    const 迟 = 办理中('2024-03-04').act('办理', '2024-03-12', 处置).act('答复', '2024-03-12', 回复('2024-03-12'))
    const all = [已答复('2024-03-04'), 延期, 迟, 派单('2024-03-04'), 派单('2024-03-04', { 诉求类型: '咨询' })]
    expect([ratio(all, 'hotline.on-time-rate'), ratio(all, 'hotline.quick-on-time-rate')]).toEqual([[2, 4], [0, 1]])
  })
})

describe('12345工单的指标：事实表的算例', () => {
  const rated = (满意度: string, 是否先行联系: string, 办理结果: string): Story =>
    待回访('2024-03-04', { 办理结果, 解决佐证: 办理结果 === '实际解决' ? '演示' : '' }).act('上级回访', '2024-03-20', 回访(满意度, '2024-03-20', { 是否先行联系 }))
  it('回访三件：先行联系100%，加权满意率1.6÷3=53.33%', () => {
    const three = [rated('满意', '是', '解释说明'), rated('一般', '是', '解释说明'), rated('不满意', '是', '解释说明')]
    expect(ratio(three, 'hotline.first-contact-rate')).toEqual([3, 3])
    const [weighted, among] = ratio(three, 'hotline.satisfaction-weighted-rate')
    expect((100 * weighted / among).toFixed(2)).toBe('53.33')
    expect([ratio(three, 'hotline.satisfaction-rate'), ratio(three, 'hotline.dissatisfaction-rate')]).toEqual([[1, 3], [1, 3]])
  })
  it('实际解决2件、解释说明6件：25%和75%，其他结果不计', () => {
    const nine = [...Array.from({ length: 2 }, () => rated('满意', '是', '实际解决')), ...Array.from({ length: 6 }, () => rated('满意', '是', '解释说明')), rated('满意', '是', '其他')]
    expect([ratio(nine, 'hotline.resolution-rate'), ratio(nine, 'hotline.explanation-rate')]).toEqual([[2, 8], [6, 8]])
  })
  it('五件中已联系2件、未评价3件：2÷2=100%，不是40%', () => {
    const five = ['是', '是', '未评价', '未评价', '未评价'].map((flag) => rated('未评价', flag, '解释说明'))
    expect([ratio(five, 'hotline.first-contact-rate'), ratio(five, 'hotline.satisfaction-rate')]).toEqual([[2, 2], [0, 0]])
  })
})

describe('与网格联动', () => {
  it('移交网格的，带去工单的地址、诉求和办结时限，工单仍由本单位答复', () => {
    const moved = 办理中('2023-05-08', { 截止时间: '2023-05-15T17:00' }).act('移交网格', '2023-05-08', { 移交说明: '演示' })
    expect(moved.kase && listStarts(hotline, moved.kase)[0]).toMatchObject({ link: { opens: 'grid-case', refersBy: '热线工单' }, answers: { 来源: '12345热线', 位置: '演示路1号', 热线截止时间: '2023-05-15T17:00' } })
    expect(moved.state).toBe('办理中')
  })
})

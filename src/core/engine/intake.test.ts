import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { asStanding, cite } from '../vocabulary/cite.ts'
import { choice, date, text } from '../vocabulary/field.ts'
import { intakeClass, intakeFaults, receivedBy } from './intake.ts'
import { procedure, type Procedure } from '../vocabulary/procedure.ts'
import { Story } from '../../../test/story.ts'
import hotline from '../../procedures/hotline.ts'

const basis = asStanding('practice', cite({ short: '演示规定', title: '演示规定', versions: [] }, 1))
const sample = (intake: Procedure['intake']): Procedure => procedure('sample', '演示', {
  editions: [{ from: '2019-01-01', law: '演示规定' }], purpose: '', field: '',
  states: { 已收到: {}, 审查中: {}, 已办结: { end: true }, 已退回: { end: true }, 已撤回: { end: true } },
  opens: { name: '收到', by: '经办人', to: '已收到', basis, asks: { 渠道: choice('网上', '当面').optional(), 收到日期: date().optional(), 内容: text() } },
  actions: {
    受理: { by: '经办人', from: '已收到', to: '审查中', basis }, 退回: { by: '经办人', from: ['已收到', '审查中'], to: '已退回', basis },
    撤回: { by: '经办人', from: ['已收到', '审查中'], to: '已撤回', basis }, 办结: { by: '经办人', from: '审查中', to: '已办结', basis },
  },
  titledBy: ['内容'], ...(intake ? { intake } : {}),
})
const whole: Procedure['intake'] = { day: '收到日期', channel: '渠道', accepted: ['受理'], refused: ['退回'], withdrawn: ['撤回'] }

describe('收件去向', () => {
  it('is refused when it names what is not there, puts an act into two classes, or leaves an end without any', () => {
    expect(intakeFaults(sample(whole))).toEqual([])
    expect(intakeFaults(sample({ ...whole, day: '无此项', channel: '也无此项' }))).toEqual(['收件去向：没有填写项“无此项”', '收件去向：没有填写项“也无此项”'])
    expect(intakeFaults(sample({ ...whole, accepted: ['受里'] }))).toEqual(['收件去向：没有环节“受里”'])
    expect(intakeFaults(sample({ ...whole, merged: ['退回'] }))).toEqual(['收件去向：“退回”归入了两类'])
    expect(intakeFaults(sample({ ...whole, refused: [] }))).toEqual(['收件去向：到“已退回”的案件可能不属于任何一类'])
    expect(intakeFaults(sample({ ...whole, accepted: [], withdrawn: [] }))).toEqual(expect.arrayContaining(['收件去向：到“已办结”的案件可能不属于任何一类', '收件去向：到“已撤回”的案件可能不属于任何一类']))
    expect(intakeFaults(sample({ ...whole, refused: [{ by: '退回', to: '没有的状态' }] }))).toEqual(['收件去向：没有状态“没有的状态”'])
  })
  it('is what the latest deciding act says; who withdraws what was accepted leaves it accepted; nothing decided is pending', () => {
    const definition = sample(whole)
    const intake = definition.intake ?? expect.fail('没有收件去向')
    const story = new Story(definition).opened('2025-03-03', { 内容: '演示', 渠道: '网上', 收到日期: '2025-03-01' })
    const is = (of: Story) => intakeClass(definition, intake, of.kase ?? expect.fail('没有案件'))
    expect([is(story), is(story.act('受理', '2025-03-04')), is(story.act('受理', '2025-03-04').act('退回', '2025-03-05')), is(story.act('撤回', '2025-03-04')), is(story.act('受理', '2025-03-04').act('撤回', '2025-03-05')), is(story.act('并案', '2025-03-04', { 主案编号: '演示1号', 并案理由: '同一事项' }))])
      .toEqual(['pending', 'accepted', 'refused', 'withdrawn', 'accepted', 'merged'])
    expect(receivedBy(intake, story.kase ?? expect.fail('没有案件'))).toEqual({ channel: '网上', on: '2025-03-01' })
    expect(receivedBy(intake, new Story(definition).opened('2025-03-03', { 内容: '演示' }).kase ?? expect.fail('没有案件'))).toEqual({ channel: '未填写', on: '2025-03-03' })
  })
  it('tells a ticket that went back to the city from one that went to another unit of the town', () => {
    const intake = hotline.intake ?? expect.fail('没有收件去向')
    const story = new Story(hotline).opened('2025-03-03T09:00', { 来电人: '演示来电人', 诉求类型: '投诉', 诉求内容: '演示', 发生地址: '演示路' }).act('退单异议', '2025-03-03T10:00', { 异议理由: '演示', 异议依据: '演示', 建议承办单位: '演示单位' })
    const returned = (去向: string) => intakeClass(hotline, intake, story.act('改派', '2025-03-03T11:00', { 改派单位: '演示单位', 审核意见: '演示', 改派去向: 去向 }).kase ?? expect.fail('没有案件'))
    expect([returned('退回上级热线'), returned('本街镇其他单位')]).toEqual(['transferred', 'pending'])
  })
  it('is declared by every procedure that receives from the public', async () => {
    const { procedures } = await loadCatalogue()
    expect(['hotline', 'petition', 'disclosure-on-request', 'grid-case', 'reconsideration', 'people-mediation', 'administrative-mediation', 'legal-aid', 'service-matter', 'enterprise-problem'].filter((id) => !procedures.find((one) => one.id === id)?.intake)).toEqual([])
  })
})

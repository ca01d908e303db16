import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { story, type Story } from '../../test/story.ts'
import service from './public-legal-service.ts'

const 接待 = (on: string, more: Facts = {}): Story => story(service).opened(on, { 服务渠道: '窗口', 服务站点: '演示镇公共法律服务工作站', 来访人类别: '其他', 服务类型: '法律咨询', 咨询事项: '演示', 咨询领域: '劳动争议', 服务人次: 2, 接待日期: on, ...more })
const 解答 = { 解答内容: '演示', 解答人: '演示律师', 告知申请法律援助权利: '是' }

describe('公共法律服务', () => {
  it('解答时告知申请法律援助的权利', () => {
    expect(接待('2024-03-01').tryAct('即时答复', '2024-03-01', { ...解答, 告知申请法律援助权利: '否' }).refusal).toContain('第23条')
    expect(接待('2024-03-01').act('即时答复', '2024-03-01', 解答).act('办结', '2024-03-01').state).toBe('已办结')
  })
  it.each([['2024-03-07', 'met'], ['2024-03-08', 'met'], ['2024-03-11', 'late']])('疑难的预约解答，五个工作日（待核实）：%s %s', (on, status) => {
    expect(接待('2024-03-01').act('预约解答', '2024-03-01', { 预约理由: '演示', 预约日期: '2024-03-05' }).act('预约后答复', on, 解答).due('预约答复').status).toBe(status)
  })
  it('一方不愿意的不得引导人民调解；评价只有一次', () => {
    expect(接待('2024-03-01').tryAct('引导人民调解', '2024-03-01', { 引导说明: '演示', 双方愿意调解: '否' }).refusal).toContain('《人民调解法》第17条')
    const rated = 接待('2024-03-01').act('即时答复', '2024-03-01', 解答).act('服务评价', '2024-03-02', { 满意度: '满意' })
    expect(rated.tryAct('服务评价', '2024-03-03', { 满意度: '满意' }).reasons[0]?.code).toBe('already-done')
  })
  it('一次接待计一件，人次按来访人数', () => {
    const { kase, context } = 接待('2024-03-01')
    const parts = kase ? contributionsOf(service, kase, context.calendar) : []
    expect(parts.map(({ figure, numerator }) => [figure, numerator])).toEqual([['public-legal-service.services', 1], ['legal-consultation.cases', 1], ['public-legal-service.consultation-person-times', 2], ['public-legal-service.person-times', 2]])
  })
})

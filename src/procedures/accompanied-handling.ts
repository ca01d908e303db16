import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, answer, any, doneSince, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, ratio, sum } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 一件事意见, 优化营商环境条例 } from '#law/statutes.ts'

const 陪办依据 = asStanding('practice', cite(优化营商环境条例, 36))
const 惯例 = asStanding('practice', cite(一件事意见, '办事堵点发现解决机制'))
const 管理 = ['政务服务管理人员', '经办人'] as const
const 有堵点 = answer('发现堵点数').over(0)
const 方案不足 = not(answer('解决方案数').notBelow('发现堵点数'))

export default procedure('accompanied-handling', '领导干部陪办', {
  editions: [{ from: '2020-01-01', law: '优化营商环境条例（实务做法）' }],
  purpose: '领导干部全程陪同办事人（或者以办事人身份）办理一个事项，记下堵点、卡点，由责任部门提出解决方案并限期落实；少出方案的说明原因，落实情况由他人核查。',
  field: '政务服务',
  states: { 已安排: {}, 已陪办: { says: '没有发现堵点的可以直接办结' }, 方案中: {}, 落实中: {}, 待核查: {}, 已办结: { end: true }, 已取消: { end: true } },
  opens: {
    name: '安排陪办', by: 管理, to: '已安排', basis: 陪办依据,
    asks: { 陪办领导: people().atLeast(1), 领导职务: text(), 陪办事项: text(), 事项主管部门: text(), 计划日期: date(), 陪办方式: choices('线上', '线下窗口', '自助终端', '跨区域'), 办件编号: caseNumber().optional() },
  },
  actions: {
    陪办: { by: 管理, from: '已安排', to: '已陪办', basis: 陪办依据, produces: '陪办记录', asks: { 陪办日期: date(), 办事人类型: choice('群众', '企业', '以办事人身份体验'), 真实全程办理: yesNo(), 办理经过: longText(), 发现堵点数: whole().unit('个'), 堵点说明: longText().when(有堵点), 现场照片: file().optional() },
      requires: [must(answer('真实全程办理').is('是'), '陪办应当真实、全程走完一次办理，只听汇报、看台账的不计', 惯例), must(not(lead('陪办日期', days(1))), '陪办日期不得晚于登记之日', 惯例, { keepsBecause: '仅防误填' })] },
    取消: { by: 管理, from: '已安排', to: '已取消', basis: 惯例, asks: { 取消原因: longText() } },
    无堵点办结: { by: 管理, from: '已陪办', to: '已办结', basis: 惯例, requires: [must(answer('发现堵点数').atMost(0), '发现堵点、卡点的，应当交责任部门提出解决方案', 惯例)] },
    交办堵点: { by: 管理, from: '已陪办', to: '方案中', basis: 惯例, asks: { 责任部门: text(), 方案期限: date() }, produces: '堵点交办单', requires: [must(有堵点, '没有发现堵点、卡点', 惯例)] },
    提出解决方案: { by: '责任部门经办人', from: '方案中', to: '落实中', basis: 惯例, asks: { 解决方案: longText(), 解决方案数: whole().unit('个'), 未出方案的堵点说明: longText().optional().hint('方案数少于堵点数的，逐个说明'), 落实期限: date(), 落实责任人: person() },
      requires: [must(any(not(方案不足), answer('未出方案的堵点说明').filled()), '解决方案少于堵点的，应当说明未出方案的原因', 惯例)] },
    落实反馈: { by: '责任部门经办人', from: '落实中', to: '待核查', basis: 惯例, asks: { 落实情况: longText(), 已解决堵点数: whole().unit('个'), 佐证材料: file().optional() }, requires: [must(answer('已解决堵点数').notAbove('发现堵点数'), '已解决的堵点不得多于发现的堵点', 惯例)] },
    核查: { by: 管理, from: '待核查', to: [{ when: answer('核查结论').is('已落实'), to: '已办结' }, { to: '落实中' }], basis: 惯例, asks: { 核查结论: choice('已落实', '未落实'), 核查情况: longText() }, requires: [must(actorIsNot({ actions: ['提出解决方案', '落实反馈'] }), '落实情况由提出方案、落实反馈以外的人核查', 惯例)] },
  },
  deadlines: {
    提出方案: { from: '交办堵点', to: '提出解决方案', within: setBy('方案期限'), lapse: '列入督办', basis: 惯例 },
    落实方案: { from: '提出解决方案', to: '落实反馈', within: setBy('落实期限'), lapse: '列入督办', basis: 惯例 },
  },
  never: [
    never('走过场的陪办也计数', { doing: '陪办', without: not(answer('真实全程办理').is('否')) }, 惯例),
    never('有堵点而不交办', { doing: '无堵点办结', without: not(answer('发现堵点数').over(0)) }, 惯例), never('没有堵点而交办', { doing: '交办堵点', without: answer('发现堵点数').atLeast(1) }, 惯例),
    never('少出方案而不说明', { doing: '提出解决方案', when: 方案不足, without: answer('未出方案的堵点说明').filled() }, 惯例),
    never('解决的多于发现的', { doing: '落实反馈', without: answer('已解决堵点数').notAbove('发现堵点数') }, 惯例),
    never('责任部门自行核查', { doing: '核查', without: actorIsNot({ actions: ['提出解决方案', '落实反馈'] }) }, 惯例),
    never('未经落实反馈即核查', { doing: '核查', without: doneSince('落实反馈', '提出解决方案') }, 惯例),
  ],
  counts: {
    'accompanied-handling.times': count('领导干部“陪办”次数', '次', { day: '陪办日期' }, { by: ['事项主管部门'], definition: '真实全程办理的陪办' }),
    'accompanied-handling.items': distinct('“陪办”涉及事项数', '个', '陪办事项', { day: '陪办日期' }),
    'accompanied-handling.blockages-found': sum('“陪办”发现堵点、卡点数', '个', '发现堵点数', { day: '陪办日期' }),
    'accompanied-handling.solutions': sum('“陪办”提出解决方案数', '个', '解决方案数', { day: '陪办日期' }, { definition: '按陪办日期计入，与发现的堵点同一口径' }),
    'accompanied-handling.solution-rate': ratio('堵点方案率', { of: ['accompanied-handling.solutions'], among: ['accompanied-handling.blockages-found'], decimals: 1 }),
    'accompanied-handling.solved': sum('“陪办”解决堵点数', '个', '已解决堵点数', { latest: '落实反馈' }), 'accompanied-handling.solutions-on-time': onTimeRate('按期提出方案率', '提出方案', { due: '提出方案' }),
  },
  titledBy: ['陪办事项', '领导职务'],
  importsAs: { 领导: '陪办领导', 事项: '陪办事项', 部门: '事项主管部门', 日期: '计划日期' },
})

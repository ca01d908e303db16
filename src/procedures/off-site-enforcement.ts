import { 行政处罚法 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, moment, money, party, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'

/** 行政处罚法第四十一条只写“及时告知”，没有日数。 */
const 告知工作日: Parameter = { value: 5, unit: '个工作日', source: '行政处罚法第四十一条规定“及时告知”，未定日数，供本机关自定', confidence: '低' }

const 新法 = '2021-07-15'
const 第41条 = (clause: 1 | 2 | 3) => cite(行政处罚法, `41（${clause}）`)
const 惯例 = asStanding('practice', cite(行政处罚法, 41))
const 是 = (field: string) => answer(field).is('是')
const 设备合格 = all(done('审核设备'), 是('设备符合标准'), 是('设置合理标志明显'), 是('设置地点已公布'))
const 记录合格 = all(done('审核记录'), 是('记录真实清晰完整准确'))
const 异议已复核 = any(not(done('提出异议')), doneSince('复核异议', '提出异议'))
const 非采集人 = actorIsNot({ actions: ['智能发现'] })
const 处罚 = answer('处理结果').is('给予处罚')
const 违法类别 = ['市容', '水务', '文明施工', '绿化', '房管', '其他'] as const
const 案件 = (name: string, kind?: (typeof 违法类别)[number]) => count(name, '件', '登记处理结果', { where: kind === undefined ? 处罚 : all(处罚, answer('违法类别').is(kind)), definition: '以电子监控记录为证据立案并已作出处罚决定的案件' })

export default procedure('off-site-enforcement', '非现场执法', {
  editions: [{ from: '2018-01-01', to: '2021-07-14', law: '行政处罚法（2017年修正，未专门规定电子监控）' }, { from: 新法, law: '行政处罚法（2021年修订）第四十一条' }],
  purpose: '电子技术监控设备发现违法事实的，先审核设备和记录，及时告知当事人并提供查询、陈述申辩的便利，再转处罚案件办理。',
  field: '行政执法', titledBy: ['发现地点', '违法类别'], naturalKey: ['设备编号', '发现时间'],
  states: { 待审核: {}, 待确认当事人: {}, 待告知: {}, 已告知: {}, 已转立案: { says: '处罚程序在行政处罚案件中办理' }, 已办结: { end: true }, 不予立案: { end: true } },
  opens: {
    name: '智能发现', by: ['指挥中心', '经办人'], to: '待审核', basis: 第41条(1), produces: '非现场执法线索单',
    asks: { 设备编号: text(), 设备类别: choice('固定监控', '移动监控', '无人机', '感知设备', '其他'), 发现地点: text(), 发现时间: moment(), 违法类别: choice(...违法类别), 违法事实: longText(), 监控记录: file().optional(), 预警级别: choice('一般', '较重', '紧急').optional() },
  },
  actions: {
    审核设备: { by: '审核人员', from: '待审核', basis: 第41条(1), produces: '监控设备审核表', asks: { 设备符合标准: yesNo(), 设置合理标志明显: yesNo(), 设置地点已公布: yesNo(), 法制审核人: text(), 技术审核人: text() } },
    审核记录: { by: '审核人员', from: '待审核', to: '待确认当事人', basis: 第41条(2), produces: '监控记录审核表', asks: { 记录真实清晰完整准确: yesNo(), 审核说明: longText() }, requires: [
      must(done('审核设备'), '监控设备应当先经过法制和技术审核', 第41条(1), { since: 新法 }), must(非采集人, '采集记录的人员不得审核自己采集的记录', 惯例)] },
    现场核实: { by: '经办人', from: ['待审核', '待确认当事人', '待告知'], basis: 惯例, asks: { 核实情况: longText() } },
    确认当事人: { by: '经办人', from: '待确认当事人', to: '待告知', basis: 第41条(3), asks: { ...party('当事人'), 确认依据: longText() } },
    告知当事人: { by: '经办人', from: '待告知', to: '已告知', basis: 第41条(3), produces: '违法事实告知书', asks: { 告知方式: choice('短信', '电子送达', '邮寄', '当面'), 告知日期: date(), 查询途径: text(), 已告知陈述申辩权利: yesNo() },
      requires: [must(设备合格, '监控设备未经审核或者设置地点未公布的，记录不得作为证据', 第41条(1), { since: 新法 }), must(记录合格, '监控记录经审核不符合要求的，不得作为处罚的证据', 第41条(2), { since: 新法 }), must(是('已告知陈述申辩权利'), '不得限制或者变相限制当事人的陈述权、申辩权', 第41条(3), { since: 新法 })] },
    提出异议: { by: ['当事人', '经办人'], from: '已告知', basis: 第41条(3), asks: { 异议内容: longText(), 异议材料: file().optional() } },
    复核异议: { by: '审核人员', from: '已告知', basis: 第41条(3), asks: { 复核结论: choice('成立', '部分成立', '不成立'), 复核理由: longText() }, requires: [must(done('提出异议'), '当事人没有提出异议', 第41条(3), { keepsBecause: '仅防误操作' }), must(非采集人, '采集记录的人员不得复核异议', 惯例)] },
    转立案: {
      by: '机关负责人', from: '已告知', to: '已转立案', basis: cite(行政处罚法, '54（2）'), asks: { 立案意见: longText() },
      requires: [must(异议已复核, '当事人的陈述、申辩应当复核', 第41条(3)), must(not(answer('复核结论').is('成立')), '异议成立的，不得立案', 第41条(3))],
      starts: [starts('penalty', '来源案件', { carries: { 当事人: '当事人', 当事人类型: '当事人类型', 案由: '违法事实', 案件来源: { fixed: '检查发现' }, 发生地点: '发现地点' } }, cite(行政处罚法, '41、54'))],
    },
    不予立案: { by: '机关负责人', from: ['待审核', '待确认当事人', '待告知', '已告知'], to: '不予立案', basis: 第41条(2), asks: { 不予立案理由: choice('设备或者记录不符合要求', '当事人无法确认', '异议成立', '已自行改正且轻微', '不属于违法行为'), 不予立案说明: longText() } },
    登记处理结果: { by: '经办人', from: '已转立案', to: '已办结', basis: 惯例, asks: { 处理结果: choice('给予处罚', '不予处罚', '撤销案件', '移送'), 罚款金额: money().when(处罚), 决定书文号: text().optional().when(处罚) } },
  },
  deadlines: { 告知期限: { from: '审核记录', to: ['告知当事人', '不予立案'], within: byParameter('告知工作日', 'workingDay'), lapse: '未及时告知，影响证据的采用', basis: asStanding('unverified', 第41条(3)) } },
  parameters: { 告知工作日 },
  never: [
    never('设备未经审核即使用记录（pen-16）', { doing: '告知当事人', without: 设备合格, since: 新法 }, 第41条(1)), never('使用不符合要求的监控记录（pen-16）', { doing: '告知当事人', without: 记录合格, since: 新法 }, 第41条(2)),
    never('先审核记录后审核设备（pen-16）', { doing: '审核记录', without: done('审核设备'), since: 新法 }, 第41条(1)),
    never('采集人员审核、复核自己的记录', { doing: ['审核记录', '复核异议'], without: 非采集人 }, 惯例), never('未告知当事人即立案', { doing: '转立案', without: done('告知当事人') }, 第41条(3)),
    never('限制陈述权、申辩权', { doing: '告知当事人', without: 是('已告知陈述申辩权利'), since: 新法 }, 第41条(3)), never('异议未经复核即立案', { doing: '转立案', when: done('提出异议'), without: done('复核异议') }, 第41条(3)),
    never('又有异议未经复核即立案', { doing: '转立案', when: all(done('提出异议'), done('复核异议')), without: doneSince('复核异议', '提出异议') }, 第41条(3)), never('异议成立仍立案', { doing: '转立案', when: answer('复核结论').is('成立'), without: not(done('复核异议')) }, 第41条(3)),
  ],
  counts: {
    'off-site-enforcement.cases': 案件('非现场执法案件数'), 'off-site-enforcement.cases.city-appearance': 案件('非现场执法案件数（市容类）', '市容'), 'off-site-enforcement.cases.water': 案件('非现场执法案件数（水务类）', '水务'),
    'off-site-enforcement.cases.civilised-construction': 案件('非现场执法案件数（文明施工类）', '文明施工'), 'off-site-enforcement.fines': sum('非现场执法罚款总金额', '元', '罚款金额', '登记处理结果', { where: 处罚 }),
    'off-site-enforcement.found': count('非现场执法发现线索数', '条', '智能发现', { by: ['违法类别', '设备类别'] }), 'off-site-enforcement.accepted-rate': rate('监控记录审核合格率', '审核记录', { of: 记录合格, among: done('审核记录') }),
    'off-site-enforcement.notified-on-time': onTimeRate('违法事实按期告知率', '告知期限', '告知当事人'),
  },
})

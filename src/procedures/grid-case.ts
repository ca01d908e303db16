import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, listed, not, passed, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, ratio, rate } from '#core/vocabulary/count.ts'
import { amountIn, byAnswer, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海城管条例, 上海网格办法 as 办法, 外地网格规则, 本单位规则, 网格国标, 街道办事处条例, 青浦网格通知 } from '#law/statutes.ts'

const 环节 = (article: string) => asStanding('excerpt', cite(青浦网格通知, article))
const 外地 = (article: string) => asStanding('local', cite(外地网格规则, article))
const 惯例 = (article: string) => asStanding('practice', cite(本单位规则, article))
const 国标 = (article: string) => asStanding('unverified', cite(网格国标, article))
const 城管 = cite(上海城管条例, 26)
const 未见 = (value: number, source: string): Parameter => ({ value, unit: '个工作时', source, confidence: '低' })

const 中心 = '网格中心人员'
const 处置 = '处置单位经办人'
const 来源 = answer('来源')
const 监督员发现 = 来源.is('监督员发现')
const 核查通过 = answer('核查结果').is('通过')
/** 处置时限在派遣时按当时的时限表确定，数量和计法一并记入本案；时限表以后变动不影响本案。 */
const 时限 = byAnswer('计时方式', { 工作时: amountIn('处置时限', 'workingHour'), 紧急时: amountIn('处置时限', 'hour') }, amountIn('处置时限', 'workingDay'))
const 缓办期间 = [{ from: '批准缓办', to: '恢复处置', basis: 外地('挂账') } as const]
const 延期 = { by: '批准延期', amount: '延长数量', basis: 环节('延期') } as const
const 有退单申请 = doneSince('申请退单', '同意退单')
const 另人审批 = (申请: string) => must(actorIsNot({ actions: [申请] }), '退单、延期、缓办、作废由网格中心的其他人员审批，申请人不得自行批准', 外地('审批台账'))
const 自批 = (审批: string, 申请: string) => never(`申请人自行${审批}`, { doing: 审批, without: actorIsNot({ actions: [申请] }) }, 外地('审批台账'))
const 派出 = '已立案'
const 应结 = { where: not(done('批准作废')) }

export default procedure('grid-case', '网格案件', {
  editions: [{ from: '2013-10-01', law: '上海市城市网格化管理办法' }],
  purpose: '网格巡查、村居、热线和公众上报的部件、事件问题：受理、核实、立案、派遣、处置、督办、核查、结案。处置时限在派遣时确定；延期、缓办、退单、作废由他人审批并计数；核查由处置人以外的人进行。',
  field: '城市运行',
  states: {
    已上报: {}, 已受理: {}, 已立案: {}, 待接单: {}, 退单审核中: {}, 处置中: {}, 已缓办: { says: '缓办期间不计入处置时限' }, 待核查: {}, 待结案: {}, 作废审核中: {},
    已结案: { end: true }, 自行处置: { end: true, says: '监督员当场解决，单独计数' }, 不予受理: { end: true }, 不予立案: { end: true }, 已作废: { end: true }, 已移送: { end: true },
  },
  opens: {
    name: '发现上报', by: ['网格监督员', 中心, '上报人'], to: '已上报', basis: cite(办法, 2), produces: '网格案件上报单',
    online: { invites: { name: '随手拍城市管理问题', says: '上报身边的设施损坏、暴露垃圾、占道经营等问题：拍照、定位、说明，可以凭编号查看办理过程。' }, gives: { 来源: '公众上报', 上报日期: TODAY }, skips: ['案件编号', '热线工单', '热线截止时间', '上报时间', '所属网格', '大类', '小类'] },
    asks: {
      来源: choice('监督员发现', '村居采集', '视频智能发现', '公众上报', '12345热线', '上级转办'), 案件编号: text().optional().hint('上级平台的任务号'), 热线工单: caseNumber().when(来源.is('12345热线')), 热线截止时间: moment().optional().when(来源.is('12345热线')).hint('热线工单载明的办结时限；与处置时限以先到者为准'),
      部件或者事件: choice('部件', '事件'), 大类: choice('公用设施', '交通设施', '市容环境', '园林绿化', '宣传广告', '施工管理', '突发事件', '街面秩序', '其他').optional(), 小类: text().optional().hint('如：井盖破损、暴露垃圾、占道经营'),
      位置: text(), 坐标: text().optional(), 所属网格: text().optional(), 所属村居: text().toldBy('位置', '所属村居').optional(), 问题描述: longText(), 现场照片: file().optional(), 上报日期: date(), 上报时间: moment().optional(), 上报人: text().personal().optional(), 上报人电话: text().checked('phone').personal().optional(), 市容类举报: yesNo().optional(),
    },
  },
  actions: {
    自行处置: { by: '网格监督员', from: '已上报', to: '自行处置', basis: 外地('自行处置'), asks: { 自行处置情况: longText(), 自行处置照片: file().optional() }, requires: [must(监督员发现, '监督员自己发现、当场解决的小问题方可自行处置', 外地('自行处置'))] },
    受理: { by: 中心, from: '已上报', to: '已受理', basis: 环节('受理'), asks: { 大类: choice('公用设施', '交通设施', '市容环境', '园林绿化', '宣传广告', '施工管理', '突发事件', '街面秩序', '其他'), 小类: text(), 所属网格: text(), 是否重复发生: yesNo().optional().hint('同一位置同一小类此前已经结案又发生的；重复上报的不予受理'), 前次案件: caseNumber().optional().when(answer('是否重复发生').is('是')) } },
    不予受理: { by: 中心, from: '已上报', to: '不予受理', basis: 环节('受理'), asks: { 不予受理理由: choice('不在管理范围', '重复上报', '要素不全且无法补充', '问题已经消失'), 不予受理说明: longText().optional() } },
    核实: { by: '网格监督员', from: '已受理', basis: 外地('核实'), asks: { 核实结果: choice('属实', '不属实'), 核实情况: longText(), 现场照片: file().optional() } },
    立案: { by: 中心, from: '已受理', to: 派出, basis: 国标('立案'), asks: { 立案时间: moment(), 立案条件: text().hint('该小类的立案条件') }, produces: '立案单', requires: [
      must(all(answer('小类').filled(), answer('位置').filled(), answer('所属网格').filled(), answer('现场照片').filled()), '立案应当有类别、位置、所属网格和现场照片', 惯例('网格案件要素')),
      must(any(监督员发现, answer('核实结果').is('属实')), '监督员以外渠道上报的，立案前应当现场核实属实', 外地('核实')),
    ] },
    不予立案: { by: 中心, from: '已受理', to: '不予立案', basis: 国标('立案'), asks: { 不予立案理由: longText() } },
    派遣: { by: 中心, from: 派出, to: '待接单', basis: cite(街道办事处条例, 12), produces: '派遣单', requires: [must(any(not(answer('时限表条目').filled()), listed('时限表条目', 'grid-limits', '条目')), '所引时限表条目当日不在有效期内', 惯例('处置时限表'))],
      asks: { 处置单位: text(), 职责依据: text().hint('职责清单的条目'), 派遣时间: moment(), 处置时限: whole().atLeast(1), 计时方式: choice('工作时', '工作日', '紧急时').hint('工作时只计工作日的工作时间；紧急时昼夜连续计算'), 时限表条目: text().optional().hint('处置时限表登记的条目') } },
    接单: { by: 处置, from: '待接单', to: '处置中', basis: cite(街道办事处条例, 12) },
    申请退单: { by: 处置, from: ['待接单', '处置中'], to: '退单审核中', basis: 外地('退单'), asks: { 退单理由: longText(), 建议处置单位: text().optional() } },
    同意退单: { by: 中心, from: '退单审核中', to: 派出, basis: 外地('退单'), asks: { 退单审核意见: longText() }, requires: [另人审批('申请退单')] },
    不同意退单: { by: 中心, from: '退单审核中', to: '待接单', basis: cite(街道办事处条例, 12), asks: { 退单审核意见: longText() }, note: '处置单位应当接受派遣；处置时限不变' },
    申请延期: { by: 处置, from: '处置中', basis: 环节('延期'), asks: { 延期事由: choice('需要工程施工', '需要定制材料', '恶劣天气', '其他'), 延期理由: longText() }, requires: [must(running('处置时限'), '延期应当在处置时限届满前申请', 环节('延期'))] },
    批准延期: { by: 中心, from: '处置中', basis: 环节('延期'), asks: { 延长数量: whole().atLeast(1).hint('与处置时限同一计时方式'), 延期审批意见: longText() }, requires: [must(doneSince('申请延期', '批准延期'), '未经处置单位申请，不得延期', 环节('延期')), 另人审批('申请延期')] },
    申请缓办: { by: 处置, from: '处置中', basis: 外地('挂账'), asks: { 缓办理由: longText() } },
    批准缓办: { by: 中心, from: '处置中', to: '已缓办', basis: 外地('挂账'), asks: { 复查日期: date(), 缓办审批意见: longText() }, requires: [must(doneSince('申请缓办', '批准缓办'), '未经处置单位申请，不得缓办', 外地('挂账')), 另人审批('申请缓办')] },
    恢复处置: { by: 中心, from: '已缓办', to: '处置中', basis: 外地('挂账'), asks: { 复查情况: longText() } },
    案件督办: { by: 中心, from: ['待接单', '处置中', '待核查'], basis: 环节('督办'), asks: { 督办事由: choice('逾期', '拒不接单', '推诿', '反复发生'), 督办要求: longText() }, produces: '督办单', requires: [must(any(not(answer('督办事由').is('逾期')), passed('结案时限')), '处置时限尚未届满，不属于逾期', 环节('督办'))] },
    处置反馈: { by: 处置, from: '处置中', to: '待核查', basis: 环节('处置'), asks: { 处置人: person(), 处置情况: longText(), 处置后照片: file().optional(), 处置时间: moment() } },
    转处罚线索: { by: [处置, 中心], from: ['处置中', '待核查', '待结案'], basis: 城管, asks: { 违法线索: longText() }, starts: [starts('penalty', '来源案件', { carries: { 案由: '小类', 线索内容: '违法线索', 发生地点: '位置', 案件来源: { fixed: '移送' } } }, 城管)], note: '单独立案调查的，本案仍应处置、核查、结案' },
    转隐患治理: { by: [处置, 中心], from: ['处置中', '待核查', '待结案'], basis: 惯例('网格移交隐患'), asks: { 隐患线索: longText() }, starts: [starts('hazard', '来源案件', { carries: { 隐患来源: { fixed: '网格案件' }, 位置: '位置', 隐患描述: '隐患线索', 所属村居: '所属村居' } }, 惯例('网格移交隐患'))] },
    转违建治理: { by: [处置, 中心], from: ['处置中', '待核查', '待结案'], basis: 惯例('网格移交违建'), asks: { 违建线索: longText() }, starts: [starts('illegal-building', '来源案件', { carries: { 来源: { fixed: '网格案件' }, 位置: '位置', 所属村居: '所属村居', 发现时间: '上报时间' } }, 惯例('网格移交违建'))] },
    核查: { by: '网格监督员', from: '待核查', to: [{ when: 核查通过, to: '待结案' }, { to: '处置中' }], basis: 环节('核查'), asks: { 核查结果: choice('通过', '不通过'), 核查情况: longText(), 核查照片: file().optional(), 核查时间: moment() }, note: '不通过的返工，原处置期限不变',
      requires: [must(actorIsNot({ fields: ['处置人'], actions: ['处置反馈'] }), '核查由处置人以外的监督员进行', 惯例('核查与处置分离'))] },
    结案: { by: 中心, from: '待结案', to: '已结案', basis: 国标('结案'), asks: { 结案时间: moment(), 结案条件: text().hint('该小类的结案条件') }, produces: '网格案件结案单', requires: [must(all(doneSince('核查', '处置反馈'), 核查通过), '核查通过的方可结案', 环节('结案'), { keepsBecause: '待结案状态只能经核查通过进入，此处核对更正后的记录' })] },
    申请作废: { by: [中心, '网格监督员'], from: ['已受理', 派出, '待接单', '处置中'], to: '作废审核中', basis: 外地('作废'), asks: { 作废案由: choice('重复', '误报', '不在范围'), 作废说明: longText() } },
    批准作废: { by: 中心, from: '作废审核中', to: '已作废', basis: 外地('作废'), asks: { 作废审批意见: longText() }, requires: [另人审批('申请作废')] },
    不准作废: { by: 中心, from: '作废审核中', to: [{ when: done('派遣'), to: '待接单' }, { when: done('立案'), to: 派出 }, { to: '已受理' }], basis: 外地('作废'), asks: { 作废审批意见: longText() } },
    移送有权部门: { by: 中心, from: ['已上报', '已受理'], to: '已移送', basis: 城管, asks: { 接收部门: text(), 告知上报人日期: date() }, requires: [must(answer('市容类举报').is('是'), '本环节适用于市容环境类举报', 城管), must(running('市容举报移送'), '不属于本单位职责的，应当在三个工作日内移送', 城管)] },
    反馈上报人: { by: [中心, 处置], from: ['处置中', '待核查', '待结案', '已结案', '不予受理', '不予立案'], basis: 城管, asks: { 反馈内容: longText(), 反馈方式: choice('电话', '短信', '网上', '当面') } },
  },
  deadlines: {
    立案时限: { from: [{ action: '发现上报', at: '上报时间', when: answer('上报时间').filled() }, { action: '发现上报' }], to: ['立案', '不予立案', '不予受理', '自行处置', '申请作废', '移送有权部门'], within: byParameter('立案工作时', 'workingHour'), lapse: '立案不及时', basis: 国标('立案') },
    派遣时限: { from: { action: '立案', at: '立案时间' }, to: '派遣', toAt: '派遣时间', within: byParameter('派遣工作时', 'workingHour'), lapse: '派遣不及时', basis: 国标('派遣') },
    处置时限: { from: { action: '派遣', at: '派遣时间' }, restarts: { action: '派遣', at: '派遣时间' }, to: '处置反馈', toAt: '处置时间', within: 时限, excludes: 缓办期间, extends: 延期, lapse: '逾期，列入督办', basis: 国标('处置') },
    结案时限: { from: { action: '派遣', at: '派遣时间' }, restarts: { action: '派遣', at: '派遣时间' }, to: '核查', toWhen: 核查通过, toAt: '处置时间', within: 时限, excludes: 缓办期间, extends: 延期, lapse: '未按期结案：以核查通过的那次处置为准，返工不另给期限', basis: 惯例('返工不改变期限') },
    核查时限: { from: { action: '处置反馈', at: '处置时间' }, restarts: { action: '处置反馈', at: '处置时间' }, to: '核查', toAt: '核查时间', within: byParameter('核查工作时', 'workingHour'), lapse: '核查不及时', basis: 国标('核查') },
    缓办复查: { from: '批准缓办', restarts: '批准缓办', to: '恢复处置', within: setBy('复查日期'), lapse: '应当恢复处置', basis: 外地('挂账') },
    热线办结: { from: '发现上报', to: ['结案', '不予受理', '不予立案', '移送有权部门'], when: answer('热线截止时间').filled(), within: setBy('热线截止时间'), lapse: '超过热线工单载明的时限', basis: 惯例('两个期限先到为准') },
    市容举报反馈: { from: { action: '发现上报', at: '上报日期' }, to: ['反馈上报人', '移送有权部门'], when: answer('市容类举报').is('是'), within: workingDays(5), lapse: '未按期告知举报人', basis: 城管 },
    市容举报移送: { from: { action: '发现上报', at: '上报日期' }, to: ['移送有权部门', '立案', '不予受理'], when: answer('市容类举报').is('是'), within: workingDays(3), lapse: '由本单位办理', basis: 城管 },
  },
  never: [
    never('类别、位置、网格、照片不全即立案', { doing: '立案', without: all(answer('小类').filled(), answer('位置').filled(), answer('所属网格').filled(), answer('现场照片').filled()) }, 惯例('网格案件要素')),
    never('公众和热线上报的未经核实属实即立案', { doing: '立案', when: not(监督员发现), without: answer('核实结果').is('属实') }, 外地('核实')),
    never('别人上报的问题记作监督员自行处置', { doing: '自行处置', without: 监督员发现 }, 外地('自行处置')),
    never('引用已经失效的时限表', { doing: '派遣', when: answer('时限表条目').filled(), without: listed('时限表条目', 'grid-limits', '条目') }, 惯例('处置时限表')),
    never('处置人自行核查', { doing: '核查', without: actorIsNot({ fields: ['处置人'], actions: ['处置反馈'] }) }, 惯例('核查与处置分离')),
    never('未经核查通过即结案', { doing: '结案', without: all(doneSince('核查', '处置反馈'), 核查通过) }, 环节('结案')),
    never('逾期后申请延期', { doing: '申请延期', without: running('处置时限') }, 环节('延期')),
    never('未经申请而延期', { doing: '批准延期', without: doneSince('申请延期', '批准延期') }, 环节('延期')), never('未经申请而缓办', { doing: '批准缓办', without: doneSince('申请缓办', '批准缓办') }, 外地('挂账')),
    never('未经申请即同意退单', { doing: '同意退单', without: 有退单申请 }, 外地('退单')), never('未经申请而作废', { doing: '批准作废', without: done('申请作废') }, 外地('作废')),
    自批('同意退单', '申请退单'), 自批('批准延期', '申请延期'), 自批('批准缓办', '申请缓办'), 自批('批准作废', '申请作废'),
    never('未到期而以逾期督办', { doing: '案件督办', when: answer('督办事由').is('逾期'), without: passed('结案时限') }, 环节('督办')),
    never('把市容举报以外的案件移送了事', { doing: '移送有权部门', without: answer('市容类举报').is('是') }, 城管), never('超过三个工作日移送', { doing: '移送有权部门', without: running('市容举报移送') }, 城管),
  ],
  parameters: { 派遣工作时: 未见(2, 'GB/T 30428.8（未见原文）'), 立案工作时: 未见(2, 'GB/T 30428.8（未见原文）'), 核查工作时: 未见(8, 'GB/T 30428.8（未见原文）') },
  counts: {
    'grid-case.reported': count('发现上报网格管理案件数', '件', { day: '上报日期' }, { where: not(来源.is('12345热线')), by: ['来源', '部件或者事件', '所属村居'], definition: '不含热线转来的：已计入热线工单' }),
    'grid-case.accepted': count('受理网格案件数', '起', '受理', { where: not(来源.is('12345热线')), by: ['来源', '大类', '小类', '所属网格'], definition: '不含热线转来的：已计入热线工单' }),
    'grid-case.from-hotline': count('热线转网格案件数', '件', '发现上报', { where: 来源.is('12345热线') }), 'grid-case.inspector-found': count('监督员发现数', '件', { day: '上报日期' }, { where: 监督员发现 }), 'grid-case.self-handled': count('自行处置数', '件', '自行处置'),
    'grid-case.filed': count('立案数', '件', '立案', { by: ['大类', '小类'] }), 'grid-case.filing-rate': rate('立案率', '发现上报', { of: done('立案'), among: not(done('自行处置')), definition: '立案 ÷ 上报（自行处置的除外）' }), 'grid-case.filing-on-time': onTimeRate('按期立案率', '立案时限', { due: '立案时限' }),
    'grid-case.dispatched': count('派遣数', '件', '派遣', { by: ['处置单位'] }), 'grid-case.dispatch-correct': rate('准确派遣率', '派遣', { of: not(done('同意退单')), among: done('派遣'), definition: '派遣后未被退单的 ÷ 派遣' }),
    'grid-case.repeated': count('重复发生案件数', '起', '受理', { where: all(not(来源.is('12345热线')), answer('是否重复发生').is('是')), by: ['来源', '大类', '小类', '所属网格'], definition: '同一位置同一小类结案后又发生的；不含热线转来的' }), 'grid-case.handled': count('处置数', '件', '处置反馈', { by: ['处置单位'] }),
    'grid-case.dispatch-on-time': onTimeRate('按期派遣率', '派遣时限', { due: '派遣时限' }, { ...应结, definition: '派遣时限内派遣的 ÷ 期限在期间内届满的，作废的除外' }), 'grid-case.check-on-time': onTimeRate('核查及时率', '核查时限', { due: '核查时限' }, { definition: '最后一次核查在核查时限内的 ÷ 期限在期间内届满的' }),
    'grid-case.handling-rate': rate('处置率', { due: '处置时限' }, { of: done('处置反馈'), among: not(done('批准作废')), definition: '已处置 ÷ 应处置（期间内到期，作废的除外）' }), 'grid-case.handling-on-time': onTimeRate('按期处置率', '处置时限', { due: '处置时限' }, 应结),
    'grid-case.closed': count('结案数', '件', '结案', { by: ['大类', '处置单位'] }), 'grid-case.closing-rate': rate('网格案件结案率', { due: '结案时限' }, { of: done('结案'), among: not(done('批准作废')), definition: '已结案 ÷ 应结案（期间内到期，作废的除外）' }), 'grid-case.timely-rate': onTimeRate('网格案件及时率', '结案时限', { due: '结案时限' }, { ...应结, definition: '按期结案 ÷ 应结案；返工后逾期的不算按期' }),
    'grid-case.closed-of-filed': rate('网格案件结案率（立案口径）', '立案', { of: done('结案'), among: done('立案'), definition: '已结案 ÷ 立案：另一口径，报告须注明' }),
    'grid-case.reworked': count('返工数', '次', { each: '核查' }, { where: answer('核查结果').is('不通过') }), 'grid-case.delayed': count('延期数', '次', { each: '批准延期' }), 'grid-case.held': count('缓办（挂账）数', '次', { each: '批准缓办' }), 'grid-case.returned': count('退单数', '次', { each: '同意退单' }), 'grid-case.voided': count('作废数', '件', '批准作废'), 'grid-case.supervised': count('网格督办数', '次', { each: '案件督办' }),
    'grid-case.exception-share': ratio('延期、缓办、退单、作废占派遣的比例', { of: ['grid-case.delayed', 'grid-case.held', 'grid-case.returned', 'grid-case.voided'], among: ['grid-case.dispatched'] }),
  },
  intake: { day: '上报日期', channel: '来源', accepted: ['受理', '自行处置'], refused: ['不予受理', '不予立案'], transferred: ['移送有权部门'] },
  titledBy: ['小类', '位置'],
  naturalKey: ['案件编号'],
  importsAs: { 任务号: '案件编号', 案件号: '案件编号', 问题来源: '来源', 案件属性: '部件或者事件', 案件大类: '大类', 大类名称: '大类', 案件小类: '小类', 小类名称: '小类', 地址: '位置', 地址描述: '位置', 网格: '所属网格', 村居: '所属村居', 描述: '问题描述', 发现时间: '上报时间' },
  followedByCode: true,
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not, personIsNot, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 政府督查条例, 第一责任人规定 } from '#law/statutes.ts'

const 督查结果工作日: Parameter = { value: 10, unit: '个工作日', source: '没有条文：季度末之后形成督查结果的内部期限', confidence: '低' }

const 惯例 = (article: string) => asStanding('practice', cite(第一责任人规定, article))
const 是 = (field: string) => answer(field).is('是')
const 批示件 = answer('任务来源').is('领导批示')
const 督导已结 = any(not(done('督导')), all(doneSince('整改复查', '督导'), answer('复查结论').is('整改到位')))
const 督查 = '督查人员'
const 责任 = ['责任单位经办人', '经办人'] as const

export default procedure('task-supervision', '重点任务督查', {
  editions: [{ from: '2016-11-30', law: '党政主要负责人履行推进法治建设第一责任人职责规定、政府督查工作条例' }],
  purpose: '把工作要点、重点任务、领导批示件列入任务清单，明确一个牵头单位和时限，每季度督查、通报，滞后的督导整改，有佐证并经他人复核才销号。',
  field: '组织领导', titledBy: ['任务编号', '任务内容'], naturalKey: ['清单名称', '任务编号'],
  states: { 办理中: {}, 待复核: { says: '由责任单位以外的人复核' }, 已销号: { end: true }, 已取消: { end: true } },
  opens: {
    name: '列入任务清单', by: [督查, '党政办'], to: '办理中', basis: 惯例('任务清单'), produces: '督办单',
    asks: {
      清单名称: text().hint('如2021年“三重”任务清单'), 任务编号: text(), 任务来源: choice('年度工作要点', '重点工作', '领导批示', '会议议定', '考核指标', '群众关切', '其他'), 来源依据: text().hint('要点条目、批示文号、会议纪要'),
      批示领导: text().when(批示件), 批示日期: date().when(批示件), 批示内容: longText().when(批示件), 批示反馈时限: date().when(批示件),
      任务内容: longText(), 完成标准: longText().hint('可以衡量的结果'), 牵头单位: text().hint('只能有一个'), 配合单位: text().optional(), 责任领导: person(), 下达日期: date(), 完成时限: date(), 多个牵头单位: yesNo(), 来源案件: caseNumber().optional(),
    },
    requires: [
      must(answer('多个牵头单位').is('否'), '一项任务只能有一个牵头单位，其余列为配合单位', 惯例('任务清单')), must(answer('完成时限').notBelow('下达日期'), '完成时限不得早于下达日期', 惯例('任务清单')),
      must(answer('下达日期').notBelow('批示日期'), '下达不得早于批示', 惯例('领导批示'), { when: 批示件 }),
    ],
  },
  actions: {
    报告进展: { by: 责任, from: '办理中', basis: 惯例('任务清单'), asks: { 进展日期: date(), 进展情况: longText(), 完成比例: whole().atMost(100).unit('%') } },
    任务催办: { by: 督查, from: '办理中', basis: 惯例('催办'), produces: '催办单', asks: { 催办级别: choice('蓝（临期提示）', '黄（进度滞后）', '橙（严重滞后）', '红（逾期）'), 催办内容: longText() } },
    季度督查: { by: 督查, from: ['办理中', '待复核'], basis: 惯例('季度督查'), produces: '督查记录', asks: { 季度: choice('第一季度', '第二季度', '第三季度', '第四季度'), 季度截止日: date(), 列入督查计划: yesNo(), 超出计划范围: yesNo(), 督查情况: longText(), 进度评价: choice('正常', '滞后', '停滞', '已完成') },
      requires: [
        must(是('列入督查计划'), '督查由指定机构按计划进行，计划写明内容、对象和范围', cite(政府督查条例, '7、15'), { since: '2021-02-01' }), must(answer('超出计划范围').is('否'), '不得擅自扩大督查范围', cite(政府督查条例, 15), { since: '2021-02-01' }),
      ] },
    通报督查结果: { by: 督查, from: ['办理中', '待复核'], basis: 惯例('定期通报'), produces: '督查通报', asks: { 通报日期: date(), 通报内容: longText() }, requires: [must(done('季度督查'), '没有督查，不得通报', 惯例('定期通报'))] },
    督导: { by: 督查, from: '办理中', basis: 惯例('督导'), produces: '督导意见书', asks: { 督导意见: longText(), 整改要求: longText(), 整改时限: date() }, requires: [must(all(done('季度督查'), answer('进度评价').oneOf('滞后', '停滞')), '督导针对督查认定滞后、停滞的任务', 惯例('督导'))] },
    报告整改: { by: 责任, from: '办理中', basis: 惯例('整改'), asks: { 整改情况: longText(), 整改佐证: text() }, requires: [must(done('督导'), '没有督导意见', 惯例('整改'))] },
    整改复查: { by: 督查, from: '办理中', basis: 惯例('整改'), asks: { 复查结论: choice('整改到位', '未到位'), 复查情况: longText() }, requires: [must(doneSince('报告整改', '督导'), '整改未报告，不能复查', 惯例('整改')), must(actorIsNot({ actions: ['报告整改'] }), '复查人不得是报告整改的人', 惯例('整改'))] },
    申请延期: { by: 责任, from: '办理中', basis: 惯例('延期'), asks: { 延期理由: longText(), 申请新时限: date() }, requires: [must(running('现行时限'), '延期应当在时限届满前申请', 惯例('延期'))] },
    批准延期: { by: '委员会办公室', from: '办理中', basis: 惯例('延期'), asks: { 延期审批意见: longText(), 完成时限: date() }, note: '首次时限不变，按首次时限的完成率照计', requires: [must(doneSince('申请延期', '批准延期'), '没有待批准的延期申请', 惯例('延期')), must(actorIsNot({ actions: ['申请延期'] }), '申请人不得自行批准延期', 惯例('延期'))] },
    反馈批示: { by: 责任, from: ['办理中', '待复核'], basis: 惯例('领导批示'), produces: '批示件办理情况报告', asks: { 反馈内容: longText(), 反馈日期: date() }, requires: [must(批示件, '不是领导批示件', 惯例('领导批示'))] },
    申请办结: { by: 责任, from: '办理中', to: '待复核', basis: 惯例('销号'), asks: { 完成情况: longText(), 完成日期: date(), 完成佐证: text().hint('文件、照片、台账存放何处'), 佐证材料: file().optional(), 办结责任人: person() }, requires: [must(督导已结, '督导意见的整改尚未复查到位', 惯例('整改'))] },
    退回办理: { by: 督查, from: '待复核', to: '办理中', basis: 惯例('销号'), asks: { 退回原因: longText() } },
    复核销号: { by: [督查, '委员会办公室'], from: '待复核', to: '已销号', basis: 惯例('销号'), asks: { 复核意见: longText(), 复核人: person(), 完成质量: choice('优', '良', '一般') },
      requires: [
        must(actorIsNot({ actions: ['申请办结'] }), '销号应当由责任单位以外的人复核', 惯例('销号')), must(personIsNot('复核人', { fields: ['办结责任人'] }), '复核人不得是办结责任人', 惯例('销号')),
        must(any(not(批示件), done('反馈批示')), '领导批示件应当先向批示领导反馈', 惯例('领导批示')),
      ] },
    取消任务: { by: '委员会办公室', from: ['办理中', '待复核'], to: '已取消', basis: 惯例('任务清单'), asks: { 取消原因: longText(), 批准人: person() } },
  },
  deadlines: {
    首次时限: { from: '列入任务清单', to: '复核销号', toAt: '完成日期', within: setBy('完成时限'), lapse: '按首次时限计为逾期', basis: 惯例('任务清单') },
    现行时限: { from: '列入任务清单', restarts: '批准延期', to: '复核销号', toAt: '完成日期', within: setBy('完成时限'), lapse: '逾期，红色催办', basis: 惯例('任务清单') },
    批示反馈: { from: { action: '列入任务清单', when: 批示件 }, to: '反馈批示', toAt: '反馈日期', within: setBy('批示反馈时限'), lapse: '批示件逾期未反馈', basis: 惯例('领导批示') },
    督查结果: { from: { action: '季度督查', at: '季度截止日' }, restarts: { action: '季度督查', at: '季度截止日' }, to: '通报督查结果', toAt: '通报日期', within: byParameter('督查结果工作日', 'workingDay'), lapse: '督查结果未按期通报', basis: asStanding('unverified', cite(第一责任人规定, '季度督查')) },
    督导整改: { from: '督导', restarts: '督导', to: '整改复查', toWhen: answer('复查结论').is('整改到位'), within: setBy('整改时限'), lapse: '再次督导，通报批评', basis: 惯例('督导') },
  },
  parameters: { 督查结果工作日 },
  never: [
    never('一项任务有几个牵头单位（LD-I1）', { doing: '列入任务清单', without: answer('多个牵头单位').is('否') }, 惯例('任务清单')), never('任务没有时限、来源或者可衡量的结果（LD-I1）', { doing: '列入任务清单', without: all(answer('完成时限').notBelow('下达日期'), answer('来源依据').filled(), answer('完成标准').filled()) }, 惯例('任务清单')), never('先下达后批示', { doing: '列入任务清单', when: 批示件, without: answer('下达日期').notBelow('批示日期') }, 惯例('领导批示')),
    never('没有佐证即销号（LD-I2）', { doing: '复核销号', without: all(done('申请办结'), answer('完成佐证').filled()) }, 惯例('销号')), never('申请人自己销号（LD-I2）', { doing: '复核销号', without: actorIsNot({ actions: ['申请办结'] }) }, 惯例('销号')), never('责任人复核自己的任务（LD-I2）', { doing: '复核销号', without: personIsNot('复核人', { fields: ['办结责任人'] }) }, 惯例('销号')),
    never('未经申请而延期（LD-I3）', { doing: '批准延期', without: doneSince('申请延期', '批准延期') }, 惯例('延期')), never('自行批准延期（LD-I3）', { doing: '批准延期', without: actorIsNot({ actions: ['申请延期'] }) }, 惯例('延期')), never('逾期后申请延期（LD-I3）', { doing: '申请延期', without: running('现行时限') }, 惯例('延期')),
    never('无计划督查（LD-I6）', { doing: '季度督查', without: 是('列入督查计划'), since: '2021-02-01' }, cite(政府督查条例, 7)), never('扩大督查范围（LD-I6）', { doing: '季度督查', without: answer('超出计划范围').is('否'), since: '2021-02-01' }, cite(政府督查条例, 15)), never('没有督查而通报', { doing: '通报督查结果', without: done('季度督查') }, 惯例('定期通报')),
    never('对进度正常的任务督导', { doing: '督导', without: answer('进度评价').oneOf('滞后', '停滞') }, 惯例('督导')), never('没有督导而报告整改', { doing: '报告整改', without: done('督导') }, 惯例('整改')), never('没有报告整改而复查', { doing: '整改复查', without: doneSince('报告整改', '督导') }, 惯例('整改')), never('自己复查自己的整改', { doing: '整改复查', without: actorIsNot({ actions: ['报告整改'] }) }, 惯例('整改')),
    never('督导意见未整改到位即销号', { doing: '复核销号', when: done('督导'), without: answer('复查结论').is('整改到位') }, 惯例('整改')), never('批示件未反馈即销号', { doing: '复核销号', when: answer('任务来源').is('领导批示'), without: done('反馈批示') }, 惯例('领导批示')), never('把其他任务当作批示件反馈', { doing: '反馈批示', without: answer('任务来源').is('领导批示') }, 惯例('领导批示')),
  ],
  counts: {
    'task-supervision.tasks': count('列入清单的任务数', '项', { day: '下达日期' }, { where: not(done('取消任务')), by: ['任务来源', '牵头单位'] }), 'task-supervision.completed': count('任务销号数', '项', '复核销号', { by: ['任务来源'] }), 'task-supervision.completion-rate': rate('任务完成率', { day: '下达日期' }, { of: done('复核销号'), among: not(done('取消任务')), definition: '已销号 ÷ 下达的任务；取消的不计入' }),
    'task-supervision.first-due-rate': onTimeRate('按首次时限完成率', '首次时限', { due: '首次时限' }, { definition: '在首次时限内完成 ÷ 首次时限届满的任务；延期不改变' }), 'task-supervision.on-time-rate': onTimeRate('按现行时限完成率', '现行时限', { due: '现行时限' }),
    'task-supervision.inspections': count('季度督查项次', '项次', { each: '季度督查' }, { by: ['季度'] }), 'task-supervision.coverage-rate': rate('任务督查覆盖率', { day: '下达日期' }, { of: done('季度督查'), among: not(done('取消任务')) }), 'task-supervision.bulletins': count('督查通报次数', '次', { each: '通报督查结果' }), 'task-supervision.guidance': count('督导次数', '次', { each: '督导' }),
    'leader-instruction.received': count('领导批示件数', '件', { day: '批示日期' }, { where: 批示件 }), 'leader-instruction.reply-rate': onTimeRate('批示件按期反馈率', '批示反馈', { due: '批示反馈' }),
  },
  importsAs: { 序号: '任务编号', 任务: '任务内容', 责任单位: '牵头单位', 时间节点: '完成时限', 来源: '任务来源', 目标: '完成标准' },
})

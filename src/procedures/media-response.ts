import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 信息公开条例, 舆情回应通知 } from '#law/statutes.ts'

/** 通知的原文未见，数字待核实：可由本单位改定。 */
const 时限 = (value: number): Parameter => ({ value, unit: '小时', source: '国办发〔2016〕61号、80号（未见原文）', confidence: '中' })
const 通知 = (article: string) => asStanding('unverified', cite(舆情回应通知, article))
const 惯例 = (article: string) => asStanding('practice', cite(舆情回应通知, article))

const 宣传 = ['宣传工作人员', '经办人'] as const
const 责任单位 = '责任单位经办人'
const 涉及 = answer('涉及突发事件')
const 重大突发 = 涉及.is('重大或者特别重大突发事件')
const 可以发布 = answer('保密和个人信息审查').is('可以发布')
const 查实问题 = answer('调查结论').oneOf('属实', '部分属实')
const 中间 = ['待研判', '办理中', '待回应'] as const

export default procedure('media-response', '舆情和媒体曝光问题处理', {
  editions: [{ from: '2016-07-30', law: '国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知' }],
  purpose: '社会公众反映和新闻媒体曝光的问题：登记、研判、调查处理、回应、反馈、跟踪。涉事责任单位是第一责任主体；回应前核实事实、审查保密和个人信息，问题属实的依法处理并整改，不以沉默、删帖代替回应。',
  field: '城市运行',
  states: { 待研判: {}, 办理中: {}, 待回应: {}, 已回应: { says: '跟踪整改和后续反映' }, 已办结: { end: true }, 已移交: { end: true, says: '由涉事责任单位回应' }, 无须回应: { end: true } },
  opens: {
    name: '登记线索', by: 宣传, to: '待研判', basis: 惯例('舆情收集'), produces: '舆情线索登记表',
    asks: {
      来源: choice('新闻媒体曝光', '网络舆情', '社会公众反映', '人大代表政协委员反映', '上级转办'), 来源案件: caseNumber().optional(), 媒体或者平台: text(), 标题: text(), 链接: text().optional(), 刊播时间: moment().optional(), 发现时间: moment(), 反映内容: longText(), 涉及单位: text().optional(),
      涉及突发事件: choice('不涉及', '一般或者较大突发事件', '重大或者特别重大突发事件'), 反映人: text().personal().optional(), 截图: file().optional(),
    },
  },
  actions: {
    研判: { by: 宣传, from: '待研判', to: [{ when: answer('研判结论').is('由其他单位回应'), to: '已移交' }, { when: answer('研判结论').is('无须回应'), to: '无须回应' }, { to: '办理中' }], basis: 惯例('舆情研判'), asks: { 研判结论: choice('本单位处理回应', '由其他单位回应', '无须回应'), 研判理由: longText(), 责任单位: text(), 舆情热度: choice('一般', '较热', '重大') },
      requires: [must(any(not(answer('研判结论').is('无须回应')), all(涉及.is('不涉及'), not(answer('舆情热度').is('重大')))), '涉及突发事件的、热度重大的，应当回应', 通知('回应责任'))] },
    首次回应: { by: '新闻发言人', from: ['待研判', '办理中'], basis: 通知('快速反应'), produces: '回应稿', asks: { 首次回应时间: moment(), 首次回应内容: longText().hint('已经核实的事实和正在采取的措施；没有核实的不发布'), 保密和个人信息审查: choice('可以发布', '不得发布'), 事实已经核实: yesNo() },
      requires: [must(可以发布, '回应内容应当经保密和个人信息审查', cite(信息公开条例, '14、15、17')), must(answer('事实已经核实').is('是'), '没有核实的事实不得发布', 通知('回应实效'))] },
    召开新闻发布会: { by: '新闻发言人', from: [...中间, '已回应'], basis: 通知('新闻发布会'), asks: { 发布会时间: moment(), 发布要点: longText() } },
    调查处理: { by: 责任单位, from: '办理中', to: '待回应', basis: 惯例('处理'), produces: '调查处理报告', asks: { 调查结论: choice('属实', '部分属实', '不属实', '无法查证'), 调查情况: longText(), 处理措施: longText(), 整改期限: date().optional() },
      requires: [must(any(not(查实问题), answer('整改期限').filled()), '问题属实的，应当依法处理并明确整改期限', 惯例('处理'))] },
    补充调查: { by: 宣传, from: '待回应', to: '办理中', basis: 惯例('处理'), asks: { 补充调查事项: longText() } },
    回应: { by: '新闻发言人', from: '待回应', to: '已回应', basis: 通知('回应实效'), produces: '回应稿', asks: { 回应时间: moment(), 回应内容: longText(), 回应渠道: choice('政府网站', '政务新媒体', '新闻媒体', '新闻发布会', '当面或者书面'), 保密和个人信息审查: choice('可以发布', '不得发布'), 要求删除反映内容: yesNo() },
      requires: [must(doneSince('调查处理', '补充调查'), '没有调查处理不得作最终回应', 惯例('处理'), { keepsBecause: '待回应状态只能经调查处理进入，此处核对更正后的记录' }), must(可以发布, '回应内容应当经保密和个人信息审查', cite(信息公开条例, '14、15、17')), must(answer('要求删除反映内容').is('否'), '不得以删除、屏蔽反映内容代替回应', 惯例('不得封堵')),
        must(actorIsNot({ actions: ['调查处理'] }), '回应稿由调查处理以外的人核定', 惯例('回应核定'))] },
    反馈反映人: { by: [责任单位, ...宣传], from: ['已回应', '无须回应', '已移交'], basis: 惯例('反馈'), asks: { 反馈对象: choice('反映人', '媒体'), 反馈内容: longText(), 泄露反映人身份: yesNo() }, requires: [must(answer('泄露反映人身份').is('否'), '不得泄露反映人的身份', 惯例('反馈'))] },
    登记整改: { by: 责任单位, from: '已回应', basis: 惯例('整改'), asks: { 整改结果: longText(), 佐证材料: file().optional() } },
    转处罚线索: { by: 责任单位, from: ['办理中', '待回应', '已回应'], basis: 惯例('处理'), asks: { 违法线索: text() }, starts: [starts('penalty', '来源案件', { carries: { 案由: '违法线索', 线索内容: '反映内容', 案件来源: { fixed: '投诉举报' } } }, 惯例('处理'))] },
    转隐患治理: { by: 责任单位, from: ['办理中', '待回应', '已回应'], basis: 惯例('处理'), asks: { 隐患位置: text(), 隐患线索: longText() }, starts: [starts('hazard', '来源案件', { carries: { 隐患来源: { fixed: '群众举报' }, 位置: '隐患位置', 隐患描述: '隐患线索' } }, 惯例('处理'))] },
    办结: { by: 宣传, from: '已回应', to: '已办结', basis: 惯例('跟踪'), asks: { 后续反映: longText() }, requires: [must(any(not(查实问题), done('登记整改')), '问题属实的，整改后方可办结', 惯例('整改')), must(done('反馈反映人'), '应当向反映人或者媒体反馈处理情况', 惯例('反馈'))] },
  },
  deadlines: {
    一般回应: { from: { action: '登记线索', at: '发现时间', when: not(重大突发) }, to: ['首次回应', '回应'], within: byParameter('一般回应小时', 'hour'), lapse: '回应不及时', basis: 通知('四十八小时') },
    权威信息: { from: { action: '登记线索', at: '发现时间', when: 重大突发 }, to: ['首次回应', '回应'], within: byParameter('权威信息小时', 'hour'), lapse: '发布不及时', basis: 通知('五小时') },
    新闻发布: { from: { action: '登记线索', at: '发现时间', when: 重大突发 }, to: '召开新闻发布会', within: byParameter('新闻发布小时', 'hour'), lapse: '没有按期举行新闻发布会', basis: 通知('二十四小时') },
  },
  never: [
    never('应当回应的以无须回应了事', { entering: '无须回应', without: all(涉及.is('不涉及'), not(answer('舆情热度').is('重大'))) }, 通知('回应责任')),
    never('发布没有核实的事实', { doing: '首次回应', without: answer('事实已经核实').is('是') }, 通知('回应实效')), never('未经保密和个人信息审查即发布', { doing: ['首次回应', '回应'], without: 可以发布 }, cite(信息公开条例, '14、15、17')),
    never('以删帖代替回应', { doing: '回应', without: not(answer('要求删除反映内容').is('是')) }, 惯例('不得封堵')), never('没有调查处理即回应', { entering: '已回应', without: done('调查处理') }, 惯例('处理')), never('调查的人自行核定回应', { doing: '回应', without: actorIsNot({ actions: ['调查处理'] }) }, 惯例('回应核定')),
    never('属实而不定整改期限', { doing: '调查处理', when: 查实问题, without: answer('整改期限').filled() }, 惯例('处理')), never('属实的没有整改即办结', { entering: '已办结', when: 查实问题, without: done('登记整改') }, 惯例('整改')),
    never('没有反馈即办结', { entering: '已办结', without: done('反馈反映人') }, 惯例('反馈')), never('泄露反映人身份', { doing: '反馈反映人', without: not(answer('泄露反映人身份').is('是')) }, 惯例('反馈')),
  ],
  parameters: { 一般回应小时: 时限(48), 权威信息小时: 时限(5), 新闻发布小时: 时限(24) },
  counts: {
    'media-response.found': count('舆情和媒体曝光问题数', '件', '登记线索', { by: ['来源'] }), 'media-response.responded': count('已回应数', '件', { firstOf: ['首次回应', '回应'] }), 'media-response.closed': count('舆情问题办结数', '件', '办结'), 'media-response.true': count('查证属实数', '件', '调查处理', { where: 查实问题 }),
    'media-response.on-time': onTimeRate('一般舆情按期回应率', '一般回应', { due: '一般回应' }), 'media-response.rectification-rate': rate('属实问题整改率', '登记线索', { of: done('登记整改'), among: 查实问题 }),
  },
  titledBy: ['标题', '媒体或者平台'],
  naturalKey: ['链接'],
})

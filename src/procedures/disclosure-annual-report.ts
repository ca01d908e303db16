import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate } from '#core/vocabulary/count.ts'
import { beforeDay } from '#core/vocabulary/deadline.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 信息公开条例 as 条例, 公文条例, 年报格式 } from '#law/statutes.ts'

const 人员 = ['信息发布人员', '经办人'] as const
const 政府 = answer('单位类型').is('一级政府')
const 部门 = answer('单位类型').is('政府部门或者派出机关')
const 平衡 = answer('申请办理表勾稽平衡').is('是')
const 格式 = asStanding('excerpt', cite(年报格式, '收到和处理政府信息公开申请情况'))
const 惯例 = (article: string) => asStanding('practice', cite(公文条例, article))
const 非将来 = (field: string) => not(lead(field, days(1)))

export default procedure('disclosure-annual-report', '政府信息公开工作年度报告', {
  editions: [{ from: '2019-05-15', law: '政府信息公开条例（2019年修订）' }],
  purpose: '编写、审核、签发、提交、公布上一年度政府信息公开工作年度报告：部门1月31日前提交并公布，政府3月31日前公布。主动公开、申请办理、复议诉讼的数字由记录计出（见统计表）。',
  field: '政务公开', titledBy: ['编制单位', '年度'], naturalKey: ['编制单位', '年度'],
  states: { 编写中: {}, 待审核: {}, 待签发: {}, 已签发: {}, 已公布: { says: '公布后的变化以更正说明，不改动已公布文本' }, 已归档: { end: true } },
  opens: { name: '启动编写', by: 人员, to: '编写中', basis: cite(条例, 49), asks: { 年度: whole().atLeast(2019).atMost(2100).unit('年'), 编制单位: text(), 单位类型: choice('一级政府', '政府部门或者派出机关') } },
  actions: {
    编写: {
      by: 人员, from: '编写中', to: '待审核', basis: cite(条例, 50), note: '六个部分依统一格式；数字由统计表计出',
      asks: { 主动公开情况: longText(), 申请办理情况: longText(), 复议诉讼情况: longText(), 问题和改进: longText(), 考核评议和责任追究: longText().when(政府), 其他事项: longText().optional(), 申请办理表勾稽平衡: yesNo().hint('新收＋上年结转＝办理结果＋结转下年') },
      requires: [must(平衡, '新收与上年结转之和应当等于办理结果与结转下年之和', 格式)],
    },
    审核: { by: ['审核人员', '机关负责人'], from: '待审核', to: [{ when: answer('审核结论').is('通过'), to: '待签发' }, { to: '编写中' }], basis: 惯例('20'), asks: { 审核结论: choice('通过', '退回修改'), 审核意见: longText() }, requires: [must(actorIsNot({ actions: ['编写'] }), '编写人员不得审核自己编写的报告', 惯例('审核'))] },
    签发: { by: '机关负责人', from: '待签发', to: '已签发', basis: 惯例('22'), asks: { 签发日期: date() } },
    提交: { by: 人员, from: ['已签发', '已公布'], once: true, basis: cite(条例, '49（1）'), asks: { 提交日期: date(), 主管部门: text().hint('本级政府信息公开工作主管部门') }, requires: [must(非将来('提交日期'), '提交日期不得晚于登记之日', cite(条例, 49)), must(部门, '政府的年度报告由其主管部门公布，无须提交', cite(条例, 49))] },
    公布: { by: 人员, from: '已签发', to: '已公布', basis: cite(条例, 49), asks: { 公布日期: date(), 公布渠道: text() }, requires: [must(非将来('公布日期'), '公布日期不得晚于登记之日', cite(条例, 49))] },
    更正说明: { by: 人员, from: '已公布', basis: 惯例('更正'), asks: { 更正内容: longText(), 更正理由: longText() } },
    归档: { by: 人员, from: '已公布', to: '已归档', basis: 惯例('27'), requires: [must(any(政府, done('提交')), '部门的年度报告应当提交主管部门', cite(条例, '49（1）'))] },
  },
  deadlines: {
    提交期限: { from: { action: '启动编写', when: 部门 }, to: '提交', toAt: '提交日期', within: beforeDay('年度', 1, '02-01'), rolls: 'never', lapse: '责令改正，可以通报批评', basis: cite(条例, '49（1）') },
    部门公布期限: { from: { action: '启动编写', when: 部门 }, to: '公布', toAt: '公布日期', within: beforeDay('年度', 1, '02-01'), rolls: 'never', lapse: '责令改正，可以通报批评', basis: cite(条例, '49（1）') },
    政府公布期限: { from: { action: '启动编写', when: 政府 }, to: '公布', toAt: '公布日期', within: beforeDay('年度', 1, '04-01'), rolls: 'never', lapse: '责令改正，可以通报批评', basis: cite(条例, '49（2）') },
  },
  never: [
    never('申请办理表不平衡即送审（ogi-11）', { doing: '编写', without: 平衡 }, 格式), never('自编自审', { doing: '审核', without: actorIsNot({ actions: ['编写'] }) }, 惯例('审核')),
    never('未经审核通过即签发', { doing: '签发', without: all(doneSince('审核', '编写'), answer('审核结论').is('通过')) }, 惯例('20')), never('未经签发即公布', { doing: '公布', without: done('签发') }, 惯例('22')),
    never('把公布日期、提交日期填为将来', { doing: '公布', without: 非将来('公布日期') }, cite(条例, 49)), never('把提交日期填为将来', { doing: '提交', without: 非将来('提交日期') }, cite(条例, 49)),
    never('政府的年度报告缺少考核、评议和责任追究', { doing: '签发', when: 政府, without: answer('考核评议和责任追究').filled() }, cite(条例, '50（4）')), never('政府提交年度报告', { doing: '提交', without: 部门 }, cite(条例, 49)),
    never('部门未提交即归档', { doing: '归档', when: 部门, without: done('提交') }, cite(条例, '49（1）')), never('重复提交', { doing: '提交', without: not(done('提交')) }, cite(条例, 49)), never('公布后改动报告', { doing: ['编写', '签发'], without: not(done('公布')) }, 惯例('更正')),
  ],
  counts: {
    'disclosure.annual-report.published': count('公布政府信息公开工作年度报告数', '份', '公布', { by: ['单位类型'] }),
    'disclosure.annual-report.department-on-time-rate': onTimeRate('部门年度报告按期公布率', '部门公布期限', '公布'),
    'disclosure.annual-report.government-on-time-rate': onTimeRate('政府年度报告按期公布率', '政府公布期限', '公布'),
  },
  publication: { by: '公布', title: '政府信息公开工作年度报告', shows: { 年度: 'plain', 编制单位: 'plain', 主动公开情况: 'plain', 申请办理情况: 'plain', 复议诉讼情况: 'plain', 问题和改进: 'plain', 考核评议和责任追究: 'plain', 其他事项: 'plain', 公布日期: 'plain' } },
})

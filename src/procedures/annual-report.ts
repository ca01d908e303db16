import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, sum } from '#core/vocabulary/count.ts'
import { beforeDay } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 公文条例, 实施纲要, 督察规定 } from '#law/statutes.ts'

const 惯例 = (article: string) => asStanding('practice', cite(公文条例, article))
const 摘录 = (article: number | string) => asStanding('excerpt', cite(督察规定, article))
const 可以公开 = any(answer('审查结论').is('可以公开'), answer('审查结论').is('处理后公开'))
const 非将来 = (field: string) => not(lead(field, days(1)))
/** 2018年度及以前的报告，适用纲要：第一季度报告。 */
const 新规定 = answer('年度').atLeast(2019)
const 四部分 = all(answer('主要举措和成效').filled(), answer('存在的不足和原因').filled(), answer('第一责任人职责情况').filled(), answer('下一年度主要安排').filled())

export default procedure('annual-report', '法治政府建设年度报告', {
  editions: [{ from: '2015-12-27', to: '2019-04-14', law: '法治政府建设实施纲要（2015—2020年）' }, { from: '2019-04-15', law: '法治政府建设与责任落实督察工作规定' }],
  purpose: '编写、审核、签发、报送、公开上一年度法治政府建设年度报告：每年3月1日前报送，4月1日前公开。',
  field: '年度报告',
  states: { 起草中: {}, 会签中: {}, 待审核: {}, 待讨论: {}, 待签发: {}, 已签发: {}, 已报送: {}, 已公开: {}, 已归档: { end: true } },
  opens: {
    name: '启动编写', by: ['司法所工作人员', '经办人'], to: '起草中', basis: 摘录(24),
    asks: { 年度: whole().atLeast(2015).atMost(2100).unit('年'), 报告单位: text(), 报送对象: text().hint('上一级党委、政府'), 抄送: text().optional().hint('上一级法治建设议事协调机构的办事机构') },
  },
  actions: {
    起草: {
      by: ['司法所工作人员', '经办人'], from: '起草中', basis: 摘录(24), note: '数字由记录计出，这里只写人写的内容；四个部分缺一不可，第三部分单列',
      asks: { 主要举措和成效: longText(), 存在的不足和原因: longText(), 第一责任人职责情况: longText(), 下一年度主要安排: longText(), 手工数字来源: longText().optional().hint('文中不由记录计出的数字，逐个注明来源') },
    },
    送会签: { by: ['司法所工作人员', '经办人'], from: '起草中', to: '会签中', basis: 惯例('会签'), asks: { 会签单位: text() }, requires: [must(四部分, '四个部分齐全方可送会签', 摘录(24))] },
    会签意见: { by: ['机关负责人', '审核人员', '经办人'], from: '会签中', basis: 惯例('会签'), asks: { 会签结论: choice('同意', '修改后同意', '不同意'), 会签意见内容: longText().optional() } },
    送审核: { by: ['司法所工作人员', '经办人'], from: '会签中', to: '待审核', basis: cite(公文条例, 20), asks: {}, requires: [must(doneSince('会签意见', '送会签'), '本次送会签后尚无会签意见', 惯例('会签')), must(not(answer('会签结论').is('不同意')), '会签单位不同意的，应当退回修改后重新会签', 惯例('会签'))] },
    退回修改: { by: ['审核人员', '机关负责人'], from: ['会签中', '待审核', '待讨论', '待签发'], to: '起草中', basis: cite(公文条例, 20), asks: { 修改意见: longText() } },
    保密和隐私审查: { by: ['保密审查人员', '审核人员'], from: ['待审核', '待讨论', '待签发', '已签发', '已报送'], basis: 摘录(24), asks: { 审查结论: choice('可以公开', '处理后公开', '不得公开'), 处理内容: longText().when(answer('审查结论').is('处理后公开')) } },
    合法性审核: {
      by: '审核人员', from: '待审核', to: '待讨论', basis: cite(公文条例, 20), asks: { 数字全部有来源: yesNo(), 数据截至日: date().optional(), 合法性意见: longText() },
      requires: [
        must(answer('数字全部有来源').is('是'), '文中每个数字应当由记录计出或者注明来源', asStanding('practice', cite(督察规定, 24))),
        must(actorIsNot({ actions: ['起草'] }), '审核人员不得是起草人员', 惯例('审核')),
      ],
    },
    集体讨论: { by: '机关负责人', from: '待讨论', to: '待签发', basis: 摘录(24), asks: { 会议名称: text(), 会议日期: date(), 参加人员: people().atLeast(3), 讨论结论: choice('通过', '修改后通过') } },
    签发: {
      by: '机关负责人', from: '待签发', to: '已签发', basis: cite(公文条例, 22), produces: '法治政府建设年度报告', asks: { 签发人: text(), 发文字号: text().hint('如演府〔2026〕1号'), 成文日期: date(), 印发份数: whole().atLeast(1).unit('份').optional().hint('版记写明“共印×份”的填写') },
      requires: [must(doneSince('集体讨论', '退回修改'), '退回修改后应当重新讨论', 摘录(24), { keepsBecause: '待签发状态只能经集体讨论进入' })],
    },
    报送: { by: ['司法所工作人员', '经办人'], from: '已签发', to: '已报送', basis: 摘录(24), asks: { 报送日期: date(), 签收回执: file().optional() }, requires: [must(非将来('报送日期'), '报送日期不得晚于登记之日', 摘录(24))] },
    公开: {
      by: ['司法所工作人员', '经办人'], from: '已报送', to: '已公开', basis: 摘录(24), asks: { 公开渠道: text(), 公开日期: date() },
      requires: [
        must(doneSince('保密和隐私审查', '起草'), '公开前应当经保密和隐私审查；审查后又改动文稿的，重新审查', 摘录(24)), must(可以公开, '审查结论为不得公开的，不得公开', 摘录(24)),
        must(非将来('公开日期'), '公开日期不得晚于登记之日', 摘录(24)),
      ],
    },
    更正公告: { by: ['司法所工作人员', '经办人'], from: '已公开', basis: asStanding('practice', cite(督察规定, 24)), asks: { 更正指标: text(), 原数值: text(), 更正后数值: text(), 更正原因: longText() }, requires: [must(not(answer('更正后数值').same('原数值')), '更正后的数值与原数值相同，无须更正', 惯例('更正'), { keepsBecause: '仅防误操作' })], note: '公开后记录变化的，以更正公告说明，不改动已公开文本' },
    归档: { by: ['司法所工作人员', '经办人'], from: '已公开', to: '已归档', basis: cite(公文条例, 27), asks: { 档号: text().optional() } },
  },
  deadlines: {
    第一季度报告: { from: '启动编写', to: '报送', toAt: '报送日期', when: not(新规定), within: beforeDay('年度', 1, '04-01'), rolls: 'never', lapse: '未按期报告', basis: asStanding('excerpt', cite(实施纲要, '报告')) },
    报送期限: { from: '启动编写', to: '报送', toAt: '报送日期', when: 新规定, within: beforeDay('年度', 1, '03-01'), rolls: 'never', lapse: '未按期报送，予以通报', basis: 摘录(24) },
    公开期限: { from: '启动编写', to: '公开', toAt: '公开日期', when: 新规定, within: beforeDay('年度', 1, '04-01'), rolls: 'never', lapse: '未按期公开，予以通报', basis: 摘录(24) },
  },
  never: [
    never('四个部分不齐即送会签', { doing: '送会签', without: 四部分 }, 摘录(24)),
    never('四个部分不齐即签发', { doing: '签发', without: 四部分 }, 摘录(24)),
    never('未经会签即送审核', { doing: '送审核', without: doneSince('会签意见', '送会签') }, 惯例('会签')),
    never('会签单位不同意而送审核', { doing: '送审核', without: not(answer('会签结论').is('不同意')) }, 惯例('会签')),
    never('数字没有来源即通过审核', { doing: '合法性审核', without: not(answer('数字全部有来源').is('否')) }, asStanding('practice', cite(督察规定, 24))),
    never('自己起草自己审核', { doing: '合法性审核', without: actorIsNot({ actions: ['起草'] }) }, 惯例('审核')),
    never('未经合法性审核即签发', { doing: '签发', without: done('合法性审核') }, cite(公文条例, 20)),
    never('未经集体讨论即签发', { doing: '签发', without: done('集体讨论') }, 摘录(24)),
    never('未经保密和隐私审查即公开', { doing: '公开', without: doneSince('保密和隐私审查', '起草') }, 摘录(24)),
    never('公开审查认定不得公开的报告', { doing: '公开', without: not(answer('审查结论').is('不得公开')) }, 摘录(24)),
    never('把报送日期填为将来', { doing: '报送', without: 非将来('报送日期') }, 摘录(24)),
    never('把公开日期填为将来', { doing: '公开', without: 非将来('公开日期') }, 摘录(24)),
    never('公开后改动报告', { doing: ['起草', '退回修改', '签发'], without: not(done('公开')) }, 摘录(24)),
    never('未报送即公开', { doing: '公开', without: done('报送') }, 摘录(24)),
  ],
  counts: {
    'annual-report.published': count('公开年度报告数', '份', '公开'),
    'annual-report.copies-printed': sum('年度报告印发份数', '份', '印发份数', '签发', { where: answer('印发份数').filled(), definition: '报告在次年签发，按签发之日计入次年' }),
    'annual-report.restatements': count('年度报告更正公告数', '项', { each: '更正公告' }),
    'annual-report.submitted-on-time-rate': onTimeRate('年度报告按期报送率', '报送期限', '报送'),
    'annual-report.published-on-time-rate': onTimeRate('年度报告按期公开率', '公开期限', '公开'),
  },
  titledBy: ['报告单位', '年度'],
  naturalKey: ['年度', '报告单位'],
})

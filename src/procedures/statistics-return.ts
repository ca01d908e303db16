import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 三项制度意见, 督察规定, 统计法 } from '#law/statutes.ts'

const 统计 = (article: string | number) => asStanding('unverified', cite(统计法, article))
const 惯例 = (article: string) => asStanding('practice', cite(督察规定, article))
const 是 = (field: string) => answer(field).is('是')
const 有手工项 = 是('含手工填报项')
const 不平 = answer('勾稽关系').is('不平衡')
const 填报 = ['填报人', '经办人'] as const

export default procedure('statistics-return', '统计报表报送', {
  editions: [{ from: '2010-01-01', law: '统计法、法治政府建设与责任落实督察工作规定' }],
  purpose: '一张报表一个期间的一次报送：填报、冻结（保存填好的表及其摘要）、他人审核、上报；上级退回的，改正后重新冻结、审核、重报，历次报出的表都保留。',
  field: '监督', titledBy: ['报表名称', '报表期间止'], naturalKey: ['报表编号', '报表期间起', '报表期间止'],
  states: { 待填报: {}, 填报中: {}, 已冻结: { says: '冻结后的表不再改动；要改的退回填报' }, 已审核: {}, 已上报: {}, 被退回: {}, 已接收: {}, 已归档: { end: true }, 已作罢: { end: true, says: '上级取消本期报送' } },
  opens: { name: '开始报送', by: [...填报, '司法所工作人员'], to: '待填报', basis: 惯例('年度报告和统计表'), asks: { 报表编号: text().hint('表式编号'), 报表名称: text().optional().hint('列表以名称显示；系统没有的表写明全称'), 报表期间起: date(), 报表期间止: date(), 收表单位: text().optional(), 报送期限: date().optional(), 公布期限: date().optional().hint('依规定向社会公布的填写，如年度行政执法统计为次年1月31日（待核实）') },
    requires: [must(answer('报表期间止').notBelow('报表期间起'), '报表期间的止日不得早于起日', 惯例('年度报告和统计表')), must(answer('报送期限').notBelow('报表期间止'), '报送期限不得早于报表期间的末日', 惯例('年度报告和统计表'), { when: answer('报送期限').filled() })] },
  actions: {
    填报: { by: 填报, from: ['待填报', '填报中', '被退回'], to: '填报中', basis: 统计(7), asks: { 口径说明: longText(), 表注: longText().optional(), 含手工填报项: yesNo(), 手工填报来源: longText().when(有手工项).hint('逐项写明数字的来源'), 勾稽关系: choice('平衡', '不平衡'), 不平衡说明: longText().optional().when(不平) }, note: '由记录计出的数字自动填入；手工填报的写明来源' },
    冻结: { by: 填报, from: '填报中', to: '已冻结', basis: 统计('统计资料保存'), produces: '统计表', asks: { 冻结的表: file().hint('保存填好的表，附件的摘要即为其凭证'), 数据截至日: date() },
      requires: [must(answer('数据截至日').notBelow('报表期间止'), '报表期间未满，不得冻结', 惯例('年度报告和统计表')), must(any(not(不平), answer('不平衡说明').filled()), '勾稽关系不平衡的，应当改正或者写明原因', 统计('数据质量')), must(any(not(done('上级退回')), doneSince('填报', '上级退回')), '被退回的报表应当改正后重新冻结', 统计('数据质量'), { keepsBecause: '被退回状态只能经填报离开' })] },
    审核: { by: ['审核人', '司法所工作人员', '机关负责人'], from: '已冻结', to: [{ when: answer('审核结论').is('通过'), to: '已审核' }, { to: '填报中' }], basis: 统计('审核签署'), asks: { 审核结论: choice('通过', '退回修改'), 审核意见: longText() }, requires: [must(actorIsNot({ actions: ['填报'] }), '填报人不得审核自己填的报表', 统计('审核签署')), must(actorIsNot({ actions: ['冻结'] }), '冻结报表的人不得审核', 统计('审核签署'))] },
    撤回修改: { by: 填报, from: ['已冻结', '已审核'], to: '填报中', basis: 惯例('年度报告和统计表'), asks: { 撤回原因: longText() } },
    上报: { by: 填报, from: '已审核', to: '已上报', once: true, basis: 惯例('年度报告和统计表'), asks: { 上报日期: date(), 单位负责人签署: yesNo(), 上报方式: choice('系统填报', '纸质盖章', '电子邮件', '其他') }, requires: [must(是('单位负责人签署'), '统计资料应当由单位负责人审核、签署', 统计('审核签署')), must(doneSince('冻结', '填报'), '上报的应当是冻结的表', 惯例('年度报告和统计表'), { keepsBecause: '已审核状态只能经冻结进入' })] },
    上级退回: { by: ['收表单位经办人', ...填报], from: ['已上报', '已接收'], to: '被退回', basis: 统计('数据质量'), asks: { 退回原因: longText(), 退回日期: date(), 重报期限: date() } },
    更正申请: { by: 填报, from: '已接收', to: '被退回', basis: 统计('数据质量'), asks: { 更正原因: longText(), 收表单位同意: yesNo() }, requires: [must(是('收表单位同意'), '已接收的报表经收表单位同意方可更正重报', 统计('数据质量'))], note: '报出后发现差错的，不改原表，另行重报' },
    重报: { by: 填报, from: '已审核', to: '已上报', basis: 统计('数据质量'), asks: { 重报日期: date(), 单位负责人签署: yesNo(), 与原表差异: longText() }, requires: [must(done('上报'), '首次报送应当使用“上报”', 统计('数据质量')), must(是('单位负责人签署'), '统计资料应当由单位负责人审核、签署', 统计('审核签署'))] },
    接收: { by: ['收表单位经办人', ...填报], from: '已上报', to: '已接收', basis: 惯例('年度报告和统计表'), asks: { 接收日期: date() } },
    公布: { by: 填报, from: ['已上报', '已接收'], once: true, basis: asStanding('unverified', cite(三项制度意见, '年度行政执法统计')), asks: { 公布日期: date(), 公布渠道: text() }, requires: [must(not(lead('公布日期', days(1))), '公布日期不得晚于登记之日', 惯例('年度报告和统计表'))] },
    归档: { by: 填报, from: '已接收', to: '已归档', basis: 统计('统计资料保存'), asks: { 档号: text() } },
    取消报送: { by: ['司法所工作人员', '机关负责人'], from: ['待填报', '填报中'], to: '已作罢', basis: 惯例('年度报告和统计表'), asks: { 取消依据: text() } },
  },
  deadlines: {
    报送期限: { from: { action: '开始报送', when: answer('报送期限').filled() }, to: '上报', toAt: '上报日期', within: setBy('报送期限'), lapse: '迟报，责令改正', basis: 惯例('年度报告和统计表') },
    公布期限: { from: { action: '开始报送', when: answer('公布期限').filled() }, to: '公布', toAt: '公布日期', within: setBy('公布期限'), lapse: '未按期公布，责令改正', basis: asStanding('unverified', cite(三项制度意见, '年度行政执法统计')) },
    重报期限: { from: '上级退回', restarts: '上级退回', to: '重报', toAt: '重报日期', within: setBy('重报期限'), lapse: '迟报，责令改正', basis: 统计('数据质量') },
  },
  never: [
    never('报表期间颠倒', { doing: '开始报送', without: answer('报表期间止').notBelow('报表期间起') }, 惯例('年度报告和统计表')), never('期间未满而要求报送', { doing: '开始报送', when: answer('报送期限').filled(), without: answer('报送期限').notBelow('报表期间止') }, 惯例('年度报告和统计表')), never('期间未满即冻结', { doing: '冻结', without: answer('数据截至日').notBelow('报表期间止') }, 惯例('年度报告和统计表')),
    never('勾稽不平又无说明即冻结', { doing: '冻结', when: answer('勾稽关系').is('不平衡'), without: answer('不平衡说明').filled() }, 统计('数据质量')), never('手工数字没有来源', { doing: '填报', when: answer('含手工填报项').is('是'), without: answer('手工填报来源').filled() }, 统计('数据质量')), never('自填自审', { doing: '审核', without: all(actorIsNot({ actions: ['填报'] }), actorIsNot({ actions: ['冻结'] })) }, 统计('审核签署')),
    never('未经审核或者未冻结即报出', { doing: ['上报', '重报'], without: all(doneSince('冻结', '填报'), doneSince('审核', '冻结'), answer('审核结论').is('通过')) }, 惯例('年度报告和统计表')), never('未经负责人签署即报出', { doing: ['上报', '重报'], without: 是('单位负责人签署') }, 统计('审核签署')), never('以上报代替重报', { doing: '上报', without: not(done('上报')) }, 统计('数据质量')), never('没有上报而重报', { doing: '重报', without: done('上报') }, 统计('数据质量')), never('把公布日期填为将来', { doing: '公布', without: not(lead('公布日期', days(1))) }, 惯例('年度报告和统计表')), never('重复公布', { doing: '公布', without: not(done('公布')) }, 惯例('年度报告和统计表')), never('擅自更正已接收的报表', { doing: '更正申请', without: 是('收表单位同意') }, 统计('数据质量')),
  ],
  counts: {
    'statistics-return.reported': count('上报统计报表数', '张', '上报', { by: ['报表编号'] }), 'statistics-return.on-time-rate': onTimeRate('统计报表按期报送率', '报送期限', { due: '报送期限' }), 'statistics-return.published': count('公布统计报表数', '张', '公布', { by: ['报表编号'] }), 'statistics-return.returned': count('统计报表被退回次数', '次', { each: '上级退回' }, { by: ['报表编号'] }), 'statistics-return.first-pass-rate': rate('统计报表一次通过率', '上报', { of: not(done('上级退回')), among: done('接收') }),
  },
  importsAs: { 表号: '报表编号', 表名: '报表名称', 期间起: '报表期间起', 期间止: '报表期间止' },
})

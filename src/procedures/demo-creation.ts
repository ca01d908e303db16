import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not, running } from '#core/vocabulary/condition.ts'
import { count, distinct, rate, stock } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 示范指标体系 } from '#law/statutes.ts'

const 惯例 = (article: string) => asStanding('practice', cite(示范指标体系, article))
const 是 = (field: string) => answer(field).is('是')
const 全部达标 = answer('达标项数').same('指标项数')
const 办公室 = ['委员会办公室', '司法所工作人员'] as const

export default procedure('demo-creation', '法治建设示范创建', {
  editions: [{ from: '2018-01-01', law: '市县法治政府建设示范指标体系' }],
  purpose: '一项示范创建或者示范项目：方案经党委会审议，对照指标分解任务，逐项收集佐证，他人自查核对，上报，评选，命名；命名后动态复核，不达标的撤销。',
  field: '组织领导', titledBy: ['创建名称', '申报单位'], naturalKey: ['年度', '创建名称', '申报单位'],
  states: { 创建中: {}, 已自查: {}, 已上报: {}, 已推荐: {}, 已命名: { says: '动态管理，定期复核' }, 未获评: { end: true }, 已撤销命名: { end: true }, 命名期满: { end: true }, 已终止: { end: true } },
  opens: {
    name: '制定创建方案', by: 办公室, to: '创建中', basis: 惯例('创建方案'), produces: '创建工作方案',
    asks: { 年度: whole().atLeast(2018).atMost(2100).unit('年'), 创建类别: choice('法治政府建设示范地区', '法治街镇', '法治建设示范项目', '其他'), 创建级别: choice('全国', '市', '区'), 创建名称: text(), 申报单位: text(), 指标体系版本: text(), 指标项数: whole().atLeast(1).unit('项'), 方案制定日期: date(), 申报截止日: date(), 党委会审议通过: yesNo(), 党委会审议日期: date().when(是('党委会审议通过')) },
    requires: [must(是('党委会审议通过'), '创建方案应当经党委会审议', 惯例('创建方案')), must(answer('申报截止日').notBelow('方案制定日期'), '申报截止日不得早于方案制定', 惯例('创建方案'))],
  },
  actions: {
    列为重点培育: { by: 办公室, from: '创建中', once: true, basis: 惯例('培育'), asks: { 培育日期: date(), 培育措施: longText() } },
    分解任务: { by: 办公室, from: '创建中', basis: 惯例('任务清单'), produces: '创建任务清单', asks: { 责任单位: text(), 任务: longText(), 任务时限: date() } },
    登记佐证: { by: ['责任单位经办人', ...办公室], from: ['创建中', '已自查'], basis: 惯例('佐证材料'), asks: { 指标项: text(), 佐证说明: text(), 佐证材料: file().optional() }, note: '平时收集，不集中补造' },
    自查: { by: 办公室, from: ['创建中', '已自查'], to: '已自查', basis: 惯例('自查'), produces: '自查报告', asks: { 达标项数: whole().unit('项'), 一票否决情形: yesNo().hint('重大违法行政、失实申报等'), 未达标说明: longText().optional(), 自查日期: date() },
      requires: [must(done('分解任务'), '应当先对标指标分解任务', 惯例('任务清单')), must(done('登记佐证'), '没有佐证，不得自查认定达标', 惯例('佐证材料')), must(answer('达标项数').notAbove('指标项数'), '达标项数不得多于指标项数', 惯例('自查')), must(actorIsNot({ actions: ['登记佐证'] }), '登记佐证的人不得核对自己的佐证', 惯例('自查'))] },
    上报项目: { by: 办公室, from: '已自查', to: '已上报', basis: 惯例('申报'), produces: '示范创建申报表', asks: { 上报日期: date(), 材料真实性承诺: yesNo(), 保密审查通过: yesNo() },
      requires: [must(any(全部达标, answer('未达标说明').filled()), '尚有指标未达标的，应当写明情况和补短板措施', 惯例('自查')), must(answer('一票否决情形').is('否'), '有一票否决情形的，不得申报', 惯例('一票否决')), must(running('申报期限'), '申报截止后不得上报', 惯例('申报')), must(all(是('材料真实性承诺'), 是('保密审查通过')), '申报材料应当真实，并经保密审查', 惯例('申报')), must(doneSince('自查', '登记佐证'), '补充佐证后应当重新自查', 惯例('自查'))] },
    退回补正: { by: ['上级经办人', ...办公室], from: '已上报', to: '创建中', basis: 惯例('评选'), asks: { 补正意见: longText(), 申报截止日: date() } },
    推荐上报: { by: ['上级经办人', ...办公室], from: '已上报', to: '已推荐', basis: 惯例('评选'), asks: { 推荐机关: text(), 推荐日期: date(), 名次: whole().optional() } },
    登记评选结果: { by: 办公室, from: ['已上报', '已推荐'], to: [{ when: answer('评选结果').is('获评'), to: '已命名' }, { to: '未获评' }], basis: 惯例('命名'), asks: { 评选结果: choice('获评', '未获评'), 公示无异议: yesNo(), 命名机关: text().when(answer('评选结果').is('获评')), 命名文号: text().when(answer('评选结果').is('获评')), 结果日期: date() }, requires: [must(any(answer('评选结果').is('未获评'), 是('公示无异议')), '拟命名的应当公示无异议', 惯例('命名'))] },
    动态复核: { by: 办公室, from: '已命名', basis: 惯例('动态管理'), asks: { 复核日期: date(), 复核结论: choice('保持', '限期整改', '建议撤销'), 复核情况: longText() } },
    撤销命名: { by: '委员会办公室', from: '已命名', to: '已撤销命名', basis: 惯例('动态管理'), asks: { 撤销原因: longText(), 撤销日期: date() }, requires: [must(all(done('动态复核'), answer('复核结论').is('建议撤销')), '撤销命名应当经复核认定', 惯例('动态管理'))] },
    命名期满: { by: 办公室, from: '已命名', to: '命名期满', basis: 惯例('动态管理'), asks: { 期满日期: date() } },
    终止创建: { by: '委员会办公室', from: ['创建中', '已自查', '已上报', '已推荐'], to: '已终止', basis: 惯例('创建方案'), asks: { 终止原因: longText() } },
  },
  deadlines: { 申报期限: { from: '制定创建方案', restarts: '退回补正', to: '上报项目', toAt: '上报日期', within: setBy('申报截止日'), lapse: '错过申报', basis: 惯例('申报') } },
  never: [
    never('方案未经党委会审议', { doing: '制定创建方案', without: 是('党委会审议通过') }, 惯例('创建方案')), never('申报截止早于方案', { doing: '制定创建方案', without: answer('申报截止日').notBelow('方案制定日期') }, 惯例('创建方案')), never('没有任务分解或者佐证而自查', { doing: '自查', without: all(done('分解任务'), done('登记佐证')) }, 惯例('自查')), never('达标多于指标', { doing: '自查', without: answer('达标项数').notAbove('指标项数') }, 惯例('自查')), never('自己核对自己的佐证', { doing: '自查', without: actorIsNot({ actions: ['登记佐证'] }) }, 惯例('自查')),
    never('未达标而不说明', { doing: '上报项目', when: not(answer('达标项数').same('指标项数')), without: answer('未达标说明').filled() }, 惯例('自查')), never('有一票否决情形仍上报', { doing: '上报项目', without: answer('一票否决情形').is('否') }, 惯例('一票否决')), never('截止后上报', { doing: '上报项目', without: running('申报期限') }, 惯例('申报')), never('未作承诺、未经保密审查即上报', { doing: '上报项目', without: all(是('材料真实性承诺'), 是('保密审查通过')) }, 惯例('申报')), never('补充佐证后未重新自查即上报', { doing: '上报项目', without: doneSince('自查', '登记佐证') }, 惯例('自查')),
    never('公示有异议而命名', { doing: '登记评选结果', when: answer('评选结果').is('获评'), without: 是('公示无异议') }, 惯例('命名')), never('未经复核即撤销命名', { doing: '撤销命名', without: all(done('动态复核'), answer('复核结论').is('建议撤销')) }, 惯例('动态管理')), never('重复列为培育', { doing: '列为重点培育', without: not(done('列为重点培育')) }, 惯例('培育')),
  ],
  counts: {
    'demo-creation.projects-submitted': count('上报法治建设示范项目数', '个', '上报项目', { where: answer('创建类别').is('法治建设示范项目'), by: ['创建级别'] }), 'demo-creation.cultivated-units': distinct('法治建设示范重点培育单位数', '家', '申报单位', { day: '培育日期' }), 'demo-creation.awarded': count('获评法治建设示范数', '个', '登记评选结果', { where: answer('评选结果').is('获评'), by: ['创建类别', '创建级别'] }), 'demo-creation.standing': stock('现有法治建设示范数', '个', '登记评选结果', { where: answer('评选结果').is('获评'), by: ['创建类别'] }), 'demo-creation.award-rate': rate('示范申报获评率', '登记评选结果', { of: answer('评选结果').is('获评'), among: answer('评选结果').filled() }), 'demo-creation.evidence': count('创建佐证数', '份', { each: '登记佐证' }),
  },
  importsAs: { 项目: '创建名称', 单位: '申报单位', 级别: '创建级别' },
})

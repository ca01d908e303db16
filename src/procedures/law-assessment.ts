import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, not, personIsNot, running } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 督察规定, 第一责任人规定 } from '#law/statutes.ts'

const 申诉工作日: Parameter = { value: 5, unit: '个工作日', source: '没有条文：考核结果告知后的申诉期，由本单位考核办法确定', confidence: '低' }

const 惯例 = (article: string) => asStanding('practice', cite(第一责任人规定, article))
const 是 = (field: string) => answer(field).is('是')
const 负责人 = answer('考核对象类型').is('党政主要负责人')
const 申诉已决 = any(not(done('申诉')), doneSince('申诉复核', '申诉'))

export default procedure('law-assessment', '法治建设考核', {
  editions: [{ from: '2016-11-30', law: '党政主要负责人履行推进法治建设第一责任人职责规定、法治政府建设与责任落实督察工作规定' }],
  purpose: '按年度对单位、村居和党政主要负责人考核法治建设：公布指标、自评、逐项扣分写明理由和佐证、告知、申诉、确定等次，结果纳入绩效考核和评优。',
  field: '组织领导', titledBy: ['年度', '考核对象'], naturalKey: ['年度', '考核方案', '考核对象'],
  states: { 已下达: {}, 评分中: {}, 已告知: { says: '申诉期内不得确定结果' }, 申诉中: {}, 已确定: {}, 已运用: { end: true }, 已取消: { end: true } },
  opens: {
    name: '下达考核', by: '委员会办公室', to: '已下达', basis: 惯例('考核'), produces: '考核指标和评分标准',
    asks: { 年度: whole().atLeast(2015).atMost(2100).unit('年'), 考核方案: text(), 考核对象: text(), 考核对象类型: choice('部门', '街镇', '村居', '党政主要负责人'), 考核事项: choices('法治政府建设', '行政执法责任制', '行政复议应诉', '普法责任制', '法治建设责任制', '其他'), 满分: whole().atLeast(1).unit('分'), 指标和权重: longText(), 指标已公布: yesNo(), 下达日期: date(), 自评时限: date() },
    requires: [must(是('指标已公布'), '考核指标、权重应当事先公布', 惯例('考核'))],
  },
  actions: {
    自评: { by: ['被考核单位经办人', '经办人'], from: '已下达', to: '评分中', basis: 惯例('考核'), asks: { 自评得分: whole().unit('分'), 自评说明: longText(), 自评佐证: file().optional() }, requires: [must(answer('自评得分').notAbove('满分'), '得分不得高于满分', 惯例('考核'))] },
    逾期未自评: { by: '委员会办公室', from: '已下达', to: '评分中', basis: 惯例('考核'), asks: { 处理意见: longText() } },
    登记扣分: { by: '考核组成员', from: '评分中', basis: 惯例('考核'), asks: { 扣分指标: text(), 扣分: whole().atLeast(1).unit('分'), 扣分理由: longText(), 扣分佐证: text() } },
    评分: { by: '考核组成员', from: '评分中', basis: 惯例('考核'), asks: { 考核人员: people().atLeast(2), 得分: whole().unit('分'), 有利害关系: yesNo(), 评分说明: longText() },
      requires: [
        must(answer('得分').notAbove('满分'), '得分不得高于满分', 惯例('考核')), must(any(answer('得分').same('满分'), done('登记扣分')), '低于满分的，应当逐项登记扣分的理由和佐证', 惯例('考核')),
        must(answer('有利害关系').is('否'), '与考核对象有利害关系的，不得参加评分', 惯例('考核')), must(actorIsNot({ actions: ['自评'] }), '自评的人不得给自己评分', 惯例('考核')),
      ] },
    告知结果: { by: '委员会办公室', from: '评分中', to: '已告知', basis: 惯例('考核'), produces: '考核结果告知书', asks: { 告知日期: date() }, requires: [must(done('评分'), '尚未评分', 惯例('考核'))] },
    申诉: { by: ['被考核单位经办人', '经办人'], from: '已告知', to: '申诉中', once: true, basis: 惯例('考核申诉'), asks: { 申诉理由: longText(), 申诉日期: date() }, requires: [must(running('申诉期限'), '申诉应当在申诉期内提出', asStanding('unverified', cite(第一责任人规定, '考核申诉')))] },
    申诉复核: { by: '委员会办公室', from: '申诉中', to: '已告知', basis: 惯例('考核申诉'), asks: { 复核人: people().atLeast(1), 复核结论: choice('维持', '变更'), 得分: whole().unit('分'), 复核理由: longText() }, requires: [must(personIsNot('复核人', { fields: ['考核人员'] }), '评分的人不得参加申诉复核', 惯例('考核申诉')), must(answer('得分').notAbove('满分'), '得分不得高于满分', 惯例('考核'))] },
    确定结果: { by: '机关负责人', from: '已告知', to: '已确定', basis: 惯例('考核'), asks: { 等次: choice('优秀', '良好', '合格', '不合格'), 确定日期: date(), 述法记录: caseNumber().optional().hint('述法台账中的编号') },
      requires: [must(any(申诉已决, not(done('申诉'))), '申诉未决，不得确定结果', 惯例('考核申诉'), { keepsBecause: '申诉中状态只能经申诉复核离开' }), must(not(running('申诉期限')), '申诉期未满，不得确定结果', 惯例('考核申诉'), { when: not(done('申诉')) }), must(answer('述法记录').filled(), '党政主要负责人未述法的，当年考核不得完成', cite(第一责任人规定, '述法'), { when: 负责人 })] },
    运用结果: { by: ['组织人事经办人', '委员会办公室'], from: '已确定', to: '已运用', basis: asStanding('excerpt', cite(督察规定, '结果运用')), asks: { 运用方式: choices('纳入绩效考核', '干部评优', '干部任用参考', '通报', '约谈'), 运用日期: date() }, requires: [must(not(all(answer('等次').is('不合格'), answer('运用方式').includes('干部评优'))), '考核不合格的不得评优', 惯例('结果运用'))] },
    取消考核: { by: '委员会办公室', from: ['已下达', '评分中'], to: '已取消', basis: 惯例('考核'), asks: { 取消原因: longText() } },
  },
  deadlines: {
    自评时限: { from: '下达考核', to: ['自评', '逾期未自评'], within: setBy('自评时限'), lapse: '按未自评处理', basis: 惯例('考核') },
    申诉期限: { from: { action: '告知结果', at: '告知日期' }, to: '申诉', within: byParameter('申诉工作日', 'workingDay'), whose: '当事人', lapse: '确定考核结果', basis: asStanding('unverified', cite(第一责任人规定, '考核申诉')) },
  },
  parameters: { 申诉工作日 },
  never: [
    never('指标没有公布即考核', { doing: '下达考核', without: 是('指标已公布') }, 惯例('考核')), never('得分高于满分', { doing: ['评分', '申诉复核'], without: answer('得分').notAbove('满分') }, 惯例('考核')), never('自评高于满分', { doing: '自评', without: answer('自评得分').notAbove('满分') }, 惯例('考核')), never('扣分没有理由和佐证', { doing: '评分', when: not(answer('得分').same('满分')), without: done('登记扣分') }, 惯例('考核')),
    never('有利害关系的人评分', { doing: '评分', without: answer('有利害关系').is('否') }, 惯例('考核')), never('给自己评分', { doing: '评分', without: actorIsNot({ actions: ['自评'] }) }, 惯例('考核')), never('没有评分而告知', { doing: '告知结果', without: done('评分') }, 惯例('考核')), never('逾期申诉', { doing: '申诉', without: running('申诉期限') }, 惯例('考核申诉')), never('二次申诉', { doing: '申诉', without: not(done('申诉')) }, 惯例('考核申诉')), never('评分的人复核申诉', { doing: '申诉复核', without: personIsNot('复核人', { fields: ['考核人员'] }) }, 惯例('考核申诉')),
    never('申诉期未满即确定结果', { doing: '确定结果', when: not(done('申诉')), without: not(running('申诉期限')) }, 惯例('考核申诉')), never('负责人未述法即完成考核（LD-I4）', { doing: '确定结果', when: answer('考核对象类型').is('党政主要负责人'), without: answer('述法记录').filled() }, cite(第一责任人规定, '述法')), never('不合格的评优', { doing: '运用结果', when: answer('等次').is('不合格'), without: not(answer('运用方式').includes('干部评优')) }, 惯例('结果运用')),
  ],
  counts: {
    'law-assessment.assessed': count('完成法治建设考核数', '个', '确定结果', { by: ['考核对象类型', '等次'] }), 'law-assessment.coverage-rate': rate('法治建设考核完成率', { day: '下达日期' }, { of: done('确定结果'), among: not(done('取消考核')) }), 'law-assessment.excellent-rate': rate('法治建设考核优秀率', '确定结果', { of: answer('等次').is('优秀'), among: answer('等次').filled() }), 'law-assessment.applied-rate': rate('考核结果运用率', '确定结果', { of: done('运用结果'), among: answer('等次').filled() }), 'law-assessment.points': sum('法治建设考核得分合计', '分', '得分', '确定结果', { by: ['考核对象类型'] }),
  },
  importsAs: { 单位: '考核对象', 考核单位: '考核对象', 总分: '满分' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, longText, money, party, person, text, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 医疗纠纷条例, 行政调解办法 } from '#law/statutes.ts'

/** 行政调解没有全国性专门立法，期限取自外地规定，待核实：可由本单位改定。 */
const 行政调解工作日: Parameter = { value: 20, unit: '个工作日', source: '外地行政调解办法（供参照）', confidence: '低' }
const 延长工作日上限: Parameter = { value: 10, unit: '个工作日', source: '外地行政调解办法（供参照）', confidence: '低' }
const 外地 = (article: string) => asStanding('local', cite(行政调解办法, article))
const 医疗 = answer('纠纷种类').is('医疗纠纷')
const 双方同意 = all(answer('申请人同意').is('是'), answer('对方同意').is('是'))

export default procedure('administrative-mediation', '行政调解', {
  editions: [{ from: '2018-01-01', law: '行政调解工作办法（地方规定）；医疗纠纷预防和处理条例' }],
  purpose: '行政机关对与行政管理有关的民事纠纷、行政争议，在双方自愿的基础上主持调解；不收费，不得以调解代替应当作出的处罚或者决定。',
  field: '矛盾化解',
  states: { 已申请: {}, 调解中: {}, 达成协议: { end: true }, 调解终止: { end: true }, 不予受理: { end: true } },
  opens: {
    name: '收到调解申请', by: ['经办人', '申请人'], to: '已申请', basis: 外地('申请'), produces: '行政调解申请书',
    asks: {
      ...party('申请人'), 对方当事人: text(), 纠纷种类: choice('与行政管理有关的民事纠纷', '行政争议', '医疗纠纷', '治安纠纷', '其他'), 管理领域: choice('公安', '市场监管', '人力资源和社会保障', '卫生健康', '生态环境', '自然资源', '城管执法', '交通', '其他').optional(),
      纠纷事实: longText(), 请求事项: longText(), 来源案件: caseNumber().optional(), 启动方式: choice('依申请', '依职权'), 收到日期: date(),
    },
  },
  actions: {
    受理: { by: '经办人', from: '已申请', to: '调解中', basis: 外地('受理'), asks: { 申请人同意: yesNo(), 对方同意: yesNo(), 主持人: person(), 与纠纷有利害关系: yesNo(), 属于应当处罚或者作出决定的事项: yesNo() }, produces: '行政调解受理通知书',
      requires: [
        must(双方同意, '行政调解应当双方当事人同意', 外地('自愿')), must(answer('与纠纷有利害关系').is('否'), '主持人与纠纷有利害关系的应当回避', 外地('回避')),
        must(answer('属于应当处罚或者作出决定的事项').is('否'), '不得以调解代替应当作出的行政处罚或者行政决定', 外地('不得以调代罚')),
      ] },
    不受理: { by: '经办人', from: '已申请', to: '不予受理', basis: 外地('不予受理'), asks: { 不受理理由: choice('一方不同意', '已经起诉、仲裁、复议', '不属于本机关职责', '应当依法处罚或者决定', '其他'), 告知其他途径: yesNo() },
      requires: [must(answer('告知其他途径').is('是'), '不受理的应当告知其他救济途径', 外地('告知'))] },
    鉴定开始: { by: '经办人', from: '调解中', basis: cite(医疗纠纷条例, 40), asks: { 鉴定事项: text() }, requires: [must(医疗, '鉴定期间不计入仅适用于医疗纠纷', cite(医疗纠纷条例, 40), { keepsBecause: '其他纠纷的鉴定不停表，记录不违法' })] },
    鉴定结束: { by: '经办人', from: '调解中', basis: cite(医疗纠纷条例, 40), asks: { 鉴定结论: longText() }, requires: [must(done('鉴定开始'), '尚未委托鉴定', cite(医疗纠纷条例, 40), { keepsBecause: '仅防误操作' })] },
    延长调解: { by: '机关负责人', from: '调解中', once: true, basis: 外地('延长'), asks: { 延长理由: longText() }, requires: [must(not(医疗), '医疗纠纷行政调解三十个工作日，不得延长', cite(医疗纠纷条例, 40))] },
    调解: { by: '经办人', from: '调解中', basis: 外地('调解'), asks: { 调解日期: date(), 调解记录: longText() }, produces: '行政调解笔录' },
    达成调解协议: { by: '经办人', from: '调解中', to: '达成协议', basis: 外地('协议'), asks: { 协议内容: longText(), 各方签名并盖章: yesNo(), 协议金额: money(), 调解组织: text(), 生效日期: date() }, produces: '行政调解协议书',
      requires: [must(done('调解'), '未经调解记录不得制作协议', 外地('记录')), must(answer('各方签名并盖章').is('是'), '调解协议由各方签名并加盖机关印章后生效', 外地('协议'))],
      starts: [starts('judicial-confirmation', '调解案件', { carries: { 协议生效日期: '生效日期', 调解组织: '调解组织', 申请人: '申请人', 另一方申请人: '对方当事人', 协议内容: '协议内容' } }, 外地('司法确认'))] },
    终止调解: { by: '经办人', from: '调解中', to: '调解终止', basis: 外地('终止'), asks: { 终止原因: choice('一方不同意继续', '未达成协议', '期限届满视为调解不成', '发现应当处罚或者决定', '其他'), 告知其他途径: yesNo() },
      requires: [must(answer('告知其他途径').is('是'), '调解不成的应当告知其他救济途径', 外地('告知'))] },
  },
  deadlines: {
    医疗纠纷受理: { from: { action: '收到调解申请', at: '收到日期', when: 医疗 }, to: ['受理', '不受理'], within: workingDays(5), lapse: '未按期答复申请人', basis: cite(医疗纠纷条例, 40) },
    调解期限: { from: '受理', to: ['达成调解协议', '终止调解'], within: byAnswer('纠纷种类', { 医疗纠纷: workingDays(30) }, byParameter('行政调解工作日', 'workingDay')), excludes: [{ from: '鉴定开始', to: '鉴定结束', basis: cite(医疗纠纷条例, 40) }],
      extends: { by: '延长调解', amount: workingDays(Number(延长工作日上限.value)), basis: 外地('延长') }, lapse: '医疗纠纷视为调解不成；其他终止调解', basis: cite(医疗纠纷条例, 40) },
  },
  never: [
    never('一方不同意而调解（med-01）', { doing: '受理', without: 双方同意 }, 外地('自愿')),
    never('有利害关系的人主持（med-10）', { doing: '受理', without: answer('与纠纷有利害关系').is('否') }, 外地('回避')),
    never('以调解代替处罚或者决定（med-11）', { doing: '受理', without: answer('属于应当处罚或者作出决定的事项').is('否') }, 外地('不得以调代罚')),
    never('没有调解记录即成协议（med-03）', { doing: '达成调解协议', without: done('调解') }, 外地('记录')),
    never('签名盖章不全的协议生效（med-04）', { doing: '达成调解协议', without: answer('各方签名并盖章').is('是') }, 外地('协议')),
    never('不成而不告知其他途径（med-06）', { doing: ['终止调解', '不受理'], without: answer('告知其他途径').is('是') }, 外地('告知')),
    never('延长医疗纠纷行政调解', { doing: '延长调解', when: 医疗, without: any() }, cite(医疗纠纷条例, 40)),
    never('二次延长', { doing: '延长调解', without: not(done('延长调解')) }, 外地('延长')),
  ],
  parameters: { 行政调解工作日, 延长工作日上限 },
  counts: {
    'administrative-mediation.cases': count('行政调解案件数', '件', { day: '收到日期' }, { by: ['纠纷种类', '管理领域'] }),
    'administrative-mediation.succeeded': count('行政调解成功数', '件', '达成调解协议'),
    'administrative-mediation.success-rate': rate('行政调解成功率', { firstOf: ['达成调解协议', '终止调解'] }, { of: done('达成调解协议'), among: any(done('达成调解协议'), done('终止调解')), decimals: 1, definition: '成功 ÷ 已结' }),
  },
  intake: { day: '收到日期', channel: '启动方式', accepted: ['受理'], refused: ['不受理'] },
  titledBy: ['纠纷种类', '申请人', '对方当事人'],
})

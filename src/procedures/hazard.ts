import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, certified, done, doneSince, inState, lead, not, passed } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, party, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { hours } from '#core/vocabulary/period.ts'
import { TODAY, must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海安全生产条例, 安全生产法 as 法, 本单位规则 } from '#law/statutes.ts'

/** 受理和复查的日数没有法律规定，待核实：可由本单位改定。 */
const 未定 = (value: number): Parameter => ({ value, unit: '个工作日', source: '隐患排查治理惯例（未见规定）', confidence: '低' })
const 惯例 = (article: string) => asStanding('practice', cite(本单位规则, article))
const 复查依据 = asStanding('unverified', cite(法, '复查'))

const 镇 = ['安全生产监察人员', '经办人'] as const
const 企业 = '企业安全员'
const 重大 = all(answer('隐患等级').is('重大'), not(done('降低等级')))
const 治理中 = ['整改中', '已停用'] as const
/** 企业员工“随申拍”和企业自查发现的一般隐患，由企业自行受理、整改、复查、销案，镇里看得见。 */
const 企业内循环 = all(answer('隐患来源').oneOf('随申拍', '企业自查'), answer('隐患等级').is('一般'))
const 不能保证安全 = answer('能保证安全').is('否')
const 已停用 = any(not(不能保证安全), done('责令停用'))
const 紧急 = answer('有危及生产安全的紧急情形').is('是')
const 复查过关 = all(doneSince('复查', '整改反馈'), answer('复查结果').is('合格'))

export default procedure('hazard', '隐患排查治理', {
  editions: [{ from: '2014-12-01', to: '2021-08-31', law: '安全生产法（2014年修正）' }, { from: '2021-09-01', law: '安全生产法（2021年修正）' }],
  purpose: '“随申拍”、企业自查、安全检查、房屋排查和群租排查发现的隐患：报告、受理定级、责令整改、整改、复查、销案。没有复查证据不得销案；重大隐患上报督办，降级须经批准，经审查同意方可恢复生产经营和使用。',
  field: '城市运行',
  states: { 已报告: {}, 已受理: {}, 整改中: {}, 已停用: { says: '撤出人员、停产停业或者停止使用，隐患排除并经审查同意后方可恢复' }, 待复查: {}, 复查合格: {}, 已销案: { end: true }, 不属隐患: { end: true }, 已移送: { end: true } },
  opens: {
    name: '发现报告', by: [...镇, 企业, '网格监督员', '上报人'], to: '已报告', basis: cite(法, '59、74、75'), produces: '隐患报告单',
    online: { invites: { name: '随申拍：报告安全隐患', says: '企业员工和市民发现安全隐患，拍照上报；一般隐患由企业自行整改、复查、销案，重大隐患由政府督办。' }, gives: { 隐患来源: '随申拍', 发现日期: TODAY }, skips: ['来源案件', '排查机构', '房屋危险等级', '处数', '所属行动'] },
    asks: {
      隐患来源: choice('随申拍', '企业自查', '安全检查', '房屋安全排查', '群租排查', '群众举报', '网格案件', '其他'), 来源案件: caseNumber().optional(), 所属行动: text().optional().hint('专项行动、整治行动的名称'),
      隐患类别: choice('生产经营', '建筑工地', '消防', '燃气', '电梯', '高空坠物', '电动自行车', '房屋安全', '群租', '其他'), 位置: text(), 所属村居: text().toldBy('位置', '所属村居').optional(), ...party('责任人'), 责任人: text().optional().hint('公民填姓名，法人或者其他组织填全称'), 责任人类型: choice('公民', '个体工商户', '法人', '其他组织').optional(),
      隐患描述: longText(), 现场照片: file().optional(), 处数: whole().atLeast(1).unit('处').optional(), 发现日期: date(), 报告人: text().personal().optional().hint('举报人身份保密'), 报告人电话: text().checked('phone').personal().optional(),
      排查机构: text().optional().when(answer('隐患来源').is('房屋安全排查')).hint('引入的专业机构'), 房屋危险等级: choice('A', 'B', 'C', 'D').optional().when(answer('隐患类别').is('房屋安全')),
    },
  },
  actions: {
    受理定级: { by: [...镇, 企业], from: '已报告', to: '已受理', basis: 惯例('隐患受理'), asks: { 隐患等级: choice('一般', '重大'), 定级依据: text(), 核查情况: longText().optional() } },
    不予认定: { by: 镇, from: '已报告', to: '不属隐患', basis: 惯例('隐患受理'), asks: { 不予认定理由: longText() } },
    移送主管部门: { by: 镇, from: ['已报告', '已受理'], to: '已移送', basis: cite(法, 69), asks: { 接收部门: text(), 移送理由: longText() }, produces: '隐患移送函' },
    报告主管部门: { by: [...镇, 企业], from: ['已受理', ...治理中], basis: cite(上海安全生产条例, 46), asks: { 主管部门: text(), 报告内容: longText() } },
    登记督办: { by: '主管部门', from: ['已受理', ...治理中], once: true, basis: cite(法, '41（3）'), asks: { 督办单位: text(), 信息系统编号: text() }, produces: '重大隐患督办通知书', requires: [must(all(重大, done('报告主管部门')), '重大事故隐患经报告主管部门的，由主管部门督办', cite(法, '41（3）'))] },
    责令整改: { by: 镇, from: ['已受理', ...治理中], to: [{ when: inState('已停用'), to: '已停用' }, { to: '整改中' }], basis: cite(法, '65（3）'), asks: { 检查人员: people().atLeast(2), 整改方式: choice('立即排除', '限期整改'), 整改要求: longText(), 整改期限: date(), 能保证安全: yesNo().hint('排除前或者排除过程中能否保证安全') }, produces: '责令限期整改指令书', requires: [must(certified('检查人员', 2), '检查、责令改正由两名以上执法人员进行，出示有效的执法证件', asStanding('practice', cite(法, 67)))] },
    责令停用: { by: '机关负责人', from: '整改中', to: '已停用', basis: cite(法, '65（3）'), asks: { 停用范围: text(), 停用理由: longText() }, produces: '现场处理措施决定书', requires: [must(all(重大, 不能保证安全), '重大事故隐患排除前或者排除过程中无法保证安全的，方可责令撤出人员、停产停业、停止使用', cite(法, '65（3）'))] },
    停止供电: { by: '机关负责人', from: '已停用', basis: cite(法, 70), asks: { 停电时间: moment(), 有危及生产安全的紧急情形: yesNo(), 停电理由: longText() }, produces: '停止供电通知书', requires: [must(any(紧急, lead('停电时间', hours(24))), '采取停止供电措施，除有危及生产安全的紧急情形外，应当提前二十四小时通知生产经营单位', cite(法, 70))], note: '停止供应民用爆炸物品的，不适用提前通知' },
    整改反馈: { by: [...镇, 企业, '责任人'], from: ['已受理', ...治理中], to: '待复查', basis: cite(法, 41), asks: { 整改措施: longText(), 整改后照片: file().optional(), 整改完成日: date() },
      requires: [
        must(any(企业内循环, done('责令整改')), '除企业自行发现的一般隐患外，应当责令整改后反馈', cite(法, '65（3）')), must(any(not(重大), done('登记督办')), '重大事故隐患应当报告主管部门并列入督办', cite(法, '41（3）')),
        must(any(not(重大), 已停用), '重大事故隐患不能保证安全的，应当先责令停产停业、停止使用', cite(法, '65（3）')),
      ] },
    复查: { by: [...镇, 企业], from: ['待复查', ...治理中], to: [{ when: answer('复查结果').is('合格'), to: '复查合格' }, { when: done('责令停用'), to: '已停用' }, { when: done('责令整改'), to: '整改中' }, { to: '已受理' }], basis: 复查依据, asks: { 复查结果: choice('合格', '不合格'), 复查情况: longText(), 复查照片: file().optional() }, produces: '整改复查意见书',
      requires: [
        must(any(inState('待复查'), passed('整改期限')), '整改完成或者整改期限届满后复查', 复查依据), must(any(inState('待复查'), answer('复查结果').is('不合格')), '责任人没有反馈整改的，不能认定合格', 复查依据),
        must(actorIsNot({ actions: ['整改反馈'] }), '复查由整改反馈以外的人进行', 惯例('复查与整改分离')),
      ] },
    降低等级: { by: '机关负责人', from: ['已受理', ...治理中], once: true, basis: 惯例('隐患降级'), asks: { 降级后等级: choice('一般'), 降级理由: longText(), 专家论证意见: text() }, requires: [must(all(重大, actorIsNot({ actions: ['受理定级'] })), '重大隐患降级由机关负责人批准，定级人不得自行降级', 惯例('隐患降级'))] },
    审查同意恢复: { by: '机关负责人', from: '复查合格', once: true, basis: cite(法, '65（3）'), asks: { 审查意见: longText() }, produces: '恢复生产经营（使用）审查意见书', requires: [must(any(重大, done('责令停用')), '审查同意适用于重大事故隐患和已经停用的', cite(法, '65（3）'))] },
    销案: { by: [...镇, 企业], from: '复查合格', to: '已销案', basis: 惯例('隐患销案'), asks: { 销案说明: longText() },
      requires: [must(复查过关, '没有复查合格证据的，不得销案', 复查依据, { keepsBecause: '复查合格状态只能经整改反馈后的合格复查进入，此处核对更正后的记录' }), must(any(not(any(重大, done('责令停用'))), done('审查同意恢复')), '重大事故隐患排除后，经审查同意，方可恢复生产经营和使用', cite(法, '65（3）'))] },
    转处罚线索: { by: 镇, from: [...治理中, '待复查', '复查合格', '已销案'], basis: cite(法, 102), asks: { 违法线索: text() }, starts: [starts('penalty', '来源案件', { carries: { 案由: '违法线索', 当事人: '责任人', 当事人类型: '责任人类型', 线索内容: '隐患描述', 发生地点: '位置', 案件来源: { fixed: '检查发现' } } }, cite(法, 102))] },
    反馈报告人: { by: [...镇, 企业], from: ['已受理', ...治理中, '待复查', '复查合格', '已销案', '不属隐患', '已移送'], basis: cite(法, 73), asks: { 反馈内容: longText() } },
  },
  deadlines: {
    受理时限: { from: '发现报告', to: ['受理定级', '不予认定', '移送主管部门'], within: byParameter('受理工作日', 'workingDay'), lapse: '提醒受理', basis: asStanding('unverified', cite(本单位规则, '隐患受理')) },
    整改期限: { from: '责令整改', restarts: '责令整改', to: '整改反馈', within: setBy('整改期限'), whose: '当事人', rolls: 'never', lapse: '到期复查，未整改的依法处罚', basis: cite(法, '65（3）') },
    到期复查: { from: { action: '责令整改', lastDayOf: '整改期限' }, restarts: { action: '责令整改', lastDayOf: '整改期限' }, to: '复查', within: byParameter('复查工作日', 'workingDay'), lapse: '提醒复查', basis: 复查依据 },
    复查期限: { from: '整改反馈', restarts: '整改反馈', to: '复查', within: byParameter('复查工作日', 'workingDay'), lapse: '提醒复查', basis: 复查依据 },
  },
  never: [
    never('没有复查合格即销案', { doing: '销案', without: all(doneSince('复查', '整改反馈'), answer('复查结果').is('合格')) }, 复查依据),
    never('没有整改反馈即认定合格', { entering: '复查合格', without: done('整改反馈') }, 复查依据),
    never('未反馈、期限未满即复查', { doing: '复查', without: any(doneSince('整改反馈', '复查'), passed('整改期限')) }, 复查依据),
    never('整改的人自行复查', { doing: '复查', without: actorIsNot({ actions: ['整改反馈'] }) }, 惯例('复查与整改分离')),
    never('重大隐患未经审查同意即恢复', { entering: '已销案', when: any(重大, done('责令停用')), without: done('审查同意恢复') }, cite(法, '65（3）')),
    never('对一般隐患审查恢复', { doing: '审查同意恢复', without: any(重大, done('责令停用')) }, cite(法, '65（3）')), never('两次审查恢复', { doing: '审查同意恢复', without: not(done('审查同意恢复')) }, cite(法, '65（3）')),
    never('未经批准降低重大隐患等级', { doing: '降低等级', without: actorIsNot({ actions: ['受理定级'] }) }, 惯例('隐患降级')), never('对一般隐患降级，或者两次降级', { doing: '降低等级', without: 重大 }, 惯例('隐患降级')),
    never('重大隐患未报告、未督办即反馈', { entering: '待复查', when: 重大, without: all(done('报告主管部门'), done('登记督办')) }, cite(法, '41（3）')),
    never('未报告即督办，或者督办一般隐患', { doing: '登记督办', without: all(重大, done('报告主管部门')) }, cite(法, '41（3）')), never('重复督办登记', { doing: '登记督办', without: not(done('登记督办')) }, cite(法, '41（3）')),
    never('未责令即由政府办理整改', { doing: '整改反馈', when: not(企业内循环), without: done('责令整改') }, cite(法, '65（3）')),
    never('不能保证安全而不停用', { doing: '整改反馈', when: all(重大, 不能保证安全), without: done('责令停用') }, cite(法, '65（3）')),
    never('能保证安全而责令停用', { doing: '责令停用', without: all(重大, 不能保证安全) }, cite(法, '65（3）')),
    never('不提前二十四小时通知即停电', { doing: '停止供电', when: not(紧急), without: lead('停电时间', hours(24)) }, cite(法, 70)),
    never('少于两名持证人员检查、责令', { doing: '责令整改', without: certified('检查人员', 2) }, asStanding('practice', cite(法, 67))),
  ],
  parameters: { 受理工作日: 未定(2), 复查工作日: 未定(5) },
  counts: {
    'hazard.found': count('发现隐患数', '件', { day: '发现日期' }, { by: ['隐患来源', '隐患类别', '隐患等级', '所属村居'] }), 'hazard.major': count('重大隐患数', '件', '受理定级', { where: 重大 }),
    'hazard.housing.found': sum('房屋安全隐患排查发现数', '处', '处数', { day: '发现日期' }, { where: answer('隐患来源').is('房屋安全排查') }),
    'hazard.closed': count('隐患销案数', '件', '销案', { by: ['隐患来源', '隐患类别'] }), 'hazard.rectification-rate': rate('隐患整改率', { day: '发现日期' }, { of: done('销案'), among: not(any(done('不予认定'), done('移送主管部门'))), definition: '已销案 ÷ 期间内发现（不属隐患的和移送的除外）' }),
    'hazard.rectified-on-time': onTimeRate('隐患按期整改率', '整改期限', { due: '整改期限' }), 'hazard.orders': count('责令整改指令数', '份', { each: '责令整改' }), 'hazard.halted': count('责令停产停业、停止使用数', '件', '责令停用'),
    'snap-report.hazards-resolved': count('“随申拍”治理隐患数', '项', '销案', { where: answer('隐患来源').is('随申拍') }),
    'group-rental.clues': count('疑似群租线索数', '条', { day: '发现日期' }, { where: answer('隐患类别').is('群租') }), 'group-rental.verified': count('查实群租数', '处', '受理定级', { where: answer('隐患类别').is('群租') }), 'group-rental.rectified': count('整改群租数', '处', '销案', { where: answer('隐患类别').is('群租') }),
  },
  titledBy: ['隐患类别', '位置'],
  importsAs: { 来源: '隐患来源', 类别: '隐患类别', 地址: '位置', 隐患内容: '隐患描述', 企业名称: '责任人', 隐患数: '处数', 日期: '发现日期' },
  followedByCode: true,
})

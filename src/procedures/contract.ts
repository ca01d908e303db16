import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not, personIsNot } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, sum } from '#core/vocabulary/count.ts'
import { ahead, byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, money, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { days, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 招标投标法, 政府合同办法, 政府采购法, 民法典, 采购法条例 } from '#law/statutes.ts'

const 参数 = (value: number, unit: string, source: string): Parameter => ({ value, unit, source, confidence: '低' })
/** 没有国家和本市规定：各街镇、区的合同管理办法和外地规定，由本单位自定。 */
const 办法 = (article: string) => asStanding('local', cite(政府合同办法, article))
const 惯例 = asStanding('practice', cite(政府合同办法, '（一般做法）'))
const 提醒 = asStanding('unverified', cite(政府合同办法, '（提醒时点由本单位自定）'))
const 采购 = (article: string | number) => cite(政府采购法, article)
const 是 = (field: string) => answer(field).is('是')
const 否 = (field: string) => answer(field).is('否')

const 承办 = ['经办人', '村居工作人员'] as const
const 审查 = ['司法所工作人员', '法制审核人员'] as const
const 履约中 = ['履行中', '争议中'] as const
const 政府合同 = answer('签约主体类型').oneOf('政府', '政府工作部门', '事业单位')
const 村企 = answer('签约主体类型').oneOf('村（居）民委员会', '村（镇）属企业')
const 政府采购 = answer('采购方式').is('政府采购')
const 招投标 = answer('采购方式').oneOf('政府采购', '招标投标')
/** 达到本单位标准、有风险或者衍生于重大合同的；同一相对方、同类标的的近期合同合并计算。 */
const 重大 = any(answer('合并计算金额').notBelow('重大合同标准'), 是('有较大风险'), 是('衍生于重大合同'))
const 同意 = answer('审查结论').is('同意签订')
const 修改后 = answer('审查结论').is('修改后签订')
const 不予 = answer('审查结论').is('不予签订')
const 集体仍签 = doneSince('集体决定仍予签订', '出具审查意见')
/** 送审、修改后的文本以摘要值固定，签订的文本必须与审定的一致。 */
const 文本审定 = any(all(同意, answer('审定文本摘要值').same('送审文本摘要值')), all(修改后, doneSince('按意见修改', '出具审查意见'), answer('审定文本摘要值').same('修改后文本摘要值')), all(不予, 集体仍签))
const 避嫌 = personIsNot('审查人姓名', { fields: ['承办人'], actions: ['起草', '送审'] })

export default procedure('contract', '政府合同', {
  editions: [{ from: '2012-01-01', to: '2020-12-31', law: '合同法，各单位政府合同管理办法' }, { from: '2021-01-01', law: '民法典合同编，各单位政府合同管理办法' }],
  purpose: '政府、部门、事业单位以及村（居）、镇属企业的合同：签订前资信调查、合法性审查和审批，签订的文本与审定的一致，登记备案后履行，变更解除同等审查，争议处理，归档。没有统一规定，时限和标准由本单位自定。',
  validUntil: { in: '合同期限至', while: ['已签订', '履行中'] }, field: '依法决策', titledBy: ['合同名称', '相对方'], naturalKey: ['合同名称', '相对方', '立项日期'],
  states: {
    起草中: {}, 审查中: {}, 已审查: {}, 已批准: {}, 已签订: {}, 履行中: {}, 争议中: {}, 待归档: { says: '履行完毕、解除或者终止' }, 已归档: { end: true }, 不再签订: { end: true },
  },
  opens: {
    name: '立项', by: 承办, to: '起草中', basis: 办法('2（高桥镇2024）'), produces: '合同立项登记表',
    asks: {
      合同名称: text(), 合同类型: choice('采购', '服务', '工程', '租赁', '征收补偿', '招商', '借款', '赠与', '劳务', '其他'), 签约主体: text(), 签约主体类型: choice('政府', '政府工作部门', '事业单位', '村（居）民委员会', '村（镇）属企业', '内设机构', '临时机构'), 本方地位: choice('当事人', '担保人', '见证人'), 承办部门: text(), 承办人: person(), 立项日期: date(),
      相对方: text(), 相对方统一社会信用代码: text().checked('credit-code').optional(), 标的: text(), 标的额: money(), 合并计算金额: money().hint('与同一相对方、同类标的的近期合同合计，含本合同，防止拆分'), 有较大风险: yesNo(), 决策依据: longText().hint('三重一大、采购决定等'), 资金来源: text(), 采购方式: choice('政府采购', '招标投标', '自行采购', '不适用'), 原合同案件: caseNumber().optional(), 衍生于重大合同: yesNo(), 来源事项: caseNumber().optional(),
    },
    requires: [
      must(answer('本方地位').is('当事人'), '政府机关不得作为担保人、见证人', 办法('3（高桥镇2024、万祥镇2023）')), must(not(answer('签约主体类型').oneOf('内设机构', '临时机构')), '内设机构、临时机构不得作为合同当事人', asStanding('excerpt', cite(政府合同办法, '（通行规则）'))),
      must(answer('合并计算金额').notBelow('标的额'), '合并计算金额包含本合同标的额', 惯例),
    ],
  },
  actions: {
    资信调查: { by: 承办, from: '起草中', basis: 办法('4（万祥镇2023）'), produces: '相对方资信调查表', asks: { 主体资格: text(), 信用情况: choice('正常', '有失信、处罚记录'), 履约能力: text(), 涉诉涉执情况: text() } },
    磋商: { by: 承办, from: '起草中', basis: 办法('4（万祥镇2023）'), asks: { 磋商记录: longText() } },
    采购核查: { by: 承办, from: '起草中', basis: 采购('46'), asks: { 中标通知书日期: date(), 中标通知书文号: text(), 采购结果: longText() } },
    财务审核: { by: ['财务人员', '经办人'], from: '起草中', basis: asStanding('unverified', cite(政府合同办法, '财务审核')), asks: { 已列入预算: yesNo(), 财务意见: longText() } },
    起草: { by: 承办, from: '起草中', basis: 办法('4（万祥镇2023）'), asks: { 使用示范文本: yesNo(), 起草说明: longText().optional() } },
    送审: {
      by: 承办, from: '起草中', to: '审查中', basis: 办法('4（高桥镇2024）'), produces: '合同审查送审单', asks: { 送审文本摘要值: text().hint('送审文本的SHA-256或者SM3摘要'), 送审文本: file().optional(), 收齐材料日期: date() },
      requires: [
        must(done('起草'), '没有合同草案，无从送审', 办法('4（万祥镇2023）')), must(done('资信调查'), '送审前应当调查相对方资信', 办法('4（万祥镇2023）')), must(any(not(招投标), done('采购核查')), '应当采购、招标的，凭中标、成交通知书签订', 采购(46)),
        must(any(not(done('重新起草')), answer('送审文本摘要值').same('新文本摘要值')), '被否的合同重新起草后，送审的应当是新的文本', 惯例),
      ],
      starts: [starts('legal-opinion', '来源案件', { carries: { 事项类型: { fixed: '政府合同' }, 事项名称: '合同名称', 交办部门: '承办部门', 对方当事人: '相对方', 须反馈采纳情况: { fixed: '是' } } }, 办法('5'))],
    },
    退回补充材料: { by: 审查, from: '审查中', to: '起草中', basis: 办法('（补充材料）'), asks: { 需补充材料: longText() }, note: '补齐重新送审，审查时限重新计算' },
    登记顾问意见: { by: [...审查, '法律顾问'], from: '审查中', basis: 惯例, produces: '合同法律意见', asks: { 顾问姓名: text(), 顾问与本合同有利益冲突: yesNo(), 顾问意见: longText() }, requires: [must(否('顾问与本合同有利益冲突'), '有利益冲突的顾问应当回避', 惯例)] },
    开始专家论证: { by: 审查, from: '审查中', basis: 办法('（论证、调查时间不计）'), asks: { 论证事项: text() } },
    结束专家论证: { by: 审查, from: '审查中', basis: 办法('（论证、调查时间不计）'), asks: { 论证结果: longText() }, requires: [must(done('开始专家论证'), '没有开始论证', 惯例, { keepsBecause: '仅防误操作' })] },
    延长审查: { by: 审查, from: '审查中', basis: 办法('（复杂合同）'), asks: { 延长工作日: whole().atLeast(1), 已告知承办部门: yesNo() }, requires: [must(是('已告知承办部门'), '复杂合同延长审查的，应当告知承办部门', 办法('（复杂合同）'))] },
    出具审查意见: {
      by: 审查, from: '审查中', to: '已审查', basis: 办法('4（高桥镇2024）'), produces: '合同审查意见表',
      asks: { 审查人姓名: person(), 审查要点: choices('主体', '权限与程序', '内容合法', '权利义务对等', '价款与付款', '违约责任', '解除', '争议解决', '知识产权和保密', '担保禁止', '附件'), 审查意见: longText(), 审查结论: choice('同意签订', '修改后签订', '不予签订'), 风险等级: choice('高', '中', '低') },
      requires: [must(避嫌, '审查人不得是承办人', 惯例), must(any(not(重大), done('登记顾问意见')), '达到重大合同标准或者有风险的，应当有法律顾问意见', 办法('（重大合同；杨浦2024、高东2020）'))],
    },
    按意见修改: { by: 承办, from: '已审查', basis: 惯例, produces: '审查意见采纳情况表', asks: { 修改后文本摘要值: text(), 意见采纳情况: choice('全部采纳', '部分采纳', '不采纳'), 未采纳说明: longText().when(answer('意见采纳情况').oneOf('部分采纳', '不采纳')) }, requires: [must(修改后, '审查结论为修改后签订的才按意见修改；被否的应当重新起草', 惯例)] },
    重新起草: { by: 承办, from: '已审查', to: '起草中', basis: 惯例, asks: { 新文本摘要值: text(), 重新起草说明: longText() }, requires: [must(personIsNot('新文本摘要值', { fields: ['送审文本摘要值'] }), '不得以同一文本重新送审', 惯例)] },
    集体决定仍予签订: { by: '机关负责人', from: '已审查', basis: 惯例, asks: { 会议纪要文号: text(), 仍予签订的理由: longText() }, requires: [must(不予, '只有不予签订的结论才需要集体决定', 惯例, { keepsBecause: '仅防误操作' })] },
    不再签订: { by: [...承办, '机关负责人'], from: ['起草中', '已审查', '已批准'], to: '不再签订', basis: 惯例, asks: { 不再签订的理由: longText() } },
    批准: {
      by: '机关负责人', from: '已审查', to: '已批准', basis: 惯例, asks: { 批准方式: choice('分管领导审批', '会议决定'), 批准文号: text(), 审定文本摘要值: text(), 审定文本: file().optional() },
      requires: [must(文本审定, '未经审查同意、未按意见修改的文本不得批准；不予签订的，须有集体决定', 办法('4（高桥镇2024）')), must(any(not(重大), answer('批准方式').is('会议决定')), '重大合同应当经会议决定', 办法('（重大合同；杨浦2024、高东2020）'))],
    },
    签订: {
      by: 承办, from: '已批准', to: '已签订', basis: cite(民法典, 490), produces: '授权委托书', asks: { 合同编号: text(), 签字人: text(), 签字人有权或者已获授权: yesNo(), 签订日期: date(), 生效日期: date(), 合同期限至: date(), 签订文本摘要值: text(), 书面形式: yesNo(), 与采购结果实质一致: yesNo().when(招投标) },
      requires: [
        must(answer('签订文本摘要值').same('审定文本摘要值'), '签订的文本应当与审定的文本一致，不一致的重新审查', 惯例), must(是('签字人有权或者已获授权'), '由法定代表人或者经授权的人签订', cite(民法典, 490)),
        must(any(not(招投标), 是('与采购结果实质一致')), '合同应当与采购结果一致，不得再行订立背离实质性内容的协议', cite(招标投标法, 46)), must(any(not(政府采购), 是('书面形式')), '政府采购合同应当采用书面形式', 采购(44)), must(answer('合同期限至').notBelow('生效日期'), '合同期限不得早于生效日期', 惯例, { keepsBecause: '仅防误填' }),
      ],
      moves: [moves('原合同案件', 'contract', '登记变更', { carries: { 变更协议编号: '合同编号', 变更已经同等审查批准: { fixed: '是' }, 变更日期: '签订日期' } }, cite(民法典, 543))],
    },
    公告采购合同: { by: 承办, from: ['已签订', ...履约中], basis: cite(采购法条例, 50), asks: { 公告日期: date(), 公告媒体: text(), 涉密部分已除外: yesNo() } },
    采购合同备案: { by: 承办, from: ['已签订', ...履约中], basis: 采购(47), asks: { 采购备案日期: date() } },
    登记备案: { by: 承办, from: '已签订', basis: 办法('（审查备案；万祥镇2023）'), produces: '合同备案登记表', asks: { 备案日期: date(), 备案份数: whole().atLeast(1) } },
    开始履行: { by: 承办, from: '已签订', to: '履行中', basis: cite(民法典, 502), asks: { 开始履行日期: date() }, requires: [must(answer('开始履行日期').notBelow('生效日期'), '合同生效前不得开始履行、付款', cite(民法典, 502)), must(done('登记备案'), '合同应当先登记备案再履行', 办法('（登记）'))] },
    登记履行: { by: 承办, from: 履约中, basis: cite(民法典, 509), asks: { 履行节点: text(), 付款金额: money(), 验收情况: longText() } },
    预警: { by: 承办, from: 履约中, basis: 办法('（风险预警）'), produces: '合同风险报告', asks: { 预警情形: choice('不可抗力', '法律政策变化', '相对方失信或者资不抵债', '预期违约', '其他'), 应对措施: longText() } },
    启动变更: { by: 承办, from: 履约中, basis: cite(民法典, 543), asks: { 变更理由: longText() }, requires: [must(any(not(政府采购), answer('变更理由').filled()), '政府采购合同不得擅自变更', 采购('50'), { keepsBecause: '变更理由必填，登记变更时另有要求' })], starts: [starts('contract', '原合同案件', { carries: { 合同类型: '合同类型', 签约主体: '签约主体', 签约主体类型: '签约主体类型', 本方地位: '本方地位', 承办部门: '承办部门', 相对方: '相对方', 标的: '标的', 决策依据: '变更理由', 采购方式: '采购方式' } }, cite(民法典, 543))], note: '补充协议另立一案，走同样的审查和审批' },
    登记变更: { by: 承办, from: 履约中, basis: 办法('3（杨浦2024）'), asks: { 变更协议编号: text(), 变更已经同等审查批准: yesNo(), 变更日期: date() }, requires: [must(是('变更已经同等审查批准'), '变更、补充原合同的，应当经与原合同相同的审查和批准', 办法('3（杨浦2024）'))] },
    解除: {
      by: 承办, from: 履约中, to: '待归档', basis: cite(民法典, '562—563'), produces: '解除协议或者通知', asks: { 解除依据: choice('协商一致', '约定条件成就', '法定解除'), 解除日期: date(), 解除已经审查批准: yesNo(), 双方损害公共利益须终止: yesNo().optional() },
      requires: [must(是('解除已经审查批准'), '解除应当经与原合同相同的审查和批准', 惯例), must(any(not(政府采购), not(answer('解除依据').is('协商一致')), 是('双方损害公共利益须终止')), '政府采购合同双方不得擅自变更、中止、终止；继续履行损害公共利益的除外', 采购(50))],
    },
    发生争议: { by: 承办, from: '履行中', to: '争议中', basis: 办法('4（万祥镇2023）'), asks: { 争议日期: date(), 争议途径: choice('协商', '调解', '仲裁', '诉讼'), 争议内容: longText(), 争议金额: money().optional() }, starts: [starts('litigation', '被诉案件', { when: answer('争议途径').is('诉讼'), carries: { 诉讼类型: { fixed: '民事诉讼' }, 审级: { fixed: '一审' }, 案由: '争议内容', 承办部门: '承办部门' } }, 办法('4（万祥镇2023）'))] },
    争议了结: { by: 承办, from: '争议中', to: '履行中', basis: 办法('4（万祥镇2023）'), asks: { 了结方式: choice('和解', '调解书', '裁决', '裁判'), 了结结果: longText() } },
    收到质疑: { by: 承办, from: ['起草中', '审查中', '已审查', '已批准', '已签订'], basis: 采购(52), asks: { 供应商: text(), 知道受损日期: date(), 质疑日期: date(), 质疑事项: longText() } },
    暂停采购: { by: 承办, from: ['起草中', '审查中', '已审查', '已批准', '已签订'], basis: 采购(57), asks: { 暂停通知文号: text() } },
    恢复采购: { by: 承办, from: ['起草中', '审查中', '已审查', '已批准', '已签订'], basis: 采购(57), asks: { 恢复说明: text() }, requires: [must(done('暂停采购'), '没有暂停', 采购(57), { keepsBecause: '仅防误操作' })] },
    答复质疑: { by: 承办, from: ['起草中', '审查中', '已审查', '已批准', '已签订'], basis: 采购(53), produces: '质疑答复书', asks: { 质疑答复日期: date(), 质疑答复内容: longText() }, requires: [must(done('收到质疑'), '没有质疑', 采购(53), { keepsBecause: '仅防误操作' })] },
    决定续签: { by: '机关负责人', from: '履行中', basis: 提醒, asks: { 续签决定: choice('续签', '不续签'), 续签理由: longText() } },
    履行完毕: { by: 承办, from: '履行中', to: '待归档', basis: asStanding('unverified', cite(政府合同办法, '履行完毕')), produces: '履行完毕说明', asks: { 履行完毕日期: date(), 已验收结算: yesNo() }, requires: [must(是('已验收结算'), '未经验收结算的，不得以履行完毕了结', 惯例)] },
    归档: {
      by: 承办, from: '待归档', to: '已归档', basis: 办法('（归档；万祥镇、高桥镇）'), produces: '合同档案目录', asks: { 档案号: text(), 归档日期: date(), 保管期限年数: whole().atLeast(1).unit('年'), 决策审查批准文件齐全: yesNo().hint('决策依据、资信调查、审查和顾问意见、批准'), 签订履行变更争议材料齐全: yesNo().hint('签订文本、授权、履行、变更、争议') },
      requires: [must(all(是('决策审查批准文件齐全'), 是('签订履行变更争议材料齐全')), '档案应当包含决策依据、资信调查、审查意见、批准、签订文本、授权和履行、变更、争议材料', 办法('（归档；万祥镇、高桥镇）')), must(any(not(招投标), answer('保管期限年数').atLeast(15)), '采购文件从采购结束之日起至少保存十五年', 采购(42))],
    },
  },
  deadlines: {
    审查期限: { from: { action: '送审', at: '收齐材料日期' }, restarts: { action: '送审', at: '收齐材料日期' }, to: ['出具审查意见', '退回补充材料'], within: byParameter('审查工作日', 'workingDay'), excludes: [{ from: '开始专家论证', to: '结束专家论证', basis: 办法('（论证、调查时间不计）') }], extends: { by: '延长审查', amount: '延长工作日', basis: 办法('（复杂合同）') }, lapse: '督促审查；未经审查不得签订', basis: asStanding('unverified', cite(政府合同办法, '审查时限')) },
    采购合同签订期限: { from: { action: '采购核查', at: '中标通知书日期' }, to: '签订', toAt: '签订日期', when: 招投标, within: days(30), rolls: 'byLaw', lapse: '拒绝签订的一方承担责任', basis: 采购(46) },
    采购合同公告期限: { from: { action: '签订', at: '签订日期' }, to: '公告采购合同', toAt: '公告日期', when: 政府采购, within: workingDays(2), lapse: '责令改正', basis: cite(采购法条例, 50) },
    采购合同备案期限: { from: { action: '签订', at: '签订日期' }, to: '采购合同备案', toAt: '采购备案日期', when: 政府采购, within: workingDays(7), lapse: '责令改正', basis: 采购(47) },
    合同备案期限: { from: { action: '签订', at: '签订日期' }, to: '登记备案', toAt: '备案日期', within: byParameter('备案工作日', 'workingDay'), lapse: '督促备案', basis: asStanding('unverified', cite(政府合同办法, '备案')) },
    履行期限提醒: { from: '签订', to: ['登记履行', '履行完毕', '解除'], within: ahead('合同期限至', byParameter('履行提醒日', 'day')), lapse: '提醒承办部门', basis: 提醒 },
    履行期限再次提醒: { from: '签订', to: ['登记履行', '履行完毕', '解除'], within: ahead('合同期限至', byParameter('再次提醒日', 'day')), lapse: '提醒承办部门', basis: 提醒 },
    履行期限最后提醒: { from: '签订', to: ['登记履行', '履行完毕', '解除'], within: ahead('合同期限至', byParameter('最后提醒日', 'day')), lapse: '提醒承办部门和分管负责人', basis: 提醒 },
    续签决定期限: { from: '签订', to: ['决定续签', '履行完毕', '解除'], within: ahead('合同期限至', byParameter('续签提前日', 'day')), lapse: '到期终止', basis: 提醒 },
    供应商质疑期限: { from: { action: '收到质疑', at: '知道受损日期' }, to: '答复质疑', toAt: '质疑日期', within: workingDays(7), whose: '当事人', lapse: '逾期的质疑不予受理', basis: 采购(52) },
    质疑答复期限: { from: { action: '收到质疑', at: '质疑日期' }, to: '答复质疑', toAt: '质疑答复日期', within: workingDays(7), lapse: '供应商可以投诉', basis: 采购(53) },
    暂停采购期限: { from: '暂停采购', to: '恢复采购', within: days(30), lapse: '暂停最长不超过三十日', basis: 采购(57) },
  },
  parameters: {
    重大合同标准: 参数(500_000, '元', '高东镇2020年排查标准；杨浦区重大合同为一千万元，由本单位自定'), 审查工作日: 参数(5, '个工作日', '外地规定五个工作日，本市街镇三至七个工作日'), 备案工作日: 参数(5, '个工作日', '外地规定，各地五至十五个工作日'),
    履行提醒日: 参数(30, '日', '本系统建议'), 再次提醒日: 参数(10, '日', '本系统建议'), 最后提醒日: 参数(3, '日', '本系统建议'), 续签提前日: 参数(60, '日', '本系统建议'),
  },
  never: [
    never('担保人、见证人（CT-I2）', { doing: '立项', without: answer('本方地位').is('当事人') }, 办法('3')), never('内设机构、临时机构签约（CT-I3）', { doing: '立项', without: answer('签约主体类型').oneOf('政府', '政府工作部门', '事业单位', '村（居）民委员会', '村（镇）属企业') }, 惯例),
    never('拆分规避标准（CT-I7）', { doing: '立项', without: answer('合并计算金额').notBelow('标的额') }, 惯例), never('未经审查即批准、签订（CT-I1）', { doing: ['批准', '签订'], without: done('出具审查意见') }, 办法('4')),
    never('审查不予签订而签订（CT-I1、CT-I10）', { doing: '批准', when: 不予, without: 集体仍签 }, 惯例), never('应当修改而未修改即批准（CT-I1）', { doing: '批准', when: 修改后, without: all(doneSince('按意见修改', '出具审查意见'), answer('审定文本摘要值').same('修改后文本摘要值')) }, 惯例),
    never('批准的不是送审的文本（CT-I4）', { doing: '批准', when: 同意, without: answer('审定文本摘要值').same('送审文本摘要值') }, 惯例), never('签订的不是审定的文本（CT-I4）', { doing: '签订', without: answer('签订文本摘要值').same('审定文本摘要值') }, 惯例),
    never('重大合同没有顾问意见（CT-I8）', { doing: '出具审查意见', when: 重大, without: done('登记顾问意见') }, 办法('（重大合同）')), never('重大合同未经会议决定（CT-I8）', { doing: '批准', when: 重大, without: answer('批准方式').is('会议决定') }, 办法('（重大合同）')),
    never('承办人自行审查（CT-I9）', { doing: '出具审查意见', without: 避嫌 }, 惯例), never('有利益冲突的顾问出具意见（CT-I9）', { doing: '登记顾问意见', without: 否('顾问与本合同有利益冲突') }, 惯例),
    never('同一文本重新送审（CT-I10）', { doing: '重新起草', without: personIsNot('新文本摘要值', { fields: ['送审文本摘要值'] }) }, 惯例), never('重新起草而送审旧文本（CT-I10）', { doing: '送审', when: done('重新起草'), without: answer('送审文本摘要值').same('新文本摘要值') }, 惯例), never('被否后径行修改（CT-I10）', { doing: '按意见修改', without: not(any(同意, 不予)) }, 惯例),
    never('没有草案、未查资信即送审', { doing: '送审', without: all(done('起草'), done('资信调查')) }, 办法('4')), never('没有中标、成交通知即送审（CT-I12）', { doing: '送审', when: 招投标, without: done('采购核查') }, 采购(46)),
    never('签订背离采购结果（CT-I12）', { doing: '签订', when: 招投标, without: 是('与采购结果实质一致') }, cite(招标投标法, 46)), never('政府采购合同不用书面（CT-I12）', { doing: '签订', when: 政府采购, without: 是('书面形式') }, 采购(44)), never('擅自终止政府采购合同（CT-I12）', { doing: '解除', when: all(政府采购, answer('解除依据').is('协商一致')), without: 是('双方损害公共利益须终止') }, 采购(50)),
    never('无权人签订', { doing: '签订', without: 是('签字人有权或者已获授权') }, cite(民法典, 490)), never('未经同等审查而变更（CT-I5）', { doing: '登记变更', without: 是('变更已经同等审查批准') }, 办法('3')), never('未经审查批准而解除（CT-I5）', { doing: '解除', without: 是('解除已经审查批准') }, 惯例),
    never('生效前履行（CT-I6）', { doing: '开始履行', without: answer('开始履行日期').notBelow('生效日期') }, cite(民法典, 502)), never('未登记即履行（CT-I6）', { doing: '开始履行', without: done('登记备案') }, 办法('（登记）')), never('未告知而延长审查', { doing: '延长审查', without: 是('已告知承办部门') }, 办法('（复杂合同）')),
    never('未验收结算即了结', { doing: '履行完毕', without: 是('已验收结算') }, 惯例), never('档案不全即归档（CT-I11）', { entering: '已归档', without: all(answer('档案号').filled(), 是('决策审查批准文件齐全'), 是('签订履行变更争议材料齐全')) }, 办法('（归档）')), never('采购文件保存不足十五年（CT-D9）', { doing: '归档', when: 招投标, without: answer('保管期限年数').atLeast(15) }, 采购(42)),
  ],
  counts: {
    'contract.reviewed': count('政府机关合同审核数', '件', '出具审查意见', { where: 政府合同, by: ['合同类型', '审查结论', '风险等级'], definition: '政府、政府工作部门、事业单位的合同，一份计一件' }), 'contract.village-company.reviewed': count('司法所参与审核村公司合同数', '份', '出具审查意见', { where: 村企, by: ['合同类型'] }),
    'contract.signed': count('签订合同数', '件', { day: '签订日期' }, { by: ['合同类型'] }), 'contract.signed-amount': sum('签订合同标的额', '元', '标的额', { day: '签订日期' }), 'contract.review-rate': rate('合同审查率', { day: '签订日期' }, { of: done('出具审查意见'), among: done('签订'), definition: '签订前经过审查 ÷ 签订' }),
    'contract.review-on-time-rate': onTimeRate('合同按期审查率', '审查期限', { latest: '出具审查意见' }), 'contract.opinions-adopted-rate': rate('合同审查意见采纳率', '按意见修改', { of: answer('意见采纳情况').oneOf('全部采纳', '部分采纳'), among: done('按意见修改') }), 'contract.disputes': count('合同争议数', '件', { each: '发生争议' }, { by: ['争议途径'] }),
    'contract.performing': stock('履行中合同数', '件', '开始履行', { until: '履行完毕日期' }), 'contract.archive-rate': rate('合同归档率', { firstOf: ['履行完毕', '解除'] }, { of: done('归档'), among: any(done('履行完毕'), done('解除')) }), 'contract.procurement-on-time-rate': onTimeRate('采购合同按期签订率', '采购合同签订期限', { due: '采购合同签订期限' }),
  },
  importsAs: { 名称: '合同名称', 承办部门: '承办部门', 相对方: '相对方', 金额: '标的额', 类型: '合同类型' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { moves, starts } from '#core/vocabulary/link.ts'
import { 有罚款, 是, 法 } from './penalty-conditions.ts'
import { 听证后审核, 必须审核 } from './penalty-kinds.ts'
import { 移送规定 } from './statutes.ts'

const 当事人 = { 当事人: '当事人', 当事人类型: '当事人类型' } as const

/** 涉嫌犯罪的，移送的审批和时限另在行刑衔接程序中计算。 */
export const 行刑衔接 = starts('criminal-link', '来源案件', { when: 是('涉嫌犯罪'), carries: { ...当事人, 案由: '案由', 违法事实: '违法事实', 初步判断: { fixed: '涉嫌犯罪' } } }, cite(移送规定, '3、5'))

const 执行案件 = { ...当事人, 事由: '案由', 强制类型: { fixed: '强制执行' }, 应缴本金: '罚款金额', 原案申请法院日期: '申请法院日期' } as const

/** 逾期不缴的，由有强制执行权的机关执行；本案已经申请法院的，带去申请日期，那里只跟踪法院的受理和裁定，不再申请，不重复计数。 */
export const 强制执行 = starts('coercion', '基础决定案件', { when: 有罚款, carries: 执行案件 }, 法('72（1）'))

const 送审 = { 决定类型: { fixed: '行政处罚' }, 案件名称: '案由', 承办人: '执法人员', 审核情形: '法制审核情形', 拟作决定: '处理建议' } as const

/** 应当审核的，向审核机构送审；审核意见转回本案的“法制审核”。 */
export const 报送法制审核 = starts('legal-review', '被审核案件', { when: answer('法制审核情形').oneOf(听证后审核, ...必须审核), carries: 送审 }, 法(58))

/** 由非现场执法线索转来的，处理结果登记到该线索，罚款额由其计数。 */
export const 非现场给予处罚 = moves('来源案件', 'off-site-enforcement', '登记处理结果', { carries: { 处理结果: { fixed: '给予处罚' }, 罚款金额: '罚款金额' } }, 法('41、57'))
export const 非现场不予处罚 = moves('来源案件', 'off-site-enforcement', '登记处理结果', { carries: { 处理结果: { fixed: '不予处罚' } } }, 法('41、57'))

/** 移送有管辖权的机关后，接收与否、管辖争议在协调监督程序中跟踪。 */
export const 移送协调 = starts('enforcement-coordination', '来源案件', { carries: { 事项类型: { fixed: '案件移送' }, 事项名称: '案由', 事由: '移送理由' } }, 法('22、25'))

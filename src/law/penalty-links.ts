import { cite } from '#core/vocabulary/cite.ts'
import { starts } from '#core/vocabulary/link.ts'
import { 有罚款, 是, 法 } from './penalty-conditions.ts'
import { 移送规定 } from './statutes.ts'

const 当事人 = { 当事人: '当事人', 当事人类型: '当事人类型' } as const

/** 涉嫌犯罪的，移送的审批和时限另在行刑衔接程序中计算。 */
export const 行刑衔接 = starts('criminal-link', '来源案件', { when: 是('涉嫌犯罪'), carries: { ...当事人, 案由: '案由', 违法事实: '违法事实', 初步判断: { fixed: '涉嫌犯罪' } } }, cite(移送规定, '3、5'))

const 执行案件 = { ...当事人, 事由: '案由', 强制类型: { fixed: '强制执行' }, 应缴本金: '罚款金额' } as const

/** 逾期不缴的，由有强制执行权的机关执行，或者申请法院执行后跟踪法院的受理和裁定。 */
export const 强制执行 = starts('coercion', '基础决定案件', { when: 有罚款, carries: 执行案件 }, 法('72（1）'))

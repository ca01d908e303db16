import { 不予公开, 不予处理, 无法提供 } from '#law/disclosure-replies.ts'
import type { Heading, Line } from './words.ts'

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const

/** Who applied: seven columns, the same in the formats of 2019 and of 2021. */
export const 申请人栏: readonly Heading[] = [
  { id: 'person', label: '自然人', rule: { dims: { 申请人类别: '自然人' } } },
  { id: 'organisations', label: '法人或其他组织', parts: KINDS.map((kind) => ({ id: kind, label: kind, rule: { dims: { 申请人类别: kind } } })) },
  { id: 'all', label: '总计', sumOf: ['person', ...KINDS] },
]

/** A row of 本年度办理结果: applications that ended in one of these replies. */
export const result = (id: string, label: string, level: 1 | 2, ...replies: readonly string[]): Line => ({ id, label, level, rule: { figure: 'disclosure.on-request.concluded', dims: { 答复类型: replies } } })

const numbered = (prefix: string, replies: readonly string[], labels: readonly string[]): readonly Line[] =>
  replies.map((reply, index) => result(`${prefix}${index + 1}`, `${index + 1}. ${labels[index] ?? reply}`, 2, reply))

export const 不予公开各行 = numbered('refused-', 不予公开, ['属于国家秘密', '其他法律行政法规禁止公开', '危及“三安全一稳定”', '保护第三方合法权益', '属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项'])
export const 无法提供各行 = numbered('unavailable-', 无法提供, ['本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'])
export const 不予处理各行 = numbered('unhandled-', 不予处理, ['信访举报投诉类申请', '重复申请', '要求提供公开出版物', '无正当理由大量反复申请', '要求行政机关确认或重新出具已获取信息'])

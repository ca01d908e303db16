import { cite } from '#core/vocabulary/cite.ts'
import { 不予公开, 无法提供, 不予处理, 视为放弃 } from '#law/disclosure-replies.ts'
import { 信息公开条例 } from '#law/statutes.ts'
import type { Line, StatutoryTable } from '../words.ts'

const CONCLUDED = 'disclosure.on-request.concluded'
const result = (id: string, label: string, level: 1 | 2, ...replies: readonly string[]): Line => ({ id, label, level, rule: { figure: CONCLUDED, dims: { 答复类型: replies } } })
const numbered = (prefix: string, replies: readonly string[], labels: readonly string[]): readonly Line[] =>
  replies.map((reply, index) => result(`${prefix}${index + 1}`, `${index + 1}. ${labels[index] ?? reply}`, 2, reply))

const refused = numbered('refused-', 不予公开, ['属于国家秘密', '其他法律行政法规禁止公开', '危及“三安全一稳定”', '保护第三方合法权益', '属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项'])
const unavailable = numbered('unavailable-', 无法提供, ['本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'])
const unhandled = numbered('unhandled-', 不予处理, ['信访举报投诉类申请', '重复申请', '要求提供公开出版物', '无正当理由大量反复申请', '要求行政机关确认或重新出具已获取信息'])
const other: readonly Line[] = [
  result('other-1', '1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 2, 视为放弃.不补正),
  result('other-2', '2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 2, 视为放弃.不缴费), result('other-3', '3. 其他', 2, '其他'),
]
const details = [...refused, ...unavailable, ...unhandled, ...other]
const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const

/** 政府信息公开工作年度报告 表三. */
export default {
  id: 'disclosure-requests', field: '政府信息公开', name: '收到和处理政府信息公开申请情况', code: '年报第三部分', basis: cite(信息公开条例, 50), unit: '件', cycles: ['年'],
  grids: [{
    corner: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    columns: [
      { id: 'person', label: '自然人', rule: { dims: { 申请人类别: '自然人' } } },
      { id: 'organisations', label: '法人或其他组织', parts: KINDS.map((kind) => ({ id: kind, label: kind, rule: { dims: { 申请人类别: kind } } })) },
      { id: 'all', label: '总计', sumOf: ['person', ...KINDS] },
    ],
    rows: [
      { id: 'new', label: '一、本年新收政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.count' } },
      { id: 'brought', label: '二、上年结转政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.carried', at: 'start' } },
      result('open', '三、本年度办理结果（一）予以公开', 1, '予以公开', '已主动公开'),
      result('part', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, '部分公开'),
      { id: 'refused', label: '（三）不予公开', level: 1, sumOf: refused.map(({ id }) => id) }, ...refused,
      { id: 'unavailable', label: '（四）无法提供', level: 1, sumOf: unavailable.map(({ id }) => id) }, ...unavailable,
      { id: 'unhandled', label: '（五）不予处理', level: 1, sumOf: unhandled.map(({ id }) => id) }, ...unhandled,
      { id: 'other', label: '（六）其他处理', level: 1, sumOf: other.map(({ id }) => id) }, ...other,
      { id: 'total', label: '（七）总计', level: 1, sumOf: ['open', 'part', ...details.map(({ id }) => id)] },
      { id: 'carried', label: '四、结转下年度继续办理', level: 0, rule: { figure: 'disclosure.on-request.carried' } },
    ],
    balances: [{ says: '第一项加第二项之和，等于第三项加第四项之和', left: ['new', 'brought'], right: ['total', 'carried'] }],
  }],
  continues: [{ carried: 'carried', brought: 'brought' }],
} satisfies StatutoryTable

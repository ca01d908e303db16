import { 不予公开, 不予处理, 无法提供 } from '#law/disclosure-replies.ts'
import { idsOf } from './lines.ts'
import type { Grid, Heading, Line, Passage } from './words.ts'

const KINDS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'] as const

/** Who applied: seven columns, the same in the formats of 2019 and of 2021. */
const 申请人栏: readonly Heading[] = [
  { id: 'person', label: '自然人', rule: { dims: { 申请人类别: '自然人' } } },
  { id: 'organisations', label: '法人或其他组织', parts: KINDS.map((kind) => ({ id: kind, label: kind, rule: { dims: { 申请人类别: kind } } })) },
  { id: 'all', label: '总计', sumOf: ['person', ...KINDS] },
]

/** A row of 本年度办理结果: applications that ended in one of these replies. */
export const result = (id: string, label: string, level: 1 | 2, ...replies: readonly string[]): Line => ({ id, label, level, rule: { figure: 'disclosure.on-request.concluded', dims: { 答复类型: replies } } })

const numbered = (prefix: string, replies: readonly string[], labels: readonly string[]): readonly Line[] =>
  replies.map((reply, index) => result(`${prefix}${index + 1}`, `${index + 1}. ${labels[index] ?? reply}`, 2, reply))

const 不予公开各行 = numbered('refused-', 不予公开, ['属于国家秘密', '其他法律行政法规禁止公开', '危及“三安全一稳定”', '保护第三方合法权益', '属于三类内部事务信息', '属于四类过程性信息', '属于行政执法案卷', '属于行政查询事项'])
const 无法提供各行 = numbered('unavailable-', 无法提供, ['本机关不掌握相关政府信息', '没有现成信息需要另行制作', '补正后申请内容仍不明确'])
const 不予处理各行 = numbered('unhandled-', 不予处理, ['信访举报投诉类申请', '重复申请', '要求提供公开出版物', '无正当理由大量反复申请', '要求行政机关确认或重新出具已获取信息'])

const SUMS = '第一项加第二项之和，等于第三项加第四项之和'

/** 表三: what came in, what became of it and what goes on; the formats differ in the rows of 其他处理. */
export function requestGrid(other: readonly Line[]): Grid {
  const ended = [...不予公开各行, ...无法提供各行, ...不予处理各行, ...other.filter(({ rule }) => rule)]
  return {
    corner: `本列数据的勾稽关系为：${SUMS}`,
    columns: 申请人栏,
    rows: [
      { id: 'new', label: '一、本年新收政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.count' } },
      { id: 'brought', label: '二、上年结转政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.carried', at: 'start' } },
      result('open', '三、本年度办理结果　（一）予以公开', 1, '予以公开', '已主动公开'),
      result('part', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, '部分公开'),
      { id: 'refused', label: '（三）不予公开', level: 1, sumOf: idsOf(不予公开各行) }, ...不予公开各行,
      { id: 'unavailable', label: '（四）无法提供', level: 1, sumOf: idsOf(无法提供各行) }, ...无法提供各行,
      { id: 'unhandled', label: '（五）不予处理', level: 1, sumOf: idsOf(不予处理各行) }, ...不予处理各行,
      ...other,
      { id: 'total', label: '（七）总计', level: 1, sumOf: ['open', 'part', ...idsOf(ended)] },
      { id: 'carried', label: '四、结转下年度继续办理', level: 0, rule: { figure: 'disclosure.on-request.carried' } },
    ],
    balances: [{ says: SUMS, left: ['new', 'brought'], right: ['total', 'carried'] }],
  }
}

export const requestsContinue: readonly Passage[] = [{ carried: 'carried', brought: 'brought' }]

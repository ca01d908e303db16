import { cite } from '#core/vocabulary/cite.ts'
import { 信息公开条例 } from '#law/statutes.ts'
import type { Balance, CellRule, Heading, StatutoryTable } from '../words.ts'

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const

/** The five columns of one way of redress; the total is counted by itself, so that a result without a column breaks the balance. */
const five = (way: string, upheld: Partial<CellRule>, corrected: Partial<CellRule>, other: Partial<CellRule>, pending: Partial<CellRule>, total: Partial<CellRule>): readonly Heading[] => [
  { id: `${way}-upheld`, label: '结果维持', rule: upheld }, { id: `${way}-corrected`, label: '结果纠正', rule: corrected }, { id: `${way}-other`, label: '其他结果', rule: other },
  { id: `${way}-pending`, label: '尚未审结', rule: pending }, { id: `${way}-total`, label: '总计', rule: total },
]
const balance = (way: string): Balance => ({ says: '总计等于结果维持、结果纠正、其他结果和尚未审结之和', left: RESULTS.map((result) => `${way}-${result}`), right: [`${way}-total`] })

const 公开 = { 申请事项: '政府信息公开' } as const
const 复议 = (...决定类型: readonly string[]): CellRule => ({ figure: 'reconsideration.as-respondent.closed', dims: { ...公开, 决定类型 } })
const 未结: CellRule = { figure: 'reconsideration.as-respondent.pending', dims: 公开 }
const 自纠: CellRule = { figure: 'reconsideration.as-respondent.self-corrected', dims: 公开 }

function suits(way: string, figure: string): readonly Heading[] {
  const 裁判 = (...裁判结果: readonly string[]): CellRule => ({ figure: `${figure}.concluded`, dims: { 裁判结果 } })
  const pending: CellRule = { figure: `${figure}.pending` }
  return five(way, 裁判('判决驳回诉讼请求'), 裁判('撤销', '部分撤销', '责令履行', '给付', '确认违法', '确认无效', '变更', '行政协议责任', '赔偿补偿补救'),
    裁判('裁定驳回起诉或者不予立案', '准许撤诉', '按撤诉处理', '调解', '终结或者移送', '发回重审'), pending, { figure: `${figure}.concluded`, plus: [pending] })
}

/** 政府信息公开工作年度报告 表四. */
export default {
  id: 'disclosure-disputes', field: '政府信息公开', name: '政府信息公开行政复议、行政诉讼情况', code: '年报第四部分', basis: cite(信息公开条例, 50), unit: '件', inForce: { from: '2019-01-01' }, cycles: ['年'],
  grids: [{
    columns: [
      { id: 'reconsideration', label: '行政复议', parts: five('reconsideration', 复议('维持', '驳回复议请求'), 复议('变更', '撤销', '部分撤销', '确认违法', '确认无效', '责令履行', '行政协议责任'),
        { ...复议('驳回申请', '不予受理', '调解', '终止'), plus: [自纠] }, 未结, { figure: 'reconsideration.as-respondent.closed', dims: 公开, plus: [自纠, 未结] }) },
      { id: 'suits', label: '行政诉讼', parts: [
        { id: 'direct', label: '未经复议直接起诉', parts: suits('direct', 'litigation.disclosure.direct') },
        { id: 'reconsidered', label: '复议后起诉', parts: suits('reconsidered', 'litigation.disclosure.reconsidered') },
      ] },
    ],
    rows: [{ id: 'cases', label: '本年' }],
    across: [balance('reconsideration'), balance('direct'), balance('reconsidered')],
  }],
  agrees: [
    { says: '行政复议总计，等于行政应诉案件统计表中被申请复议的政府信息公开案件（审结、自行纠正和未结）', here: ['cases/reconsideration-total'], table: 'litigation', there: ['复议:政府信息公开/as-closed', '复议:政府信息公开/as-self-corrected', '复议:政府信息公开/as-pending'] },
    { says: '行政诉讼总计，等于行政应诉案件统计表中一审的政府信息公开案件（审结和未结）', here: ['cases/direct-total', 'cases/reconsidered-total'], table: 'litigation', there: ['公开:一审/concluded', '公开:一审/pending'] },
  ],
  notes: ['驳回复议请求、判决驳回诉讼请求计入结果维持；复议机关转送前申请人所请事项已由本机关自行纠正的，计入其他结果。', '诉讼一案计一件，以一审裁判为准；上诉不另计。尚未审结指期末尚未审结，含上年收到的。'],
} satisfies StatutoryTable

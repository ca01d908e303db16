import { cite } from '#core/vocabulary/cite.ts'
import { 视为放弃 } from '#law/disclosure-replies.ts'
import { 信息公开条例 } from '#law/statutes.ts'
import { requestGrid, requestsContinue, result } from '../disclosure-lines.ts'
import { idsOf } from '../lines.ts'
import type { Line, StatutoryTable } from '../words.ts'

const other: readonly Line[] = [
  result('other-1', '1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 2, 视为放弃.不补正),
  result('other-2', '2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', 2, 视为放弃.不缴费), result('other-3', '3. 其他', 2, '其他'),
]
/** 政府信息公开工作年度报告 表三, as the format of 2021 has it. */
export default {
  id: 'disclosure-requests', field: '政府信息公开', name: '收到和处理政府信息公开申请情况', code: '年报第三部分', basis: cite(信息公开条例, 50), unit: '件', inForce: { from: '2021-01-01' }, follows: 'disclosure-requests-2019', cycles: ['年'],
  grids: [requestGrid([{ id: 'other', label: '（六）其他处理', level: 1, sumOf: idsOf(other) }, ...other])],
  continues: requestsContinue,
} satisfies StatutoryTable

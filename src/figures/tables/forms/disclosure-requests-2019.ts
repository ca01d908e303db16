import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { 视为放弃 } from '#law/disclosure-replies.ts'
import { 年报格式2019 } from '#law/statutes.ts'
import { requestGrid, requestsContinue, result } from '../disclosure-lines.ts'
import type { StatutoryTable } from '../words.ts'

/** 政府信息公开工作年度报告 表三, as the trial format of 2019 has it: 其他处理 is one row. */
export default {
  id: 'disclosure-requests-2019', field: '政府信息公开', name: '收到和处理政府信息公开申请情况（2019、2020年度）', code: '年报第三部分', basis: asStanding('excerpt', cite(年报格式2019, '收到和处理政府信息公开申请情况')), unit: '件', inForce: { from: '2019-01-01', to: '2020-12-31' }, cycles: ['年'],
  grids: [requestGrid([result('other', '（六）其他处理', 1, 视为放弃.不补正, 视为放弃.不缴费, '其他')])],
  continues: requestsContinue,
  notes: ['表式依已公布的2019年度报告核对，格式原件未见；逾期不补正、逾期不缴费在本表式不分列，计入其他处理。'],
} satisfies StatutoryTable

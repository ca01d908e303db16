import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见 } from '#law/statutes.ts'
import { 单位各行 } from '../enforcement-lines.ts'
import type { StatutoryTable } from '../words.ts'

const 许可审核 = { 决定类型: '行政许可' } as const

/** 行政执法统计年报 表二. */
export default {
  id: 'enforcement-licences', field: '行政执法', name: '行政许可实施情况统计表', code: '表二', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', cycles: ['年'],
  grids: [{
    corner: '单位',
    columns: [
      { id: 'applied', label: '申请数量', rule: { figure: 'licence.applied' } }, { id: 'accepted', label: '受理数量', rule: { figure: 'licence.accepted' } },
      { id: 'granted', label: '许可数量', rule: { figure: 'licence.granted' } }, { id: 'refused', label: '不予许可数量', rule: { figure: 'licence.refused' } },
      { id: 'decided', label: '许可决定合计', rule: { figure: 'licence.decisions' } }, { id: 'revoked', label: '撤销许可数量', rule: { figure: 'licence.revoked' } },
      { id: 'review', label: '法制审核', parts: [
        { id: 'reviewed', label: '审核数', rule: { figure: 'legal-review.request.major', dims: 许可审核, plus: [{ figure: 'legal-review.request.general', dims: 许可审核 }] } },
        { id: 'review-corrected', label: '纠错次数', rule: { figure: 'legal-review.corrected', dims: 许可审核 } },
      ] },
    ],
    rows: 单位各行('organ'),
    across: [{ says: '许可决定合计等于许可数量与不予许可数量之和', left: ['granted', 'refused'], right: ['decided'] }],
  }],
  notes: ['申请数量按收到申请之日，受理、决定、撤销按作出之日计入。变更、延续计入相应各列；视为准予延续的计入许可数量；注销手续不是许可决定，不计入。', '法制审核按首次出具审核意见之日计一件；每次意见为建议补充调查、改正、移送的，计纠错一次。'],
} satisfies StatutoryTable

import { cite } from '#core/vocabulary/cite.ts'
import { 街镇热线办法 } from '#law/statutes.ts'
import type { CellRule, Heading, StatutoryTable } from '../words.ts'

const counted = (id: string, label: string, rule: CellRule): Heading => ({ id, label, rule })
/** Three limits, by the nature of the ticket: each ticket has one. */
const 期限 = (side: 'of' | 'missed' | 'among'): CellRule => ({ figure: 'hotline.on-time-rate', side })
const 另两种 = (side: 'of' | 'missed' | 'among'): readonly CellRule[] => ['hotline.quick-on-time-rate', 'hotline.by-law-on-time-rate'].map((figure) => ({ figure, side }))
const 到期 = (which: 'answered' | 'unanswered'): CellRule => ({ figure: `hotline.on-time-${which}`, side: 'missed', plus: ['quick', 'by-law'].map((limit) => ({ figure: `hotline.${limit}-${which}`, side: 'missed' })) })

/** 12345单位通报: a row for each unit that handles tickets. */
export default {
  id: 'hotline-units', field: '城市运行', name: '12345工单承办单位通报表', basis: cite(街镇热线办法, '考核通报'), unit: '件', cycles: ['月', '季', '年'],
  grids: [{
    corner: '承办单位',
    columns: [
      counted('received', '派遣总数', { figure: 'hotline.assigned' }), counted('due', '到期应办', { ...期限('among'), plus: 另两种('among') }), counted('on-time', '按时办结', { ...期限('of'), plus: 另两种('of') }), 
      { id: 'overdue', label: '超时', parts: [counted('late-closed', '超时办结', 到期('answered')), counted('late-open', '超时未办', 到期('unanswered')), counted('late', '小计', { ...期限('missed'), plus: 另两种('missed') })] },
      counted('concluded', '办结', { figure: 'hotline.concluded' }), counted('pending', '未办结', { figure: 'hotline.pending' }), { id: 'closing-rate', label: '结案率（%）', ratio: { of: ['concluded'], among: ['concluded', 'pending'] }, decimals: 1 },
      { id: 'on-time-rate', label: '按时结案率（%）', ratio: { of: ['on-time'], among: ['due'] }, decimals: 1 },
      counted('rated', '已评价', { figure: 'hotline.dissatisfaction-rate', side: 'among' }), counted('dissatisfied', '不满意数', { figure: 'hotline.dissatisfaction-rate', side: 'of' }), { id: 'dissatisfaction-rate', label: '不满意率（%）', ratio: { of: ['dissatisfied'], among: ['rated'] }, decimals: 1 },
      { id: 'rank', label: '名次（按时结案率）', rank: { by: 'on-time-rate' } }, { id: 'rank-dissatisfied', label: '名次（不满意率）', rank: { by: 'dissatisfaction-rate', smallestFirst: true } },
    ],
    rows: [{ id: 'unit', label: '承办单位', each: { dim: '承办单位' } }, { id: 'all', label: '合计', sumOf: ['unit'] }],
    across: [{ says: '到期应办等于按时办结与超时之和', left: ['on-time', 'late'], right: ['due'] }, { says: '超时等于超时办结与超时未办之和', left: ['late-closed', 'late-open'], right: ['late'] }],
  }],
  agrees: [
    { says: '派遣总数合计等于热线转办量', here: ['all/received'], table: 'hotline', there: ['assigned/now'] }, { says: '不满意数合计等于市民不满意率的分子', here: ['all/dissatisfied'], table: 'hotline', there: ['dissatisfaction/met'] },
    { says: '到期应办合计等于三种期限的基数之和', here: ['all/due'], table: 'hotline', there: ['on-time/base', 'quick/base', 'by-law/base'] },
  ],
  notes: ['派遣总数按首次接单之日计入；未接单的工单承办单位为“未填”。结案率为办结除以办结与未办结之和。', '按时办结、超时办结、超时未办以期限在期间内届满的工单为范围；按时结案率的分母含超时未办的。'],
} satisfies StatutoryTable

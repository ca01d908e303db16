import { cite } from '#core/vocabulary/cite.ts'
import { 热线国标 } from '#law/statutes.ts'
import { compared, idsOf, linesOf } from '../lines.ts'
import type { Balance, Heading, Line, StatutoryTable } from '../words.ts'

const TYPES = ['咨询', '建议', '意见建议', '求助', '投诉', '举报', '投诉举报', '表扬', '其他'] as const

const counted = (id: string, label: string, figure: string, more: Heading['rule'] = {}): Heading => ({ id, label, rule: { ...more, figure: `hotline.${figure}` } })
const index = (id: string, label: string, figure: string): Line => ({ id, label, rule: { figure: `hotline.${figure}` } })
const flow: readonly Heading[] = [
  counted('brought', '上期未办结', 'pending', { at: 'start' }), counted('received', '受理', 'received'), counted('repeated', '其中重复', 'repeated'), counted('direct', '直接答复', 'direct'),
  counted('concluded', '办结（含直接答复）', 'concluded'), counted('ended-otherwise', '不予受理、移送、终止', 'ended-otherwise'), counted('reassigned', '退回上级热线', 'reassigned'), counted('pending', '期末未办结', 'pending'),
  { id: 'closing-rate', label: '办结率（%）', ratio: { of: ['concluded'], among: ['brought', 'received'] }, decimals: 1 }, { id: 'direct-rate', label: '直接答复率（%）', ratio: { of: ['direct'], among: ['received'] }, decimals: 1 },
]
const across: readonly Balance[] = [{ says: '上期未办结加受理，等于办结、不予受理移送终止、退回上级与期末未办结之和', left: ['brought', 'received'], right: ['concluded', 'ended-otherwise', 'reassigned', 'pending'] }]
const types = linesOf('诉求类型', TYPES, '类型:')

/** 12345市民服务热线指标. */
export default {
  id: 'hotline', field: '城市运行', name: '12345市民服务热线指标统计表', basis: cite(热线国标, '统计'), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    { heading: '办理情况', corner: '诉求类型', columns: flow, rows: [...types, { id: 'all', label: '合计' }], across, balances: [{ says: '合计等于各诉求类型之和', left: idsOf(types), right: ['all'] }] },
    {
      heading: '办理数量', corner: '指标', columns: compared(),
      rows: [
        index('received-now', '受理量', 'received'), index('assigned', '转办量', 'assigned'), index('concluded-now', '办结量', 'concluded'), index('called-back', '上级回访量', 'callback.count'), index('returned', '退单（异议）', 'returned'), index('reworked', '退回重办', 'reworked'), index('supervised', '督办件', 'supervised'),
        { id: 'praise', label: '表扬件', rule: { figure: 'hotline.received', dims: { 诉求类型: '表扬' } } }, { id: 'return-rate', label: '退单率（%）', ratio: { of: ['returned'], among: ['received-now'] } },
      ],
    },
    {
      heading: '市级热线话务（期间总量）', corner: '指标', columns: compared(),
      rows: [
        { id: 'calls', label: '呼入量（个）', rule: { figure: 'hotline-calls.incoming' } }, { id: 'connected', label: '接通量（个）', rule: { figure: 'hotline-calls.connected' } },
        { id: 'connection-rate', label: '接通率（%）', ratio: { of: ['connected'], among: ['calls'] }, decimals: 1 },
      ],
    },
    {
      heading: '办理质量', corner: '指标',
      columns: [
        { id: 'met', label: '符合（件）', rule: { side: 'of' } }, { id: 'missed', label: '未符合（件）', rule: { side: 'missed' } }, { id: 'base', label: '基数（件）', rule: { side: 'among' } }, { id: 'rate', label: '比率（%）', ratio: { of: ['met'], among: ['base'] }, decimals: 1 },
        { id: 'met-year-before', label: '上年同期符合（件）', rule: { side: 'of', at: 'year-before' } }, { id: 'base-year-before', label: '上年同期基数（件）', rule: { side: 'among', at: 'year-before' } },
        { id: 'rate-year-before', label: '上年同期比率（%）', ratio: { of: ['met-year-before'], among: ['base-year-before'] }, decimals: 1 }, { id: 'points', label: '同比（百分点）', change: { of: 'rate', from: 'rate-year-before' } },
      ],
      rows: [
        index('valid-callback', '有效回访率', 'valid-callback-rate'), index('first-contact', '先行联系率', 'first-contact-rate'), index('on-time', '按时办结率', 'on-time-rate'), index('quick', '咨询建议按时办结率', 'quick-on-time-rate'), index('by-law', '适用法定期限按时办结率', 'by-law-on-time-rate'),
        index('resolution', '实际解决率', 'resolution-rate'), index('explanation', '解释说明率', 'explanation-rate'), index('satisfaction', '市民满意率', 'satisfaction-rate'), index('dissatisfaction', '市民不满意率', 'dissatisfaction-rate'), index('repeat', '重复率', 'repeat-rate'),
      ],
      across: [{ says: '基数等于符合与未符合之和', left: ['met', 'missed'], right: ['base'] }],
    },
  ],
  balances: [
    { says: '实际解决与解释说明之和等于其基数', left: ['resolution/met', 'explanation/met'], right: ['resolution/base'] }, { says: '实际解决率与解释说明率的基数相同', left: ['resolution/base'], right: ['explanation/base'] },
    { says: '满意率与不满意率的基数相同', left: ['satisfaction/base'], right: ['dissatisfaction/base'] }, { says: '办理情况的受理合计等于受理量', left: ['all/received'], right: ['received-now/now'] },
  ],
  continues: [{ carried: 'pending', brought: 'brought', lines: 'columns' }],
  notes: ['受理按受理派单之日；质量指标按最后一次上级回访之日，经申诉剔除的不计。先行联系率、满意率、不满意率未评价的不计入基数，实际解决率、解释说明率以二者之和为基数，不是以全部工单为基数。', '按时办结率以期间内办结期限届满的工单为基数，含逾期仍未办的。接通率依市级热线话务系统的期间总量（台账“市级热线话务量”），不是本单位的数字。', '考核年度可以不是自然年（如上年11月至当年10月）：按起止月份制表。'],
} satisfies StatutoryTable

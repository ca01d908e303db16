import { cite } from '#core/vocabulary/cite.ts'
import { 上海网格办法 } from '#law/statutes.ts'
import { compared, idsOf, linesOf } from '../lines.ts'
import type { Line, StatutoryTable } from '../words.ts'

const index = (id: string, label: string, figure: string, dims?: Readonly<Record<string, string>>): Line => ({ id, label, rule: { figure: `grid-case.${figure}`, ...(dims ? { dims } : {}) } })
const 来源 = ['监督员发现', '村居采集', '视频智能发现', '公众上报', '上级转办'].map((one) => index(`来源:${one}`, `　${one}`, 'reported', { 来源: one }))
const 部事件 = linesOf('部件或者事件', ['部件', '事件']).map(({ id, label, rule }) => ({ id, label: `　${label}`, rule: { ...rule, figure: 'grid-case.reported' } }))

/** 城市网格化管理指标: reported, filed, dispatched, handled, closed, and the five or six rates. */
export default {
  id: 'grid-cases', field: '城市运行', name: '城市网格化管理指标统计表', basis: cite(上海网格办法, '考核评价'), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    {
      heading: '案件数量', corner: '指标', columns: compared(),
      rows: [
        index('reported', '发现上报（不含热线转来）', 'reported'), ...来源, ...部事件, index('from-hotline', '热线转来', 'from-hotline'), index('accepted', '受理', 'accepted'), index('self-handled', '自行处置', 'self-handled'), index('filed', '立案', 'filed'), index('dispatched', '派遣', 'dispatched'), index('closed', '结案', 'closed'),
        index('reworked', '返工（次）', 'reworked'), index('delayed', '延期（次）', 'delayed'), index('held', '缓办（次）', 'held'), index('returned', '退单（次）', 'returned'), index('voided', '作废', 'voided'), index('supervised', '督办（次）', 'supervised'),
      ],
      balances: [{ says: '发现上报等于各来源之和', left: idsOf(来源), right: ['reported'] }, { says: '发现上报等于部件与事件之和', left: idsOf(部事件), right: ['reported'] }],
    },
    {
      heading: '考核指标', corner: '指标',
      columns: [{ id: 'met', label: '符合（件）', rule: { side: 'of' } }, { id: 'missed', label: '未符合（件）', rule: { side: 'missed' } }, { id: 'base', label: '基数（件）', rule: { side: 'among' } }, { id: 'rate', label: '比率（%）', ratio: { of: ['met'], among: ['base'] } }],
      rows: [
        index('filing', '立案率', 'filing-rate'), index('filing-on-time', '按期立案率', 'filing-on-time'), index('dispatch-correct', '准确派遣率', 'dispatch-correct'), index('handling', '处置率', 'handling-rate'),
        index('handling-on-time', '按期处置率', 'handling-on-time'), index('closing', '结案率', 'closing-rate'), index('closing-of-filed', '结案率（立案口径）', 'closed-of-filed'), index('timely', '按期结案率', 'timely-rate'),
      ],
      across: [{ says: '基数等于符合与未符合之和', left: ['met', 'missed'], right: ['base'] }],
    },
    {
      heading: '各村居发现上报', corner: '村居', columns: [{ id: 'village-reported', label: '发现上报', rule: { figure: 'grid-case.reported' } }, { id: 'village-before', label: '上期', rule: { figure: 'grid-case.reported', at: 'before' } }, { id: 'village-rank', label: '名次', rank: { by: 'village-reported' } }],
      rows: [{ id: 'village', label: '村居', each: { dim: '所属村居' } }, { id: 'villages', label: '合计', sumOf: ['village'] }],
    },
  ],
  balances: [{ says: '各村居之和等于发现上报', left: ['villages/village-reported'], right: ['reported/now'] }],
  notes: ['发现上报按上报日期；热线转来的已计入热线工单，不重计。处置率、结案率以期间内到期的为基数，作废的除外；立案口径另列，两种结案率不得混用。'],
} satisfies StatutoryTable

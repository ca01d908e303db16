import { cite } from '#core/vocabulary/cite.ts'
import { 上海网格办法 } from '#law/statutes.ts'
import { compared, idsOf, linesOf } from '../lines.ts'
import type { Grid, Line, StatutoryTable } from '../words.ts'

const index = (id: string, label: string, figure: string, dims?: Readonly<Record<string, string>>): Line => ({ id, label, rule: { figure: `grid-case.${figure}`, ...(dims ? { dims } : {}) } })
const 来源 = ['监督员发现', '村居采集', '视频智能发现', '公众上报', '上级转办'].map((one) => index(`来源:${one}`, `　${one}`, 'reported', { 来源: one }))
const 部事件 = linesOf('部件或者事件', ['部件', '事件']).map(({ id, label, rule }) => ({ id, label: `　${label}`, rule: { ...rule, figure: 'grid-case.reported' } }))
/** TOP lists, which warn of what happens again: the rows with the most recurrences come first by their place. */
const 排名 = (label: string, dim: string, id: string): Grid => ({
  heading: `各${label}受理和重复发生预警`, corner: label,
  columns: [
    { id: `${id}-accepted`, label: '受理', rule: { figure: 'grid-case.accepted' } }, { id: `${id}-before`, label: '上期', rule: { figure: 'grid-case.accepted', at: 'before' } }, { id: `${id}-change`, label: '环比（%）', change: { of: `${id}-accepted`, from: `${id}-before` } },
    { id: `${id}-rank`, label: '名次（受理）', rank: { by: `${id}-accepted` } }, { id: `${id}-repeated`, label: '重复发生', rule: { figure: 'grid-case.repeated' } }, { id: `${id}-repeat-rate`, label: '重复发生率（%）', ratio: { of: [`${id}-repeated`], among: [`${id}-accepted`] } }, { id: `${id}-repeat-rank`, label: '名次（重复发生）', rank: { by: `${id}-repeated` } },
  ],
  rows: [{ id, label, each: { dim } }, { id: `${id}-all`, label: '合计', sumOf: [id] }],
})

/** 城市网格化管理指标: reported, filed, dispatched, handled, closed, and the five or six rates. */
export default {
  id: 'grid-cases', field: '城市运行', name: '城市网格化管理指标统计表', basis: cite(上海网格办法, '考核评价'), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    {
      heading: '案件数量', corner: '指标', columns: compared(),
      rows: [
        index('reported', '发现上报（不含热线转来）', 'reported'), ...来源, ...部事件, index('from-hotline', '热线转来', 'from-hotline'), index('accepted', '受理', 'accepted'), index('self-handled', '自行处置', 'self-handled'), index('filed', '立案', 'filed'), index('dispatched', '派遣', 'dispatched'), index('handled', '处置', 'handled'), index('closed', '结案', 'closed'), index('repeated', '重复发生（结案后又发生）', 'repeated'),
        index('reworked', '返工（次）', 'reworked'), index('delayed', '延期（次）', 'delayed'), index('held', '缓办（次）', 'held'), index('returned', '退单（次）', 'returned'), index('voided', '作废', 'voided'), index('supervised', '督办（次）', 'supervised'),
        { id: 'rework-rate', label: '返工率（%）', ratio: { of: ['reworked'], among: ['handled'] } }, { id: 'repeat-rate', label: '重复发生率（%）', ratio: { of: ['repeated'], among: ['accepted'] } },
      ],
      balances: [{ says: '发现上报等于各来源之和', left: idsOf(来源), right: ['reported'] }, { says: '发现上报等于部件与事件之和', left: idsOf(部事件), right: ['reported'] }],
    },
    {
      heading: '考核指标', corner: '指标',
      columns: [{ id: 'met', label: '符合（件）', rule: { side: 'of' } }, { id: 'missed', label: '未符合（件）', rule: { side: 'missed' } }, { id: 'base', label: '基数（件）', rule: { side: 'among' } }, { id: 'rate', label: '比率（%）', ratio: { of: ['met'], among: ['base'] } }],
      rows: [
        index('filing', '立案率', 'filing-rate'), index('filing-on-time', '按期立案率', 'filing-on-time'), index('dispatch-on-time', '派遣及时率', 'dispatch-on-time'), index('dispatch-correct', '准确派遣率', 'dispatch-correct'), index('handling', '处置率', 'handling-rate'),
        index('handling-on-time', '按期处置率', 'handling-on-time'), index('closing', '结案率', 'closing-rate'), index('closing-of-filed', '结案率（立案口径）', 'closed-of-filed'), index('timely', '按期结案率', 'timely-rate'), index('check-on-time', '核查及时率', 'check-on-time'),
      ],
      across: [{ says: '基数等于符合与未符合之和', left: ['met', 'missed'], right: ['base'] }],
    },
    排名('大类', '大类', 'class'), 排名('小类', '小类', 'subclass'), 排名('网格', '所属网格', 'cell'),
    {
      heading: '各村居发现上报', corner: '村居', columns: [{ id: 'village-reported', label: '发现上报', rule: { figure: 'grid-case.reported' } }, { id: 'village-before', label: '上期', rule: { figure: 'grid-case.reported', at: 'before' } }, { id: 'village-rank', label: '名次', rank: { by: 'village-reported' } }],
      rows: [{ id: 'village', label: '村居', each: { dim: '所属村居' } }, { id: 'villages', label: '合计', sumOf: ['village'] }],
    },
  ],
  balances: [{ says: '各村居之和等于发现上报', left: ['villages/village-reported'], right: ['reported/now'] }, ...['class', 'subclass', 'cell'].map((id) => ({ says: '各行受理之和等于受理', left: [`${id}-all/${id}-accepted`], right: ['accepted/now'] }))],
  notes: ['发现上报按上报日期；热线转来的已计入热线工单，不重计。处置率、结案率以期间内到期的为基数，作废的除外；立案口径另列，两种结案率不得混用。', '返工率为返工次数除以处置的案件，一案多次返工的逐次计；派遣、核查的时限未见国家标准原文，为参数（待核实）。'],
} satisfies StatutoryTable

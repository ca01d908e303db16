import { cite } from '#core/vocabulary/cite.ts'
import { 信访工作条例 } from '#law/statutes.ts'
import { idsOf, linesOf, linesOfAny } from '../lines.ts'
import type { Balance, Grid, Heading, Line, StatutoryTable } from '../words.ts'

const CHANNELS = ['网上', '来信', '来电', '传真', '来访'] as const
const PURPOSES = ['建议意见类', '检举控告类', '申诉求决类'] as const
const CONTENTS = ['城乡建设', '自然资源', '劳动和社会保障', '农业农村', '卫生健康', '教育', '民政', '政法', '生态环境', '交通运输', '经济管理', '党务政务', '纪检监察', '组织人事', '其他'] as const

const counted = (id: string, label: string, figure: string, more: Heading['rule'] = {}): Heading => ({ id, label, rule: { ...more, figure: `petition.${figure}` } })
const columns: readonly Heading[] = [
  counted('brought', '上期在办（件）', 'pending', { at: 'start' }),
  { id: 'received', label: '收到', parts: [counted('items', '件（批）次', 'received'), counted('first', '初次', 'first'), counted('repeated', '重复', 'repeated'), counted('individual', '其中个体访（批）', 'individual'), counted('collective', '其中集体访（批）', 'collective'), counted('visitors', '来访人次', 'visitors')] },
  counted('accepted', '受理', 'accepted'), counted('not-accepted', '不予受理', 'not-accepted'), counted('transferred', '转送', 'transferred'), counted('diverted', '导入法定途径', 'diverted'), counted('returned', '退回转送单位', 'returned'), counted('assigned', '交办', 'assigned'),
  { id: 'answered', label: '处理意见', parts: [counted('supported', '支持', 'answered', { dims: { 处理意见: '支持' } }), counted('explained', '解释说明', 'answered', { dims: { 处理意见: '解释说明' } }), counted('rejected', '不予支持', 'answered', { dims: { 处理意见: '不予支持' } })] },
  counted('closed', '办结', 'closed'), counted('pending', '期末在办', 'pending'),
  counted('items-before', '上期收到', 'received', { at: 'before' }), { id: 'change', label: '环比（%）', change: { of: 'items', from: 'items-before' } },
  counted('items-year-before', '上年同期收到', 'received', { at: 'year-before' }), { id: 'year-change', label: '同比（%）', change: { of: 'items', from: 'items-year-before' } },
]
const across: readonly Balance[] = [{ says: '上期在办加收到，等于不予受理、转送、导入、退回、办结与期末在办之和', left: ['brought', 'items'], right: ['not-accepted', 'transferred', 'diverted', 'returned', 'closed', 'pending'] }, { says: '收到等于初次与重复之和', left: ['first', 'repeated'], right: ['items'] }]
/** The last row counts all by itself, so that a value without a row breaks the balance. */
function grid(heading: string, lines: readonly Line[]): Grid {
  const all = `${heading}合计`
  return { heading, corner: heading, columns, rows: [...lines, { id: all, label: '合计' }], across, balances: [{ says: `合计等于${heading}各行之和`, left: idsOf(lines), right: [all] }] }
}
const rate = (id: string, label: string, figure: string): Line => ({ id, label, rule: { figure: `petition.${figure}` } })
const 来源 = linesOf('来源', ['直接收到', '上级转送', '上级交办'], '来源:')
const 积案 = (id: string, label: string, ...来自: readonly string[]): Line => ({ id, label, rule: { figure: 'petition.backlog-resolution-rate', dims: { 来源: 来自 } } })

/** 信访统计: by form, purpose and content, and the rates that are reported. */
export default {
  id: 'petitions', field: '矛盾化解', name: '信访工作统计表', basis: cite(信访工作条例, 41), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    grid('信访形式', linesOf('信访渠道', CHANNELS, '形式:')), grid('信访目的', linesOfAny('信访类别', PURPOSES, '目的:')), grid('内容分类', linesOfAny('内容分类', CONTENTS, '内容:')),
    {
      heading: '属地', corner: '属地', columns: [counted('place-items', '收到（件）', 'received'), counted('place-year-before', '上年同期', 'received', { at: 'year-before' }), { id: 'place-change', label: '同比（%）', change: { of: 'place-items', from: 'place-year-before' } }, { id: 'place-rank', label: '名次', rank: { by: 'place-items' } }],
      rows: [{ id: 'place', label: '属地', each: { dim: '所属地' } }, { id: 'places', label: '合计', sumOf: ['place'] }],
    },
    {
      heading: '来源', corner: '来源', columns: [counted('source-items', '收到（件）', 'received'), counted('source-before', '上期', 'received', { at: 'before' }), { id: 'source-change', label: '环比（%）', change: { of: 'source-items', from: 'source-before' } }, counted('source-year-before', '上年同期', 'received', { at: 'year-before' }), { id: 'source-year-change', label: '同比（%）', change: { of: 'source-items', from: 'source-year-before' } }],
      rows: [...来源, { id: 'sources', label: '合计' }], balances: [{ says: '合计等于各来源之和', left: idsOf(来源), right: ['sources'] }],
    },
    {
      heading: '信访积案', corner: '来源',
      columns: [{ id: 'backlog-listed', label: '列入（件）', rule: { side: 'among' } }, { id: 'backlog-resolved', label: '化解（件）', rule: { side: 'of' } }, { id: 'backlog-open', label: '未化解（件）', rule: { side: 'missed' } }, { id: 'backlog-rate', label: '化解率（%）', ratio: { of: ['backlog-resolved'], among: ['backlog-listed'] } }],
      rows: [积案('assigned-backlog', '上级交办的积案', '上级交办'), 积案('own-backlog', '本级排查的积案', '直接收到', '上级转送'), { id: 'all-backlog', label: '合计', rule: { figure: 'petition.backlog-resolution-rate' } }],
      across: [{ says: '列入等于化解与未化解之和', left: ['backlog-resolved', 'backlog-open'], right: ['backlog-listed'] }], balances: [{ says: '合计等于上级交办与本级排查之和', left: ['assigned-backlog', 'own-backlog'], right: ['all-backlog'] }],
    },
    {
      heading: '办理质量', corner: '指标',
      columns: [{ id: 'due', label: '应办（基数）', rule: { side: 'among' } }, { id: 'met', label: '符合', rule: { side: 'of' } }, { id: 'missed', label: '未符合', rule: { side: 'missed' } }, { id: 'rate', label: '比率（%）', ratio: { of: ['met'], among: ['due'] } }],
      rows: [rate('timely', '及时受理率', 'timely-acceptance-rate'), rate('on-time', '按期办结率', 'on-time-rate'), rate('participation', '群众参评率', 'participation-rate'), rate('satisfied', '参评群众满意率', 'rated-satisfied-rate'), rate('backlog', '信访积案化解率', 'backlog-resolution-rate')],
      across: [{ says: '应办等于符合与未符合之和', left: ['met', 'missed'], right: ['due'] }],
    },
    {
      heading: '复查复核、督办和建议', corner: '项目', columns: [{ id: 'number', label: '数量' }],
      rows: [rate('reviewed', '复查（件）', 'reviewed'), rate('re-reviewed', '复核（件）', 're-reviewed'), rate('supervised', '督办（件）', 'supervised'), rate('advised', '改进工作、完善政策、追究责任建议（条）', 'advised')],
    },
  ],
  balances: [{ says: '各属地之和等于收到', left: ['places/place-items'], right: ['信访形式合计/items'] }, { says: '各来源之和等于收到', left: ['sources/source-items'], right: ['信访形式合计/items'] }],
  continues: [{ carried: 'pending', brought: 'brought', lines: 'columns' }],
  notes: ['收到按收到日期，其他各列按作出之日计入。尚未甄别的，信访目的计入“未填写”。', '集体访为五人以上走访（人数标准待核实）。', '积案按列入之日计入，化解指列入的积案到制表时已经化解的。'],
} satisfies StatutoryTable

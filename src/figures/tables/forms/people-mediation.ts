import { cite } from '#core/vocabulary/cite.ts'
import { 人民调解法 } from '#law/statutes.ts'
import { compared, idsOf, linesOf } from '../lines.ts'
import type { Balance, Grid, Heading, Line, StatutoryTable } from '../words.ts'

const TYPES = ['婚姻家庭', '邻里', '房屋宅基地', '合同', '生产经营', '损害赔偿', '山林土地', '征地拆迁', '环境污染', '劳动争议', '消费', '医疗', '道路交通事故', '物业', '旅游', '知识产权', '互联网', '其他'] as const
const SOURCES = ['依申请', '主动调解', '法院委托移送', '公安委托移送', '检察委托移送', '信访移送', '12345移送', '其他移送'] as const
const COMMITTEES = ['村', '居', '乡镇', '街道', '企事业单位', '行业性专业性', '其他'] as const

const counted = (id: string, label: string, figure: string, more: Heading['rule'] = {}): Heading => ({ id, label, rule: { ...more, figure: `mediation.${figure}` } })
const columns: readonly Heading[] = [
  counted('brought', '上期在调', 'pending', { at: 'start' }), counted('cases', '调解总数（受理）', 'cases'),
  { id: 'succeeded', label: '调解成功', parts: [counted('written', '书面协议', 'succeeded', { dims: { 协议形式: '书面' } }), counted('oral', '口头协议', 'succeeded', { dims: { 协议形式: '口头' } }), counted('success', '小计', 'succeeded')] },
  counted('failed', '调解不成', 'failed'), counted('pending', '期末在调', 'pending'), { id: 'success-rate', label: '成功率（%）', ratio: { of: ['success'], among: ['success', 'failed'] }, decimals: 1 },
  counted('persons', '涉及当事人（人）', 'persons'), { ...counted('amount', '协议涉及金额（万元）', 'amount', { scale: 10_000 }), decimals: 2 }, counted('performed', '履行', 'performed'), { id: 'confirmation', label: '司法确认', parts: [counted('confirmation-applied', '申请', 'confirmation-applied'), counted('confirmed', '确认有效', 'confirmed')] }, counted('subsidised', '发放案件补贴', 'subsidised'),
  counted('cases-before', '上期受理', 'cases', { at: 'before' }), { id: 'change', label: '环比（%）', change: { of: 'cases', from: 'cases-before' } },
  counted('cases-year-before', '上年同期受理', 'cases', { at: 'year-before' }), { id: 'year-change', label: '同比（%）', change: { of: 'cases', from: 'cases-year-before' } },
]
const across: readonly Balance[] = [
  { says: '上期在调加受理，等于调解成功、调解不成与期末在调之和', left: ['brought', 'cases'], right: ['success', 'failed', 'pending'] },
  { says: '调解成功等于书面协议与口头协议之和', left: ['written', 'oral'], right: ['success'] },
]
/** The last row counts all by itself, so that a value without a row breaks the balance. */
function grid(heading: string, lines: readonly Line[]): Grid {
  const all = `${heading}合计`
  return { heading, corner: heading, columns, rows: [...lines, { id: all, label: '合计' }], across, balances: [{ says: `合计等于${heading}各行之和`, left: idsOf(lines), right: [all] }] }
}
const 项 = (id: string, label: string, figure: string, dims?: Readonly<Record<string, string>>): Line => ({ id, label, rule: { figure: `mediation.${figure}`, ...(dims ? { dims } : {}) } })
const 组织各项 = COMMITTEES.map((类型) => 项(`调委会:${类型}`, `　${类型}`, 'committees', { 类型 }))
const 文化各项 = ['初中及以下', '高中、中专', '大专', '本科及以上'].map((文化程度) => 项(`文化:${文化程度}`, `　${文化程度}`, 'mediators', { 文化程度 }))
const 专兼各项 = ['专职', '兼职'].map((专兼职) => 项(`专兼:${专兼职}`, `　${专兼职}`, 'mediators', { 专兼职 }))
const 排查各项 = ['定期排查', '专项排查', '重大活动、节会前排查'].map((排查形式) => 项(`排查:${排查形式}`, `　${排查形式}`, 'screenings', { 排查形式 }))
/** What stands at the end of the period, and the screenings of the period. */
const 组织队伍: Grid = {
  heading: '组织队伍和排查', corner: '项目', columns: [{ id: 'number', label: '数量' }, { id: 'number-year-before', label: '上年同期', rule: { at: 'year-before' } }, { id: 'number-change', label: '同比（%）', change: { of: 'number', from: 'number-year-before' } }],
  rows: [
    项('committees', '人民调解委员会（个）', 'committees'), ...组织各项, 项('members', '委员（人）', 'committee-members'), 项('mediators', '人民调解员（人）', 'mediators'), ...专兼各项, ...文化各项,
    项('screenings', '矛盾纠纷排查（次）', 'screenings'), ...排查各项, 项('found', '排查发现纠纷（件）', 'screened-found'), 项('prevented-disputes', '预防纠纷（件）', 'screened-prevented'),
  ],
  balances: [
    { says: '人民调解委员会数等于各类型之和', left: idsOf(组织各项), right: ['committees'] }, { says: '人民调解员数等于专职与兼职之和', left: idsOf(专兼各项), right: ['mediators'] },
    { says: '人民调解员数等于各文化程度之和', left: idsOf(文化各项), right: ['mediators'] }, { says: '排查次数等于各形式之和', left: idsOf(排查各项), right: ['screenings'] },
  ],
}
const 培训各项 = ['岗前培训', '在岗培训', '专题培训'].map((培训类别) => ({ id: `培训:${培训类别}`, label: `　${培训类别}`, rule: { dims: { 培训类别 } } }))
const 培训: Grid = {
  heading: '调解员培训', corner: '项目',
  columns: [
    { id: 'sessions', label: '期数', rule: { figure: 'mediator-training.sessions' } }, { id: 'attendances', label: '人次', rule: { figure: 'mediator-training.attendances' } },
    { id: 'attendances-year-before', label: '上年同期人次', rule: { figure: 'mediator-training.attendances', at: 'year-before' } }, { id: 'attendances-change', label: '同比（%）', change: { of: 'attendances', from: 'attendances-year-before' } },
  ],
  rows: [{ id: 'training', label: '人民调解员培训' }, ...培训各项], balances: [{ says: '培训等于各类别之和', left: idsOf(培训各项), right: ['training'] }],
}
const 经费各项: readonly Line[] = [
  ...['财政保障工作经费', '设立单位工作经费', '误工补贴', '医疗、生活救助和抚恤', '表彰奖励'].map((经费种类) => ({ id: `经费:${经费种类}`, label: `　${经费种类}`, rule: { figure: 'mediation-funds.paid', dims: { 经费种类 } } })),
  { id: '经费:案件补贴', label: '　案件补贴', rule: { figure: 'mediation.case-subsidies' } },
]
const 经费: Grid = {
  heading: '经费和补贴', corner: '项目',
  columns: [{ id: 'paid', label: '金额（元）', decimals: 2 }, { id: 'paid-year-before', label: '上年同期（元）', decimals: 2, rule: { at: 'year-before' } }, { id: 'paid-change', label: '同比（%）', change: { of: 'paid', from: 'paid-year-before' } }],
  rows: [{ id: 'funds', label: '经费和补贴', rule: { figure: 'mediation-funds.paid', plus: [{ figure: 'mediation.case-subsidies' }] } }, ...经费各项], balances: [{ says: '经费和补贴等于各项之和', left: idsOf(经费各项), right: ['funds'] }],
}
const 防止 = (label: string, 防止情形: string): Line => ({ id: label, label, rule: { dims: { 防止情形 } } })

/** 人民调解工作统计: cases by type, source and committee, and what was prevented. */
export default {
  id: 'people-mediation', field: '矛盾化解', name: '人民调解工作统计表', basis: cite(人民调解法, 5), unit: '件', cycles: ['月', '季', '年'],
  grids: [
    grid('纠纷类型', linesOf('纠纷类型', TYPES, '类型:')), grid('纠纷来源', linesOf('纠纷来源', SOURCES, '来源:')), grid('调解组织', linesOf('调委会类型', COMMITTEES, '组织:')),
    {
      heading: '防止矛盾激化', corner: '情形', columns: [counted('prevented', '件数', 'prevented'), counted('prevented-persons', '人数', 'prevented.persons')],
      rows: [防止('防止自杀', '自杀'), 防止('防止民间纠纷转化为刑事案件', '民间纠纷转化为刑事案件'), 防止('防止群体性上访', '群体性上访'), 防止('防止群体性械斗', '群体性械斗'), { id: 'prevented-all', label: '合计', sumOf: ['防止自杀', '防止民间纠纷转化为刑事案件', '防止群体性上访', '防止群体性械斗'] }],
    },
    组织队伍, 培训, 经费, { heading: '疑难复杂纠纷', corner: '项目', columns: compared(), rows: [{ id: 'difficult', label: '疑难复杂纠纷调解成功', rule: { figure: 'mediation.difficult' } }] },
  ],
  continues: [{ carried: 'pending', brought: 'brought', lines: 'columns' }],
  notes: ['调解总数按受理日期，成功、不成按达成协议、调解不成之日计入；成功率的分母为本期办结，期末在调的不计入分子和分母。', '人民调解委员会、调解员为期末在任期内的；期满没有换届、续聘登记的不计。', '经费按支付之日，案件补贴按在案件中发放之日计入，不重复登记。', '纠纷类型的口径逐年增并，旧表止于物业、其他。'],
} satisfies StatutoryTable

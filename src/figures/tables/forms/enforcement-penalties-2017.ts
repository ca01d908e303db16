import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见 } from '#law/statutes.ts'
import { 单位各行, 处罚办理情况, 处罚勾稽 } from '../enforcement-lines.ts'
import { idsOf } from '../lines.ts'
import type { Heading, StatutoryTable } from '../words.ts'

const kind = (label: string, ...处罚种类: readonly string[]): Heading => ({ id: label, label, rule: { figure: 'penalty.decisions', dims: { 处罚种类 } } })
/** Kinds that only the law of 2021 knows are 其他行政处罚 in this form. */
const 种类: readonly Heading[] = [
  kind('警告', '警告'), kind('罚款', '罚款'), kind('没收违法所得、没收非法财物', '没收违法所得', '没收非法财物'), kind('暂扣许可证、执照', '暂扣许可证件'), kind('责令停产停业', '责令停产停业'), kind('吊销许可证、执照', '吊销许可证件'),
  { id: '行政拘留', label: '行政拘留', zero: '行政拘留由公安机关决定' }, kind('其他行政处罚', '其他行政处罚', '通报批评', '降低资质等级', '限制开展生产经营活动', '责令关闭', '限制从业'),
]

/** 行政执法统计年报 表一, as before the law of 2021. */
export default {
  id: 'enforcement-penalties-2017', field: '行政执法', name: '行政处罚实施情况统计表（2020年度以前）', code: '表一', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', inForce: { to: '2020-12-31' }, cycles: ['年'],
  grids: [{
    corner: '单位',
    columns: [
      { id: 'kinds', label: '行政处罚决定（宗）', parts: 种类 }, { id: 'all', label: '合计（宗）', rule: { figure: 'penalty.decisions' } },
      { id: 'amount', label: '罚没金额（万元）', decimals: 2, rule: { figure: 'penalty.fines-decided', scale: 10_000, plus: [{ figure: 'penalty.confiscated' }] } },
    ],
    rows: 单位各行('organ'),
    across: [{ says: '合计等于各种类之和；一案多种处罚的，只计最重的一种', left: idsOf(种类), right: ['all'] }],
  }, 处罚办理情况],
  ...处罚勾稽,
  ranks: { 处罚种类: { definition: 'penalty', parameter: '处罚种类由轻到重' } },
  notes: ['按作出处罚决定之日计入；其后被变更、撤销的仍计入。一案多种处罚的计一宗，计入最重的一种。', '被诉讼案件按一审计，一案计一件。'],
} satisfies StatutoryTable

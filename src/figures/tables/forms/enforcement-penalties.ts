import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见 } from '#law/statutes.ts'
import { 单位各行, 处罚办理情况, 处罚勾稽 } from '../enforcement-lines.ts'
import { idsOf } from '../lines.ts'
import type { Heading, StatutoryTable } from '../words.ts'

const kind = (label: string, ...kinds: readonly string[]): Heading => ({ id: label, label, rule: { figure: 'penalty.decisions', dims: { 处罚种类: kinds.length > 0 ? kinds : label } } })
const 种类: readonly Heading[] = [
  kind('警告'), kind('通报批评'), kind('罚款'), kind('没收违法所得、没收非法财物', '没收违法所得', '没收非法财物'), kind('暂扣许可证件'), kind('降低资质等级'), kind('吊销许可证件'), kind('限制开展生产经营活动'), kind('责令停产停业'), kind('责令关闭'), kind('限制从业'),
  { id: '行政拘留', label: '行政拘留', zero: '行政拘留由公安机关决定' }, kind('其他行政处罚'),
]

/** 行政执法统计年报 表一, as in force since the law of 2021. */
export default {
  id: 'enforcement-penalties', field: '行政执法', name: '行政处罚实施情况统计表', code: '表一', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', inForce: { from: '2021-01-01' }, follows: 'enforcement-penalties-2017', cycles: ['年'],
  grids: [
    {
      corner: '单位',
      columns: [
        { id: 'kinds', label: '行政处罚决定（宗）', parts: 种类 }, { id: 'all', label: '合计（宗）', rule: { figure: 'penalty.decisions' } },
        { id: 'amount', label: '罚没金额（万元）', decimals: 2, rule: { figure: 'penalty.fines-decided', scale: 10_000, plus: [{ figure: 'penalty.confiscated' }] } },
      ],
      rows: 单位各行('organ'),
      across: [{ says: '合计等于各种类之和；一案多种处罚的，只计最重的一种', left: idsOf(种类), right: ['all'] }],
    },
    处罚办理情况,
  ],
  ...处罚勾稽,
  ranks: { 处罚种类: { definition: 'penalty', parameter: '处罚种类由轻到重' } },
  notes: ['按作出处罚决定之日计入；其后被变更、撤销的仍计入。一案多种处罚的计一宗，计入最重的一种；轻重顺序为参数，可按本地口径调整。', '罚没金额为决定书所载金额，没收非法财物价值不能确定的不计。', '被诉讼案件按一审计，一案计一件。'],
} satisfies StatutoryTable

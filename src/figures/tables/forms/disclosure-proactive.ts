import { cite } from '#core/vocabulary/cite.ts'
import { 信息公开条例 } from '#law/statutes.ts'
import type { Heading, StatutoryTable } from '../words.ts'

const 处理决定: readonly Heading[] = [{ id: 'decisions', label: '本年处理决定数量' }]

/** 政府信息公开工作年度报告 表二, as the format of 2021 has it. */
export default {
  id: 'disclosure-proactive', field: '政府信息公开', name: '主动公开政府信息情况', code: '年报第二部分', basis: cite(信息公开条例, '20、50'), unit: '件', inForce: { from: '2021-01-01' }, follows: 'disclosure-proactive-2019', cycles: ['年'],
  grids: [
    {
      heading: '第二十条第（一）项', corner: '信息内容',
      columns: [
        { id: 'made', label: '本年制发件数', rule: { figure: 'normative-document.made' } }, { id: 'repealed', label: '本年废止件数', rule: { figure: 'normative-document.repealed', plus: [{ figure: 'normative-document.lapsed' }] } },
        { id: 'in-force', label: '现行有效件数', rule: { figure: 'normative-document.in-force' } },
      ],
      rows: [{ id: 'rules', label: '规章', zero: '乡镇、街道和县级人民政府没有规章制定权（立法法）' }, { id: 'normative', label: '行政规范性文件' }],
    },
    { heading: '第二十条第（五）项', corner: '信息内容', columns: 处理决定, rows: [{ id: 'licences', label: '行政许可', rule: { figure: 'licence.decisions' } }] },
    {
      heading: '第二十条第（六）项', corner: '信息内容', columns: 处理决定,
      rows: [
        { id: 'penalties', label: '行政处罚', rule: { figure: 'penalty.decisions' } },
        { id: 'coercion', label: '行政强制', rule: { figure: 'coercion.decisions', plus: [{ figure: 'coercion.immediate' }, { figure: 'illegal-building.forced-demolition-decisions' }] } },
      ],
    },
    { heading: '第二十条第（八）项', corner: '信息内容', columns: [{ id: 'amount', label: '本年收费金额（单位：万元）', decimals: 2 }], rows: [{ id: 'fees', label: '行政事业性收费', rule: { figure: 'service-matter.fees', scale: 10_000 } }] },
  ],
  agrees: [
    { says: '行政处罚处理决定数量，等于行政执法统计年报表一的合计', here: ['penalties/decisions'], table: 'enforcement-penalties', there: ['organ-total/all'] },
    { says: '行政许可处理决定数量，等于行政执法统计年报表二的许可决定合计', here: ['licences/decisions'], table: 'enforcement-licences', there: ['organ-total/decided'] },
  ],
  notes: ['废止件数含失效。', '行政强制含查封、扣押、冻结和强制执行的决定，以及强制拆除决定、立即代履行。', '政府信息公开信息处理费在第六部分报告，不计入收费金额。'],
} satisfies StatutoryTable

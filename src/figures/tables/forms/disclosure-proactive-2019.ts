import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { 年报格式2019 } from '#law/statutes.ts'
import type { CellRule, Heading, StatutoryTable } from '../words.ts'

/** Items that stood at the end of last year, and by how many this year ends with more or fewer. */
const 项目: readonly Heading[] = [{ id: 'items-before', label: '上一年项目数量' }, { id: 'items-change', label: '本年增/减', signed: true }]
const 项目和决定: readonly Heading[] = [...项目, { id: 'decisions', label: '处理决定数量' }]
const 许可事项: CellRule = { figure: 'item-lists.entries', dims: { 清单: '行政许可事项清单' } }
const 上年许可事项: CellRule = { ...许可事项, at: 'start' }

/** 政府信息公开工作年度报告 表二, as the trial format of 2019 has it. What no record holds is filled in by hand, with its source. */
export default {
  id: 'disclosure-proactive-2019', field: '政府信息公开', name: '主动公开政府信息情况（2019、2020年度）', code: '年报第二部分', basis: asStanding('excerpt', cite(年报格式2019, '主动公开政府信息情况')), unit: '件', inForce: { from: '2019-01-01', to: '2020-12-31' }, cycles: ['年'],
  grids: [
    {
      heading: '第二十条第（一）项', corner: '信息内容', columns: [{ id: 'made', label: '本年新制作数量' }, { id: 'published', label: '本年新公开数量' }, { id: 'all-public', label: '对外公开总数量' }],
      rows: [{ id: 'rules', label: '规章', zero: '乡镇、街道和县级人民政府没有规章制定权（立法法）' }, { id: 'normative', label: '规范性文件', places: { made: { figure: 'normative-document.issued' }, published: { figure: 'normative-document.made' } } }],
    },
    {
      heading: '第二十条第（五）项', corner: '信息内容', columns: 项目和决定,
      rows: [
        { id: 'licences', label: '行政许可', places: { 'items-before': 上年许可事项, 'items-change': { ...许可事项, plus: [{ ...上年许可事项, scale: -1 }] }, decisions: { figure: 'licence.decisions' } } },
        { id: 'services', label: '其他对外管理服务事项' },
      ],
    },
    {
      heading: '第二十条第（六）项', corner: '信息内容', columns: 项目和决定,
      rows: [
        { id: 'penalties', label: '行政处罚', places: { decisions: { figure: 'penalty.decisions' } } },
        { id: 'coercion', label: '行政强制', places: { decisions: { figure: 'coercion.decisions', plus: [{ figure: 'coercion.immediate' }, { figure: 'illegal-building.forced-demolition-decisions' }] } } },
      ],
    },
    { heading: '第二十条第（八）项', corner: '信息内容', columns: 项目, rows: [{ id: 'fees', label: '行政事业性收费' }] },
    { heading: '第二十条第（九）项', corner: '信息内容', columns: [{ id: 'purchases', label: '采购项目数量' }, { id: 'purchase-amount', label: '采购总金额（元）', decimals: 2 }], rows: [{ id: 'procurement', label: '政府集中采购' }] },
  ],
  agrees: [{ says: '行政处罚处理决定数量，等于行政执法统计年报表一（2020年度以前）的合计', here: ['penalties/decisions'], table: 'enforcement-penalties-2017', there: ['organ-total/all'] }],
  notes: [
    '表式依已公布的2019年度报告核对，格式原件未见。', '规范性文件新制作按印发日期，新公开按公布日期；对外公开总数量是否含已废止、失效的，未见口径，由填报人注明来源。',
    '行政许可的项目为行政许可事项清单现行事项，增减为年末与上年末之差；其他项目数、政府集中采购由填报人按权责清单、采购台账填报并注明来源。',
  ],
} satisfies StatutoryTable

import { cite } from '#core/vocabulary/cite.ts'
import { 三项制度意见 } from '#law/statutes.ts'
import { 单位各行 } from '../enforcement-lines.ts'
import type { Heading, StatutoryTable } from '../words.ts'

const 次数 = (label: string): Heading => ({ id: `${label}次数`, label: '次数', rule: { figure: 'service-matter.other-acts', dims: { 事项类型: label } } })
const 金额 = (kind: string, label: string): Heading => ({ id: `${kind}金额`, label, decimals: 2, rule: { figure: 'service-matter.other-acts.amount', scale: 10_000, dims: { 事项类型: kind } } })
const 次数和金额 = (kind: string, label: string): Heading => ({ id: kind, label: kind, parts: [次数(kind), 金额(kind, label)] })

/** 行政执法统计年报 表四. */
export default {
  id: 'enforcement-others', field: '行政执法', name: '其他行政执法行为实施情况统计表', code: '表四', basis: cite(三项制度意见, '行政执法统计年报'), unit: '宗', cycles: ['年'],
  grids: [{
    corner: '单位',
    columns: [
      { id: 'inspections', label: '行政检查次数', rule: { figure: 'inspection.count' } },
      { id: 'expropriation', label: '行政征收', parts: [
        { id: '征收次数', label: '次数', rule: { figure: 'expropriation.state-land-decisions' } }, { id: '征收金额', label: '征收总金额（万元）', zero: '房屋征收给予补偿，不收取款项；税费征收不由本机关实施' },
      ] },
      次数和金额('行政裁决', '涉及金额（万元）'), 次数和金额('行政给付', '给付总金额（万元）'), { id: '行政确认', label: '行政确认', parts: [次数('行政确认')] }, 次数和金额('行政奖励', '奖励总金额（万元）'),
      { id: 'others', label: '其他行政执法行为（宗）', rule: { figure: 'service-matter.other-acts', dims: { 事项类型: '其他行政权力' } } },
    ],
    rows: 单位各行('organ'),
  }, {
    heading: '本地统计表另列的', corner: '单位',
    columns: [
      { id: 'requisition', label: '行政征用', parts: [
        { id: '征用次数', label: '次数', rule: { figure: 'emergency-response.requisitions' } }, { id: '征用金额', label: '补偿总金额（万元）', decimals: 2, rule: { figure: 'emergency-response.requisition-compensation', scale: 10_000 } },
      ] },
      { id: 'filing', label: '行政备案', parts: [次数('行政备案')] },
    ],
    rows: 单位各行('extra'),
  }],
  notes: ['行政检查一个对象受一次检查并有完整书面记录的计一次，没有明确对象的巡查和无法检查的不计。', '征收为国有土地上房屋征收决定；裁决、给付、确认、奖励和其他行政权力事项按办结之日计入，不予办理的不计。', '行政征用、行政备案另列，不计入其他行政执法行为；征用按征用之日，补偿按归还补偿之日计入。'],
} satisfies StatutoryTable

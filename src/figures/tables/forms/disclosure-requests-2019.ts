import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { 视为放弃 } from '#law/disclosure-replies.ts'
import { 年报格式2019 } from '#law/statutes.ts'
import { result, 不予公开各行, 不予处理各行, 无法提供各行, 申请人栏 } from '../disclosure-lines.ts'
import { idsOf } from '../lines.ts'
import type { StatutoryTable } from '../words.ts'

const details = [...不予公开各行, ...无法提供各行, ...不予处理各行]

/** 政府信息公开工作年度报告 表三, as the trial format of 2019 has it: 其他处理 is one row. */
export default {
  id: 'disclosure-requests-2019', field: '政府信息公开', name: '收到和处理政府信息公开申请情况（2019、2020年度）', code: '年报第三部分', basis: asStanding('excerpt', cite(年报格式2019, '收到和处理政府信息公开申请情况')), unit: '件', inForce: { from: '2019-01-01', to: '2020-12-31' }, cycles: ['年'],
  grids: [{
    corner: '本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和',
    columns: 申请人栏,
    rows: [
      { id: 'new', label: '一、本年新收政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.count' } },
      { id: 'brought', label: '二、上年结转政府信息公开申请数量', level: 0, rule: { figure: 'disclosure.on-request.carried', at: 'start' } },
      result('open', '三、本年度办理结果　（一）予以公开', 1, '予以公开', '已主动公开'),
      result('part', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', 1, '部分公开'),
      { id: 'refused', label: '（三）不予公开', level: 1, sumOf: idsOf(不予公开各行) }, ...不予公开各行,
      { id: 'unavailable', label: '（四）无法提供', level: 1, sumOf: idsOf(无法提供各行) }, ...无法提供各行,
      { id: 'unhandled', label: '（五）不予处理', level: 1, sumOf: idsOf(不予处理各行) }, ...不予处理各行,
      result('other', '（六）其他处理', 1, 视为放弃.不补正, 视为放弃.不缴费, '其他'),
      { id: 'total', label: '（七）总计', level: 1, sumOf: ['open', 'part', ...idsOf(details), 'other'] },
      { id: 'carried', label: '四、结转下年度继续办理', level: 0, rule: { figure: 'disclosure.on-request.carried' } },
    ],
    balances: [{ says: '第一项加第二项之和，等于第三项加第四项之和', left: ['new', 'brought'], right: ['total', 'carried'] }],
  }],
  continues: [{ carried: 'carried', brought: 'brought' }],
  notes: ['表式依已公布的2019年度报告核对，格式原件未见；逾期不补正、逾期不缴费在本表式不分列，计入其他处理。'],
} satisfies StatutoryTable

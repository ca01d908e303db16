import { computeFigures } from '#figures/figures.ts'
import { yearOf } from '#figures/periods.ts'
import { fillReturn, type FilledReturn } from '#report/returns/fill.ts'
import { tableOrder, tablesOf } from '../../tables.ts'
import type { Volumes } from '../volumes.ts'
import { DemoRefused, type Walker } from '../walker.ts'

const CLERK = { person: '演示甲', role: '经办人' } as const
const HEAD = { person: '演示己', role: '机关负责人' } as const

/** The tables of the report as the record fills them: what the report says in words is what they say in numbers. */
async function fillOf({ house }: Walker, { organ, year }: Volumes): Promise<(table: string) => Promise<FilledReturn>> {
  const [forms, order] = [await tablesOf(house), await tableOrder(house, organ, yearOf(year))]
  return (table) => {
    const form = forms.find(({ id }) => id === table)
    if (!form) throw new DemoRefused(table, ['没有这张报表'])
    return fillReturn(house.cases, form, order)
  }
}

async function numbersOf(walker: Walker, of: Volumes) {
  const { house } = walker
  const fill = await fillOf(walker, of)
  const [requests, disputes] = [await fill('disclosure-requests'), await fill('disclosure-disputes')]
  const at = ({ filled }: FilledReturn, row: string, column: string): number => filled.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? 0
  const [documents] = await computeFigures(house.ledger, house.catalogue, { tenant: house.tenant, organs: [of.organ], period: yearOf(of.year), only: ['disclosure.proactive.documents'] })
  const asked = (row: string): number => at(requests, row, 'all')
  return {
    documents: documents?.value ?? 0, made: asked('new'), brought: asked('brought'), open: asked('open'), part: asked('part'), refused: asked('refused'), unavailable: asked('unavailable'), total: asked('total'), carried: asked('carried'),
    reconsidered: at(disputes, 'cases', 'reconsideration-total'), sued: at(disputes, 'cases', 'direct-total') + at(disputes, 'cases', 'reconsidered-total'), isBalanced: requests.filled.imbalances.length === 0,
  }
}

const some = (n: number, says: string): readonly string[] => (n > 0 ? [`${says}${n}件`] : [])

/** The report on disclosure of the year: written from the statutory tables, sent back once, signed and published before April. */
export async function walkDisclosureReport(walker: Walker, of: Volumes): Promise<void> {
  const n = await numbersOf(walker, of)
  const next = of.year + 1
  const organ = (await walker.house.ledger.people.listOrgans(walker.house.tenant)).find(({ id }) => id === of.organ)?.name ?? of.organ
  const written = {
    主动公开情况: n.documents > 0 ? `全年主动公开公文类政府信息${n.documents}件，均在形成之日起二十个工作日内公开；同步维护政府信息公开指南和目录。` : '全年没有新制作的公文类政府信息；机构职能、办事指南等信息按期核对更新。',
    申请办理情况: `全年新收政府信息公开申请${n.made}件，上年结转${n.brought}件。办结${n.total}件，其中${[...some(n.open, '予以公开'), ...some(n.part, '部分公开'), ...some(n.refused, '不予公开'), ...some(n.unavailable, '无法提供')].join('、')}；结转下年度${n.carried}件。`,
    复议诉讼情况: n.reconsidered + n.sued > 0 ? `全年发生政府信息公开行政复议${n.reconsidered}件、行政诉讼${n.sued}件。` : '全年没有发生政府信息公开行政复议、行政诉讼案件。',
    考核评议和责任追究: '政府信息公开纳入年度绩效考核；全年没有发生责任追究情形。',
  }
  const improved = '一是部分政策解读形式单一，群众不易看懂；二是依申请公开答复说理还不够充分。下一步将推行图文解读，建立答复文书集体会商机制。'
  const write = (问题和改进: string) => ({ ...written, 问题和改进, 其他事项: '没有收取政府信息公开处理费', 申请办理表勾稽平衡: n.isBalanced ? '是' : '否' })
  await walker.walk('disclosure-annual-report', of.organ, `${next}-01-27`, { 年度: of.year, 编制单位: organ, 单位类型: '一级政府' }, (kase) => kase
    .act('编写', `${next}-02-03`, write('部分政策解读形式单一，答复说理还不够充分。'), CLERK).act('审核', `${next}-02-06`, { 审核结论: '退回修改', 审核意见: '“问题和改进”只写了问题，请补写改进措施' }, HEAD)
    .act('编写', `${next}-02-10`, write(improved), CLERK).act('审核', `${next}-02-12`, { 审核结论: '通过', 审核意见: '数字与统计表一致，六个部分齐全' }, HEAD)
    .act('签发', `${next}-03-02`, { 签发日期: `${next}-03-02` }, HEAD).act('公布', `${next}-03-05`, { 公布日期: `${next}-03-05`, 公布渠道: '政府网站政府信息公开专栏' }, CLERK), CLERK)
}

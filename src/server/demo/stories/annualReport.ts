import { readFileSync } from 'node:fs'
import { freezeReport } from '#report/published.ts'
import { readReport } from '#report/reading/read.ts'
import { reportOrder } from '../../reporting.ts'
import type { Volumes } from '../volumes.ts'
import { DemoRefused, type Walker } from '../walker.ts'

const STATEMENTS = {
  主要举措和成效: '坚持党建引领法治建设，把法治政府建设纳入年度重点工作，与经济社会发展同部署、同推进、同督促、同考核。',
  存在的不足和原因: '一是基层执法力量与承担的执法事项不完全匹配，专业培训还不够；二是部分工单实际解决率不高，源头治理和部门协同需要加强；三是普法形式与群众需求结合不够紧密。',
  第一责任人职责情况: '镇党委、政府主要负责人认真履行推进法治建设第一责任人职责，定期听取法治建设工作汇报，带头学法、依法决策，对重要工作亲自部署、重大问题亲自过问、重点环节亲自协调、重要任务亲自督办。',
  下一年度主要安排: '一是加强执法队伍规范化建设，落实行政执法三项制度；二是提升热线工单办理质效，推动未诉先办；三是深化矛盾纠纷多元化解；四是做好“八五”普法总结和“九五”普法启动工作。',
}

/** Last year's values come out of last year's report, read like those of others. */
async function takeBaselines(walker: Walker, of: Volumes): Promise<void> {
  const text = readFileSync(new URL(`../report-${of.year - 1}-${of.organ}.txt`, import.meta.url), 'utf8')
  const { title, year, figures } = readReport(text)
  const units = new Map(walker.house.catalogue.all.flatMap(({ counts }) => Object.entries(counts ?? {}).map(([id, count]) => [id, count.unit] as const)))
  const known = figures.filter(({ figure, value }) => figure !== null && value !== null && units.has(figure))
  const once = known.filter((one, index) => known.findIndex(({ figure }) => figure === one.figure) === index)
  for (const { figure, name, value, unit, quote } of once) {
    await walker.walk('figure-baseline', of.organ, `${of.year}-03-31`, { 指标: figure ?? '', 指标名称: name, 年度: year ?? of.year - 1, 数值: String(value), 单位: unit || (units.get(figure ?? '') ?? ''), 来源报告: title ?? '', 原文摘录: quote })
  }
  await walker.flush()
}

/** The report of the year as the town made it: drafted, reviewed, discussed, sent, frozen, published. */
export async function publishReport(walker: Walker, of: Volumes): Promise<void> {
  await takeBaselines(walker, of)
  const { house } = walker
  const order = await reportOrder(house, of.organ, of.year)
  const next = of.year + 1
  const answers = { 年度: of.year, 报告单位: order.organ.name, 报送对象: order.superior }
  await walker.walk('annual-report', of.organ, `${next}-01-05`, answers, (kase) => kase
    .act('起草', `${next}-01-19`, STATEMENTS, { person: '演示甲' }).act('送会签', `${next}-01-20`, { 会签单位: '各办公室、综合行政执法队' }).act('会签意见', `${next}-01-26`, { 会签结论: '同意' }).act('送审核', `${next}-01-27`)
    .act('合法性审核', `${next}-02-02`, { 数字全部有来源: '是', 合法性意见: '内容符合规定' }, { person: '演示戊' }).act('集体讨论', `${next}-02-09`, { 会议名称: '镇长办公会议', 会议日期: `${next}-02-09`, 参加人员: ['演示己', '演示甲', '演示戊'], 讨论结论: '通过' })
    .act('签发', `${next}-02-11`, { 签发人: '演示己', 发文字号: `${order.organ.code}〔${next}〕3号`, 成文日期: `${next}-02-11` }).act('报送', `${next}-02-12`, { 报送日期: `${next}-02-12` }).act('保密和隐私审查', `${next}-03-02`, { 审查结论: '可以公开' }))
  await walker.flush()
  await house.ledger.sequence(house.tenant)
  const { rows: [row] } = await house.ledger.findCases(house.tenant, { definition: 'annual-report', organ: of.organ, limit: 1 })
  const who = { kind: 'machine', name: '演示甲', role: '司法所工作人员' } as const
  const day = `${next}-03-05`
  const frozen = await freezeReport(house.cases, who, { ...order, today: day }, row?.caseId ?? '', 'demo:freeze', day)
  if (!frozen.ok) throw new DemoRefused('冻结年度报告', frozen.refusal.reasons.map(({ says }) => says))
  const published = await house.cases.act(who, { tenant: house.tenant, caseId: row?.caseId ?? '', do: '公开', on: day, answers: { 公开渠道: '政府网站', 公开日期: day }, key: 'demo:publish' })
  if (!published.ok) throw new DemoRefused('公开年度报告', published.refusal.reasons.map(({ says }) => says))
}

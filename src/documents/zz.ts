import { writeFileSync } from 'node:fs'
import { allTemplates } from './catalogue.ts'
import { issueDocument } from './issue.ts'
import { toDocx } from './layout/docx.ts'
const organ = { 机关名称: '演示镇人民政府', 机关代字: '演府', 复议机关: '演示区人民政府', 诉讼法院: '演示区人民法院', 机关地址: '演示路1号', 机关电话: '010-00000000' }
const only = process.argv[2]
for (const t of allTemplates()) {
  if (only && !only.split(',').includes(t.name)) continue
  const fields = new Set([...t.body.join('\n').matchAll(/\{[#^]?([^{}/#^=~!]+)/g)].map((m) => m[1] ?? ''))
  const facts = { ...Object.fromEntries([...fields, ...t.required.map((r) => r.field)].map((f) => [f, `演示的${f}`])), 当事人: '演示镕喆餐饮有限公司', 住所: '演示市演示区演示路18号', 罚款金额: 12345.6, 日期: '2026-01-05', 文号: '演府罚决字〔2026〕1号', ...(t.purpose.includes('答复') ? {} : {}) }
  delete (facts as Record<string, unknown>)['当事人信息']
  const t0 = Date.now()
  const r = await issueDocument({ template: t, facts, organ, watermark: '演示' })
  if (!r.ok) { console.log('MISSING', t.name, r.missing); continue }
  console.log(t.name, Date.now() - t0)
  writeFileSync(`/tmp/tw/${t.name}.pdf`, r.pdf); writeFileSync(`/tmp/tw/${t.name}.docx`, r.docx)
}

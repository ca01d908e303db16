import { afterAll, describe, expect, test } from 'vitest'
import { allTemplates, findTemplate, genericTemplate } from './catalogue.ts'
import type { Facts } from './facts.ts'
import { issueDocument, missingFields } from './issue.ts'
import { linesOf } from './layout/model.ts'
import { closePdf } from './layout/pdf.ts'
import type { DocumentTemplate } from './templateText.ts'

const organ = { 机关名称: '演示镇人民政府', 机关代字: '演府', 复议机关: '演示区人民政府', 诉讼法院: '演示区人民法院', 机关地址: '演示路1号', 机关电话: '000-00000000' }
const tags = (template: DocumentTemplate): string[] => [...template.body.join('\n').matchAll(/\{[#^]?!?([^{}/#^=~!]+)/g)].map((match) => match[1] ?? '')
const own = new Set(Object.keys(organ))
const sample = (template: DocumentTemplate, more: Facts = {}): Facts => ({
  ...Object.fromEntries([...tags(template), ...template.required.map(({ field }) => field)].filter((field) => !own.has(field) && field !== '当事人信息' && !field.endsWith('大写')).map((field) => [field, `甲${field}`])),
  当事人: '演示镕喆餐饮有限公司', 住所: '演示市演示路18号', 日期: '2026-01-05', 文号: '演府罚决字〔2026〕1号', 罚款金额: 1000, ...more,
})

afterAll(closePdf)

describe('文书目录', () => {
  test('行政处罚与依申请公开的文书齐备', () => {
    const count = (procedure: string): number => allTemplates().filter((one) => one.procedure === procedure).length
    expect(count('penalty')).toBeGreaterThanOrEqual(50)
    expect(count('disclosure-on-request')).toBeGreaterThanOrEqual(16)
  })
  test('同一程序的名称与别名不重复指向两份文书', () => {
    const names = allTemplates().flatMap((one) => [...new Set([one.name, ...one.aliases])].map((name) => `${one.procedure} ${name} ${one.from ?? ''}`))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
  test('没有文本的文书使用通用格式', async () => {
    const made = await issueDocument({ template: genericTemplate('备案回执', ['事项', '说明']), facts: { 事项: '甲事', 说明: '乙说', 日期: '2026-01-05', 当事人: '演示村' }, organ })
    expect(made.ok && linesOf(made.model).join('')).toContain('甲事')
  })
})

describe.each(allTemplates().map((template) => [`${template.file} ${template.name}`, template] as const))('%s', (_, template) => {
  test('事实齐备时填写完整，没有遗留标签', async () => {
    const made = await issueDocument({ template, facts: sample(template), organ })
    if (!made.ok) throw new Error(JSON.stringify(made.missing))
    const text = linesOf(made.model).join('\n')
    expect(text).not.toMatch(/[{}｜＼]|undefined|\[object|插入：/)
    expect([template.name, ...template.aliases].filter((name) => text.includes(name)), '标题是文书的名称或者别名').not.toEqual([])
    expect(made.pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
  test('缺少一个必填字段即拒绝制发，并写明理由和依据', () => {
    const full = sample(template)
    for (const { field, says, basis, when } of template.required.filter((one) => one.when === undefined)) {
      const lacking = missingFields(template, { ...organ, ...full, [field]: '' })
      expect(lacking, String(when)).toContainEqual({ field, says, basis })
    }
  })
})

test('必填字段都在正文或者文书固定位置出现', () => {
  const shown = (template: DocumentTemplate): string[] => [...tags(template), '文号', '机关名称', '日期', '电子送达地址', '先行登记保存理由', '答复类型',
    ...(template.body.some((line) => line.includes('{当事人信息}')) ? ['住所'] : []), ...tags(template).flatMap((tag) => /^(.+)信息$/.exec(tag)?.[1] ?? [])]
  const astray = allTemplates().flatMap((template) => template.required.filter(({ field }) => !shown(template).includes(field)).map(({ field }) => `${template.file}：${field}`))
  expect(astray).toEqual([])
})

test('签名行写在一行之内：每行二十八字', () => {
  const width = (line: string): number => [...line].reduce((sum, char) => sum + (char > '\u2e7f' || char === '、' ? 1 : 0.5), 0)
  const tooLong = allTemplates().flatMap(({ file, body }) => body.filter((line) => line.startsWith('顶格：') && line.endsWith('日') && !line.includes('{') && width(line.slice(3)) > 28).map((line) => `${file}：${line}`))
  expect(tooLong).toEqual([])
})

test('一列姓名下的条件只写一次，不逐人重复', async () => {
  const template = findTemplate('litigation', '答辩状')
  const made = template && await issueDocument({ template, facts: sample(template, { 委托代理人: ['演示丁', '演示戊'] }), organ })
  const text = made?.ok ? linesOf(made.model).join('\n') : ''
  expect(text.split('委托代理人：')).toHaveLength(2)
  expect(text).toContain('委托代理人：演示丁、演示戊')
})

test('处罚决定书写明救济途径和大写金额，2024年起当场处罚复议前置', async () => {
  const decision = findTemplate('penalty', '行政处罚决定书')
  const spot = [findTemplate('penalty', '当场行政处罚决定书', '2023-12-31'), findTemplate('penalty', '当场行政处罚决定书', '2024-01-01')]
  const texts = await Promise.all([decision, ...spot].map(async (template) => {
    const made = template && await issueDocument({ template, facts: sample(template), organ })
    return made?.ok ? linesOf(made.model).join('\n') : ''
  }))
  expect(texts[0]).toContain('大写：人民币壹仟元整')
  expect(texts[0]).toContain('六个月内依法直接向演示区人民法院提起行政诉讼')
  expect(texts[1]).toContain('也可以自收到本决定书之日起六个月内')
  expect(texts[2]).toContain('先向演示区人民政府申请行政复议')
  expect(texts[2]).not.toContain('六个月内')
})

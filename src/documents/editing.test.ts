import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import PizZip from 'pizzip'
import { afterAll, describe, expect, test } from 'vitest'
import { findTemplate } from './catalogue.ts'
import type { Facts } from './facts.ts'
import { TemplateError, fillTemplate } from './fill.ts'
import { issueDocument, type Issued } from './issue.ts'
import { linesOf } from './layout/model.ts'
import { closePdf } from './layout/pdf.ts'
import { pdfText } from './layout/pdfReading.test-support.ts'
import { DocxError } from './readBack.ts'
import { defaultTemplate } from './template.ts'
import type { DocumentTemplate } from './templateText.ts'

const organ = { 机关名称: '演示镇人民政府' }
const correction: Facts = {
  申请人: '镕喆堃昇祎玥䶮', 收到日期: '2026-01-05', 补正事项: '请写明<b>文号</b>&{姓名}#let *x* $y$', 补正期限: '2026-01-20', 日期: '2026-01-08', 承办人: '演示员',
}
const template = (): DocumentTemplate => {
  const found = findTemplate('disclosure-on-request', '补正告知书')
  if (!found) throw new Error('补正告知书')
  return found
}
const issue = async (more: { overrideFolder?: string } = {}): Promise<Extract<Issued, { ok: true }>> => {
  const made = await issueDocument({ template: template(), facts: correction, organ, number: '演府公开补字〔2026〕1号', ...more })
  if (!made.ok) throw new Error(JSON.stringify(made.missing))
  return made
}
async function withOverride<T>(docx: Buffer, run: (overrideFolder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'documents-'))
  try {
    await mkdir(join(folder, 'disclosure-on-request'))
    await writeFile(join(folder, 'disclosure-on-request', '补正告知书.docx'), docx)
    return await run(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}
const edited = async (change: (xml: string) => string): Promise<Buffer> => {
  const zip = new PizZip(await defaultTemplate(template()))
  zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''))
  return zip.generate({ type: 'nodebuffer' })
}
const squeezed = (text: string): string => text.replace(/\s/g, '')

afterAll(closePdf)

describe('制发', () => {
  test('DOCX、PDF 与内容一致，生僻字与标记符号按原样出现', async () => {
    const made = await issue()
    const word = squeezed((await mammoth.extractRawText({ buffer: made.docx })).value)
    const pdf = squeezed(await pdfText(made.pdf))
    for (const line of linesOf(made.model)) {
      expect(word).toContain(squeezed(line))
      expect(pdf).toContain(squeezed(line))
    }
    expect(pdf).toContain('镕喆堃昇祎玥䶮')
    expect(pdf).toContain('<b>文号</b>&{姓名}#let*x*$y$')
  })
  test('在 Word 中改一句话，PDF 随之改变，模板版本也不同', async () => {
    const docx = await edited((xml) => xml.replace('申请内容不明确', '申请事项尚不清楚'))
    const [usual, changed] = [await issue(), await withOverride(docx, (overrideFolder) => issue({ overrideFolder }))]
    expect(squeezed(await pdfText(changed.pdf))).toContain('申请事项尚不清楚')
    expect(changed.templateVersion).toMatch(/^[0-9a-f]{64}$/)
    expect(changed.templateVersion).not.toBe(usual.templateVersion)
  })
})

describe('有错误的模板', () => {
  test('截断的文件以中文说明原因和办法', async () => {
    const docx = await defaultTemplate(template())
    await expect(withOverride(docx.subarray(0, docx.length / 2), (overrideFolder) => issue({ overrideFolder }))).rejects.toThrow(/损坏或不完整.*重新上传/)
    await expect(async () => fillTemplate(Buffer.from('文本'), {})).rejects.toThrow(DocxError)
  })
  test('标签书写有误时逐一列出', async () => {
    const docx = await edited((xml) => xml.replace('{补正事项}', '{补正事项').replace('{收到日期}', '收到日期}'))
    const error: unknown = await fillTemplate(docx, correction).catch((fault: unknown) => fault)
    expect(error).toBeInstanceOf(TemplateError)
    expect((error as TemplateError).faults.length).toBeGreaterThanOrEqual(2)
    expect((error as TemplateError).message).toMatch(/花括号/)
  })
})

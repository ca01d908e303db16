import { afterAll, describe, expect, test } from 'vitest'
import { toDocx } from './docx.ts'
import { toHtml } from './html.ts'
import { linesOf, paragraph, type OfficialDocument } from './model.ts'
import { closePdf, toPdf } from './pdf.ts'
import { pdfLines } from './pdfReading.test-support.ts'
import { readBack } from '../readBack.ts'

const long = '为贯彻落实法治政府建设部署，演示镇坚持依法行政，严格规范公正文明执法，“放管服”改革持续深化（详见附件）。'.repeat(40)
const report: OfficialDocument = {
  kind: 'report-upward', mark: '演示镇人民政府文件', number: '演府〔2026〕1号', signer: '演示签', title: '演示镇人民政府关于2025年度法治政府建设情况的报告',
  recipient: '演示区人民政府：', organ: '演示镇人民政府', date: '2026年1月20日', seal: true, attachments: ['数据表'],
  blocks: [{ type: 'h1', runs: [{ text: '一、主要举措和成效' }] }, paragraph(long),
    { type: 'p', runs: [{ text: '全年办结案件' }, { text: '470', ref: 'penalty.cases' }, { text: '件。' }] },
    { type: 'table', head: [[{ runs: [{ text: '类别' }] }, { runs: [{ text: '件数' }] }]], rows: [[{ runs: [{ text: '<处罚>' }] }, { runs: [{ text: '470' }], align: 'right' }]] }],
  imprint: { copyTo: '演示区司法局', printedBy: '演示镇人民政府办公室', printedOn: '2026年1月20日' },
}

afterAll(closePdf)

describe('版面（GB/T 9704-2012）', () => {
  test('整页为二十二行、每行二十八字，行首没有标点', async () => {
    const plainPage: OfficialDocument = { kind: 'letter', title: '题', blocks: [paragraph('法'.repeat(28 * 60))] }
    const lines = (await pdfLines(await toPdf(plainPage))).filter(({ page, text }) => page === 2 && !text.includes('—'))
    expect(lines).toHaveLength(22)
    expect(new Set(lines.map(({ text }) => text.length))).toEqual(new Set([28]))
    const body = (await pdfLines(await toPdf(report))).map(({ text }) => text.trim())
    expect(body.filter((text) => /^[，。、；：？！）”》]/.test(text))).toEqual([])
  })
  test('上行文有标志、字号、签发人、附件、署名、版记和页码', async () => {
    const text = (await pdfLines(await toPdf(report))).map((line) => line.text).join('\n').replace(/[ \u3000]/g, '')
    for (const part of ['演示镇人民政府文件', '演府〔2026〕1号', '签发人：演示签', '演示区人民政府：', '附件：数据表', '2026年1月20日印发', '抄送：演示区司法局。', '—1—', '—2—']) expect(text).toContain(part)
  })
  test('首页须有正文；署名、日期和正文在同一页；页码单页居右、双页居左', async () => {
    for (const length of [1, 5, 9, 10, 11, 20, 21, 22, 23, 24, 25, 26, 27, 28]) {
      const lines = (await pdfLines(await toPdf({ ...report, attachments: [], blocks: [{ type: 'h1', runs: [{ text: '一、主要举措和成效' }] }, paragraph('法治政府'.repeat(7 * length))] }))).map((line) => ({ ...line, text: line.text.replace(/[ \u3000]/g, '') }))
      const isBody = ({ text }: { text: string }): boolean => text.includes('法治政府法治政府')
      expect(lines.filter(({ page }) => page === 1).some(isBody), `首页，${length}行`).toBe(true)
      const signed = lines.find(({ text }) => text === '演示镇人民政府')
      expect(lines.some((line) => line.page === signed?.page && (isBody(line) || line.text.includes('法治政府'))), `署名页，${length}行`).toBe(true)
      for (const { page, x } of lines.filter(({ text }) => /^—\d+—$/.test(text))) expect(x > 300, `第${page}页页码`).toBe(page % 2 === 1)
    }
  })
  test.each([true, false])('短段落的通知，正好写满一页时署名也不独占一页（盖章：%s）', async (seal) => {
    for (const count of [11, 12, 13, 14, 15, 16, 17]) {
      const letter: OfficialDocument = { kind: 'letter', mark: '演示镇人民政府', number: '演府字〔2026〕1号', title: '演示通知书', recipient: '演示甲：', blocks: Array.from({ length: count }, (_, index) => paragraph(`第${index + 1}段正文。`)), organ: '演示镇人民政府', date: '2026年1月5日', seal }
      const lines = await pdfLines(await toPdf(letter))
      const signed = lines.findLast(({ text }) => text.replace(/[ \u3000]/g, '') === '2026年1月5日')
      expect(lines.some(({ page, text }) => page === signed?.page && text.includes('正文')), `${count}段`).toBe(true)
    }
  })
  test('写成 Word 再读回，内容不变', async () => {
    const back = readBack(await toDocx(report), { kind: 'report-upward', seal: true })
    expect(back.title.replaceAll('\n', '')).toBe(report.title)
    expect(back).toMatchObject({ mark: report.mark, number: report.number, signer: report.signer, recipient: report.recipient, organ: report.organ, date: report.date, imprint: report.imprint, attachments: report.attachments })
    expect(linesOf({ ...back, title: report.title })).toEqual(linesOf(report))
    expect(back.blocks.at(-1)).toMatchObject({ head: [[{ runs: [{ text: '类别' }] }, { runs: [{ text: '件数' }] }]], rows: [[{}, { align: 'right' }]] })
  })
  test('网页中数据是文字，数字可以点开', () => {
    const html = toHtml(report, { refHref: (ref) => `/figures/${ref}` })
    expect(html).toContain('<a href="/figures/penalty.cases">470</a>')
    expect(html).toContain('&lt;处罚&gt;')
    expect(toHtml(report, { refHref: () => 'javascript:alert(1)' })).not.toMatch(/<a |javascript:/)
  })
})

test('缺字时以中文说明，此后仍能生成', async () => {
  const bad: OfficialDocument = { kind: 'letter', title: '题', blocks: [paragraph('\u{10fffd}')] }
  await expect(toPdf(bad)).rejects.toThrow(/PDF 未能生成/)
  expect((await toPdf({ ...bad, blocks: [paragraph('正文')] })).subarray(0, 5).toString()).toBe('%PDF-')
})

import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { toDocx } from '#documents/layout/docx.ts'
import { paragraph, type OfficialDocument } from '#documents/layout/model.ts'
import { closePdf, toPdf } from '#documents/layout/pdf.ts'
import { readReport } from '../read.ts'
import { readFileText } from './open.ts'

const demo = readFileSync(new URL('../../../server/demo/report-2024-yanshi-zhen.txt', import.meta.url), 'utf8')
const [title = '', , recipient = '', ...body] = demo.trimEnd().split('\n')
const document: OfficialDocument = { kind: 'report-upward', mark: '演示镇人民政府文件', number: '演府〔2025〕3号', signer: '演示己', title, recipient, blocks: body.slice(0, -3).filter(Boolean).map(paragraph), organ: '演示镇人民政府', date: '2025年2月10日' }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const values = (text: string) => readReport(text).figures.map(({ figure, value }) => [figure, value])

afterAll(closePdf)

describe('a report file', () => {
  it('is read from UTF-8 as it stands, mark and line ends kept', async () => {
    const given = `\ufeff${demo.replaceAll('\n', '\r\n')}`
    expect(await readFileText(bytesOf(given), '报告.txt')).toBe(given)
  })
  it('is read from GB18030', async () => {
    // “演示镇2024年” and the rest in GBK, as older Windows programs save it.
    const gbk = Uint8Array.from([0xd1, 0xdd, 0xca, 0xbe, 0xd5, 0xf2, 0x32, 0x30, 0x32, 0x34, 0xc4, 0xea, 0xca, 0xdc, 0xc0, 0xed, 0x35, 0xbc, 0xfe, 0xa1, 0xa3])
    expect(await readFileText(gbk, '报告.txt')).toBe('演示镇2024年受理5件。')
  })
  it('is read from UTF-16 with its mark', async () => {
    expect(await readFileText(new Uint8Array(Buffer.from('\ufeff法治政府建设', 'utf16le')), '报告.txt')).toBe('\ufeff法治政府建设')
  })
  it('is read from Word', async () => {
    const text = await readFileText(await toDocx(document), '报告.docx')
    expect(readReport(text)).toMatchObject({ isReport: true, organ: '演示镇', year: 2024, title })
    expect(values(text)).toEqual(values(demo))
  })
  it('is read from PDF, broken lines joined', async () => {
    const text = await readFileText(await toPdf(document), '报告.pdf')
    expect(readReport(text)).toMatchObject({ isReport: true, organ: '演示镇', year: 2024, title })
    expect(values(text)).toEqual(values(demo))
  })
  it('is read from a web page without its menus and scripts', async () => {
    const page = `<!doctype html><html><head><title>${title}-演示区</title><style>p{}</style></head><body><nav>首页 12件</nav><h1>${title}</h1>${body.map((line) => `<p>&emsp;${line}</p>`).join('')}<script>var x="3件"</script></body></html>`
    const text = await readFileText(bytesOf(page), '报告.html')
    expect(text).not.toContain('12件')
    expect(values(text)).toEqual(values(demo))
  })
})

describe('a file that cannot be read', () => {
  const refused = (bytes: Uint8Array, name: string) => expect(readFileText(bytes, name)).rejects
  it('says that it is empty', async () => {
    await refused(new Uint8Array(), '空.txt').toThrow(/不能读取“空.txt”：文件是空的.*请/)
    await refused(bytesOf(' \n'), '空白.txt').toThrow(/文件是空的/)
  })
  it('says that Word or PDF was cut off, wherever it was', async () => {
    const docx = await toDocx(document)
    const pdf = await toPdf(document)
    for (const part of [0.1, 0.5, 0.9, 0.99]) {
      await refused(docx.subarray(0, Math.floor(docx.length * part)), '断.docx').toThrow(/不能读取“断.docx”：.*(?:不完整|截断).*请/)
      await refused(pdf.subarray(0, Math.floor(pdf.length * part)), '断.pdf').toThrow(/不能读取“断.pdf”：.*(?:不完整|截断).*请/)
    }
  })
  it('says what else it is', async () => {
    await refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '旧.doc').toThrow(/旧版 Office.*另存为/)
    await refused(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), '图.png').toThrow(/图片/)
    await refused(Uint8Array.from([1, 2, 3, 0, 255]), '物.bin').toThrow(/不认识的文件格式/)
    await refused(bytesOf('PK\u0003\u0004 xl/workbook.xml'), '表.xlsx').toThrow(/电子表格/)
    await refused(Uint8Array.from([0xb2, 0xe2, 0xff, 0xff, 0xca]), '乱.txt').toThrow(/文字编码/)
  })
})

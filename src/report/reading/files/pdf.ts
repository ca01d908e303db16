import { UnreadableFile } from './refusal.ts'

interface Piece { readonly text: string; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
interface Line { readonly text: string; readonly x: number; readonly right: number; readonly y: number; readonly height: number }

/** Pieces on one height are one line; a gap wider than half a character is a blank. */
function toLines(pieces: readonly Piece[]): readonly Line[] {
  const rows: Piece[][] = []
  for (const piece of pieces) {
    const row = rows.find(([first]) => first !== undefined && Math.abs(first.y - piece.y) < Math.max(2, first.height * 0.4))
    if (row) row.push(piece)
    else rows.push([piece])
  }
  return rows.map((row): Line => {
    const sorted = row.toSorted((a, b) => a.x - b.x)
    const [first] = sorted
    let right = first?.x ?? 0
    const text = sorted.map((piece) => {
      const gap = piece.x - right > piece.height * 0.5 && right > 0 ? ' ' : ''
      right = piece.x + piece.width
      return `${gap}${piece.text}`
    }).join('')
    return { text: text.trim(), x: first?.x ?? 0, right, y: first?.y ?? 0, height: first?.height ?? 12 }
  }).filter(({ text }) => text !== '').toSorted((a, b) => b.y - a.y)
}

const PAGE_NUMBER = /^[-—–－\s]*\d{1,3}[-—–－\s]*$/
const OPENS = /^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．](?!\d))/

/** Lines that reach the right edge go on in the next; shorter ones, indented ones, other sizes of type and headings end or begin a paragraph. */
function toParagraphs(lines: readonly Line[]): string {
  const edge = Math.max(0, ...lines.map(({ right }) => right))
  const left = Math.min(...lines.map(({ x }) => x))
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    const goesOn = before !== undefined && before.right > edge - before.height * 2.5 && line.x < left + line.height * 1.2 && Math.abs(line.height - before.height) < before.height * 0.12 && !OPENS.test(line.text)
    return `${text}${text === '' ? '' : goesOn ? '' : '\n'}${line.text}`
  }, '')
}

async function readPages(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const cMaps = new URL('../../cmaps/', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs'))
  const task = getDocument({ data: new Uint8Array(bytes), cMapUrl: `${cMaps.pathname}`, cMapPacked: true, verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, useSystemFonts: false, stopAtErrors: true })
  try {
    const document = await task.promise
    const pages: (readonly Line[])[] = []
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent()
      pages.push(toLines(items.flatMap((item) => ('str' in item && item.str !== '' ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, height: item.height || 12 }] : []))))
    }
    return pages
  } finally {
    await task.destroy()
  }
}

/** Text of a PDF file: lines put together again as paragraphs, page numbers left out. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<string> {
  let pages: readonly (readonly Line[])[]
  try {
    pages = await readPages(bytes)
  } catch (error) {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw new UnreadableFile(name, locked ? 'PDF 文件设有打开密码' : 'PDF 文件不完整或者已经损坏，可能在下载或者传输时被截断', locked ? '请解除密码后再试' : '请重新下载，或者向发文单位索取 Word 版')
  }
  const lines = pages.flatMap((page) => page.filter(({ text }, index) => !(PAGE_NUMBER.test(text) && (index === 0 || index === page.length - 1))))
  if (lines.length === 0) throw new UnreadableFile(name, 'PDF 文件里没有文字，多半是扫描件或者图片', '请先做文字识别，或者向发文单位索取 Word 版')
  return toParagraphs(lines)
}

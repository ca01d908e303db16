import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A line of a PDF page as it stands on paper; `x` in points from the left, `y` from the foot of the page. */
export interface PdfLine { readonly page: number; readonly x: number; readonly y: number; readonly text: string }

/** The lines of a PDF, from the top of the first page on; for tests. */
export async function pdfLines(pdf: Buffer): Promise<PdfLine[]> {
  const doc = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: doc.numPages }, async (_, index) => {
    const { items } = await (await doc.getPage(index + 1)).getTextContent()
    const pieces = items.flatMap((item) => ('str' in item && item.str !== '' ? [{ y: Math.round(item.transform[5] as number), x: item.transform[4] as number, text: item.str }] : []))
    const heights = [...new Set(pieces.map(({ y }) => y))].toSorted((a, b) => b - a)
    return heights.map((y) => {
      const line = pieces.filter((one) => one.y === y).toSorted((a, b) => a.x - b.x)
      return { page: index + 1, x: line[0]?.x ?? 0, y, text: line.map(({ text }) => text).join('') }
    })
  }))
  await doc.destroy()
  return pages.flat()
}

/** All text of a PDF in reading order; for tests. */
export const pdfText = async (pdf: Buffer): Promise<string> => (await pdfLines(pdf)).map(({ text }) => text).join('\n')

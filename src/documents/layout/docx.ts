import {
  AlignmentType, BorderStyle, Document, Footer, Header, Packer, PageBreak, PageNumber, Paragraph, TabStopType, TextRun,
  DocumentGridType, FrameAnchorType, FrameWrap, HorizontalPositionAlign, VerticalPositionAlign, type IParagraphOptions, type Table,
} from 'docx'
import { docxTable } from './docxTable.ts'
import { textRuns } from './docxText.ts'
import { officeFonts } from './fonts.ts'
import { fieldsAsTable, plain, type Block, type OfficialDocument, type Run } from './model.ts'
import { grid, markSize, page, signatureBlanks, size, titleLines, twips, widthOf } from './page.ts'
import { paragraphStyles, styleId, type ParagraphRole } from './paragraphStyles.ts'
import { watermark } from './docxWatermark.ts'

const red = 'E60012'
const typeArea = twips(page.width - page.left - page.right)
const charTwips = 315

/**
 * The editable copy: DOCX with the margins, grid, fonts and paragraph styles of GB/T 9704-2012. Placeholders in the text
 * (`{当事人}`) pass through, which is how templates are made.
 */
export async function toDocx(doc: OfficialDocument): Promise<Buffer> {
  const margin = { top: twips(page.top), bottom: twips(page.bottom), left: twips(page.left), right: twips(page.right) }
  const file = new Document({
    creator: doc.organ ?? '', title: doc.title.replaceAll('\n', ''), evenAndOddHeaderAndFooters: true,
    styles: { paragraphStyles: paragraphStyles() },
    sections: [{
      properties: {
        page: {
          size: { width: twips(page.width), height: twips(page.height) },
          margin: { ...margin, header: twips(15), footer: twips(page.bottom - 7) - 280 },
        },
        grid: { type: DocumentGridType.LINES, linePitch: grid.lineTwips },
      },
      ...(doc.watermark ? { headers: bothPages(() => watermark(doc.watermark ?? ''), Header) } : {}),
      footers: { default: footer(doc, 'right'), even: footer(doc, 'left') },
      children: [...opening(doc), ...doc.blocks.map(docxBlock), ...closing(doc)],
    }],
  })
  return Packer.toBuffer(file)
}

function styled(role: ParagraphRole, runs: readonly Run[], more: Partial<IParagraphOptions> = {}): Paragraph {
  return new Paragraph({ style: styleId(role), children: textRuns(runs), ...more })
}

const blank = (): Paragraph => styled('flush', [])
const bothPages = <T>(paragraph: () => Paragraph, kind: new (o: { children: Paragraph[] }) => T): { default: T; even: T } =>
  ({ default: new kind({ children: [paragraph()] }), even: new kind({ children: [paragraph()] }) })


function footer(doc: OfficialDocument, side: 'left' | 'right'): Footer {
  const number = new Paragraph({
    alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT, indent: { [side]: charTwips },
    children: [new TextRun({ font: officeFonts.song, size: size.four * 2, children: ['— ', PageNumber.CURRENT, ' —'] })],
  })
  return new Footer({ children: doc.pageSign ? [styled('pageSign', plain(doc.pageSign)), number] : [number] })
}

function opening(doc: OfficialDocument): Paragraph[] {
  const head = doc.kind === 'report-upward' ? redHead(doc) : plainHead(doc)
  return [...head, ...(doc.recipient ? [styled('recipient', plain(doc.recipient))] : [])]
}

function redHead(doc: OfficialDocument): Paragraph[] {
  const mark = new TextRun({ text: doc.mark ?? '', color: red, size: markSize(doc.mark ?? '') * 2, font: officeFonts.biaosong })
  const number = doc.signer ? `　${doc.number ?? ''}\t签发人：${doc.signer}　` : doc.number ?? ''
  return [
    new Paragraph({ style: styleId('mark'), spacing: { before: twips(35), after: 2 * grid.lineTwips }, children: [mark] }),
    new Paragraph({
      style: styleId('number'), children: numberRuns(number),
      ...(doc.signer ? { tabStops: [{ type: TabStopType.RIGHT, position: typeArea }] } : { alignment: AlignmentType.CENTER }),
      border: { bottom: { style: BorderStyle.SINGLE, color: red, size: 12, space: 11 } },
    }),
    blank(), blank(), titleParagraph(doc, size.two), blank(),
  ]
}

function numberRuns(text: string): TextRun[] {
  const [left = '', signer] = text.split('\t')
  if (signer === undefined) return [new TextRun({ text: left })]
  const [label = '', name = ''] = signer.split('：')
  return [new TextRun({ text: left }), new TextRun({ text: `\t${label}：` }), new TextRun({ text: name, font: officeFonts.kai })]
}

function plainHead(doc: OfficialDocument): Paragraph[] {
  const short = doc.kind === 'letter' && widthOf(doc.title) <= 14
  return [
    ...(doc.mark ? [styled('mark', plain(doc.mark))] : []),
    titleParagraph(doc, short ? size.one : size.two),
    ...(doc.number ? [styled('number', plain(doc.number), { alignment: AlignmentType.RIGHT })] : []),
    ...(doc.kind === 'letter' ? [blank()] : []),
  ]
}

function titleParagraph(doc: OfficialDocument, points: number): Paragraph {
  const runs = titleLines(doc.title).map((text, index) => new TextRun({ text, size: points * 2, ...(index > 0 ? { break: 1 } : {}) }))
  return new Paragraph({ style: styleId('title'), children: runs })
}

function docxBlock(block: Block): Paragraph | Table {
  if (block.type === 'pagebreak') return new Paragraph({ children: [new PageBreak()] })
  if (block.type === 'fields') return docxTable(fieldsAsTable(block))
  return block.type === 'table' ? docxTable(block) : styled(block.type, block.runs)
}

function closing(doc: OfficialDocument): Paragraph[] {
  const names = doc.attachments ?? []
  const lead = (index: number): string => (names.length === 1 ? '附件：' : `${index === 0 ? '附件：' : '　　　'}${index + 1}. `)
  return [
    ...names.flatMap((name, index) => [...(index === 0 ? [blank()] : []), styled('attachment', plain(lead(index) + name))]),
    ...signature(doc),
    ...(doc.note ? [styled('note', plain(doc.note))] : []),
    ...imprint(doc),
  ]
}

/** With a seal both lines are centred over each other in the right part, which also fits names filled in later. */
function signature(doc: OfficialDocument): Paragraph[] {
  const blanks = signatureBlanks(doc.organ ?? '', doc.date ?? '', false)
  const place = (n: number): Partial<IParagraphOptions> => (doc.seal
    ? { alignment: AlignmentType.CENTER, indent: { left: 14 * charTwips } }
    : { alignment: AlignmentType.RIGHT, indent: { right: Math.round(n * charTwips) } })
  const lines = [
    ...(doc.organ ? [styled('organ', plain(doc.organ), { ...place(blanks.organ), keepNext: true })] : []),
    ...(doc.date ? [styled('date', plain(doc.date), place(blanks.date))] : []),
  ]
  return lines.length === 0 ? [] : [blank(), ...(doc.seal ? [blank()] : []), ...lines]
}

/** The imprint lies on the bottom edge of the last page's type area (7.4.1): a frame there, whatever the length of the text. */
function imprint({ imprint: data }: OfficialDocument): Paragraph[] {
  if (!data) return []
  const rule = (points8: number): { style: typeof BorderStyle.SINGLE; size: number; space: number } => ({ style: BorderStyle.SINGLE, size: points8, space: 4 })
  const indent = { left: 280, right: 280 }
  const copy = data.copyTo ? [styled('imprint', plain(`抄送：${data.copyTo}。`), { indent, frame: atBottom, border: { top: rule(8) } })] : []
  const printed = styled('imprint', plain(`${data.printedBy ?? ''}\t${data.printedOn ?? ''}印发`), {
    indent, frame: atBottom, tabStops: [{ type: TabStopType.RIGHT, position: typeArea - 280 }], border: { top: rule(copy.length > 0 ? 6 : 8), bottom: rule(8) },
  })
  return [...copy, printed]
}

const atBottom: IParagraphOptions['frame'] = {
  type: 'alignment', width: typeArea, height: 0, wrap: FrameWrap.AROUND,
  anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN }, alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
}

import PizZip from 'pizzip'
import { textOf, type Block, type OfficialDocument } from './layout/model.ts'
import { roleOf, type ParagraphRole } from './layout/paragraphStyles.ts'
import { wordTable } from './layout/wordTable.ts'
import { breaksPage, runsOf } from './layout/wordText.ts'
import { childrenOf, findDown, parseXml, type XmlElement } from './layout/xml.ts'

/** The file is not a Word document that can be read; the message is Chinese and says what to do. */
export class DocxError extends Error {
  readonly fault: unknown
  constructor(says: string, cause: unknown) {
    super(says)
    this.name = 'DocxError'
    this.fault = cause
  }
}

/** Opens a DOCX. Throws `DocxError` when it is no Word file or is cut off. */
export function openDocx(docx: Buffer): PizZip {
  try {
    const zip = new PizZip(docx)
    if (zip.file('word/document.xml')) return zip
  } catch (error) {
    throw new DocxError('Word 模板文件损坏或不完整，不能打开。请重新上传完整的 .docx 文件，或删除该文件以恢复系统默认模板。', error)
  }
  throw new DocxError('文件不是 Word 文档（.docx）。请用 Word 另存为 .docx 后重新上传；旧的 .doc 格式不能使用。', undefined)
}

interface Line { readonly role: ParagraphRole; readonly text: string; readonly block: Block }

/**
 * Reads a Word document made by `toDocx` — then perhaps edited in Word — into the content model, by paragraph style. What
 * the file cannot tell (kind, seal, watermark) comes from `facts`. Throws `DocxError` or `XmlError` for a damaged file.
 */
export function readBack(docx: Buffer, facts: Pick<OfficialDocument, 'kind' | 'seal' | 'watermark'>): OfficialDocument {
  const zip = openDocx(docx)
  const styles = styleReader(zip)
  const body = findDown(parseXml(partText(zip, 'word/document.xml')), 'w:body')
  const lines = childrenOf(body).flatMap((element) => linesIn(element, styles))
  const all = (role: ParagraphRole): string[] => lines.filter((line) => line.role === role && line.text.trim() !== '').map((line) => line.text)
  const pageSign = footerLine(zip, styles)
  return {
    ...facts, ...numberAndSigner(all('number')), title: all('title').join('\n'),
    ...one('mark', all('mark')), ...one('recipient', all('recipient')), ...one('organ', all('organ')), ...one('date', all('date')),
    ...one('note', all('note')), ...(pageSign ? { pageSign } : {}),
    blocks: lines.filter(isContent).map((line) => line.block),
    attachments: all('attachment').map((name) => name.replace(/^　*(附件：)?\s*(\d+\.\s*)?/, '')),
    ...imprintOf(all('imprint')),
  }
}

const one = <K extends string>(key: K, found: readonly string[]): { [P in K]?: string } =>
  (found.length === 0 ? {} : { [key]: found.join('\n') }) as { [P in K]?: string }

const contentRoles = new Set<ParagraphRole>(['p', 'flush', 'h1', 'h2', 'h3', 'cell'])
const isContent = (line: Line): boolean =>
  contentRoles.has(line.role) && (line.block.type === 'table' || line.block.type === 'pagebreak' || line.text.trim() !== '')

function linesIn(element: XmlElement, styles: (paragraph: XmlElement) => string | undefined): Line[] {
  if (element.name === 'w:tbl') return [{ role: 'cell', text: '', block: wordTable(element, styles) }]
  if (element.name === 'w:sdt') return childrenOf(findDown(element, 'w:sdtContent')).flatMap((child) => linesIn(child, styles))
  if (element.name !== 'w:p') return []
  if (breaksPage(element)) return [{ role: 'p', text: '', block: { type: 'pagebreak' } }]
  const role = roleOf(styles(element))
  const runs = runsOf(element)
  const type = role === 'flush' || role === 'h1' || role === 'h2' || role === 'h3' ? role : 'p'
  return [{ role, text: textOf(runs), block: { type, runs } }]
}

function partText(zip: PizZip, path: string): string {
  return zip.file(path)?.asText() ?? ''
}

/** Style name of a paragraph: Word may give a style a new id, but keeps its name. */
function styleReader(zip: PizZip): (paragraph: XmlElement) => string | undefined {
  const names = new Map(childrenOf(parseXml(partText(zip, 'word/styles.xml')), 'w:style')
    .map((style) => [style.attributes['w:styleId'], findDown(style, 'w:name')?.attributes['w:val']]))
  return (paragraph) => {
    const id = findDown(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val']
    return names.get(id) ?? id
  }
}

function footerLine(zip: PizZip, styles: (paragraph: XmlElement) => string | undefined): string {
  return zip.file(/^word\/footer\d+\.xml$/).flatMap((file) => childrenOf(parseXml(file.asText()), 'w:p'))
    .filter((paragraph) => roleOf(styles(paragraph)) === 'pageSign').map((paragraph) => textOf(runsOf(paragraph))).find((text) => text !== '') ?? ''
}

function numberAndSigner(lines: readonly string[]): Pick<OfficialDocument, 'number' | 'signer'> {
  const [number = '', signer] = (lines[0] ?? '').split('\t').map((part) => part.replace(/^　+|　+$/g, '').trim())
  return { ...(number ? { number } : {}), ...(signer ? { signer: signer.replace(/^签发人：/, '') } : {}) }
}

function imprintOf(lines: readonly string[]): Pick<OfficialDocument, 'imprint'> {
  if (lines.length === 0) return {}
  const copy = lines.find((line) => line.startsWith('抄送：'))
  const [printedBy, printedOn] = (lines.find((line) => line.includes('\t')) ?? '').split('\t')
  return {
    imprint: {
      ...(copy ? { copyTo: copy.replace(/^抄送：|。$/g, '') } : {}), ...(printedBy ? { printedBy } : {}),
      ...(printedOn ? { printedOn: printedOn.replace(/印发$/, '') } : {}),
    },
  }
}


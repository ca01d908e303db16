import { posix } from 'node:path'
import { SheetError } from '../fault.ts'
import { makeSharedStrings, type SharedStrings } from './sharedStrings.ts'
import { attribute, readXml, type XmlPiece } from './xml.ts'
import { readZipDirectory, unpack, type ZipEntry } from './zip.ts'

const MB = 1_048_576
const MAX_PART = 32 * MB
const MAX_STRINGS = 256 * MB

/** What cells refer to: the texts that they share, which styles show a day, and from when days are counted. */
export interface Workbook {
  readonly path: string
  readonly strings: SharedStrings
  readonly isDay: readonly boolean[]
  readonly from1904: boolean
  /** Visible sheets in their order. */
  readonly sheets: readonly ZipEntry[]
}

type Pieces = AsyncIterable<readonly XmlPiece[]>

async function readStrings(pieces: Pieces, strings: SharedStrings): Promise<void> {
  let text = ''
  let inText = false
  let inPhonetic = false
  for await (const piece of flat(pieces)) {
    if (piece.is === 'text') { if (inText && !inPhonetic) text += piece.text; continue }
    const opens = piece.is === 'open'
    if (piece.name === 't') inText = opens
    else if (piece.name === 'rPh') inPhonetic = opens
    else if (piece.name === 'si') { if (opens) text = ''; else strings.add(text) }
  }
}

async function* flat(pieces: Pieces): AsyncGenerator<XmlPiece> { for await (const some of pieces) yield* some }

/** Numbers of the formats that show a day or a time without saying so in a text of their own (ECMA-376 18.8.30, with those of Chinese). */
const isBuiltInDay = (id: number): boolean => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)

const showsDay = (code: string): boolean => /[ymdhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''))

async function readStyles(pieces: Pieces): Promise<readonly boolean[]> {
  const codes = new Map<number, boolean>()
  const formats: number[] = []
  let inCells = false
  for await (const piece of flat(pieces)) {
    if (piece.is === 'text') continue
    if (piece.name === 'cellXfs') inCells = piece.is === 'open'
    if (piece.is !== 'open') continue
    if (piece.name === 'numFmt') codes.set(Number(attribute(piece.attributes, 'numFmtId')), showsDay(attribute(piece.attributes, 'formatCode') ?? ''))
    if (piece.name === 'xf' && inCells) formats.push(Number(attribute(piece.attributes, 'numFmtId') ?? 0))
  }
  return formats.map((id) => codes.get(id) ?? isBuiltInDay(id))
}

interface Listed { readonly from1904: boolean; readonly sheets: readonly { readonly id: string; readonly hidden: boolean }[] }

async function readList(pieces: Pieces): Promise<Listed> {
  let from1904 = false
  const sheets: { id: string; hidden: boolean }[] = []
  for await (const piece of flat(pieces)) {
    if (piece.is !== 'open') continue
    if (piece.name === 'workbookPr') from1904 = ['1', 'true'].includes(attribute(piece.attributes, 'date1904') ?? '')
    if (piece.name === 'sheet') sheets.push({ id: attribute(piece.attributes, 'r:id') ?? attribute(piece.attributes, 'id') ?? '', hidden: (attribute(piece.attributes, 'state') ?? 'visible') !== 'visible' })
  }
  return { from1904, sheets }
}

/** Where the parts of a part lie, by the id under which it names them. */
async function readTargets(pieces: Pieces, folder: string): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  for await (const piece of flat(pieces)) {
    if (piece.is !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    targets.set(attribute(piece.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : posix.join(folder, target))
  }
  return targets
}

/** Opens an .xlsx as far as its cells need: sheets themselves are read later, row by row. Whoever opens it closes its strings. @throws SheetError */
export async function openWorkbook(path: string): Promise<Workbook> {
  const entries = await readZipDirectory(path)
  const part = async <T>(name: string, limit: number, read: (pieces: Pieces) => Promise<T>): Promise<T | undefined> => {
    const entry = entries.get(name)
    return entry && read(readXml(unpack(path, entry, limit)))
  }
  const list = await part('xl/workbook.xml', MAX_PART, readList)
  const targets = await part('xl/_rels/workbook.xml.rels', MAX_PART, (pieces) => readTargets(pieces, 'xl'))
  const sheets = (list?.sheets ?? []).filter(({ hidden }) => !hidden).flatMap(({ id }) => entries.get(targets?.get(id) ?? '') ?? [])
  if (!list || sheets.length === 0) throw new SheetError('文件中没有工作表，可能不是 .xlsx 表格。请用 Excel 或者 WPS 另存为 .xlsx 后重试')
  const isDay = await part('xl/styles.xml', MAX_PART, readStyles) ?? []
  const strings = makeSharedStrings()
  try {
    await part('xl/sharedStrings.xml', MAX_STRINGS, (pieces) => readStrings(pieces, strings))
    return { path, sheets, from1904: list.from1904, strings, isDay }
  } catch (error) {
    strings.close()
    throw error
  }
}

import { SheetError } from '../fault.ts'

/** A piece of an XML text; names without their prefix. */
export type XmlPiece =
  | { readonly is: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly is: 'text'; readonly text: string }

/** Comment, processing instruction, CDATA (1), tag (2 slash, 3 name, 4 attributes, 5 slash) or text up to the next tag (6). */
const PIECE = /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|!\[CDATA\[([\s\S]*?)\]\]|(\/?)([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?))>|([^<]+)(?=<)/y
/** A cell holds at most 32 767 characters: whatever is this long without an end is no sheet. */
const LONGEST_PIECE = 2_000_000

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** Entities of XML, and `_x000D_` as spreadsheets write control characters. */
export function decodeXml(text: string): string {
  if (!text.includes('&') && !text.includes('_x')) return text
  return text
    .replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) =>
      hex ? character(Number.parseInt(hex, 16)) : decimal ? character(Number(decimal)) : ENTITIES[name ?? ''] ?? whole)
    .replace(/_x([\da-fA-F]{4})_/g, (_whole, hex: string) => character(Number.parseInt(hex, 16)))
}

const patterns = new Map<string, RegExp>()

/** Attributes are asked for by few names and of every cell: the pattern of a name is made once. */
function patternOf(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`(?:^|\\s)(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
  patterns.set(name, known)
  return known
}

/** One attribute of a tag, without its prefix, decoded. */
export function attribute(attributes: string, name: string): string | undefined {
  if (attributes === '') return undefined
  const found = patternOf(name).exec(attributes)
  return found ? decodeXml(found[1] ?? found[2] ?? '') : undefined
}

function addPieces(pieces: XmlPiece[], [, cdata, closing, name, attributes = '', empty, text]: RegExpExecArray): void {
  if (text !== undefined) pieces.push({ is: 'text', text: decodeXml(text) })
  else if (cdata !== undefined) pieces.push({ is: 'text', text: cdata })
  else if (name?.startsWith('!')) throw new SheetError('文件中含有不允许的文档类型声明，没有读取')
  else if (name !== undefined) {
    const local = name.slice(name.indexOf(':') + 1)
    if (closing !== '/') pieces.push({ is: 'open', name: local, attributes })
    if (closing === '/' || empty === '/') pieces.push({ is: 'close', name: local, attributes: '' })
  }
}

/** Reads XML as it comes: only what is not complete yet is kept. @throws SheetError for what is no XML */
export async function* readXml(content: AsyncIterable<Buffer>): AsyncGenerator<readonly XmlPiece[]> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  for await (const bytes of content) {
    rest += decoder.decode(bytes, { stream: true })
    const pieces: XmlPiece[] = []
    PIECE.lastIndex = 0
    let done = 0
    for (let match = PIECE.exec(rest); match; match = PIECE.exec(rest)) {
      done = PIECE.lastIndex
      addPieces(pieces, match)
    }
    rest = rest.slice(done)
    if (rest.length > LONGEST_PIECE) throw new SheetError('文件内容不是有效的电子表格，请重新导出后再试')
    if (pieces.length > 0) yield pieces
  }
  if (rest.trim() !== '') throw new SheetError('文件内容不完整，请重新导出后再试')
}

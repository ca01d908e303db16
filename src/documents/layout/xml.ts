/** An element of an office file. Text between elements is kept as strings among the children. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

/** The XML is not well formed: the file is damaged. */
export class XmlError extends Error {
  readonly near: string
  constructor(near: string) {
    super(`文件内部结构损坏，读到“${near.slice(0, 40)}”处无法继续。请用 Word 打开后另存为新的 .docx 文件再试。`)
    this.name = 'XmlError'
    this.near = near
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decoded = (text: string): string => text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
  if (!code.startsWith('#')) return named[code] ?? whole
  return String.fromCodePoint(Number.parseInt(code.replace(/^#x?/i, ''), /^#x/i.test(code) ? 16 : 10))
})

/** Reads the XML parts of office files. No document type, no external entity: those are left as text. Throws `XmlError`. */
export function parseXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const token of source.match(/<!--[\s\S]*?-->|<[^>]*>|[^<]+/g) ?? []) {
    const parent = open.at(-1)
    if (!parent) throw new XmlError(token)
    if (!token.startsWith('<')) parent.children.push(decoded(token))
    else if (token.startsWith('</')) closeElement(open, token)
    else if (!/^<[!?]/.test(token)) openElement(open, parent, token)
  }
  const first = root.children.find((child) => typeof child !== 'string')
  if (open.length !== 1 || !first) throw new XmlError(source.slice(-40))
  return first as XmlElement
}

function openElement(open: XmlElement[], parent: XmlElement, token: string): void {
  const attributes = Object.fromEntries([...token.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map((match) => [match[1] ?? '', decoded(match[2] ?? match[3] ?? '')]))
  const element: XmlElement = { name: /^<([^\s/>]+)/.exec(token)?.[1] ?? '', attributes, children: [] }
  parent.children.push(element)
  if (!token.endsWith('/>')) open.push(element)
}

function closeElement(open: XmlElement[], token: string): void {
  const closing = open.pop()
  if (!closing || token.slice(2, -1).trim() !== closing.name) throw new XmlError(token)
}

/** Child elements, all or of one name. */
export const childrenOf = (element: XmlElement | undefined, name?: string): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name))

/** Walks down by names: the first such child of the first such child; undefined when there is none. */
export const findDown = (element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined =>
  names.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element)

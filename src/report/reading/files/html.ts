import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node

const UNSEEN = new Set(['script', 'style', 'noscript', 'template', 'head', 'nav', 'iframe', 'svg', 'select', 'button', 'footer'])
const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'tr', 'table', 'section', 'article', 'header', 'main', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'dd', 'dt', 'pre', 'hr', 'body', 'html'])

function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value.replace(/[ \t\r\n]+/g, ' ')
  if (UNSEEN.has(node.nodeName)) return ''
  const inner = 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
  if (node.nodeName === 'td' || node.nodeName === 'th') return `${inner} `
  return BLOCKS.has(node.nodeName) ? `\n${inner}\n` : inner
}

const titleOf = (html: string): string => /<title[^>]*>([^<]{4,120})<\/title>/i.exec(html)?.[1]?.split(/[-_|—]/)[0]?.trim() ?? ''

/** What a page says to its reader, a block a line; menus and scripts left out. The page's title opens it where its text does not repeat it. */
export function readHtml(html: string): string {
  const body = textOf(parse(html)).split('\n').map((line) => line.replace(/[ \u00a0]+/g, ' ').trim()).filter(Boolean).join('\n')
  const title = titleOf(html)
  return title === '' || body.replace(/\s/g, '').includes(title.replace(/\s/g, '')) ? body : `${title}\n${body}`
}

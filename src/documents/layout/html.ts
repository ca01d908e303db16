import { fieldsAsTable, type Block, type Cell, type OfficialDocument, type Run } from './model.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => entities[char] ?? char)

export interface HtmlOptions {
  /** Address of the records behind a figure; only http(s) and relative addresses become links. */
  readonly refHref?: (ref: string) => string
}

/** The document as an HTML fragment (`<article class="gw">`), everything escaped, figures linked when `refHref` is given. */
export function toHtml(doc: OfficialDocument, options: HtmlOptions = {}): string {
  const line = (className: string, text: string | undefined, tag = 'p'): string =>
    text ? `<${tag} class="${className}">${escaped(text)}</${tag}>` : ''
  const names = doc.attachments ?? []
  return [
    `<article class="gw gw-${doc.kind}" lang="zh-CN">`,
    line('gw-mark', doc.mark), line('gw-number', doc.number), doc.signer ? line('gw-signer', `签发人：${doc.signer}`) : '',
    line('gw-title', doc.title.replaceAll('\n', ''), 'h1'), line('gw-recipient', doc.recipient),
    ...doc.blocks.map((block) => htmlBlock(block, options)),
    names.length > 0 ? `<p class="gw-attachments">附件：</p><ol>${names.map((name) => `<li>${escaped(name)}</li>`).join('')}</ol>` : '',
    line('gw-organ', doc.organ), line('gw-date', doc.date), line('gw-note', doc.note),
    line('gw-imprint', doc.imprint?.copyTo && `抄送：${doc.imprint.copyTo}。`), '</article>',
  ].join('')
}

const tags = { p: 'p', flush: 'p', h1: 'h2', h2: 'h3', h3: 'h4' } as const

function htmlBlock(block: Block, options: HtmlOptions): string {
  if (block.type === 'pagebreak') return '<hr class="gw-page">'
  if (block.type === 'fields') return htmlBlock(fieldsAsTable(block), options)
  if (block.type !== 'table') return `<${tags[block.type]} class="gw-${block.type}">${htmlRuns(block.runs, options)}</${tags[block.type]}>`
  const row = (cells: readonly Cell[], isHead: boolean): string => `<tr>${cells.map((cell) => htmlCell(cell, isHead, options)).join('')}</tr>`
  const head = block.head.length > 0 ? `<thead>${block.head.map((cells) => row(cells, true)).join('')}</thead>` : ''
  return `<table class="gw-table">${head}<tbody>${block.rows.map((cells) => row(cells, false)).join('')}</tbody></table>`
}

function htmlCell(cell: Cell, isHead: boolean, options: HtmlOptions): string {
  const tag = isHead || cell.label ? 'th' : 'td'
  const scope = isHead ? ' scope="col"' : cell.label ? ' scope="row"' : ''
  const span = `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`
  const sign = cell.sign ? `<div class="gw-sign">${escaped(cell.sign)}</div>` : ''
  return `<${tag}${scope}${span}${cell.align ? ` class="gw-${cell.align}"` : ''}>${htmlRuns(cell.runs, options)}${sign}</${tag}>`
}

function htmlRuns(runs: readonly Run[], { refHref }: HtmlOptions): string {
  return runs.map((run) => {
    const text = escaped(run.text).replaceAll('\n', '<br>')
    const strong = run.bold ? `<strong>${text}</strong>` : text
    const href = run.ref === undefined ? undefined : refHref?.(run.ref)
    return href !== undefined && /^(https?:\/\/|[^:]*$)/i.test(href) ? `<a href="${escaped(href)}">${strong}</a>` : strong
  }).join('')
}

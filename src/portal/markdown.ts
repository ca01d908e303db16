import { html, type Markup, type Piece } from './html.ts'

/** 加粗 is all that stands inside a line of the handbook. */
const inline = (text: string): Piece => text.split(/(\*\*[^*]+\*\*)/).map((part) => (part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : part))

const isItem = (line: string): boolean => /^\s*- /.test(line)
const depthOf = (line: string): number => line.length - line.trimStart().length

/** List lines to nested lists: a deeper line belongs to the item before it. */
function list(lines: readonly string[]): Markup {
  const depth = depthOf(lines[0] ?? '')
  const items: { own: string; below: string[] }[] = []
  for (const line of lines) {
    if (depthOf(line) <= depth) items.push({ own: line, below: [] })
    else items.at(-1)?.below.push(line)
  }
  return html`<ul>${items.map(({ own, below }) => html`<li>${inline(own.replace(/^\s*- /, ''))}${below.length > 0 && list(below)}</li>`)}</ul>`
}

/** The small part of Markdown that the handbook is written in: headings, lists in lists, paragraphs. Nothing in it can become a tag. */
export function markdown(text: string): Markup {
  const pieces: Markup[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.startsWith('#')) pieces.push(html`<h2>${line.replace(/^#+\s*/, '')}</h2>`)
    else if (isItem(line)) {
      const from = at
      while (isItem(lines[at + 1] ?? '')) at += 1
      pieces.push(list(lines.slice(from, at + 1)))
    } else if (line.trim() !== '') pieces.push(html`<p>${inline(line)}</p>`)
  }
  return html`${pieces}`
}

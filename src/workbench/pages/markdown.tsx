import type { ReactNode } from 'react'

const inline = (text: string): readonly ReactNode[] => text.split(/(\*\*[^*]+\*\*|`[^`]+`)/).map((part, index) =>
  (part.startsWith('**') ? <strong key={index}>{part.slice(2, -2)}</strong> : part.startsWith('`') ? <code key={index}>{part.slice(1, -1)}</code> : part))

function Table({ lines }: { readonly lines: readonly string[] }) {
  const rows = lines.filter((line) => !/^\|[\s:|-]+\|$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
  const [head = [], ...body] = rows
  return <div className="scroll" role="region" aria-label="表格" tabIndex={0}><table><thead><tr>{head.map((cell) => <th scope="col" key={cell}>{inline(cell)}</th>)}</tr></thead><tbody>{body.map((cells, row) => <tr key={row}>{cells.map((cell, index) => <td key={index}>{inline(cell)}</td>)}</tr>)}</tbody></table></div>
}

const kindOf = (line: string): string => (line.startsWith('#') ? 'heading' : /^\s*[-*] /.test(line) ? 'list' : /^\d+\. /.test(line) ? 'numbered' : line.startsWith('|') ? 'table' : line.trim() === '' ? 'blank' : 'text')

function Block({ kind, lines }: { readonly kind: string; readonly lines: readonly string[] }) {
  switch (kind) {
    case 'heading': return <>{lines.map((line) => { const text = line.replace(/^#+\s*/, ''); return /^#{1,2} /.test(line) ? <h2 key={line}>{text}</h2> : <h3 key={line}>{text}</h3> })}</>
    case 'list': return <ul>{lines.map((line, index) => <li key={index} style={{ marginLeft: `${(line.length - line.trimStart().length) / 2}em` }}>{inline(line.replace(/^\s*[-*] /, ''))}</li>)}</ul>
    case 'numbered': return <ol>{lines.map((line) => <li key={line}>{inline(line.replace(/^\d+\. /, ''))}</li>)}</ol>
    case 'table': return <Table lines={lines} />
    default: return <p>{lines.map((line, index) => <span key={index}>{inline(line)} </span>)}</p>
  }
}

/** The small part of Markdown that the handbook is written in; nothing in it can become a tag. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks: { kind: string; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const kind = kindOf(line)
    const last = blocks.at(-1)
    if (last?.kind === kind && kind !== 'heading') last.lines.push(line)
    else blocks.push({ kind, lines: [line] })
  }
  return <>{blocks.filter(({ kind }) => kind !== 'blank').map(({ kind, lines }, index) => <Block key={index} kind={kind} lines={lines} />)}</>
}

import type { Run } from './model.ts'
import { childrenOf, findDown, type XmlElement } from './xml.ts'

/** Wrappers whose content counts as text of the paragraph: insertions, links, content controls. Deletions are left out. */
const transparent = new Set(['w:ins', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:moveTo'])

/** The runs of a Word paragraph; neighbours that look alike are joined, line breaks are `\n`, tabs `\t`. */
export function runsOf(paragraph: XmlElement): Run[] {
  return wordRuns(paragraph).map(runOf).filter((run) => run.text !== '').reduce<Run[]>((out, run) => {
    const before = out.at(-1)
    if (!before || Boolean(before.bold) !== Boolean(run.bold)) return [...out, run]
    return [...out.slice(0, -1), { ...before, text: before.text + run.text }]
  }, [])
}

const wordRuns = (element: XmlElement): XmlElement[] => childrenOf(element).flatMap((child) =>
  (child.name === 'w:r' ? [child] : transparent.has(child.name) ? wordRuns(child) : []))

function runOf(run: XmlElement): Run {
  const text = childrenOf(run).map((part) => {
    if (part.name === 'w:t') return part.children.join('')
    if (part.name === 'w:br' && part.attributes['w:type'] !== 'page') return '\n'
    return part.name === 'w:tab' ? '\t' : ''
  }).join('')
  const bold = findDown(run, 'w:rPr', 'w:b')
  return bold && !['0', 'false', 'off'].includes(bold.attributes['w:val'] ?? '1') ? { text, bold: true } : { text }
}

/** Whether the paragraph is a page break. */
export const breaksPage = (paragraph: XmlElement): boolean =>
  wordRuns(paragraph).some((run) => childrenOf(run, 'w:br').some((br) => br.attributes['w:type'] === 'page'))

import { TextRun } from 'docx'
import { officeFonts } from './fonts.ts'
import type { Run } from './model.ts'
import { printable } from './printable.ts'

/** Runs for Word; `\n` becomes a line break, bold is 黑体 as the standard has no bold 仿宋. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap((run) => printable(run.text).split('\n').map((text, index) => new TextRun({
    text, ...(index > 0 ? { break: 1 } : {}), ...(run.bold ? { bold: true, font: officeFonts.hei } : {}),
  })))
}

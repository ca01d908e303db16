import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import excel from 'exceljs'

/** Sheets of the city's tickets, each with its own number, as the imports of the measurements read them. */

const HEADINGS = ['工单编号', '来电人', '联系电话', '诉求类型', '诉求内容', '发生地址', '受理时间', '截止时间']
const KINDS = ['投诉', '咨询', '求助', '举报'] as const
const two = (n: number): string => String(n).padStart(2, '0')

function ticket(n: number): readonly string[] {
  const day = `2025-${two((n % 12) + 1)}-${two((n % 27) + 1)}`
  return [`YS2025${String(n).padStart(7, '0')}`, `演示来电人${n % 900}`, '13800000001', KINDS[n % 4] ?? '投诉', `演示诉求：路灯不亮，晚上出行不便，第${n}件`, `演示路${n % 500}号`, `${day} 09:${two(n % 60)}`, `${day} 17:30`]
}

async function writeCsv(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path)
  const done = finished(file)
  file.write(`${HEADINGS.join(',')}\n`)
  for (let n = 1; n <= rows; n += 1) if (!file.write(`${ticket(n).join(',')}\n`)) await once(file, 'drain')
  file.end()
  await done
}

/** With the writer of our own ledgers; texts are shared, as Excel and WPS write them: each text of the sheet stands once in a part of its own. */
async function writeXlsx(path: string, rows: number): Promise<void> {
  const book = new excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: true })
  const sheet = book.addWorksheet('工单')
  sheet.addRow(HEADINGS).commit()
  for (let n = 1; n <= rows; n += 1) {
    sheet.addRow([...ticket(n)]).commit()
    // The writer's streams go on only between turns of the program.
    if (n % 500 === 0) await new Promise((resolve) => { setImmediate(resolve) })
  }
  await book.commit()
}

export const FORMATS = { csv: writeCsv, xlsx: writeXlsx } as const
export type Format = keyof typeof FORMATS

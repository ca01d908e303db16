import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Ledger } from '#ledger/ledger.ts'
import { defuse } from './format/cellText.ts'

const PAGE = 2000
const quoted = (text: string | number): string => `"${String(text).replaceAll('"', '""')}"`

/** Writes every row of an import that was not taken as .csv (UTF-8 with a mark, as Excel opens it): row, column, reason. @returns how many lines */
export async function writeFaults(ledger: Ledger, tenant: string, batch: string, path: string): Promise<number> {
  const file = createWriteStream(path)
  const done = finished(file)
  file.write('\uFEFF行,列,原因\r\n')
  let lines = 0
  for (let after: readonly [number, number] | undefined = [0, 0]; after;) {
    const page = await ledger.imports.listFaults(tenant, batch, PAGE, after)
    for (const { row, column, says } of page) {
      if (!file.write(`${[row, defuse(column), defuse(says)].map(quoted).join(',')}\r\n`)) await once(file, 'drain')
      lines += 1
    }
    const last = page.at(-1)
    after = page.length === PAGE && last ? [last.row, last.part] : undefined
  }
  file.end()
  await done
  return lines
}

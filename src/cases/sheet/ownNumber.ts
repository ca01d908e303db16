import type { Procedure } from '#core/vocabulary/procedure.ts'
import { allFields } from '../project.ts'
import type { SheetRow } from './rows.ts'

/** A row of a ledger that was taken out here names its matter by our own number: 行政处罚〔2025〕120号. */
export interface Numbered { readonly number: string | undefined; readonly line: SheetRow }

/** The number that we gave out, whatever its column is called here, and the row without it: it answers no question. */
export function takeNumber(definition: Procedure, columns: ReadonlyMap<string, string>, line: SheetRow): Numbered {
  const fields = allFields(definition)
  const isOurs = (heading: string, text: string): boolean => text.startsWith(definition.name) && /^〔\d{4}〕\d+号$/.test(text.slice(definition.name.length)) && fields[columns.get(heading) ?? '']?.type !== 'caseNumber'
  const [heading, number] = Object.entries(line.cells).find(([name, text]) => isOurs(name, text)) ?? []
  if (heading === undefined || number === undefined) return { number: undefined, line }
  return { number, line: { ...line, cells: { ...line.cells, [heading]: '' } } }
}

import { dateOf } from '#core/calendar/plain-date.ts'
import { importActs } from '#cases/sheet/acts.ts'
import { exportSheet as writeSheet } from '#cases/sheet/export.ts'
import { importSheet as takeSheet, type ImportOrder, type ImportResult } from '#cases/sheet/import.ts'
import { SheetError } from '#cases/sheet/rows.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { House } from '../house.ts'
import { reportOrder } from '../reporting.ts'
import { CommandError, UsageError, findOption, getOption, log, type Command } from './command.ts'
import { inHouse } from './place.ts'

const IMPORT = 'yifa import 文件.xlsx --as 编号 [--do 环节] [--organ 单位] [--by 经办人]'
const EXPORT = 'yifa export 编号 --out 文件.xlsx [--organ 单位]'

function getDefinition(house: House, id: string): Procedure {
  const definition = house.catalogue.find(id)
  if (!definition) throw new CommandError(`没有编号为“${id}”的程序或者台账。可用：${house.catalogue.all.map((one) => one.id).join('、')}`)
  return definition
}

/** The organ named, or the only (first) town where none is. */
async function organOf(house: House, wanted: string | undefined): Promise<{ id: string; name: string }> {
  if (wanted !== undefined) return (await reportOrder(house, wanted, 2000)).organ
  const organs = await house.ledger.people.listOrgans(house.tenant)
  const organ = organs.find(({ level }) => level === '镇' || level === '街道') ?? organs[0]
  if (!organ) throw new CommandError('本系统还没有单位。请先用 yifa serve --demo 建立演示单位，或者用 --organ 指明单位')
  return organ
}

/** A sheet of new matters, or (`--do`) of one act in matters that are there already. */
function takeFile(house: House, definition: Procedure, action: string | undefined, order: ImportOrder): Promise<ImportResult> {
  if (action === undefined) return takeSheet(house.cases, definition, order)
  const found = definition.actions[action]
  if (!found) throw new CommandError(`“${definition.name}”没有环节“${action}”。可用：${Object.keys(definition.actions).join('、')}`)
  return importActs(house.cases, definition, action, found, order)
}

export const importSheet: Command = {
  usage: IMPORT, does: '导入 Excel 或者 CSV 台账：好的行入账，有问题的逐行说明；--do 把一列列结果（如上级回访）登记到已有的案件', options: ['as', 'do', 'organ', 'by'],
  async run(call) {
    const [path] = call.words
    if (!path) throw new UsageError(`请给出要导入的文件。用法：${IMPORT}`)
    const id = getOption(call, 'as', IMPORT)
    return inHouse(call, async (house) => {
      const definition = getDefinition(house, id)
      const organ = await organOf(house, findOption(call, 'organ'))
      const order = { tenant: house.tenant, organ: organ.id, by: findOption(call, 'by') ?? '导入', path, progress: (read: number) => log(`  已读${read}行`) }
      const result = await takeFile(house, definition, findOption(call, 'do'), order).catch((error: unknown) => { throw error instanceof SheetError ? new CommandError(error.message) : error })
      await house.ledger.sequence(house.tenant)
      return {
        json: result,
        lines: [`读取${result.read}行，入账${result.accepted}行，未入账${new Set(result.rejected.map(({ row }) => row)).size}行`, ...(result.ignored.length > 0 ? [`  未使用的列：${result.ignored.join('、')}`] : []), ...result.rejected.map(({ row, column, says }) => `  第${row}行${column ? `“${column}”` : ''}：${says}`)],
      }
    })
  },
}

async function* allRows(house: House, definition: string, organ: string): AsyncGenerator<CaseRow> {
  let after: string | undefined
  do {
    const page = await house.ledger.findCases(house.tenant, { definition, organ, limit: 500, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

export const exportSheet: Command = {
  usage: EXPORT, does: '把一个程序或者台账导出为 Excel', options: ['out', 'organ'],
  async run(call) {
    const [id] = call.words
    if (!id) throw new UsageError(`请给出程序或者台账的编号。用法：${EXPORT}`)
    const out = getOption(call, 'out', EXPORT)
    return inHouse(call, async (house) => {
      const definition = getDefinition(house, id)
      const organ = await organOf(house, findOption(call, 'organ'))
      const rows = await writeSheet(definition, { organ: organ.name, on: dateOf(house.cases.setting.now()) }, allRows(house, id, organ.id), out)
      return { json: { file: out, rows }, lines: [`已导出${rows}行到“${out}”`] }
    })
  },
}

import { listOf } from '#core/engine/clock.ts'
import { findBatch, infoOf, type BatchInfo } from '#cases/sheet/account.ts'
import { writeFaults } from '#cases/sheet/faultSheet.ts'
import { SheetError } from '#cases/sheet/rows.ts'
import { undoImport } from '#cases/sheet/undo.ts'
import type { House } from '../house.ts'
import { CommandError, findOption, log, type Call, type Command, type Printed } from './command.ts'
import { inHouse } from './place.ts'

const USAGE = 'yifa imports [批次] [--as 编号] [--undo 理由 --by 姓名] [--faults 文件.csv]'

/** A sentence about one import. */
function sayBatch(house: House, { id, definition, organ, started, record }: BatchInfo): string {
  const { status, file, action, by, read, fresh, restored, corrected, rejectedRows, undone } = record
  const name = house.catalogue.find(definition)?.name ?? definition
  const came = status === '待导入' || status === '核对中' ? `新增${fresh}行` : `入账${fresh + restored}行${corrected > 0 ? `，更正${corrected}行` : ''}`
  return `${id} ${started.replace('T', ' ')} ${name}${action === undefined ? '' : `“${action}”`}（${organ}）“${file}” ${by} ${status}：读取${read}行，${came}，未入账${rejectedRows}行${undone ? `；${undone.at.slice(0, 10)}由${undone.by}撤销${undone.withdrawn}条，保留${undone.left}条，理由：${undone.reason}` : ''}`
}

async function getBatch(house: House, id: string): Promise<BatchInfo> {
  const info = await findBatch(house.cases, house.tenant, id)
  if (!info) throw new CommandError(`没有批次“${id}”。不带批次运行 yifa imports 列出最近的导入`)
  return info
}

async function list(house: House, call: Call): Promise<Printed> {
  const organs = (await house.ledger.people.listOrgans(house.tenant)).map(({ id }) => id)
  const rows = (await house.ledger.imports.list(house.tenant, organs, findOption(call, 'as') ?? null)).map(infoOf)
  return { json: rows, lines: rows.length === 0 ? ['还没有导入过'] : rows.map((row) => sayBatch(house, row)) }
}

async function takeBack(house: House, info: BatchInfo, call: Call, reason: string): Promise<Printed> {
  const definition = house.catalogue.find(info.definition)
  const { action } = info.record
  const role = listOf((action === undefined ? definition?.opens : definition?.actions[action])?.by ?? [])[0] ?? ''
  const by = { person: findOption(call, 'by') ?? '导入', role, organ: info.organ }
  const correctingRole = '经办人'
  const result = await undoImport(house.cases, { tenant: house.tenant, batch: info.id, by, correctingRole, reason, progress: (done) => log(`  已撤销${done}条`) })
    .catch((error: unknown) => { throw error instanceof SheetError ? new CommandError(error.message) : error })
  await house.ledger.sequence(house.tenant)
  return { json: result, lines: [`已撤销${result.withdrawn}条，记录保留，不计入统计；重新导入同一文件即恢复`, ...(result.left > 0 ? [`  已有人接着办理的${result.left}条没有撤销：`] : []), ...result.stayed.map(({ row, column, says }) => `  第${row}行${column}：${says}`)] }
}

export const imports: Command = {
  usage: USAGE, does: '列出导入批次；查看一批；撤销整批导入（记录保留，已有人接着办理的不动）；导出未入账的行', options: ['as', 'undo', 'by', 'faults'],
  run: (call) => inHouse(call, async (house) => {
    const [id] = call.words
    if (id === undefined) return list(house, call)
    const info = await getBatch(house, id)
    const [reason, path] = [findOption(call, 'undo'), findOption(call, 'faults')]
    if (reason !== undefined) return takeBack(house, info, call, reason)
    if (path === undefined) return { json: info, lines: [sayBatch(house, info), ...info.record.columns.map(({ heading, field, from }) => `  ${heading} → ${field || '不用'}（${from}）`)] }
    const lines = await writeFaults(house.ledger, house.tenant, id, path)
    return { json: { file: path, lines }, lines: [`未入账的${lines}条原因已写到“${path}”`] }
  }),
}

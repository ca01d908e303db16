import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BackupError } from '#ledger/backup.ts'
import { isSealedTable, verifyTable } from '#report/returns/sealed.ts'
import { isSealedReport, verifyReport } from '#report/sealed.ts'
import { openHouse } from '../house.ts'
import { restoreAndVerify, verifyHouse } from '../rebuilding.ts'
import { CommandError, UsageError, type Command, type Printed } from './command.ts'
import { placeWithData } from './place.ts'

interface Verdict { readonly ok: boolean; readonly checked: number; readonly faults: readonly { readonly where: string; readonly says: string }[] }

const NO_DATA: Verdict = { ok: false, checked: 0, faults: [] }
const fault = (where: string, says: string): Verdict => ({ ...NO_DATA, faults: [{ where, says }] })

/** Checks the text of a sealed report or table, whatever has become of it. */
export function verifyText(where: string, text: string): Verdict {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return fault(where, `文件不是完整的 JSON，可能被截断或者改动：${error instanceof Error ? error.message : ''}`)
  }
  if (isSealedTable(value)) return verifyTable(value)
  return isSealedReport(value) ? verifyReport(value) : fault(where, '不是“依法”写出的带封签的年度报告（yifa-report/1）或者统计报表（yifa-table/1），或者其结构已被改动')
}

/** A backup is verified by restoring it where nothing else is. */
async function verifyBackup(path: string): Promise<Verdict> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yifa-verify-'))
  try {
    return (await restoreAndVerify({ dataDir }, path)).verdict
  } catch (error) {
    if (error instanceof BackupError) return fault(path, error.message)
    throw error
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const GZIP = Buffer.from([0x1f, 0x8b])

async function verifyFile(path: string): Promise<Verdict> {
  const bytes = await readFile(path)
  return bytes.subarray(0, 2).equals(GZIP) ? verifyBackup(path) : verifyText(path, bytes.toString('utf8'))
}

async function verifyDirectory(path: string): Promise<Verdict> {
  const house = await openHouse(placeWithData(path, undefined))
  try {
    await house.ledger.sequence(house.tenant)
    return await verifyHouse(house)
  } finally {
    await house.close()
  }
}

const print = (verdict: Verdict): Printed => ({
  json: verdict, failed: !verdict.ok,
  lines: [verdict.ok ? `核验通过，共核对${verdict.checked}项` : `核验未通过，发现${verdict.faults.length}处问题：`, ...verdict.faults.map(({ where, says }) => `  ${where}：${says}`)],
})

export const verify: Command = {
  usage: 'yifa verify 数据目录、备份文件或者报告.json [--json]', does: '核验数据目录、备份、带封签的报告或者统计报表，指出不符之处',
  async run(call) {
    const [path] = call.words
    if (!path) throw new UsageError(`请给出要核验的数据目录、备份文件或者报告文件。用法：${verify.usage}`)
    const found = await stat(path).catch(() => undefined)
    if (!found) throw new CommandError(`没有找到“${path}”，请检查路径`)
    return print(found.isDirectory() ? await verifyDirectory(path) : await verifyFile(path))
  },
}

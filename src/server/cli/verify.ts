import { readFile, stat } from 'node:fs/promises'
import { verifyReport, type SealedReport } from '#report/sealed.ts'
import { openHouse } from '../house.ts'
import { projectorOf } from '../rebuilding.ts'
import { CommandError, UsageError, type Command, type Printed } from './command.ts'

interface Verdict { readonly ok: boolean; readonly checked: number; readonly faults: readonly { readonly where: string; readonly says: string }[] }

async function verifyFile(path: string): Promise<Verdict> {
  const text = await readFile(path, 'utf8')
  let report: SealedReport
  try {
    report = JSON.parse(text) as SealedReport
  } catch (error) {
    return { ok: false, checked: 0, faults: [{ where: path, says: `文件不是完整的 JSON，可能被截断或者改动：${error instanceof Error ? error.message : ''}` }] }
  }
  if (report?.format !== 'yifa-report/1' || !report.seal) return { ok: false, checked: 0, faults: [{ where: path, says: '不是“依法”写出的带封签的年度报告（yifa-report/1）' }] }
  return verifyReport(report)
}

async function verifyDirectory(path: string): Promise<Verdict> {
  const url = process.env['DATABASE_URL']
  const house = await openHouse(url ? { dataDir: path, databaseUrl: url } : { dataDir: path })
  try {
    await house.ledger.sequence(house.tenant)
    return await house.ledger.verify(house.tenant, projectorOf(house))
  } finally {
    await house.close()
  }
}

const print = (verdict: Verdict): Printed => ({
  json: verdict, failed: !verdict.ok,
  lines: [verdict.ok ? `核验通过，共核对${verdict.checked}项` : `核验未通过，发现${verdict.faults.length}处问题：`, ...verdict.faults.map(({ where, says }) => `  ${where}：${says}`)],
})

export const verify: Command = {
  usage: 'yifa verify 数据目录或者报告.json [--json]', does: '核验数据目录或者带封签的报告，指出第一处不符',
  async run(call) {
    const [path] = call.words
    if (!path) throw new UsageError(`请给出要核验的数据目录或者报告文件。用法：${verify.usage}`)
    const found = await stat(path).catch(() => undefined)
    if (!found) throw new CommandError(`没有找到“${path}”，请检查路径`)
    return print(found.isDirectory() ? await verifyDirectory(path) : await verifyFile(path))
  },
}

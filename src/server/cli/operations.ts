import { existsSync } from 'node:fs'
import { placeFrom } from '../house.ts'
import { projectorOf, restoreAndVerify } from '../rebuilding.ts'
import { CommandError, UsageError, findOption, log, type Command } from './command.ts'
import { inHouse } from './place.ts'

export const rebuild: Command = {
  usage: 'yifa rebuild [--data 目录]', does: '从第一条记录起重新推算全部案件、期限、指标和检索，结果应与原有一致',
  run: (call) => inHouse(call, async (house) => {
    const before = await house.ledger.dumpDerived(house.tenant)
    await house.ledger.rebuild(house.tenant, projectorOf(house), (done, all) => log(`  已推算 ${done}／${all} 件`))
    const same = before === await house.ledger.dumpDerived(house.tenant)
    return { json: { same }, failed: !same, lines: [same ? '重新推算完成，与原有结果完全一致' : '重新推算完成，但与原有结果不一致：原有推算结果已被替换，请运行 yifa verify 并查明原因'] }
  }),
}

export const backup: Command = {
  usage: 'yifa backup 文件 [--data 目录]', does: '把全部记录和附件备份到一个文件',
  async run(call) {
    const [file] = call.words
    if (!file) throw new UsageError(`请给出备份文件名。用法：${backup.usage}`)
    return inHouse(call, async (house) => {
      const { rows } = await house.ledger.backup(file)
      return { json: { file, rows }, lines: [`已备份${rows}条记录到“${file}”`] }
    })
  },
}

export const restore: Command = {
  usage: 'yifa restore 文件 [--data 空目录]', does: '从备份恢复到空的数据目录，并核验',
  async run(call) {
    const [file] = call.words
    if (!file) throw new UsageError(`请给出备份文件名。用法：${restore.usage}`)
    if (!existsSync(file)) throw new CommandError(`没有找到备份文件“${file}”，没有恢复任何内容。请检查路径`)
    const { rows, verdict } = await restoreAndVerify(placeFrom(findOption(call, 'data'), findOption(call, 'definitions')), file)
    return { json: { rows, ...verdict }, failed: !verdict.ok, lines: [`已恢复${rows}条记录，核验${verdict.ok ? '通过' : '未通过'}`, ...verdict.faults.map(({ where, says }) => `  ${where}：${says}`)] }
  },
}

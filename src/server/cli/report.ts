import { writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { REPORT_FORMATS, renderReport, writeReport } from '#report/write.ts'
import { reportOrder } from '../reporting.ts'
import { UsageError, getOption, type Command } from './command.ts'
import { readYear } from './figures.ts'
import { inHouse } from './place.ts'

const USAGE = 'yifa report --organ 单位 --year 年度 --out 文件（.docx .pdf .html .json）'

export const report: Command = {
  usage: USAGE, does: '写出一个单位一年的法治政府建设年度报告', options: ['organ', 'year', 'out'],
  async run(call) {
    const out = getOption(call, 'out', USAGE)
    const format = REPORT_FORMATS.find((one) => extname(out).toLowerCase() === `.${one}`)
    if (!format) throw new UsageError(`不能写出“${out}”：文件名应以 ${REPORT_FORMATS.map((one) => `.${one}`).join('、')} 结尾`)
    const year = readYear(call, USAGE)
    const organ = getOption(call, 'organ', USAGE)
    return inHouse(call, async (house) => {
      const order = await reportOrder(house, organ, year)
      const written = await writeReport(house.ledger, house.catalogue, order)
      await writeFile(out, await renderReport(house.ledger, order, written, format))
      const empty = written.emptyParts.map((part) => `  尚缺：${part}（在“年度报告”程序中填写）`)
      const orphans = written.orphans.map((number) => `  没有对应指标的数字：${number}（正文中的数字应当来自指标）`)
      return { json: { title: written.title, file: out, emptyParts: written.emptyParts, orphans: written.orphans }, lines: [`已写出《${written.title}》：${out}`, ...empty, ...orphans] }
    })
  },
}

import { join } from 'node:path'
import { addDays, dateOf } from '#core/calendar/plain-date.ts'
import { ALL_COLUMNS, findForm, ledgersOf } from '#cases/sheet/desk.ts'
import { withCases } from '#cases/sheet/ledgers/entries.ts'
import { exportSheet as writeSheet } from '#cases/sheet/ledgers/export.ts'
import { importSheet as takeSheet, previewSheet, type ImportOrder, type ImportResult, type RejectedRow } from '#cases/sheet/import.ts'
import type { Layout, Wish } from '#cases/sheet/mapping.ts'
import { SheetError } from '#cases/sheet/rows.ts'
import { loadTemplates } from '#cases/sheet/templates.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { PeriodError, readPeriod, type Period, type PeriodWords } from '#figures/periods.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import type { House } from '../house.ts'
import { reportOrder } from '../reporting.ts'
import { CommandError, UsageError, findOption, getOption, log, type Call, type Command, type Printed } from './command.ts'
import { inHouse } from './place.ts'

const IMPORT = 'yifa import 文件.xlsx --as 编号 [--preview] [--map 列=填写项,列=] [--set 填写项=内容] [--template 模板] [--do 环节] [--correct 理由] [--organ 单位] [--by 经办人]'
const EXPORT = 'yifa export 编号 --out 文件.xlsx [--organ 单位] [--year 年度 [--month 月 | --quarter 季]] [--from 年-月 --to 年-月] [--by 填报人] [--ledger 台账] [--personal 理由]'

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

/** 甲列=工单编号,乙列=（不用）: what somebody says about columns, or about every row. */
function readPairs(call: Call, name: string): Readonly<Record<string, string>> | undefined {
  const text = findOption(call, name)
  if (text === undefined) return undefined
  return Object.fromEntries(text.split(/[,，;；]/).filter((part) => part.trim() !== '').map((part) => {
    const [left = '', right] = part.split('=')
    if (right === undefined || left.trim() === '') throw new UsageError(`--${name} 应写成“甲=乙,丙=丁”，收到的是“${part}”。用法：${IMPORT}`)
    return [left.trim(), right.trim()]
  }))
}

function readWish(call: Call): Wish {
  const [columns, fixed, template] = [readPairs(call, 'map'), readPairs(call, 'set'), findOption(call, 'template')]
  return { ...(columns ? { columns } : {}), ...(fixed ? { fixed } : {}), ...(template === undefined ? {} : { template }) }
}

/** Ctrl+C stops after the rows at hand; what came in stays. */
async function untilInterrupted<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController()
  const onInterrupt = (): void => { log('  正在停止，已读的行处理完即停'); controller.abort() }
  process.once('SIGINT', onInterrupt)
  try {
    return await work(controller.signal)
  } finally {
    process.removeListener('SIGINT', onInterrupt)
  }
}

const sayRejected = (rejected: readonly RejectedRow[], rows: number, batch: string): readonly string[] => [
  ...rejected.map(({ row, column, says }) => `  第${row}行${column ? `“${column}”` : ''}：${says}`),
  ...(rows > new Set(rejected.map(({ row }) => row)).size ? [`  以上只列出一部分，全部用 yifa imports ${batch} --faults 文件.csv 导出`] : []),
]

const sayColumns = ({ columns, template, fixed }: Layout): readonly string[] => [
  `列的对应${template ? `（按模板“${template.name}”）` : ''}：`, ...columns.map(({ heading, field, from, example }) => `  ${heading} → ${field || '不用'}（${from}）${example ? `　例：${example}` : ''}`),
  ...Object.entries(fixed).map(([field, text]) => `  整表 → ${field}：${text}`),
]

async function show(house: House, definition: Procedure, order: ImportOrder): Promise<Printed> {
  const { layout, counts, rejected, batch } = await previewSheet(house.cases, definition, order)
  const { read, fresh, restored, corrected, known, differing, rejectedRows } = counts
  return {
    json: { batch, columns: layout.columns, template: layout.template?.id ?? null, fixed: layout.fixed, ...counts, rejected },
    lines: [...sayColumns(layout), `预览（没有写入任何记录）：读取${read}行，新增${fresh}行${restored > 0 ? `，恢复已撤销的${restored}行` : ''}${corrected > 0 ? `，更正${corrected}行` : ''}，已有${known}行${corrected === 0 && differing > 0 ? `（其中${differing}行与记录不同，可以用 --correct 理由 按表更正）` : ''}，有问题${rejectedRows - known}行`, ...sayRejected(rejected, rejectedRows, batch)],
  }
}

function sayResult(result: ImportResult): readonly string[] {
  const { read, accepted, restored, corrected, rejected, rejectedRows, ignored, stopped, batch } = result
  return [
    `读取${read}行，入账${accepted}行${restored > 0 ? `（其中恢复已撤销的${restored}行）` : ''}${corrected > 0 ? `（其中更正${corrected}行）` : ''}，未入账${rejectedRows}行${stopped ? '；已停止，再导一次同一文件即接着导入' : ''}`, `  批次：${batch}（整批撤销用 yifa imports ${batch} --undo 理由）`,
    ...(ignored.length > 0 ? [`  未使用的列：${ignored.join('、')}`] : []), ...sayRejected(rejected, rejectedRows, batch),
  ]
}

const refuse = (error: unknown): never => { throw error instanceof SheetError ? new CommandError(error.message) : error }

export const importSheet: Command = {
  usage: IMPORT, does: '导入 Excel 或者 CSV 台账：好的行入账，有问题的逐行说明；--preview 只看不写；--map 指明列的对应（记住，下次不用再指）；--set 给整表同一内容；--correct 写明理由，把与记录不同的按表更正；--do 把一列列结果（如上级回访）登记到已有的案件',
  options: ['as', 'do', 'correct', 'organ', 'by', 'map', 'set', 'template'], flags: ['preview'],
  async run(call) {
    const [path] = call.words
    if (!path) throw new UsageError(`请给出要导入的文件。用法：${IMPORT}`)
    const id = getOption(call, 'as', IMPORT)
    const [wish, action, reason] = [readWish(call), findOption(call, 'do'), findOption(call, 'correct')]
    if (reason !== undefined && reason.trim().length < 4) throw new UsageError(`--correct 应写明更正理由（不少于四个字），理由记入每条记录。用法：${IMPORT}`)
    return inHouse(call, async (house) => untilInterrupted(async (signal) => {
      const definition = getDefinition(house, id)
      const organ = await organOf(house, findOption(call, 'organ'))
      const templates = loadTemplates([join(house.place.dataDir, 'import-templates')])
      const order: ImportOrder = { tenant: house.tenant, organ: organ.id, by: findOption(call, 'by') ?? '导入', path, wish, templates, signal, ...(action === undefined ? {} : { action }), ...(reason === undefined ? {} : { correct: { reason, role: '经办人' } }), progress: (read, of) => { if (read % 1000 === 0) log(`  已读${read}／${of}行`) } }
      if (call.options['preview']) return show(house, definition, order).catch(refuse)
      const result = await takeSheet(house.cases, definition, order).catch(refuse)
      await house.ledger.sequence(house.tenant)
      return { json: result, lines: sayResult(result) }
    }))
  },
}

async function* allRows(house: House, definition: string, organ: string, period: Period | undefined): AsyncGenerator<CaseRow> {
  const days = period ? { openedFrom: period.from, openedBefore: addDays(period.to, 1) } : {}
  let after: string | undefined
  do {
    const page = await house.ledger.findCases(house.tenant, { definition, organ, ...days, order: 'kept', limit: 500, ...(after ? { after } : {}) })
    yield* page.rows
    after = page.next ?? undefined
  } while (after)
}

/** The days of registration that are asked for; none is the whole ledger. */
function periodOf(call: Call): Period | undefined {
  const words = Object.fromEntries((['year', 'month', 'quarter', 'from', 'to'] as const).flatMap((name) => { const value = findOption(call, name); return value === undefined ? [] : [[name, value]] })) as PeriodWords
  if (Object.keys(words).length === 0) return undefined
  try {
    return readPeriod(words)
  } catch (error) {
    if (error instanceof PeriodError) throw new UsageError(`${error.message}。用法：${EXPORT}`)
    throw error
  }
}

export const exportSheet: Command = {
  usage: EXPORT, does: '把一个程序或者台账导出为 Excel：按纸质台账的栏目（--ledger 指明哪一本，--ledger 全部栏目 列出全部填写项）；--year 等按登记日期取一段；个人信息遮盖，--personal 写明理由的不遮盖，并记入查阅记录', options: ['out', 'organ', 'year', 'month', 'quarter', 'from', 'to', 'by', 'ledger', 'personal'],
  async run(call) {
    const [id] = call.words
    if (!id) throw new UsageError(`请给出程序或者台账的编号。用法：${EXPORT}`)
    const out = getOption(call, 'out', EXPORT)
    if (findOption(call, 'personal')?.trim().length === 0) throw new UsageError(`--personal 应写明理由，理由记入查阅记录。用法：${EXPORT}`)
    return inHouse(call, async (house) => {
      const definition = getDefinition(house, id)
      const organ = await organOf(house, findOption(call, 'organ'))
      const [period, by, reason] = [periodOf(call), findOption(call, 'by') ?? '命令行', findOption(call, 'personal')]
      const form = await findForm(definition, findOption(call, 'ledger')).catch(refuse)
      const { now, calendar } = house.cases.setting
      const head = { organ: organ.name, by, on: dateOf(now()), ...period }
      const entries = () => withCases(house.ledger, house.tenant, definition, allRows(house, id, organ.id, period))
      const rows = await writeSheet(definition, { head, calendar, ...(form ? { form } : {}), personal: reason === undefined ? '遮盖' : '全部' }, entries, out)
      if (reason !== undefined) await house.ledger.people.logAccess(house.tenant, { account: by, caseId: '', field: `导出“${definition.name}”台账（含个人信息）`, reason: `${rows}行：${reason}` })
      const ledger = form?.name ?? ALL_COLUMNS
      const others = (await ledgersOf(definition)).filter((name) => name !== ledger)
      return { json: { file: out, rows, ledger }, lines: [`已导出${rows}行到“${out}”：${ledger}`, ...(others.length > 0 ? [`  可以另选 --ledger ${others.join('、')}`] : [])] }
    })
  },
}

import { readFile, writeFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { PeriodError, readPeriod, sayPeriod, type Period, type PeriodWords } from '#figures/periods.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { recount } from '#report/returns/as-of.ts'
import { sayImbalance, whyNotReported } from '#report/returns/fill.ts'
import { printTable, type PrintedGrid, type PrintedTable } from '#report/returns/print.ts'
import { isSealedTable } from '#report/returns/sealed.ts'
import { toSheet } from '#report/returns/sheet.ts'
import { toWord } from '#report/returns/word.ts'
import { loadTables } from '#figures/tables/catalogue.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import type { House } from '../house.ts'
import { readTable, tableOrder, tablesOf, type TableState } from '../tables.ts'
import { CommandError, UsageError, findOption, type Call, type Command, type Printed } from './command.ts'
import { inHouse } from './place.ts'
import { verifyText } from './verify.ts'

const USAGE = 'yifa table 编号 --year 年度 [--month 月 | --quarter 季 | --period 2025-07 或者 2025Q3] [--organ 单位] [--out 文件（.xlsx .docx .json）]，或者 yifa table verify 封存的报表.json [--data 目录]'

const sayTable = ({ id, name, code, field, cycles, inForce }: StatutoryTable): string =>
  `${id.padEnd(32)} ${field}：${name}${code === undefined ? '' : `（${code}）`}　按${cycles.join('、')}${inForce?.from ? `　${inForce.from}起` : ''}${inForce?.to ? `　至${inForce.to}` : ''}`

export const tables: Command = {
  usage: 'yifa tables [--json]', does: '列出全部统计报表：编号、名称、表号、报送周期和依据',
  async run(call) {
    const folder = findOption(call, 'definitions')
    const all = await loadTables(await loadCatalogue(folder ? [folder] : []))
    return { json: all.map(({ id, field, name, code = null, unit, cycles, basis, inForce = null }) => ({ id, field, name, code, unit, cycles, basis: sayCitation(basis), inForce })), lines: all.map(sayTable) }
  },
}

const PERIOD = /^(?<year>20\d\d)(?:-(?<month>\d{1,2})|[-年]?[Qq第]?(?<quarter>[1-4])季?度?)?$/

/** `--period 2025`, `2025-07`, `2025Q3` say the same as `--year` with `--month` or `--quarter`. @throws UsageError */
function readAsked(call: Call): Period {
  const words: Record<string, string> = {}
  for (const name of ['year', 'month', 'quarter', 'from', 'to']) { const text = findOption(call, name); if (text !== undefined) words[name] = text }
  const written = findOption(call, 'period')
  const found = written === undefined ? undefined : PERIOD.exec(written)?.groups
  if (written !== undefined && !found) throw new UsageError(`期间应写作2025、2025-07或者2025Q3，收到的是“${written}”。用法：${USAGE}`)
  for (const [name, text] of Object.entries(found ?? {})) if (text !== undefined) words[name] = text
  try {
    return readPeriod(words as PeriodWords)
  } catch (error) {
    throw error instanceof PeriodError ? new UsageError(`${error.message}。用法：${USAGE}`) : error
  }
}

/** The organ named, or the one over all others where none is. */
async function organOf(house: House, wanted: string | undefined): Promise<string> {
  if (wanted !== undefined) return wanted
  const [first, ...rest] = (await house.ledger.people.listOrgans(house.tenant)).filter(({ parent }) => parent === null)
  if (!first || rest.length > 0) throw new UsageError(`请用 --organ 指明单位。用法：${USAGE}`)
  return first.id
}

/** Pads by the width that characters take on a terminal. */
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(1, width - [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 1 : 2), 0)))

function linesOf({ heading, columns, rows }: PrintedGrid): readonly string[] {
  const widest = Math.max(...rows.map(({ label, level }) => label.length * 2 + level * 2), 4) + 2
  return [
    ...(heading === null ? [] : [heading]),
    ...rows.map(({ label, level, values }) => `${padded(`${'  '.repeat(level)}${label}`, widest)}${values.map((value, index) => `${columns[index]?.label ?? ''} ${value ?? '—'}`).join('　')}`),
  ]
}

function sayState({ now: { filled, breaks, handFaults }, restated, reported, form, order }: TableState, printed: PrintedTable): readonly string[] {
  const faults = [...filled.imbalances, ...breaks]
  const why = whyNotReported(form, order.period, order.today)
  return [
    `${printed.name}${printed.code === null ? '' : `（${printed.code}）`}　${printed.organ}　${printed.period}　单位：${printed.unit}`, ...(why === undefined ? [] : [`  ${why}`]),
    ...(faults.length === 0 ? ['  勾稽关系：核对平衡'] : faults.map((fault) => `  勾稽关系不平衡：${sayImbalance(fault)}`)), ...handFaults.map((fault) => `  ${fault}`),
    ...printed.grids.flatMap(linesOf),
    ...(reported && restated.length > 0 ? ['与已报出的表不同：', ...restated.map(({ label, reported: was, now }) => `  ${label}：报出${was ?? '—'}，现在${now ?? '—'}`)] : []),
  ]
}

async function writeTo(out: string, printed: PrintedTable, json: unknown): Promise<void> {
  const ending = extname(out).toLowerCase()
  await writeFile(out, ending === '.xlsx' ? await toSheet(printed) : ending === '.docx' ? await toWord(printed) : JSON.stringify(json, null, 1))
}

async function show(house: House, form: StatutoryTable, period: Period, { organ, out }: { readonly organ: string | undefined; readonly out: string | undefined }): Promise<Printed> {
  const state = await readTable(house, form, await tableOrder(house, await organOf(house, organ), period))
  const { now: { filled, byHand, breaks }, order } = state
  const printed = printTable({ ...filled, organ: order.organ, asOf: order.today, filledBy: '', byHand, breaks, remarks: {} }, order.demo)
  const json = {
    id: form.id, name: form.name, code: form.code ?? null, organ: order.organ, organs: order.organs, period, periodSays: sayPeriod(period), asOf: order.today, unit: form.unit,
    grids: printed.grids.map(({ heading, columns, rows }) => ({ heading, columns, rows: rows.map(({ id, label, values }) => ({ id, label, values: Object.fromEntries(columns.map((column, index) => [column.id, values[index] ?? null])) })) })),
    imbalances: filled.imbalances, breaks, byHand, notes: printed.notes, return: state.case ? { case: state.case.caseId, state: state.case.kase.state } : null, restated: state.restated,
  }
  if (out === undefined) return { json, lines: sayState(state, printed) }
  await writeTo(out, printed, json)
  return { json: { ...json, file: out }, lines: [`已写出《${printed.name}》（${printed.organ}，${printed.period}）：${out}`, ...[...filled.imbalances, ...breaks].map((fault) => `  勾稽关系不平衡：${sayImbalance(fault)}`)] }
}

/** Checks a frozen table by itself and, where the data directory is named, counts it again from the record as it was then. */
async function verifyFrozen(call: Call, path: string | undefined): Promise<Printed> {
  if (path === undefined) throw new UsageError(`请给出封存的报表文件。用法：${USAGE}`)
  const text = await readFile(path, 'utf8').catch(() => { throw new CommandError(`没有找到“${path}”，请检查路径`) })
  const alone = verifyText(path, text)
  const sealed: unknown = alone.checked === 0 ? undefined : JSON.parse(text)
  const hasRecord = findOption(call, 'data') !== undefined || process.env['DATABASE_URL'] !== undefined
  const again = hasRecord && isSealedTable(sealed) ? await inHouse(call, async (house) => { await house.ledger.sequence(house.tenant); return recount(house.cases, house.tenant, sealed) }) : []
  const faults = [...alone.faults, ...again]
  const recounted = hasRecord ? '，并按当时的记录重新计数' : '（没有指定数据目录，未按记录重新计数）'
  return { json: { ok: faults.length === 0, checked: alone.checked, recounted: hasRecord, faults }, failed: faults.length > 0, lines: [faults.length === 0 ? `核验通过，共核对${alone.checked}项${recounted}` : `核验未通过，发现${faults.length}处问题：`, ...faults.map(({ where, says }) => `  ${where}：${says}`)] }
}

export const table: Command = {
  usage: USAGE, does: '填出一张统计报表（单位及其下级），列出勾稽不平和与已报出数字的差异；--out 写成 Excel 或者 Word；verify 核验封存的报表', options: ['year', 'month', 'quarter', 'from', 'to', 'period', 'organ', 'out'],
  async run(call) {
    const [id, file] = call.words
    if (id === undefined) throw new UsageError(`请给出报表编号。用法：${USAGE}`)
    if (id === 'verify') return verifyFrozen(call, file)
    const out = findOption(call, 'out')
    if (out !== undefined && !['.xlsx', '.docx', '.json'].includes(extname(out).toLowerCase())) throw new UsageError(`不能写出“${out}”：文件名应以 .xlsx、.docx 或者 .json 结尾`)
    const period = readAsked(call)
    return inHouse(call, async (house) => {
      const all = await tablesOf(house)
      const form = all.find((one) => one.id === id)
      if (!form) throw new CommandError(`没有报表“${id}”。可用：${all.map((one) => one.id).join('、')}`)
      return show(house, form, period, { organ: findOption(call, 'organ'), out })
    })
  },
}

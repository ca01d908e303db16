import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { faultOfAmount, faultOfCarrier } from './coverage/resolve.ts'
import type { LawRow, LawSheet } from './coverage/rows.ts'
import { LAW, STATUTES, idsIn, listSheets, readSheet } from './coverage/sheetText.ts'
import { findArticle, findStatutes, saysPeriod } from './coverage/statuteText.ts'

const FOLDER = join(import.meta.dirname, 'coverage')
const TOOLS = new Set(['rows.ts', 'resolve.ts', 'numerals.ts', 'sheetText.ts', 'statuteText.ts'])
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && !TOOLS.has(name)).sort()
const lists = await Promise.all(names.map(async (name) => ((await import(join(FOLDER, name))) as { sheet: LawSheet }).sheet))
const catalogue = await loadCatalogue()

const faults = (rows: readonly LawRow[], faultsOf: (row: LawRow) => readonly (string | undefined)[]): readonly string[] =>
  rows.flatMap((row) => faultsOf(row).filter((fault) => fault !== undefined).map((fault) => `${row.row}：${fault}`))

function faultOfForm(row: LawRow): string | undefined {
  const carried = (row.carriedBy ?? []).length > 0
  const leftOut = (row.leftOut ?? '').trim() !== ''
  if (carried && leftOut) return '既有承载又有不承载的理由，只能有其一'
  if (!carried && !leftOut) return '没有承载，也没有说明理由'
  if ((row.amount === undefined) !== (row.unit === undefined)) return '数量和单位应当同时写'
  return row.article !== undefined && row.law === undefined ? '写了条号而没有写法律' : undefined
}

function faultOfCitation(row: LawRow): string | undefined {
  const { law, article, amount, unit } = row
  if (law === undefined) return undefined
  const statutes = findStatutes(STATUTES, law)
  if (statutes.length === 0) return `没有“${law}”的文本`
  if (article === undefined) return undefined
  const found = statutes.flatMap((statute) => { const text = findArticle(statute, article); return text === undefined ? [] : [{ statute, text }] })
  if (found.length === 0) return `“${law}”没有第${article}条`
  if (amount === undefined || unit === undefined) return undefined
  return found.some(({ statute, text }) => saysPeriod(statute, text, amount, unit)) ? undefined : `“${law}”第${article}条没有写${amount}（${unit}）`
}

describe.each(lists.map((sheet) => [sheet.sheet, sheet] as const))('法律事实表 %s', (name, { rows }) => {
  it('names every row once, each with its carrier or with a reason', () => {
    expect(faults(rows, (row) => [faultOfForm(row)])).toEqual([])
    expect(rows.map(({ row }) => row).filter((row, index, all) => all.indexOf(row) !== index)).toEqual([])
  })
  it('names only carriers that the definitions and tests hold', () => {
    expect(faults(rows, ({ carriedBy = [] }) => carriedBy.map((carrier) => faultOfCarrier(catalogue, carrier)))).toEqual([])
  })
  it('is carried by deadlines of the same number and unit', () => {
    expect(faults(rows, (row) => (row.carriedBy ?? []).map((carrier) => faultOfAmount(catalogue, row, carrier)))).toEqual([])
  })
  it.skipIf(!existsSync(LAW))('lists exactly the rows of the sheet（项目旁没有 ../shared/law 时跳过）', () => {
    const wanted = idsIn(readSheet(name))
    const listed = rows.map(({ row }) => row)
    expect({ missing: wanted.filter((id) => !listed.includes(id)), unknown: wanted.length === 0 ? [] : listed.filter((id) => !wanted.includes(id)) }).toEqual({ missing: [], unknown: [] })
  })
  it.skipIf(!existsSync(STATUTES))('cites articles that exist and say the number in its unit（项目旁没有 ../shared/statutes 时跳过）', () => {
    expect(faults(rows, (row) => [faultOfCitation(row)])).toEqual([])
  })
})

describe('法律事实表的清单', () => {
  it('is each in a file of its sheet\'s name', () => {
    expect(lists.map(({ sheet }) => `${sheet}.ts`)).toEqual(names)
  })
  it.skipIf(!existsSync(LAW))('knows every sheet（项目旁没有 ../shared/law 时跳过）', () => {
    expect(lists.map(({ sheet }) => sheet).sort()).toEqual([...listSheets()].sort())
  })
})

describe('the check itself', () => {
  const row = (amount: number, unit: NonNullable<LawRow['unit']>): LawRow => ({ row: 'x', says: 'x', amount, unit })
  it('finds what the definitions hold and names what they do not', () => {
    const held = [
      'penalty/deadline/作出决定', 'penalty/never/未经告知即作出处罚决定', 'penalty/requires/作出决定/陈述申辩期限未满', 'penalty/asks/立案/执法人员', 'penalty/once/立案', 'penalty/reckons/加处罚款',
      'penalty/counts/penalty.filed', 'penalty/state/听证', 'penalty/action/线索登记', 'disclosure-on-request/parameter/缴费天数', 'law-publicity/asks/登记/活动日期', 'test/coverage/finds what the definitions hold',
    ]
    expect(held.map((carrier) => faultOfCarrier(catalogue, carrier)).filter((fault) => fault !== undefined)).toEqual([])
    const absent = [
      'nothing/deadline/作出决定', 'penalty/deadline/没有', 'penalty/never/', 'penalty/requires/作出决定/没有', 'penalty/requires/没有/没有', 'penalty/asks/立案/没有', 'penalty/once/陈述申辩', 'penalty/什么/立案', 'test/nothing/x', `test/coverage/${'没有'.repeat(3)}`,
    ]
    expect(absent.filter((carrier) => faultOfCarrier(catalogue, carrier) === undefined)).toEqual([])
  })
  it('wants the number and the unit of the deadline, in any of its versions', () => {
    expect(faultOfAmount(catalogue, row(90, 'day'), 'penalty/deadline/作出决定')).toBeUndefined()
    expect(faultOfAmount(catalogue, row(90, 'workingDay'), 'penalty/deadline/作出决定')).toContain('90日，不是90个工作日')
    expect(faultOfAmount(catalogue, row(3, 'day'), 'penalty/deadline/听证申请期限')).toBeUndefined()
    expect(faultOfAmount(catalogue, row(5, 'year'), 'penalty/deadline/追责时效')).toBeUndefined()
    expect(faultOfAmount(catalogue, row(4, 'year'), 'penalty/deadline/追责时效')).toContain('不是4年')
    expect(faultOfAmount(catalogue, row(30, 'day'), 'disclosure-on-request/parameter/缴费天数')).toBeUndefined()
    expect(faultOfAmount(catalogue, row(31, 'day'), 'disclosure-on-request/parameter/缴费天数')).toContain('不是31日')
  })
  it('reads the tables of a sheet by their first column', () => {
    expect(idsIn('| Id | Rule |\n|---|---|\n| `a-1` | x |\n| ND-D2 | y |\n\n| Step id | x |\n|---|---|\n| other | z |')).toEqual(['a-1', 'ND-D2'])
  })
  it('takes 日 for working days exactly where the closing article says so', () => {
    const statute = '第十条 应当在七日内送达。\n\n自立案之日起九十日内决定。\n第十一条 二十个工作日内答复，至迟三个月。\n第十二条 本法中“二日”“七日”的规定是指工作日。'
    const [ten = '', eleven = ''] = [findArticle(statute, 10), findArticle(statute, 11)]
    expect([saysPeriod(statute, ten, 7, 'workingDay'), saysPeriod(statute, ten, 7, 'day'), saysPeriod(statute, ten, 90, 'day'), saysPeriod(statute, ten, 10, 'day')]).toEqual([true, false, true, false])
    expect([saysPeriod(statute, eleven, 20, 'workingDay'), saysPeriod(statute, eleven, 20, 'day'), saysPeriod(statute, eleven, 3, 'month'), findArticle(statute, 13)]).toEqual([true, false, true, undefined])
  })
})

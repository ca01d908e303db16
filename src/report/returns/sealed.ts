import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto'
import type { PlainDate } from '#core/calendar/plain-date.ts'
import { findImbalances, type Imbalance } from '#figures/tables/balances.ts'
import { resolveGrid, type Cell } from '#figures/tables/cells.ts'
import { allRows, type StatutoryTable } from '#figures/tables/words.ts'
import type { Period } from '#figures/periods.ts'
import { readCheckpoint } from '#ledger/log/checkpoint.ts'
import { canonical, type Fault, type Signer } from '../sealed.ts'
import { openPlaces, placeOf, valuesOf, type HandCell } from './by-hand.ts'

/** A statutory table as it was frozen: form, numbers, and the seals by which anyone can verify it without the server. */
export interface SealedTable {
  readonly format: 'yifa-table/1'
  /** The form with a row for each organ or value, as it was filled. */
  readonly table: StatutoryTable
  readonly organ: { readonly id: string; readonly name: string }
  /** Everybody counted. */
  readonly organs: readonly { readonly id: string; readonly name: string }[]
  readonly period: Period
  /** 数据截至日. */
  readonly asOf: PlainDate
  readonly filledBy: string
  readonly cells: readonly Cell[]
  readonly byHand: readonly HandCell[]
  readonly imbalances: readonly Imbalance[]
  /** What does not continue the table of the period before as it was reported, or agree with other tables. */
  readonly breaks: readonly Imbalance[]
  /** 口径说明, 表注 and 不平衡说明 as they were filled in. */
  readonly remarks: Readonly<Record<string, string>>
  /** Figures that the cells count, with the version of their definition. */
  readonly figures: Readonly<Record<string, string>>
  /** Signed checkpoint (C2SP note) of the log at which it was counted. */
  readonly checkpoint: string
  readonly seal: { readonly publicKey: string; readonly head: string; readonly form: string; readonly rows: Readonly<Record<string, string>>; readonly signature: string }
}

type Body = Omit<SealedTable, 'seal'>

const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex')
const headOf = ({ table: _, cells: __, ...head }: Body): string => digest(head)
const rowOf = ({ cells }: Body, id: string): string => digest(cells.filter(({ row }) => row === id))
const toSign = (seal: Omit<SealedTable['seal'], 'signature'>): string => canonical(seal)

/** Seals head, form and each row by itself, so that verification can name what was changed. */
export function sealTable(body: Body, signer: Signer): SealedTable {
  const plain = JSON.parse(JSON.stringify(body)) as Body
  const rows = Object.fromEntries(allRows(plain.table).map(({ id }) => [id, rowOf(plain, id)]))
  const seal = { publicKey: signer.publicKey, head: headOf(plain), form: digest(plain.table), rows }
  return { ...plain, seal: { ...seal, signature: signer.sign(toSign(seal)) } }
}

function isSigned({ signature, ...signed }: SealedTable['seal']): boolean {
  try {
    if (Buffer.from(signature, 'base64').toString('base64') !== signature) return false
    return verifySignature(null, Buffer.from(toSign(signed)), createPublicKey({ key: Buffer.from(signed.publicKey, 'base64'), format: 'der', type: 'spki' }), Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}

/** How many leaves the log had when it was counted; undefined where the checkpoint is not the signer's. */
export function sizeThen({ checkpoint, seal }: SealedTable): number | undefined {
  try {
    return readCheckpoint(checkpoint, seal.publicKey)?.size
  } catch {
    return undefined
  }
}

function faultsOfSeals({ seal, ...body }: SealedTable): readonly Fault[] {
  const rows = allRows(body.table)
  const label = (id: string): string => rows.find((row) => row.id === id)?.label ?? id
  const sealed = new Map(Object.entries(seal.rows))
  return [
    ...(headOf(body) === seal.head ? [] : [{ where: '表头', says: '填报单位、期间、截至日、手工填报、勾稽结果或者日志检查点被改动，与封签不符' }]),
    ...(digest(body.table) === seal.form ? [] : [{ where: '表式', says: '表式被改动，与封签不符' }]),
    ...rows.filter(({ id }) => rowOf(body, id) !== sealed.get(id)).map(({ id }) => ({ where: `第“${label(id)}”行`, says: '数字被改动，与封签不符' })),
    ...(rows.length === sealed.size && body.cells.every(({ row }) => sealed.has(row)) ? [] : [{ where: '报表', says: '行数与封签不符' }]),
    ...(isSigned(seal) ? [] : [{ where: '封签', says: '签名无效：封签被改动，或者不是由其所称的密钥签署' }]),
    ...(sizeThen({ ...body, seal }) === undefined ? [{ where: '日志检查点', says: '检查点的签名无效' }] : []),
  ]
}

/** Sums, rates and places that do not follow from the other cells, and numbers by hand where the form counts. */
function faultsOfSums({ table, cells, byHand, imbalances }: SealedTable): readonly Fault[] {
  const stated = new Map(cells.map((cell) => [placeOf(cell), cell.value]))
  const computed = table.grids.flatMap((grid) => resolveGrid(grid, table.decimals ?? 0, (_rule, row, column) => stated.get(`${row}/${column}`) ?? 0, valuesOf(byHand)))
  const open = new Set(openPlaces(table).map(placeOf))
  const found = findImbalances(table, (row, column) => stated.get(`${row}/${column}`) ?? null)
  return [
    ...computed.filter((cell) => stated.get(placeOf(cell)) !== cell.value).map((cell) => ({ where: placeOf(cell), says: `数值${stated.get(placeOf(cell)) ?? '空'}与按表内关系算得的${cell.value ?? '空'}不符` })),
    ...byHand.filter((cell) => !open.has(placeOf(cell))).map((cell) => ({ where: placeOf(cell), says: '由记录计出的数字被手工填写' })),
    ...byHand.filter(({ source }) => source.trim() === '').map((cell) => ({ where: placeOf(cell), says: '手工填写的数字没有来源' })),
    ...(canonical(found) === canonical(imbalances) ? [] : [{ where: '勾稽关系', says: '所载的勾稽结果与按数字核对的不一致' }]),
  ]
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const areRecords = (value: unknown): value is readonly Readonly<Record<string, unknown>>[] => Array.isArray(value) && value.every(isRecord)
const isCell = ({ row, column, value, rules }: Readonly<Record<string, unknown>>): boolean => typeof row === 'string' && typeof column === 'string' && (value === null || typeof value === 'number') && Array.isArray(rules)
const isForm = (table: unknown): boolean => isRecord(table) && typeof table['name'] === 'string' && areRecords(table['grids']) && table['grids'].every(({ rows, columns }) => areRecords(rows) && areRecords(columns))

/** Whether a value has the shape of a sealed table, so that it can be checked at all. */
export function isSealedTable(value: unknown): value is SealedTable {
  if (!isRecord(value) || value['format'] !== 'yifa-table/1' || !isRecord(value['seal']) || !isRecord(value['seal']['rows'])) return false
  const { seal, cells, byHand, imbalances, breaks, table, organ, organs, period, figures } = value
  return isForm(table) && areRecords(cells) && cells.every(isCell) && [byHand, imbalances, breaks, organs].every(areRecords) && [organ, period, figures].every(isRecord)
    && [seal['publicKey'], seal['head'], seal['form'], seal['signature'], value['checkpoint'], value['asOf']].every((text) => typeof text === 'string')
}

/** What is wrong with it; a form that was changed so that nothing can be reckoned by it is a fault of its own. */
function faultsOf(sealed: SealedTable): readonly Fault[] {
  const seals = faultsOfSeals(sealed)
  try {
    return [...seals, ...faultsOfSums(sealed)]
  } catch {
    return [...seals, { where: '表式', says: '结构已被改动，不能核算' }]
  }
}

/** Checks a frozen table by itself: seal, each row against its own digest, sums, balances, and what was filled in by hand. */
export function verifyTable(sealed: SealedTable): { readonly ok: boolean; readonly checked: number; readonly faults: readonly Fault[] } {
  const faults = faultsOf(sealed)
  return { ok: faults.length === 0, checked: sealed.cells.length + allRows(sealed.table).length + 3, faults }
}

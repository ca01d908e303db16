import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from '#cases/passwords.ts'
import { TENANT, openHouse, type House } from '#server/house.ts'
import type { Measure } from './measure.ts'

export const ORGANS = ['yanshi-1', 'yanshi-2', 'yanshi-3'] as const
export const PASSWORD = '演示密码一二三'
export const LOGIN = 'jingban'

/** Where a measurement keeps its records: a fresh folder (or one that is given, and then stays), and a database of its own on a server. */
export interface Site { readonly on: Measure['on']; readonly databaseUrl?: string; readonly dataDir?: string }

/** A house for one measurement; everything of it is gone afterwards (its database ends with the server). */
export interface Town { readonly house: House; readonly close: () => Promise<void> }

/** Three invented towns with one person who holds every post that the measurements need. */
export async function openTown({ databaseUrl, dataDir: given }: Site): Promise<Town> {
  const dataDir = given ?? mkdtempSync(join(tmpdir(), 'yifa-bench-'))
  const house = await openHouse({ dataDir, ...(databaseUrl ? { databaseUrl } : {}) })
  const { people } = house.ledger
  await people.putOrgan(TENANT, { id: 'yanshi-qu', name: '演示区人民政府', level: '区', parent: null, code: '演区府' })
  for (const id of ORGANS) await people.putOrgan(TENANT, { id, name: `演示${id.slice(-1)}镇人民政府`, level: '镇', parent: 'yanshi-qu', code: '演府' })
  await people.putAccount(TENANT, { id: LOGIN, login: LOGIN, name: '演示经办', passwordHash: await hashPassword(PASSWORD) })
  for (const organ of ORGANS) for (const role of ['经办人', '保密审查人员']) await people.putPost(TENANT, LOGIN, { organ, role, from: '2019-01-01', to: null })
  return { house, close: async () => { await house.close(); if (given === undefined) rmSync(dataDir, { recursive: true, force: true }) } }
}

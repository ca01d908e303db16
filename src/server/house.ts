import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Moment } from '#core/calendar/plain-date.ts'
import { Cases } from '#cases/cases.ts'
import type { Setting } from '#cases/request.ts'
import { Issuing } from '#cases/issuing.ts'
import { Parameters } from '#cases/parameters.ts'
import { Roster } from '#cases/roster.ts'
import { Reading } from '#cases/reading.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue, type Catalogue } from '#procedures/catalogue.ts'

/** Where the records live: a data directory (embedded database), or PostgreSQL by `DATABASE_URL` (attachments stay in the directory). */
export interface Place {
  readonly dataDir: string
  readonly databaseUrl?: string
  /** Folder with further definition files. */
  readonly definitions?: string
}

/** Everything assembled: the ledger opened, definitions loaded, use cases ready. */
export interface House {
  readonly place: Place
  readonly tenant: string
  readonly ledger: Ledger
  readonly catalogue: Catalogue
  readonly cases: Cases
  readonly reading: Reading
  readonly issuing: Issuing
  readonly parameters: Parameters
  readonly roster: Roster
  readonly demo: boolean
  close(): Promise<void>
}

/** This minute in Asia/Shanghai (UTC+8 all year). */
export const nowInShanghai = (): Moment => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 16)

export const placeFrom = (dataDir: string | undefined, definitions: string | undefined): Place => {
  const databaseUrl = process.env['DATABASE_URL']
  return { dataDir: resolve(dataDir ?? 'yifa-data'), ...(databaseUrl ? { databaseUrl } : {}), ...(definitions ? { definitions } : {}) }
}

export const TENANT = 'main'
export const TOWN_SETTING = 'town'

/** What the installation is: set once by the demo or by the administrator. */
export interface Town { readonly name: string; readonly demo: boolean; readonly secret: string }

async function townOf(ledger: Ledger): Promise<Town> {
  const stored = await ledger.people.findSetting(TENANT, TOWN_SETTING)
  if (stored) return stored as unknown as Town
  const town: Town = { name: '依法', demo: false, secret: crypto.randomUUID() + crypto.randomUUID() }
  await ledger.people.putSetting(TENANT, TOWN_SETTING, { ...town })
  return town
}

/** Opens the house. @throws the ledger's errors (directory in use, migration changed …), each with a sentence in Chinese */
export async function openHouse(place: Place, now: () => Moment = nowInShanghai): Promise<House> {
  await mkdir(place.dataDir, { recursive: true })
  const catalogue = await loadCatalogue(place.definitions ? [resolve(place.definitions)] : [])
  const ledger = await openLedger(place.databaseUrl ? { databaseUrl: place.databaseUrl, dataDir: place.dataDir } : { dataDir: place.dataDir })
  const parameters = new Parameters(ledger, TENANT, catalogue, nationalCalendar)
  await parameters.apply()
  const town = await townOf(ledger)
  const setting: Setting = { ledger, catalogue, get calendar() { return parameters.calendar }, now, secret: town.secret, demo: town.demo }
  const cases = new Cases(setting)
  const reading = new Reading(cases)
  return { place, tenant: TENANT, ledger, catalogue, cases, reading, parameters, roster: new Roster(ledger, TENANT, catalogue), issuing: new Issuing(reading, resolve(place.dataDir, 'templates')), demo: town.demo, close: () => ledger.close() }
}

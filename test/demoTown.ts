import { rmSync } from 'node:fs'
import { fillDemo } from '../src/server/demo/fill.ts'
import { SMALL_TOWN, type Volumes } from '../src/server/demo/volumes.ts'
import { openHouse, type House } from '../src/server/house.ts'
import { copyTemplate } from './stores.ts'

/** The day of the demo in tests, so that what is open and late does not depend on when they run. */
export const TODAY = '2026-11-25'

export const openDemo = (dataDir: string): Promise<House> => openHouse({ dataDir }, () => `${TODAY}T09:00`)

/** Fills invented towns into a fresh data directory; the directory is closed again. Remove it with `removeTown`. */
export async function fillTown(towns: readonly Volumes[] = [SMALL_TOWN], log: (line: string) => void = () => undefined): Promise<string> {
  const dataDir = copyTemplate()
  const house = await openDemo(dataDir)
  await fillDemo(house, log, towns)
  await house.close()
  return dataDir
}

export const removeTown = (dataDir: string): void => rmSync(dataDir, { recursive: true, force: true })

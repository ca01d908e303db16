import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { closePdf } from '#documents/layout/pdf.ts'
import { openHouse, placeFrom, type House, type Place } from '../house.ts'
import { CommandError, findOption, type Call } from './command.ts'

/** The place of records that must exist already. @throws CommandError for a directory that holds none */
export function placeWithData(dataDir: string | undefined, definitions: string | undefined): Place {
  const place = placeFrom(dataDir, definitions)
  if (place.databaseUrl === undefined && !existsSync(join(place.dataDir, 'db'))) {
    throw new CommandError(`“${place.dataDir}”中没有数据，没有改动任何内容。请用 --data 指定数据目录；还没有数据的，先运行 yifa serve（或者 yifa serve --demo）`)
  }
  return place
}

/** Opens the house that a command names (`--data`, `DATABASE_URL`), works in it and closes it, whatever happens. */
export async function inHouse<T>(call: Call, work: (house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(placeWithData(findOption(call, 'data'), findOption(call, 'definitions')))
  try {
    return await work(house)
  } finally {
    await closePdf()
    await house.close()
  }
}

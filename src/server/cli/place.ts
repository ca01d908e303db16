import { closePdf } from '#documents/layout/pdf.ts'
import { openHouse, placeFrom, type House } from '../house.ts'
import { findOption, type Call } from './command.ts'

/** Opens the house that a command names (`--data`, `DATABASE_URL`), works in it and closes it, whatever happens. */
export async function inHouse<T>(call: Call, work: (house: House) => Promise<T>): Promise<T> {
  const house = await openHouse(placeFrom(findOption(call, 'data'), findOption(call, 'definitions')))
  try {
    return await work(house)
  } finally {
    await closePdf()
    await house.close()
  }
}

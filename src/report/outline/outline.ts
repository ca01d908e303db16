import { DISTRICT_OUTLINE } from './district.ts'
import { TOWN_OUTLINE } from './town.ts'
import type { Outline } from './words.ts'
import { wordingOf } from './wording.ts'

const ABOVE_TOWNS: ReadonlySet<string> = new Set(['市', '区', '县'])

/** The outline by which an organ of this level reports. */
export const outlineOf = (level: string): Outline => ({ wording: wordingOf(level), parts: ABOVE_TOWNS.has(level) ? DISTRICT_OUTLINE : TOWN_OUTLINE })

import { findMissingParts } from './parts.ts'
import { findContradictingRates, findImpossibleRates } from './rates.ts'
import { findRepeated } from './repeated.ts'
import { findWrongSums } from './sums.ts'
import { findUnclear } from './wording.ts'
import { findWrongChanges } from './year-on-year.ts'
import type { Checked, Finding } from './finding.ts'

export type { Finding } from './finding.ts'

/** Everything in the report that contradicts itself. */
export function checkReport(checked: Checked): readonly Finding[] {
  return [findMissingParts, findWrongSums, findContradictingRates, findImpossibleRates, findWrongChanges, findRepeated, findUnclear].flatMap((check) => check(checked))
}

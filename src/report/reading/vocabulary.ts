import { DISPUTE_VOCABULARY } from './vocabulary-disputes.ts'
import { ENFORCEMENT_VOCABULARY } from './vocabulary-enforcement.ts'
import { OPENNESS_VOCABULARY } from './vocabulary-openness.ts'
import { PUBLICITY_VOCABULARY } from './vocabulary-publicity.ts'
import type { Indicator } from './indicator.ts'

export type { Indicator } from './indicator.ts'

/** Which words around a number state which figure; the first that suits is taken, so the narrower stands before the wider. */
export const VOCABULARY: readonly Indicator[] = [...OPENNESS_VOCABULARY, ...ENFORCEMENT_VOCABULARY, ...DISPUTE_VOCABULARY, ...PUBLICITY_VOCABULARY]

/** How much one invented town does in a year. */
export interface Volumes {
  readonly organ: string
  readonly year: number
  readonly hotline: { readonly received: number; readonly calledBack: number; readonly notContacted: number; readonly solved: number; readonly satisfied: number; readonly dissatisfied: number }
  readonly petitions: number
  readonly penalty: { readonly simple: number; readonly general: number; readonly reviewed: number }
  /** Of the general penalties so many are closed, and of the major reviews so many done, in what inspections, clues and coercion give cause for. */
  readonly caused?: { readonly closed: number; readonly reviewed: number }
  readonly disclosure: number
  readonly attendances: number
  readonly officers: number
  readonly mediation?: { readonly cases: number; readonly succeeded: number }
  /** Suits against the town that were decided within the year, its head in court. */
  readonly litigations?: number
  /** Reconsideration cases against the town that were decided within the year. */
  readonly responses?: number
  /** Some of every other kind of work: decisions, contracts, advisers, services, the grid. */
  readonly works?: true
  readonly publicity: { readonly events: number; readonly materials: number; readonly consultations: number; readonly beneficiaries: number }
}

/** Orders of magnitude of a large town near a city; rates come out of the counts: 99.9 %, 53.9 %, 58.7 %, 2.8 %. */
export const LARGE_TOWN: Volumes = {
  organ: 'yanshi-zhen', year: 2025,
  hotline: { received: 8742, calledBack: 4642, notContacted: 5, solved: 2502, satisfied: 2725, dissatisfied: 130 },
  petitions: 430, penalty: { simple: 388, general: 470, reviewed: 9 }, caused: { closed: 6, reviewed: 3 }, disclosure: 5, attendances: 16, officers: 23,
  mediation: { cases: 168, succeeded: 166 }, litigations: 2, responses: 3, works: true,
  publicity: { events: 617, materials: 15_200, consultations: 2750, beneficiaries: 5710 },
}

/** A small neighbour, so that the district has something to compare. */
export const SMALL_TOWN: Volumes = {
  organ: 'yangli-zhen', year: 2025,
  hotline: { received: 160, calledBack: 80, notContacted: 1, solved: 47, satisfied: 52, dissatisfied: 3 },
  petitions: 12, penalty: { simple: 10, general: 8, reviewed: 1 }, disclosure: 2, attendances: 11, officers: 6,
  mediation: { cases: 14, succeeded: 13 }, litigations: 1, responses: 1,
  publicity: { events: 24, materials: 900, consultations: 120, beneficiaries: 640 },
}

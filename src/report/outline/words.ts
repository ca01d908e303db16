/**
 * One sentence or clause of the report. `text` holds figures as `{hotline.received}`, written out with their unit, and `{hotline.received~}`
 * for the change against last year. The clause is left out when one of its figures has no record behind it, unless `always`.
 */
export interface Clause {
  readonly text: string
  readonly always?: true
}

/** A numbered heading with clauses, and the statement of the annual-report case that follows them. */
export interface Section {
  readonly heading: string
  readonly clauses: readonly Clause[]
  /** Answer of the annual-report case whose text is set here: written by people, marked as such. */
  readonly statement?: string
}

/** One of the four mandatory parts 法治政府建设与责任落实督察工作规定 art 24. */
export interface Part {
  readonly heading: string
  readonly sections: readonly Section[]
  /** Answer of the annual-report case that opens the part. */
  readonly statement?: string
}

export const clause = (text: string): Clause => ({ text })

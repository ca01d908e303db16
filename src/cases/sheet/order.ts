import type { Wish } from './mapping.ts'
import type { SheetTemplate } from './templates.ts'

/** That rows about what is on record correct it, why, and in which post that may. */
export interface CorrectOrder { readonly reason: string; readonly role: string }

/** What is to be taken in, for which organ, and how far it is told meanwhile. */
export interface ImportOrder {
  readonly tenant: string
  readonly organ: string
  readonly by: string
  /** The post in which it is done; where none is said, the first that may. */
  readonly role?: string
  /** The act whose results the sheet brings to matters that are there already; where none is named, each row is a new matter. */
  readonly action?: string
  readonly path: string
  /** The file's name as the person knows it. */
  readonly file?: string
  /** What somebody says about the columns; remembered once something was taken by it. */
  readonly wish?: Wish
  readonly templates?: readonly SheetTemplate[]
  /** Without it a row about what is on record is only compared with it. */
  readonly correct?: CorrectOrder
  readonly batch?: string
  readonly progress?: (read: number, of: number) => void
  /** Stops after the rows at hand; what came in stays. */
  readonly signal?: AbortSignal
}

import type { FieldForm } from './contract.ts'

/** POST /api/definitions/:id/import?organ= (multipart, field `file`) */
export interface ImportInfo { readonly read: number; readonly accepted: number; readonly rejected: readonly { readonly row: number; readonly column: string; readonly says: string }[] }

export interface ImportColumn { readonly heading: string; readonly field: string; readonly from: '指定' | '上次' | '模板' | '同名' | '辨认' | '不用'; readonly example: string }

/**
 * One sheet that is brought in 导入批次. POST /api/definitions/:id/imports?organ=&action= (multipart, field `file`) begins to look through it, GET
 * /api/imports/:batch tells where it stands, POST …/preview (ImportWish), …/start, …/stop, …/undo ({ reason }) go on; every row that was not
 * taken is in GET …/faults (.csv). Counts are of rows: `known` stand in the ledger already and are among the rejected.
 */
export interface ImportBatch {
  readonly id: string
  readonly definition: string
  readonly organ: string
  readonly started: string
  readonly stopping: boolean
  readonly file: string
  readonly by: string
  /** The act whose results it brings to matters that are there; without one each row is a new matter. */
  readonly action?: string
  /** Questions that its columns may answer. */
  readonly asks: readonly FieldForm[]
  readonly status: '核对中' | '待导入' | '导入中' | '已导入' | '已停止' | '未完成' | '撤销中' | '已撤销'
  readonly total: number
  readonly read: number
  readonly fresh: number
  /** Rows whose earlier import was taken back. */
  readonly restored: number
  /** Rows that correct what is on record. */
  readonly corrected: number
  readonly known: number
  /** Rows that are not what the record says, corrected or not. */
  readonly differing: number
  /** Why rows about what is on record correct it, if they do. */
  readonly correct?: string
  readonly rejectedRows: number
  readonly columns: readonly ImportColumn[]
  readonly fixed: Readonly<Record<string, string>>
  readonly template: string | null
  readonly templates: readonly { readonly id: string; readonly name: string; readonly source: string }[]
  readonly updated: string
  readonly says?: string
  readonly undone?: { readonly by: string; readonly at: string; readonly reason: string; readonly withdrawn: number; readonly left: number }
  /** The first of them. */
  readonly rejected: readonly { readonly row: number; readonly column: string; readonly says: string }[]
}
/** How columns are to be read: heading → question (empty: not used); `fixed`: question → the same answer for every row without one; `correct`: why rows correct what is on record. */
export interface ImportWish { readonly columns?: Readonly<Record<string, string>>; readonly fixed?: Readonly<Record<string, string>>; readonly template?: string; readonly correct?: string }

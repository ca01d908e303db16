import type { Condition } from '#core/vocabulary/condition.ts'

/** 台账式样: the columns of a ledger as people keep it on paper and in Excel, each drawn from the cases. One file per ledger in `forms`. */
export interface SheetForm {
  readonly id: string
  readonly name: string
  /** The definition whose cases it lists. */
  readonly of: string
  /** Only cases for which this holds. */
  readonly where?: Condition
  readonly columns: readonly FormColumn[]
}

/** Ends the heading of a column whose personal answers are masked: no import takes it for the answer. */
export const MASKED = '（已遮盖）'

export type FormCell =
  /** The first of these answers that is given, or (`all`) all of them. */
  | { readonly is: 'answer'; readonly fields: readonly string[]; readonly all?: true }
  /** Day of the latest of these acts, who took it, whether or how often one was taken. */
  | { readonly is: 'day' | 'who' | 'done' | 'times'; readonly actions: readonly string[] }
  /** Number of the latest of these documents that was issued. */
  | { readonly is: 'number'; readonly documents: readonly string[] }
  /** Of these time limits the first that has begun: its last day, whether it was missed, and what was used of it: whole days (working days where it is counted in these) from its first to the day it was met. */
  | { readonly is: 'due' | 'late' | 'taken'; readonly deadlines: readonly string[] }
  | { readonly is: 'case'; readonly what: 'number' | 'state' | 'opened' | 'closed' }
  /** Whether one of these answers is given (有 or 无): of photographs and scans a ledger shows no more. */
  | { readonly is: 'given'; readonly fields: readonly string[] }
  /** Whether it holds on the day of the ledger: 有效, 尚未生效 or 已到期, and its state where that ends it. */
  | { readonly is: 'validity' }

export interface FormColumn { readonly heading: string; readonly cell: FormCell; readonly group?: string }

/** Where none is named, the heading is the name. */
const named = (heading: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [heading] : names)

/** `fact('来源', '案件来源')`, `fact('案由')`: of several answers the first that is given. */
export const fact = (heading: string, ...fields: readonly string[]): FormColumn => ({ heading, cell: { is: 'answer', fields: named(heading, fields) } })
/** Several answers in one column, side by side. */
export const facts = (heading: string, ...fields: readonly string[]): FormColumn => ({ heading, cell: { is: 'answer', fields, all: true } })
export const day = (heading: string, ...actions: readonly string[]): FormColumn => ({ heading, cell: { is: 'day', actions: named(heading, actions) } })
export const who = (heading: string, ...actions: readonly string[]): FormColumn => ({ heading, cell: { is: 'who', actions: named(heading, actions) } })
export const done = (heading: string, ...actions: readonly string[]): FormColumn => ({ heading, cell: { is: 'done', actions: named(heading, actions) } })
export const times = (heading: string, ...actions: readonly string[]): FormColumn => ({ heading, cell: { is: 'times', actions: named(heading, actions) } })
export const paper = (heading: string, ...documents: readonly string[]): FormColumn => ({ heading, cell: { is: 'number', documents: named(heading, documents) } })
export const due = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'due', deadlines: named(heading, deadlines) } })
export const late = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'late', deadlines: named(heading, deadlines) } })
export const taken = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'taken', deadlines: named(heading, deadlines) } })
export const caseNumber = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'number' } })
export const opened = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'opened' } })
export const closed = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'closed' } })
export const state = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'state' } })
export const given = (heading: string, ...fields: readonly string[]): FormColumn => ({ heading, cell: { is: 'given', fields } })
export const validity = (heading: string): FormColumn => ({ heading, cell: { is: 'validity' } })

/** Columns side by side under one heading. */
export const group = (name: string, ...columns: readonly FormColumn[]): readonly FormColumn[] => columns.map((column) => ({ ...column, group: name }))

/** `sheetForm('ordinary-penalties', '普通程序案件台账', { of: 'penalty', where: …, columns: [caseNumber('案号'), fact('案由'), …] })` */
export function sheetForm(id: string, name: string, { columns, ...of }: { readonly of: string; readonly where?: Condition; readonly columns: readonly (FormColumn | readonly FormColumn[])[] }): SheetForm {
  return { id, name, ...of, columns: columns.flat() }
}

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

/** Over the days of an act in a ledger with every question; sheets of results are read by it. */
export const actDayHeading = (action: string): string => `${action}办理日期`

export type FormCell =
  /** The first of these answers that is given, or (`all`) all of them. */
  | { readonly is: 'answer'; readonly fields: readonly string[]; readonly all?: true }
  /** Day of the latest of these acts, who took it, whether or how often one was taken; `where`: of those with such answers. */
  | { readonly is: 'day' | 'who' | 'done' | 'times'; readonly actions: readonly string[]; readonly where?: Condition }
  /** The sum of a number that acts of one kind answer one after another: 各次付款. */
  | { readonly is: 'sum'; readonly field: string }
  /** The first of these that holds, in its word or as another cell has it: 完成日期 or 不适用. */
  | { readonly is: 'told'; readonly ways: readonly { readonly when: Condition; readonly says: string | FormCell }[] }
  /** Number of the latest of these documents that was issued. */
  | { readonly is: 'number'; readonly documents: readonly string[] }
  /** Of these time limits the first that has begun: its last day, whether it was missed, and how many days were used of it: working days where it is counted in these, those on which it did not run left out. */
  | { readonly is: 'due' | 'late' | 'taken'; readonly deadlines: readonly string[] }
  | { readonly is: 'case'; readonly what: 'number' | 'title' | 'state' | 'opened' | 'closed' | 'light' }
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
/** How often such an act was taken with such an answer: 核查不通过 is one 返工. */
export const timesWhere = (heading: string, action: string, where: Condition): FormColumn => ({ heading, cell: { is: 'times', actions: [action], where } })
export const sumOf = (heading: string, field: string): FormColumn => ({ heading, cell: { is: 'sum', field } })
/** `told('专家论证', [answer('须专家论证').is('否'), '不适用'], [done('专家论证'), day('专家论证')])` */
export const told = (heading: string, ...ways: readonly (readonly [when: Condition, says: string | FormColumn])[]): FormColumn =>
  ({ heading, cell: { is: 'told', ways: ways.map(([when, says]) => ({ when, says: typeof says === 'string' ? says : says.cell })) } })
export const paper = (heading: string, ...documents: readonly string[]): FormColumn => ({ heading, cell: { is: 'number', documents: named(heading, documents) } })
export const due = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'due', deadlines: named(heading, deadlines) } })
export const late = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'late', deadlines: named(heading, deadlines) } })
export const taken = (heading: string, ...deadlines: readonly string[]): FormColumn => ({ heading, cell: { is: 'taken', deadlines: named(heading, deadlines) } })
export const caseNumber = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'number' } })
/** How the lists call the case. */
export const title = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'title' } })
export const opened = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'opened' } })
export const closed = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'closed' } })
export const state = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'state' } })
/** How the nearest limit stands on the day on which the ledger is taken out: the light of the lists, in words. */
export const light = (heading: string): FormColumn => ({ heading, cell: { is: 'case', what: 'light' } })
export const given = (heading: string, ...fields: readonly string[]): FormColumn => ({ heading, cell: { is: 'given', fields } })
export const validity = (heading: string): FormColumn => ({ heading, cell: { is: 'validity' } })

/** Columns side by side under one heading. */
export const group = (name: string, ...columns: readonly FormColumn[]): readonly FormColumn[] => columns.map((column) => ({ ...column, group: name }))

/** `sheetForm('ordinary-penalties', '普通程序案件台账', { of: 'penalty', where: …, columns: [caseNumber('案号'), fact('案由'), …] })` */
export function sheetForm(id: string, name: string, { columns, ...of }: { readonly of: string; readonly where?: Condition; readonly columns: readonly (FormColumn | readonly FormColumn[])[] }): SheetForm {
  return { id, name, ...of, columns: columns.flat() }
}

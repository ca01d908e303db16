import type { Condition } from '#core/vocabulary/condition.ts'

/** The API as the workbench knows it. The server answers in these shapes; both sides are checked against this file. */

export type Light = '绿' | '黄' | '红' | '蓝' | '灰'

export interface OrganInfo { readonly id: string; readonly name: string; readonly level: string; readonly parent: string | null }

/** GET /api/session */
export interface SessionInfo {
  /** `initial`: the password was given by the administrator and is to be changed first. */
  readonly account: { readonly id: string; readonly login: string; readonly name: string; readonly initial: boolean }
  readonly posts: readonly { readonly organ: string; readonly organName: string; readonly role: string }[]
  /** Organs whose cases this person may read. */
  readonly organs: readonly OrganInfo[]
  /** What lies beside the cases: the log of looks for auditors, parameters for administrators. */
  readonly may: { readonly audit: boolean; readonly administer: boolean }
  readonly tenant: { readonly id: string; readonly name: string; readonly demo: boolean }
  readonly today: string
}

/** GET /api/session/demo-users: only where the town is a demo. */
export interface DemoUser { readonly login: string; readonly name: string; readonly organ: string; readonly role: string; readonly does: string }

export interface FieldForm {
  readonly name: string
  readonly type: 'text' | 'longText' | 'yesNo' | 'choice' | 'choices' | 'whole' | 'money' | 'date' | 'moment' | 'person' | 'people' | 'file' | 'caseNumber'
  readonly options?: readonly string[]
  readonly optional: boolean
  readonly personal: boolean
  readonly when?: Condition
  readonly hint?: string
  readonly unit?: string
  readonly min?: number
  readonly max?: number
  /** The register in which what it names is entered: names of it are suggested. */
  readonly refers?: string
  /** What of the entry chosen for the question `of` is filled in here. */
  readonly told?: { readonly of: string; readonly as: string }
  /** Value to begin with, where the case knows one. */
  readonly initial?: string | number | readonly string[]
}

export interface ReasonInfo { readonly code: string; readonly says: string; readonly basis: string | null; readonly missing?: readonly string[] }

/** What a program gets that sends `Prefer: return=minimal` with an act: no page, only where the case stands. */
export interface ActedInfo { readonly id: string; readonly number: string; readonly state: string; readonly open: boolean; readonly version: number }

/** Status 422: nothing was done. */
export interface RefusalInfo { readonly action: string; readonly reasons: readonly ReasonInfo[]; readonly possibleNow: readonly string[] }

/** Every other refusal (401, 403, 404, 413, 429, 500). */
export interface ErrorInfo { readonly error: string; readonly says: string }

/** GET /api/definitions */
export interface DefinitionSummary {
  readonly id: string
  readonly name: string
  readonly kind: 'procedure' | 'register'
  readonly field: string
  readonly purpose: string
  readonly opening: string
  /** Organs in which this person may open one. */
  readonly mayOpenIn: readonly string[]
  readonly states: readonly string[]
}

/** GET /api/definitions/:id */
export interface DefinitionDetail extends DefinitionSummary {
  /** Ledgers kept of its cases, as Excel; every question that was answered can be had beside them. */
  readonly ledgers: readonly { readonly id: string; readonly name: string }[]
  /** Some of its answers are personal. */
  readonly hasPersonal: boolean
  /** Acts whose results this person may bring as a sheet, each with the organs for which. */
  readonly resultSheets: Readonly<Record<string, readonly string[]>>
  /** Questions by which an entry may turn out to be there already. */
  readonly same: readonly string[]
  readonly basis: string
  readonly asks: readonly FieldForm[]
  /** Columns of the list: names of facts. */
  readonly columns: readonly string[]
  readonly drawing: string
  /** Markdown. */
  readonly handbook: string
}

export interface CaseRow {
  readonly id: string
  readonly definition: string
  readonly definitionName: string
  readonly organ: string
  readonly organName: string
  readonly number: string
  readonly title: string
  readonly state: string
  readonly open: boolean
  readonly openedOn: string
  readonly closedOn: string | null
  readonly holder: string | null
  readonly due: string | null
  readonly light: Light
  /** 剩3个工作日, 超期2日, 停表. */
  readonly lightSays: string
  readonly facts: Readonly<Record<string, unknown>>
}

/** GET /api/cases?definition=&organ=&state=&open=&text=&light=&from=&to=&order=&after=&limit= ; the same query as a sheet at /api/definitions/:id/export (&ledger= : one of its ledgers; &reason= : personal answers as they are) */
export interface CasePage { readonly rows: readonly CaseRow[]; readonly next: string | null; readonly total: number }

/** What holds for a time and ends soon, or ended a short while ago. `left`: days, below nought since; `renewedBy`: id of the entry by which it was renewed. GET /api/expiring?organ= → ExpiringInfo */
export interface ExpiringRow { readonly row: CaseRow; readonly until: string; readonly left: number; readonly says: string; readonly renewedBy: string | null }
export interface ExpiringInfo { readonly within: number; readonly rows: readonly ExpiringRow[] }

export type HomeTab = '待办' | '临期' | '超期' | '已办' | '我发起' | '传阅' | '督办' | '办结'
/** GET /api/home: each list with its first rows, and what one's posts enter that ends soon. 办结 counts this month. */
export interface HomeInfo { readonly tabs: Readonly<Record<HomeTab, { readonly total: number; readonly rows: readonly CaseRow[] }>>; readonly expiring: ExpiringInfo }

/** `files`: addresses of the attachments that the answer holds. */
export interface FactInfo { readonly name: string; readonly value: string; readonly masked: boolean; readonly files?: readonly { readonly name: string; readonly href: string }[] }

export interface StepInfo {
  /** It was taken back with the import that brought it: it stands in the record, and nothing follows from it. */
  readonly struck: boolean
  readonly seq: number
  readonly do: string
  readonly on: string
  readonly recordedAt: string
  readonly person: string
  readonly role: string
  readonly answers: readonly FactInfo[]
  readonly hash: string
}

export interface DeadlineInfo {
  readonly name: string
  readonly status: string
  readonly statusLabel: string
  readonly light: Light
  readonly started: string | null
  readonly due: string | null
  readonly rolled: string | null
  readonly met: string | null
  readonly provisional: boolean
  readonly whose: string
  readonly lapse: string
  readonly basis: string
  readonly why: readonly string[]
}

export interface ActionInfo {
  readonly name: string
  readonly allowed: boolean
  readonly reasons: readonly ReasonInfo[]
  readonly asks: readonly FieldForm[]
  readonly basis: string
  readonly note: string | null
  readonly by: readonly string[]
  readonly produces: readonly string[]
  /** One of the verbs that every case has (转办, 会签 …). */
  readonly verb: boolean
}

export interface DocumentInfo {
  readonly name: string
  readonly external: boolean
  /** Fields that must be filled before it may be issued. */
  readonly missing: readonly { readonly field: string; readonly says: string; readonly basis: string }[]
  /** 文书补充填写: required fields that the case holds nowhere, answered as it is issued. */
  readonly asks: readonly FieldForm[]
  readonly issued: readonly { readonly number: string | null; readonly on: string; readonly docx: string; readonly pdf: string }[]
}

/** GET /api/cases/:id ; also the answer of POST /api/cases and POST /api/cases/:id/acts */
export interface CaseView {
  readonly row: CaseRow
  readonly kind: 'procedure' | 'register'
  readonly version: number
  readonly void: boolean
  readonly code: string | null
  readonly facts: readonly FactInfo[]
  readonly timeline: readonly StepInfo[]
  readonly deadlines: readonly DeadlineInfo[]
  readonly actions: readonly ActionInfo[]
  readonly documents: readonly DocumentInfo[]
  readonly amounts: readonly { readonly name: string; readonly value: number; readonly unit: string; readonly basis: string; readonly why: readonly string[] }[]
  /** SVG with the present state and the way so far. */
  readonly drawing: string
  /** What the acts bring about in other cases: opened or taken, or still to be done. `answers`: what a new case is filled in with. */
  readonly outcomes: readonly { readonly says: string; readonly basis: string; readonly kind: 'start' | 'move'; readonly definition: string; readonly case: string | null; readonly done: boolean; readonly answers: Readonly<Record<string, string | number | readonly string[]>> }[]
  /** Cases that this one names or that name it, as far as one may read them. */
  readonly related: readonly CaseRow[]
}

/** POST /api/cases */
export interface OpenCaseBody { readonly definition: string; readonly organ: string; readonly on?: string; readonly answers: Readonly<Record<string, unknown>>; readonly key: string }
/** POST /api/cases/:id/acts */
export interface ActBody { readonly do: string; readonly on?: string; readonly answers: Readonly<Record<string, unknown>>; readonly key: string; readonly version: number }
/** POST /api/cases/:id/documents → CaseView */
export interface IssueBody { readonly name: string; readonly answers?: Readonly<Record<string, unknown>>; readonly key: string }
/** POST /api/cases/:id/reveal → { value }: shows a masked value and logs who looked and why. */
export interface RevealBody { readonly field: string; readonly reason: string }

export interface FigureInfo {
  readonly figure: string
  readonly name: string
  readonly of: string
  readonly value: number | null
  readonly unit: string
  readonly numerator: number
  readonly denominator: number | null
  /** 同比 */
  readonly change: FigureChange | null
  /** 环比; only of a period that is no year */
  readonly periodChange?: FigureChange | null
  readonly definition: string
}

/** Of a rate `percent` is in percentage points. */
export interface FigureChange { readonly direction: 'up' | 'down' | 'same'; readonly percent: number; readonly previous: number; readonly source: string; readonly inPoints?: true }

/** GET /api/figures?organ=&year=&month=|quarter= ; or &from=2024-11&to=2025-10 */
export interface FiguresInfo { readonly organ: string; readonly year: number; readonly period: string; readonly figures: readonly FigureInfo[] }

/** GET /api/figures/:id/breakdown?by= with the scope of figures */
export interface BreakdownInfo { readonly by: string; readonly unit: string; readonly rows: readonly { readonly key: string; readonly value: number | null; readonly numerator: number; readonly denominator: number | null }[] }

/** GET /api/figures/:id/records?after= with the scope of figures */
export interface RecordsInfo {
  readonly figure: FigureInfo
  readonly period: string
  /** By what it can be broken down. */
  readonly dimensions: readonly string[]
  readonly rows: readonly (CaseRow & { readonly numerator: number; readonly denominator: number; readonly on: string })[]
  readonly next: string | null
}

/** GET /api/tables with the scope of figures */
export interface TablesInfo {
  readonly organ: string
  readonly period: string
  /** `isMade`: the table is reported for such a period; `isInForce`: its form is. `state`: of its return, where one was started. */
  readonly tables: readonly { readonly id: string; readonly field: string; readonly name: string; readonly code: string | null; readonly unit: string; readonly cycles: readonly string[]; readonly basis: string; readonly isMade: boolean; readonly isInForce: boolean; readonly state: string | null }[]
}

/** `opens`: the number has records behind it; `source`: it was filled in by hand, from there. */
export interface TableCell { readonly value: number | null; readonly opens: boolean; readonly source?: string }

export interface TableGrid {
  readonly heading: string | null
  readonly corner: string
  /** Header lines from above; a merged place stands once, where it begins. */
  readonly head: readonly (readonly { readonly id: string; readonly label: string; readonly columns: number; readonly lines: number; readonly isLeaf: boolean }[])[]
  /** Columns of numbers, named with the headings over them. */
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly { readonly id: string; readonly label: string; readonly level: number; readonly cells: readonly TableCell[] }[]
}

/** GET /api/tables/:id with the scope of figures; downloads at /api/tables/:id/download?format=xlsx|docx */
export interface TableInfo {
  readonly id: string
  readonly field: string
  readonly name: string
  readonly code: string | null
  readonly unit: string
  readonly basis: string
  readonly cycles: readonly string[]
  readonly organ: string
  readonly organName: string
  readonly period: string
  readonly today: string
  readonly grids: readonly TableGrid[]
  readonly notes: readonly string[]
  readonly imbalances: readonly string[]
  /** Against the table of the period before as it was reported, and against other tables. */
  readonly breaks: readonly string[]
  readonly handFaults: readonly string[]
  /** Where no record counts and a number may be filled in with its source. */
  readonly places: readonly { readonly row: string; readonly column: string; readonly label: string; readonly value?: number; readonly source?: string }[]
  /** Why it is not reported for this period, or not yet. */
  readonly why: string | null
  readonly mayStart: boolean
  /** What 填报 begins with. */
  readonly given: Readonly<Record<string, string>>
  /** The case in which it is reported, with every table that was frozen, oldest first. `verified`: null for what is no table of this house. */
  readonly case: { readonly id: string; readonly number: string; readonly state: string; readonly submissions: readonly { readonly asOf: string; readonly isReported: boolean; readonly steps: readonly { readonly on: string; readonly by: string; readonly says: string }[]; readonly verified: boolean | null; readonly json: string | null; readonly sheet: string | null }[] } | null
  /** Cells that differ today from what was reported last. */
  readonly restated: readonly { readonly row: string; readonly column: string; readonly label: string; readonly reported: number | null; readonly now: number | null }[]
  /** Figures whose definition has changed since. */
  readonly redefined: readonly string[]
}

/** GET /api/tables/:id/records?row=&column=&after= ; `hidden`: records of organs that one may not read */
export interface TableRecordsInfo { readonly rows: readonly (CaseRow & { readonly numerator: number; readonly denominator: number; readonly on: string })[]; readonly hidden: number; readonly next: string | null }
/** GET /api/tables/:id/changes?row=&column= : the cases by which a cell differs from what was reported */
export interface TableChangesInfo { readonly rows: readonly (CaseRow & { readonly reported: number; readonly now: number })[]; readonly hidden: number }
/** POST /api/tables/:id/return → { id } of the case, the one there is or a new one; `answers`: 收表单位, 报送期限, 公布期限 where they are known */
export interface StartReturnBody { readonly organ: string; readonly year: string; readonly month?: string; readonly quarter?: string; readonly key: string; readonly answers?: Readonly<Record<string, unknown>> }

/** GET /api/report?organ=&year= ; downloads at /api/report/download?organ=&year=&format=docx|pdf|html|json */
export interface ReportPreview {
  readonly organ: string
  readonly year: number
  readonly title: string
  /** HTML fragment; figures link to /work/figures/<id>?organ=&year= */
  readonly html: string
  readonly emptyParts: readonly string[]
  readonly orphans: readonly string[]
  /** The annual-report case of the year, in which the parts that people write are filled in and the report is frozen. */
  readonly case: { readonly id: string; readonly state: string; readonly frozen: readonly { readonly on: string; readonly number: string | null; readonly docx: string; readonly pdf: string; readonly json: string }[] } | null
}

/** GET /api/references/:register?text= ; /api/references/:register/same?名称=… : entries that may be the same thing. `facts` is what the entry knows of itself. */
export interface SuggestionInfo { readonly caseId: string; readonly number: string; readonly by: string; readonly name: string; readonly says: string; readonly facts: Readonly<Record<string, string>> }

/** GET /api/access-log?after= : only for the audit post */
export interface AccessLog {
  readonly rows: readonly { readonly at: string; readonly person: string; readonly number: string | null; readonly caseId: string; readonly field: string; readonly reason: string }[]
  readonly next: string | null
}

/** GET /api/parameters: numbers that no text confirmed */
export interface ParameterInfo {
  readonly definition: string
  readonly definitionName: string
  readonly name: string
  readonly value: number | string
  readonly original: number | string
  readonly unit?: string
  readonly source: string
  readonly confidence: '高' | '中' | '低'
  readonly changed: { readonly by: string; readonly at: string; readonly reason: string } | null
}
export interface ParametersInfo { readonly parameters: readonly ParameterInfo[]; readonly mayChange: boolean }
/** POST /api/parameters → ParametersInfo */
export interface ParameterBody { readonly definition: string; readonly name: string; readonly value: number | string; readonly reason: string }

/** GET /api/roster: organs, people and their posts, for the administrator */
export interface RosterInfo {
  readonly organs: readonly (OrganInfo & { readonly code: string; readonly contact?: { readonly address?: string; readonly phone?: string; readonly court?: string; readonly reviewer?: string } })[]
  readonly people: readonly { readonly id: string; readonly login: string; readonly name: string; readonly initial: boolean; readonly closed: boolean; readonly posts: readonly { readonly organ: string; readonly role: string; readonly from: string; readonly to: string | null }[] }[]
  readonly roles: readonly string[]
  readonly levels: readonly string[]
}
/** POST /api/roster/people, POST /api/roster/people/:id/password: shown once, to be handed over */
export interface InitialPassword { readonly login: string; readonly password: string }

/** GET /api/review: every definition explored against its prohibitions; null while it is being computed */
export interface ReviewInfo {
  readonly reviews: readonly {
    readonly procedure: string; readonly name: string; readonly states: number; readonly transitions: number; readonly invariants: number
    readonly mutants: { readonly total: number; readonly killed: number; readonly equivalent: number; readonly explained: number }
    readonly findings: readonly { readonly rule: string; readonly says: string; readonly path: readonly string[] }[]
  }[]
  readonly done: boolean
}

/** POST /api/attachments (multipart, field `file`) */
export interface AttachmentInfo { readonly hash: string; readonly name: string; readonly size: number; readonly type: string }

import type { Condition } from './condition.ts'

export type FieldType =
  | 'text' | 'longText' | 'yesNo' | 'choice' | 'choices' | 'whole' | 'money'
  | 'date' | 'moment' | 'person' | 'people' | 'file' | 'caseNumber'

/** Where what a question names is entered: a register, and the answer there that holds its name. */
export interface Reference { readonly register: string; readonly by: string; readonly only?: true }

/** Which answer of the entry that the question `of` names is filled in here. */
export interface Told { readonly of: string; readonly as: string }

/** What a question accepts. Immutable; each method returns a changed copy, so that definitions can share fields. */
export interface Field {
  readonly type: FieldType
  readonly options?: readonly string[]
  readonly isOptional?: true
  readonly isPersonal?: true
  readonly askedWhen?: Condition
  readonly hintText?: string
  readonly unitText?: string
  readonly min?: number
  readonly max?: number
  readonly refers?: Reference
  readonly told?: Told
  readonly checks?: 'id-card' | 'credit-code' | 'phone' | 'document-number'
  /** May be left empty. */
  optional(): Field
  /** Personal data: masked on screens, stored apart so that it can be erased without breaking proofs. */
  personal(): Field
  /** Asked (and then required unless optional) only when the condition holds; evaluated on the server too. */
  when(condition: Condition): Field
  hint(text: string): Field
  unit(text: string): Field
  /** Smallest number, or fewest people. */
  atLeast(n: number): Field
  /** Largest number, or most people. */
  atMost(n: number): Field
  /** A format whose check digits are verified: 公民身份号码 GB 11643, 统一社会信用代码 GB 32100. */
  checked(kind: NonNullable<Field['checks']>): Field
  /** What is named is entered once in a register: it is suggested as one writes, and stays a text. `only`: what is not in the register is refused. */
  refersTo(register: string, by: string, only?: 'only'): Field
  /** Filled in, as long as it is empty, with what the entry chosen for the question `of` says under `as`: 律师事务所 is what the roster calls 所在单位. */
  toldBy(of: string, as: string): Field
}

type FieldData = Pick<Field, 'type' | 'options' | 'isOptional' | 'isPersonal' | 'askedWhen' | 'hintText' | 'unitText' | 'min' | 'max' | 'refers' | 'told' | 'checks'>

function make(data: FieldData): Field {
  const but = (change: Partial<FieldData>): Field => make({ ...data, ...change })
  return {
    ...data,
    optional: () => but({ isOptional: true }),
    personal: () => but({ isPersonal: true }),
    when: (askedWhen) => but({ askedWhen }),
    hint: (hintText) => but({ hintText }),
    unit: (unitText) => but({ unitText }),
    atLeast: (min) => but({ min }),
    atMost: (max) => but({ max }),
    checked: (checks) => but({ checks }),
    refersTo: (register, by, only) => but({ refers: { register, by, ...(only ? { only: true } : {}) } }),
    toldBy: (of, as) => but({ told: { of, as } }),
  }
}

/** One line of text. */
export const text = (): Field => make({ type: 'text' })
/** Several lines. */
export const longText = (): Field => make({ type: 'longText' })
/** 是 or 否, stored as those words. */
export const yesNo = (): Field => make({ type: 'yesNo', options: ['是', '否'] })
/** Exactly one of the options, stored as the option's own words. */
export const choice = (...options: readonly string[]): Field => make({ type: 'choice', options })
/** At least one of the options (an array of their words). */
export const choices = (...options: readonly string[]): Field => make({ type: 'choices', options })
/** A whole number, not negative unless `atLeast` says so. */
export const whole = (): Field => make({ type: 'whole', min: 0 })
/** Yuan with at most two decimals. */
export const money = (): Field => make({ type: 'money', min: 0, unitText: '元' })
/** A day, `YYYY-MM-DD`. */
export const date = (): Field => make({ type: 'date' })
/** A minute, `YYYY-MM-DDTHH:MM`, for limits in hours. */
export const moment = (): Field => make({ type: 'moment' })
/** One member of staff, by name or id. */
export const person = (): Field => make({ type: 'person' })
/** Several members of staff (an array), e.g. 执法人员. */
export const people = (): Field => make({ type: 'people' })
/** One or more attachments (array of content hashes). */
export const file = (): Field => make({ type: 'file' })
/** The number of another case in this system: a link. */
export const caseNumber = (): Field => make({ type: 'caseNumber' })

export type Fields = Readonly<Record<string, Field>>

/** Name, kind, identity number and contact of a party, each its own flat question: forms without script need no nesting. */
export function party(role: string): Fields {
  const isPerson: Condition = { is: 'answer', field: `${role}类型`, op: '=', value: '公民' }
  return {
    [role]: text().refersTo('enterprise', '名称').hint('公民填姓名，法人或者其他组织填全称'),
    [`${role}类型`]: choice('公民', '个体工商户', '法人', '其他组织'),
    [`${role}身份证号`]: text().checked('id-card').personal().optional().when(isPerson),
    [`${role}统一社会信用代码`]: text().checked('credit-code').optional().when({ is: 'not', of: isPerson }),
    [`${role}法定代表人`]: text().optional().when({ is: 'not', of: isPerson }),
    [`${role}住所`]: text().personal().optional(),
    [`${role}联系电话`]: text().checked('phone').personal().optional(),
  }
}

/** How a figure is recognised: the patterns read the clause of the number, where `#` stands for the number itself. */
export interface Indicator {
  readonly id: string
  readonly name: string
  /** 件 counts things; 人: persons or person-times; 单位: organisations. */
  readonly unit: '件' | '率' | '元' | '人' | '单位'
  readonly own: RegExp
  /** Also recognised in the whole stretch since the number before. */
  readonly whole?: RegExp
  /** What headings or the sentence before the number must say; what they must not. */
  readonly topic?: RegExp
  readonly not?: RegExp
  readonly notTopic?: RegExp
}

type More = Pick<Indicator, 'whole' | 'topic' | 'not' | 'notTopic'>

export const indicator = (id: string, name: string, unit: Indicator['unit'], own: RegExp, more: More = {}): Indicator => ({ id, name, unit, own, ...more })

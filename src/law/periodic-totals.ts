import type { Citation } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { choice, date, file, longText, text, type Fields } from '#core/vocabulary/field.ts'
import { days, months, years, type Period } from '#core/vocabulary/period.ts'
import { must, type Requirement } from '#core/vocabulary/procedure.ts'

/** 期间总量: what was handled in a system elsewhere comes in as one total for a period, with its source and whoever checked it. */

type Cycle = '月' | '季' | '半年' | '年' | '其他'

/** The longest period of a total that is given so often; a year bounds every one. */
const LONGEST: Readonly<Partial<Record<Cycle, readonly [Period, string]>>> = { 月: [months(1), '一个月'], 季: [months(3), '三个月'], 半年: [months(6), '六个月'] }

/** Which period, and of which cycle. @param once what must keep to one cycle in a year, or it would be counted twice */
export const periodAsked = (once: string, ...cycles: readonly Cycle[]): Fields => ({ 统计周期: choice(...cycles).hint(`${once}一年内只用一种周期，以免重计`), 期间起: date(), 期间止: date() })

/** Where the total comes from. */
export const sourceAsked: Fields = { 来源系统: text(), 来源文件: text(), 核对人: text(), 附件: file().optional(), 口径说明: longText().optional() }

/** A total is of a period that is over, and no longer than its cycle. */
export function periodRules(basis: Citation, ...cycles: readonly Cycle[]): readonly Requirement[] {
  const own = { keepsBecause: '登记要求由台账自身约束' }
  return [
    must(answer('期间止').notBelow('期间起'), '期间止不得早于期间起', basis, own), must(not(lead('期间止', days(1))), '期间尚未结束，不得登记总量', basis, own),
    must(answer('期间止').withinTerm('期间起', years(1)), '一笔总量的期间不超过一年', basis, own),
    ...cycles.flatMap((cycle) => { const longest = LONGEST[cycle]; return longest ? [must(answer('期间止').withinTerm('期间起', longest[0]), `统计周期为${cycle}的，期间不超过${longest[1]}`, basis, { ...own, when: answer('统计周期').is(cycle) })] : [] }),
  ]
}

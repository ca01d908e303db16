import type { Condition } from '../vocabulary/condition.ts'
import type { Scalar } from '../vocabulary/condition.ts'

/**
 * A condition over nothing but state, history and answers. What the outside world decides at the moment of a step (clocks, certificates,
 * who acts) becomes an answer of its own, so that the review can try every value of it.
 */
export type Plain = Extract<Condition, { is: 'all' | 'any' | 'not' | 'done' | 'doneSince' | 'state' | 'answer' | 'oneOf' | 'filled' }>

const is = (field: string, value: Scalar): Condition => ({ is: 'answer', field, op: '=', value })
const both = (of: readonly Condition[]): Condition => ({ is: 'all', of })

/** Marks an answer that the world gives anew at every step. */
const WORLD = '⟡'
export const isWorld = (field: string): boolean => field.startsWith(WORLD)

const world = (kind: string, ...names: readonly (string | number)[]): string => `${WORLD}${kind}:${names.join('|')}`

/** The values a world answer can take. */
export function worldValues(field: string): readonly Scalar[] {
  if (field.startsWith(`${WORLD}期限:`)) return ['未起算', '计时', '已过']
  return field.startsWith(`${WORLD}比较:`) ? [-1, 0, 1] : ['是', '否']
}

/** Two different answers compared: the same pair always in the same order. */
function compared(condition: Extract<Condition, { is: 'compare' }>): Condition {
  const { field, op, with: other } = condition
  return { is: 'answer', field: world('比较', field, other), op, value: 0 }
}

export function plain(condition: Condition): Condition {
  switch (condition.is) {
    case 'all': case 'any': return { ...condition, of: condition.of.map(plain) }
    case 'not': return { is: 'not', of: plain(condition.of) }
    case 'compare': return compared(condition)
    case 'deadline': {
      const field = world('期限', condition.name)
      return condition.when === 'started' ? { is: 'oneOf', field, values: ['计时', '已过'] } : is(field, condition.when === 'running' ? '计时' : '已过')
    }
    case 'lead': return is(world('提前', condition.field, condition.period.amount, condition.period.unit), '是')
    case 'elapsed': return is(world('已满', condition.action, condition.period.amount, condition.period.unit), '是')
    case 'listed': return is(world('在册', condition.field, condition.register, condition.by), '是')
    case 'restDay': return is(world('休息日', condition.field ?? ''), '是')
    case 'between': return is(world('时段', condition.field ?? '', condition.from, condition.to), '是')
    case 'certified': return is(world('持证', condition.field, condition.certificate, condition.atLeast), '是')
    case 'actorNot': return both([...condition.fields.map((field) => is(world('办理人非', field), '是')), ...condition.actions.map((action) => is(world('办理人未办', action), '是'))])
    case 'personNot': return both([...condition.fields.map((field) => is(world('人员非', condition.field, field), '是')), ...condition.actions.map((action) => is(world('人员未办', condition.field, action), '是'))])
    default: return condition
  }
}

import type { Condition, Scalar } from '../vocabulary/condition.ts'

/** Marks an answer that the world gives anew at every step: clocks, certificates, who acts. */
const WORLD = '⟡'
export const isWorld = (field: string): boolean => field.startsWith(WORLD)

const world = (kind: string, ...names: readonly (string | number)[]): string => `${WORLD}${kind}:${names.join('|')}`
const is = (field: string, value: Scalar): Condition => ({ is: 'answer', field, op: '=', value })
const both = (of: readonly Condition[]): Condition => ({ is: 'all', of })

/** The values a world answer can take. */
export function worldValues(field: string): readonly Scalar[] {
  if (field.startsWith(`${WORLD}期限:`)) return ['未起算', '计时', '已过']
  return field.startsWith(`${WORLD}比较:`) ? [-1, 0, 1] : ['是', '否']
}

const FLIPPED = { '=': '=', '<=': '>=', '>=': '<=', '<': '>', '>': '<' } as const

/** Two answers compared: the same pair always in the same order. Where one is missing, every comparison is true (as in the engine). */
function compared({ field, op, with: other, term }: Extract<Condition, { is: 'compare' }>): Condition {
  const [first, second] = field <= other ? [field, other] : [other, field]
  const order: Condition = { is: 'answer', field: world('比较', first, second, ...(term ? [field, term.amount, term.unit] : [])), op: first === field ? op : FLIPPED[op], value: 0 }
  return { is: 'any', of: [is(world('缺', first, second), '是'), order] }
}

/**
 * The same condition over nothing but state, history and answers: what the outside world decides at the moment of a step becomes an
 * answer of its own, so that the review tries every value of it. Nothing ties these answers to each other or to time, so the review
 * meets every real world and some impossible ones besides.
 */
export function plain(condition: Condition): Condition {
  switch (condition.is) {
    case 'all': case 'any': return { ...condition, of: condition.of.map(plain) }
    case 'not': return { is: 'not', of: plain(condition.of) }
    case 'compare': return compared(condition)
    case 'deadline': {
      if (condition.when === 'reached') return is(world('末日已到', condition.name), '是')
      const field = world('期限', condition.name)
      return condition.when === 'started' ? { is: 'oneOf', field, values: ['计时', '已过'] } : is(field, condition.when === 'running' ? '计时' : '已过')
    }
    case 'lead': return is(world('提前', condition.field, condition.period.amount, condition.period.unit), '是')
    case 'elapsed': return is(world('已满', condition.action, condition.period.amount, condition.period.unit), '是')
    case 'certified': return is(world('持证', condition.field, condition.certificate, condition.atLeast), '是')
    case 'listed': return is(world('在册', condition.field, condition.register, condition.by), '是')
    case 'restDay': return is(world(condition.holiday ? '节假日' : '休息日', condition.field ?? '当日'), '是')
    case 'between': return is(world('时刻', condition.field ?? '当时', JSON.stringify(condition.from), JSON.stringify(condition.to)), '是')
    case 'actorNot': return both([...condition.fields.map((field) => is(world('办理人非', field), '是')), ...condition.actions.map((action) => is(world('办理人未办', action), '是'))])
    case 'personNot': return both([...condition.fields.map((field) => is(world('人员非', condition.field, field), '是')), ...condition.actions.map((action) => is(world('人员未办', condition.field, action), '是'))])
    default: return condition
  }
}

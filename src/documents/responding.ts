import { isBlank, type Compose, type Facts } from './facts.ts'

/** What the papers that an organ hands to a court say of it and of the other side. */

const FIRST_INSTANCE = '一审'

function standing(facts: Facts): string | undefined {
  if (isBlank(facts['本机关地位'])) return undefined
  const side = String(facts['本机关地位']).includes('被告') ? '被告' : String(facts['本机关地位'])
  return facts['审级'] === FIRST_INSTANCE || isBlank(facts['审级']) ? side : `原审${side}`
}

export const LITIGATION: Readonly<Record<string, Compose>> = {
  诉讼地位: standing,
  对方当事人: (facts) => (facts['本机关地位'] === '原告' ? undefined : facts['原告']),
}

import { isBlank, type Compose, type Fact, type Facts } from './facts.ts'

/** What the papers that an organ hands to a court say of it and of the other side. */

const FIRST_INSTANCE = '一审'

function standing(facts: Facts): string | undefined {
  if (isBlank(facts['本机关地位'])) return undefined
  const side = String(facts['本机关地位']).includes('被告') ? '被告' : String(facts['本机关地位'])
  return facts['审级'] === FIRST_INSTANCE || isBlank(facts['审级']) ? side : `原审${side}`
}

const columns = ['名称', '来源', '证明内容', '原件', '页码'] as const

/** The list of evidence: one piece a line, its columns divided by ｜ or a tab as they come from a table; a line without them is its name. */
function evidenceRows(fact: Fact): Fact {
  if (typeof fact !== 'string') return fact
  return fact.split('\n').filter((line) => line.trim() !== '').map((line, index) => {
    const cells = line.split(/[｜|\t]/)
    return { 序号: index + 1, ...Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) }
  })
}

export const EVIDENCE: Readonly<Record<string, Compose>> = {
  证据清单: (facts) => evidenceRows(facts['证据目录'] ?? facts['证据和规范性文件']),
}

export const LITIGATION: Readonly<Record<string, Compose>> = {
  ...EVIDENCE,
  诉讼地位: standing,
  对方当事人: (facts) => (facts['本机关地位'] === '原告' ? undefined : facts['原告']),
}

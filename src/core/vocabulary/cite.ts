import type { PlainDate } from '../calendar/plain-date.ts'

/** A statute, regulation or official rule that a definition may cite. */
export interface Law {
  /** Short title used on every page, e.g. 行政处罚法. */
  readonly short: string
  /** Full title with the year of the version that is meant. */
  readonly title: string
  /** Versions with the first (and last) day in force. */
  readonly versions: readonly { readonly from: PlainDate; readonly to?: PlainDate; readonly note?: string }[]
  /** Address of the official text, where one is known. */
  readonly link?: string
}

/** How far a rule was confirmed; anything but `verified` is shown beside the rule. */
export type Standing = 'verified' | 'excerpt' | 'practice' | 'local' | 'unverified'

export const STANDING_LABEL: Readonly<Record<Standing, string>> = {
  verified: '已核实',
  excerpt: '依官方摘录',
  practice: '实务惯例',
  local: '地方规定',
  unverified: '待核实',
}

/** The article a step, limit or prohibition rests on. */
export interface Citation {
  readonly law: string
  readonly article: string
  readonly quote?: string
  readonly standing: Standing
}

/**
 * Cites an article, e.g. `cite(行政处罚法, 44)` or `cite(行政处罚法, '58（1）', '应当…')`.
 * @param quote the words relied on, where they carry the number or the unit
 */
export function cite(law: Law, article: number | string, quote?: string): Citation {
  return { law: law.short, article: String(article), standing: 'verified', ...(quote === undefined ? {} : { quote }) }
}

/** The same citation, marked with a weaker standing (实务惯例, 待核实 …). */
export const asStanding = (standing: Standing, citation: Citation): Citation => ({ ...citation, standing })

const said = new WeakMap<Citation, string>()

/** 《行政处罚法》第四十四条 is written 《行政处罚法》第44条: Arabic numerals, as lists and refusals show it. */
export function sayCitation(citation: Citation): string {
  const known = said.get(citation)
  if (known !== undefined) return known
  const article = /^\d/.test(citation.article) ? citation.article.replace(/^(\d+)/, '第$1条') : citation.article
  const standing = citation.standing === 'verified' ? '' : `（${STANDING_LABEL[citation.standing]}）`
  const says = `《${citation.law}》${article}${standing}`
  said.set(citation, says)
  return says
}

/**
 * What stands between two commas. A text holds figures as `{hotline.received}`, written out with their unit, and `{hotline.received~}` for
 * the change against last year, and is left out when one of its figures has no record behind it. `〔政府〕` and its like are replaced by
 * the words of the reporting organ (`Wording`).
 */
export type Phrase = string | Row | Led | Choice | Nothing

/** Things of one kind, joined by 、: said as far as they have records. */
export interface Row { readonly kind: 'row'; readonly lead: string; readonly items: readonly Phrase[]; readonly tail: string }
/** Details that make no sense without what they belong to. */
export interface Led { readonly kind: 'led'; readonly lead: Phrase; readonly details: readonly Phrase[] }
/** The first that can be said. */
export interface Choice { readonly kind: 'choice'; readonly options: readonly Phrase[] }
/** Words for a figure that is 0. */
export interface Nothing { readonly kind: 'nothing'; readonly figure: string; readonly words: string }

/**
 * One sentence of the report. It is left out when none of its figures has a record behind it; what is 0 is then only said beside something
 * that is not, or where last year it was not, or `always`, where a zero is itself a result that has to be reported.
 */
export interface Clause {
  readonly phrases: readonly Phrase[]
  readonly always?: true
}

/** One subject: a paragraph, opened by its topic where its section has several. */
export interface Matter { readonly topic: string; readonly clauses: readonly Clause[] }

/** A numbered heading with its matters, and the statement of the annual-report case that follows them. */
export interface Section {
  /** null: paragraphs of the part itself. */
  readonly heading: string | null
  readonly matters: readonly Matter[]
  /** Answer of the annual-report case whose text is set here: written by people, marked as such. */
  readonly statement?: string
}

/** One of the four mandatory parts 法治政府建设与责任落实督察工作规定 art 24. */
export interface Part {
  readonly heading: string
  readonly sections: readonly Section[]
  /** Answer of the annual-report case that opens the part. */
  readonly statement?: string
  /** Records alone do not fill it: people have to say something. */
  readonly byPeople?: true
}

/** How the reporting organ speaks of itself: 〔全域〕 全镇, 〔政府〕 镇政府, 〔党委〕 镇党委, 〔办公会〕 镇长办公会议. */
export type Wording = Readonly<Record<'全域' | '政府' | '党委' | '办公会', string>>

export interface Outline { readonly wording: Wording; readonly parts: readonly Part[] }

/** A sentence whose further phrases are only said with the first. */
export const clause = (lead: Phrase, ...details: readonly Phrase[]): Clause => ({ phrases: [details.length === 0 ? lead : led(lead, ...details)] })
/** A sentence of which each phrase stands by itself. */
export const facts = (...phrases: readonly Phrase[]): Clause => ({ phrases })
/** A sentence that is said even when all of it is 0. */
export const always = (one: Clause): Clause => ({ ...one, always: true })

export const led = (lead: Phrase, ...details: readonly Phrase[]): Led => ({ kind: 'led', lead, details })
export const row = (lead: string, items: readonly Phrase[], tail = ''): Row => ({ kind: 'row', lead, items, tail })
export const either = (...options: readonly Phrase[]): Choice => ({ kind: 'choice', options })
export const none = (figure: string, words: string): Nothing => ({ kind: 'nothing', figure, words })

export const matter = (topic: string, ...clauses: readonly Clause[]): Matter => ({ topic, clauses })
export const section = (heading: string | null, ...matters: readonly Matter[]): Section => ({ heading, matters })

const IN_TEXT = /\{([\w.:-]+)(~?)\}/g
/** A template cut into its words and its figures. */
export function cutText(text: string): readonly (string | { readonly figure: string; readonly change: boolean })[] {
  const pieces: (string | { readonly figure: string; readonly change: boolean })[] = []
  let at = 0
  for (const match of text.matchAll(IN_TEXT)) {
    pieces.push(text.slice(at, match.index), { figure: match[1] ?? '', change: match[2] === '~' })
    at = match.index + match[0].length
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '')
}

function figuresOf(phrase: Phrase): readonly string[] {
  if (typeof phrase === 'string') return cutText(phrase).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.figure]))
  switch (phrase.kind) {
    case 'row': return phrase.items.flatMap(figuresOf)
    case 'led': return [phrase.lead, ...phrase.details].flatMap(figuresOf)
    case 'choice': return phrase.options.flatMap(figuresOf)
    case 'nothing': return [phrase.figure]
    default: return phrase satisfies never
  }
}

/** Every figure that an outline names, once. */
export const figuresIn = (parts: readonly Part[]): ReadonlySet<string> =>
  new Set(parts.flatMap(({ sections }) => sections).flatMap(({ matters }) => matters).flatMap(({ clauses }) => clauses).flatMap(({ phrases }) => phrases.flatMap(figuresOf)))

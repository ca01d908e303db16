import type { Figure } from '#figures/figures.ts'
import { sayChange } from '#figures/rounding.ts'
import { cutText, type Clause, type Phrase, type Wording } from './outline/words.ts'
import { sayFigure } from './say-figure.ts'

/** A stretch of report text; `figure` names the figure it states, so that no number stands without its records. */
export interface ReportRun {
  readonly text: string
  readonly figure?: string
  /** Words that say that the figure is 0. */
  readonly none?: true
  /** The topic that opens a paragraph. */
  readonly topic?: true
}

/** What sentences are made from. */
export interface Given { readonly figures: ReadonlyMap<string, Figure>; readonly wording: Wording }

type Said = readonly ReportRun[] | undefined

const hasRecords = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.value !== null && (figure.numerator !== 0 || (figure.denominator ?? 0) !== 0)

function sayText(text: string, { figures, wording }: Given): Said {
  const pieces = cutText(text.replace(/〔(.+?)〕/g, (_whole, word: keyof Wording) => wording[word]))
  const runs: ReportRun[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') { runs.push({ text: piece }); continue }
    const figure = figures.get(piece.figure)
    if (!hasRecords(figure)) return undefined
    if (!piece.change) runs.push({ text: sayFigure(figure), figure: figure.figure })
    else if (figure.change) runs.push({ text: '，' }, { text: sayChange(figure.change), figure: figure.figure })
  }
  return runs
}

const joined = (parts: readonly (readonly ReportRun[])[], mark: string): readonly ReportRun[] =>
  parts.flatMap((runs, index) => (index === 0 ? runs : [{ text: mark }, ...runs]))

const present = (said: readonly Said[]): readonly (readonly ReportRun[])[] => said.flatMap((one) => (one ? [one] : []))

function sayPhrase(phrase: Phrase, given: Given): Said {
  if (typeof phrase === 'string') return sayText(phrase, given)
  switch (phrase.kind) {
    case 'row': {
      const items = present(phrase.items.map((item) => sayPhrase(item, given)))
      return items.length === 0 ? undefined : [{ text: phrase.lead }, ...joined(items, '、'), { text: phrase.tail }]
    }
    case 'led': {
      const lead = sayPhrase(phrase.lead, given)
      return lead && joined([lead, ...present(phrase.details.map((detail) => sayPhrase(detail, given)))], '，')
    }
    case 'choice': return present(phrase.options.map((option) => sayPhrase(option, given)))[0]
    case 'nothing': return given.figures.get(phrase.figure)?.value === 0 ? [{ text: phrase.words, figure: phrase.figure, none: true }] : undefined
    default: return phrase satisfies never
  }
}

/** Whether a run is reason enough for a sentence: a figure with records, or a 0 that was more last year. */
const counts = ({ figure, none }: ReportRun, { figures }: Given): boolean =>
  figure !== undefined && (none !== true || (figures.get(figure)?.change ?? null) !== null)

/** The runs of a sentence with its full stop; undefined where there is nothing to report. */
export function saySentence(clause: Clause, given: Given): Said {
  const runs = joined(present(clause.phrases.map((phrase) => sayPhrase(phrase, given))), '，').filter(({ text }) => text !== '')
  const worth = runs.some((run) => counts(run, given)) || (clause.always === true && runs.some(({ none }) => none))
  return worth ? [...runs, { text: '。' }] : undefined
}

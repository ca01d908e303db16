/** A line that starts something of its own: a numbered heading or list item. */
const OPENS_ANEW = /^\s*(?:[一二三四五六七八九十]{1,3}(?:、|是)|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.、．](?!\d)|附件|第[一二三四五六七八九十百\d]+[章节条])/

/** Text whose lines go on, with the way back to the places of the text as it was given. */
export interface Joined {
  readonly text: string
  /** Place in the given text of a place in `text`. */
  readonly placeOf: (at: number) => number
}

/** Width that the lines of a file were cut at; undefined where paragraphs run on in one line, as in most files. */
function findWidth(lines: readonly string[]): number | undefined {
  const lengths = lines.map(({ length }) => length).filter((length) => length > 0).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = lengths.filter((length) => length >= width * 0.85).length
  return lengths.length >= 10 && width >= 18 && width <= 100 && full >= lengths.length * 0.4 ? width : undefined
}

/** Where a line break falls inside a sentence because the line was full. */
function findCuts(text: string, width: number): ReadonlySet<number> {
  const cuts = new Set<number>()
  for (const { 0: whole, 1: line = '', index } of text.matchAll(/([^\n]*)(?:\r?\n)(?=[^\r\n])/g)) {
    const rest = text.slice(index + whole.length, index + whole.length + 12)
    if (line.trimEnd().length >= width * 0.85 && !OPENS_ANEW.test(rest) && !/^[\s　]{2,}/.test(rest) && !/[。；！？：]\s*$/.test(line)) {
      for (let at = index + line.trimEnd().length; at < index + whole.length; at += 1) cuts.add(at)
    }
  }
  return cuts
}

/** Joins lines that were cut at a fixed width, also inside a number; single carriage returns count as line ends. */
export function joinCutLines(given: string): Joined {
  const text = given.replace(/\r(?!\n)/g, '\n')
  const width = findWidth(text.split(/\r?\n/))
  const cuts = width === undefined ? new Set<number>() : findCuts(text, width)
  if (cuts.size === 0) return { text, placeOf: (at) => at }
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !cuts.has(at))
  return { text: places.map((at) => text[at]).join(''), placeOf: (at) => places[at] ?? text.length }
}

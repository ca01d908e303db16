/** The page of GB/T 9704-2012 clause 5, in millimetres: A4, type area 156 × 225 mm. */
export const page = { width: 210, height: 297, top: 37, bottom: 35, left: 28, right: 26 } as const

/** 22 lines of 28 characters. 29 pt × 22 would overflow 225 mm, and 28 × 16 pt would overflow 156 mm: hence these two. */
export const grid = { lines: 22, characters: 28, lineTwips: 579, squeezeTwips: -5 } as const

/** Font sizes in points: 一号 二号 三号 四号 小四. */
export const size = { one: 26, two: 22, three: 16, four: 14, smallFour: 12 } as const

/** Twips (1/20 pt) in a millimetre length. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/** Size of the mark 发文机关标志 in points, so that it fills one line and never wraps. */
export const markSize = (mark: string): number => Math.min(60, Math.floor(440 / Math.max(1, [...mark].length)))

/** Characters a 仿宋 line gives to `text`: full-width 1, Latin letters and digits a half. */
export const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x2000 ? 0.5 : 1), 0)

/** Half-filled brackets and closing marks that must not begin a line of the title. */
const clings = /^[、，。；：？！）》〉」』〕”’\d的]/u

/**
 * Breaks a long title into lines of nearly equal length between words (GB/T 9704 7.3.1: 词意完整). A title that carries
 * its own `\n` is kept as written.
 */
export function titleLines(title: string, perLine = 19.5): string[] {
  if (title.includes('\n')) return title.split('\n')
  const lines = Math.ceil(widthOf(title) / perLine)
  if (lines <= 1) return [title]
  const target = widthOf(title) / lines
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)].map((part) => part.segment)
  return words.reduce<string[]>((out, word) => {
    const current = out.at(-1) ?? ''
    const full = widthOf(current) + widthOf(word) / 2 > target && out.length < lines && !clings.test(word)
    return full && current !== '' ? [...out, word] : [...out.slice(0, -1), current + word]
  }, [''])
}

/** Blank characters to the right of organ name and date (7.3.5.1 with seal, 7.3.5.2 without). */
export function signatureBlanks(organ: string, date: string, seal: boolean): { organ: number; date: number } {
  const name = widthOf(organ)
  const day = widthOf(date)
  if (seal) return name > day + 8 ? { organ: 0, date: (name - day) / 2 } : { organ: 4 + (day - name) / 2, date: 4 }
  return name >= day ? { organ: 2, date: name - day } : { organ: 4 + day - name, date: 2 }
}

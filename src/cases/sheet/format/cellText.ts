/** Texts as cells of a sheet hold them: what goes out by the first of these two comes back by the other. */

/** A cell that Excel would run as a formula is written as text; so is one that begins as if it had been. */
export const defuse = (text: string): string => (/^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** Without the apostrophe that was put before what Excel would run as a formula. */
export const bare = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

/** Spreadsheets read `_x0041_` as a character: what only looks like one is written so that it stays what it is. */
export const spelt = (text: string): string => text.replaceAll(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')

const SEPARATOR = /([、,，;；])/

/** Of the items from one on, how many make up an option that itself contains a separator. */
const lengthOfOption = (parts: readonly string[], from: number, options: readonly string[]): number => {
  for (let to = parts.length; to > from + 1; to -= 1) if (options.includes(parts.slice(from, to).join('').trim())) return to - from
  return 1
}

/** Several answers in one cell. An option that has a separator in itself (执法、管理、服务对象) is one. */
export function listed(text: string, options: readonly string[] = []): readonly string[] {
  const parts = text.split(SEPARATOR)
  const items: string[] = []
  for (let at = 0; at < parts.length;) {
    const length = lengthOfOption(parts, at, options)
    items.push(parts.slice(at, at + length).join('').trim())
    at += length + 1
  }
  return items.filter(Boolean)
}

/** The file cannot be read as a sheet at all; the sentence says what to do. */
export class SheetError extends Error {
  /** `no-headings`: it can be read, but no line names a known column. */
  readonly code: 'unreadable' | 'no-headings'
  constructor(says: string, code: SheetError['code'] = 'unreadable') {
    super(says)
    this.name = 'SheetError'
    this.code = code
  }
}

/** The file cannot be read as a sheet at all; the sentence says what to do. */
export class SheetError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'SheetError'
  }
}

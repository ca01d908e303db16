import { toDocx } from './layout/docx.ts'
import { templateModel } from './templateModel.ts'
import type { DocumentTemplate } from './templateText.ts'

const made = new Map<string, Promise<Buffer>>()

/** The default Word template of a document: its text with the placeholders in it, in the official layout, ready to be edited. */
export function defaultTemplate(template: DocumentTemplate): Promise<Buffer> {
  const key = JSON.stringify(template)
  const known = made.get(key) ?? toDocx(templateModel(template))
  made.set(key, known)
  return known
}

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** The fenced blocks of a language in a page of docs/how-to, in their order: a test that follows the page takes them from here. */
export function blocksIn(page: string, language: string): readonly string[] {
  const text = readFileSync(resolve(import.meta.dirname, '../docs/how-to', page), 'utf8')
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, of]) => of === language).map(([, , block = '']) => block)
}

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PeriodUnit } from '#core/vocabulary/period.ts'
import { inChinese } from './numerals.ts'

/** Texts of a statute: its versions, where the folder holds several. `title` with or without the version's day. */
export function findStatutes(folder: string, title: string): readonly string[] {
  return readdirSync(folder).filter((name) => name === `${title}.md` || name.startsWith(title.includes('(') ? title : `${title}(`)).map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** One article with all its paragraphs, or nothing. */
export function findArticle(statute: string, article: number): string | undefined {
  const heading = `第${inChinese(article)}条`
  const lines = statute.split('\n')
  const start = lines.findIndex((line) => line.startsWith(heading) && !line.startsWith(`${heading}之`))
  if (start < 0) return undefined
  const length = lines.slice(start + 1).findIndex((line) => /^第[零一二三四五六七八九十百千]+条|^#/.test(line))
  return lines.slice(start, length < 0 ? undefined : start + 1 + length).join('\n')
}

const UNIT: Readonly<Record<PeriodUnit, string>> = { day: '(?:日|天)', workingDay: '个?工作日', month: '个月', year: '年', hour: '个?小时', workingHour: '个?工作时' }

function stands(text: string, amount: number, unit: string): boolean {
  const words = [String(amount), inChinese(amount), ...(amount === 2 ? ['两'] : [])]
  const plain = text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC'))
  return words.some((word) => new RegExp(`(?<![\\d零一二三四五六七八九十百千])${word}${unit}`).test(plain))
}

/**
 * What the closing article makes of a number of 日: `yes` working days, `no` calendar days, `some` where it depends on whose period it is.
 */
export function isWorkingByClosing(statute: string, amount: number): 'yes' | 'no' | 'some' {
  const clauses = statute.split('\n').filter((line) => /是指工作日|以工作日计算/.test(line))
  if (clauses.some((line) => line.includes(`“${inChinese(amount)}日”`) || (line.includes('十日以内期限') && amount <= 10))) return 'yes'
  return clauses.some((line) => line.includes('以工作日计算')) ? 'some' : 'no'
}

/** Whether number and unit stand in the article; a plain 日 is a working day exactly where the statute's closing article says so. */
export function saysPeriod(statute: string, article: string, amount: number, unit: PeriodUnit): boolean {
  if (unit !== 'day' && unit !== 'workingDay') return stands(article, amount, UNIT[unit])
  if (unit === 'workingDay' && stands(article, amount, UNIT.workingDay)) return true
  const closing = isWorkingByClosing(statute, amount)
  return stands(article, amount, UNIT.day) && (closing === 'some' || (closing === 'yes') === (unit === 'workingDay'))
}

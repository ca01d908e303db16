import { createHash } from 'node:crypto'
import { sayCondition } from '#core/engine/say.ts'
import type { Count, CountedAt } from '#core/vocabulary/count.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Catalogue } from '#procedures/catalogue.ts'

/** A figure 指标 as declared, with the definition it belongs to. */
export interface FigureDefinition {
  readonly id: string
  readonly count: Count
  readonly of: Procedure
}

export function listFigureDefinitions(catalogue: Catalogue): readonly FigureDefinition[] {
  return catalogue.all.flatMap((of) => Object.entries(of.counts ?? {}).map(([id, count]) => ({ id, count, of })))
}

function sayAt(at: CountedAt): string {
  if (typeof at === 'string') return `按首次“${at}”之日计入`
  if ('firstOf' in at) return `按最先办理的${at.firstOf.map((action) => `“${action}”`).join('、')}之日计入`
  if ('each' in at) return `每次“${at.each}”各计一次`
  return 'latest' in at ? `按最近一次“${at.latest}”之日计入` : `按“${at.day}”计入`
}

function sayRule(count: Count): string {
  switch (count.kind) {
    case 'count': return '件数'
    case 'stock': return `期末在册数${count.until ? `（至“${count.until}”止）` : ''}`
    case 'sum': return `“${count.field}”之和`
    case 'onTime': return `“${count.deadline}”内办理的 ÷ 已办理的`
    case 'rate': {
      const of = 'weights' in count.of
        ? `“${count.of.weights}”加权（${Object.entries(count.of.values).map(([value, weight]) => `${value}×${weight}`).join('，')}）`
        : sayCondition(count.of)
      return `分子：${of}；分母：${sayCondition(count.among)}`
    }
    default: return count satisfies never
  }
}

/** The exact definition of a figure in one Chinese sentence: what is counted, when, and which cases. */
export function sayDefinition({ count, of }: FigureDefinition): string {
  const where = count.where ? `；范围：${sayCondition(count.where)}` : ''
  return `${of.name}：${sayRule(count)}；${sayAt(count.at)}${where}${count.definition ? `。${count.definition}` : ''}`
}

/** Version of a definition: the hash of all that decides its value. The same name with another hash is another figure. */
export const versionOf = ({ count }: FigureDefinition): string => createHash('sha256').update(JSON.stringify(count)).digest('hex').slice(0, 16)

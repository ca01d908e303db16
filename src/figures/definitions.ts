import { createHash } from 'node:crypto'
import { sayCondition } from '#core/engine/say.ts'
import { isDerived, type Count, type Counted, type CountedAt, type Derived, type StandsUntil } from '#core/vocabulary/count.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { sayRounding } from './rounding.ts'

/** A figure 指标 as declared, with the definition it belongs to. */
export interface FigureDefinition<Kind extends Count = Count> {
  readonly id: string
  readonly count: Kind
  readonly of: Procedure
}

export function listFigureDefinitions(catalogue: Catalogue): readonly FigureDefinition[] {
  return catalogue.all.flatMap((of) => Object.entries(of.counts ?? {}).map(([id, count]) => ({ id, count, of })))
}

export const isCounted = (definition: FigureDefinition): definition is FigureDefinition<Counted> => !isDerived(definition.count)

/** Whether it tells what stands at the end of the period, so that everything before counts too. */
export const isStanding = ({ count }: FigureDefinition): boolean => count.kind === 'stock' || (count.kind === 'distinct' && count.standing === true)

/** Ids of the figures that a figure is made of; none for one that is counted. */
export const namedIn = ({ count }: FigureDefinition): readonly string[] => (isDerived(count) ? [...count.of, ...(count.kind === 'ratio' ? count.among : [])] : [])

/** The figures that are counted from records and of which a figure is made: itself, or its parts. */
export function partsOf(definition: FigureDefinition, find: (id: string) => FigureDefinition | undefined): readonly FigureDefinition<Counted>[] {
  if (isCounted(definition)) return [definition]
  return namedIn(definition).flatMap((id) => { const part = find(id); return part && id !== definition.id ? partsOf(part, find) : [] })
}

function sayAt(at: CountedAt): string {
  if (typeof at === 'string') return `按首次“${at}”之日计入`
  if ('each' in at) return `每次“${at.each}”各计一次`
  if ('firstOf' in at) return `按${at.firstOf.map((act) => `“${act}”`).join('、')}中最先之日计入`
  if ('due' in at) return `按“${at.due}”的末日计入`
  return 'latest' in at ? `按最近一次“${at.latest}”之日计入` : `按“${at.day}”计入`
}

const sayUntil = (until: StandsUntil): string => (typeof until === 'string' ? `“${until}”` : until.firstOf.map((act) => `“${act}”`).join('、'))

function sayCounted(count: Counted): string {
  switch (count.kind) {
    case 'count': return '件数'
    case 'stock': return `期末在册${count.field ? `“${count.field}”之和` : '数'}${count.until ? `（至${sayUntil(count.until)}止）` : ''}`
    case 'distinct': return `${count.standing ? '期末在册' : ''}不同的“${count.field}”数${count.beside ? `（相同的再按${count.beside.map((field) => `“${field}”`).join('、')}区分）` : ''}`
    case 'sum': return `“${count.field}”之和`
    case 'onTime': return `“${count.deadline}”内办理的 ÷ ${typeof count.at === 'object' && 'due' in count.at ? '期限届满的（含仍未办理的）' : '已办理的'}`
    case 'rate': {
      const of = 'weights' in count.of
        ? `“${count.of.weights}”加权（${Object.entries(count.of.values).map(([value, weight]) => `${value}×${weight}`).join('，')}）`
        : sayCondition(count.of)
      return `分子：${of}；分母：${sayCondition(count.among)}`
    }
    default: return count satisfies never
  }
}

function sayDerived(count: Derived): string {
  switch (count.kind) {
    case 'total': return `合计：${count.of.join(' + ')}`
    case 'ratio': return `${count.of.join(' + ')} ÷ ${count.among.join(' + ')}`
    case 'restated': return `同“${count.of[0]}”，${sayRounding(count)}`
    default: return count satisfies never
  }
}

/** The exact definition of a figure in one Chinese sentence: what is counted, when, and which cases. */
export function sayDefinition({ count, of }: FigureDefinition): string {
  const more = count.definition ? `。${count.definition}` : ''
  if (isDerived(count)) return `${of.name}：${sayDerived(count)}${more}`
  return `${of.name}：${sayCounted(count)}；${sayAt(count.at)}${count.where ? `；范围：${sayCondition(count.where)}` : ''}${more}`
}

/** Version of a definition: the hash of all that decides its value. The same name with another hash is another figure. */
export const versionOf = ({ count }: FigureDefinition): string => createHash('sha256').update(JSON.stringify(count)).digest('hex').slice(0, 16)

import type { Catalogue } from '#procedures/catalogue.ts'
import { DEFINITIONS_LEFT_OUT } from './left-out.ts'
import { facts, figuresIn, matter, section, type Matter, type Outline } from './words.ts'

/** As many figures of one definition as a reader takes in. */
const ENOUGH = 4

/** 档案查阅件数 → 档案查阅: the number that follows has its unit. */
const thing = (name: string): string => name.replace(/(?:次数|人数|件数|条数|数量|数)$/, '')

/**
 * The outline with a last section for definitions that none of its sentences speaks of: a register that was added today stands in the
 * report, if plainly, until somebody writes it a sentence.
 */
export function withOthers(outline: Outline, catalogue: Catalogue): Outline {
  const stated = figuresIn(outline.parts)
  const matters = catalogue.all.flatMap(({ id, name, counts = {} }): Matter[] => {
    const ids = Object.keys(counts)
    if (DEFINITIONS_LEFT_OUT[id] || ids.length === 0 || ids.some((one) => stated.has(one))) return []
    return [matter(name, facts(...Object.entries(counts).slice(0, ENOUGH).map(([one, count]) => `${thing(count.name)}{${one}}`)))]
  })
  const [measures, ...rest] = outline.parts
  return matters.length === 0 || !measures ? outline : { ...outline, parts: [{ ...measures, sections: [...measures.sections, section('其他工作', ...matters)] }, ...rest] }
}

import { measureActions } from './actions.ts'
import { measureGrowth } from './growth.ts'
import { measureImports } from './imports.ts'
import type { Measure } from './measure.ts'
import { measureRules } from './rules.ts'
import type { Sizes } from './sizes.ts'
import { measureTables } from './tables.ts'

export const PARTS = ['rules', 'actions', 'growth', 'tables', 'imports'] as const
export type Part = (typeof PARTS)[number]

/** What is measured, where. `newDatabase` gives an empty database on the PostgreSQL server; without it only the embedded engine is measured. */
export interface Bench {
  readonly parts: readonly Part[]
  readonly engines: readonly ('pglite' | 'postgres')[]
  readonly sizes: Sizes
  readonly newDatabase: () => Promise<string>
  readonly log: (line: string) => void
}

/** Everything that was asked for, one measurement after another: they would disturb each other. */
export async function measureAll({ parts, engines, sizes, newDatabase, log }: Bench): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  if (parts.includes('rules')) { log('rules'); measures.push(...await measureRules(sizes)) }
  for (const engine of engines) {
    const isServer = engine === 'postgres'
    const site = async () => ({ on: isServer ? 'PostgreSQL' as const : 'PGlite' as const, ...(isServer ? { databaseUrl: await newDatabase() } : {}) })
    if (parts.includes('actions')) { log(`actions (${engine})`); measures.push(...await measureActions(await site(), isServer ? await newDatabase() : undefined, sizes)) }
    if (parts.includes('growth')) { log(`growth (${engine})`); measures.push(...await measureGrowth(await site(), sizes, log)) }
    if (parts.includes('imports')) { log(`imports (${engine})`); measures.push(...await measureImports(isServer ? 'PostgreSQL' : 'PGlite', isServer ? newDatabase : undefined, sizes, log)) }
    if (parts.includes('tables')) { log(`tables (${engine})`); measures.push(...await measureTables(await site(), sizes, log)) }
  }
  return measures
}

/** One measured value. With a budget it is held against it: `atLeast` for ratios and rates, `atMost` for times. */
export interface Measure {
  readonly what: string
  readonly on: 'PGlite' | 'PostgreSQL' | 'Node'
  readonly value: number
  readonly unit: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly note?: string
}

export const isWithin = ({ value, atLeast, atMost }: Measure): boolean => (atLeast === undefined || value >= atLeast) && (atMost === undefined || value <= atMost)

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Milliseconds that a piece of work takes: the middle of several runs after one that warms up. */
export async function timeOf(work: () => unknown, runs = 5): Promise<number> {
  await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return median(times)
}

/** How often a computation is done in a second. */
export function rateOf(work: (index: number) => void, times: number): number {
  for (let index = 0; index < times / 10; index += 1) work(index)
  const from = performance.now()
  for (let index = 0; index < times; index += 1) work(index)
  return (times * 1000) / (performance.now() - from)
}

const shown = (value: number): string => (value >= 1000 ? Math.round(value).toLocaleString('en') : value >= 10 ? value.toFixed(1) : value.toFixed(2))

function verdictOf(measure: Measure): string {
  if (measure.atLeast === undefined && measure.atMost === undefined) return ''
  const budget = measure.atLeast === undefined ? `≤ ${measure.atMost}` : `≥ ${measure.atLeast}`
  return `${budget} ${isWithin(measure) ? 'kept' : 'MISSED'}`
}

/** The measures as lines of a Markdown table. */
export const tableOf = (measures: readonly Measure[]): readonly string[] => [
  '| measure | engine | value | unit | budget | |', '|---|---|---:|---|---|---|',
  ...measures.map((one) => `| ${one.what} | ${one.on} | ${shown(one.value)} | ${one.unit} | ${verdictOf(one)} | ${one.note ?? ''} |`),
]

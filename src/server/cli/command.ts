/** Wrong usage: exit status 2. */
export class UsageError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'UsageError'
  }
}

/** A failure that the person can mend: exit status 1, its message alone is shown. */
export class CommandError extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'CommandError'
  }
}

/** Words and options of one call: `report --organ 演示镇 --json` → words ['report'], options { organ: '演示镇', json: true }. */
export interface Call {
  readonly words: readonly string[]
  readonly options: Readonly<Record<string, string | true>>
}

/** What a command prints: one JSON value with --json, the lines otherwise. `failed` gives exit status 1. */
export interface Printed {
  readonly json: unknown
  readonly lines: readonly string[]
  readonly failed?: boolean
}

export interface Command {
  readonly usage: string
  readonly does: string
  /** Options that take no value. */
  readonly flags?: readonly string[]
  readonly options?: readonly string[]
  readonly run: (call: Call) => Promise<Printed | undefined>
}

/** @throws UsageError naming the option that is unknown or lacks its value */
export function parseCall(args: readonly string[], command: Pick<Command, 'flags' | 'options' | 'usage'>): Call {
  const flags = new Set(['json', ...(command.flags ?? [])])
  const valued = new Set(['data', 'definitions', ...(command.options ?? [])])
  const words: string[] = []
  const options: Record<string, string | true> = {}
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) { words.push(arg); continue }
    const [name = '', inline] = arg.slice(2).split(/=(.*)/s)
    if (flags.has(name)) { options[name] = true; continue }
    if (!valued.has(name)) throw new UsageError(`不认识的选项 --${name}。用法：${command.usage}`)
    const value = inline ?? args[(i += 1)]
    if (value === undefined) throw new UsageError(`选项 --${name} 后面缺少内容。用法：${command.usage}`)
    options[name] = value
  }
  return { words, options }
}

/** The text of an option. @throws UsageError when a needed one is missing */
export function getOption(call: Call, name: string, usage: string): string {
  const value = call.options[name]
  if (typeof value !== 'string') throw new UsageError(`缺少选项 --${name}。用法：${usage}`)
  return value
}

export const findOption = (call: Call, name: string): string | undefined => {
  const value = call.options[name]
  return typeof value === 'string' ? value : undefined
}

/** Progress and logs go to standard error: standard output holds the result alone. */
export const log = (line: string): void => { process.stderr.write(`${line}\n`) }

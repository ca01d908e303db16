import { CommandError, UsageError, log, parseCall, type Command } from './command.ts'

/** Each command is loaded when it is called: `yifa procedures` starts no database driver. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  serve: async () => (await import('./serve.ts')).serve,
  procedures: async () => (await import('./definitions.ts')).procedures,
  registers: async () => (await import('./definitions.ts')).registers,
  review: async () => (await import('./review.ts')).review,
  run: async () => (await import('./run.ts')).run,
  read: async () => (await import('./read.ts')).read,
  report: async () => (await import('./report.ts')).report,
  figures: async () => (await import('./figures.ts')).figures,
  tables: async () => (await import('./tables.ts')).tables,
  table: async () => (await import('./tables.ts')).table,
  import: async () => (await import('./sheets.ts')).importSheet,
  imports: async () => (await import('./imports.ts')).imports,
  expiring: async () => (await import('./expiring.ts')).expiring,
  export: async () => (await import('./sheets.ts')).exportSheet,
  verify: async () => (await import('./verify.ts')).verify,
  rebuild: async () => (await import('./operations.ts')).rebuild,
  backup: async () => (await import('./operations.ts')).backup,
  restore: async () => (await import('./operations.ts')).restore,
}

async function help(): Promise<number> {
  process.stdout.write('依法 yifa —— 依法办理，依法交账\n\n')
  for (const load of Object.values(COMMANDS)) {
    const command = await load()
    process.stdout.write(`  ${command.usage}\n      ${command.does}\n`)
  }
  process.stdout.write('\n每个命令都可以加 --json（标准输出只有一个 JSON 值）；--data 指定数据目录，环境变量 DATABASE_URL 指定 PostgreSQL。\n')
  return 0
}

/** Runs one command. @returns the exit status: 0 done, 1 failed, 2 wrong usage */
export async function main(args: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = args
  const load = COMMANDS[name]
  if (!load) {
    if (name === 'help' || name === '--help') return help()
    log(`没有命令“${name}”。可用：${Object.keys(COMMANDS).join('、')}`)
    return 2
  }
  try {
    const command = await load()
    const call = parseCall(rest, command)
    const printed = await command.run(call)
    if (!printed) return 0
    process.stdout.write(call.options['json'] ? `${JSON.stringify(printed.json, null, 1)}\n` : printed.lines.map((line) => `${line}\n`).join(''))
    return printed.failed ? 1 : 0
  } catch (error) {
    if (error instanceof UsageError) { log(error.message); return 2 }
    if (error instanceof Error && (error instanceof CommandError || /[\u4e00-\u9fa5]/.test(error.message))) { log(error.message); return 1 }
    throw error
  }
}

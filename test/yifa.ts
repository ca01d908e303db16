import { spawn } from 'node:child_process'

export interface Ran { readonly code: number | null; readonly out: string; readonly err: string }

const COMMAND = new URL('../bin/yifa.js', import.meta.url).pathname

/** Runs a command as an office does: in a process of its own, without a database server. */
export function yifa(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'DATABASE_URL' && !name.startsWith('VITEST')))
    const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
    let [out, err] = ['', '']
    // A character may lie across two chunks.
    child.stdout.setEncoding('utf8').on('data', (data: string) => { out += data })
    child.stderr.setEncoding('utf8').on('data', (data: string) => { err += data })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err }))
  })
}

/** The one JSON value on standard output. @throws when anything else stands there */
export async function yifaJson<T = unknown>(...args: readonly string[]): Promise<Ran & { readonly json: T }> {
  const ran = await yifa(...args, '--json')
  try {
    return { ...ran, json: JSON.parse(ran.out) as T }
  } catch {
    throw new Error(`标准输出不是一个 JSON 值（退出码${ran.code}）：${ran.out.slice(0, 300)}\n${ran.err.slice(0, 600)}`)
  }
}

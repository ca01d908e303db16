import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

interface Order { readonly id: number; readonly doc: string }

const { fontPaths, workspace } = workerData as { fontPaths: string[]; workspace: string }
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
const mainFileContent = readFileSync(new URL('official.typ', import.meta.url), 'utf8')

parentPort?.on('message', ({ id, doc }: Order) => {
  try {
    const pdf = compiler.pdf({ mainFileContent, inputs: { doc } }, { pdfStandard: 'a-2b' })
    compiler.evictCache(10)
    parentPort?.postMessage({ id, pdf })
  } catch (error) {
    parentPort?.postMessage({ id, fault: faultOf(error) })
  }
})

/** Typst's binding puts its diagnostics into `code`. */
function faultOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return [message, code].filter(Boolean).join(' ')
}

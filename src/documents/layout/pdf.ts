import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { defaultFonts, type FontFamilies } from './fonts.ts'
import { fieldsAsTable, plain, textOf, type Block, type OfficialDocument, type Paragraph } from './model.ts'
import { markSize, signatureBlanks, size, titleLines } from './page.ts'

/** The PDF could not be made; the message is Chinese and says what to do. `detail` is Typst's own diagnostic. */
export class PdfError extends Error {
  readonly detail: string
  constructor(says: string, detail: string) {
    super(says)
    this.name = 'PdfError'
    this.detail = detail
  }
}

export interface PdfOptions {
  readonly fonts?: FontFamilies
  /** Further folders with font files, besides the system's. Read once, when the first PDF is made. */
  readonly fontPaths?: readonly string[]
}

interface Waiting { readonly resolve: (pdf: Buffer) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Draws a document as PDF/A-2b by Typst, in a worker thread (Typst is synchronous). The worker does not keep the process
 * alive; `closePdf` ends it at once. Rejects with `PdfError`.
 */
export function toPdf(doc: OfficialDocument, options: PdfOptions = {}): Promise<Buffer> {
  const id = ++lastId
  worker ??= startWorker(options.fontPaths ?? [])
  const data = JSON.stringify(printed(doc, options.fonts ?? defaultFonts))
  worker.ref()
  return new Promise<Buffer>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker?.postMessage({ id, doc: data })
  }).finally(() => { if (waiting.size === 0) worker?.unref() })
}

/** Ends the worker; documents still waiting are refused. The next `toPdf` starts a new one. */
export async function closePdf(): Promise<void> {
  const closing = worker
  worker = undefined
  refuseAll(new PdfError('PDF 生成服务已关闭，请重新提交。', 'closed'))
  await closing?.terminate()
}

function startWorker(fontPaths: readonly string[]): Worker {
  const started = new Worker(new URL('./pdfWorker.ts', import.meta.url), {
    workerData: { fontPaths: [...fontPaths], workspace: new URL('.', import.meta.url).pathname },
    resourceLimits: { maxOldGenerationSizeMb: availableParallelism() > 2 ? 512 : 256 },
  })
  started.on('message', settle)
  started.on('error', (error: Error) => {
    worker = undefined
    refuseAll(new PdfError('PDF 生成服务异常退出，请重试；仍不成功时请联系管理员。', String(error)))
  })
  return started
}

function settle({ id, pdf, fault }: { id: number; pdf?: Uint8Array; fault?: string }): void {
  const job = waiting.get(id)
  waiting.delete(id)
  if (pdf) job?.resolve(Buffer.from(pdf))
  else job?.reject(explained(fault ?? ''))
}

function refuseAll(error: PdfError): void {
  for (const job of waiting.values()) job.reject(error)
  waiting.clear()
}

function explained(fault: string): PdfError {
  const noFont = /could not be displayed|glyph|font/i.test(fault)
  return noFont
    ? new PdfError('PDF 未能生成：服务器缺少能显示文中汉字的中文字体。请安装字体（如 Debian 的 fonts-noto-cjk、fonts-lxgw-wenkai）后重启；DOCX 文书不受影响。', fault)
    : new PdfError('PDF 未能生成：排版程序报错。请检查文书模板，或先使用 DOCX 文书。', fault)
}

/** The model with what Typst would otherwise have to work out: sizes, title lines, blanks, one kind of table. */
function printed(doc: OfficialDocument, fonts: FontFamilies): Record<string, unknown> {
  const lines = titleLines(doc.title)
  return {
    ...doc, fonts, heading: doc.title.replaceAll('\n', ''), titleLines: lines, markSize: markSize(doc.mark ?? ''),
    titleSize: doc.kind === 'letter' && lines.length === 1 && doc.title.length <= 14 ? size.one : size.two,
    attachments: doc.attachments ?? [],
    blanks: signatureBlanks(doc.organ ?? '', doc.date ?? '', doc.seal ?? false),
    blocks: doc.blocks.flatMap(printedBlock),
  }
}

function printedBlock(block: Block): readonly unknown[] {
  if (block.type === 'pagebreak') return [block]
  if (block.type === 'fields') return printedBlock(fieldsAsTable(block))
  if (block.type !== 'table') return paragraphsOf(block)
  const first = block.head[0] ?? block.rows[0] ?? []
  const columns = first.reduce((sum, cell) => sum + (cell.colSpan ?? 1), 0)
  return [{ ...block, widths: block.widths ?? Array.from({ length: columns }, () => 1) }]
}

/** A body text with line breaks becomes as many paragraphs, each with its own indent. */
function paragraphsOf(block: Paragraph): readonly Paragraph[] {
  if (block.type !== 'p' || !textOf(block.runs).includes('\n')) return [block]
  if (block.runs.length === 1) return (block.runs[0]?.text ?? '').split('\n').map((text) => ({ ...block, runs: plain(text) }))
  return [block]
}

import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { kindOf } from './kind.ts'
import { readPdf } from './pdf.ts'
import { UnreadableFile } from './refusal.ts'
import { readPageText, readText } from './text.ts'

const SAVE_AS = '请用 Word、WPS 打开后另存为 .docx、.pdf 或者 .txt 再试'

/** The text of a report file (TXT, DOCX, PDF, HTML), told apart by its bytes. @throws UnreadableFile with what is wrong and what to do */
export async function readFileText(bytes: Uint8Array, name: string): Promise<string> {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'text': return readText(bytes, name)
    case 'html': return readHtml(readPageText(bytes, name))
    case 'docx': return notEmpty(await readDocx(bytes, name), name)
    case 'pdf': return notEmpty(await readPdf(bytes, name), name)
    case 'empty': throw new UnreadableFile(name, '文件是空的，里面没有文字', '请检查文件是否下载完整，或者是否选错了文件')
    case 'zip': throw new UnreadableFile(name, '文件是压缩包、电子表格或者不完整的 Word 文件，不是报告正文', `如果是压缩包请先解压；如果是 Word 文件，可能被截断，请重新下载；${SAVE_AS}`)
    case 'ole': throw new UnreadableFile(name, '文件是旧版 Office 格式（.doc、.wps、.xls）', SAVE_AS)
    case 'image': throw new UnreadableFile(name, '文件是图片，里面没有文字', '请先做文字识别，或者索取 Word 版')
    case 'binary': throw new UnreadableFile(name, '不认识的文件格式，只能读取 .txt、.docx、.pdf、.html', SAVE_AS)
    default: return kind satisfies never
  }
}

function notEmpty(text: string, name: string): string {
  if (text.trim() === '') throw new UnreadableFile(name, '文件里没有文字，内容可能全是图片', '请先做文字识别，或者索取带文字的版本')
  return text
}

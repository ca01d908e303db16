import mammoth from 'mammoth'
import { UnreadableFile } from './refusal.ts'

/** Paragraphs of a Word document, one a line; text of tables stands cell by cell. */
export async function readDocx(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    return value.replace(/\n{2,}/g, '\n')
  } catch {
    throw new UnreadableFile(name, 'Word 文件（.docx）不完整，可能在下载或者传输时被截断，或者设有打开密码', '请重新下载，或者用 Word、WPS 打开后另存为 .docx 再试')
  }
}

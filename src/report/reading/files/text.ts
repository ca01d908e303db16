import { UnreadableFile } from './refusal.ts'

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Signs that a wrong decoding leaves: private use, rare extensions, replacement. */
const isReadable = (text: string): boolean => (text.match(/[\ue000-\uf8ff\ufffd]/g)?.length ?? 0) <= text.length / 50

/**
 * Text of a file in UTF-8, UTF-16 with a mark, or GB18030 (GBK, GB2312). The text is as it stands: line ends and a byte order mark are
 * kept, because places in it are counted.
 */
export function readText(bytes: Uint8Array, name: string): string {
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const text = (marked ? [marked] : ['utf-8', 'gb18030']).map((encoding) => decode(bytes, encoding)).find((one) => one !== undefined && isReadable(one))
  if (text === undefined) throw new UnreadableFile(name, '文字编码不是 UTF-8，也不是 GB18030（GBK），文件可能被截断或者损坏', '请用原来的软件打开，另存为 UTF-8 编码的文本后再试')
  return text
}

/** The encoding that a page names for itself, for bytes that are not UTF-8. */
export const readPageText = (bytes: Uint8Array, name: string): string => readText(bytes, name).replace(/^\ufeff/, '')

/** What a file is by its first bytes; its name is not trusted. */
export type FileKind = 'docx' | 'zip' | 'pdf' | 'ole' | 'image' | 'html' | 'text' | 'binary' | 'empty'

const startsWith = (bytes: Uint8Array, ...signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign)
const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Bytes that stand in no text: control signs other than tab, line ends and form feed. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32))
const isUtf16 = (bytes: Uint8Array): boolean => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)

export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.every((byte) => byte <= 32)) return 'empty'
  if (startsWith(bytes, 0x50, 0x4b)) return latin(bytes).includes('word/') ? 'docx' : 'zip'
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'ole'
  if (startsWith(bytes, 0xff, 0xd8, 0xff) || startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0x47, 0x49, 0x46)) return 'image'
  if (isUtf16(bytes)) return 'text'
  if (isBinary(bytes)) return 'binary'
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype|html|head|body|\?xml|!--|meta|div|p[\s>]|table)/i.test(latin(bytes.subarray(0, 1024))) ? 'html' : 'text'
}

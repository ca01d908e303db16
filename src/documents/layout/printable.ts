/** Characters that XML 1.0 forbids: data carrying them would make a file that Word refuses to open. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** `text` without characters no document can carry; line ends become `\n`. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(forbidden, '')

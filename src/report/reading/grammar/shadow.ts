const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．（）＋]/g
const BLANKS = /[\t\r\v\f\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff*#]/g

const toHalf = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)

/** Full-width digits as half-width, everything else as it stands. */
export const narrowDigits = (text: string): string => text.replace(/[０-９]/g, toHalf)

/**
 * The text as the grammar reads it: full-width digits, signs and brackets as half-width, every blank as one kind, marks of Markdown
 * blanked. It is exactly as long as the text, so a place in it is a place in the text.
 */
export const toShadow = (text: string): string =>
  text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g, ',').replace(/﹪/g, '%').replace(FULL_WIDTH, toHalf).replace(BLANKS, ' ')

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．（）＋]/g
const BLANKS = /[\t\r\v\f\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff*#]/g

/** A line that starts something of its own: a numbered heading or list item. */
const OPENS_ANEW = /^[ \n]*(?:[一二三四五六七八九十]+(?:、|是)|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[.、．]|附件|第[一二三四五六七八九十百\d]+[章节条])/

/** Files with lines cut at a fixed width: a break within a sentence is no end of it. */
function healBreaks(text: string): string {
  return text.replace(/([^\n。；;！？!?：:]{18,})\n(?=[^\n]{2,})/g, (whole, line: string, at: number) =>
    OPENS_ANEW.test(text.slice(at + whole.length, at + whole.length + 8)) || !/[。；！？，、,]/.test(text.slice(at + whole.length, at + whole.length + 120)) ? whole : `${line} `)
}

/**
 * The text as the grammar reads it: full-width digits, signs and brackets as half-width, every blank as one kind, marks of Markdown
 * blanked, lines that were cut inside a sentence joined. It is exactly as long as the text, so a place in it is a place in the text.
 */
export function toShadow(text: string): string {
  const narrow = text.replace(/(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/g, ',').replace(/﹪/g, '%')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  return healBreaks(narrow.replace(BLANKS, ' '))
}

const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'] as const
const places = ['', '拾', '佰', '仟'] as const
const groups = ['', '万', '亿', '兆'] as const

/** The largest amount in yuan that can be written with certainty (cents stay exact). */
export const maxYuan = 90_000_000_000_000

/** An amount that cannot be written in words: negative, with more than two decimals, or too large. */
export class MoneyError extends Error {
  readonly amount: number
  constructor(amount: number) {
    super(`金额 ${amount} 不能写成大写：须为不小于零、最多两位小数的元数。请核对金额。`)
    this.name = 'MoneyError'
    this.amount = amount
  }
}

/** Yuan in capital numerals 大写: 1000 → 壹仟元整, 10005.6 → 壹万零伍元陆角. Throws `MoneyError`. */
export function capitalMoney(yuan: number): string {
  const cents = Math.round(yuan * 100)
  if (!Number.isFinite(yuan) || yuan < 0 || yuan > maxYuan || Math.abs(cents / 100 - yuan) > 1e-9 * Math.max(1, yuan)) throw new MoneyError(yuan)
  const whole = Math.floor(cents / 100)
  const jiao = Math.floor(cents / 10) % 10
  const fen = cents % 10
  const head = whole > 0 || cents === 0 ? `${capitalWhole(whole)}元` : ''
  if (jiao === 0 && fen === 0) return `${head}整`
  const middle = jiao > 0 ? `${digits[jiao]}角` : head ? '零' : ''
  return head + middle + (fen > 0 ? `${digits[fen]}分` : '')
}

function capitalWhole(whole: number): string {
  if (whole === 0) return digits[0]
  const parts: number[] = []
  for (let rest = whole; rest > 0; rest = Math.floor(rest / 10_000)) parts.unshift(rest % 10_000)
  return parts.reduce((text, part, index) => {
    if (part === 0) return text
    const gap = text !== '' && (part < 1000 || parts[index - 1] === 0) ? digits[0] : ''
    return text + gap + capitalGroup(part) + (groups[parts.length - 1 - index] ?? '')
  }, '')
}

/** Four digits: a run of zeros inside is one 零, zeros at the end are silent. */
function capitalGroup(part: number): string {
  const text = [...String(part)]
  return text.reduce((out, char, index) => {
    const digit = Number(char)
    if (digit === 0) return text.slice(index).every((later) => later === '0') || text[index - 1] === '0' ? out : out + digits[0]
    return out + digits[digit] + places[text.length - 1 - index]
  }, '')
}

/** Yuan with two decimals and thousands separated, for tables: 1234.5 → 1,234.50. */
export const tableMoney = (yuan: number): string => yuan.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

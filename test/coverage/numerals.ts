const DIGITS = '零一二三四五六七八九'

/** 1–9999 as statutes write it: 二十, 一百零五. */
export function inChinese(n: number): string {
  const parts = [[1000, '千'], [100, '百'], [10, '十']] as const
  let rest = n
  let text = ''
  for (const [size, name] of parts) {
    const times = Math.floor(rest / size)
    rest %= size
    if (times > 0) text += `${size === 10 && times === 1 && text === '' ? '' : DIGITS[times] ?? ''}${name}`
    else if (text !== '' && rest > 0 && !text.endsWith('零')) text += '零'
  }
  return rest > 0 || text === '' ? text + (DIGITS[rest] ?? '') : text
}

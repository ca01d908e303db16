/** 2026-01-05 → 2026年1月5日; 2026-01-05T09:30 → 2026年1月5日9时30分. Anything else is returned as it is. */
export function chineseDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text)
  if (!match) return text
  const [, year, month, day, hour, minute] = match
  const date = `${year}年${Number(month)}月${Number(day)}日`
  return hour === undefined ? date : `${date}${Number(hour)}时${minute}分`
}

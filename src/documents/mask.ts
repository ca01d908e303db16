const compound = ['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '长孙', '宇文', '司徒', '夏侯', '端木', '南宫'] as const

/** 张三 → 张某, 欧阳某某 keeps both characters of the surname. Minors are hidden whole. */
export function maskName(name: string, isMinor = false): string {
  const given = name.trim()
  if (given === '') return ''
  if (isMinor) return '某某'
  const surname = compound.find((double) => given.startsWith(double) && given.length > 2) ?? [...given][0] ?? ''
  return surname + '某'.repeat(Math.max(1, Math.min(2, [...given].length - [...surname].length)))
}

/** The first four and the last four of an identity number remain: 3101**********1234. */
export const maskIdCard = (id: string): string => (id.length < 12 ? '*'.repeat(id.length) : id.slice(0, 4) + '*'.repeat(id.length - 8) + id.slice(-4))

/** 13812341234 → 138****1234; for fixed lines the last four digits go. */
export const maskPhone = (phone: string): string =>
  (/^1\d{10}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : phone.replace(/\d{4}$/, '****'))

/** An address down to road, town or village; house, building and room are hidden. */
export function maskAddress(address: string): string {
  const kept = /^.*?(?:路|街道|大街|街|巷|弄|镇|乡|村|小区|社区)/u.exec(address)?.[0] ?? /^.*?(?:省|市|区|县)/u.exec(address)?.[0] ?? ''
  return kept === address ? address : `${kept}***`
}

/** Only the last four digits of a bank account remain. */
export const maskAccount = (account: string): string => '*'.repeat(Math.max(0, account.length - 4)) + account.slice(-4)

/** Masks every identity number and mobile number inside a running text. */
export const maskText = (text: string): string =>
  text.replace(/(?<!\d)\d{17}[\dXx](?!\d)/g, maskIdCard).replace(/(?<!\d)1[3-9]\d{9}(?!\d)/g, maskPhone)

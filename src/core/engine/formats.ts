import type { Field } from '../vocabulary/field.ts'

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const ID_CHECKS = '10X98765432'
const CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** GB 11643: 17 digits and a check character, MOD 11-2. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false
  const total = ID_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text[index]), 0)
  return ID_CHECKS[total % 11] === text[17]
}

/** GB 32100: 17 characters and a check character, MOD 31. */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false
  const total = CODE_WEIGHTS.reduce((sum, weight, index) => sum + weight * CODE_ALPHABET.indexOf(text[index] ?? ''), 0)
  return CODE_ALPHABET[(31 - (total % 31)) % 31] === text[17]
}

/** The check character that completes 17 characters of a unified social credit code (GB 32100). */
export function creditCodeCheck(first17: string): string {
  const total = CODE_WEIGHTS.reduce((sum, weight, index) => sum + weight * CODE_ALPHABET.indexOf(first17[index] ?? ''), 0)
  return CODE_ALPHABET[(31 - (total % 31)) % 31] ?? ''
}

/** The check character that completes 17 digits of an identity number (GB 11643). */
export function idNumberCheck(first17: string): string {
  const total = ID_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17[index]), 0)
  return ID_CHECKS[total % 11] ?? ''
}

/** What is wrong with a text that must have a format, or undefined. */
export function checkFormat(kind: Field['checks'], value: string): string | undefined {
  switch (kind) {
    case 'id-card': return isIdNumber(value) ? undefined : '不是有效的公民身份号码（GB 11643，含校验码18位），请核对'
    case 'credit-code': return isCreditCode(value) ? undefined : '不是有效的统一社会信用代码（GB 32100，18位，末位为校验码），请核对'
    case 'phone': return /^[\d()+\-－—转 ]{5,30}$/.test(value) ? undefined : '不是有效的电话号码'
    case 'document-number':
      return /^[\u4e00-\u9fa5]{2,12}〔(19|20)\d{2}〕[1-9]\d*号$/.test(value) ? undefined : '不符合发文字号格式（如 ×府〔2026〕1号，六角括号、序号不编虚位）'
    default: return undefined
  }
}

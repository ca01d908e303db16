import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chineseDate } from './dates.ts'
import { maskAddress, maskIdCard, maskName, maskPhone, maskText } from './mask.ts'
import { MoneyError, capitalMoney } from './money.ts'
import { DocumentNumberError, documentNumber, findNumberParts, isDocumentNumber } from './number.ts'

const digit = '零壹贰叁肆伍陆柒捌玖'

/** Reads capital numerals back, independently of how they are written: a unit multiplies what stands before it. */
function readCapital(text: string): number {
  const [head = '', tail = ''] = text.includes('元') ? text.split('元') : ['', text]
  const small = (part: string): number => [...part.matchAll(/([壹贰叁肆伍陆柒捌玖])([拾佰仟])?/g)]
    .reduce((sum, [, one = '', unit]) => sum + digit.indexOf(one) * ({ 拾: 10, 佰: 100, 仟: 1000 }[unit ?? ''] ?? 1), 0)
  const whole = head.split(/(?<=[兆亿万])/).reduce((sum, part) => sum + small(part) * ({ 兆: 1e12, 亿: 1e8, 万: 1e4 }[part.at(-1) ?? ''] ?? 1), 0)
  const cents = digit.indexOf(/(.)角/.exec(tail)?.[1] ?? '零') * 10 + digit.indexOf(/(.)分/.exec(tail)?.[1] ?? '零')
  return whole * 100 + cents
}

describe('金额大写', () => {
  test.each([[0, '零元整'], [1000, '壹仟元整'], [10005.6, '壹万零伍元陆角'], [0.05, '伍分'], [107000.53, '壹拾万柒仟元伍角叁分'], [100_000_001, '壹亿零壹元整'],
    [1.05, '壹元零伍分'], [6_007.14, '陆仟零柒元壹角肆分']])('%d 写作 %s', (yuan, words) => { expect(capitalMoney(yuan)).toBe(words) })
  test('任何金额的大写都能读回原数，且不出现连续的零', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999_99 }), (cents) => {
      const words = capitalMoney(cents / 100)
      expect(readCapital(words)).toBe(cents)
      expect(words).not.toContain('零零')
    }), { numRuns: 500 })
  })
  test('负数与超过两位小数的金额被拒绝', () => {
    expect(() => capitalMoney(-1)).toThrow(MoneyError)
    expect(() => capitalMoney(1.234)).toThrow(MoneyError)
  })
})

describe('发文字号', () => {
  test('六角括号、四位年份、不编虚位', () => {
    expect(documentNumber('演府罚决字', 2026, 1)).toBe('演府罚决字〔2026〕1号')
    expect(findNumberParts('演府〔2026〕12号')).toEqual({ code: '演府', year: 2026, serial: 12 })
    for (const wrong of ['演府[2026]1号', '演府〔26〕1号', '演府〔2026〕01号', '演府〔2026〕第1号', '演府〔2026〕1']) expect(isDocumentNumber(wrong)).toBe(false)
    expect(() => documentNumber('演府', 2026, 0)).toThrow(DocumentNumberError)
  })
  test('日期不用国际格式', () => {
    expect(chineseDate('2026-01-05')).toBe('2026年1月5日')
    expect(chineseDate('2026-01-05T09:03')).toBe('2026年1月5日9时03分')
  })
})

describe('公开时的遮蔽', () => {
  test('姓名、证件、电话、地址', () => {
    expect([maskName('张三'), maskName('欧阳演示'), maskName('张三', true)]).toEqual(['张某', '欧阳某某', '某某'])
    expect(maskIdCard('310101199001011234')).toBe('3101**********1234')
    expect(maskPhone('13800000000')).toBe('138****0000')
    expect(maskAddress('演示市演示区演示路18号301室')).toBe('演示市演示区演示路***')
    expect(maskText('电话13800000000，证号310101199001011234')).toBe('电话138****0000，证号3101**********1234')
  })
})

import { describe, expect, it } from 'vitest'
import { answer } from '#core/vocabulary/condition.ts'
import type { FieldForm } from '../api/contract.ts'
import { answersOf, askedFields, draftFrom } from './answers.ts'

const field = (name: string, type: FieldForm['type'], more: Partial<FieldForm> = {}): FieldForm => ({ name, type, optional: false, personal: false, ...more })
const fields = [field('罚款', 'yesNo'), field('罚款金额', 'money', { when: answer('罚款').is('是') }), field('执法人员', 'people')]

describe('answers of a derived form', () => {
  it('puts a conditional question only while its condition holds', () => {
    expect(askedFields(fields, { 罚款: '否' }).map(({ name }) => name)).toEqual(['罚款', '执法人员'])
    expect(askedFields(fields, { 罚款: '是' }).map(({ name }) => name)).toContain('罚款金额')
  })
  it('sends numbers as numbers and leaves out what is empty or no longer asked', () => {
    expect(answersOf(fields, { 罚款: '是', 罚款金额: '1,200.50', 执法人员: [] })).toEqual({ 罚款: '是', 罚款金额: 1200.5 })
    expect(answersOf(fields, { 罚款: '否', 罚款金额: '300' })).toEqual({ 罚款: '否' })
  })
  it('sends what is no number as it was typed, so that the server can say what is wrong', () => {
    expect(answersOf(fields, { 罚款: '是', 罚款金额: '三百' })).toEqual({ 罚款: '是', 罚款金额: '三百' })
  })
  it('looks at what the case knows when the form itself does not ask', () => {
    expect(askedFields([field('听证日期', 'date', { when: answer('要求听证').is('是') })], {}, { 要求听证: '是' })).toHaveLength(1)
  })
  it('begins with what the case knows', () => expect(draftFrom([field('罚款金额', 'money', { initial: 200 })])).toEqual({ 罚款金额: '200' }))
})

import { expect, it } from 'vitest'
import type { FieldForm } from '../api/contract.ts'
import { toldBy } from './told.ts'

const field = (name: string, more: Partial<FieldForm> = {}): FieldForm => ({ name, type: 'text', ...more }) as FieldForm

it('fills in what the entry of an enterprise says, under the name of the party', () => {
  const fields = [field('当事人'), field('当事人住所'), field('当事人类型', { type: 'choice', options: ['公民'] }), field('住所')]
  expect(toldBy(fields, {}, '当事人', { by: '名称', facts: { 名称: '演示公司', 住所: '演示路1号', 类型: '法人' } })).toEqual({ 当事人住所: '演示路1号' })
})
it('fills in what the question says it is told by, whatever it calls it; an option only where it is offered; nothing that is answered or personal', () => {
  const lawyer = { by: '姓名', facts: { 姓名: '演示律师', 所在单位: '演示律师事务所', 执业证号: '演1', 身份: '律师' } }
  const told = (as: string, of = '律师') => ({ told: { of, as } })
  const fields = [field('律师'), field('律师事务所', told('所在单位')), field('证号', told('执业证号')), field('类别', { ...told('身份'), type: 'choice', options: ['专家'] }), field('联系人'), field('联系部门', told('所在单位', '联系人')), field('执业证', { ...told('执业证号'), personal: true })]
  expect(toldBy(fields, {}, '律师', lawyer)).toEqual({ 律师事务所: '演示律师事务所', 证号: '演1' })
  expect(toldBy(fields, { 律师事务所: '已填' }, '律师', lawyer)).toEqual({ 证号: '演1' })
  expect(toldBy(fields, {}, '联系人', lawyer)).toEqual({ 联系部门: '演示律师事务所' })
})
it('fills in what the entry of a person says, where the question asks for the name', () => {
  const person = { by: '姓名', facts: { 姓名: '演示律师', 所在单位: '演示律师事务所', 执业证号: '演1', 登记日期: '2026-03-01', 身份: '律师' } }
  const fields = [field('姓名'), field('律师姓名'), field('所在单位'), field('执业证号', { personal: true }), field('登记日期', { type: 'date' }), field('身份', { type: 'choice', options: ['律师'] })]
  expect(toldBy(fields, {}, '姓名', person)).toEqual({ 所在单位: '演示律师事务所' })
  expect(toldBy(fields, {}, '律师姓名', person)).toEqual({ 所在单位: '演示律师事务所' })
  expect(toldBy(fields, { 所在单位: '已填' }, '姓名', person)).toEqual({})
  expect(toldBy(fields, {}, '联系人', person)).toEqual({})
})

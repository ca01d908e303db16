import { describe, expect, it } from 'vitest'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import contract from '#procedures/contract.ts'
import penalty from '#procedures/penalty.ts'
import certificates from '#registers/officer-certification.ts'
import culture from '#registers/law-culture.ts'
import type { LedgerEntry } from './entries.ts'
import { day, due, fact, facts, given, late, paper, sheetForm, times, validity } from './form.ts'
import { columnsOf } from '../answers.ts'
import { formsOf, headingsOf, listForms } from './catalogue.ts'
import { faultsOfForm, valueIn } from './value.ts'
import { plainHeading } from '../rows.ts'

const catalogue = await loadCatalogue()
const forms = await listForms()

describe('台账式样', () => {
  it('每一本都取自已有的程序或者台账，名称和编号不重复', () => {
    expect(forms.length).toBeGreaterThan(1)
    expect(forms.filter(({ of }) => !catalogue.find(of)).map(({ id }) => id)).toEqual([])
    for (const names of [forms.map(({ id }) => id), forms.map(({ name }) => name)]) expect(names).toEqual([...new Set(names)])
  })
  it.each(forms.map(({ id, name, of }) => [id, name, of] as const))('%s（%s）的每一栏都有着落，栏名不重复', async (id, _name, of) => {
    const form = (await formsOf(catalogue.find(of) ?? expect.fail('没有定义'))).find((one) => one.id === id) ?? expect.fail('没有式样')
    const headings = form.columns.map(({ heading }) => heading)
    expect(headings).toEqual([...new Set(headings)])
    expect(headings.filter((heading) => heading === '序号' || heading === '备注')).toEqual([])
  })
  it.each(forms.filter(({ of }) => catalogue.registers.some(({ id }) => id === of)).map(({ id, name, of }) => [id, name, of] as const))('%s（%s）导回来时，取自一个填写项的栏读成那一项，其他的栏不读成任何一项', async (id, _name, of) => {
    const definition = catalogue.find(of) ?? expect.fail('没有定义')
    const form = (await formsOf(definition)).find((one) => one.id === id) ?? expect.fail('没有式样')
    const read = new Map([...await headingsOf(definition), ...columnsOf(definition, definition.opens.asks ?? {})])
    for (const { heading, cell } of form.columns) expect([heading, read.get(plainHeading(heading))]).toEqual([heading, cell.is === 'answer' && cell.fields.length === 1 ? cell.fields[0] : undefined])
  })
  it('写错的填写项、环节、文书、期限都指出来', () => {
    const wrong = sheetForm('wrong', '写错的台账', { of: 'penalty', columns: [fact('没有的项'), day('日', '没有的环节'), paper('号', '没有的文书'), due('到期', '没有的期限'), times('次数', '没有的环节'), given('照片', '没有的照片'), validity('有效性')] })
    expect(faultsOfForm(penalty, wrong.columns.map(({ cell }) => cell))).toEqual(['没有填写项“没有的项”', '没有环节“没有的环节”', '没有文书“没有的文书”', '没有期限“没有的期限”', '没有环节“没有的环节”', '没有填写项“没有的照片”', '没有起止日期，说不出是否有效'])
  })
})

describe('一栏的内容', () => {
  const by = { person: '演示甲', role: '经办人', organ: 'zhen' }
  const entry = (deadlines: readonly object[] = []): LedgerEntry => ({
    row: { number: '演1', state: '执行', openedOn: '2025-03-03', closedOn: null, deadlines },
    kase: { facts: { 当事人: '演示商户', 当事人身份证号: '310101199001010014', 案由: '演示案由' }, acts: [
      { seq: 1, do: '送达', on: '2025-03-03T09:00', by, answers: {} }, { seq: 2, do: '送达', on: '2025-03-05T09:00', by: { ...by, person: '演示乙' }, answers: {} },
      { seq: 3, do: '制发文书', on: '2025-03-06T09:00', by, answers: { 文书名称: '行政处罚决定书', 文号: '演镇罚〔2025〕1号' } },
    ] },
  } as unknown as LedgerEntry)
  const value = (column: { readonly cell: Parameters<typeof valueIn>[1] }, deadlines: readonly object[] = [], isMasked = true) => valueIn({ definition: penalty, calendar: nationalCalendar, isMasked, on: '2025-03-31' }, column.cell, entry(deadlines))
  it('个人信息遮盖，写明理由的不遮盖；几项并列的逐项遮盖', () => {
    expect(value(fact('身份证号', '当事人身份证号'))).toBe('3101**********0014')
    expect(value(fact('身份证号', '当事人身份证号'), [], false)).toBe('310101199001010014')
    expect(value(facts('当事人', '当事人', '当事人身份证号', '当事人住所'))).toBe('演示商户　3101**********0014')
    expect(value(fact('违法事实', '违法事实', '案由'))).toBe('演示案由')
  })
  it('环节取最后一次的日期，次数逐次计，文号取已制发的', () => {
    expect([value(day('送达日期', '送达')), value(times('送达次数', '送达')), value(paper('文号', '行政处罚决定书')), value(paper('文号', '当场行政处罚决定书'))]).toEqual(['2025-03-05', 2, '演镇罚〔2025〕1号', ''])
  })
  it.each([['2025-03-11', ''], ['2025-03-12', ''], ['2025-03-13', '是']])('还没有办的，%s导出时是否超期写“%s”：以导出之日为准，不以最后一次办理之日为准', (on, says) => {
    const of = (whose: string) => valueIn({ definition: penalty, calendar: nationalCalendar, isMasked: true, on }, late('超期', '送达').cell, entry([{ name: '送达', due: '2025-03-10', met: null, status: 'running', derivation: { started: '2025-03-03', rolled: '2025-03-12', whose, why: [] } }]))
    expect([of('机关'), of('当事人')]).toEqual([says, ''])
  })
  it('没有另写名称的栏，取与栏名同名的环节、文书、期限', () => {
    expect([value(day('送达')), value(times('送达')), value(paper('行政处罚决定书')), faultsOfForm(penalty, [day('没有这个环节').cell])]).toEqual(['2025-03-05', 2, '演镇罚〔2025〕1号', ['没有环节“没有这个环节”']])
  })
  it('期限写到期日、是否超期；没有办结的不写是否超期', () => {
    const of = (status: string, met: string | null) => [{ name: '送达', due: '2025-03-12', met, status, derivation: { started: '2025-03-03', why: ['期限7日'] } }]
    expect([value(due('到期日', '送达'), of('met', '2025-03-10')), value(late('超期', '送达'), of('met', '2025-03-10')), value(late('超期', '送达'), of('late', '2025-03-13')), value(late('超期', '送达'), of('overdue', null)), value(late('超期', '送达'), of('running', null))]).toEqual(['2025-03-12', '否', '是', '是', ''])
  })
  it('照片、扫描件只写有无', () => expect([value(given('案由（有/无）', '案由')), value(given('照片（有/无）', '现场照片', '案由')), value(given('照片（有/无）', '现场照片'))]).toEqual(['有', '有', '无']))
})

describe('有效性，以填报日期为准', () => {
  const on = '2025-03-31'
  const held = (facts: object, state = '在册'): LedgerEntry => ({ row: { state }, kase: { facts, acts: [] } } as unknown as LedgerEntry)
  const of = (definition: Procedure, ...entry: Parameters<typeof held>) => valueIn({ definition, calendar: nationalCalendar, isMasked: true, on }, validity('有效性').cell, held(...entry))
  it.each([['2025-03-30', '已到期'], ['2025-03-31', '有效'], ['2025-04-01', '有效']])('最后一日仍然有效：有效期至%s的，%s', (有效期至, says) => expect(of(certificates, { 发证日期: '2020-04-01', 有效期至 })).toBe(says))
  it.each([['2025-03-30', '有效'], ['2025-03-31', '有效'], ['2025-04-01', '尚未生效']])('第一日起有效：%s发证的，%s', (发证日期, says) => expect(of(certificates, { 发证日期, 有效期至: '2030-03-31' })).toBe(says))
  it('没有写最后一日的一直有效；注销的写已注销', () => expect([of(culture, { 建成日期: '2020-04-01' }), of(culture, { 建成日期: '2020-04-01' }, '已注销')]).toEqual(['有效', '已注销']))
  it('程序也可以有期限：合同履行中的看合同期限，没有签订的写环节', () => expect([of(contract, { 合同期限至: '2025-03-30' }, '履行中'), of(contract, { 合同期限至: '2025-03-31' }, '履行中'), of(contract, {}, '起草')]).toEqual(['已到期', '有效', '起草']))
})

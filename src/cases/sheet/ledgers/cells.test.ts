import { describe, expect, it } from 'vitest'
import { listDue } from '#core/engine/due.ts'
import { answer, done } from '#core/vocabulary/condition.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { 办理结果, 结果编码 } from '#law/disclosure-replies.ts'
import { 审核要点 } from '#law/legal-review.ts'
import disclosure from '#procedures/disclosure-on-request.ts'
import review from '#procedures/legal-review.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import penalty from '#procedures/penalty.ts'
import { story, type Story } from '../../../../test/story.ts'
import { allFields } from '../../project.ts'
import { columnsOf } from '../answers.ts'
import type { LedgerEntry } from './entries.ts'
import { day, light, sheetForm, sumOf, taken, timesWhere, title, told, type FormColumn } from './form.ts'
import { formsOf, headingsOf, listForms } from './catalogue.ts'
import { faultsOfForm, valueIn } from './value.ts'
import { plainHeading } from '../rows.ts'

describe('分情形、相加、只数相符的一栏', () => {
  const by = { person: '演示甲', role: '经办人', organ: 'zhen' }
  const of = ({ cell }: FormColumn, entry: LedgerEntry) => valueIn({ definition: penalty, calendar: nationalCalendar, isMasked: true, on: '2025-03-10' }, cell, entry)
  const served = { row: {}, kase: { facts: { 案由: '演示案由' }, acts: [{ seq: 1, do: '送达', on: '2025-03-05T09:00', by, answers: {} }] } } as unknown as LedgerEntry
  const at = (column: FormColumn) => of(column, served)
  it('分情形的一栏取第一个成立的，可以是一个词，也可以是另一栏的内容；都不成立的空着', () => {
    expect([at(told('送达', [done('公告送达'), '公告'], [done('送达'), day('日期', '送达')])), at(told('送达', [answer('案由').is('演示案由'), '不适用'], [done('送达'), '是'])), at(told('送达', [done('公告送达'), '公告']))]).toEqual(['2025-03-05', '不适用', ''])
  })
  it('逐次填写的金额相加，没有填过的空着；只数答复相符的次数', () => {
    const paid = (...amounts: readonly number[]) => ({ row: { title: '演示案件' }, kase: { facts: {}, acts: amounts.map((罚款金额, n) => ({ seq: n + 1, do: '送达', on: '2025-03-03', by, answers: { 罚款金额, 送达方式: n === 0 ? '直接送达' : '邮寄送达' } })) } } as unknown as LedgerEntry)
    expect([of(sumOf('合计', '罚款金额'), paid(0.1, 0.2, 100)), of(sumOf('合计', '罚款金额'), paid()), of(timesWhere('邮寄', '送达', answer('送达方式').is('邮寄送达')), paid(1, 2, 3)), of(title('案件名称'), paid())]).toEqual([100.3, '', 2, '演示案件'])
  })
  it('栏名就是环节名的，不必再写一遍', () => expect([at(day('送达')), at(day('送达日期', '送达')), at(day('公告送达'))]).toEqual(['2025-03-05', '2025-03-05', '']))
  it('写错的都指出来', () => {
    const wrong = sheetForm('wrong', '写错的台账', { of: 'penalty', columns: [sumOf('合计', '没有的项'), told('方式', [done('没有的环节'), '自拆'], [answer('没有的项').filled(), day('日期', '没有的环节')]), timesWhere('返工', '立案', answer('没有的项').filled())] })
    expect(faultsOfForm(penalty, wrong.columns.map(({ cell }) => cell))).toEqual(['没有填写项“没有的项”', expect.stringContaining('没有的环节'), expect.stringContaining('没有的项'), '没有环节“没有的环节”', expect.stringContaining('没有的项')])
  })
})

const catalogue = await loadCatalogue()
const forms = (await listForms()).filter(({ of }) => catalogue.procedures.some(({ id }) => id === of))

describe('程序的台账导回来', () => {
  it.each(forms.map(({ id, name, of }) => [id, name, of] as const))('%s（%s）取自一个填写项的栏读成那一项', async (id, _name, of) => {
    const definition = catalogue.find(of) ?? expect.fail('没有程序')
    const { columns } = (await formsOf(definition)).find((form) => form.id === id) ?? expect.fail('没有式样')
    const read = new Map([...await headingsOf(definition), ...columnsOf(definition, allFields(definition))])
    for (const { heading, cell } of columns) if (cell.is === 'answer' && cell.fields.length === 1) expect([heading, read.get(plainHeading(heading))]).toEqual([heading, cell.fields[0]])
  })
})

describe('用时只数期限走着的日子', () => {
  const used = ({ definition, kase }: Story, deadline: string) => {
    const known = kase ?? expect.fail('没有案件')
    const last = known.acts.at(-1)?.on ?? ''
    const entry = { kase: known, row: { deadlines: listDue(definition, known, last, nationalCalendar).filter(({ started }) => started !== null) } } as unknown as LedgerEntry
    return valueIn({ definition, calendar: nationalCalendar, isMasked: true, on: last }, taken('用时', deadline).cell, entry)
  }
  const 送审 = story(review).opened('2024-03-01', { 决定类型: '其他', 案件名称: '演示案件', 送审单位: '演示执法队', 承办人: ['演示执法甲'], 审核情形: '一般执法决定', 必备材料齐全: '是', 拟作决定: '演示', 送审日期: '2024-03-01' })
  const 意见 = { ...Object.fromEntries(审核要点.map((point) => [point, '符合'])), 审核意见结论: '同意', 审核意见: '演示', 初次从事处罚法制审核: '否', 审核意见书编号: '演示1号' }
  const 退补 = 送审.act('退回补充材料', '2024-03-05', { 退补原因: '演示' }).act('补充材料', '2024-03-07', { 补充内容: '演示', 补充日期: '2024-03-07' })
  it.each([['2024-03-07', 4], ['2024-03-08', 5], ['2024-03-11', 6]])('2024-03-01送审，%s出具意见，用%i个工作日', (on, days) => expect(used(送审.act('出具审核意见', on, 意见), '审核期限')).toBe(days))
  it.each([['2024-03-07', 2], ['2024-03-08', 3], ['2024-03-11', 4]])('2024-03-05退补、2024-03-07补齐的，其间两个工作日停表：%s出具意见，用%i个工作日', (on, days) => expect(used(退补.act('出具审核意见', on, 意见), '审核期限')).toBe(days))
  it('撤回送审的当日停表还没有结束，也不计', () => expect(used(送审.act('退回补充材料', '2024-03-05', { 退补原因: '演示' }).act('撤回送审', '2024-03-11', { 撤回理由: '演示' }), '审核期限')).toBe(2))
  it('没有办结的不写用时', () => expect([used(送审, '审核期限'), used(退补, '审核期限')]).toEqual(['', '']))

  const 申请 = story(disclosure).opened('2024-03-01', { 申请人: '演示申请人', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示文件', 获取方式: '纸质', 申请渠道: '当面', 递交日期: '2024-03-01', 收到日期: '2024-03-01' }).act('审查', '2024-03-01').act('保密审查', '2024-03-01', { 保密审查意见: '可以公开', 审查理由: '演示' })
  const 答复 = { 答复类型: '予以公开', 公开内容: '演示复印件', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' }
  it('征求第三方意见的时间不计；收到补正的重新计算', () => {
    const 征求 = 申请.act('征求第三方意见', '2024-03-08', { 第三方: '演示公司', 涉及信息: '演示报价', 征求意见日期: '2024-03-08' }).act('第三方回复', '2024-03-15', { 第三方意见: '同意公开' })
    const 补正 = 申请.act('告知补正', '2024-03-05', { 补正事项: '演示', 补正期限: '2024-03-20' }).act('收到补正', '2024-03-11', { 补正内容: '演示', 补正收到日期: '2024-03-11' })
    expect([申请, 征求, 补正].map((kase) => used(kase.act('答复', '2024-03-18', 答复), '答复期限'))).toEqual([11, 6, 5])
  })
})

describe('依申请公开的结果编码', () => {
  it('每一种结果都有编码，与年度报告表三各行一一对应；已主动公开计入予以公开', () => {
    const codes = 办理结果.map((type) => 结果编码[type])
    expect(codes.filter((code) => !/^[1-6](\.[1-8])?$/.test(code))).toEqual([])
    expect(new Set(codes).size).toBe(办理结果.length - 1)
    expect([结果编码['已主动公开'], 结果编码['不予公开：保护第三方合法权益'], 结果编码['无法提供：补正后仍不明确'], 结果编码['不予处理：要求确认或者重新出具']]).toEqual(['1', '3.4', '4.3', '5.5'])
  })
})

describe('状态灯与列表同一口径', () => {
  const at = (today: string, row: object) => valueIn({ definition: penalty, calendar: nationalCalendar, isMasked: true, on: today }, light('状态灯').cell, { row, kase: { facts: {}, acts: [] } } as unknown as LedgerEntry)
  const open = { open: true, due: '2025-03-12', light: '计时' }
  it.each([['2025-03-06', '绿灯（剩4个工作日）'], ['2025-03-07', '黄灯（剩3个工作日）'], ['2025-03-11', '黄灯（剩1个工作日）'], ['2025-03-12', '黄灯（今日到期）'], ['2025-03-13', '红灯（超期1日）']])('2025-03-12到期的，%s导出为%s', (today, says) => expect(at(today, open)).toBe(says))
  it('停表、没有期限、已办结', () => expect([at('2025-03-13', { ...open, due: null, light: '停表' }), at('2025-03-13', { ...open, due: null }), at('2025-03-13', { ...open, open: false, due: null })]).toEqual(['蓝灯（停表）', '无计时期限', '已办结']))
})

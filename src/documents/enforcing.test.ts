import { describe, expect, it } from 'vitest'
import { composeFacts } from './composed.ts'

describe('法制审核意见书由案件得出的内容', () => {
  it('初次从事处罚法制审核的写明法律职业资格证；非初次的写明非初次（行政处罚法第五十八条第二款）', () => {
    expect(composeFacts('legal-review', { 初次从事处罚法制审核: '是', 法律职业资格证号: 'A1' })['审核人资格']).toBe('法律职业资格证A1')
    expect(composeFacts('legal-review', { 初次从事处罚法制审核: '否' })['审核人资格']).toContain('非初次')
    expect(composeFacts('legal-review', { 初次从事处罚法制审核: '是' })['审核人资格']).toBeUndefined()
  })
  it('送审材料在必备的四项之外加上另附的；退补的日期和原因记入意见书', () => {
    const facts = composeFacts('legal-review', { 其他送审材料: ['听证笔录'], 退补原因: '缺少鉴定意见。', 退回补充材料日期: '2024-03-01', 补充日期: '2024-03-04', 补充内容: '鉴定意见' })
    expect(facts['送审材料']).toBe('送审单、决定文书稿、调查终结报告、证据、听证笔录')
    expect(facts['退补记录']).toBe('2024年3月1日退回补充材料，原因：缺少鉴定意见。2024年3月4日补充：鉴定意见')
    expect(composeFacts('legal-review', {})['退补记录']).toBeUndefined()
  })
})

describe('移送文书引用当时的条文', () => {
  it.each([['2021-07-14', '第二十二条'], ['2021-07-15', '第二十七条第一款'], ['2021-07-16', '第二十七条第一款']])('%s移送公安机关的，依据行政处罚法%s', (日期, article) => {
    expect(composeFacts('criminal-link', { 日期 })['处罚法移送条款']).toBe(article)
  })
  it.each([['2020-08-06', false], ['2020-08-07', true], ['2020-08-08', true]])('%s移送职务犯罪线索的，引用第十九条：%s', (日期, cited) => {
    expect(String(composeFacts('criminal-link', { 日期 })['职务犯罪线索依据']).includes('第十九条')).toBe(cited)
  })
})

describe('执法监督和非现场执法文书的依据', () => {
  it.each([['2026-01-31', undefined], ['2026-02-01', '《行政执法监督条例》'], ['2026-02-02', '《行政执法监督条例》']])('%s监督检查的，依据是%s；此前依据本地条例，由承办人填写', (日期, basis) => {
    expect(composeFacts('enforcement-coordination', { 日期 })['监督依据']).toBe(basis)
  })
  it.each([['2021-07-14', '第三十一条'], ['2021-07-15', '第四十一条第三款'], ['2021-07-16', '第四十一条第三款']])('%s告知监控记录的违法事实，依据%s', (日期, article) => {
    expect(composeFacts('off-site-enforcement', { 日期 })['告知依据']).toContain(article)
  })
})

import { describe, expect, test } from 'vitest'
import { conditionHolds, parseCondition } from './condition.ts'
import { completeFacts } from './facts.ts'
import { missingFields } from './issue.ts'
import { templateModel } from './templateModel.ts'
import { TemplateTextError, parseTemplateText, parseTemplateTexts } from './templateText.ts'

const head = '文书：演示通知书\n程序：demo\n文种：对外文书\n签章：机关印章\n对外：是\n必填：\n　甲｜须写明甲｜演示办法第一条\n　乙｜须写明乙｜演示办法第二条｜当 甲=是\n'
const none = (): string => ''

describe('文书模板文本', () => {
  test('读出名称、必填字段及其条件', () => {
    const template = parseTemplateText(`${head}正文：\n主送：{甲}：\n插入：_尾.txt\n`, '演示.txt', () => '特此通知。')
    expect(template).toMatchObject({ name: '演示通知书', procedure: 'demo', kind: 'letter', isSealed: true, isExternal: true, body: ['主送：{甲}：', '特此通知。'] })
    expect(missingFields(template, {}).map(({ field }) => field)).toEqual(['甲'])
    expect(missingFields(template, { 甲: '是' })).toEqual([{ field: '乙', says: '须写明乙', basis: '演示办法第二条' }])
  })
  test('缺少正文、文种有误、必填行不完整时说明文件与原因', () => {
    expect(() => parseTemplateText(head, '演示.txt', none)).toThrow(/演示\.txt：缺少单独一行“正文：”/)
    expect(() => parseTemplateText(`${head.replace('对外文书', '信')}正文：\n`, '演示.txt', none)).toThrow(TemplateTextError)
    expect(() => parseTemplateText(`${head.replace('｜演示办法第一条', '')}正文：\n`, '演示.txt', none)).toThrow(/必填行/)
  })
  test('表格行、合并格、签名行与换行', () => {
    const body = '栏｜意见｜同意＼照办／签：签名：\n栏｜甲｜一｜乙｜二\n行｜合并｜←｜末\n'
    const [fields, rows] = templateModel(parseTemplateText(`${head}正文：\n${body}`, '演示.txt', none)).blocks
    expect(fields).toMatchObject({ rows: [[{ label: true }, { runs: [{ text: '同意\n照办' }], sign: '签名：', colSpan: 3 }], [{}, {}, {}, {}]] })
    expect(rows).toMatchObject({ rows: [[{ colSpan: 2 }, { runs: [{ text: '末' }] }]] })
  })
})

describe('一个文件写多份文书', () => {
  const two = '程序：demo、other\n文种：对外文书\n依据：演示办法\n文书：甲通知书\n正文：\n通知{甲}。\n文书：乙记录表\n文种：内部表格\n正文：\n栏｜乙｜{乙}\n'
  test('开头各行对全部文书适用，文书自己写明的除外；属于几个程序的，各有一份', () => {
    expect(parseTemplateTexts(two, '演示.txt', none).map(({ procedure, name, kind, isSealed, isExternal }) => [procedure, name, kind, isSealed, isExternal])).toEqual([
      ['demo', '甲通知书', 'letter', true, true], ['other', '甲通知书', 'letter', true, true], ['demo', '乙记录表', 'form', false, false], ['other', '乙记录表', 'form', false, false],
    ])
  })
  test('在条件之内另有说法的，也可以没有内容', () => {
    const { required } = parseTemplateText(`${head}正文：\n{#限制}\n向{复议机关}申请复议，或者向{法院}{^法院}有管辖权的人民法院{/法院}起诉。\n{/限制}`, '演示.txt', none)
    expect(required.map(({ field }) => field)).toContain('复议机关')
    expect(required.map(({ field }) => field)).not.toContain('法院')
  })
  test('正文句子里的空，不必逐项写入必填：没有内容的不予制发；表格的格可以留待手写', () => {
    const [letter, , form] = parseTemplateTexts(two, '演示.txt', none)
    expect(letter && missingFields(letter, {})).toEqual([{ field: '甲', says: '文书正文须写明', basis: '演示办法' }])
    expect(form && missingFields(form, {})).toEqual([])
  })
  test.each([
    ['{#丙}因{丙}和{丁}{/丙}', { 丙: '一' }, ['丁']], ['{#丙}因{丙}和{丁}{/丙}', {}, []], ['{丙}{^丙}另有规定{/丙}', {}, []],
    ['{^丙=是}因{丁}{/}', { 丙: '否' }, ['丁']], ['{^丙=是}因{丁}{/}', { 丙: '是' }, []], ['{^丙~是}因{丁}{/}', { 丙: '不是' }, []], ['{^丙?}因{丁}{/}', { 丙: '否' }, []], ['共{丁大写}', {}, ['丁']],
  ])('“%s”在%j时须填%j', (sentence, facts, fields) => {
    expect(missingFields(parseTemplateText(`${head}正文：\n${sentence}\n`, '演示.txt', none), { 甲: '甲', ...facts }).map(({ field }) => field)).toEqual(fields)
  })
})

describe('条件与事实', () => {
  test.each([['甲', '有', true], ['甲', '否', false], ['甲', '', false], ['!甲', '', true], ['甲=是、准许', '准许', true], ['甲~秘密', '属于国家秘密', true], ['甲~秘密', '无', false], ['甲?', '否', true], ['甲?', ' ', false]])(
    '%s 对“%s”为 %s', (condition, fact, expected) => { expect(conditionHolds(parseCondition(condition), fact)).toBe(expected) })
  test('当事人信息按类型组成，物品可以按行书写', () => {
    const facts = completeFacts({ 当事人: '演示村民', 当事人类型: '公民', 身份证号: '310101199001011234', 住所: '演示村', 物品清单: '桌、80cm、4、张、完好\n椅' }, { 机关名称: '演示镇' }, undefined)
    expect(facts['当事人信息']).toBe('演示村民，公民身份号码：310101199001011234，住址：演示村')
    expect(completeFacts({ 申请人: '演示合作社', 申请人类型: '法人', 申请人法定代表人: '演示某' }, { 机关名称: '演示镇' }, undefined)['申请人信息']).toBe('演示合作社，法定代表人（负责人）：演示某')
    expect(facts['受送达人']).toBe('演示村民')
    expect(facts['物品清单']).toEqual([{ 名称: '桌', 规格: '80cm', 数量: '4', 单位: '张', 状态: '完好' }, { 名称: '椅' }])
  })
})

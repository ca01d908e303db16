import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Moment } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import { closePdf } from '#documents/layout/pdf.ts'
import { pdfText } from '#documents/layout/pdfReading.test-support.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { openLedger, type Ledger } from '#ledger/ledger.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { copyTemplate } from '../../test/stores.ts'
import { Cases } from './cases.ts'
import type { CaseOutcome } from './request.ts'
import { Issuing } from './issuing.ts'
import { showFacts } from './masking.ts'
import { Reading, type CaseFile } from './reading.ts'
import { askedBy } from './asked.ts'
import type { Machine } from './who.ts'

const TENANT = 'main'
const ORGAN = 'yanshi'
const as = (name: string): Machine => ({ kind: 'machine', name, role: '' })
const 甲 = as('演示执法甲')

let dataDir = ''
let now: Moment = '2025-09-30T10:00'
let ledger: Ledger
let cases: Cases
let reading: Reading
let issuing: Issuing

const must = (outcome: CaseOutcome): string => {
  if (!outcome.ok) throw new Error(outcome.refusal.reasons.map(({ says, basis }) => `${says}${basis ?? ''}`).join('；'))
  return outcome.caseId
}
let keys = 0
const open = async (definition: string, on: string, answers: Facts): Promise<string> => must(await cases.open(甲, { tenant: TENANT, organ: ORGAN, definition, on, answers, key: `k${(keys += 1)}` }))
const act = async (caseId: string, name: string, on: string, answers: Facts = {}, who = 甲): Promise<void> => { must(await cases.act(who, { tenant: TENANT, caseId, do: name, on, answers, key: `k${(keys += 1)}` })) }
const file = async (caseId: string): Promise<CaseFile> => {
  const found = await reading.get(甲, TENANT, caseId)
  if (!found) throw new Error('没有这个案件')
  return found
}
const issue = (caseId: string, name: string, key = `k${(keys += 1)}`, extra: Facts = {}): Promise<CaseOutcome> => issuing.issue(甲, TENANT, { caseId, name, key, extra })
const issued = async (caseId: string, name: string) => (await issuing.list(TENANT, await file(caseId))).find((one) => one.name === name)?.issued ?? []
const saysOf = (outcome: CaseOutcome): string => (outcome.ok ? '' : outcome.refusal.reasons.map(({ says, basis }) => `${says}（${basis ?? ''}）`).join('\n'))
const textOf = async (caseId: string, name: string): Promise<string> => {
  const [, pdf = ''] = (await issued(caseId, name)).at(-1)?.files ?? []
  return pdfText(await ledger.readAttachment(TENANT, pdf) ?? Buffer.alloc(0))
}
const flat = (text: string): string => text.replace(/\s/g, '')

beforeAll(async () => {
  dataDir = copyTemplate()
  ledger = await openLedger({ dataDir })
  await ledger.people.putOrgan(TENANT, { id: 'qu', name: '演示区人民政府', level: '区', parent: null, code: '演区府' })
  await ledger.people.putOrgan(TENANT, { id: ORGAN, name: '演示镇人民政府', level: '镇', parent: 'qu', code: '演府' })
  cases = new Cases({ ledger, catalogue: await loadCatalogue(), calendar: nationalCalendar, now: () => now, secret: 'test', demo: false })
  reading = new Reading(cases)
  issuing = new Issuing(reading, join(dataDir, 'templates'))
  for (const 姓名 of ['演示执法甲', '演示执法乙']) {
    await open('officer-certification', '2024-01-02', { 姓名, 证件种类: '行政执法证', 证号: `演执${姓名}`, 发证日期: '2024-01-01', 有效期至: '2029-12-31', 所在单位: '演示镇综合行政执法队', 岗位: '综合行政执法', 在岗: '在岗' })
  }
})
afterAll(async () => { await ledger.close(); await closePdf(); rmSync(dataDir, { recursive: true, force: true }) })

/** A general case up to its decision; `party` overrides what is known of the party. */
async function decided(party: Facts = {}): Promise<string> {
  const caseId = await open('penalty', '2025-09-01', {
    当事人: '演示张小明', 当事人类型: '公民', 当事人身份证号: '11010519491231002X', 当事人住所: '演示市演示路1号101室', 当事人联系电话: '13800000009', 案由: '擅自倾倒建筑垃圾', 案件来源: '检查发现', 违法行为终了日: '2025-08-30',
    涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示赋权决定（演府发〔2021〕12号）', 实施主体: '行政机关', ...party,
  })
  const 执法人员 = ['演示执法甲', '演示执法乙']
  await act(caseId, '立案', '2025-09-02', { 执法人员, 时效内已发现: '是' }, as('演示负责人'))
  await act(caseId, '调查取证', '2025-09-03', { 执法人员, 已出示执法证件: '是', 证据说明: '现场检查笔录、询问笔录、现场照片' })
  await act(caseId, '调查终结', '2025-09-05', {
    违法事实: '2025年8月30日，演示张小明在演示路旁倾倒建筑垃圾约2立方米。', 证据: '现场检查笔录、询问笔录、现场照片', 违反条款: '《演示市建筑垃圾管理规定》第十条', 不予处罚情形: '无', 从轻减轻情形: ['无'], 属于听证范围: '否', 情节复杂或者重大违法: '否', 责令改正: '是', 法制审核情形: '无', 涉嫌犯罪: '否',
  })
  await act(caseId, '事先告知', '2025-09-08', { 拟处罚种类: ['罚款'], 拟罚款金额: 1200, 告知内容齐全: '是', 陈述申辩截止日: '2025-09-15' })
  await act(caseId, '陈述申辩', '2025-09-10', { 陈述申辩内容: '演示张小明称已经清理，联系电话13800000009，请求从轻' })
  await act(caseId, '复核陈述申辩', '2025-09-11', { 采纳结论: '不予采纳', 采纳理由: '裁量时已经考虑清理情况' }, as('演示负责人'))
  await act(caseId, '作出决定', '2025-09-17', {
    决定结果: '给予处罚', 处罚种类: ['罚款'], 罚款金额: 1200, 处罚依据: '《演示市建筑垃圾管理规定》第二十五条', 处罚依据和裁量基准已公布: '是', 裁量等次: '一般', 裁量理由: '违法情节一般，已经改正', 未重于告知的处罚: '是', 已核对从旧兼从轻: '是', 决定书六项内容齐全并盖章: '是', 同一行为未曾罚款: '是', 应当公示: '是',
  }, as('演示负责人'))
  return caseId
}

const answered = async (): Promise<string> => {
  const caseId = await open('disclosure-on-request', '2025-09-01', { 申请人: '演示李大伟', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请人联系电话: '13900000008', 申请内容: '演示路道路改造工程立案批复', 获取方式: '纸质', 申请渠道: '当面', 递交日期: '2025-09-01', 收到日期: '2025-09-01' })
  await act(caseId, '审查', '2025-09-02')
  await act(caseId, '检索', '2025-09-04', { 检索情况: '在公文系统、档案室以关键词检索，未检索到', 检索人: '演示经办' })
  await act(caseId, '答复', '2025-09-10', { 答复类型: '无法提供：本机关不掌握', 答复理由: '经检索，本机关未制作、未保存该信息', 答复依据: '政府信息公开条例第三十六条第四项', 信息不存在: '是', 告知救济途径: '先申请行政复议' })
  return caseId
}

describe('行政处罚决定书', () => {
  const NAME = '行政处罚决定书'
  it('缺少当事人住所的，不予制发，写明缺什么、为什么、依据哪一条，也不占用文号', async () => {
    const caseId = await decided({ 当事人住所: '', 当事人: '演示无住所' })
    expect(saysOf(await issue(caseId, NAME))).toBe('不能制发《行政处罚决定书》：缺少“住所”，决定书应当载明当事人的地址（行政处罚法第五十九条第一款第一项）')
    expect((await file(caseId)).events.some(({ action }) => action === '文书编号')).toBe(false)
  })
  it('制发为 DOCX 和 PDF，载明六项内容，文号从1号起', async () => {
    const caseId = await decided()
    must(await issue(caseId, NAME))
    const [one] = await issued(caseId, NAME)
    expect(one).toMatchObject({ number: '演府罚决字〔2025〕1号', on: '2025-09-30' })
    const [docx = ''] = one?.files ?? []
    expect((await ledger.readAttachment(TENANT, docx))?.subarray(0, 4).toString('hex')).toBe('504b0304')
    const text = flat(await textOf(caseId, NAME))
    for (const words of ['演府罚决字〔2025〕1号', '演示张小明', '演示市演示路1号101室', '约2立方米', '《演示市建筑垃圾管理规定》第十条', '罚款人民币1200元', '壹仟贰佰元', '十五日内', '请求从轻。经复核，本机关不予采纳', '演示区人民政府', '2025年9月17日']) expect(text).toContain(words)
    expect(text).not.toMatch(/undefined|null|NaN|\{|\}/)
  })
  it('同一提交再来一次，仍是同一份，不再编号', async () => {
    const caseId = await decided()
    must(await issue(caseId, NAME, 'again'))
    const before = await issued(caseId, NAME)
    now = '2025-09-30T10:05'
    expect(await issue(caseId, NAME, 'again')).toMatchObject({ ok: true, replayed: true })
    expect(await issued(caseId, NAME)).toEqual(before)
  })
  it('同时制发的，文号连续不重', async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, () => decided()))
    await Promise.all(ids.map(async (id) => must(await issue(id, NAME))))
    const numbers = (await Promise.all(ids.map((id) => issued(id, NAME)))).flat().map(({ number }) => Number(/(\d+)号$/.exec(number ?? '')?.[1])).sort((a, b) => a - b)
    expect(numbers.map((number) => number - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3])
  })
  it('同一案同时制发两次的，一次成文，另一次请刷新，不出错也不重号', async () => {
    const caseId = await decided()
    const outcomes = await Promise.all([issue(caseId, NAME), issue(caseId, NAME)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.map(saysOf).join('')).toMatch(/请刷新/)
    expect(await issued(caseId, NAME)).toHaveLength(1)
  })
  it('编号后未能成文的，改好模板再制发仍用原号；跨年续办，号上仍是成文当年', async () => {
    const caseId = await decided()
    const folder = join(dataDir, 'templates', 'penalty')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${NAME}.docx`), '不是 Word 文档')
    await expect(issue(caseId, NAME)).rejects.toThrow(/Word/)
    const other = await decided()
    rmSync(join(folder, `${NAME}.docx`))
    must(await issue(other, NAME))
    now = '2026-01-05T09:00'
    must(await issue(caseId, NAME))
    now = '2025-09-30T10:00'
    const [late, next] = [(await issued(caseId, NAME))[0]?.number ?? '', (await issued(other, NAME))[0]?.number ?? '']
    const serial = (number: string): number => Number(/〔2025〕(\d+)号$/.exec(number)?.[1])
    expect(serial(next)).toBe(serial(late) + 1)
  })
  it('公示用的副本隐去自然人姓名、住所、证件和电话，文号和内容不变', async () => {
    const caseId = await decided()
    expect(await issuing.publicCopy(TENANT, await file(caseId), NAME)).toBeUndefined()
    must(await issue(caseId, NAME))
    const copy = await issuing.publicCopy(TENANT, await file(caseId), NAME)
    const text = flat(await pdfText(copy?.pdf ?? Buffer.alloc(0)))
    for (const words of ['演某某', (await issued(caseId, NAME))[0]?.number ?? '', '罚款人民币1200元']) expect(text).toContain(words)
    expect(text).not.toMatch(/演示张小明|张小明|101室|11010519491231002X|13800000009|undefined/)
  })
  it('法人的名称照公示', async () => {
    const caseId = await decided({ 当事人: '演示建设有限公司', 当事人类型: '法人', 当事人身份证号: '', 当事人法定代表人: '演示王五' })
    must(await issue(caseId, NAME))
    expect(flat(await pdfText((await issuing.publicCopy(TENANT, await file(caseId), NAME))?.pdf ?? Buffer.alloc(0)))).toContain('演示建设有限公司')
  })
})

describe('政府信息公开答复书', () => {
  it('制发为 DOCX 和 PDF，另有自己的文号，告知先申请行政复议', async () => {
    const caseId = await answered()
    must(await issue(caseId, '答复书'))
    expect((await issued(caseId, '答复书'))[0]?.number).toBe('演府公开答字〔2025〕1号')
    const text = flat(await textOf(caseId, '答复书'))
    for (const words of ['演示李大伟', '演示路道路改造工程立案批复', '先', '行政复议', '演示镇人民政府']) expect(text).toContain(words)
    expect(text).not.toMatch(/undefined|null|\{|\}/)
    expect(flat(await pdfText((await issuing.publicCopy(TENANT, await file(caseId), '答复书'))?.pdf ?? Buffer.alloc(0)))).not.toMatch(/李大伟|13900000008/)
  })
  it('还没有答复的案件，没有答复书可以制发', async () => {
    const caseId = await open('disclosure-on-request', '2025-09-01', { 申请人: '演示李大伟', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示', 获取方式: '纸质', 申请渠道: '当面', 递交日期: '2025-09-01', 收到日期: '2025-09-01' })
    expect(saysOf(await issue(caseId, '答复书'))).toContain('本案已办环节不产生“答复书”')
  })
})

describe('文书补充填写', () => {
  const NAME = '询问笔录'
  const 问答 = '问：请说明8月30日的情况。答：是我倒的，电话13800000009。'
  const 笔录: Facts = { 询问开始时间: '2025-09-03T09:00', 询问结束时间: '2025-09-03T10:00', 询问地点: '演示镇综合行政执法队询问室', 被询问人: '演示证人周某', 问答内容: 问答 }
  const papers = async (caseId: string, name: string) => (await issuing.list(TENANT, await file(caseId))).find((one) => one.name === name)

  it('案件没有记载的，逐项列明可以补充填写；不填的不予制发，写明缺什么和依据', async () => {
    const caseId = await decided()
    expect(Object.keys((await papers(caseId, NAME))?.asks ?? {})).toEqual(Object.keys(笔录))
    const { 问答内容: _, ...rest } = 笔录
    expect(saysOf(await issue(caseId, NAME, undefined, rest))).toBe('不能制发《询问笔录》：缺少“问答内容”，询问应当制作笔录（行政处罚法第五十五条第三款）')
    expect(saysOf(await issue(caseId, NAME, undefined, { ...rest, 询问地点: '', 天气: '晴' })).split('\n')).toHaveLength(3)
    expect((await file(caseId)).events.some(({ action }) => action === '制发文书')).toBe(false)
  })
  it.each([
    ['案件已有的', { 当事人: '演示他人' }, '制发《询问笔录》不补充填写“当事人”'],
    ['文书没有的', { 天气: '晴' }, '制发《询问笔录》不补充填写“天气”'],
    ['系统登记的', { 模板版本: '假' }, '制发《询问笔录》不补充填写“模板版本”'],
    ['空的', { 询问地点: '  ' }, '补充填写的“询问地点”没有内容'],
    ['格式不对的', { 询问开始时间: '九点' }, '“询问开始时间”应为日期和时分'],
  ])('%s，不予制发，指明是哪一项', async (_, extra, says) => {
    const caseId = await decided()
    expect(saysOf(await issue(caseId, NAME, undefined, { ...笔录, ...extra } as Facts))).toContain(says)
    expect(await issued(caseId, NAME)).toEqual([])
  })
  it('补充填写的记入制发的记录：再制发、预览都是同一内容，账本核验无误', async () => {
    const caseId = await decided()
    must(await issue(caseId, NAME, undefined, 笔录))
    expect((await papers(caseId, NAME))?.missing).toEqual([])
    const text = flat(await textOf(caseId, NAME))
    for (const words of ['演示证人周某', '询问室', '是我倒的', '2025年9月3日']) expect(text).toContain(words)
    must(await issue(caseId, NAME))
    expect(flat(await textOf(caseId, NAME))).toBe(text)
    const preview = await issuing.preview(TENANT, await file(caseId), NAME)
    expect(preview?.ok && flat(await pdfText(preview.pdf))).toContain('是我倒的')
    expect(await ledger.verify(TENANT)).toMatchObject({ ok: true, faults: [] })
  })
  it('另询问一人的，重新填写后再制发一份；没有改的照旧', async () => {
    const caseId = await decided()
    must(await issue(caseId, NAME, undefined, 笔录))
    must(await issue(caseId, NAME, undefined, { 被询问人: '演示证人吴某', 问答内容: '问：你看见了吗？答：看见了。' }))
    expect(await issued(caseId, NAME)).toHaveLength(2)
    const text = flat(await textOf(caseId, NAME))
    for (const words of ['演示证人吴某', '看见了', '询问室']) expect(text).toContain(words)
    expect(text).not.toContain('周某')
  })
  it('本案以后的文书直接使用，不再重复填写', async () => {
    const caseId = await decided({ 当事人住所: '' })
    must(await issue(caseId, '行政处罚决定书', undefined, { 住所: '演示市演示路9号' }))
    expect(flat(await textOf(caseId, '行政处罚决定书'))).toContain('演示市演示路9号')
    must(await issue(caseId, NAME, undefined, 笔录))
    expect((await papers(caseId, '询问通知书'))?.missing.map(({ field }) => field)).toEqual(['询问时间'])
  })
  it('个人信息单独封存，不入永久记录，不进列表和检索，公示副本隐去', async () => {
    const caseId = await decided({ 当事人住所: '' })
    must(await issue(caseId, '行政处罚决定书', undefined, { 住所: '演示市演示路9号' }))
    const { events, row, kase, definition } = await file(caseId)
    const event = events.at(-1)
    expect(event?.canonical).not.toContain('演示路9号')
    expect(event?.payload['answers']).toMatchObject({ 住所: '演示市演示路9号' })
    expect(kase.acts.slice(-1).flatMap((one) => showFacts(askedBy(definition, one, {}), one.answers)).find(({ name }) => name === '住所')).toMatchObject({ masked: true })
    expect(JSON.stringify([row, kase.facts])).not.toContain('演示路9号')
    expect(flat(await pdfText((await issuing.publicCopy(TENANT, await file(caseId), '行政处罚决定书'))?.pdf ?? Buffer.alloc(0)))).not.toContain('演示路9号')
  })
  it('补充填写不改变案件的事实和环节，不能代替法定环节的填写', async () => {
    const caseId = await decided()
    const before = (await file(caseId)).kase
    must(await issue(caseId, NAME, undefined, 笔录))
    const { state, facts } = (await file(caseId)).kase
    expect({ state, facts }).toEqual({ state: before.state, facts: before.facts })
  })
  it('制发文书只由系统登记：直接提交的，不予办理', async () => {
    const caseId = await decided()
    expect(saysOf(await cases.act(甲, { tenant: TENANT, caseId, do: '制发文书', answers: { 文书名称: NAME, 被询问人: '演示' }, key: 'direct' }))).toContain('不能直接提交')
  })
})

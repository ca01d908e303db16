import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TENANT } from '#server/house.ts'
import { call, openTestHouse, signInAs, type TestHouse } from './house.ts'

/** Drafts before the public: read and answered by anybody until the end of the last day. Today is 2026-03-10. */

let of: TestHouse
beforeAll(async () => { of = await openTestHouse() })
afterAll(async () => { await of.close() })

const 拟稿人 = { kind: 'machine', name: '演示甲', role: '经办人' } as const

async function draft(名称: string, 截止: string, organ = 'yanshi-zhen'): Promise<string> {
  const { cases } = of.house
  const opened = await cases.open(拟稿人, {
    tenant: TENANT, organ, definition: 'normative-document', on: '2026-02-02', key: `draft:${名称}:${organ}`,
    answers: { 文件名称: 名称, 标题类型: '一般', 制定机关: '演示镇人民政府', 制定主体类型: '政府', 起草单位: '演示城建办', 提出日期: '2026-02-02', 制定必要性: '演示', 与上位文件重复照搬: '否' },
  })
  if (!opened.ok) throw new Error(opened.refusal.reasons.map(({ says }) => says).join())
  const acts = [['规范性文件认定', { 认定为规范性文件: '是', 与市场主体生产经营密切相关: '否', 认定理由: '演示' }], ['公开征求意见', { 征求意见稿要点: '演示路夜间停车，联系人电话13800000001', 征求意见途径: '演示网站', 征求意见截止日期: 截止 }]] as const
  for (const [name, answers] of acts) {
    const done = await cases.act({ ...拟稿人, role: name === '规范性文件认定' ? '合法性审核人员' : '经办人' }, { tenant: TENANT, caseId: opened.caseId, do: name, on: '2026-02-02', answers, key: `${opened.caseId}:${name}` })
    if (!done.ok) throw new Error(done.refusal.reasons.map(({ says }) => says).join())
  }
  await of.house.ledger.sequence(TENANT)
  return opened.caseId
}

const page = async (url: string): Promise<string> => (await call(of.app, { method: 'GET', url })).text
const post = (caseId: string, fields: Readonly<Record<string, string>>) => call(of.app, { method: 'POST', url: `/consultations/${caseId}`, headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }, payload: new URLSearchParams(fields).toString() })
const KEY = 'consultation-key-0001'

describe('a draft before the public', () => {
  it.each([['2026-03-09', false], ['2026-03-10', true], ['2026-03-11', true]])('with the last day %s is open on 2026-03-10: %s', async (last, open) => {
    const caseId = await draft(`演示停车管理办法${last}`, last)
    const list = await page('/consultations')
    const [running = ''] = list.split('<h2>已经期满</h2>')
    expect([list.includes(caseId), running.includes(caseId)]).toEqual([true, open])
    expect((await page(`/consultations/${caseId}`)).includes('提交意见')).toBe(open)
    const answer = await post(caseId, { key: `${KEY}-${last}`, 意见内容: '演示意见' })
    expect(answer.status).toBe(open ? 303 : 422)
    if (!open) expect(answer.text).toContain('请凭查询码办理网上开放的事项')
  })
  it('takes an opinion once however often the form is sent, keeps name and telephone apart, and masks what stands in the draft', async () => {
    const caseId = await draft('演示夜间停车办法', '2026-04-01')
    expect(await page(`/consultations/${caseId}`)).not.toContain('13800000001')
    const fields = { key: KEY, 意见内容: '第三条应当写明收费标准', 提意见人: '演示住户乙', 提意见人电话: '13800000002' }
    expect([(await post(caseId, fields)).status, (await post(caseId, fields)).status]).toEqual([303, 303])
    const { kase } = await of.house.cases.load(TENANT, caseId) ?? expect.fail('没有案件')
    const given = kase.acts.filter((act) => act.do === '提出意见')
    expect(given.map(({ answers, by }) => [answers['意见内容'], answers['意见渠道'], by.role])).toEqual([['第三条应当写明收费标准', '网上', '公众']])
    const clerk = await signInAs(of.app, 'sifasuo')
    const seen = (await clerk.get(`/api/cases/${caseId}`)).text
    expect(seen).toContain('第三条应当写明收费标准')
    expect(seen).not.toMatch(/演示住户乙|13800000002/)
    expect(await page(`/consultations/${caseId}?taken=1`)).toContain('您的意见已经收到')
  })
  it('keeps what was typed when the opinion is missing or the telephone is none', async () => {
    const caseId = await draft('演示电动车停放办法', '2026-04-01')
    const answer = await post(caseId, { key: KEY, 提意见人: '演示住户丙', 提意见人电话: '12' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('缺少“意见内容”')
    expect(answer.text).toContain('value="演示住户丙"')
  })
  it('lets the public take no other act in it, and shows no case that was never before the public', async () => {
    const caseId = await draft('演示广场舞办法', '2026-04-01')
    const refused = await of.house.cases.act({ kind: 'public' }, { tenant: TENANT, caseId, do: '整理采纳情况', answers: { 收到意见条数: 1, 采纳意见条数: 1, 采纳和反馈情况: '演示' }, key: 'consultation-other' })
    expect(refused).toMatchObject({ ok: false, refusal: { reasons: [{ code: 'wrong-person' }] } })
    const { rows } = await of.house.ledger.findCases(TENANT, { definition: 'penalty', limit: 1 })
    expect((await call(of.app, { method: 'GET', url: `/consultations/${rows[0]?.caseId ?? ''}` })).status).toBe(404)
  })
  it('tells what became of the opinions once that is decided, and counts them', async () => {
    const caseId = await draft('演示垃圾分类办法', '2026-03-08')
    expect(await page(`/consultations/${caseId}`)).toContain('采纳情况尚未公布')
    const done = await of.house.cases.act(拟稿人, { tenant: TENANT, caseId, do: '整理采纳情况', on: '2026-03-10', answers: { 收到意见条数: 3, 采纳意见条数: 1, 采纳和反馈情况: '采纳一条，另两条与上位规定不符' }, key: `${caseId}:adopted` })
    expect(done.ok ? [] : done.refusal.reasons.map(({ says }) => says)).toEqual([])
    expect(await page(`/consultations/${caseId}`)).toContain('另两条与上位规定不符')
  })
})

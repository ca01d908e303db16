import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import PizZip from 'pizzip'
import { SAME_ORIGIN, call, firstCase, openTestHouse, signInAs, type Response, type Session, type TestHouse } from './house.ts'

/** What somebody tries who should not succeed: each attempt meets its own clear refusal, and nothing is written. */

let of: TestHouse
let clerk: Session
let neighbour: Session
let disclosure: { readonly id: string; readonly number: string }

const FORM = { 'content-type': 'application/x-www-form-urlencoded', ...SAME_ORIGIN }
const code = (answer: Response): string => String(answer.json()['error'] ?? (answer.json<{ reasons?: readonly { code: string }[] }>().reasons ?? [])[0]?.code)
const says = (answer: Response): string => String(answer.json()['says'] ?? (answer.json<{ reasons?: readonly { says: string }[] }>().reasons ?? []).map((one) => one.says).join('；'))
const versionOf = async (session: Session, id: string): Promise<number> => (await session.get(`/api/cases/${id}`)).json<{ version: number }>().version
const multipart = (name: string, data: Buffer | string, field = 'file') => {
  const boundary = 'xxYIFAxx'
  const payload = Buffer.concat([Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`), Buffer.from(data), Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { payload, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}
const upload = (session: Session, name: string, data: Buffer | string): Promise<Response> => {
  const { payload, headers } = multipart(name, data)
  return call(of.app, { method: 'POST', url: '/api/attachments', headers: { ...headers, ...SAME_ORIGIN, cookie: `yifa=${session.token}` }, payload })
}
const APPLICATION = { 申请人: '演示住户', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示路改造批复', 获取方式: '纸质', 申请渠道: '当面', 收到日期: '2026-03-10' }
const openOne = async (key: string, answers: Readonly<Record<string, unknown>> = {}): Promise<Response> =>
  clerk.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key, answers: { ...APPLICATION, ...answers } })

beforeAll(async () => {
  of = await openTestHouse()
  clerk = await signInAs(of.app, 'sifasuo')
  neighbour = await signInAs(of.app, 'lin')
  disclosure = await firstCase(clerk, 'definition=disclosure-on-request&open=true')
})
afterAll(async () => { await of.close() })

describe('whoever has no business with a case', () => {
  it('cannot read a case of another organ by its id: that it exists is not told', async () => {
    const answer = await neighbour.get(`/api/cases/${disclosure.id}`)
    const unknown = await neighbour.get('/api/cases/disclosure-on-request.0000')
    expect([answer.status, says(answer)]).toEqual([404, says(unknown)])
  })
  it('cannot act in it, issue its documents, look at its masked data or load its files', async () => {
    const act = await neighbour.post(`/api/cases/${disclosure.id}/acts`, { do: '审查', key: 'n1', version: 1, answers: {} })
    expect([act.status, code(act)]).toEqual([422, 'no-case'])
    const issue = await neighbour.post(`/api/cases/${disclosure.id}/documents`, { name: '登记表', key: 'n2' })
    expect([issue.status, code(issue)]).toEqual([422, 'no-case'])
    expect((await neighbour.post(`/api/cases/${disclosure.id}/reveal`, { field: '联系方式', reason: '想看一看' })).status).toBe(404)
    expect((await neighbour.get(`/api/cases/${disclosure.id}/preview?name=${encodeURIComponent('登记表')}`)).status).toBe(404)
    expect((await neighbour.get(`/api/cases/${disclosure.id}/files/${'0'.repeat(64)}`)).status).toBe(404)
  })
  it('finds nothing of another organ in lists, sheets and figures, also when asking for it by name', async () => {
    expect((await neighbour.get('/api/cases?organ=yanshi-zhen')).json<{ total: number }>().total).toBe(0)
    expect((await neighbour.get('/api/figures?organ=yanshi-zhen&year=2025')).status).toBe(404)
    expect((await neighbour.get('/api/report/download?organ=yanshi-zhen&year=2025&format=json')).status).toBe(404)
  })
  it('cannot open a case or bring in a sheet for an organ in which they hold no post', async () => {
    const opened = await neighbour.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key: 'n3', answers: APPLICATION })
    expect([opened.status, says(opened)]).toEqual([422, '您在该单位没有岗位，不能办理'])
    const { payload, headers } = multipart('台账.csv', '申请人,申请内容\n甲,乙\n')
    const sheet = await call(of.app, { method: 'POST', url: '/api/definitions/disclosure-on-request/import?organ=yanshi-zhen', headers: { ...headers, ...SAME_ORIGIN, cookie: `yifa=${neighbour.token}` }, payload })
    expect([sheet.status, says(sheet)]).toEqual([403, '您的岗位不能在该单位登记“政府信息依申请公开”'])
  })
  it('is asked to sign in first', async () => {
    for (const url of ['/api/home', '/api/cases', `/api/cases/${disclosure.id}`, '/api/definitions', '/api/figures?year=2025', '/api/access-log', '/api/parameters', '/api/review']) {
      const answer = await call(of.app, { method: 'GET', url })
      expect([url, answer.status, says(answer)]).toEqual([url, 401, '请先登录'])
    }
  })
})

describe('whoever holds the wrong post, or none any more', () => {
  it('is told which post takes the act, with its article', async () => {
    const officer = await signInAs(of.app, 'rexian')
    const answer = await officer.post(`/api/cases/${disclosure.id}/acts`, { do: '审查', key: 'w1', version: await versionOf(clerk, disclosure.id), answers: {} })
    const [reason] = answer.json<{ reasons: readonly { code: string; says: string; basis: string }[] }>().reasons
    expect([answer.status, reason?.code]).toEqual([422, 'wrong-person'])
    expect(reason?.says).toContain('由经办人办理')
    expect(reason?.basis).toContain('政府信息公开条例')
  })
  it('acts no more the day after the post ended, not even by giving an earlier day', async () => {
    const former = await signInAs(of.app, 'former')
    expect((await former.get(`/api/cases/${disclosure.id}`)).status).toBe(404)
    const answer = await former.post(`/api/cases/${disclosure.id}/acts`, { do: '审查', on: '2026-03-09', key: 'w2', version: await versionOf(clerk, disclosure.id), answers: {} })
    expect([answer.status, code(answer)]).toEqual([422, 'no-case'])
  })
  it('does not act the day before the post begins', async () => {
    const coming = await signInAs(of.app, 'coming')
    expect((await coming.get(`/api/cases/${disclosure.id}`)).status).toBe(404)
  })
  it('reads as an auditor and changes nothing, whatever verb is tried', async () => {
    const auditor = await signInAs(of.app, 'shenji')
    const view = await auditor.get(`/api/cases/${disclosure.id}`)
    expect(view.status).toBe(200)
    expect(view.json<{ actions: readonly { name: string; allowed: boolean }[] }>().actions.filter(({ allowed }) => allowed)).toEqual([])
    const answer = await auditor.post(`/api/cases/${disclosure.id}/acts`, { do: '传阅', key: 'w3', version: await versionOf(auditor, disclosure.id), answers: { 传阅对象: ['演示甲'] } })
    expect([answer.status, says(answer)]).toEqual([422, '“审计人员”只查阅、监督，不办理案件'])
  })
  it('supervises from the district: 督办 and nothing else', async () => {
    const supervisor = await signInAs(of.app, 'ducha')
    const { actions } = (await supervisor.get(`/api/cases/${disclosure.id}`)).json<{ actions: readonly { name: string; allowed: boolean }[] }>()
    expect(actions.filter(({ allowed }) => allowed).map(({ name }) => name)).toEqual(['督办'])
  })
  it('cannot read the log of looks without the audit post, nor set a parameter without the administrator’s', async () => {
    const log = await clerk.get('/api/access-log')
    expect([log.status, says(log)]).toEqual([403, '阅看记录只供审计人员查阅'])
    const set = await clerk.post('/api/parameters', { definition: 'disclosure-on-request', name: '缴费天数', value: 1, reason: '试一试看' })
    expect([set.status, says(set)]).toEqual([403, '参数由系统管理员改定'])
  })
  it('cannot report a document as issued by hand, with a file of another case', async () => {
    const answer = await clerk.post(`/api/cases/${disclosure.id}/acts`, { do: '制发文书', key: 'w4', version: await versionOf(clerk, disclosure.id), answers: { 文书名称: '登记回执', 模板版本: '1', 文件: ['0'.repeat(64), '0'.repeat(64)] } })
    expect([answer.status, code(answer)]).toEqual([422, 'by-system'])
  })
})

describe('an outside lawyer', () => {
  it('sees and touches only what was handed over', async () => {
    const lawyer = await signInAs(of.app, 'guwen')
    const opened = (await openOne('lawyer-1')).json<{ row: { id: string } }>().row.id
    const total = async (): Promise<number> => (await lawyer.get('/api/cases')).json<{ total: number }>().total
    expect([await total(), (await lawyer.get(`/api/cases/${opened}`)).status]).toEqual([0, 404])
    expect(code(await lawyer.post(`/api/cases/${opened}/acts`, { do: '传阅', key: 'l1', version: 1, answers: { 传阅对象: ['演示顾问'] } }))).toBe('no-case')
    expect((await lawyer.get('/api/figures?organ=yanshi-zhen&year=2025')).status).toBe(404)
    expect((await lawyer.get('/api/definitions/disclosure-on-request/export')).status).toBe(200)
    await clerk.post(`/api/cases/${opened}/acts`, { do: '会签', key: 'l2', version: 1, answers: { 会签人: ['演示顾问'], 会签要求: '请就可否公开提出意见' } })
    expect([await total(), (await lawyer.get(`/api/cases/${opened}`)).status]).toEqual([1, 200])
    expect((await lawyer.post(`/api/cases/${opened}/acts`, { do: '签署意见', key: 'l3', version: 2, answers: { 意见: '可以公开' } })).status).toBe(200)
    expect((await lawyer.get(`/api/cases/${opened}`)).status).toBe(200)
    expect((await lawyer.get(`/api/cases/${disclosure.id}`)).status).toBe(404)
  })
})

describe('the public without a code', () => {
  it('sees no case by its number, its id or a code that nearly fits', async () => {
    for (const guess of [disclosure.id, disclosure.number, 'AAAAAAAAAA', of.house.cases.codeOf(disclosure.id).slice(0, 9), `${of.house.cases.codeOf(disclosure.id)}2`]) {
      const answer = await call(of.app, { method: 'GET', url: `/follow?code=${encodeURIComponent(guess)}` })
      expect([guess, answer.status]).toEqual([guess, 404])
      expect(answer.text).toContain('没有查到这个查询码')
    }
  })
  it('cannot take an act that is for staff, even with the code', async () => {
    const answer = await call(of.app, { method: 'POST', url: '/follow', headers: FORM, payload: new URLSearchParams({ code: of.house.cases.codeOf(disclosure.id), do: '审查', key: 'p1' }).toString() })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain('请凭查询码办理网上开放的事项')
  })
  it('cannot file with an office that takes nothing from the public, or with none', async () => {
    for (const organ of ['', 'nowhere', 'yanshi-zhen ']) {
      const answer = await call(of.app, { method: 'POST', url: '/apply/disclosure-on-request', headers: FORM, payload: new URLSearchParams({ organ, key: 'p2', 申请人: '甲', 申请内容: '乙' }).toString() })
      expect([organ, answer.status]).toEqual([organ, 422])
      expect(answer.text).toContain('请选择要提出申请的机关')
    }
  })
  it('cannot choose the day of receipt or the channel', async () => {
    const fields = { organ: 'yanshi-zhen', key: crypto.randomUUID(), 申请人: '演示住户丙', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '邮箱', 申请内容: '演示路批复', 获取方式: '纸质', 收到日期: '2025-01-01', 申请渠道: '当面' }
    const answer = await call(of.app, { method: 'POST', url: '/apply/disclosure-on-request', headers: FORM, payload: new URLSearchParams(fields).toString() })
    expect(answer.status).toBe(303)
    const { rows } = (await clerk.get(`/api/cases?definition=disclosure-on-request&text=${encodeURIComponent('演示住户丙')}`)).json<{ rows: readonly { facts: Record<string, unknown> }[] }>()
    expect(rows[0]?.facts).toMatchObject({ 申请渠道: '网上', 递交日期: '2026-03-10' })
    expect(rows[0]?.facts['收到日期']).not.toBe('2025-01-01')
  })
  it('cannot load a file of a case by its hash alone', async () => {
    expect((await call(of.app, { method: 'GET', url: `/follow/file?code=AAAAAAAAAA&hash=${'0'.repeat(64)}` })).status).toBe(404)
  })
  it('cannot open what is not offered online', async () => {
    for (const id of ['penalty', 'annual-report', 'law-publicity', '__proto__', 'constructor']) {
      expect([id, (await call(of.app, { method: 'POST', url: `/apply/${id}`, headers: FORM, payload: 'key=1&organ=yanshi-zhen' })).status]).toEqual([id, 404])
    }
  })
})

describe('a forged request', () => {
  const act = (headers: Readonly<Record<string, string>>) => call(of.app, { method: 'POST', url: `/api/cases/${disclosure.id}/acts`, headers: { ...headers, cookie: `yifa=${clerk.token}` }, payload: { do: '审查', key: 'f1', version: 1, answers: {} } })
  it.each([
    ['without any sign of where it comes from', {}], ['from another site', { 'sec-fetch-site': 'cross-site' }], ['from a neighbouring host', { 'sec-fetch-site': 'same-site' }],
    ['with a foreign origin', { origin: 'https://evil.example' }], ['with no origin', { origin: 'null' }], ['with a broken origin', { origin: '::::' }],
  ])('%s is refused', async (_name, headers) => {
    const answer = await act(headers as Record<string, string>)
    expect([answer.status, code(answer)]).toEqual([403, 'foreign-origin'])
    expect(says(answer)).toContain('请求不是从本系统页面发出的')
  })
  it('a program says by a header that it is one', async () => {
    expect((await act({ 'x-requested-with': 'program' })).status).not.toBe(403)
  })
  it('a sign-out cannot be forged either', async () => {
    expect((await call(of.app, { method: 'DELETE', url: '/api/session', headers: { 'sec-fetch-site': 'cross-site', cookie: `yifa=${clerk.token}` } })).status).toBe(403)
    expect((await clerk.get('/api/session')).status).toBe(200)
  })
  it('a return address cannot lead to another site', async () => {
    for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)', '/\t/evil.example']) {
      const answer = await call(of.app, { method: 'POST', url: '/elder', headers: FORM, payload: new URLSearchParams({ on: '1', back }).toString() })
      expect([back, answer.headers['location']]).toEqual([back, '/'])
    }
  })
})

describe('a session', () => {
  it('is never the one that was brought along', async () => {
    const brought = 'a.chosen-by-the-attacker'
    const answer = await of.app.inject({ method: 'POST', url: '/api/session', headers: { ...SAME_ORIGIN, cookie: `yifa=${brought}` }, payload: { login: 'sifasuo', password: '演示密码' } })
    const token = answer.cookies.find(({ name }) => name === 'yifa')
    expect(token?.value).not.toBe(brought)
    expect(token).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' })
    expect((await call(of.app, { method: 'GET', url: '/api/session', headers: { cookie: `yifa=${brought}` } })).status).toBe(401)
  })
  it('that was open before a new sign-in is closed', async () => {
    const first = await signInAs(of.app, 'zhifa')
    await of.app.inject({ method: 'POST', url: '/api/session', headers: { ...SAME_ORIGIN, cookie: `yifa=${first.token}` }, payload: { login: 'zhifa', password: '演示密码' } })
    expect((await first.get('/api/session')).status).toBe(401)
  })
  it('is over after signing out', async () => {
    const session = await signInAs(of.app, 'zhifa')
    await call(of.app, { method: 'DELETE', url: '/api/session', headers: { ...SAME_ORIGIN, cookie: `yifa=${session.token}` } })
    expect((await session.get('/api/session')).status).toBe(401)
  })
  it('closes a name after five wrong passwords, and says the same of a name that does not exist', async () => {
    const attempt = (login: string, password: string) => call(of.app, { method: 'POST', url: '/api/session', remoteAddress: '10.0.0.1', headers: SAME_ORIGIN, payload: { login, password } })
    for (const login of ['chengban', 'no-such-name']) {
      for (let n = 0; n < 5; n += 1) expect([says(await attempt(login, '错误密码'))]).toEqual(['用户名或者密码不正确'])
      const closed = await attempt(login, '演示密码')
      expect([closed.status, says(closed)]).toEqual([401, '密码连续输错5次，该用户名暂停登录15分钟，请稍后再试；忘记密码的请联系系统管理员'])
    }
  })
  it('stands in the log of the auditor, made or failed', async () => {
    await signInAs(of.app, 'zhifa')
    await call(of.app, { method: 'POST', url: '/api/session', remoteAddress: '10.0.0.3', headers: SAME_ORIGIN, payload: { login: 'zhifa', password: '错误密码' } })
    const log = (await (await signInAs(of.app, 'shenji')).get('/api/access-log?signIns=1')).json<{ rows: readonly { field: string; person: string }[] }>().rows
    expect(log.slice(0, 3).map(({ field }) => field)).toEqual(['登录成功', '登录失败：密码不正确', '登录成功'])
  })
  it('is not guessed by trying many names from one address', async () => {
    const attempt = (n: number) => call(of.app, { method: 'POST', url: '/api/session', remoteAddress: '10.0.0.2', headers: SAME_ORIGIN, payload: { login: `guess-${n}`, password: '演示密码' } })
    for (let n = 0; n < 30; n += 1) await attempt(n)
    expect(says(await attempt(31))).toBe('登录失败次数过多，请15分钟后再试')
  })
})

describe('an upload', () => {
  it.each([['../../../etc/passwd.pdf', 'passwd.pdf'], ['..\\..\\windows\\系统.pdf', '系统.pdf'], ['\u202Egnp.exe.pdf', 'gnp.exe.pdf'], ['.htaccess.pdf', 'htaccess.pdf'], ['a<img src=x onerror=alert(1)>.pdf', 'aimg src=x onerror=alert(1).pdf']])('named %s is kept under a plain name', async (name, kept) => {
    const answer = await upload(clerk, name, `%PDF-1.7 ${name}`)
    expect([answer.status, answer.json()['name']]).toEqual([200, kept])
  })
  it('that is no document by its bytes is refused, whatever its name says', async () => {
    const answer = await upload(clerk, '合同.pdf', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]))
    expect([answer.status, says(answer)]).toEqual([422, '“合同.pdf”的内容不是系统接受的种类（PDF、Word、Excel、OFD、图片、MP4、文本），没有保存'])
  })
  it('that is empty is refused', async () => {
    const answer = await upload(clerk, '空.pdf', '')
    expect([answer.status, says(answer)]).toEqual([422, '“空.pdf”是空文件，没有保存'])
  })
  it('that is too large is refused before it fills the memory', async () => {
    const answer = await upload(clerk, '大.pdf', Buffer.alloc(101 * 1024 * 1024, 0x25))
    expect([answer.status, says(answer)]).toEqual([413, '提交的内容过大'])
  })
  it('of a page is downloaded, never shown inside our own origin', async () => {
    const { json } = await upload(clerk, '网页.txt', '<!doctype html><script>alert(1)</script>')
    const opened = await openOne('upload-1')
    const id = opened.json<{ row: { id: string } }>().row.id
    await clerk.post(`/api/cases/${id}/acts`, { do: '审查', key: 'u1', version: 1, answers: {} })
    await clerk.post(`/api/cases/${id}/acts`, { do: '征求第三方意见', key: 'u2', version: 2, answers: { 第三方: '演示公司', 涉及信息: '报价', 征求意见日期: '2026-03-10' } })
    const sent = await clerk.post(`/api/cases/${id}/acts`, { do: '第三方收到征求意见书', key: 'u3', version: 3, answers: { 送达回证: [json()['hash']] } })
    expect(sent.status).toBe(200)
    const file = await clerk.get(`/api/cases/${id}/files/${String(json()['hash'])}`)
    expect(file.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' })
    expect(String(file.headers['content-disposition'])).toMatch(/^attachment;/)
    expect((await neighbour.get(`/api/cases/${id}/files/${String(json()['hash'])}`)).status).toBe(404)
  })
  it('as a sheet must be one: old, cut off or of another kind', async () => {
    const send = async (name: string, data: string) => {
      const { payload, headers } = multipart(name, data)
      return call(of.app, { method: 'POST', url: '/api/definitions/law-publicity/import?organ=yanshi-zhen', headers: { ...headers, ...SAME_ORIGIN, cookie: `yifa=${clerk.token}` }, payload })
    }
    expect(says(await send('台账.xls', 'x'))).toContain('只能导入 .xlsx 或者 .csv 文件')
    expect(says(await send('台账.xlsx', 'PK 不是表'))).toContain('不是完整的 .xlsx')
    expect(says(await send('台账.csv', '甲,乙\n1,2\n'))).toContain('没有一列与“普法活动”的填写项对应')
  })
})

const EVIL = '<script>alert("依法")</script><img src=x onerror=alert(1)>{{7*7}}\'";--'

describe('text that would be a program', () => {
  it('stays text on the portal: in the form that comes back, and on the follow page', async () => {
    const filled = { organ: 'yanshi-zhen', key: crypto.randomUUID(), 申请人: EVIL, 申请内容: EVIL, 联系方式: EVIL, 申请人住所: EVIL }
    const refused = await call(of.app, { method: 'POST', url: '/apply/disclosure-on-request', headers: FORM, payload: new URLSearchParams(filled).toString() })
    expect(refused.status).toBe(422)
    expect(refused.text).not.toMatch(/<script>alert|<img src=x/)
    expect(refused.text).toContain('&lt;script&gt;alert(&quot;依法&quot;)')
    const search = await call(of.app, { method: 'GET', url: `/follow?code=${encodeURIComponent(EVIL)}` })
    expect(search.text).not.toMatch(/<script>alert|<img src=x/)
    const wrong = await call(of.app, { method: 'GET', url: `/${encodeURIComponent(EVIL)}` })
    expect(wrong.text).not.toMatch(/<script>alert|<img src=x/)
  })
  it('is never guessed to be a page: the API answers JSON, and pages run no inline program', async () => {
    const opened = await openOne('evil-1', { 申请人: EVIL, 申请内容: EVIL })
    expect(String(opened.headers['content-type'])).toContain('application/json')
    const page = await call(of.app, { method: 'GET', url: '/' })
    expect(String(page.headers['content-security-policy'])).toMatch(/default-src 'self'/)
    expect(String(page.headers['content-security-policy'])).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(page.text).not.toMatch(/<script/)
  })
  it('stays text in the Word document', async () => {
    const { row } = (await openOne('evil-2', { 申请人: '<w:p>演示</w:p>{联系方式}', 申请内容: EVIL })).json<{ row: { id: string } }>()
    const docx = await of.app.inject({ method: 'GET', url: `/api/cases/${row.id}/preview?name=${encodeURIComponent('登记表')}&format=docx`, headers: { cookie: `yifa=${clerk.token}` } })
    expect(docx.statusCode).toBe(200)
    const xml = new PizZip(docx.rawPayload).file('word/document.xml')?.asText() ?? ''
    expect(xml).toContain('&lt;script&gt;alert(')
    expect(xml).toContain('&lt;w:p&gt;演示&lt;/w:p&gt;{联系方式}')
    expect(xml).not.toContain('<script>')
  })
  it('is written into a sheet as text, not as a formula', async () => {
    await openOne('evil-3', { 申请人: '=HYPERLINK("http://evil.example","点我")' })
    const sheet = await of.app.inject({ method: 'GET', url: `/api/definitions/disclosure-on-request/export?text=${encodeURIComponent('HYPERLINK')}`, headers: { cookie: `yifa=${clerk.token}` } })
    expect(sheet.statusCode).toBe(200)
    const zip = new PizZip(sheet.rawPayload)
    const xml = Object.keys(zip.files).filter((name) => /sheet1|sharedStrings/.test(name)).map((name) => zip.file(name)?.asText() ?? '').join('')
    expect(xml).toContain('HYPERLINK')
    expect(xml).not.toContain('<f>')
  })
  it('a ledger that is taken out holds personal answers only for a reason, and who took them, why and how many rows is written down', async () => {
    const [secret, ALL] = ['演示路18弄5号602室', `?ledger=${encodeURIComponent('全部栏目')}`]
    await openOne('secret-1', { 申请人住所: secret })
    const take = (query: string) => of.app.inject({ method: 'GET', url: `/api/definitions/disclosure-on-request/export${query}`, headers: { cookie: `yifa=${clerk.token}` } })
    const sheet = async (query: string): Promise<string> => {
      const zip = new PizZip((await take(query)).rawPayload)
      return Object.keys(zip.files).filter((name) => /sheet1|sharedStrings/.test(name)).map((name) => zip.file(name)?.asText() ?? '').join('')
    }
    const masked = await sheet(ALL)
    expect([masked.includes(secret), masked.includes('申请人住所（已遮盖）')]).toEqual([false, true])
    const refused = await take(`${ALL}&reason=${encodeURIComponent('看')}`)
    expect([refused.statusCode, refused.body]).toEqual([422, expect.stringContaining('请写明导出个人信息的理由')])
    expect(await sheet(`${ALL}&reason=${encodeURIComponent('档案移交核对')}`)).toContain(secret)
    const log = (await (await signInAs(of.app, 'shenji')).get('/api/access-log')).json<{ rows: readonly { field: string; reason: string }[] }>().rows
    expect(log.find(({ reason }) => reason.includes('档案移交核对'))).toMatchObject({ field: '导出“政府信息依申请公开台账”（含个人信息）', reason: expect.stringMatching(/^\d+行：档案移交核对$/) })
    expect(log.some(({ reason }) => reason.endsWith('：看'))).toBe(false)
  })
})

describe('a query that would be a statement', () => {
  it.each(["' OR 1=1 --", "'; DROP TABLE event; --", '%', '_', '\\', "a' & 'b", '& | ! ( ) :*', '\u202E', '😀', '"', '一'.repeat(90)])('%s is searched for as text', async (text) => {
    const answer = await clerk.get(`/api/cases?text=${encodeURIComponent(text)}`)
    expect(answer.status).toBe(200)
    expect(answer.json<{ total: number }>().total).toBeLessThan((await clerk.get('/api/cases')).json<{ total: number }>().total + 1)
  })
  it.each(['after=x', 'after=~', "after=' OR 1=1~x", 'after=2026-01-01~%00', 'limit=-1', 'limit=1e9', 'limit=NaN', 'open=maybe', 'light=紫', 'order=;', 'mine=all', 'definition=constructor', 'organ=__proto__'])('%s is no error of the house', async (query) => {
    expect([query, (await clerk.get(`/api/cases?${query}`)).status < 500]).toEqual([query, true])
  })
  it('a parameter that comes twice is refused', async () => {
    const answer = await clerk.get('/api/cases?text=a&text=b')
    expect([answer.status, says(answer)]).toEqual([400, '参数“text”只能出现一次'])
  })
  it('a sign that no database keeps is refused by name', async () => {
    const answer = await openOne('nul-1', { 申请内容: '甲\u0000乙' })
    expect([answer.status, says(answer)]).toEqual([400, '“申请内容”含有无法保存的字符，请删去后重新填写'])
    const lone = await openOne('nul-2', { 申请内容: '甲\uD800乙' })
    expect(lone.status).toBe(400)
    const posted = await call(of.app, { method: 'POST', url: '/apply/disclosure-on-request', headers: FORM, payload: `organ=yanshi-zhen&key=nul-3&${encodeURIComponent('申请内容')}=%00` })
    expect(posted.status).toBeLessThan(500)
    expect((await call(of.app, { method: 'GET', url: '/follow?code=%00' })).status).toBeLessThan(500)
  })
})

describe('a body that is none', () => {
  const raw = (payload: string, type = 'application/json') => call(of.app, { method: 'POST', url: '/api/cases', headers: { ...SAME_ORIGIN, 'content-type': type, cookie: `yifa=${clerk.token}` }, payload })
  it.each(['{', '[]', '"x"', 'null', '{"definition":', '{"__proto__":{"a":1},"definition":"x"}', '{"constructor":{"prototype":{}}}'])('%s is refused in Chinese', async (payload) => {
    const answer = await raw(payload)
    expect(answer.status).toBe(400)
    expect(says(answer)).toMatch(/^[\u4e00-\u9fa5“].*[\u4e00-\u9fa5]/)
  })
  it('of another kind is refused', async () => {
    const answer = await raw('<a/>', 'application/xml')
    expect([answer.status, says(answer)]).toEqual([415, '不支持这种提交格式'])
  })
  it('that is too large is refused', async () => {
    const answer = await raw(JSON.stringify({ definition: 'x', organ: 'y', key: 'z', answers: { a: 'x'.repeat(5 * 1024 * 1024) } }))
    expect([answer.status, says(answer)]).toEqual([413, '提交的内容过大'])
  })
  it.each([[{ 申请内容: { a: 1 } }], [{ 申请内容: null }], [{ 申请内容: true }], [{ 申请内容: [[1]] }], ['text'], [[1, 2]]])('answers %j are refused by their kind', async (answers) => {
    const answer = await clerk.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key: 'kind', answers })
    expect([answer.status, code(answer)]).toEqual([400, 'bad-request'])
  })
  it.each(['2026-02-30', '昨天', '2026-3-1', 20260301, {}])('day %j is refused', async (on) => {
    const answer = await clerk.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key: 'day', on, answers: APPLICATION })
    expect([answer.status, says(answer)]).toEqual([400, '办理日期应如2026-03-01或者2026-03-01T15:00'])
  })
  it('a day that has not come is refused', async () => {
    const answer = await clerk.post('/api/cases', { definition: 'disclosure-on-request', organ: 'yanshi-zhen', key: 'future', on: '2026-03-11', answers: APPLICATION })
    expect([answer.status, code(answer)]).toEqual([422, 'future-date'])
  })
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '没有这个环节'])('act “%s” is none', async (name) => {
    const answer = await clerk.post(`/api/cases/${disclosure.id}/acts`, { do: name, key: `none-${name}`, version: await versionOf(clerk, disclosure.id), answers: {} })
    expect([answer.status, code(answer)]).toEqual([422, 'unknown-action'])
  })
  it('an answer that nobody asked is named', async () => {
    const answer = await openOne('unknown-1', { toString: 'x', 没有此项: 'y' })
    expect(answer.status).toBe(422)
    expect(says(answer)).toContain('没有这些填写项：toString、没有此项')
  })
})

describe('the same twice, and too late', () => {
  it('a stale version is refused with what happened meanwhile, and nothing is written', async () => {
    const { row } = (await openOne('stale-1')).json<{ row: { id: string } }>()
    expect((await clerk.post(`/api/cases/${row.id}/acts`, { do: '审查', key: 's1', version: 1, answers: {} })).status).toBe(200)
    const answer = await clerk.post(`/api/cases/${row.id}/acts`, { do: '检索', key: 's2', version: 1, answers: { 检索情况: '无', 检索人: '演示甲' } })
    expect([answer.status, says(answer)]).toEqual([409, '您看到的是第1步之后的案件，他人已办理到第2步，请刷新后再办'])
    expect(await versionOf(clerk, row.id)).toBe(2)
  })
  it('an act without a version is refused', async () => {
    const answer = await clerk.post(`/api/cases/${disclosure.id}/acts`, { do: '审查', key: 's3', answers: {} })
    expect([answer.status, says(answer)]).toEqual([400, '请求缺少：version（您看到的案件步数，见案件的 version）'])
  })
  it('a repeated key is one record, and a key used for something else is refused', async () => {
    const { row } = (await openOne('twice-1')).json<{ row: { id: string } }>()
    const again = (await openOne('twice-1')).json<{ row: { id: string } }>()
    expect(again.row.id).toBe(row.id)
    const first = await clerk.post(`/api/cases/${row.id}/acts`, { do: '审查', key: 't1', version: 1, answers: {} })
    const repeated = await clerk.post(`/api/cases/${row.id}/acts`, { do: '审查', key: 't1', version: 1, answers: {} })
    expect([first.status, repeated.status, await versionOf(clerk, row.id)]).toEqual([200, 200, 2])
    const other = await clerk.post(`/api/cases/${row.id}/acts`, { do: '检索', key: 't1', version: 2, answers: { 检索情况: '无', 检索人: '演示甲' } })
    expect([other.status, code(other)]).toEqual([422, 'idempotency-conflict'])
  })
  it('a public form sent twice is one application', async () => {
    const key = crypto.randomUUID()
    const fields = { organ: 'yanshi-zhen', key, 申请人: '演示住户乙', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '邮箱', 申请内容: '演示路批复', 获取方式: '纸质' }
    const send = () => call(of.app, { method: 'POST', url: '/apply/disclosure-on-request', headers: FORM, payload: new URLSearchParams(fields).toString() })
    const [first, second] = [await send(), await send()]
    expect([first.status, second.headers['location']]).toEqual([303, first.headers['location']])
  })
})

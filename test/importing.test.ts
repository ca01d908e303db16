import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ImportBatch } from '#workbench/api/importing.ts'
import { fillTown, removeTown } from './demoTown.ts'
import { SAME_ORIGIN, call, openTestHouse, signInAs, type Session, type TestHouse } from './house.ts'
import { yifa, yifaJson } from './yifa.ts'

const HEADINGS = '工单编号,来电人,诉求类型,诉求内容,发生地址,受理时间,谁写的'
const line = (n: number, type = '投诉'): string => `SL${n},演示来电人,${type},演示诉求${n},演示路${n}号,2026-03-02 09:00,演示备注`
const text = (...lines: readonly string[]): string => [HEADINGS, ...lines].join('\n')
const ORGAN = 'yanshi-zhen'

describe('导入台', () => {
  let of: TestHouse
  let dispatcher: Session
  beforeAll(async () => {
    of = await openTestHouse()
    dispatcher = await signInAs(of.app, 'rexian')
  }, 180_000)
  afterAll(() => of.close())

  async function bring(session: Session, data: string, name = '工单.csv', action = '') {
    const boundary = 'yifa-boundary'
    const payload = Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n${data}\r\n--${boundary}--\r\n`)
    return call(of.app, { method: 'POST', url: `/api/definitions/hotline/imports?organ=${ORGAN}${action && `&action=${encodeURIComponent(action)}`}`, headers: { ...SAME_ORIGIN, cookie: `yifa=${session.token}`, 'content-type': `multipart/form-data; boundary=${boundary}` }, payload })
  }
  /** Asks until the batch is no longer being worked on. */
  async function settled(batch: string): Promise<ImportBatch> {
    for (let asked = 0; asked < 300; asked += 1) {
      const info = (await dispatcher.get(`/api/imports/${batch}`)).json<ImportBatch>()
      if (!['核对中', '导入中', '撤销中'].includes(info.status)) return info
      await new Promise((resolve) => { setTimeout(resolve, 50) })
    }
    throw new Error('这一批没有处理完')
  }

  it('shows a sheet before anything is written, lets its columns be changed, brings it in, and takes it back', async () => {
    const brought = await bring(dispatcher, text(line(1), line(2), line(3, '吐槽')))
    expect(brought.status).toBe(200)
    const { id } = brought.json<ImportBatch>()
    const shown = await settled(id)
    expect(shown).toMatchObject({ status: '待导入', total: 3, fresh: 2, known: 0, rejectedRows: 1, file: '工单.csv', rejected: [{ row: 4, column: '诉求类型' }], template: '12345' })
    expect(shown.columns.find(({ heading }) => heading === '谁写的')).toMatchObject({ field: '', from: '不用' })
    expect((await dispatcher.get('/api/cases?definition=hotline&text=演示诉求1')).json<{ rows: readonly { facts: Record<string, string> }[] }>().rows.filter(({ facts }) => facts['工单编号'] === 'SL1')).toEqual([])
    await dispatcher.post(`/api/imports/${id}/preview`, { columns: { 谁写的: '所属村居' }, fixed: { 诉求来源: '电话' } })
    const again = await settled(id)
    expect(again.columns.find(({ heading }) => heading === '谁写的')).toMatchObject({ field: '所属村居', from: '指定', example: '演示备注' })
    await dispatcher.post(`/api/imports/${id}/start`, {})
    expect(await settled(id)).toMatchObject({ status: '已导入', fresh: 2, rejectedRows: 1 })
    const { rows } = (await dispatcher.get('/api/cases?definition=hotline&text=演示备注')).json<{ rows: readonly { facts: Record<string, string>; state: string }[] }>()
    expect(rows.map(({ facts }) => [facts['工单编号'], facts['诉求来源']]).sort()).toEqual([['SL1', '电话'], ['SL2', '电话']])
    expect(readdirSync(join(of.house.place.dataDir, 'imports'))).toEqual([])
    const faults = await dispatcher.get(`/api/imports/${id}/faults`)
    expect(faults.text).toMatch(/^\uFEFF行,列,原因\r\n"4","诉求类型","/)
    expect((await dispatcher.post(`/api/imports/${id}/undo`, { reason: '错' })).status).toBe(422)
    await dispatcher.post(`/api/imports/${id}/undo`, { reason: '表格取错了' })
    expect(await settled(id)).toMatchObject({ status: '已撤销', undone: { withdrawn: 2, left: 0, reason: '表格取错了' } })
    expect((await dispatcher.get('/api/cases?definition=hotline&text=演示备注')).json<{ rows: readonly { state: string }[] }>().rows.map(({ state }) => state)).toEqual(['已撤销', '已撤销'])
    expect((await dispatcher.get('/api/definitions/hotline/imports')).json<readonly ImportBatch[]>()[0]).toMatchObject({ id, status: '已撤销' })
  })
  it('brings the results of one act to tickets that are there, and takes them back with the record of both', async () => {
    const opened = (await bring(dispatcher, text(line(11), line(12)))).json<ImportBatch>()
    await settled(opened.id)
    await dispatcher.post(`/api/imports/${opened.id}/start`, {})
    await settled(opened.id)
    const brought = await bring(dispatcher, '工单编号,先行联系,满意度,办结类型,回访日期\nSL11,是,满意,实际解决,2026-03-05\nSL99,是,满意,实际解决,2026-03-05\n', '回访.csv', '登记上级办结')
    const { id } = brought.json<ImportBatch>()
    const shown = await settled(id)
    expect(shown).toMatchObject({ action: '登记上级办结', status: '待导入', fresh: 1, rejected: [{ row: 3, column: '工单编号' }] })
    expect(shown.asks.map(({ name }) => name)).toEqual(expect.arrayContaining(['工单编号', '市民满意度', '办理结果']))
    await dispatcher.post(`/api/imports/${id}/start`, {})
    expect(await settled(id)).toMatchObject({ status: '已导入', fresh: 1 })
    const ticket = async () => { const { rows } = (await dispatcher.get('/api/cases?definition=hotline&text=SL11')).json<{ rows: readonly { id: string }[] }>(); return (await dispatcher.get(`/api/cases/${encodeURIComponent(rows[0]?.id ?? '')}`)).json<{ row: { state: string }; timeline: readonly { do: string; answers: readonly { name: string; value: string }[] }[] }>() }
    expect((await ticket()).row.state).toBe('已办结')
    await dispatcher.post(`/api/imports/${id}/undo`, { reason: '表格取错了' })
    expect(await settled(id)).toMatchObject({ status: '已撤销', undone: { withdrawn: 1, left: 0 } })
    const after = await ticket()
    expect([after.row.state, after.timeline.map(({ do: name }) => name)]).toEqual(['待接单', ['受理派单', '已撤销：登记上级办结', '撤销导入']])
    expect(after.timeline[1]?.answers).toEqual(expect.arrayContaining([expect.objectContaining({ name: '市民满意度', value: '满意' })]))
    expect((await bring(dispatcher, '工单编号,满意度\nSL11,满意\n', '回访.csv', '没有的环节')).status).toBe(403)
    expect((await bring(dispatcher, '工单编号,承办意见\nSL11,演示\n', '意见.csv', '提级协调')).status).toBe(403)
  })
  it('says of a file that is no sheet what is wrong with it, and keeps nothing of it in the ledger', async () => {
    const { id } = (await bring(dispatcher, '没有\n内容\n')).json<ImportBatch>()
    expect(await settled(id)).toMatchObject({ status: '未完成', says: expect.stringContaining('没有找到表头'), fresh: 0 })
  })
  it('is closed to whoever has no post that opens such matters there, and tells them of no batch', async () => {
    const { id } = (await bring(dispatcher, text(line(9)))).json<ImportBatch>()
    await settled(id)
    const neighbour = await signInAs(of.app, 'lin')
    expect((await bring(neighbour, text(line(8)))).status).toBe(403)
    expect((await neighbour.get(`/api/imports/${id}`)).status).toBe(404)
    for (const step of ['preview', 'start', 'stop', 'undo']) expect((await neighbour.post(`/api/imports/${id}/${step}`, { reason: '试试看能不能' })).status, step).toBe(404)
    expect((await neighbour.get(`/api/imports/${id}/faults`)).status).toBe(404)
    expect((await dispatcher.get('/api/imports/..%2F..%2Fetc')).status).toBe(404)
  })
})

describe('yifa import', () => {
  let town: string
  let scratch: string
  beforeAll(async () => { town = await fillTown(); scratch = mkdtempSync(join(tmpdir(), 'yifa-importing-')) }, 180_000)
  afterAll(() => { removeTown(town); rmSync(scratch, { recursive: true, force: true }) })
  const inTown = <T,>(...args: readonly string[]) => yifaJson<T>(...args, '--data', town)

  it('--preview writes nothing; --map is remembered; imports lists, names faults and takes back', async () => {
    const sheet = join(scratch, '工单.csv')
    writeFileSync(sheet, text(line(1), line(2, '吐槽')).replace('诉求类型', '哪一类'))
    const options = ['--as', 'hotline', '--organ', '样例镇'] as const
    const first = await inTown<{ fresh: number; columns: readonly { heading: string; field: string }[] }>('import', sheet, ...options, '--preview')
    expect([first.code, first.json.fresh, first.json.columns.find(({ heading }) => heading === '哪一类')?.field]).toEqual([0, 0, ''])
    const said = await yifa('import', sheet, ...options, '--preview', '--map', '哪一类=诉求类型', '--data', town)
    expect(said.out).toMatch(/哪一类 → 诉求类型（指定）/)
    expect(said.out).toMatch(/预览（没有写入任何记录）：读取2行，新增1行，已有0行，有问题1行/)
    const took = await inTown<{ batch: string; accepted: number }>('import', sheet, ...options, '--map', '哪一类=诉求类型')
    expect(took.json).toMatchObject({ accepted: 1 })
    const later = await inTown<{ columns: readonly { heading: string; from: string }[]; known: number }>('import', sheet, ...options, '--preview')
    expect([later.json.columns.find(({ heading }) => heading === '哪一类')?.from, later.json.known]).toEqual(['上次', 1])
    const faults = join(scratch, '未入账.csv')
    expect((await inTown('imports', took.json.batch, '--faults', faults)).json).toEqual({ file: faults, lines: 1 })
    expect(existsSync(faults) && readFileSync(faults, 'utf8')).toContain('"3","哪一类"')
    expect((await yifa('imports', '--as', 'hotline', '--data', town)).out).toContain(`${took.json.batch} `)
    expect((await inTown('imports', took.json.batch, '--undo', '表格取错了')).json).toMatchObject({ withdrawn: 1, left: 0 })
    expect((await inTown<{ restored: number }>('import', sheet, ...options)).json).toMatchObject({ accepted: 1, restored: 1 })
    expect(await yifaJson('verify', town)).toMatchObject({ code: 0, json: { ok: true, faults: [] } })
  }, 180_000)
  it('refuses what is no pair, results of what is no act, and a batch that is not there', async () => {
    const sheet = join(scratch, '工单.csv')
    writeFileSync(sheet, text(line(1)))
    const refusals = await Promise.all([['import', sheet, '--as', 'hotline', '--map', '哪一类'], ['import', sheet, '--as', 'hotline', '--do', '没有的环节', '--preview'], ['import', sheet, '--as', 'law-publicity', '--do', '更正', '--preview']].map((args) => yifa(...args, '--data', town)))
    expect(refusals.map(({ code }) => code)).toEqual([2, 1, 1])
    expect((await yifa('imports', '没有的批次', '--data', town))).toMatchObject({ code: 1, err: expect.stringContaining('没有批次“没有的批次”') })
  }, 60_000)
})

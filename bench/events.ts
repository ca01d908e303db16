import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import { takeAct } from '#core/engine/act.ts'
import type { Act, Case, Facts } from '#core/engine/case.ts'
import { contextFor } from '#cases/people.ts'
import type { AppendRequest, CaseProjection } from '#ledger/entry.ts'
import { TENANT, type House } from '#server/house.ts'
import { ORGANS } from './town.ts'

const BATCH = 400

type Step = readonly [name: string, after: number, answers: Facts]

/** Ways of an application that the engine decides: three of four stay open, as the worklist wants many. */
const WAYS: readonly (readonly Step[])[] = [
  [['审查', 1, {}], ['检索', 2, { 检索情况: '关键词检索', 检索人: '演示经办' }], ['保密审查', 3, { 保密审查意见: '可以公开', 审查理由: '不涉密' }],
    ['答复', 5, { 答复类型: '予以公开', 公开内容: '复印件一份', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' }]],
  [['审查', 1, {}], ['检索', 2, { 检索情况: '关键词检索', 检索人: '演示经办' }]],
  [['审查', 2, {}]], [],
]

/** Every way is taken as often as the others; the opening is an event too. */
export const EVENTS_PER_CASE = WAYS.reduce((sum, way) => sum + 1 + way.length, 0) / WAYS.length

/** A case as the engine decided it, and what the ledger derives from it: copied with other ids and numbers. */
interface Decided { readonly request: AppendRequest; readonly projection: CaseProjection }

async function decide(house: House, organ: string, day: PlainDate, way: readonly Step[], key: string): Promise<Decided> {
  const definition = house.catalogue.find('disclosure-on-request')
  if (!definition) throw new Error('没有政府信息依申请公开的定义')
  const context = await contextFor(house.cases.setting, TENANT, definition)
  const by = (role: string) => ({ person: '演示经办', role, organ })
  const answers = { 申请人: '演示申请人', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示镇年度财政决算', 获取方式: '纸质', 申请渠道: '当面', 收到日期: day }
  const { outcome, caseId } = house.cases.prepareOpening(definition, { tenant: TENANT, organ, definition: definition.id, answers, key, on: day }, by('经办人'), context)
  if (!outcome.ok) throw new Error(outcome.refusal.reasons.map(({ says }) => says).join('；'))
  let kase: Case = outcome.after
  const acts: Act[] = [outcome.act]
  for (const [name, after, given] of way) {
    const step = takeAct(definition, kase, { do: name, on: addDays(day, after), by: by(name === '保密审查' ? '保密审查人员' : '经办人'), answers: given }, context)
    if (!step.ok) throw new Error(`${name}：${step.refusal.reasons.map(({ says }) => says).join('；')}`)
    kase = step.after
    acts.push(step.act)
  }
  const { numbers: _, ...request } = house.cases.requestFor(definition, { tenant: TENANT, organ, caseId, key, version: 0, acts })
  let projection: CaseProjection | undefined
  const [stored] = await house.ledger.appendMany([{ ...request, project: (events) => (projection = request.project(events)) }])
  if (!stored?.ok || !projection) throw new Error('没有记录成功')
  return { request, projection }
}

/** Every town, every month of the year and every way, decided by the engine one by one. */
async function decideAll(house: House, year: number): Promise<readonly Decided[]> {
  const all: Decided[] = []
  for (const organ of ORGANS) for (let month = 1; month <= 12; month += 1) for (const [index, way] of WAYS.entries()) {
    all.push(await decide(house, organ, `${year}-${String(month).padStart(2, '0')}-${String(3 + index * 5).padStart(2, '0')}`, way, `bench-${organ}-${month}-${index}`))
  }
  return all
}

const copyOf = ({ request, projection }: Decided, serial: number): AppendRequest => ({
  ...request, caseId: `${request.definition}.copy-${serial}`, idempotencyKey: `copy-${serial}`,
  project: () => ({ ...projection, number: `演示〔2025〕${serial}号`, publicCode: `COPY${serial}` }),
})

/** Brings a ledger up to so many events: engine-decided cases first, then copies of them through the same bulk path. */
export class Filler {
  readonly #house: House
  readonly #year: number
  #decided: readonly Decided[] = []
  #serial = 0
  events = 0
  cases = 0
  constructor(house: House, year: number) { this.#house = house; this.#year = year }

  async fillTo(wanted: number, progress: (events: number) => void): Promise<void> {
    if (this.#decided.length === 0) {
      this.#decided = await decideAll(this.#house, this.#year)
      this.#count(this.#decided.map(({ request }) => request))
    }
    while (this.events < wanted) {
      const batch: AppendRequest[] = []
      for (let size = 0; batch.length < BATCH && this.events + size < wanted; this.#serial += 1) {
        const one = this.#decided[this.#serial % this.#decided.length]
        if (!one) break
        batch.push(copyOf(one, this.#serial))
        size += one.request.events.length
      }
      const outcomes = await this.#house.ledger.appendMany(batch)
      if (!outcomes.every(({ ok }) => ok)) throw new Error('批量写入被拒绝')
      this.#count(batch)
      progress(this.events)
    }
    await this.#house.ledger.sequence(TENANT, progress)
  }

  #count(requests: readonly AppendRequest[]): void {
    this.cases += requests.length
    this.events += requests.reduce((sum, { events }) => sum + events.length, 0)
  }
}

import { addDays, type PlainDate } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import type { CaseOutcome } from '#cases/request.ts'
import type { CaseRow } from '#ledger/ledger.ts'
import { yearOf, type Period } from '#figures/periods.ts'
import type { StatutoryTable } from '#figures/tables/words.ts'
import { returnOf, type TableOrder } from '#report/returns/fill.ts'
import { freezeReturn } from '#report/returns/freeze.ts'
import { RETURN, openingAnswers } from '#report/returns/submissions.ts'
import { tableOrder, tablesOf } from '../../tables.ts'
import type { Volumes } from '../volumes.ts'
import { DemoRefused, type CaseWalk, type Walker } from '../walker.ts'

/** An answer of a case that turned out to be wrong, and as what it was corrected. */
interface Correction { readonly definition: string; readonly among: (row: CaseRow) => boolean; readonly of: string; readonly field: string; readonly to: string; readonly why: string }

/** A step of a return on its day, or what was corrected in the record meanwhile. */
interface ReturnStep { readonly on: PlainDate; readonly do: string; readonly answers?: Facts; readonly corrects?: Correction }

interface Return { readonly table: string; readonly period: Period; readonly opened: PlainDate; readonly opening: Facts; readonly steps: readonly ReturnStep[] }

const CLERK = { person: '演示甲', role: '经办人' } as const
const HEAD = { person: '演示己', role: '机关负责人' } as const

const step = (on: PlainDate, name: string, answers: Facts = {}): ReturnStep => ({ on, do: name, answers })
const filled = (on: PlainDate): ReturnStep => step(on, '填报', { 口径说明: '数字由案件和台账逐件计出，口径见各指标的定义', 含手工填报项: '否', 勾稽关系: '平衡' })
const sealed = (on: PlainDate): readonly ReturnStep[] => [filled(on), step(on, '冻结')]
const passed = (on: PlainDate): ReturnStep => step(on, '审核', { 审核结论: '通过', 审核意见: '数字与案件、台账一致，勾稽关系平衡' })
/** Filled, frozen, reviewed by the head and reported. */
const reported = (from: PlainDate): readonly ReturnStep[] => [...sealed(from), passed(addDays(from, 1)), step(addDays(from, 2), '上报', { 上报日期: addDays(from, 2), 单位负责人签署: '是', 上报方式: '系统填报' })]
const again = (from: PlainDate, 与原表差异: string): readonly ReturnStep[] => [...sealed(from), passed(addDays(from, 1)), step(addDays(from, 1), '重报', { 重报日期: addDays(from, 1), 单位负责人签署: '是', 与原表差异 })]
const received = (on: PlainDate): ReturnStep => step(on, '接收', { 接收日期: on })
const returned = (on: PlainDate, until: PlainDate, 退回原因: string): ReturnStep => step(on, '上级退回', { 退回原因, 退回日期: on, 重报期限: until })

const receivedIn = (year: number, more: Readonly<Record<string, string>> = {}) => ({ facts }: CaseRow): boolean => String(facts['收到日期']).startsWith(`${year}-`) && Object.entries(more).every(([field, value]) => facts[field] === value)

/** The tables of a year on their way: returned and reported again, corrected and reported again, changed since, to be reported. */
function returnsOf(year: number, today: PlainDate): readonly Return[] {
  const [next, period] = [year + 1, yearOf(year)]
  const by = (table: string, opening: Facts, steps: readonly ReturnStep[], opened: PlainDate = `${next}-01-05`): Return => ({ table, period, opened, opening, steps })
  const office = (收表单位: string, more: Facts = {}): Facts => ({ 收表单位, 报送期限: `${next}-01-31`, ...more })
  const acknowledged = (n: number): readonly ReturnStep[] => [received(`${next}-01-20`), step(`${next}-01-26`, '公布', { 公布日期: `${next}-01-26`, 公布渠道: '政府网站' }), step(`${next}-02-10`, '归档', { 档号: `演档统〔${next}〕${n}号` })]
  const unlike = '一件申请登记为“本机关不掌握”，答复书所附检索情况表明有关信息需要另行制作'
  return [
    by('disclosure-requests', office('演示区人民政府办公室'), [
      ...reported(`${next}-01-12`), returned(`${next}-01-16`, `${next}-01-23`, `${unlike}，请核对后重报`),
      { on: `${next}-01-19`, do: '更正', corrects: { definition: 'disclosure-on-request', among: receivedIn(year, { 信息不存在: '是' }), of: '答复', field: '答复类型', to: '无法提供：需要另行制作', why: unlike } },
      ...again(`${next}-01-19`, '“无法提供”中的一件由“本机关不掌握”改列“没有现成信息需要另行制作”，总数不变'), received(`${next}-01-22`),
    ]),
    ...['disclosure-proactive', 'disclosure-disputes'].map((table) => by(table, office('演示区人民政府办公室'), [...reported(`${next}-01-12`), received(`${next}-01-22`)])),
    ...['enforcement-penalties', 'enforcement-licences', 'enforcement-coercion', 'enforcement-others'].map((table, n) => by(table, office('演示区司法局', { 公布期限: `${next}-01-31` }), [...reported(`${next}-01-13`), ...acknowledged(n + 1)])),
    by('petitions', office('演示区信访办公室'), [
      ...reported(`${next}-01-14`), received(`${next}-01-21`),
      { on: `${next}-02-25`, do: '更正', corrects: { definition: 'petition', among: receivedIn(year, { 信访类别: '申诉求决类', 来源: '直接收到' }), of: '出具处理意见', field: '处理意见', to: '不予支持', why: '处理意见书载明请求缺乏事实根据、不予支持，登记时误选' } },
      step(`${next}-02-26`, '更正申请', { 更正原因: '案卷评查发现一件信访事项的处理意见登记有误', 收表单位同意: '是' }), ...again(`${next}-02-26`, '处理意见中“不予支持”增加一件，“解释说明”减少一件，合计不变'), received(`${next}-03-02`),
    ]),
    by('people-mediation', office('演示区司法局'), [
      ...reported(`${next}-01-12`), received(`${next}-01-22`),
      { on: addDays(today, -5), do: '更正', corrects: { definition: 'people-mediation', among: ({ facts }) => String(facts['受理日期']).startsWith(`${year}-`) && String(facts['纠纷事实']).includes('渗漏水') && facts['调解结果'] === '达成协议', of: '受理登记', field: '纠纷类型', to: '房屋宅基地', why: '卷宗评查：渗漏水起于房屋修缮，纠纷类型登记有误' } },
    ]),
    by('hotline', office('演示区城市运行管理中心'), [...reported(`${next}-01-19`)]),
    by('grid-cases', office('演示区城市运行管理中心'), [...reported(`${next}-01-19`), received(`${next}-01-26`), returned(addDays(today, -3), addDays(today, 7), '统计数据质量抽查：请核对各村居发现上报数与平台导出数，改正后重报')]),
    by('litigation', { 收表单位: '演示区司法局', 报送期限: addDays(today, 6) }, [filled(addDays(today, -1))], addDays(today, -4)),
  ]
}

function mustBeDone(what: string, outcome: CaseOutcome): void {
  if (!outcome.ok) throw new DemoRefused(what, outcome.refusal.reasons.map(({ says }) => says))
}

const machine = ({ person, role }: typeof CLERK | typeof HEAD) => ({ kind: 'machine', name: person, role }) as const

async function casesOf({ house }: Walker, organ: string, definition: string): Promise<readonly CaseRow[]> {
  const rows: CaseRow[] = []
  for (let after: string | null = ''; after !== null;) {
    const page = await house.ledger.findCases(house.tenant, { definition, organ, limit: 1000, ...(after === '' ? {} : { after }) })
    rows.push(...page.rows)
    after = page.next
  }
  return rows
}

/** Cases that are tried before a correction is given up. */
const MOST_TRIED = 50

/**
 * The first of the cases that the correction is about and that allow it: some went on after that day. Ids come in another order in every
 * town; what is corrected does not decide which, so that a second run finds the same.
 */
async function correct(walker: Walker, organ: string, { definition, among, of, field, to, why }: Correction, on: PlainDate, key: string): Promise<void> {
  const { cases, tenant } = walker.house
  let refused: CaseOutcome | undefined
  for (const caseId of (await casesOf(walker, organ, definition)).filter(among).map((row) => row.caseId).toSorted().slice(0, MOST_TRIED)) {
    const at = (await cases.load(tenant, caseId))?.kase.acts.find((act) => act.do === of)?.seq ?? 0
    const outcome = await cases.act(machine(CLERK), { tenant, caseId, do: '更正', on, answers: { 更正序号: at, 更正项目: field, 更正为: to, 更正理由: why }, key })
    if (outcome.ok) return
    refused = outcome
  }
  if (!refused) throw new DemoRefused(`更正“${field}”`, ['没有这样的案件'])
  mustBeDone(`更正“${field}”`, refused)
}

/** A return on its way: what of it is on record is counted in `at`. */
interface OnTheWay { readonly form: StatutoryTable; readonly order: TableOrder; readonly caseId: string; readonly steps: readonly ReturnStep[]; at: number }

const isPlain = ({ do: name, corrects }: ReturnStep): boolean => name !== '冻结' && !corrects

/** The steps that come next and need nobody but the engine. */
function plainSteps(of: OnTheWay): readonly ReturnStep[] {
  const rest = of.steps.slice(of.at)
  const until = rest.findIndex((one) => !isPlain(one))
  return until < 0 ? rest : rest.slice(0, until)
}

const take = (kase: CaseWalk, steps: readonly ReturnStep[]): void => {
  for (const { on, do: name, answers } of steps) kase.act(name, on, answers, name === '审核' ? HEAD : CLERK)
}

async function begin(walker: Walker, organ: string, { table, period, opened, opening, steps }: Return): Promise<OnTheWay> {
  const { house } = walker
  const form = (await tablesOf(house)).find(({ id }) => id === table)
  const definition = house.catalogue.find(RETURN)
  if (!form || !definition) throw new DemoRefused(table, ['没有这张报表'])
  const order = await tableOrder(house, organ, period)
  const answers = { ...openingAnswers(returnOf(form, order)), 报表名称: form.name, ...opening }
  const on: OnTheWay = { form, order, caseId: house.cases.idOf(definition, house.tenant, organ, '', answers), steps, at: 0 }
  const first = plainSteps(on)
  await walker.walk(RETURN, organ, opened, answers, (kase) => take(kase, first), CLERK)
  on.at = first.length
  return on
}

/** What the ledger must have taken before anything follows: a table frozen, a case corrected. */
async function takeOne(walker: Walker, of: OnTheWay): Promise<void> {
  const { on, corrects } = of.steps[of.at] ?? {}
  if (on === undefined) return
  const key = `demo:${RETURN}:${of.caseId}:${of.at}`
  if (corrects) await correct(walker, of.order.organ.id, corrects, on, key)
  else mustBeDone(`冻结${of.form.name}`, await freezeReturn(walker.house.cases, machine(CLERK), of.form, { ...of.order, today: on }, { caseId: of.caseId, key, on }))
  of.at += 1
}

async function takeOn(walker: Walker, of: OnTheWay): Promise<void> {
  const steps = plainSteps(of)
  if (steps.length > 0) await walker.carryOn(of.caseId, `demo:${RETURN}:${of.caseId}:${of.at}`, (kase) => take(kase, steps))
  of.at += steps.length
}

/** The statutory tables of the year, each in another state on its way to whoever it is reported to. Wants the year's cases in the log. */
export async function walkReturns(walker: Walker, { organ, year }: Volumes, today: PlainDate): Promise<void> {
  const all: OnTheWay[] = []
  for (const one of returnsOf(year, today)) all.push(await begin(walker, organ, one))
  await walker.flush()
  while (all.some(({ at, steps }) => at < steps.length)) {
    for (const one of all) await takeOne(walker, one)
    for (const one of all) await takeOn(walker, one)
    await walker.flush()
  }
}

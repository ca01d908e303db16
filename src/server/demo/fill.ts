import { dateOf, type PlainDate } from '#core/calendar/plain-date.ts'
import { listOf } from '#core/engine/clock.ts'
import { followMoves } from '#cases/links.ts'
import { PUBLIC_ROLES } from '#cases/who.ts'
import type { Catalogue } from '#procedures/catalogue.ts'
import { hashPassword } from '#cases/passwords.ts'
import { TENANT, TOWN_SETTING, type House } from '../house.ts'
import { DEMO_USERS } from '../http/api/session.ts'
import { Chance } from './random.ts'
import { publishReport } from './stories/annualReport.ts'
import { walkDisclosure } from './stories/disclosure.ts'
import { walkDisclosureReport } from './stories/disclosureReport.ts'
import { walkDisputes } from './stories/disputes.ts'
import { walkHotline } from './stories/hotline.ts'
import { walkPenalties } from './stories/penalty.ts'
import { walkPetitions } from './stories/petition.ts'
import { walkReconsideration } from './stories/reconsideration.ts'
import { walkReturns } from './stories/returns.ts'
import { walkAttendances, walkOfficers, walkPublicity } from './stories/registers.ts'
import { walkWorks } from './works/works.ts'
import { ORGANS, demoUsers, peopleFor, personFor } from './town.ts'
import { LARGE_TOWN, SMALL_TOWN, type Volumes } from './volumes.ts'
import { Walker } from './walker.ts'

const SEED = 20_250_101
const DONE = 'demo'
/** Cases between two lines of progress. */
const STEP = 1000
const SEQUENCE_STEP = 20_000
const NAMES: ReadonlyMap<string, string> = new Map(ORGANS.map(({ id, name }) => [id, name]))
export const DEMO_PASSWORD = '演示密码'

/** Every post that some definition names; the public's parts are nobody's post. */
const postsIn = ({ all }: Catalogue): ReadonlySet<string> => new Set(all.flatMap(({ opens, actions }) => [opens, ...Object.values(actions)])
  .filter(({ by }) => !listOf(by).some((role) => role === '*' || PUBLIC_ROLES.has(role))).flatMap(({ by }) => listOf(by)))

async function putPeople({ ledger, catalogue }: House): Promise<void> {
  const people = peopleFor(postsIn(catalogue))
  for (const organ of ORGANS) await ledger.people.putOrgan(TENANT, organ)
  const passwordHash = await hashPassword(DEMO_PASSWORD)
  for (const { login, name, organ, roles } of people) {
    await ledger.people.putAccount(TENANT, { id: login, login, name, passwordHash })
    for (const role of roles) await ledger.people.putPost(TENANT, login, { organ, role, from: '2019-01-01', to: null })
  }
  await ledger.people.putSetting(TENANT, DEMO_USERS, { users: demoUsers(people).map((user) => ({ ...user })) })
}

async function walkTown(walker: Walker, seed: number, of: Volumes, today: string, log: (line: string) => void): Promise<void> {
  log(NAMES.get(of.organ) ?? of.organ)
  const officers = of.organ === 'yanshi-zhen' ? ['演示丁', ...Array.from({ length: of.officers - 1 }, (_, n) => `演示执法${n + 2}号`)] : Array.from({ length: of.officers }, (_, n) => `样例执法${n + 1}号`)
  log('  持证执法人员')
  await walkOfficers(walker, of, officers, today)
  await walker.flush()
  log('  普法活动、列席会议')
  await walkPublicity(walker, new Chance(seed + 1), of)
  await walkAttendances(walker, new Chance(seed + 2), of)
  log('  信访、依申请公开')
  await walkPetitions(walker, new Chance(seed + 4), of, today)
  const refused = await walkDisclosure(walker, new Chance(seed + 5), of, today)
  log('  行政处罚')
  await walkPenalties(walker, new Chance(seed + 6), of, today, officers)
  log('  调解、应诉、复议答复')
  const contested = await walkDisputes(walker, new Chance(seed + 7), of, today, refused)
  if (of.works) {
    log('  决策、合同、村居、政务服务、网格')
    await walkWorks(walker, of, today, officers)
  }
  log('  12345工单')
  await walkHotline(walker, new Chance(seed + 3), of, today)
  await walker.flush()
  if (contested !== undefined) await followMoves(walker.house.cases, TENANT, contested)
}

/** How far the demo is: `cases` is there when it is complete. Seed and day are kept, so that a second run walks the very same cases. */
interface Progress { readonly seed: number; readonly today: PlainDate; readonly cases?: number }

/** The directory holds records that are not the demo's. */
export class NotEmptyError extends Error {
  constructor(place: string) {
    super(`“${place}”中已有实际案件记录，不能在其中建立演示区，没有改动任何内容。请用 --data 指定一个空目录，或者去掉 --demo 启动`)
    this.name = 'NotEmptyError'
  }
}

async function begin(house: House, log: (line: string) => void): Promise<Progress | undefined> {
  const { ledger } = house
  const before = await ledger.people.findSetting(TENANT, DONE) as unknown as Progress | undefined
  if (before?.cases !== undefined) return undefined
  if (before) {
    log(`上次建立演示区时中断：沿用原种子 ${before.seed} 和日期 ${before.today} 接着建立，已经入账的案件不重复登记`)
    return before
  }
  if (await ledger.countCases(TENANT, {}) > 0) throw new NotEmptyError(house.place.dataDir)
  const progress: Progress = { seed: Number(process.env['YIFA_SEED'] ?? SEED), today: dateOf(house.cases.setting.now()) }
  await ledger.people.putSetting(TENANT, DONE, { ...progress })
  return progress
}

/** About as many cases and entries as the works of a town. */
const WORKS = 1100
const expectedCases = (towns: readonly Volumes[]): number => towns.reduce((sum, { hotline, petitions, penalty, disclosure, attendances, officers, publicity, works }) =>
  sum + (works ? WORKS : 0) + hotline.received + petitions + penalty.simple + penalty.general + disclosure + attendances + officers + publicity.events, 0)

/** Lines of progress with the share done and the seconds since the start. */
function progressLog(log: (line: string) => void, expected: number): (recorded: number) => void {
  const started = Date.now()
  let next = 0
  return (recorded) => {
    if (recorded < next) return
    next = recorded + STEP
    log(`  已办${recorded}件（约${Math.min(99, Math.floor((recorded * 100) / expected))}%，${Math.round((Date.now() - started) / 1000)}秒）`)
  }
}

/**
 * Fills an empty house with an invented district: a year of cases walked through the engine, then some that are still open today. The
 * seed is printed. A house that is filled already is left as it is; one whose filling was cut off is filled to its end.
 * @returns whether anything was done
 * @throws NotEmptyError when the house holds other records
 */
export async function fillDemo(house: House, log: (line: string) => void, towns: readonly Volumes[] = [LARGE_TOWN, SMALL_TOWN]): Promise<boolean> {
  const progress = await begin(house, log)
  if (!progress) return false
  const { seed, today } = progress
  const started = Date.now()
  log(`建立演示区：按引擎逐环节走出${towns[0]?.year ?? ''}年全年案件（种子 ${seed}），首次约需一分钟……`)
  const secret = (await house.ledger.people.findSetting(TENANT, TOWN_SETTING))?.['secret'] ?? ''
  await house.ledger.people.putSetting(TENANT, TOWN_SETTING, { name: '演示区', demo: true, secret })
  await putPeople(house)
  const walker = new Walker(house, personFor, progressLog(log, expectedCases(towns)))
  for (const [index, town] of towns.entries()) await walkTown(walker, seed + 100 * index, town, today, log)
  log('行政复议')
  await walkReconsideration(walker, new Chance(seed + 50), towns[0]?.year ?? 0, today)
  await walker.flush()
  log('汇总指标')
  await house.ledger.sequence(TENANT, (done) => { if (done % SEQUENCE_STEP === 0) log(`  已汇总${done}条记录`) })
  log('统计报表、政府信息公开年度报告')
  for (const town of towns) {
    if (town.works) await walkReturns(walker, town, today)
    await walkDisclosureReport(walker, town)
  }
  log('年度报告')
  for (const town of towns) await publishReport(walker, town)
  await house.ledger.sequence(TENANT)
  await house.ledger.checkpoint(TENANT)
  await house.ledger.people.putSetting(TENANT, DONE, { ...progress, cases: walker.recorded })
  log(`演示区已建立：${walker.recorded}件，用时${Math.round((Date.now() - started) / 1000)}秒`)
  return true
}

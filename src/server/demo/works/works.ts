import type { PlainDate } from '#core/calendar/plain-date.ts'
import type { Volumes } from '../volumes.ts'
import type { Walker } from '../walker.ts'
import { standing, walkBatch, type Batch } from '../batch.ts'
import { consulting, decisions } from './decisions.ts'
import { disputeWork } from './disputeWork.ts'
import { walkEnforcement } from './enforcement.ts'
import { walkLegalService } from './legalService.ts'
import { meetings } from './meetings.ts'
import { offices } from './offices.ts'
import { walkProposalYears } from './proposalYear.ts'
import { rosters } from './rosters.ts'
import { walkRules } from './rules.ts'
import { services } from './serviceCentre.ts'
import { walkTasks } from './tasks.ts'
import { walkTownAffairs } from './townAffairs.ts'
import { suggestions, villages } from './villages.ts'

/** Every officer carries a recorder. */
const recorders = (officers: readonly string[]): Batch => standing('full-process-record', officers.length, (i, day) => ({ 设备编号: `演记${i + 1}`, 设备种类: '执法记录仪', 领用人: officers[i] ?? '', 启用日期: day, 报废日期: '2099-12-31', 本年使用时长: 180 + (i % 5) * 12, 归档率: 100 - (i % 3) }))

/** What a town does besides the great numbers: some of every kind of work in the year, and a draft that is before the public today. */
export async function walkWorks(walker: Walker, { organ, year }: Volumes, today: PlainDate, officers: readonly string[]): Promise<void> {
  for (const batch of [recorders(officers), ...villages, ...decisions, suggestions, ...services, ...rosters, ...disputeWork, ...meetings, ...offices]) {
    await walkBatch(walker, organ, year, batch)
    // Services are entered under agreements that have to be on record before.
    await walker.flush()
  }
  await walkProposalYears(walker, organ, year, today)
  await walkTasks(walker, organ, year, today)
  await walkEnforcement(walker, { organ, year }, today, officers)
  for (const tell of [walkLegalService, walkRules, walkTownAffairs]) await tell({ walker, organ, year, today })
  const { definition, day, answers, way } = consulting(today)
  await walker.walk(definition, organ, day, answers, way)
}

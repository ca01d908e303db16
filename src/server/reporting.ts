import { dateOf } from '#core/calendar/plain-date.ts'
import type { ReportOrder } from '#report/write.ts'
import { organsAbove } from '#cases/authority.ts'
import type { House } from './house.ts'

/** There is no such organ; the message lists those there are. */
export class NoOrganError extends Error {
  constructor(wanted: string, known: readonly string[]) {
    super(`没有单位“${wanted}”。本系统的单位：${known.join('、') || '（尚无）'}`)
    this.name = 'NoOrganError'
  }
}

/** What a report of an organ (by id or name) and year is made from: itself and everything below it. @throws NoOrganError */
export async function reportOrder(house: House, wanted: string, year: number): Promise<ReportOrder> {
  const organs = await house.ledger.people.listOrgans(house.tenant)
  const organ = organs.find(({ id, name }) => id === wanted || name === wanted) ?? organs.find(({ name }) => name.startsWith(wanted))
  if (!organ) throw new NoOrganError(wanted, organs.map(({ name }) => name))
  const below = organs.filter(({ id }) => organsAbove(organs, id).includes(organ.id)).map(({ id }) => id)
  return {
    tenant: house.tenant, organ: { id: organ.id, name: organ.name, code: organ.code, level: organ.level }, organs: [organ.id, ...below],
    superior: organs.find(({ id }) => id === organ.parent)?.name ?? '上级人民政府', year, today: dateOf(house.cases.setting.now()), demo: house.demo,
  }
}

import { findExpiring } from '#cases/expiring.ts'
import { reportOrder } from '../reporting.ts'
import { UsageError, findOption, type Command } from './command.ts'
import { inHouse } from './place.ts'

const USAGE = 'yifa expiring [--organ 单位] [--within 日数]'

export const expiring: Command = {
  usage: USAGE, does: '列出即将届满的证件、聘期、协议、合同、规范性文件（台账写明有效期的都在内）', options: ['organ', 'within'],
  async run(call) {
    const text = findOption(call, 'within')
    if (text !== undefined && !/^\d{1,4}$/.test(text)) throw new UsageError(`--within 应为日数，收到的是“${text}”。用法：${USAGE}`)
    return inHouse(call, async (house) => {
      const wanted = findOption(call, 'organ')
      const all = await house.ledger.people.listOrgans(house.tenant)
      const organs = wanted === undefined ? all.map(({ id }) => id) : [(await reportOrder(house, wanted, 2000)).organ.id]
      const within = text === undefined ? house.parameters.notice.page : Number(text)
      const found = await findExpiring(house.cases, house.tenant, organs, within)
      const nameOf = (id: string): string => house.catalogue.find(id)?.name ?? id
      return {
        json: found.map(({ row, until, left, says }) => ({ definition: row.definition, caseId: row.caseId, number: row.number, title: row.title, organ: row.organ, until, left, says })),
        lines: found.length === 0 ? [`${within}日内没有届满的`] : found.map(({ row, until, says }) => `${until} ${says} ${nameOf(row.definition)} ${row.title}（${all.find(({ id }) => id === row.organ)?.name ?? row.organ}）`),
      }
    })
  },
}

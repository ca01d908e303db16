import { reviewDefinition, type Review } from '#core/review/review.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { CommandError, findOption, log, type Command } from './command.ts'

const total = (reviews: readonly Review[], of: (review: Review) => number): number => reviews.reduce((sum, review) => sum + of(review), 0)

const lineOf = ({ procedure, states, transitions, invariants, mutants, findings }: Review): string =>
  `${procedure.padEnd(28)}情形${states}，走法${transitions}，禁止事项${invariants}，去掉前置条件${mutants.total}个（被发现${mutants.killed}，等价${mutants.equivalent}，已说明${mutants.explained}），问题${findings.length}`

export const review: Command = {
  usage: 'yifa review [编号…] [--json]', does: '穷尽每个程序的走法，对照禁止事项，并逐一去掉前置条件看能否被发现',
  async run(call) {
    const folder = findOption(call, 'definitions')
    const catalogue = await loadCatalogue(folder ? [folder] : [])
    const unknown = call.words.find((id) => !catalogue.find(id))
    const chosen = call.words.length === 0 ? catalogue.all : catalogue.all.filter((one) => call.words.includes(one.id))
    if (unknown !== undefined) throw new CommandError(`没有编号为“${unknown}”的程序或者台账。可用：${catalogue.all.map((one) => one.id).join('、')}`)
    const reviews = chosen.map((definition) => { const one = reviewDefinition(definition); log(lineOf(one)); return one })
    const findings = reviews.flatMap((one) => one.findings)
    const json = { procedures: chosen.length, states: total(reviews, (one) => one.states), invariants: total(reviews, (one) => one.invariants), mutants: total(reviews, (one) => one.mutants.total), findings }
    const lines = [
      ...findings.map(({ procedure, says, path }) => `${procedure}：${says}${path.length > 0 ? `（${path.join(' → ')}）` : ''}`),
      `共${json.procedures}个定义，探索情形${json.states}种，禁止事项${json.invariants}条，去掉前置条件${json.mutants}个，发现问题${findings.length}个`,
    ]
    return { json, lines, failed: findings.length > 0 }
  },
}

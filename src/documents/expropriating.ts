import { isBlank, type Compose } from './facts.ts'

/** What the papers of expropriation say of the case: a household's own case and the decision for the whole area name the same things differently. */

const as = (field: string): Compose => (facts) => facts[field]

/** Houses on State land by the regulation; on collective land by the law and its regulation. */
const basis: Compose = (facts) => (facts['土地性质'] === '集体土地'
  ? '《中华人民共和国土地管理法》《中华人民共和国土地管理法实施条例》' : '《国有土地上房屋征收与补偿条例》第二十五条')

export const EXPROPRIATION: Readonly<Record<string, Compose>> = { 征收依据: basis, 选择的补偿方式: as('补偿方式'), 补偿金额: as('补偿总额') }

export const EXPROPRIATION_DECISION: Readonly<Record<string, Compose>> = {
  征收依据: basis, 房屋坐落: as('评估房屋'), 当事人: as('被征收人'), 当事人类型: as('被征收人类型'),
  据以执行的决定: (facts) => (isBlank(facts['房屋征收补偿决定文号']) ? undefined : `房屋征收补偿决定（${String(facts['房屋征收补偿决定文号'])}）`),
  执行标的: (facts) => (isBlank(facts['房屋坐落'] ?? facts['评估房屋']) ? undefined : `被申请人从坐落于${String(facts['房屋坐落'] ?? facts['评估房屋'])}的房屋中搬迁，将房屋移交`),
}

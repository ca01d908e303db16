import type { Act } from '#core/engine/case.ts'
import type { Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { allFields } from './project.ts'
import { ISSUE_ACT, supplementFields } from './supplement.ts'

const CORRECTION = '更正'
const RESTORATION = '恢复导入'

/** A correction of a personal answer is as personal as the answer that it corrects. */
function correctionFields(definition: Procedure, asks: Fields, corrected: string): Fields {
  const [own, target] = [asks['更正为'], allFields(definition)[corrected]]
  return own && target?.isPersonal ? { ...asks, 更正为: { ...own, isPersonal: true, ...(target.checks ? { checks: target.checks } : {}) } } : asks
}

/** The questions that an act's answers answer, those of 补充填写, 更正 and 恢复导入 included: which of them are personal decides what is sealed and masked. */
export function askedBy(definition: Procedure, { do: name, answers }: Pick<Act, 'do' | 'answers'>, asks: Fields): Fields {
  if (definition.actions[name]) return asks
  if (name === ISSUE_ACT) return { ...asks, ...supplementFields(definition, Object.keys(answers)) }
  if (name === RESTORATION) return { ...definition.opens.asks, ...asks }
  return name === CORRECTION ? correctionFields(definition, asks, String(answers['更正项目'])) : asks
}

import { sayNamed, type Checked, type Finding, type Numbered } from './finding.ts'

/** A part of the year, of the organ or of the whole: another figure under the same name. */
const PARTIAL = /其中|上半年|下半年|季度|\d月|截至|首批|新增|其他|各单位|分别|平均|每/

const plainName = (name: string): string => name.replace(/[\s“”"、，]/g, '').replace(/^(?:办理|开展|受理|完成|组织|举办|处理|收到)+/, '')

const isWhole = ({ approximate, ofLastYear, changeOnly, lead }: Numbered): boolean => !approximate && !ofLastYear && !changeOnly && !PARTIAL.test(lead.split(/[，,]/).at(-1) ?? '')

/** Level or body that the clause names, besides 全区 or 我镇: 市人大 and 区人大 give two figures. */
const bodiesIn = ({ lead, tail }: Numbered): string => [...new Set(`${lead.split(/[，,]/).at(-1) ?? ''}${tail}`.replace(/[全我本各][省市县区镇乡街局]/g, '').match(/[省市县区镇乡街村局委队所厅]/g) ?? [])].sort().join('')

/** One figure with two values: by its id, or by a name long enough to be no accident. */
export function findRepeated({ statements }: Checked): readonly Finding[] {
  const groups = new Map<string, Numbered[]>()
  for (const [index, statement] of statements.entries()) {
    const one: Numbered = { ...statement, index }
    const name = plainName(one.name)
    const key = one.figure ?? (name.length >= 6 ? name : undefined)
    if (key === undefined || !isWhole(one)) continue
    const kept = `${key}|${one.unit === '%' ? '%' : ''}`
    groups.set(kept, [...(groups.get(kept) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    const other = first && group.find((one) => one.value !== first.value && one.unit === first.unit && one.sentence.start !== first.sentence.start && bodiesIn(one) === bodiesIn(first))
    return first && other ? [{ rule: 'stated-twice', figures: [first.index, other.index], says: `${sayNamed(first)}在另一处写作${other.value}${other.unit}（“${other.quote}”），同一指标前后不一致，请核对或者说明口径` }] : []
  })
}

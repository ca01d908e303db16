import { atoms } from './evaluate.ts'
import { conditionsOf } from './check.ts'
import { isDerived } from '../vocabulary/count.ts'
import type { Fields } from '../vocabulary/field.ts'
import type { Carried, Move, Start } from '../vocabulary/link.ts'
import type { Action, Procedure } from '../vocabulary/procedure.ts'
import { isRegister } from '../vocabulary/register.ts'

type Find = (id: string) => Procedure | undefined
type Acts = readonly (readonly [string, Pick<Action, 'asks' | 'starts' | 'moves'>])[]

const actsOf = (definition: Procedure): Acts => [[definition.opens.name, definition.opens], ...Object.entries(definition.actions)]

const fieldsOf = (definition: Procedure): Fields => Object.assign({}, ...actsOf(definition).map(([, action]) => action.asks ?? {})) as Fields

/** Carried answers must exist on both sides; words that a choice there does not offer would be refused on the day. */
function carriedFaults(carries: Readonly<Record<string, Carried>> | undefined, here: Fields, there: Fields, target: string): readonly string[] {
  return Object.entries(carries ?? {}).flatMap(([name, from]) => {
    const field = there[name]
    if (!field) return [`“${target}”没有填写项“${name}”`]
    if (typeof from === 'string') return here[from] ? [] : [`本程序没有填写项“${from}”`]
    return field.options && !field.options.includes(String(from.fixed)) ? [`“${target}”的“${name}”没有选项“${from.fixed}”`] : []
  })
}

function startFaults(link: Start, here: Fields, find: Find): readonly string[] {
  const target = find(link.opens)
  if (!target) return [`没有程序“${link.opens}”`]
  const there = target.opens.asks ?? {}
  const refers = there[link.refersBy]?.type === 'caseNumber' ? [] : [`“${link.opens}”的“${target.opens.name}”没有案件编号类填写项“${link.refersBy}”`]
  return [...refers, ...carriedFaults(link.carries, here, there, link.opens)]
}

function moveFaults(link: Move, here: Fields, find: Find): readonly string[] {
  const named = here[link.caseIn]?.type === 'caseNumber' ? [] : [`本程序没有案件编号类填写项“${link.caseIn}”`]
  const target = find(link.of)
  const action = target?.actions[link.takes]
  if (!target) return [...named, `没有程序“${link.of}”`]
  if (!action) return [...named, `“${link.of}”没有环节“${link.takes}”`]
  const there = action.asks ?? {}
  const missing = Object.entries(there).filter(([name, field]) => !field.isOptional && !field.askedWhen && link.carries?.[name] === undefined)
  return [...named, ...missing.map(([name]) => `没有为“${link.takes}”带去必填项“${name}”`), ...carriedFaults(link.carries, here, there, link.of)]
}

/** Registers that conditions ask, and the answers by which they ask, must exist: an empty look-up would refuse every case. */
function listedFaults(definition: Procedure, find: Find): readonly string[] {
  return conditionsOf(definition).flatMap(([where, condition]) => atoms(condition).flatMap((atom) => {
    if (atom.is !== 'listed') return []
    const register = find(atom.register)
    if (register?.kind !== 'register') return [`${where}：没有台账“${atom.register}”`]
    return register.opens.asks?.[atom.by] ? [] : [`${where}：台账“${atom.register}”没有填写项“${atom.by}”`]
  }))
}

/** Registers that questions refer to, and the answers that hold the names there, must exist; so must what a register says of itself as master. */
function referenceFaults(definition: Procedure, find: Find): readonly string[] {
  const referring = Object.entries(fieldsOf(definition)).flatMap(([name, { refers }]) => {
    if (!refers) return []
    const register = find(refers.register)
    if (register?.kind !== 'register') return [`填写项“${name}”：没有台账“${refers.register}”`]
    return register.opens.asks?.[refers.by] ? [] : [`填写项“${name}”：台账“${refers.register}”没有填写项“${refers.by}”`]
  })
  const { master, asks = {} } = isRegister(definition) ? definition.entry : {}
  return [...referring, ...(master ? [master.by, ...master.same] : []).filter((name) => !asks[name]).map((name) => `主数据：没有填写项“${name}”`)]
}

/** Figures made of figures name ones that some definition declares. */
function derivedFaults(definition: Procedure, hasFigure: (id: string) => boolean): readonly string[] {
  return Object.entries(definition.counts ?? {}).flatMap(([id, count]) => (isDerived(count)
    ? [...count.of, ...(count.kind === 'ratio' ? count.among : [])].filter((part) => !hasFigure(part)).map((part) => `指标“${id}”：没有指标“${part}”`) : []))
}

/** What is wrong with the links of a definition, seen against all the others: they are followed on days when nobody is there to ask. */
export function findLinkFaults(definition: Procedure, find: Find, hasFigure: (id: string) => boolean): readonly string[] {
  const here = fieldsOf(definition)
  const linked = actsOf(definition).flatMap(([name, action]) =>
    [...(action.starts ?? []).flatMap((link) => startFaults(link, here, find)), ...(action.moves ?? []).flatMap((link) => moveFaults(link, here, find))].map((says) => `环节“${name}”的联动：${says}`))
  return [...linked, ...listedFaults(definition, find), ...referenceFaults(definition, find), ...derivedFaults(definition, hasFigure)]
}

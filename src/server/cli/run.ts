import { readFile } from 'node:fs/promises'
import type { Actor, Certificate, Context, Facts, Person } from '#core/engine/case.ts'
import { listOf } from '#core/engine/clock.ts'
import { STATUS_LABEL } from '#core/engine/due.ts'
import { replayScript, type Replayed, type Script } from '#core/engine/replay.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { loadCatalogue } from '#procedures/catalogue.ts'
import { CommandError, UsageError, findOption, type Command } from './command.ts'

const USAGE = 'yifa run 程序编号 脚本.json [--json]'

interface WrittenPerson { readonly id?: string; readonly name?: string; readonly posts?: readonly (string | { role: string })[]; readonly certificates?: readonly Partial<Certificate>[] }
interface WrittenAct { readonly on: string; readonly do?: string; readonly by?: string; readonly answers?: Facts }
interface Written {
  readonly organ?: string
  readonly people?: readonly WrittenPerson[] | Readonly<Record<string, WrittenPerson>>
  readonly opened: WrittenAct
  readonly acts?: readonly WrittenAct[]
  readonly today?: string
}

async function readScript(path: string): Promise<Written> {
  const text = await readFile(path, 'utf8').catch(() => { throw new CommandError(`读不到脚本文件“${path}”，请检查路径`) })
  try {
    const script = JSON.parse(text) as Written
    if (typeof script?.opened?.on !== 'string') throw new CommandError(`脚本“${path}”缺少 opened.on（开始办理的日期）`)
    return script
  } catch (error) {
    if (error instanceof CommandError) throw error
    throw new CommandError(`脚本“${path}”不是有效的 JSON：${error instanceof Error ? error.message : ''}。请检查逗号、引号和括号`)
  }
}

type KnownPerson = Person & { readonly roles: readonly string[] }

function readPeople(people: Written['people']): readonly KnownPerson[] {
  const list = Array.isArray(people) ? people as readonly WrittenPerson[] : Object.entries(people ?? {}).map(([id, person]) => ({ id, ...(person as WrittenPerson) }))
  return list.map((person) => ({
    id: person.id ?? person.name ?? '', name: person.name ?? person.id ?? '',
    roles: (person.posts ?? []).map((post) => (typeof post === 'string' ? post : post.role)),
    certificates: (person.certificates ?? []).map((held) => ({ kind: held.kind ?? '行政执法证', number: held.number ?? '', from: held.from ?? '1900-01-01', to: held.to ?? '2199-12-31' })),
  }))
}

/** `by` is a person's id or name, else the name of a post; left out, the first post that the act names. */
function actorFor(definition: Procedure, people: readonly KnownPerson[], organ: string, act: WrittenAct): Actor {
  const wanted = listOf((act.do === undefined ? definition.opens : definition.actions[act.do])?.by ?? '*')
  const known = people.find(({ id, name }) => id === act.by || name === act.by)
  if (known) return { person: known.name, role: known.roles.find((role) => wanted.includes(role)) ?? known.roles[0] ?? '', organ }
  const role = act.by ?? wanted[0] ?? ''
  return { person: act.by ?? `（${role}）`, role, organ }
}

function toScript(definition: Procedure, written: Written, people: readonly KnownPerson[]): Script {
  const organ = written.organ ?? '演示镇人民政府'
  const at = (act: WrittenAct) => ({ on: act.on, by: actorFor(definition, people, organ, act), answers: act.answers ?? {} })
  const acts = (written.acts ?? []).map((act) => ({ do: act.do ?? '', ...at({ ...act, do: act.do ?? '' }) }))
  return { opened: at(written.opened), acts, today: written.today ?? acts.at(-1)?.on ?? written.opened.on }
}

function linesOf(replayed: Replayed): readonly string[] {
  return [
    `状态：${replayed.state ?? '未能开始'}`, ...replayed.events.map((event) => `  ${event.seq}. ${event.on.replace('T00:00', '')} ${event.do}（${event.by.person}）`),
    ...(replayed.refusals.length > 0 ? ['被拒绝：'] : []),
    ...replayed.refusals.flatMap(({ do: name, reasons }) => reasons.map(({ says, basis }) => `  ${name}：${says}${basis ? `　${basis}` : ''}`)),
    ...(replayed.deadlines.length > 0 ? ['期限：'] : []),
    ...replayed.deadlines.flatMap((due) => [`  ${due.name}：${due.due ?? '—'} ${STATUS_LABEL[due.status]}`, ...due.why.map((why) => `      ${why}`)]),
    ...replayed.amounts.map(({ name, value, unit, why }) => `金额 ${name}：${value}${unit}（${why.join('；')}）`),
  ]
}

export const run: Command = {
  usage: USAGE, does: '按脚本重放一个案件（不存储），列出结果、全部拒绝理由和期限',
  async run(call) {
    const [id, path] = call.words
    if (!id || !path) throw new UsageError(`用法：${USAGE}`)
    const folder = findOption(call, 'definitions')
    const catalogue = await loadCatalogue(folder ? [folder] : [])
    const definition = catalogue.find(id)
    if (!definition) throw new CommandError(`没有编号为“${id}”的程序。可用：${catalogue.all.map((one) => one.id).join('、')}`)
    const written = await readScript(path)
    const people = readPeople(written.people)
    const context: Context = { calendar: nationalCalendar, findPerson: (name) => people.find((one) => one.id === name || one.name === name) }
    const replayed = replayScript(definition, toScript(definition, written, people), context)
    const { after: _, ...json } = replayed
    return { json, lines: linesOf(replayed) }
  },
}

import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readFileText } from '#report/reading/files/open.ts'
import { UnreadableFile } from '#report/reading/files/refusal.ts'
import { readReport, type ReadReport } from '#report/reading/read.ts'
import { CommandError, UsageError, log, type Command } from './command.ts'

const USAGE = 'yifa read 文件…（.txt .docx .pdf .html） [--json]'

const WHY: Readonly<Record<string, string>> = { ENOENT: '没有这个文件。请检查路径和文件名', EISDIR: '这是一个目录。请给出其中的文件', EACCES: '没有读取权限。请检查文件权限' }

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CommandError(`不能读取“${path}”：${WHY[code] ?? '文件打不开。请检查文件和磁盘'}`)
  }
}

type Outcome = { readonly path: string; readonly report: ReadReport } | { readonly path: string; readonly refusal: string }

async function readOne(path: string): Promise<Outcome> {
  try {
    return { path, report: readReport(await readFileText(await readBytes(path), path)) }
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof CommandError) return { path, refusal: error.message }
    throw error
  }
}

const sayChange = ({ change }: ReadReport['figures'][number]): string => {
  if (!change) return ''
  if (change.direction === 'same') return '，与上年持平'
  const much = [change.percent === undefined ? '' : `${change.percent}%`, change.points === undefined ? '' : `${change.points}个百分点`, change.amount === undefined ? '' : `${change.amount}${change.unit ?? ''}`].filter(Boolean).join('、')
  return `，比${change.base === 'last-year' ? '上年' : '上期'}${change.direction === 'up' ? '上升' : '下降'}${much}`
}

function sayOutcome(outcome: Outcome): readonly string[] {
  const name = basename(outcome.path)
  if ('refusal' in outcome) return []
  const { isReport, organ, year, title, sections, figures, findings } = outcome.report
  if (!isReport) return [`${name}：不是法治政府建设年度报告，没有读出数字`]
  return [
    `${name}：${organ ?? '单位不明'} ${year === null ? '年度不明' : `${year}年`}${title ? `《${title}》` : ''}，${sections.length}个标题，${figures.length}个数字，${findings.length}处疑问`,
    ...figures.map((one) => `  ${one.name}：${one.approximate ? '约' : ''}${one.value}${one.unit}${sayChange(one)}${one.figure ? `［${one.figure}］` : ''}`),
    ...findings.map(({ says }) => `  ！${says}`),
  ]
}

/** A file that could not be read keeps its place among several, as no report, with the reason. */
const toJson = (outcome: Outcome): ReadReport => 'report' in outcome ? outcome.report
  : { isReport: false, organ: null, year: null, title: null, sections: [], figures: [], findings: [{ rule: 'unreadable', says: outcome.refusal, figures: [] }] }

export const read: Command = {
  usage: USAGE, does: '读取并核对别人写的法治政府建设年度报告',
  async run(call) {
    if (call.words.length === 0) throw new UsageError(`请给出要读取的报告文件。用法：${USAGE}`)
    const outcomes: Outcome[] = []
    for (const path of call.words) outcomes.push(await readOne(path))
    const refusals = outcomes.flatMap((outcome) => 'refusal' in outcome ? [outcome.refusal] : [])
    const [only] = outcomes
    if (outcomes.length === 1 && refusals[0] !== undefined) throw new CommandError(refusals[0])
    for (const refusal of refusals) log(refusal)
    return { json: outcomes.length === 1 && only ? toJson(only) : outcomes.map(toJson), lines: outcomes.flatMap(sayOutcome), failed: refusals.length > 0 }
  },
}

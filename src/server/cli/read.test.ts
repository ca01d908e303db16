import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCall } from './command.ts'
import { read } from './read.ts'

const DEMO = new URL('../demo/report-2024-yanshi-zhen.txt', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'yifa-read-'))
const fileOf = (name: string, content: string): string => { const path = join(folder, name); writeFileSync(path, content); return path }
const run = (...args: readonly string[]) => read.run(parseCall([...args, '--json'], read))

describe('yifa read', () => {
  it('prints one report with the keys that others rely on', async () => {
    const printed = await run(DEMO)
    const json = printed?.json as { figures: object[] }
    expect(Object.keys(json)).toEqual(['isReport', 'organ', 'year', 'title', 'sections', 'figures', 'findings'])
    expect(Object.keys(json.figures[0] ?? {})).toEqual(['name', 'figure', 'value', 'unit', 'approximate', 'change', 'quote', 'start', 'end'])
    expect(printed?.lines[0]).toContain('演示镇 2024年')
  })
  it('prints several as an array in their order, one that cannot be read in its place with the reason', async () => {
    const printed = await run(DEMO, fileOf('空.txt', ''), DEMO)
    expect(printed?.failed).toBe(true)
    expect(printed?.json).toMatchObject([{ isReport: true }, { isReport: false, findings: [{ rule: 'unreadable', says: expect.stringContaining('文件是空的') as string }] }, { isReport: true }])
  })
  it('refuses in Chinese what is missing, empty or a folder', async () => {
    await expect(run(join(folder, '没有.txt'))).rejects.toThrow(/不能读取“.*没有.txt”：没有这个文件。请检查/)
    await expect(run(folder)).rejects.toThrow(/这是一个目录/)
    await expect(run(fileOf('断.docx', 'PK\u0003\u0004word/'))).rejects.toThrow(/Word 文件（.docx）不完整/)
    await expect(run()).rejects.toThrow(/用法/)
  })
})

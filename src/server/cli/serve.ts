import { createServer } from 'node:net'
import { relative } from 'node:path'
import { followLog } from '#cases/links.ts'
import { closePdf } from '#documents/layout/pdf.ts'
import { fillDemo } from '../demo/fill.ts'
import { makeApp } from '../http/app.ts'
import { openHouse, placeFrom, type House } from '../house.ts'
import { CommandError, UsageError, findOption, log, type Call, type Command } from './command.ts'

const USAGE = 'yifa serve [--port 端口] [--host 地址] [--data 目录] [--demo]'
const DEFAULT_PORT = 8080
const SEQUENCE_EVERY = 1000

const isFree = (port: number, host: string): Promise<boolean> => new Promise((resolve) => {
  const probe = createServer().once('error', () => resolve(false)).once('listening', () => probe.close(() => resolve(true)))
  probe.listen(port, host)
})

async function choosePort(call: Call, host: string): Promise<number> {
  const wanted = findOption(call, 'port')
  const port = Number(wanted ?? DEFAULT_PORT)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`端口应为1至65535的整数。用法：${USAGE}`)
  if (await isFree(port, host)) return port
  if (wanted !== undefined) throw new CommandError(`端口${port}已被占用，请用 --port 换一个`)
  for (let other = port + 1; other < port + 20; other += 1) if (await isFree(other, host)) return other
  throw new CommandError(`端口${port}至${port + 19}都被占用，请用 --port 指定一个`)
}

/** Keeps counters and the log up with the appends and follows links into other cases, one round after another. @returns a function that ends it after the round at hand */
function startSequencer(house: House): () => Promise<void> {
  let stopped = false
  let wake: () => void = () => undefined
  const pause = (): Promise<void> => new Promise((resolve) => { const timer = setTimeout(resolve, SEQUENCE_EVERY); wake = () => { clearTimeout(timer); resolve() } })
  const loop = (async () => {
    while (!stopped) {
      await house.ledger.sequence(house.tenant).then(() => followLog(house.cases, house.tenant)).catch((error: unknown) => log(`统计更新未完成，稍后重试：${error instanceof Error ? error.message : ''}`))
      if (!stopped) await pause()
    }
  })()
  return async () => { stopped = true; wake(); await loop }
}

const untilStopped = (): Promise<void> => new Promise((resolve) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve()) })

async function open(call: Call): Promise<House> {
  const place = placeFrom(findOption(call, 'data'), findOption(call, 'definitions'))
  const house = await openHouse(place)
  if (call.options['demo'] !== true) return house
  const filled = await fillDemo(house, log).catch(async (error: unknown) => { await house.close(); throw error })
  if (!filled) return house
  await house.close()
  return openHouse(place)
}

export const serve: Command = {
  usage: USAGE, does: '启动系统；--demo 先建立一个虚构的演示区和演示镇', flags: ['demo'], options: ['port', 'host'],
  async run(call) {
    const host = findOption(call, 'host') ?? '127.0.0.1'
    const port = await choosePort(call, host)
    const house = await open(call)
    const app = await makeApp(house, { log: true })
    await app.listen({ port, host })
    const stopSequencer = startSequencer(house)
    log(`\n依法 已启动：\n  公众平台　http://${host}:${port}/\n  工作台　　http://${host}:${port}/work/`)
    if ((await house.ledger.people.listOrgans(house.tenant)).length === 0) log('  还没有单位和人员：停止本服务，用 yifa init 登记本单位和系统管理员（或者用 --demo 看演示）。')
    if (house.demo) log(`  演示用户和密码列在工作台登录页。\n  写出演示镇2025年度报告：在工作台“年度报告”页下载；或者停止本服务后运行\n    npx yifa report --data ${relative(process.cwd(), house.place.dataDir)} --organ 演示镇 --year 2025 --out 年度报告.docx`)
    log('  按 Ctrl+C 停止。')
    await untilStopped()
    log('正在停止……')
    await stopSequencer()
    await app.close()
    await closePdf()
    await house.close()
    return undefined
  },
}

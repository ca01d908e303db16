import { Agent, request } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'
import { CALLER, type Order } from './order.ts'

const ANSWERS = {
  申请人: '演示申请人', 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: '演示镇年度财政决算中信息化支出明细', 获取方式: '纸质', 申请渠道: '当面', 收到日期: new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10),
}
const ACTS = [
  ['审查', {}], ['检索', { 检索情况: '在公文系统、档案室以关键词检索', 检索人: '演示经办' }],
  ['保密审查', { 保密审查意见: '可以公开', 审查理由: '不涉及国家秘密、商业秘密和个人隐私' }], ['检索', { 检索情况: '补充检索档案室', 检索人: '演示经办' }],
] as const

/** What the server tells of a case: the whole page, or, where the order asks for little, where it stands. */
interface Answer { readonly id?: string; readonly row?: { readonly id: string } }

function post(agent: Agent, { port, cookie, minimal }: Order, path: string, body: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = JSON.stringify(body)
    const sent = request({ agent, port, host: '127.0.0.1', path, method: 'POST', headers: { ...CALLER, ...(minimal ? { prefer: 'return=minimal' } : {}), cookie, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString()
        if (response.statusCode === 200) resolve(JSON.parse(answer) as Answer)
        else reject(new Error(`${path}：${response.statusCode} ${answer.slice(0, 300)}`))
      })
    })
    sent.once('error', reject)
    sent.end(text)
  })
}

/** One client: opens an application and takes it four steps, again and again, until its share is done. */
async function act(agent: Agent, order: Order, client: number, share: number): Promise<void> {
  for (let done = 0, round = 0; done < share; round += 1) {
    const key = `${order.prefix}-${client}-${round}`
    const { row, id = row?.id } = await post(agent, order, '/api/cases', { definition: 'disclosure-on-request', organ: order.organ, key, answers: ANSWERS })
    done += 1
    for (const [index, [name, answers]] of ACTS.entries()) {
      if (done >= share) break
      await post(agent, order, `/api/cases/${id}/acts`, { do: name, key: `${key}-${index}`, version: index + 1, answers })
      done += 1
    }
  }
}

const order = workerData as Order
const agent = new Agent({ keepAlive: true, maxSockets: order.clients })
const share = Math.ceil(order.actions / order.clients)
const from = performance.now()
await Promise.all(Array.from({ length: order.clients }, (_, client) => act(agent, order, client, share)))
parentPort?.postMessage({ actions: share * order.clients, milliseconds: performance.now() - from })
agent.destroy()

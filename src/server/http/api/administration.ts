import type { FastifyInstance } from 'fastify'
import { mayAdminister } from '#cases/oversight.ts'
import type { ParametersInfo } from '#workbench/api/contract.ts'
import type { House } from '../../house.ts'
import { checkText, readBody } from '../input.ts'
import { Refused, getVisitor } from '../request.ts'
import type { Visitor } from '../signIn.ts'

const MIN_REASON = 4

function readValue(value: unknown): number | string {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  if (typeof value === 'string' && value.trim() !== '') return checkText(value.trim(), 'value', 200)
  throw new Refused(400, 'bad-request', '请填写参数的值')
}

/** Parameters that no text confirmed: everybody sees them, the administrator's post sets them. */
export async function administrationRoutes(app: FastifyInstance, house: House): Promise<void> {
  const { parameters, cases } = house
  const mayChange = (visitor: Visitor): boolean => mayAdminister(visitor, cases.setting.now())
  app.get('/api/parameters', async (request): Promise<ParametersInfo> => ({ mayChange: mayChange(getVisitor(request)), parameters: await parameters.list() }))
  app.post('/api/parameters', async (request): Promise<ParametersInfo> => {
    const visitor = getVisitor(request)
    if (!mayChange(visitor)) throw new Refused(403, 'wrong-person', '参数由系统管理员改定')
    const { definition, name, reason, value } = readBody(request, ['definition', 'name', 'reason'])
    if (reason.trim().length < MIN_REASON) throw new Refused(422, 'reason-too-short', '请写明改定的依据（不少于四个字），改定将留痕')
    if (!(await parameters.list()).some((one) => one.definition === definition && one.name === name) && !house.catalogue.find(definition)) throw new Refused(404, 'no-definition', `没有编号为“${definition}”的程序或者台账`)
    await parameters.change(definition, name, readValue(value), { account: visitor.id, person: visitor.name, reason: reason.trim() }, cases.setting.now())
    return { mayChange: true, parameters: await parameters.list() }
  })
}

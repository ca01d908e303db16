import type { FastifyInstance } from 'fastify'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { VERBS } from '#core/engine/verbs.ts'
import type { House } from '../../house.ts'

type Schema = Readonly<Record<string, unknown>>

function schemaOf(field: Field): Schema {
  const note = [field.hintText, field.unitText && `单位：${field.unitText}`, field.isPersonal && '个人信息'].filter(Boolean).join('；')
  const described = note ? { description: note } : {}
  switch (field.type) {
    case 'whole': return { type: 'integer', ...described, ...(field.min === undefined ? {} : { minimum: field.min }), ...(field.max === undefined ? {} : { maximum: field.max }) }
    case 'money': return { type: 'number', multipleOf: 0.01, minimum: 0, ...described }
    case 'date': return { type: 'string', format: 'date', ...described }
    case 'moment': return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$', ...described }
    case 'yesNo': case 'choice': return { type: 'string', enum: field.options, ...described }
    case 'choices': return { type: 'array', items: { type: 'string', enum: field.options }, ...described }
    case 'people': case 'file': return { type: 'array', items: { type: 'string' }, ...described }
    default: return { type: 'string', ...described }
  }
}

const answersOf = (fields: Fields | undefined): Schema => ({
  type: 'object', additionalProperties: false,
  properties: Object.fromEntries(Object.entries(fields ?? {}).map(([name, field]) => [name, schemaOf(field)])),
  required: Object.entries(fields ?? {}).filter(([, { isOptional, askedWhen }]) => !isOptional && !askedWhen).map(([name]) => name),
})

const body = (schema: Schema): Schema => ({ required: true, content: { 'application/json': { schema } } })
const answers200 = { 200: { description: '办理后的案件' }, 401: { description: '未登录' }, 404: { description: '没有或者无权查看' }, 409: { description: '案件已被他人办理，请刷新' }, 422: { description: '不予办理，逐条列明理由和依据' } }

function opening(definition: Procedure): Schema {
  return {
    type: 'object', title: `${definition.id}: ${definition.opens.name}`, description: sayCitation(definition.opens.basis), required: ['definition', 'organ', 'key', 'answers'],
    properties: { definition: { const: definition.id }, organ: { type: 'string' }, on: { type: 'string', format: 'date' }, key: { type: 'string' }, answers: answersOf(definition.opens.asks) },
  }
}

function acts(of: string, actions: Procedure['actions']): readonly Schema[] {
  return Object.entries(actions).map(([name, { asks, basis }]) => ({
    type: 'object', title: `${of}: ${name}`, description: sayCitation(basis), required: ['do', 'key', 'version', 'answers'],
    properties: { do: { const: name }, on: { type: 'string', format: 'date' }, key: { type: 'string' }, version: { type: 'integer' }, answers: answersOf(asks) },
  }))
}

const get = (summary: string, ...names: readonly string[]): Schema => ({
  get: { summary, parameters: names.map((name) => ({ name, in: 'query', schema: { type: 'string' } })), responses: { 200: { description: '成功' }, 401: { description: '未登录' } } },
})

/** OpenAPI 3.1 of everything, derived from the definitions: a new definition file appears here by itself. */
export function openApi(definitions: readonly Procedure[]): Schema {
  return {
    openapi: '3.1.0', info: { title: '依法 API', version: '1' },
    paths: {
      '/api/session': { post: { summary: '登录', requestBody: body({ type: 'object', required: ['login', 'password'], properties: { login: { type: 'string' }, password: { type: 'string' } } }), responses: { 200: { description: '已登录' }, 401: { description: '用户名或者密码不正确' } } } },
      '/api/definitions': get('程序和台账'), '/api/home': get('待办、临期、超期、办结'),
      '/api/cases': { ...get('查询案件', 'definition', 'organ', 'state', 'open', 'text', 'light', 'holder', 'after', 'limit'), post: { summary: '开始一个案件', requestBody: body({ oneOf: definitions.map(opening) }), responses: answers200 } },
      '/api/cases/{id}': { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }], ...get('案件') },
      '/api/cases/{id}/acts': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        post: { summary: '办理一个环节', requestBody: body({ oneOf: [...definitions.flatMap(({ id, actions }) => acts(id, actions)), ...acts('通用操作', VERBS)] }), responses: answers200 },
      },
      '/api/figures': get('指标', 'organ', 'year'), '/api/figures/{id}/records': { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }], ...get('指标背后的记录', 'organ', 'year', 'after') },
      '/api/report': get('年度报告预览', 'organ', 'year'), '/api/report/download': get('下载年度报告', 'organ', 'year', 'format'),
    },
  }
}

export async function openApiRoutes(app: FastifyInstance, house: House): Promise<void> {
  const document = openApi(house.catalogue.all)
  app.get('/api/openapi.json', async () => document)
}

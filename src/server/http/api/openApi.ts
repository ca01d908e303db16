import type { FastifyInstance } from 'fastify'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { sayCitation } from '#core/vocabulary/cite.ts'
import { BY_SYSTEM, VERBS } from '#core/engine/verbs.ts'
import type { House } from '../../house.ts'
import { SESSION_COOKIE } from '../request.ts'

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
const ERROR = { type: 'object', required: ['error', 'says'], properties: { error: { type: 'string' }, says: { type: 'string', description: '中文说明' } } }
const REFUSAL = {
  type: 'object', required: ['action', 'reasons', 'possibleNow'],
  properties: {
    action: { type: 'string' }, possibleNow: { type: 'array', items: { type: 'string' }, description: '现在可以办理的环节' },
    reasons: { type: 'array', items: { type: 'object', required: ['code', 'says', 'basis'], properties: { code: { type: 'string' }, says: { type: 'string' }, basis: { type: ['string', 'null'], description: '依据的条款' }, missing: { type: 'array', items: { type: 'string' } } } } },
  },
}

const json = (description: string, ref?: string): Schema => ({ description, ...(ref ? { content: { 'application/json': { schema: { $ref: `#/components/schemas/${ref}` } } } } : {}) })
const common = { 400: json('请求格式不正确', 'Error'), 401: json('未登录', 'Error'), 403: json('请求不是从本系统页面或者已声明的程序发出的，或者岗位不符', 'Error'), 404: json('没有或者无权查看', 'Error') }
const done = { 200: json('办理后的案件'), ...common, 409: json('案件已被他人办理，请刷新', 'Refusal'), 422: json('不予办理，逐条列明理由和依据', 'Refusal') }

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

type Method = 'get' | 'post' | 'delete'

interface Operation { readonly method: Method; readonly summary: string; readonly query?: readonly string[]; readonly body?: Schema; readonly responses?: Schema }

const parameter = (name: string, place: 'path' | 'query'): Schema => ({ name, in: place, ...(place === 'path' ? { required: true } : {}), schema: { type: 'string' } })

/** One address with its operations; what stands in braces is a path parameter. */
function path(address: string, ...operations: readonly Operation[]): readonly [string, Schema] {
  const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter(name ?? '', 'path'))
  return [address, Object.fromEntries([
    ...(named.length > 0 ? [['parameters', named] as const] : []),
    ...operations.map(({ method, summary, query = [], body: requestBody, responses }) => [method, {
      operationId: `${method}${address.replace(/^\/api/, '').replace(/[^a-zA-Z]+(\w?)/g, (_, next: string) => next.toUpperCase())}`, summary,
      ...(query.length > 0 ? { parameters: query.map((name) => parameter(name, 'query')) } : {}), ...(requestBody ? { requestBody } : {}), responses: responses ?? { 200: json('成功'), ...common },
    }] as const),
  ])]
}

const object = (...required: readonly string[]): Schema => body({ type: 'object', required, properties: Object.fromEntries(required.map((name) => [name, { type: 'string' }])) })
const file: Schema = { required: true, content: { 'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', contentMediaType: 'application/octet-stream' } } } } } }
const WORDS: Schema = { type: 'object', additionalProperties: { type: 'string' } }
const SCOPE = ['organ', 'year', 'month', 'quarter', 'from', 'to'] as const
const FILTERS = ['organ', 'state', 'open', 'text', 'light'] as const
const CASES = ['definition', ...FILTERS, 'holder', 'mine', 'supervised', 'kind', 'order', 'after', 'limit'] as const

function paths(definitions: readonly Procedure[]): Schema {
  const get = (summary: string, ...query: readonly string[]): Operation => ({ method: 'get', summary, query })
  const opens = body({ oneOf: definitions.map(opening) })
  const steps = body({ oneOf: [...definitions.flatMap(({ id, actions }) => acts(id, actions)), ...acts('通用操作', Object.fromEntries(Object.entries(VERBS).filter(([name]) => !BY_SYSTEM.has(name))))] })
  return Object.fromEntries([
    path('/api/session', get('登录的人和岗位'), { method: 'post', summary: '登录', body: object('login', 'password'), responses: { 200: json('已登录，会话见 Set-Cookie'), ...common } }, { method: 'delete', summary: '退出' }),
    path('/api/session/demo-users', get('演示用户')), path('/api/home', get('待办、临期、超期、已办、督办、办结')), path('/api/expiring', get('即将届满的证件、聘期、合同、文件', 'organ')),
    path('/api/definitions', get('程序和台账')), path('/api/definitions/{id}', get('一个程序或者台账的填写项、流程图和手册')),
    path('/api/definitions/{id}/export', get('按查询条件导出 Excel', ...FILTERS)), path('/api/definitions/{id}/import', { method: 'post', summary: '导入 Excel 或者 CSV，逐行说明未入账的原因', query: ['organ'], body: file }),
    path('/api/references/{id}', get('按已写的字词提示名录中的名称（村居、企业、场所、人员）', 'text')), path('/api/references/{id}/same', get('可能已经登记的：名称或者统一社会信用代码相同')),
    path('/api/definitions/{id}/imports', get('最近的导入批次'), { method: 'post', summary: '送来一张表，开始核对', query: ['organ'], body: file }), path('/api/imports/{batch}', get('一批导入：列的对应、行数、未入账的行、进度')),
    path('/api/imports/{batch}/preview', { method: 'post', summary: '改列的对应，重新核对', body: body({ type: 'object', properties: { columns: WORDS, fixed: WORDS, template: { type: 'string' } } }) }), path('/api/imports/{batch}/start', { method: 'post', summary: '导入' }), path('/api/imports/{batch}/stop', { method: 'post', summary: '停止，已入账的保留' }),
    path('/api/imports/{batch}/undo', { method: 'post', summary: '撤销整批导入，逐条留痕', body: object('reason') }), path('/api/imports/{batch}/faults', get('未入账的全部行（CSV）')),
    path('/api/cases', get('查询案件', ...CASES), { method: 'post', summary: '开始一个案件', body: opens, responses: done }), path('/api/cases/{id}', get('办理单')),
    path('/api/cases/{id}/acts', { method: 'post', summary: '办理一个环节', body: steps, responses: done }),
    path('/api/cases/{id}/documents', { method: 'post', summary: '制发文书', body: body({ type: 'object', required: ['name', 'key'], properties: { name: { type: 'string' }, key: { type: 'string' }, answers: { type: 'object', description: '补充填写：文书必须载明而案件没有记载的内容' } } }), responses: done }), path('/api/cases/{id}/preview', get('预览文书（草稿）', 'name', 'format')),
    path('/api/cases/{id}/reveal', { method: 'post', summary: '写明理由后查看个人信息，留痕', body: object('field', 'reason') }), path('/api/cases/{id}/files/{hash}', get('下载案件附件')),
    path('/api/attachments', { method: 'post', summary: '上传附件，取得摘要', body: file }),
    path('/api/figures', get('指标', ...SCOPE)), path('/api/figures/{id}/records', get('指标背后的记录', ...SCOPE, 'after')), path('/api/figures/{id}/breakdown', get('指标按填写项、单位或者月份分列', ...SCOPE, 'by')),
    path('/api/tables', get('统计报表', ...SCOPE)), path('/api/tables/{id}', get('一张填好的统计报表、勾稽、报送经过和与已报数字的差异', ...SCOPE)), path('/api/tables/{id}/records', get('一格背后的记录', ...SCOPE, 'row', 'column', 'after')),
    path('/api/tables/{id}/changes', get('报出后使一格变化的案件', ...SCOPE, 'row', 'column')), path('/api/tables/{id}/download', get('下载 Excel 或者 Word', ...SCOPE, 'format')), path('/api/tables/{id}/return', { method: 'post', summary: '开始报送', body: object('organ', 'year', 'key') }),
    path('/api/report', get('年度报告预览', 'organ', 'year')), path('/api/report/download', get('下载年度报告', 'organ', 'year', 'format')),
    path('/api/access-log', get('阅看记录（审计人员）', 'after', 'signIns')), path('/api/review', get('程序核验结果')),
    path('/api/session/password', { method: 'post', summary: '修改本人密码', body: object('old', 'wanted') }),
    path('/api/roster', get('单位、人员和岗位（系统管理员）')), path('/api/roster/organs', { method: 'post', summary: '登记单位', body: object('id', 'name', 'level', 'code') }),
    path('/api/roster/people', { method: 'post', summary: '登记人员，返回一次性的初始密码', body: object('login', 'name', 'organ', 'from') }), path('/api/roster/people/{id}/posts', { method: 'post', summary: '给予岗位或者写明止日', body: object('organ', 'role', 'from') }),
    path('/api/roster/people/{id}/password', { method: 'post', summary: '重置密码' }), path('/api/roster/people/{id}/closed', { method: 'post', summary: '停用、启用', body: body({ type: 'object', properties: { closed: { type: 'boolean' } } }) }),
    path('/api/parameters', get('待核实参数'), { method: 'post', summary: '改定参数（系统管理员）', body: body({ type: 'object', required: ['definition', 'name', 'value', 'reason'], properties: { definition: { type: 'string' }, name: { type: 'string' }, value: { type: ['number', 'string'] }, reason: { type: 'string' } } }) }),
  ])
}

/** OpenAPI 3.1 of everything, derived from the definitions: a new definition file appears here by itself. */
export function openApi(definitions: readonly Procedure[]): Schema {
  return {
    openapi: '3.1.0', jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: { title: '依法 API', version: '1', description: '以会话 Cookie 认证。程序改动数据的请求须带请求头 X-Requested-With，证明不是他站网页伪造。', license: { name: 'MulanPSL-2.0', identifier: 'MulanPSL-2.0' } },
    servers: [{ url: '/' }], security: [{ session: [] }], paths: paths(definitions),
    components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE } }, schemas: { Error: ERROR, Refusal: REFUSAL } },
  }
}

export async function openApiRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/openapi.json', async () => openApi(house.catalogue.all))
}

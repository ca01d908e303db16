import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import serveFiles from '@fastify/static'

const BUILT = join(import.meta.dirname, '..', '..', '..', 'dist', 'workbench')

/** The built staff application under /work; every address of it gives the same page, which then shows the right view. */
export async function workbenchRoutes(app: FastifyInstance): Promise<void> {
  app.get('/work', (_request, reply) => reply.redirect('/work/'))
  if (!existsSync(join(BUILT, 'index.html'))) {
    app.get('/work/*', (_request, reply) => reply.status(503).type('text/html; charset=utf-8').send('<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>工作台尚未构建</title><main><h1>工作台尚未构建</h1><p>请在项目目录运行 <code>npm run build</code> 后重新启动。</p></main></html>'))
    return
  }
  await app.register(serveFiles, { root: BUILT, prefix: '/work/', wildcard: false, decorateReply: false, immutable: true, maxAge: '365d', setHeaders: (response, path) => { if (path.endsWith('.html')) response.header('cache-control', 'no-cache') } })
  app.get('/work/*', async (request, reply) => {
    if (request.url.startsWith('/work/assets/')) return reply.callNotFound()
    return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(await readFile(join(BUILT, 'index.html')))
  })
}

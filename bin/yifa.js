#!/usr/bin/env node
// Plain JavaScript, so that an old Node can still read the sentence that says what is missing.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(`依法 需要 Node.js 24 或者以上，当前是 ${process.version}。\n在项目目录中用 “npx yifa …” 运行即可（随依赖安装的 Node 24 会被自动使用）；或者从 nodejs.org 安装 Node 24。`)
  process.exit(2)
}
const { main } = await import('../src/server/cli/main.ts')
process.exitCode = await main(process.argv.slice(2))

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The test command: types, lint, build, every test on both databases and in a real browser, and a closing line with the counts. */

function step(name: string, command: string, args: readonly string[]): boolean {
  console.log(`\n== ${name}`)
  return spawnSync(command, [...args], { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** What page and layout tests need from the system: installed where it is missing and may be. */
function installMissing(): void {
  const hasFonts = existsSync('/usr/share/fonts/opentype/noto') || process.platform !== 'linux'
  const missing = [...(CHROMIUM.some((path) => existsSync(path)) ? [] : ['chromium']), ...(hasFonts ? [] : ['fonts-noto-cjk', 'fonts-lxgw-wenkai'])]
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get') || userInfo().uid !== 0) return
  step(`安装 ${missing.join(' ')}`, 'sh', ['-c', `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ${missing.join(' ')}`])
}

interface Counts { readonly numPassedTests: number; readonly numFailedTests: number; readonly numFailedTestSuites: number; readonly numPendingTests: number }

function countTests(report: string): Counts {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) as Counts : { numPassedTests: 0, numFailedTests: 1, numFailedTestSuites: 0, numPendingTests: 0 }
}

installMissing()
const report = join(mkdtempSync(join(tmpdir(), 'yifa-run-')), 'report.json')
const checks = [
  step('类型', 'tsc', ['--noEmit', '-p', 'tsconfig.check.json']), step('工作台类型', 'tsc', ['-p', 'src/workbench']), step('规则', 'oxlint', ['--quiet']),
  step('构建工作台', 'npm', ['run', '--silent', 'build']),
]
const tested = step('测试', 'vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)])
const counts = countTests(report)
const failed = counts.numFailedTests + checks.filter((good) => !good).length + (tested || counts.numFailedTests > 0 ? 0 : 1)
console.log(`\n${counts.numPassedTests} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

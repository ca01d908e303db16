import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

/** The browser of this machine; undefined where there is none, and the suite that needs it says so and is skipped. */
export const chromiumPath = PLACES.find((path) => existsSync(path))
export const NO_BROWSER = '本机没有 Chromium，页面测试未运行（Debian：apt-get install chromium fonts-noto-cjk）'

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath ?? '', args: FLAGS })

export const PHONE = { width: 360, height: 780 } as const
export const DESK = { width: 1366, height: 850 } as const

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What WCAG 2.2 AA finds on the page: rule, what it says, and where. */
export async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as never }).withTags(RULES).analyze()
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}：${help}：${target.join(' ')}`))
}

/** Whether the page can be read without scrolling sideways. */
export const overflow = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

/** Keeps a picture of the page where `YIFA_SHOTS` names a folder: for people to look at. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['YIFA_SHOTS']
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

import { ABOUT, OTHER_REPORT, type Identity } from './identity.ts'
import { PARTS, type Heading } from './sections.ts'

export type Part = keyof typeof PARTS

const WORDS_IN_TEXT: Readonly<Record<Part, RegExp>> = {
  举措成效: /(?:主要)?(?:举措|措施|做法)(?:和|及|与)?成效|工作情况(?:报告|总结|汇报)?如下|取得(?:了)?[^。]{0,12}(?:成效|成绩)/,
  存在不足: /(?:存在|有)[^。]{0,16}(?:不足|问题|短板|差距)|有待[^。]{0,10}(?:提高|提升|加强|完善)/,
  第一责任人: /第一责任人/,
  下年安排: /下一步|下一年|下一阶段|20\d\d ?年[^。]{0,12}(?:将|安排|打算)/,
}

/** Which of the four mandatory parts are there: by headings; in a text without headings, by its sentences. */
export function findParts(shadow: string, headings: readonly Heading[]): ReadonlySet<Part> {
  const main = headings.filter(({ level }) => level <= 2)
  const numbered = main.filter(({ level, heading }) => level === 1 && /^(?:[一二三四五六七八九十]|第)/.test(heading)).length >= 2
  return new Set((Object.keys(PARTS) as readonly Part[]).filter((part) => main.some(({ heading }) => PARTS[part].test(heading)) || (!numbered && WORDS_IN_TEXT[part].test(shadow))))
}

const OTHER_KIND = /(?:通知|规定|办法|条例|意见|方案|纲要|规划|公告|通告|公报|要点|清单|新闻|简报|制度|细则|决定|函|讲话|致辞|发言|批复|解读|责任书|问答|一览表|统计表|汇总表)(?:[（(][^）)]*[）)])?$/
const NEWS = /记者|本报讯|日前|近日|通讯员|据悉|来源[:：]|责任编辑|新华社/g

function isLaw(text: string): boolean {
  return (text.match(/(?:^|\n)[^\S\n]{0,20}第[一二三四五六七八九十百零\d]+条[\s　]/g)?.length ?? 0) >= 3
}

/** Tables and lists: hardly a sentence that ends with a full stop. */
const isProse = (text: string): boolean => (text.match(/[。；;]/g)?.length ?? 0) >= Math.max(3, text.length / 400)

/** The first lines name the text as something else: a notice, a speech, the report on another matter. */
function isNamedOtherwise(text: string): boolean {
  const lines = text.slice(0, 600).split('\n').map((line) => line.replace(/[#*\s]/g, '')).filter((line) => line !== '' && line.length < 60 && !/[。；，]/.test(line)).slice(0, 4)
  return lines.some((line) => OTHER_KIND.test(line) || (/(?:报告|总结|汇报)$/.test(line) && (!ABOUT.test(line) || OTHER_REPORT.test(line))) || /^.{4,}(?:召开|举行|发布|公布|举办).{4,}$/.test(line))
}

const ANNOUNCED = /(?:现将|现就)[^。]{0,60}如下|(?:报告|总结|汇报)如下/

/**
 * Is the text an annual report on building a law-based government? It speaks of that, in prose, has parts of such a report, and is
 * neither a law, a notice, a plan nor news about one.
 */
export function isAnnualReport(text: string, shadow: string, { title, year }: Identity, headings: readonly Heading[]): boolean {
  if (year === null || isLaw(text) || !isProse(text)) return false
  if (title === null && isNamedOtherwise(text)) return false
  const spoken = text.match(/法治政府|依法行政|法治建设/g)?.length ?? 0
  const parts = findParts(shadow, headings).size
  if ((text.match(NEWS)?.length ?? 0) >= 2 && parts < 4) return false
  if (title !== null) return spoken >= 2 && parts >= 1
  return spoken >= 3 && parts >= 3 && (ANNOUNCED.test(shadow) || text.length > 1500) && !/近日|日前|本报讯|记者|据悉/.test(text.slice(0, 300))
}

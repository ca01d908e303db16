import { AlignmentType, LineRuleType, type IParagraphStyleOptions } from 'docx'
import { officeFonts } from './fonts.ts'
import { grid, size } from './page.ts'

/** What a paragraph is. The Chinese name of its style is what an office sees in Word and what reading back goes by. */
export const styleNames = {
  mark: '公文标志', number: '公文字号', title: '公文标题', recipient: '公文主送', p: '公文正文', flush: '公文顶格',
  h1: '公文一级标题', h2: '公文二级标题', h3: '公文三级标题', attachment: '公文附件', organ: '公文署名', date: '公文日期',
  note: '公文附注', imprint: '公文版记', pageSign: '公文页签', watermark: '公文水印',
  cell: '表格内容', label: '表格栏目', head: '表格表头', sign: '表格签批',
} as const

export type ParagraphRole = keyof typeof styleNames

/** Style ids are Latin: Word keeps them when an office renames the style. */
export const styleId = (role: ParagraphRole): string => `Yf${role[0]?.toUpperCase()}${role.slice(1)}`

/** The role of a paragraph by style name or id; unknown styles are body text. */
export function roleOf(idOrName: string | undefined): ParagraphRole {
  const roles = Object.keys(styleNames) as ParagraphRole[]
  return roles.find((role) => styleNames[role] === idOrName || styleId(role) === idOrName) ?? 'p'
}

interface Look {
  readonly font?: keyof typeof officeFonts
  readonly points?: number
  readonly bold?: boolean
  readonly color?: string
  readonly align?: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly indent?: boolean
  /** Headings stay with the text below them. */
  readonly keepNext?: boolean
  /** Twips of a fixed line instead of the grid's; 0 lets the line grow. */
  readonly line?: number
}

/** Lines of a title: 二号 with the leading that the grid gives to 三号. */
const titleLine = 700
const small: Look = { points: size.smallFour, line: 0 }
const looks: Readonly<Record<ParagraphRole, Look>> = {
  mark: { font: 'biaosong', points: size.two, align: AlignmentType.CENTER, line: 0 },
  number: {}, title: { font: 'biaosong', points: size.two, align: AlignmentType.CENTER, line: titleLine },
  recipient: {}, p: { indent: true }, flush: {},
  h1: { font: 'hei', indent: true, keepNext: true }, h2: { font: 'kai', indent: true, keepNext: true }, h3: { indent: true, keepNext: true },
  attachment: { indent: true }, organ: {}, date: {}, note: { indent: true }, imprint: { points: size.four, line: 0 },
  pageSign: small, watermark: { ...small, color: '999999', align: AlignmentType.RIGHT },
  cell: small, label: { ...small, align: AlignmentType.CENTER }, head: { ...small, font: 'hei', align: AlignmentType.CENTER },
  sign: { ...small, align: AlignmentType.RIGHT },
}

/** All paragraph styles for Word, after GB/T 9704-2012 clauses 5 and 7. */
export const paragraphStyles = (): IParagraphStyleOptions[] => (Object.keys(looks) as ParagraphRole[]).map(styleOf)

function styleOf(role: ParagraphRole): IParagraphStyleOptions {
  const look = looks[role]
  const points = look.points ?? size.three
  const fixed = { line: look.line ?? grid.lineTwips, lineRule: LineRuleType.EXACT }
  return {
    id: styleId(role), name: styleNames[role], basedOn: 'Normal', quickFormat: true,
    run: {
      font: officeFonts[look.font ?? 'fang'], size: points * 2, ...(look.color ? { color: look.color } : {}),
      ...(points === size.three ? { characterSpacing: grid.squeezeTwips } : {}),
    },
    paragraph: {
      spacing: { before: 0, after: 0, ...(look.line === 0 ? {} : fixed) },
      ...(look.align ? { alignment: look.align } : {}),
      ...(look.indent ? { indent: { firstLine: 630 } } : {}), ...(look.keepNext ? { keepNext: true } : {}),
    },
  }
}

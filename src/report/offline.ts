import { toHtml } from '#documents/layout/html.ts'
import type { OfficialDocument } from '#documents/layout/model.ts'
import type { Figure } from '#figures/figures.ts'
import { sayChange, sayRounding } from '#figures/rounding.ts'
import type { Ledger } from '#ledger/ledger.ts'
import { sayFigure } from './say-figure.ts'
import { listRecords, type RecordSource, type ShownRecord } from './records.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => entities[char] ?? char)

/** Styles of the stand-alone HTML copy; the portal and the workbench use the same classes. */
const PAPER = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.9 FangSong,STFangsong,"Noto Serif CJK SC",serif;color:#111}
.gw-mark{color:#c00;text-align:center;font:700 2.4rem/1.4 FZXiaoBiaoSong-B05S,SimSun,"Noto Serif CJK SC",serif;margin:1.5rem 0}
.gw-report-upward .gw-number{display:inline-block;margin:0;padding-left:1em}.gw-report-upward .gw-signer{float:right;margin:0;padding-right:1em}
.gw-title{text-align:center;font:700 1.6rem/1.5 FZXiaoBiaoSong-B05S,SimSun,"Noto Serif CJK SC",serif;border-top:3px solid #c00;padding-top:2rem;margin-top:.4rem;clear:both}
.gw-p{text-indent:2em;margin:.2em 0;text-align:justify}h2,h3{text-indent:2em;margin:.4em 0}h2{font:400 1.125rem/1.9 SimHei,"Noto Sans CJK SC",sans-serif}h3{font:400 1.125rem/1.9 KaiTi,STKaiti,"LXGW WenKai",serif}
.gw-organ,.gw-date{text-align:right;margin:0;padding-right:2em}.gw-organ{margin-top:2em}.gw-note{text-indent:2em}a{color:#0b4f9c}
.demo{position:sticky;top:0;background:#fff7e6;border:1px solid #d48806;padding:.2rem 1rem;text-align:center;font:1rem/1.6 SimHei,"Noto Sans CJK SC",sans-serif}
.sources{margin-top:3rem;border-top:1px solid #999;font-size:1rem}.sources h2{text-indent:0}.sources summary{cursor:pointer}.sources p{margin:.2em 1.2em;color:#333}.sources ol{max-height:24rem;overflow:auto;line-height:1.5}
@media print{.sources,.demo{display:none}}`

/** A complete page around the document. */
export const htmlPage = (document: OfficialDocument, body: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(document.title)}</title><style>${PAPER}</style></head><body>${document.watermark ? `<p class="demo">${escaped(document.watermark)}：人员、案件均为虚构，不是真实公文</p>` : ''}${body}</body></html>`

const anchor = (figure: string): string => `figure-${figure}`

function lineOf({ number, title, on, numerator, denominator }: ShownRecord, rate: boolean, plain: boolean): string {
  const adds = rate ? `：分子${numerator}，分母${denominator}` : plain ? '' : `：计${numerator}`
  return `<li>${escaped(on)} ${escaped(number)} ${escaped(title)}${adds}</li>`
}

function sourceOf(figure: Figure, records: readonly ShownRecord[]): string {
  const rate = figure.denominator !== null
  const plain = records.every(({ numerator }) => numerator === 1)
  const sum = rate ? `分子${figure.numerator}，分母${figure.denominator}，${sayRounding(figure)}。` : ''
  const change = figure.change ? `${sayChange(figure.change)}（上年${figure.change.previous}${figure.unit}，据${figure.change.source}）。` : ''
  return `<details><summary>${escaped(figure.name)}：${escaped(sayFigure(figure))}（${records.length}条记录）</summary><p id="${escaped(anchor(figure.figure))}">${escaped(figure.definition)}。${sum}${escaped(change)}</p><ol>${records.map((record) => lineOf(record, rate, plain)).join('')}</ol></details>`
}

/** What an offline copy is made of: the document, the figures that it states, and where their records are. */
export interface OfflineCopy { readonly document: OfficialDocument; readonly stated: readonly Figure[]; readonly source: RecordSource }

/** The report as one file that needs no server: every figure opens into its definition and the records behind it, names masked. */
export async function offlinePage(ledger: Ledger, { document, stated, source }: OfflineCopy): Promise<string> {
  const sources: string[] = []
  for (const figure of stated) sources.push(sourceOf(figure, await listRecords(ledger, figure.figure, source)))
  const body = toHtml(document, { refHref: (figure) => `#${anchor(figure)}` })
  const note = '文中带链接的数字都由办件记录自动汇总，点开可见定义和每一条记录；个人姓名已隐去。同一报告的 .json 文件可用“yifa verify”离线核验。'
  return htmlPage(document, `${body}<section class="sources"><h2>数字来源</h2><p>${note}</p>${sources.join('')}</section>`)
}

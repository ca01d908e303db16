import { html } from '../html.ts'
import { invitation, onlineMatters, type Desk } from '../desk.ts'
import { page, type Frame } from '../page.ts'
import { codeForm } from './follow.ts'
import { publishedProcedures } from './publicity.ts'

/** First page: what one can do here, and what is published. */
export function homePage(desk: Desk, frame: Frame): string {
  const matters = onlineMatters(desk).map((definition) => html`<li><h3><a href="/apply/${definition.id}">${invitation(definition).name}</a></h3><p>${invitation(definition).says}</p></li>`)
  return page(frame, '为您依法办事', html`
<p>在这里提出申请、反映诉求，凭查询码随时了解办到哪一步、依法应当何时答复；也可以查阅依法公开的执法决定和年度报告。</p>
<h2>我要办事</h2><ul class="cards">${matters}</ul>
<h2>办理查询</h2>${codeForm()}
<h2>依法公开</h2><ul class="cards"><li><h3><a href="/consultations">征求意见</a></h3><p>行政决策和规范性文件的草案，人人可以提出意见；期满后公布采纳情况。</p></li>${publishedProcedures(desk).map(({ id, publication, name }) => html`<li><h3><a href="/publicity/${id}">${publication?.title ?? name}</a></h3></li>`)}
<li><h3><a href="/reports">法治政府建设年度报告</a></h3><p>报告中的每个数字都可以点开，核对背后的记录。</p></li>
<li><h3><a href="/handbook">办事指南</a></h3><p>每类事项由谁办、分几步、多长时间、依据哪一条。</p></li></ul>`)
}

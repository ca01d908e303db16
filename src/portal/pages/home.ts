import { html } from '../html.ts'
import { onlineMatters, type Desk } from '../desk.ts'
import { page, type Frame } from '../page.ts'

/** First page: what one can do here, and what is published. */
export function homePage(desk: Desk, frame: Frame): string {
  const matters = onlineMatters(desk).map(({ id, name, purpose }) => html`<li><h3><a href="/apply/${id}">${name}</a></h3><p>${purpose}</p></li>`)
  const published = desk.cases.setting.catalogue.procedures.filter(({ publication }) => publication)
  return page(frame, '为您依法办事', html`
<p>在这里提出申请、反映诉求，凭查询码随时了解办到哪一步、依法应当何时答复；也可以查阅依法公开的执法决定和年度报告。</p>
<h2>我要申请</h2><ul class="cards">${matters}</ul>
<h2>办理查询</h2><form method="get" action="/follow" class="sheet"><div class="field"><label for="code">查询码</label><p class="hint" id="code-h">提交时取得的十位字母和数字</p><input type="text" id="code" name="code" aria-describedby="code-h" autocomplete="off" maxlength="20"></div><button>查询</button></form>
<h2>依法公开</h2><ul class="cards">${published.map(({ id, name }) => html`<li><h3><a href="/publicity/${id}">${name}决定公示</a></h3><p>按规定期限公开，决定被依法撤销、变更的及时撤回。</p></li>`)}
<li><h3><a href="/reports">法治政府建设年度报告</a></h3><p>每个数字都可以核对来源。</p></li></ul>`)
}

import Button from 'antd/es/button'
import Drawer from 'antd/es/drawer'
import { useState } from 'react'
import { post } from '../api/client.ts'
import type { ActionInfo, CaseView } from '../api/contract.ts'
import { DerivedForm } from '../forms/DerivedForm.tsx'
import { useSignedIn } from '../layout/session.ts'

type Given = Readonly<Record<string, string | number | readonly string[]>>
/** `given`: what an act's form begins with, by the name of the act. */
interface Props { readonly view: CaseView; readonly onDone: (view: CaseView) => void; readonly given?: Readonly<Record<string, Given>> }

function ActionDrawer({ view, action, close, onDone, given }: Props & { readonly action: ActionInfo; readonly close: () => void }) {
  const { today } = useSignedIn()
  const known = Object.fromEntries(view.facts.filter(({ masked }) => !masked).map(({ name, value }) => [name, value]))
  return (
    <Drawer open size="large" title={action.name} onClose={close} destroyOnHidden>
      <p className="muted">依据：{action.basis}{action.note && `　${action.note}`}{action.produces.length > 0 && `　产生文书：${action.produces.join('、')}`}</p>
      <DerivedForm<CaseView> fields={action.asks} known={known} given={given?.[action.name] ?? {}} today={today} label={`提交“${action.name}”`} onDone={(value) => { close(); onDone(value) }}
        submit={({ answers, on, key }) => post<CaseView>(`/api/cases/${encodeURIComponent(view.row.id)}/acts`, { do: action.name, answers, on, key, version: view.version })} />
    </Drawer>
  )
}

/** Steps that cannot be taken now, each with every reason and its article. */
function Impossible({ actions }: { readonly actions: readonly ActionInfo[] }) {
  if (actions.length === 0) return null
  return (
    <details className="impossible"><summary>暂不能办理的环节（{actions.length}）</summary>
      <ul>{actions.map(({ name, reasons }) => <li key={name}><strong>{name}</strong><ul>{reasons.map(({ says, basis }) => <li key={says}>{says}{basis && <span className="basis">{basis}</span>}</li>)}</ul></li>)}</ul>
    </details>
  )
}

/** The acts of a case: what may be taken as buttons, what may not with its reasons, the verbs of every case under 更多. */
export function Actions({ view, onDone, given }: Props) {
  const [chosen, setChosen] = useState<ActionInfo>()
  const allowed = view.actions.filter((action) => action.allowed && !action.verb)
  const verbs = view.actions.filter((action) => action.allowed && action.verb)
  return (
    <section aria-labelledby="actions" className="actions"><h2 id="actions">办理</h2>
      {allowed.length === 0 && <p className="muted">您现在没有可以办理的环节。</p>}
      <p className="buttons">{allowed.map((action) => <Button key={action.name} type="primary" onClick={() => setChosen(action)}>{action.name}</Button>)}</p>
      {verbs.length > 0 && <details><summary>更多操作</summary><p className="buttons">{verbs.map((action) => <Button key={action.name} onClick={() => setChosen(action)}>{action.name}</Button>)}</p></details>}
      <Impossible actions={view.actions.filter((action) => !action.allowed && !action.verb)} />
      {chosen && <ActionDrawer view={view} action={chosen} close={() => setChosen(undefined)} onDone={onDone} {...(given ? { given } : {})} key={`${chosen.name}${view.version}`} />}
    </section>
  )
}

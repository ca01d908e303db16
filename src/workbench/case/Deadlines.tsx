import type { DeadlineInfo } from '../api/contract.ts'
import { LightMark } from '../layout/LightMark.tsx'

/** Every clock of the case; each can say why it ends on that day. */
export function Deadlines({ deadlines }: { readonly deadlines: readonly DeadlineInfo[] }) {
  if (deadlines.length === 0) return <p className="muted">尚无起算的期限。</p>
  return (
    <ul className="deadlines">{deadlines.map((one) => (
      <li key={one.name}>
        <p><LightMark light={one.light} says={one.statusLabel} />　<strong>{one.name}</strong>　{one.due === null ? '停表中' : `最迟${one.due.replace('T', ' ')}`}{one.rolled !== null && one.rolled !== one.due && `（顺延至${one.rolled}）`}{one.met !== null && `　已于${one.met.slice(0, 10)}办理`}{one.provisional && '　暂定'}</p>
        <details><summary>为什么是这一天</summary><ol>{one.why.map((line) => <li key={line}>{line}</li>)}</ol><p>{one.whose}的期限，依据{one.basis}。逾期后果：{one.lapse}</p></details>
      </li>
    ))}</ul>
  )
}

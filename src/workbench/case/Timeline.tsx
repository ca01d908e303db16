import type { StepInfo } from '../api/contract.ts'
import { Value } from './Facts.tsx'

/** What happened, oldest first, with the proof of each record. */
export function Timeline({ steps }: { readonly steps: readonly StepInfo[] }) {
  return (
    <ol className="timeline">{steps.map((step) => (
      <li key={step.seq} className={step.struck ? 'struck' : undefined}>
        <p><strong>{step.do}</strong>　<time>{step.seq}. {step.on.replace('T00:00', '').replace('T', ' ')}</time>　{step.person}（{step.role}）</p>
        {step.answers.length > 0 && <details><summary>填写内容</summary><dl className="facts">{step.answers.map((fact) => <div key={fact.name}><dt>{fact.name}</dt><dd><Value fact={fact} /></dd></div>)}</dl><p className="hash">记录摘要 {step.hash.slice(0, 16)}…　入账时间 {new Date(step.recordedAt).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })}</p></details>}
      </li>
    ))}</ol>
  )
}

import { Link } from 'wouter'
import type { ReviewInfo } from '../api/contract.ts'
import { useReview } from '../api/queries.ts'
import { Loaded } from '../layout/State.tsx'
import { useTitle } from '../layout/session.ts'

type One = ReviewInfo['reviews'][number]

const sum = (reviews: readonly One[], of: (one: One) => number): number => reviews.reduce((total, one) => total + of(one), 0)

function Findings({ reviews }: { readonly reviews: readonly One[] }) {
  const found = reviews.flatMap((one) => one.findings.map((finding) => ({ ...finding, of: one.name })))
  if (found.length === 0) return <p className="good">没有发现问题。</p>
  return <ul className="refused">{found.map(({ of, says, path }) => <li key={`${of}${says}`}><strong>{of}</strong>：{says}{path.length > 0 && <span className="basis">{path.join(' → ')}</span>}</li>)}</ul>
}

/** What was proved of the definitions: every way explored against every prohibition, every guard taken away to see whether it is missed. */
export function Review() {
  useTitle('程序核验')
  const query = useReview()
  return (
    <><h1>程序核验</h1><p className="muted">对每个程序的定义穷尽各种走法，逐条对照法律禁止的情形；再逐一去掉前置条件，看是否有禁止事项能够发现。</p>
      <Loaded query={query}>{({ reviews, done }) => (
        <>
          <p role="status">{done ? `已核验${reviews.length}个定义：情形${sum(reviews, (one) => one.states)}种，走法${sum(reviews, (one) => one.transitions)}条，禁止事项${sum(reviews, (one) => one.invariants)}条，去掉前置条件${sum(reviews, (one) => one.mutants.total)}次。` : `正在核验，已完成${reviews.length}个……`}</p>
          {done && <Findings reviews={reviews} />}
          {reviews.length > 0 && <div className="scroll" role="region" aria-label="核验结果" tabIndex={0}><table><thead><tr><th scope="col">定义</th><th scope="col">情形</th><th scope="col">走法</th><th scope="col">禁止事项</th><th scope="col">去掉前置条件</th><th scope="col">其中被发现</th><th scope="col">等价或者已说明</th><th scope="col">问题</th></tr></thead>
            <tbody>{reviews.map((one) => <tr key={one.procedure}><th scope="row"><Link href={`/handbook/${one.procedure}`}>{one.name}</Link></th><td>{one.states}</td><td>{one.transitions}</td><td>{one.invariants}</td><td>{one.mutants.total}</td><td>{one.mutants.killed}</td><td>{one.mutants.equivalent + one.mutants.explained}</td><td>{one.findings.length}</td></tr>)}</tbody></table></div>}
        </>
      )}</Loaded></>
  )
}

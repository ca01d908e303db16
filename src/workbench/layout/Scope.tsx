import { useSearchParams } from 'wouter'
import { useSignedIn } from './session.ts'

/** Organ and year of figures and reports, kept in the address. */
export function useScope(): { readonly organ: string; readonly year: number } {
  const { organs, posts, today } = useSignedIn()
  const [params] = useSearchParams()
  const own = posts[0]?.organ ?? organs[0]?.id ?? ''
  return { organ: params.get('organ') ?? own, year: Number(params.get('year') ?? Number(today.slice(0, 4)) - 1) }
}

export function ScopeBar() {
  const { organs, today } = useSignedIn()
  const { organ, year } = useScope()
  const [, setParams] = useSearchParams()
  const last = Number(today.slice(0, 4))
  const put = (next: { organ?: string; year?: string }): void => { setParams({ organ, year: String(year), ...next }) }
  return (
    <div className="query">
      <div><label htmlFor="scope-organ">单位</label><select id="scope-organ" value={organ} onChange={(event) => put({ organ: event.target.value })}>{organs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></div>
      <div><label htmlFor="scope-year">年度</label><select id="scope-year" value={year} onChange={(event) => put({ year: event.target.value })}>{[0, 1, 2, 3, 4, 5].map((back) => <option key={back} value={last - back}>{last - back}</option>)}</select></div>
    </div>
  )
}

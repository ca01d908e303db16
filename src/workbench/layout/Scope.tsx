import { useSearchParams } from 'wouter'
import { queryOf } from '../api/queries.ts'
import { useSignedIn } from './session.ts'

/** Organ and period of figures and reports. */
export interface Scope { readonly organ: string; readonly year: number; readonly month?: string; readonly quarter?: string }

/** The scope kept in the address. */
export function useScope(): Scope {
  const { organs, posts, today } = useSignedIn()
  const [params] = useSearchParams()
  const own = posts[0]?.organ ?? organs[0]?.id ?? ''
  const [month, quarter] = [params.get('month'), params.get('quarter')]
  return { organ: params.get('organ') ?? own, year: Number(params.get('year') ?? Number(today.slice(0, 4)) - 1), ...(month ? { month } : quarter ? { quarter } : {}) }
}

/** `?organ=…&year=…` of a scope, for links that keep it. */
export const scopeQuery = (scope: Scope): string => queryOf({ ...scope })

const QUARTERS = ['一', '二', '三', '四'] as const

function PeriodSelect({ scope, put }: { readonly scope: Scope; readonly put: (next: { month?: string; quarter?: string }) => void }) {
  const value = scope.month ? `month-${scope.month}` : scope.quarter ? `quarter-${scope.quarter}` : ''
  const choose = (chosen: string): void => { const [kind, n = ''] = chosen.split('-'); put(kind === 'month' ? { month: n } : kind === 'quarter' ? { quarter: n } : {}) }
  return (
    <div><label htmlFor="scope-period">期间</label><select id="scope-period" value={value} onChange={(event) => choose(event.target.value)}>
      <option value="">全年</option>
      {QUARTERS.map((name, index) => <option key={name} value={`quarter-${index + 1}`}>第{name}季度</option>)}
      {Array.from({ length: 12 }, (_, index) => <option key={index} value={`month-${index + 1}`}>{index + 1}月</option>)}
    </select></div>
  )
}

/** @param periods whether months and quarters can be chosen beside the year */
export function ScopeBar({ periods = false }: { readonly periods?: boolean }) {
  const { organs, today } = useSignedIn()
  const scope = useScope()
  const [, setParams] = useSearchParams()
  const last = Number(today.slice(0, 4))
  const put = ({ organ, year, month, quarter }: Scope): void => { setParams({ organ, year: String(year), ...(month ? { month } : {}), ...(quarter ? { quarter } : {}) }) }
  return (
    <div className="query">
      <div><label htmlFor="scope-organ">单位</label><select id="scope-organ" value={scope.organ} onChange={(event) => put({ ...scope, organ: event.target.value })}>{organs.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></div>
      <div><label htmlFor="scope-year">年度</label><select id="scope-year" value={scope.year} onChange={(event) => put({ ...scope, year: Number(event.target.value) })}>{[0, 1, 2, 3, 4, 5].map((back) => <option key={back} value={last - back}>{last - back}</option>)}</select></div>
      {periods && <PeriodSelect scope={scope} put={(period) => put({ organ: scope.organ, year: scope.year, ...period })} />}
    </div>
  )
}

import { useId, useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import type { DefinitionSummary } from '../api/contract.ts'

const matches = ({ name, field, purpose }: DefinitionSummary, wanted: string): boolean => [name, field, purpose].some((text) => text.includes(wanted))

/**
 * All definitions by business, each business folded, found by a part of their name or purpose: one among a hundred is chosen here, in the
 * menu as in 新建事项. The business of the page that is open is unfolded.
 * @param hrefOf where the choice of a definition leads
 */
export function Directory({ definitions, hrefOf }: { readonly definitions: readonly DefinitionSummary[]; readonly hrefOf: (definition: DefinitionSummary) => string }) {
  const [wanted, setWanted] = useState('')
  const [path] = useLocation()
  const search = useSearch()
  const id = useId()
  const text = wanted.trim()
  const here = `${path}${search ? `?${search}` : ''}`
  const isHere = (definition: DefinitionSummary): boolean => here === hrefOf(definition) || here.startsWith(`${hrefOf(definition)}&`)
  const found = text === '' ? definitions : definitions.filter((definition) => matches(definition, text))
  return (
    <div className="directory">
      <p className="find"><label className="unseen" htmlFor={id}>查找事项和台账</label><input id={id} type="text" placeholder="查找事项和台账" value={wanted} onChange={(event) => setWanted(event.target.value)} /></p>
      <p className="hint" role="status">{text !== '' && (found.length === 0 ? `没有名称、业务或者说明含“${text}”的事项` : `找到${found.length}类`)}</p>
      {[...Map.groupBy(found, ({ field }) => field)].map(([field, group]) => (
        <details key={`${field}${text === '' ? '' : '·'}`} open={text !== '' || group.some(isHere)}><summary>{field}<span>{group.length}</span></summary>
          <ul>{group.map((definition) => <li key={definition.id}><Link href={hrefOf(definition)} aria-current={isHere(definition) ? 'page' : undefined}>{definition.name}</Link></li>)}</ul>
        </details>
      ))}
    </div>
  )
}

import { useState } from 'react'
import type { TableInfo } from '../api/contract.ts'

type Entry = { readonly value: string; readonly source: string }
type Entries = Readonly<Record<string, Entry>>

const placeOf = ({ row, column }: { readonly row: string; readonly column: string }): string => `${row}/${column}`

export const entriesOf = ({ places }: TableInfo): Entries =>
  Object.fromEntries(places.filter(({ value }) => value !== undefined).map((place) => [placeOf(place), { value: String(place.value), source: place.source ?? '' }]))

/** What 填报 is given of numbers filled in by hand: a line for each, with its source. */
export function givenBy({ places }: TableInfo, entries: Entries): Readonly<Record<string, string>> {
  const filled = places.flatMap((place) => { const entry = entries[placeOf(place)]; return entry && entry.value.trim() !== '' ? [{ place, entry }] : [] })
  if (filled.length === 0) return { 含手工填报项: '否' }
  return { 含手工填报项: '是', 手工填报来源: filled.map(({ place, entry }) => `${place.label}（${placeOf(place)}）＝${entry.value.trim()}，来源：${entry.source.trim()}`).join('\n') }
}

/** The places that no record counts: a number goes in only with where it is from. */
export function HandCells({ info, onChange }: { readonly info: TableInfo; readonly onChange: (entries: Entries) => void }) {
  const [entries, setEntries] = useState(() => entriesOf(info))
  const put = (place: string, entry: Partial<Entry>): void => {
    const next = { ...entries, [place]: { value: '', source: '', ...entries[place], ...entry } }
    setEntries(next)
    onChange(next)
  }
  return (
    <details className="by-hand"><summary>手工填报没有记录可计的项目（{info.places.length}）</summary>
      <p className="hint">只有下列项目可以手工填写，每项写明数字的来源；填好后办理“填报”，内容随之带入。</p>
      <ul>{info.places.map((place) => { const id = placeOf(place); const { value = '', source = '' } = entries[id] ?? {}; return (
        <li key={id}><span>{place.label}</span>
          <label>数字 <input type="text" inputMode="decimal" value={value} onChange={(event) => put(id, { value: event.target.value })} aria-label={`${place.label}的数字`} /></label>
          <label>来源 <input type="text" value={source} onChange={(event) => put(id, { source: event.target.value })} aria-label={`${place.label}的来源`} /></label>
        </li>
      ) })}</ul></details>
  )
}

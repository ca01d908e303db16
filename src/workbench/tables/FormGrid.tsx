import type { TableCell, TableGrid, TableInfo } from '../api/contract.ts'

/** A place of the form, by row and column. */
export interface Place { readonly row: string; readonly column: string }

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`.replaceAll(/\s/g, '_')

interface CellProps { readonly cell: TableCell; readonly place: Place; readonly label: string; readonly reported: string | undefined; readonly open: (place: Place) => void }

/** A number with records behind it is a button that opens them. */
function Cell({ cell: { value, opens, source }, place, label, reported, open }: CellProps) {
  const shown = value === null ? (opens ? '—' : '') : String(value)
  const more = <>{source !== undefined && <span className="mark" title={`来源：${source}`}>手工</span>}{reported !== undefined && <span className="mark">报{reported}</span>}</>
  if (!opens) return <td className="number">{shown}{more}</td>
  return <td className={reported === undefined ? 'number' : 'number restated'}><button type="button" className={value === 0 ? 'cell nought' : 'cell'} id={cellId(place)} aria-label={`${label}：${shown}，查看记录`} onClick={() => open(place)}>{shown}</button>{more}</td>
}

/** One grid of the official form with its merged headings. Reported numbers stand beside those that differ. */
export function FormGrid({ grid, name, restated, open }: { readonly grid: TableGrid; readonly name: string; readonly restated: TableInfo['restated']; readonly open: (place: Place) => void }) {
  const { heading, corner, head, columns, rows } = grid
  const reported = new Map(restated.map(({ row, column, reported: was }) => [`${row}/${column}`, was === null ? '—' : String(was)]))
  const title = heading ?? name
  return (
    <div className="scroll" role="region" aria-label={`${title}（可以左右滚动）`} tabIndex={0}><table className="form"><caption className={heading === null ? 'unseen' : ''}>{title}</caption>
      <thead>{head.map((line, index) => (
        <tr key={line.map(({ id }) => id).join()}>{index === 0 && <th scope="col" rowSpan={head.length} className="corner">{corner}</th>}
          {line.map(({ id, label, columns: over, lines, isLeaf }) => <th key={id} scope={isLeaf ? 'col' : 'colgroup'} colSpan={over} rowSpan={lines}>{label}</th>)}</tr>
      ))}</thead>
      <tbody>{rows.map((row) => (
        <tr key={row.id}><th scope="row" className={`level-${row.level}`}>{row.label}</th>
          {row.cells.map((cell, index) => { const { id = '', label = '' } = columns[index] ?? {}; return <Cell key={id} cell={cell} place={{ row: row.id, column: id }} label={`${row.label}，${label}`} reported={reported.get(`${row.id}/${id}`)} open={open} /> })}</tr>
      ))}</tbody></table></div>
  )
}

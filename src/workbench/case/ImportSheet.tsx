import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState, type ChangeEvent } from 'react'
import { sendSheet } from '../api/client.ts'
import type { DefinitionDetail, ImportInfo } from '../api/contract.ts'

function Outcome({ result }: { readonly result: ImportInfo }) {
  const rows = new Set(result.rejected.map(({ row }) => row)).size
  return (
    <section className={rows > 0 ? 'refused' : 'done'} role="status"><h2>读取{result.read}行，入账{result.accepted}行{rows > 0 && `，未入账${rows}行`}</h2>
      {rows > 0 && <><p>其余各行已经入账。请改正下列各行后重新导入同一文件，已入账的行不会重复登记。</p>
        <div className="scroll" role="region" aria-label="未入账的行" tabIndex={0}><table><thead><tr><th scope="col">行</th><th scope="col">列</th><th scope="col">原因</th></tr></thead>
          <tbody>{result.rejected.map(({ row, column, says }, index) => <tr key={index}><td>第{row}行</td><td>{column}</td><td>{says}</td></tr>)}</tbody></table></div></>}
    </section>
  )
}

/** Brings a filled ledger in: good rows are taken, the others named one by one. */
export function ImportSheet({ definition }: { readonly definition: DefinitionDetail }) {
  const queries = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [result, setResult] = useState<ImportInfo>()
  const [says, setSays] = useState('')
  const take = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = target.files?.[0]
    if (!file) return
    setSays(`正在导入“${file.name}”……`)
    setResult(undefined)
    try {
      setResult(await sendSheet(definition.id, definition.mayOpenIn[0] ?? '', file))
      setSays('')
      await queries.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/cases') })
    } catch (error) {
      setSays(error instanceof Error ? error.message : '未能导入，请重试')
    }
    if (input.current) input.current.value = ''
  }
  return (
    <div className="import"><label className="button plain">导入 Excel<input ref={input} className="unseen" type="file" accept=".xlsx,.csv" onChange={(event) => void take(event)} /></label>
      {says && <p role="alert">{says}</p>}{result && <Outcome result={result} />}</div>
  )
}

import Button from 'antd/es/button'
import { useState } from 'react'
import { stepImport } from '../api/client.ts'
import type { ImportBatch, ImportWish } from '../api/importing.ts'
import { ImportColumns } from './ImportColumns.tsx'

const BUSY = new Set(['核对中', '导入中', '撤销中'])
export const isBusy = ({ status }: ImportBatch): boolean => BUSY.has(status)

/** What is said of a batch in its present state. */
export function sayBatch({ action, status, read, total, fresh, restored, corrected, known, differing, rejectedRows, undone, says }: ImportBatch): string {
  const back = restored > 0 ? `（其中恢复已撤销的${restored}行）` : ''
  const changed = corrected > 0 ? `，更正${corrected}行` : ''
  switch (status) {
    case '核对中': return `正在核对：已读${read}行${total > 0 ? `，共${total}行` : ''}`
    case '导入中': return `正在导入：已读${read}行，共${total}行，入账${fresh + restored}行`
    case '撤销中': return '正在撤销这一批'
    case '待导入': return `读取${read}行，将${action === undefined ? '新增' : '登记'}${fresh + restored}行${back}${changed}，已有${known}行${corrected === 0 && differing > 0 ? `（其中${differing}行与记录不同）` : ''}，有问题${rejectedRows - known}行；还没有写入`
    case '未完成': return `未能完成：${says ?? ''}`
    case '已撤销': return `已撤销${undone?.withdrawn ?? 0}条${undone && undone.left > 0 ? `，已有人接着办理的${undone.left}条没有撤销` : ''}；记录保留，不计入统计，重新导入同一文件即恢复`
    default: return `读取${read}行，入账${fresh + restored}行${back}${changed}${rejectedRows > 0 ? `，未入账${rejectedRows}行` : ''}${status === '已停止' ? '；已停止' : ''}`
  }
}

function Rejected({ batch: { id, rejected, rejectedRows, status } }: { readonly batch: ImportBatch }) {
  if (rejected.length === 0) return null
  return (
    <>{status !== '已撤销' && <p>{status === '待导入' ? '下列各行不会入账，其余各行不受影响。' : '其余各行已经入账。请改正下列各行后重新导入同一文件，已入账的行不会重复登记。'}</p>}
      <div className="scroll" role="region" aria-label="未入账的行" tabIndex={0}><table><thead><tr><th scope="col">行</th><th scope="col">列</th><th scope="col">原因</th></tr></thead>
        <tbody>{rejected.map(({ row, column, says }, index) => <tr key={index}><td>第{row}行</td><td>{column}</td><td>{says}</td></tr>)}</tbody></table></div>
      <p><a href={`/api/imports/${id}/faults`}>下载全部{rejectedRows > 0 && `${rejectedRows}行`}的原因</a></p></>
  )
}

function Undo({ take }: { readonly take: (reason: string) => void }) {
  const [reason, setReason] = useState('')
  return (
    <details><summary>撤销这一批</summary><p className="hint">还没有人接着办理的逐条撤销，写明理由，不删除；已有人接着办理的不动，逐条列出。</p>
      <label htmlFor="undo-reason">撤销理由</label><input id="undo-reason" type="text" value={reason} onChange={(event) => setReason(event.target.value)} /> <Button danger disabled={reason.trim().length < 4} onClick={() => take(reason)}>撤销导入</Button></details>
  )
}

/** Rows about what is on record, and not what it says: they correct it, for a reason, or change nothing. */
function Correct({ batch, take }: { readonly batch: ImportBatch; readonly take: (correct: string) => void }) {
  const [reason, setReason] = useState('')
  if (batch.correct !== undefined) return <p>与记录不同的，按表更正，理由：{batch.correct}　<Button size="small" onClick={() => take('')}>不更正</Button></p>
  if (batch.differing === 0) return null
  return (
    <fieldset className="query"><legend>{batch.differing}行与记录不同，可以按表更正：原记录保留，更正后全部环节重新核对，不合法的不更正</legend>
      <div><label htmlFor="correct-reason">更正理由</label><input id="correct-reason" type="text" maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} /></div> <Button disabled={reason.trim().length < 4} onClick={() => take(reason)}>按表更正，重新核对</Button></fieldset>
  )
}

/** How the columns of a batch are read now, to be looked through again with something changed. */
const wishOf = ({ columns, fixed, template }: ImportBatch): ImportWish => ({ columns: Object.fromEntries(columns.map(({ heading, field }) => [heading, field])), fixed, ...(template === null ? {} : { template }) })

interface Props { readonly batch: ImportBatch; readonly onStep: (step: Promise<ImportBatch>) => void }

/** One import from the first look to the last: its columns, its rows, and what can be done with it now. */
export function ImportBatchView({ batch, onStep }: Props) {
  const { id, status, total, read, fresh, restored, rejectedRows, columns } = batch
  const came = fresh + restored + batch.corrected
  const isUnread = status === '待导入' && columns.every(({ field }) => field === '')
  const isBad = isUnread || status === '未完成' || (status !== '已撤销' && (rejectedRows > batch.known || batch.differing > 0))
  return (
    <section className={isBad ? 'refused' : 'done'} role="status"><h2>{batch.action && `${batch.action}：`}“{batch.file}”{sayBatch(batch)}</h2>
      {isBusy(batch) && <p><progress max={total || 1} value={total > 0 ? read : undefined} aria-label="进度" /> {status !== '撤销中' && <Button disabled={batch.stopping} onClick={() => onStep(stepImport(id, 'stop'))}>停止</Button>}</p>}
      {isUnread && <p>表中没有一列与填写项对应，没有读取。请核对选的表和事项是否相符；列名不同的，在下面指明列的对应。</p>}
      {status === '待导入' && <><ImportColumns key={batch.updated + read + JSON.stringify(batch.columns)} batch={batch} onChange={(wish) => onStep(stepImport(id, 'preview', { ...wish, ...(batch.correct === undefined ? {} : { correct: batch.correct }) }))} />
        <Correct batch={batch} take={(correct) => onStep(stepImport(id, 'preview', { ...wishOf(batch), correct }))} />
        <p><Button type="primary" disabled={came === 0} onClick={() => onStep(stepImport(id, 'start'))}>导入{came}行</Button></p></>}
      {status === '已停止' && <p><Button type="primary" onClick={() => onStep(stepImport(id, 'start'))}>接着导入</Button></p>}
      {!isBusy(batch) && <Rejected batch={batch} />}
      {['已导入', '已停止'].includes(status) && came > 0 && <Undo take={(reason) => onStep(stepImport(id, 'undo', { reason }))} />}
    </section>
  )
}

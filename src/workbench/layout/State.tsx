import Spin from 'antd/es/spin'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'

/** The page of a query: loading, failed with the server's sentence, or there. */
export function Loaded<T>({ query, children }: { readonly query: UseQueryResult<T>; readonly children: (value: T) => ReactNode }) {
  if (query.isPending) return <div className="waiting" role="status"><Spin /> <span>正在载入……</span></div>
  if (query.error) return <div className="refused" role="alert"><h1>未能打开</h1><p>{query.error.message}</p></div>
  return <>{children(query.data)}</>
}

import { createContext, useContext, useEffect } from 'react'
import type { SessionInfo } from '../api/contract.ts'

export const SessionContext = createContext<SessionInfo | undefined>(undefined)

/** The signed-in person. Pages are only rendered inside a session. */
export function useSignedIn(): SessionInfo {
  const session = useContext(SessionContext)
  if (!session) throw new Error('工作台页面必须在登录后显示')
  return session
}

/** The page's name in the browser's title. */
export function useTitle(title: string): void {
  useEffect(() => { document.title = `${title} · 依法` }, [title])
}

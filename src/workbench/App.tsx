import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import Spin from 'antd/es/spin'
import zhCN from 'antd/es/locale/zh_CN'
import { lazy, Suspense, type ReactNode } from 'react'
import { Route, Router, Switch } from 'wouter'
import { ApiError } from './api/client.ts'
import { useSession } from './api/queries.ts'
import { Frame } from './layout/Frame.tsx'
import { SessionContext } from './layout/session.ts'

const Login = lazy(async () => ({ default: (await import('./pages/Login.tsx')).Login }))
const Home = lazy(async () => ({ default: (await import('./pages/Home.tsx')).Home }))
const CaseList = lazy(async () => ({ default: (await import('./pages/CaseList.tsx')).CaseList }))
const NewCase = lazy(async () => ({ default: (await import('./pages/NewCase.tsx')).NewCase }))
const CasePage = lazy(async () => ({ default: (await import('./pages/CasePage.tsx')).CasePage }))
const Figures = lazy(async () => ({ default: (await import('./pages/Figures.tsx')).Figures }))
const Records = lazy(async () => ({ default: (await import('./pages/Records.tsx')).Records }))
const Tables = lazy(async () => ({ default: (await import('./pages/Tables.tsx')).Tables }))
const Table = lazy(async () => ({ default: (await import('./pages/Table.tsx')).Table }))
const Report = lazy(async () => ({ default: (await import('./pages/Report.tsx')).Report }))
const Expiring = lazy(async () => ({ default: (await import('./pages/Expiring.tsx')).Expiring }))
const AccessLog = lazy(async () => ({ default: (await import('./pages/AccessLog.tsx')).AccessLog }))
const Parameters = lazy(async () => ({ default: (await import('./pages/Parameters.tsx')).Parameters }))
const Review = lazy(async () => ({ default: (await import('./pages/Review.tsx')).Review }))
const Roster = lazy(async () => ({ default: (await import('./pages/Roster.tsx')).Roster }))
const Password = lazy(async () => ({ default: (await import('./pages/Password.tsx')).Password }))
const Handbook = lazy(async () => ({ default: (await import('./pages/Handbook.tsx')).Handbook }))

const queries = new QueryClient({ defaultOptions: { queries: { retry: (count, error) => !(error instanceof ApiError && error.status > 0) && count < 2, staleTime: 5_000, refetchOnWindowFocus: false } } })

const THEME = { token: { colorPrimary: '#0b4f9c', colorLink: '#0b4f9c', colorTextDescription: '#44506a', colorTextPlaceholder: '#5b6780', colorTextTertiary: '#5b6780', colorTextQuaternary: '#5b6780', borderRadius: 4, motion: false } }

const waiting = <div className="waiting" role="status"><Spin /> <span>正在载入……</span></div>

/** Nothing but the sign-in page is shown to whoever has no session; after signing in they are where they wanted to be. */
function SignedIn({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  if (session.isPending) return waiting
  if (session.error instanceof ApiError && session.error.status === 401) return <Login />
  if (session.error) return <main className="waiting" role="alert"><h1>未能连接</h1><p>{session.error.message}</p></main>
  return <SessionContext value={session.data}><Frame>{session.data.account.initial ? <Password /> : children}</Frame></SessionContext>
}

export function App() {
  return (
    <ConfigProvider locale={zhCN} theme={THEME} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <Router base="/work">
          <Suspense fallback={waiting}>
            <SignedIn>
              <Switch>
                <Route path="/"><Home /></Route>
                <Route path="/login"><Home /></Route>
                <Route path="/cases"><CaseList /></Route>
                <Route path="/cases/:id">{({ id }) => <CasePage id={decodeURIComponent(id)} />}</Route>
                <Route path="/new/:definition">{({ definition }) => <NewCase definition={definition} key={definition} />}</Route>
                <Route path="/figures"><Figures /></Route>
                <Route path="/figures/:id">{({ id }) => <Records id={decodeURIComponent(id)} />}</Route>
                <Route path="/tables"><Tables /></Route>
                <Route path="/tables/:id">{({ id }) => <Table id={decodeURIComponent(id)} key={id} />}</Route>
                <Route path="/report"><Report /></Route>
                <Route path="/handbook/:definition">{({ definition }) => <Handbook definition={definition} />}</Route>
                <Route path="/expiring"><Expiring /></Route>
                <Route path="/access-log"><AccessLog /></Route>
                <Route path="/parameters"><Parameters /></Route>
                <Route path="/review"><Review /></Route>
                <Route path="/roster"><Roster /></Route>
                <Route path="/password"><Password /></Route>
                <Route><h1>没有这个页面</h1><p><a href="/work/">返回工作首页</a></p></Route>
              </Switch>
            </SignedIn>
          </Suspense>
        </Router>
      </QueryClientProvider>
    </ConfigProvider>
  )
}

import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { get } from './client.ts'
import type { AccessLog, BreakdownInfo, CasePage, CaseView, DefinitionDetail, DefinitionSummary, DemoUser, ExpiringInfo, FiguresInfo, HomeInfo, ParametersInfo, RecordsInfo, ReportPreview, ReviewInfo, RosterInfo, SessionInfo, TableChangesInfo, TableInfo, TableRecordsInfo, TablesInfo } from './contract.ts'

type Params = Readonly<Record<string, string | number | undefined>>

/** '?a=1&b=2' of the parameters that are set. */
export function queryOf(params: Params): string {
  const set = Object.entries(params).filter(([, value]) => value !== undefined && value !== '')
  return set.length === 0 ? '' : `?${new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString()}`
}

const use = <T,>(path: string, enabled = true): UseQueryResult<T> => useQuery({ queryKey: [path], queryFn: () => get<T>(path), enabled })

export const useSession = () => use<SessionInfo>('/api/session')
export const useDemoUsers = () => use<readonly DemoUser[]>('/api/session/demo-users')
export const useDefinitions = () => use<readonly DefinitionSummary[]>('/api/definitions')
export const useDefinition = (id: string) => use<DefinitionDetail>(`/api/definitions/${encodeURIComponent(id)}`)
export const useHome = () => use<HomeInfo>('/api/home')
export const useExpiring = (organ: string) => use<ExpiringInfo>(`/api/expiring${queryOf({ organ })}`)
export const useCases = (params: Params) => use<CasePage>(`/api/cases${queryOf(params)}`)
export const caseKey = (id: string): readonly string[] => [`/api/cases/${encodeURIComponent(id)}`]
export const useCase = (id: string) => use<CaseView>(`/api/cases/${encodeURIComponent(id)}`)
export const useFigures = (params: Params) => use<FiguresInfo>(`/api/figures${queryOf(params)}`)
export const useBreakdown = (figure: string, params: Params) => use<BreakdownInfo>(`/api/figures/${encodeURIComponent(figure)}/breakdown${queryOf(params)}`, params['by'] !== '')
export const useRecords = (figure: string, params: Params) => use<RecordsInfo>(`/api/figures/${encodeURIComponent(figure)}/records${queryOf(params)}`)
export const useTables = (params: Params) => use<TablesInfo>(`/api/tables${queryOf(params)}`)
const tablePath = (id: string): string => `/api/tables/${encodeURIComponent(id)}`
export const useTable = (id: string, params: Params) => use<TableInfo>(`${tablePath(id)}${queryOf(params)}`)
export const useTableRecords = (id: string, params: Params) => use<TableRecordsInfo>(`${tablePath(id)}/records${queryOf(params)}`)
export const useTableChanges = (id: string, params: Params) => use<TableChangesInfo>(`${tablePath(id)}/changes${queryOf(params)}`)
export const useAccessLog = (after: string | undefined, signIns: boolean) => use<AccessLog>(`/api/access-log${queryOf({ after, signIns: signIns ? 1 : undefined })}`)
export const ROSTER = '/api/roster'
export const useRoster = () => use<RosterInfo>(ROSTER)
export const PARAMETERS = '/api/parameters'
export const useParameters = () => use<ParametersInfo>(PARAMETERS)
/** Asked again every second until every definition is through. */
export const useReview = () => useQuery({ queryKey: ['/api/review'], queryFn: () => get<ReviewInfo>('/api/review'), refetchInterval: ({ state }) => (state.data?.done ? false : 1000) })
export const useReport = (organ: string, year: number) => use<ReportPreview>(`/api/report${queryOf({ organ, year })}`)

/** What the load generator is told: it runs in a thread of its own, as clients do not run in the server. */
export interface Order { readonly port: number; readonly cookie: string; readonly organ: string; readonly clients: number; readonly actions: number; readonly prefix: string; readonly minimal: boolean }

/** The header by which a program that is no page of ours says so. */
export const CALLER = { 'x-requested-with': 'bench' } as const

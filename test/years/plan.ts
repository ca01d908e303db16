import type { Batch } from '#server/demo/batch.ts'

/** The five published reports whose years are walked again. Organs and numbers are those of the reports; every person and case is invented. */
export const REPORTS = {
  'yanghang-2021': { organ: '杨行镇', level: '镇', year: 2021 }, 'miaohang-2021': { organ: '庙行镇', level: '镇', year: 2021 }, 'minhang-2021': { organ: '闵行区', level: '区', year: 2021 },
  'dachang-2022': { organ: '大场镇', level: '镇', year: 2022 }, 'gaodong-2020': { organ: '高东镇', level: '镇', year: 2020 },
} as const

export type Report = keyof typeof REPORTS

type ByReport<T> = Partial<Readonly<Record<Report, readonly T[]>>>

/** What some systems do in these years, and the reported figures that come of it. */
export interface Plan { readonly batches: ByReport<Batch>; readonly figures: ByReport<string> }

import type { Wording } from './words.ts'

const TOWN: Wording = { 全域: '全镇', 政府: '镇政府', 党委: '镇党委', 办公会: '镇长办公会' }
const BY_LEVEL: Readonly<Record<string, Wording>> = {
  市: { 全域: '全市', 政府: '市政府', 党委: '市委', 办公会: '市政府常务会议' },
  区: { 全域: '全区', 政府: '区政府', 党委: '区委', 办公会: '区政府常务会议' },
  县: { 全域: '全县', 政府: '县政府', 党委: '县委', 办公会: '县政府常务会议' },
  镇: TOWN,
  街道: { 全域: '街道', 政府: '街道办事处', 党委: '街道党工委', 办公会: '街道办公会' },
  部门: { 全域: '本系统', 政府: '本机关', 党委: '党组', 办公会: '局长办公会' },
}

/** How an organ of this level speaks of itself in its report. */
export const wordingOf = (level: string): Wording => BY_LEVEL[level] ?? { 全域: '本单位', 政府: '本机关', 党委: '党组织', 办公会: '办公会' }

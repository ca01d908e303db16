/**
 * Font families in order of preference: the names of the standard first (an office has them), then free stand-ins.
 * A character that one family lacks (镕 喆 堃 䶮) is taken from the next. No font is shipped.
 */
export interface FontFamilies {
  readonly fang: readonly string[]
  readonly kai: readonly string[]
  readonly hei: readonly string[]
  readonly song: readonly string[]
  readonly biaosong: readonly string[]
}

const last = ['Noto Serif CJK SC', 'Noto Sans CJK SC', 'Source Han Serif SC', 'SimSun', 'Droid Sans Fallback'] as const

export const defaultFonts: FontFamilies = {
  fang: ['FangSong_GB2312', 'FangSong', 'STFangsong', 'FandolFang', 'FandolFang R', 'LXGW WenKai', ...last],
  kai: ['KaiTi_GB2312', 'KaiTi', 'STKaiti', 'LXGW WenKai', 'FandolKai', ...last],
  hei: ['SimHei', 'STHeiti', 'Noto Sans CJK SC', 'FandolHei', ...last],
  song: ['SimSun', 'STSong', 'Noto Serif CJK SC', 'FandolSong', ...last],
  biaosong: ['FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05', 'Noto Serif CJK SC', 'FandolSong', 'LXGW WenKai', ...last],
}

/** Names written into DOCX files: those of the standard, which every office computer has. */
export const officeFonts = { fang: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', song: '宋体', biaosong: '方正小标宋简体' } as const

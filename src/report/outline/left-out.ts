/** Figures of published reports that no sentence of ours states, and why. */
export const FIGURES_LEFT_OUT: Readonly<Record<string, string>> = {
  'annual-report.copies-printed': '印发份数印在版记，不是工作成效',
}

/** Definitions whose figures serve the office itself and are not reported, and why. */
export const DEFINITIONS_LEFT_OUT: Readonly<Record<string, string>> = {
  'annual-report': '报告不统计报告自身',
  'figure-baseline': '上年数只用于同比',
  'grid-limits': '处置时限表是网格案件的办理依据，不是工作成效',
  'statistics-return': '报表报送是内部事务',
  'unified-enforcement-system': '系统对接条数不反映执法工作',
}

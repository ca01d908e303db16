/** Figures of published reports that no sentence of ours states, and why. */
export const FIGURES_LEFT_OUT: Readonly<Record<string, string>> = {
  'annual-report.copies-printed': '印发份数印在版记，不是工作成效',
}

/** Definitions whose figures serve the office itself and are not reported, and why. */
export const DEFINITIONS_LEFT_OUT: Readonly<Record<string, string>> = {
  'annual-report': '报告不统计报告自身',
  'disclosure-annual-report': '政府信息公开年报另行公布，法治政府建设报告不重复其数字',
  'figure-baseline': '上年数只用于同比',
  'gis-economy-output': '产值、税收是经济指标，不是法治建设成效',
  'grid-limits': '处置时限表是网格案件的办理依据，不是工作成效',
  'proposal-year': '办理工作会议和情况报告是办理的环节，成效见建议、提案的办复和满意率',
  'statistics-return': '报表报送是内部事务',
  'unified-enforcement-system': '系统对接条数不反映执法工作',
  village: '村居名册是其他指标的分母',
  person: '人员名册供各名册和案件引用，人数由各名册自行统计',
}

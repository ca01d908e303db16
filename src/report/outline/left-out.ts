/** Figures of published reports that no sentence of ours states, and why. */
export const FIGURES_LEFT_OUT: Readonly<Record<string, string>> = {
  'annual-report.copies-printed': '印发份数印在版记，不是工作成效',
}

import type { Checked, Finding } from './finding.ts'

/** 近18万余户: below and above at once. */
export function findUnclear({ shadow, statements }: Checked): readonly Finding[] {
  return statements.flatMap(({ approximate, quantity: { start, end }, quote }, index): Finding[] =>
    approximate && /(?:^|[^附最])(?:近|将近|接近) ?$/.test(shadow.slice(Math.max(0, start - 4), start)) && /[余多]|以上/.test(shadow.slice(start, end))
      ? [{ rule: 'approximation-contradicts', figures: [index], says: `“${quote}”中“近”与“余”“多”不能并用，看不出高于还是低于这个数，请写明` }] : [])
}

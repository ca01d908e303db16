/** Systems of group F whose matters are cases of major decisions. */
export default {
  'decision-catalogue': { carriedBy: ['major-decision'], note: '目录的编入、同意和公布是决策案件的环节' },
  'decision-procedure': { carriedBy: ['major-decision'] },
  'decision-legality-review': { carriedBy: ['major-decision'], note: '合法性审查意见书在决策案件中编号' },
  'decision-evaluation': { carriedBy: ['major-decision'] },
  'risk-assessment': { carriedBy: ['major-decision'], note: '风险评估和集体讨论是决策案件的环节' },
}

import { facts, led, matter, row } from './words.ts'

export const STUDY = matter('领导干部学法',
  facts('举办领导干部法治讲座、专题辅导{law-study.lectures}', led('举办干部法治培训班{law-study.training-classes}', '培训{law-study.trainees}'), '习近平法治思想纳入党校主体班次{law-study.party-school-classes}', '开展习近平法治思想学习宣传{xi-thought-study.sessions}'),
)

export const AGENDA = matter('议事决策',
  facts('〔党委〕会议研究法治建设议题{party-agenda.items}', '召开全面依法治理委员会会议{rule-of-law-committee.meetings}', '党政主要负责人就法治建设作出批示{first-responsible-person.instructions}'),
)

export const LEADERS_STUDY = matter('带头学法', facts('领导班子集体学法{law-study.leadership-sessions}', '组织旁听庭审{law-study.court-visits}'))

export const PERFORMANCE = matter('述法和责任落实',
  facts('党政主要负责人书面述法覆盖率{law-performance-report.coverage-rate}', row('', ['签订法治建设责任书{responsibility-letter.signed}', '年度工作要点任务{work-points.items}']), '工作要点完成率{work-points.completion-rate}', '执行中的法治建设规划任务{law-plan.goals}'),
)

export const GUARANTEES = matter('法治力量保障',
  facts('司法所在岗人员{justice-office.staff}', '法治工作人员{law-workforce.persons}', '在用法治信息系统{law-informatisation.systems}', led('法治建设经费预算{law-budget.budget}', '执行率{law-budget.execution-rate}')),
)

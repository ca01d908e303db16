import { clause, either, facts, led, matter, row } from './words.ts'

export const PROPOSALS = matter('代表建议和政协提案',
  facts(led('办理人大代表书面意见{proposal.npc.handled}{proposal.npc.handled~}', '办结率{proposal.npc.closing-rate}'), led('办理政协提案{proposal.cppcc.handled}{proposal.cppcc.handled~}', '办结率{proposal.cppcc.closing-rate}')),
  facts('全年办结代表书面意见和政协提案{proposal.closed}{proposal.closed~}', '办理满意率{proposal.satisfaction-rate}'),
)

const both = (name: string, kind: string) => either(`${name}{${kind}.total}（主办{${kind}.lead}、会办{${kind}.assist}）`, `${name}{${kind}.total}`)
/** Handed down by the city: only what the district leads is answered by it. */
export const CITY_PROPOSALS = matter('市级建议和提案',
  clause('办理市级代表建议和政协提案{proposal.city.total}{proposal.city.total~}', row('其中', [both('市人大代表建议、批评和意见', 'proposal.city-npc'), both('市政协提案', 'proposal.city-cppcc')]), '主办件已答复{proposal.city.lead-replied}'),
)

export const CONGRESS = matter('接受人大监督', facts('向人大报告工作{npc-report.reports}', '邀请代表委员调研视察{npc-report.visits}'))

export const INTERNAL_SUPERVISION = matter('层级监督和专门监督',
  facts(led('审计发现问题{audit-supervision.problems}', '整改率{audit-supervision.rectified-rate}'), led('开展权力运行监督检查{power-supervision.checks}', '纠正问题{power-supervision.corrected}'), '开展作风纪律检查{discipline.checks}', led('督查重点任务{task-supervision.tasks}', '任务完成率{task-supervision.completion-rate}')),
  facts(led('纳入目标管理的年度目标{target-management.goals}', '考评合格率{target-management.qualified-rate}')),
)

export const INVESTMENT_PROJECTS = matter('财政投资工程监督',
  facts(led('备案财政投资工程{government-investment.filed}', '其中小型工程{government-investment.small-filed}'), led('开展监督检查{government-investment.checks}', '发现问题整改率{government-investment.rectified-rate}')),
)

export const SOCIAL_SUPERVISION = matter('社会监督',
  facts('办理群众和社会监督意见{social-supervision.opinions}', led('处理舆情和媒体曝光问题{media-response.found}', '一般舆情按期回应率{media-response.on-time}')),
)

export const CONFIDENTIALITY = matter('保密工作', facts('开展保密自查{confidentiality.self-checks}', '组织保密教育{confidentiality.trainings}'))

/** How a district looks over its departments and towns. */
export const LAW_INSPECTION = matter('法治政府建设督察和考核',
  facts('法治政府建设书面督察覆盖率{law-inspection.written-coverage-rate}', '实地督察单位{law-inspection.on-site-units}', led('发现问题{law-inspection.problems}', '整改{law-inspection.rectified}')),
  facts('完成法治建设考核的单位{law-assessment.assessed}', '考核完成率{law-assessment.coverage-rate}'),
)

import * as city from './city.ts'
import * as contracts from './contracts.ts'
import * as decisions from './decisions.ts'
import * as disputes from './disputes.ts'
import * as economy from './economy.ts'
import * as enforcement from './enforcement.ts'
import * as leadership from './leadership.ts'
import * as openness from './openness.ts'
import * as publicity from './publicity.ts'
import * as services from './government-services.ts'
import * as supervision from './supervision.ts'
import { section, type Part } from './words.ts'

/**
 * The annual report of a district (区、县): it reforms approvals, hears reconsiderations, receives documents for filing, answers the city's
 * proposals, and looks over its departments and towns. Sections in the order of the district report.
 */
export const DISTRICT_OUTLINE: readonly Part[] = [
  {
    heading: '推进法治政府建设的主要举措和成效', statement: '主要举措和成效',
    sections: [
      section('学习贯彻习近平法治思想', leadership.STUDY),
      section('深化“放管服”改革和政务服务', services.APPROVALS, services.ONE_NET, services.ONE_MATTER, services.CERTIFICATES, services.POLICIES, services.SERVICE_WINDOWS, services.RATINGS, services.ACCOMPANIED),
      section('优化法治化营商环境', economy.BUSINESS_ENVIRONMENT, economy.LEGAL_SERVICE_CLUSTER, economy.INTEGRITY, economy.INVESTMENT, economy.ENTERPRISE_PROBLEMS),
      section('提升监管和城市治理水平', enforcement.SUPERVISORY_LISTS, enforcement.EXEMPTIONS, city.ONE_DISPOSAL, city.HOTLINE, city.GRID, enforcement.ILLEGAL_BUILDING, city.APPEARANCE, city.GROUP_RENTAL, city.HAZARDS, city.EMERGENCY, city.PUBLIC_SECURITY, city.COMMUNITY),
      section('推进数字政府建设', services.DATA, services.ENTERPRISE_CODE),
      section('推进行政决策科学化、民主化、法治化', decisions.DECISIONS, decisions.DECISION_SUPERVISION, decisions.NORMATIVE_DOCUMENTS, decisions.NORMATIVE_FILING, decisions.LEGISLATIVE_CONTACT, contracts.ADVISERS, contracts.VILLAGE_ADVISERS, contracts.CONTRACTS, contracts.CONTRACT_RISK, contracts.LEGAL_RISKS, decisions.COLLECTIVE, decisions.INSTITUTIONS, decisions.ATTENDANCE),
      section('严格规范公正文明执法', enforcement.PENALTIES, enforcement.LEGAL_REVIEW, enforcement.REVIEWERS, enforcement.OFFICERS, enforcement.RECORDING, enforcement.CASEFILES, enforcement.CRIMINAL_LINK, enforcement.ENFORCEMENT_REFORM, enforcement.COORDINATION, enforcement.INSPECTION, enforcement.COERCION, enforcement.EXPROPRIATION_DECISIONS, enforcement.EXPROPRIATION),
      section('强化对行政权力的制约和监督', openness.PROACTIVE, openness.ON_REQUEST, openness.OPEN_DAY, supervision.PROPOSALS, supervision.CITY_PROPOSALS, supervision.CONGRESS, supervision.INTERNAL_SUPERVISION, supervision.INVESTMENT_PROJECTS, supervision.SOCIAL_SUPERVISION, supervision.CONFIDENTIALITY),
      section('加强行政复议和行政应诉', disputes.RECONSIDERATION, disputes.RESPONSES, disputes.LITIGATION, disputes.ADVICE, disputes.CLUES),
      section('依法有效化解社会矛盾纠纷', disputes.DIVERSIFIED, disputes.MEDIATION, disputes.PETITIONS, publicity.LEGAL_SERVICE, publicity.LEGAL_AID),
      section('加强基层法治建设和普法', publicity.CREATION, publicity.OBSERVATION, publicity.PUBLICITY, publicity.LAW_LITERATE, publicity.LAW_CULTURE, leadership.GUARANTEES),
    ],
  },
  { heading: '推进法治政府建设存在的不足和原因', sections: [], statement: '存在的不足和原因', byPeople: true },
  { heading: '党政主要负责人履行推进法治建设第一责任人职责情况', statement: '第一责任人职责情况', byPeople: true, sections: [section(null, leadership.AGENDA, leadership.LEADERS_STUDY, leadership.PERFORMANCE, supervision.LAW_INSPECTION)] },
  { heading: '下一年度推进法治政府建设的主要安排', sections: [], statement: '下一年度主要安排', byPeople: true },
]

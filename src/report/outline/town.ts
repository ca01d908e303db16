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
 * The annual report of a town (镇、街道): the four mandatory parts of 法治政府建设与责任落实督察工作规定 art 24, sections in the order of the
 * town reports. What only people can say comes from the annual-report case (`statement`). Chapters are data: the wording stands in the
 * files of the matters, the order here.
 */
export const TOWN_OUTLINE: readonly Part[] = [
  {
    heading: '推进法治政府建设的主要举措和成效', statement: '主要举措和成效',
    sections: [
      section('推进简政放权，落实“一网通办”要求', services.SERVICE_WINDOWS, services.ONE_NET, services.RATINGS, services.ONE_MATTER, services.APPROVALS, services.CERTIFICATES, services.POLICIES, services.ACCOMPANIED, services.DATA),
      section('落实“一网统管”和12345市民服务热线办理要求', city.HOTLINE, city.GRID, city.ONE_DISPOSAL, city.APPEARANCE, city.GROUP_RENTAL, city.HAZARDS, city.EMERGENCY, city.PUBLIC_SECURITY, city.COMMUNITY),
      section('推进政府信息和政务公开', openness.PROACTIVE, openness.ON_REQUEST, openness.OPEN_DAY),
      section('推进依法科学民主决策', decisions.DECISIONS, decisions.NORMATIVE_DOCUMENTS, decisions.LEGISLATIVE_CONTACT, decisions.COLLECTIVE, decisions.INSTITUTIONS, decisions.ATTENDANCE),
      section('落实政府法律顾问和合同管理制度', contracts.ADVISERS, contracts.VILLAGE_ADVISERS, contracts.CONTRACTS, contracts.CONTRACT_RISK, contracts.LEGAL_RISKS),
      section('严格规范公正文明执法', enforcement.PENALTIES, enforcement.EXEMPTIONS, enforcement.LEGAL_REVIEW, enforcement.OFFICERS, enforcement.RECORDING, enforcement.REVIEWERS, enforcement.ILLEGAL_BUILDING, enforcement.COERCION, enforcement.INSPECTION, enforcement.CASEFILES, enforcement.CRIMINAL_LINK, enforcement.ENFORCEMENT_REFORM, enforcement.COORDINATION),
      section('优化法治化营商环境', economy.INVESTMENT, economy.ENTERPRISE_PROBLEMS, economy.BUSINESS_ENVIRONMENT, economy.LEGAL_SERVICE_CLUSTER, economy.INTEGRITY, services.ENTERPRISE_CODE, enforcement.SUPERVISORY_LISTS),
      section('主动接受各方面监督', supervision.PROPOSALS, supervision.CONGRESS, supervision.INTERNAL_SUPERVISION, supervision.INVESTMENT_PROJECTS, supervision.SOCIAL_SUPERVISION, supervision.LAW_INSPECTION, supervision.CONFIDENTIALITY),
      section('推进法治信访和矛盾纠纷化解', disputes.PETITIONS, disputes.MEDIATION, disputes.DIVERSIFIED),
      section('做好行政复议和行政应诉', disputes.RECONSIDERATION, disputes.RESPONSES, disputes.LITIGATION, disputes.ADVICE, disputes.CLUES),
      section('以法治保障征收工作', enforcement.EXPROPRIATION),
      section('深化公共法律服务和法治宣传教育', publicity.LEGAL_SERVICE, publicity.LEGAL_AID, publicity.PUBLICITY, publicity.LAW_LITERATE, publicity.LAW_CULTURE),
      section('加强基层法治建设', leadership.STUDY, publicity.CREATION, publicity.OBSERVATION, leadership.GUARANTEES),
    ],
  },
  { heading: '推进法治政府建设存在的不足和原因', sections: [], statement: '存在的不足和原因', byPeople: true },
  { heading: '党政主要负责人履行推进法治建设第一责任人职责情况', statement: '第一责任人职责情况', byPeople: true, sections: [section(null, leadership.AGENDA, leadership.LEADERS_STUDY, leadership.PERFORMANCE)] },
  { heading: '下一年度推进法治政府建设的主要安排', sections: [], statement: '下一年度主要安排', byPeople: true },
]

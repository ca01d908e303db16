import { clause, facts, led, matter, row } from './words.ts'

export const INVESTMENT = matter('招商稳商',
  facts('开展招商引资活动{investment.events}{investment.events~}', '签订战略合作协议的企业{investment.strategic-agreements}', '科创联盟成员企业{innovation-alliance.members}', '“稳增长”专班定点联系重点企业{steady-growth-team.key-enterprises}'),
  facts('举办科创联盟活动{innovation-alliance.activities}', row('产业地图登记', ['地块{gis-economy.plots}', '企业{gis-economy.enterprises}'])),
)

export const ENTERPRISE_PROBLEMS = matter('企业诉求办理',
  facts(led('走访企业{enterprise-visit.visits}', '涉及企业{enterprise-visit.enterprises}'), '收集企业反映的问题{enterprise-problems.collected}', '帮助企业解决生产经营问题{enterprise-problems.solved}{enterprise-problems.solved~}', '企业诉求满意率{enterprise-problems.satisfaction-rate}'),
)

export const BUSINESS_ENVIRONMENT = matter('法治化营商环境',
  facts(row('开展', ['法治公开日活动{business-environment.open-days}', '法治快闪路演{business-environment.roadshows}', '涉企法治培训{business-environment.trainings}']), '受众企业{business-environment.enterprise-audience}'),
  facts('领取法律服务包的企业{business-environment.pack-enterprises}', '举办惠企政策培训会{policy-training.sessions}', '发布法治白皮书{white-paper.published}'),
)

export const LEGAL_SERVICE_CLUSTER = matter('法律服务业集聚',
  facts(row('集聚', ['律师事务所{legal-service-cluster.law-firms}', '公证机构{legal-service-cluster.notary-offices}']), '有意向落地的法律服务机构{legal-service-cluster.intent-institutions}', '有效合作协议{legal-service-cluster.agreements}'),
)

export const INTEGRITY = matter('政务诚信', clause('登记政府承诺和合同{government-integrity.commitments}', '履约率{government-integrity.performance-rate}', '按期履约率{government-integrity.on-time-rate}'))

import { facts, matter, row } from './words.ts'

export const INVESTMENT = matter('招商稳商',
  facts('开展招商引资活动{investment.events}{investment.events~}', '签订战略合作协议的企业{investment.strategic-agreements}', '科创联盟成员企业{innovation-alliance.members}', '“稳增长”专班定点联系重点企业{steady-growth-team.key-enterprises}'),
)

export const ENTERPRISE_PROBLEMS = matter('企业诉求办理',
  facts('收集企业反映的问题{enterprise-problems.collected}', '帮助企业解决生产经营问题{enterprise-problems.solved}{enterprise-problems.solved~}', '企业诉求满意率{enterprise-problems.satisfaction-rate}'),
)

export const BUSINESS_ENVIRONMENT = matter('法治化营商环境',
  facts(row('开展', ['法治公开日活动{business-environment.open-days}', '法治快闪路演{business-environment.roadshows}', '涉企法治培训{business-environment.trainings}']), '受众企业{business-environment.enterprise-audience}'),
)

export const LEGAL_SERVICE_CLUSTER = matter('法律服务业集聚',
  facts(row('集聚', ['律师事务所{legal-service-cluster.law-firms}', '公证机构{legal-service-cluster.notary-offices}']), '有意向落地的法律服务机构{legal-service-cluster.intent-institutions}'),
)

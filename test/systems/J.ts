/** Economy, business environment, expropriation, and what was left of decisions. */
export default {
  investment: { carriedBy: ['investment', 'investment-project'], note: '一场活动一行；意向和协议逐个项目一行' },
  'innovation-alliance': { carriedBy: ['innovation-alliance', 'innovation-alliance-activity'] },
  'steady-growth-team': { carriedBy: ['steady-growth-team', 'enterprise-visit', 'enterprise-problem'], note: '联系人和企业、走访各有台账，企业提出的问题逐个成案' },
  'gis-economy': { carriedBy: ['gis-economy', 'gis-economy-output'], note: '地块和占用企业是在册信息，产值、税收按期间登记总量' },
  'policy-training': { carriedBy: ['policy-training'] },
  'business-environment': { carriedBy: ['business-environment', 'enterprise-service-pack'] },
  'white-paper': { carriedBy: ['white-paper'] },
  'legal-service-cluster': { carriedBy: ['legal-service-cluster', 'legal-service-agreement'] },
  'government-integrity': { carriedBy: ['government-integrity', 'contract'], note: '合同的审查、签订、履行过程在政府合同中' },
  'government-investment': { carriedBy: ['government-investment', 'government-investment-check'] },
  'three-major-one-large': { carriedBy: ['three-major-one-large', 'three-major-check'] },
  'decision-supervision': { carriedBy: ['decision-supervision', 'major-decision'], note: '督查一次一行；决策程序本身在重大行政决策中' },
  'legal-risk-control': { carriedBy: ['legal-risk-control', 'contract-risk', 'litigation'], note: '合同逐份排查，重大法律纠纷在应诉中处置' },
  expropriation: { carriedBy: ['expropriation', 'expropriation-period'] },
}

import { clause, facts, led, matter, row } from './words.ts'

export const CONTRACTS = matter('政府合同管理',
  facts('全年审核政府合同{contract.reviewed}{contract.reviewed~}', led('签订合同{contract.signed}', '签订前合同审查率{contract.review-rate}')),
)

export const CONTRACT_RISK = matter('合同风险排查',
  facts('开展合同法律风险排查', led('标的额较大以及有风险的合同{contract-risk.screened}', '其中需要重点关注的合同{contract-risk.attention}'), '合同纠纷诉讼案件{contract-risk.lawsuits}', '合同风险整改率{contract-risk.rectification-rate}'),
)

export const LEGAL_RISKS = matter('法律风险防控', clause('排查法律风险{legal-risk-control.found}', '其中高等级风险{legal-risk-control.high}', '按期销号率{legal-risk-control.closed-rate}'))

export const ADVISERS = matter('政府法律顾问',
  facts('聘请法律顾问单位{legal-adviser.firms}', '现有政府法律顾问{legal-adviser.persons}', '全年提出法律建议{legal-adviser.opinions}{legal-adviser.opinions~}', '法律意见采纳率{legal-adviser.adoption-rate}'),
  facts(row('法律顾问参与', ['行政诉讼{legal-adviser.litigation.administrative}', '民事诉讼{legal-adviser.litigation.civil}', '行政复议{legal-adviser.reconsideration}', '行政监督（抗诉）{legal-adviser.protest-supervision}'])),
)

export const VILLAGE_ADVISERS = matter('村（居）法律顾问',
  facts('签订法律顾问协议的村（居）{village-adviser.signed}', '村（居）法律顾问覆盖率{village-adviser.coverage-rate}', '监管小程序入群率{village-adviser.app.group-join-rate}', '使用率{village-adviser.app.usage-rate}', '按约到访率{village-adviser.visits.rate}'),
  facts('村（居）法律顾问全年提供法律服务{village-adviser.services}{village-adviser.services~}', '参与矛盾纠纷化解{village-adviser.disputes}', '协助群众申请法律援助{village-adviser.legal-aid}', '协助修订完善村规民约{village-adviser.village-rules}'),
)

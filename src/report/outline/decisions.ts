import { always, clause, either, facts, led, matter, none, row } from './words.ts'

export const DECISIONS = matter('重大行政决策',
  facts('列入〔政府〕年度重大行政决策事项目录的事项{decision.catalogue.items}', '列入各单位目录的事项{decision.catalogue.unit-items}', '出具重大行政决策合法性审查意见书{decision.legality-review-opinions}'),
  clause('作出重大行政决策{decision.decided}', '合法性审查率{decision.legality-review-rate}', '公开征求意见率{decision.open-solicitation-rate}', '专家论证率{decision.expert-rate}', '风险评估率{decision.risk-rate}', led('收到公众意见{decision.opinions-received}', '采纳{decision.opinions-adopted}')),
)

/** How a district watches over the decisions of its units and towns. */
export const DECISION_SUPERVISION = matter('决策程序督查',
  facts('对{decision.supervised-units}单位开展重大行政决策专项督查'),
  facts(row('督促指导', ['“十四五”专项规划{decision.supervised.special-plans}', '民心工程{decision.supervised.livelihood-projects}', '实事项目{decision.supervised.practical-projects}'], '履行决策程序')),
)

export const COLLECTIVE = matter('“三重一大”集体决策',
  facts('“三重一大”集体决策事项{three-major-one-large.items}', led('开展“三重一大”制度执行检查{three-major-check.checks}', '检查单位{three-major-check.units}', '问题整改率{three-major-check.rectified-rate}')),
)

export const INSTITUTIONS = matter('制度建设', facts('制定、修订制度{institution-framework.made}', '现行制度{institution-framework.in-force}'))

export const NORMATIVE_DOCUMENTS = matter('行政规范性文件',
  always(facts(either('全年制定行政规范性文件{normative-document.made}{normative-document.made~}', none('normative-document.made', '本年度未制定行政规范性文件')), '规范性文件合法性审核率{normative-document.review-rate}', '现行有效行政规范性文件{normative-document.in-force}')),
  clause('向上级报送备案规范性文件{normative-filing.upward.documents}', '及时报备率{normative-filing.upward.timely-rate}', '审查通过率{normative-filing.upward.pass-rate}'),
  facts('开展规范性文件清理{normative-cleanup.rounds}', led('清理文件{normative-cleanup.documents}', '废止{normative-document.repealed}')),
)

/** Review of what departments and towns send in. */
export const NORMATIVE_FILING = matter('规范性文件备案审查',
  facts('收到各单位报送备案审查的规范性文件{normative-filing.received.documents}{normative-filing.received.documents~}', '制发法制建议书{normative-filing.proposals}'),
)

export const LEGISLATIVE_CONTACT = matter('基层立法联系点',
  clause('完成法规规章草案征求意见{legislative-contact.drafts}', '提出意见建议{legislative-contact.opinions}', either('被采纳{legislative-contact.adopted}', none('legislative-contact.adopted', '尚无意见被采纳'))),
)

export const ATTENDANCE = matter('司法所所长列席会议', facts('司法所所长全年列席〔办公会〕{justice-office.attendances}{justice-office.attendances~}', '参与审核村公司合同{contract.village-company.reviewed}'))

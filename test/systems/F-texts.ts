/** Systems of group F whose matters are texts: normative documents, drafts of laws, contracts, and those who advise on them. */
export default {
  'normative-document': { carriedBy: ['normative-document'] },
  'normative-filing': { carriedBy: ['normative-filing', 'normative-document'], note: '本机关向上报备在规范性文件案件中，收到下级报备的审查在备案审查案件中' },
  'city-legal-affairs-system': { carriedBy: ['normative-filing', 'normative-document'], note: '市级网上备案系统不在本系统之内；报备和审查的日期、回执登记在案件中' },
  'normative-cleanup': { carriedBy: ['normative-cleanup', 'normative-document'], note: '每次清理登记在台账，逐件结论在规范性文件案件的“清理”环节' },
  'legislative-contact': { carriedBy: ['legislative-contact'] },
  'contract-review': { carriedBy: ['contract', 'legal-opinion'], note: '村居、村公司的合同由法律顾问逐件审核，记在法律顾问法律事务中' },
  'contract-risk': { carriedBy: ['contract-risk'] },
  'legal-adviser': { carriedBy: ['legal-adviser', 'legal-opinion'], note: '名册和聘期在台账，逐件意见和参与的案件在法律顾问法律事务中' },
  'village-adviser': { carriedBy: ['village-adviser', 'village-adviser-service', 'village-adviser-visits', 'village'], note: '协议、入群、评估在名册，每次服务另记；覆盖率以村居名册为分母' },
}

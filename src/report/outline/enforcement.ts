import { clause, either, facts, led, matter, none, row } from './words.ts'

export const PENALTIES = matter('行政处罚',
  facts('全年办结简易处罚案件{penalty.simple.closed}{penalty.simple.closed~}', '办结普通程序处罚案件{penalty.general.closed}{penalty.general.closed~}', led('处罚案件按期办结率{penalty.on-time}', '处罚决定按期公示率{penalty.publicity}')),
  facts('依法不予处罚{penalty.none}', '举行听证{penalty.hearings}', '经集体讨论决定{penalty.discussed}'),
  facts('办理非现场执法案件{off-site-enforcement.cases}{off-site-enforcement.cases~}', row('其中', ['市容类{off-site-enforcement.cases.city-appearance}', '水务类{off-site-enforcement.cases.water}', '文明施工类{off-site-enforcement.cases.civilised-construction}']), '罚款总金额{off-site-enforcement.fines}'),
)

export const EXEMPTIONS = matter('轻微免罚',
  clause('适用《免罚清单》不予处罚案件{exemption-list.cases}{exemption-list.cases~}', '涉及执法领域{exemption-list.domains}', '受益市场主体{exemption-list.beneficiaries}'),
  facts('现行免罚清单事项{exemption-list.count}'),
)

export const LEGAL_REVIEW = matter('执法决定法制审核',
  facts('完成重大行政执法决定法制审核{legal-review.major}{legal-review.major~}', '一般行政执法决定法制审核{legal-review.general}{legal-review.general~}'),
  facts('审核行政处罚案件{legal-review.penalty}', '违法搭建重大法制审核{legal-review.illegal-building.major}', '应审核处罚案件法制审核率{penalty.review-coverage}', '审核意见采纳率{legal-review.adoption-rate}'),
)

export const REVIEWERS = matter('法制审核力量', clause('现有法制审核员{legal-review.reviewers}', '占执法人员比例{legal-review.reviewer-ratio}'))

export const OFFICERS = matter('执法队伍建设',
  facts('综合行政执法队现有执法人员{officer.enforcement-team.count}', '安全生产监察现有执法人员{officer.work-safety.count}', '执法人员持证上岗率{officer.certified-rate}'),
  clause('举办执法人员专题培训{officer-training.sessions}{officer-training.sessions~}', '参加培训{officer-training.attendances}'),
)

export const RECORDING = matter('执法全过程记录',
  facts('配置执法记录仪{full-process-record.body-cameras}', '一线执法人员配备率{full-process-record.camera-coverage-rate}', '执法全过程记录覆盖率{full-process-record.coverage-rate}'),
)

export const ILLEGAL_BUILDING = matter('违法建筑治理',
  facts('办结拆违案件{illegal-building.cases-closed}{illegal-building.cases-closed~}', led('拆除违法建筑{illegal-building.demolished}', '拆除面积{illegal-building.area}'), '拆违目标完成率{illegal-building.completion-rate}'),
  facts('对拒不拆除违法建筑的，作出强制拆除决定{illegal-building.forced-demolition-decisions}'),
)

export const COERCION = matter('行政强制',
  facts('采取行政强制措施{coercion.measures}', '作出行政强制执行决定{coercion.decisions}', '申请人民法院强制执行{coercion.court-applied}'),
)

export const INSPECTION = matter('行政检查',
  clause('开展行政检查{inspection.count}{inspection.count~}', row('其中', ['联合检查{inspection.joint}', '“双随机”检查{inspection.random}']), '限期改正完成率{inspection.rectified-rate}'),
)

export const SUPERVISORY_LISTS = matter('监管清单和智慧监管',
  facts('“互联网+监管”事项清单{internet-supervision.items}', '监管事项检查实施清单{internet-supervision.inspection-lists}'),
  clause('跨部门联合抽查事项{joint-inspection.items}', '涉及抽查领域{joint-inspection.domains}', '参加单位{joint-inspection.units}'),
  facts('智慧监管预警{smart-supervision.warnings}', '公示信用信息{credit-supervision.published}'),
)

export const CASEFILES = matter('执法案卷评查',
  facts('开展案卷评查的行政执法单位{casefile-review.units}', '自查案件{casefile-review.self-checked}', '交叉检查案件{casefile-review.cross-checked}', '评查问题整改率{casefile-review.rectified-rate}', '归档执法案卷{enforcement-archives.files}'),
)

export const CRIMINAL_LINK = matter('行政执法与刑事司法衔接',
  facts('行刑衔接平台上报案件{criminal-link.reported}{criminal-link.reported~}', '移送公安机关{criminal-link.transferred}{criminal-link.transferred~}'),
)

export const ENFORCEMENT_REFORM = matter('基层执法体制改革',
  facts('街镇综合行政执法机构挂牌率{enforcement-reform.listing-rate}', '城管执法考核累计{enforcement-assessment.excellent-years}获评优秀'),
  facts('街镇执法清单现有事项{enforcement-lists.items}', '召开执法单位联席会议{enforcement-joint-meeting.meetings}', '现行行政处罚裁量基准{discretion-benchmark.count}', '公示执法事项{enforcement-publicity.items}'),
)

export const COORDINATION = matter('行政执法协调监督',
  facts('开展行政执法监督检查{enforcement-coordination.supervised}', '制发行政执法监督文书{enforcement-coordination.findings}', '协调管辖争议{enforcement-coordination.disputes}', '执法案件移送{enforcement-coordination.transfers}'),
)

export const EXPROPRIATION = matter('房屋征收签约',
  clause('征收签约居民{expropriation.households}', '签约率{expropriation.signing-rate}', '签约期合计{expropriation.signing-period-days}', '提供法律帮助{expropriation.legal-clinic}'),
)

export const EXPROPRIATION_DECISIONS = matter('房屋征收决定',
  clause('依法作出国有土地上房屋征收决定{expropriation.state-land-decisions}', either('作出补偿决定{expropriation-decision.compensation-decisions}', none('expropriation-decision.compensation-decisions', '未作出补偿决定'))),
)

import { clause, facts, led, matter, row } from './words.ts'

export const SERVICE_WINDOWS = matter('窗口服务',
  facts('设有无差别综合窗口{service-window.undifferentiated.count}', '承办政务服务事项{service-window.items-handled}', '全年窗口接待办事{service-window.visits}{service-window.visits~}'),
  facts('政务服务中心综合窗口占比{service-window.comprehensive.rate}', '无差别综合窗口事项入驻率{service-window.undifferentiated.item-rate}'),
  facts('布设政务服务自助终端{self-service.terminals}', '自助服务全年服务{self-service.usage}{self-service.usage~}'),
  facts('“窗口事务官”首批试点事项{window-officer.pilot-items}'),
  facts('线上帮办知识库现有问答{service-cockpit.entries}', '问答解决率{service-cockpit.solved-rate}'),
)

export const ONE_NET = matter('“一网通办”',
  facts('全年受理“一网通办”相关事项{one-net-service.accepted}{one-net-service.accepted~}', '通过调取证照等方式实现材料免交比例{e-certificate.exemption-rate}', '全程网办实际办件率{one-net-service.full-online-rate}'),
  facts(led('累计发布公共服务事项{one-net-service.public-items.total}', '其中本年新增{one-net-service.public-items.added}'), '“立即办理”接入率{one-net-service.immediate-handling-rate}'),
  facts('政务服务办件法定时限内办结率{service-matter.legal-on-time}', '承诺时限内办结率{service-matter.promise-on-time}'),
  facts('“随申办”旗舰店上线事项{flagship-app.items}', '旗舰店办件{flagship-app.cases}{flagship-app.cases~}'),
  facts('实现“长三角”政务服务“异地通办”事项{cross-region-service.items}', '合作城市{cross-region-service.partners}'),
)

export const RATINGS = matter('“好差评”',
  facts('“一网通办”事项纳入“好差评”评价范围的比例{service-rating.item-coverage-rate}', '全年评价满意率{service-rating.satisfaction-rate}'),
  facts('差评回复率{service-rating.bad.reply-rate}', '差评整改率{service-rating.bad.rectification-rate}', '差评回访满意率{service-rating.bad.revisit-satisfaction-rate}'),
)

export const ONE_MATTER = matter('“高效办成一件事”',
  facts(row('', ['优化“一件事”{one-matter.optimised}', '新增“一件事”{one-matter.added}']), '“一件事”累计办件{one-matter.cases}'),
  facts(row('推出', ['“好办”事项{smart-handling.good-items}', '“快办”事项{smart-handling.quick-items}']), '实现“政务智能办”的高频事项情形{smart-handling.intelligent-scenarios}'),
)

/** Approvals: what a district reforms. */
export const APPROVALS = matter('行政审批制度改革',
  facts('取消调整行政审批事项{license-separation.approval-items-cancelled}', '涉企经营许可事项纳入“证照分离”改革的比例{license-separation.coverage-rate}'),
  facts('“一业一证”落地实施行业{one-license.industries}', '累计颁发行业综合许可证{one-license.issued}'),
  facts('全年作出行政许可决定{licence.decisions}{licence.decisions~}', '以告知承诺方式办理{service-matter.commitments}'),
  facts('权责清单和事项清单现有事项{item-lists.entries}', row('本年', ['新增{item-lists.added}', '调整{item-lists.adjusted}', '取消{item-lists.cancelled}'])),
)

export const CERTIFICATES = matter('电子证照应用',
  facts(led('归集区级电子证照{e-certificate.types}', '归入市电子证照库{e-certificate.collected}'), '可以电子亮证办理的政务服务事项{e-certificate.show-and-handle-items}'),
)

export const POLICIES = matter('惠企政策直达',
  facts(row('累计接入', ['政策推送{policy-push.items}', '政策体检{policy-push.checkups}', '特色标签{policy-push.tags}']), '精准推送{policy-push.deliveries}{policy-push.deliveries~}'),
)

export const ACCOMPANIED = matter('领导干部“陪办”',
  clause('领导干部全年“陪办”{accompanied-handling.times}{accompanied-handling.times~}', '涉及事项{accompanied-handling.items}', '发现堵点、卡点{accompanied-handling.blockages-found}', '提出解决方案{accompanied-handling.solutions}'),
)

export const DATA = matter('公共数据',
  facts('编制公共数据资源目录的单位{data-catalogue.units}', '形成公共数据资源目录{data-catalogue.entries}', '归集数据{data-catalogue.records}'),
  facts('建设基础库{base-databases.count}'),
  clause('累计建设数据模型{data-model.count}', '覆盖应用领域{data-model.domains}', '应用场景{data-model.scenarios}'),
)

export const ENTERPRISE_CODE = matter('“企业码”',
  facts(led('向企业赋码{enterprise-code.enterprises}', '赋码覆盖率{enterprise-code.coverage-rate}'), row('开通', ['企业服务应用{enterprise-code.service-apps}', '安全监管应用{enterprise-code.safety-apps}']), row('推出', ['政务服务场景{enterprise-code.service-scenarios}', '城市安全监管场景{enterprise-code.safety-scenarios}'])),
)

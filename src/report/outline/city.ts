import { clause, facts, led, matter, none, row, either } from './words.ts'

export const HOTLINE = matter('12345市民服务热线',
  facts(led('全年受理12345市民服务热线工单{hotline.received}{hotline.received~}', '工单按时办结率{hotline.on-time-rate}')),
  facts('上级回访市民{hotline.callback.count}', '先行联系率{hotline.first-contact-rate}', '实际解决率{hotline.resolution-rate}', '市民满意率{hotline.satisfaction-rate}', '市民不满意率{hotline.dissatisfaction-rate}'),
)

export const GRID = matter('网格化管理',
  facts('全年发现上报网格管理案件{grid-case.reported}{grid-case.reported~}', '受理网格案件{grid-case.accepted}{grid-case.accepted~}', '结案率{grid-case.closing-rate}', '及时率{grid-case.timely-rate}'),
)

export const ONE_DISPOSAL = matter('“一网统管”',
  facts(led('城市运行体征接入城运平台{one-disposal.sign-classes}', '共{one-disposal.signs}'), '建成“高效处置一件事”应用场景{one-disposal.scenarios}', led('城运中心登记事件{one-net-operation.events}', '派遣处置{one-net-operation.dispatched}')),
  facts('接入视频{iot-sensing.video-channels}', led('接入物联感知设备{iot-sensing.devices}', '涉及设备{iot-sensing.device-classes}')),
)

export const APPEARANCE = matter('市容管理',
  facts('完成街面景观提升{city-appearance.streetscapes}', '开展市容巡查{city-appearance.patrols}', '环境监测告警{smart-environment.alarms}'),
  facts('现有社区城管执法工作室{community-enforcement-studio.count}', '获命名表彰的社区城管执法工作室{community-enforcement-studio.awarded}'),
)

export const GROUP_RENTAL = matter('群租整治',
  facts('开展群租整治{group-rental.rectifications}{group-rental.rectifications~}', led('查实群租{group-rental.verified}', '整改{group-rental.rectified}')),
)

export const HAZARDS = matter('隐患排查治理',
  facts('全年排查房屋安全隐患{hazard.housing.found}', led('发现各类隐患{hazard.found}', either('其中重大隐患{hazard.major}', none('hazard.major', '未发现重大隐患')), '隐患整改率{hazard.rectification-rate}')),
  facts(led('企业隐患“随申拍”试点企业{snap-report.pilot-enterprises}', '通过“随申拍”治理隐患{snap-report.hazards-resolved}')),
  clause('开展安全生产专项行动{work-safety.campaigns}', '检查单位{work-safety.inspected}', '发现隐患{work-safety.hazards}', '隐患整改率{work-safety.rectified-rate}'),
)

export const EMERGENCY = matter('突发事件应对',
  facts(led('依法处置突发事件{emergency-response.events}', '按时报告率{emergency-response.report-on-time}'), row('', ['编制、修订应急预案{emergency-plan.plans}', '组织应急演练{emergency-plan.drills}', '组织应急培训{emergency-plan.trainings}'])),
)

export const PUBLIC_SECURITY = matter('社会治安防控', facts('诈骗类接警{police-110.fraud}{police-110.fraud~}', '赌博类接警{police-110.gambling}{police-110.gambling~}'))

export const COMMUNITY = matter('社区治理',
  facts('现有社区治理组织{community-governance.organisations}', '开展社区治理活动{community-governance.activities}', led('召开民主协商会议{democratic-consultation.meetings}', '协商达成一致率{democratic-consultation.agreed-rate}'), led('智慧社区建设项目{smart-community.projects}', '其中通过验收{smart-community.accepted}')),
  facts(led('开展“四治”融合活动{four-governance.activities}', '解决问题{four-governance.solved}'), led('现行村规民约、居民公约{village-rules.standing}', '经合法性审查{village-rules.reviewed}')),
)

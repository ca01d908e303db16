import { clause, either, facts, led, matter, none, row } from './words.ts'

export const PETITIONS = matter('群众信访',
  clause('全年受理群众信访{petition.received}{petition.received~}', '及时受理率{petition.timely-acceptance-rate}', '按期办结率{petition.on-time-rate}'),
  facts('化解上级交办的重复信访事项和信访积案{petition-backlog.resolved}', '信访“家门口”服务站接待群众{home-petition-service.reception}'),
)

export const MEDIATION = matter('人民调解',
  clause('全年办理人民调解案件{mediation.cases}{mediation.cases~}', '调解成功{mediation.succeeded}', '调解成功率{mediation.success-rate}', either('因调处不当引发民转刑案件{mediation.escalated}', none('mediation.escalated', '未发生因调处不当引发的民转刑案件'))),
  facts('经法院司法确认有效的人民调解、行政调解协议{judicial-confirmation.confirmed}', led('开展矛盾纠纷排查{mediation.screenings}', '发现矛盾纠纷{mediation.screened-found}', '预防矛盾纠纷{mediation.screened-prevented}')),
  facts(led('现有人民调解委员会{mediation.committees}', '委员{mediation.committee-members}'), '人民调解员{mediation.mediators}'),
)

/** What suits and reconsiderations bring to light about the organ's own work. */
export const CLUES = matter('复议诉讼问题线索处置', facts(led('处置复议诉讼问题线索{clue-coordination.clues}', '移送{clue-coordination.transferred}', '收到处理反馈{clue-coordination.answered}'), '败诉、纠错案件整改完成率{clue-coordination.mended-rate}'))

export const DIVERSIFIED = matter('非诉讼争议解决',
  facts('各类调解组织共调解化解矛盾纠纷{diversified-resolution.total}{diversified-resolution.total~}', '办理行政调解案件{administrative-mediation.cases}{administrative-mediation.cases~}', '社会组织调解{diversified-resolution.social-organisation}', '以其他方式化解{diversified-resolution.other}'),
  facts(led('律师参与矛盾纠纷化解{lawyer-disputes.participated}', '化解{lawyer-disputes.resolved}')),
)

export const RECONSIDERATION = matter('行政复议',
  clause('全年收到行政复议申请{reconsideration.received}{reconsideration.received~}', '受理率{reconsideration.acceptance-rate}'),
  clause('结案{reconsideration.closed}{reconsideration.closed~}', led('其中实体审查结案{reconsideration.substantive-closed}', either('纠错{reconsideration.corrected}', none('reconsideration.corrected', '无直接纠错案件')), '直接纠错率{reconsideration.direct-correction-rate}'), '协调化解率{reconsideration.settlement-rate}{reconsideration.settlement-rate~}'),
  facts('网上公开行政复议决定文书{reconsideration.decisions-published}', '制发行政复议意见书{reconsideration.opinion-letters}'),
)

/** Seen from the organ whose acts were contested. */
export const RESPONSES = matter('行政复议答复',
  clause('办理以〔政府〕为被申请人的行政复议案件{reconsideration.as-respondent.cases}', '审结{reconsideration.as-respondent.closed}', '按期答复率{reconsideration.as-respondent.reply-rate}', either('被纠错{reconsideration.as-respondent.corrected}', none('reconsideration.as-respondent.corrected', '未被纠错'))),
)

export const LITIGATION = matter('行政应诉',
  facts(
    either(led('以〔政府〕为被告的行政诉讼案件{litigation.administrative.cases}{litigation.administrative.cases~}', '审结{litigation.administrative.concluded}', row('其中', ['胜诉{litigation.administrative.won}', '原告撤诉{litigation.administrative.withdrawn}']), either('一审败诉{litigation.administrative.first-instance-lost}', none('litigation.administrative.first-instance-lost', '无一审败诉案件')), '案件胜诉率{litigation.administrative.win-rate}'), none('litigation.administrative.cases', '未发生行政诉讼案件')),
    '年末在审行政诉讼案件{litigation.administrative.pending}', '作为第三人应诉的民事案件{litigation.civil.third-party}',
  ),
  facts(either(led('行政机关负责人出庭应诉{head-appearance.cases}{head-appearance.cases~}', '出庭应诉率{head-appearance.rate}'), '行政机关负责人出庭应诉率{head-appearance.rate}'), '开展出庭、旁听、讲评“三合一”活动的单位{three-in-one-trial.units}'),
)

export const ADVICE = matter('司法建议和检察建议',
  facts(
    row('收到', ['司法建议书{judicial-advice.received}', '行政复议建议书{judicial-advice.reconsideration-advice.received}', '纠正违法通知书{judicial-advice.correction-notice.received}', '公益诉讼检察建议书{procuratorial-advice.public-interest.received}']),
    row('未收到', [none('judicial-advice.received', '司法建议书'), none('judicial-advice.reconsideration-advice.received', '行政复议建议书'), none('judicial-advice.correction-notice.received', '纠正违法通知书')]),
  ),
  facts('司法建议回复率{judicial-advice.reply-rate}', '检察建议回复率{procuratorial-advice.reply-rate}'),
)

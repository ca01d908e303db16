import { clause, facts, led, matter, row } from './words.ts'

export const PUBLICITY = matter('法治宣传教育',
  facts('全年开展法治宣传教育活动{publicity.events}{publicity.events~}', '举办民法典法律知识讲座{publicity.civil-code-lectures}', '发放宣传资料和宣传品{publicity.materials}', '惠及群众{publicity.beneficiaries}'),
  facts(led('在新媒体发布普法推文、案例、视频{publicity.new-media.posts}', '总阅读量{publicity.new-media.reads}'), '在上级法治媒体刊登信息{publicity.superior-media.published}', '刊发法治建设经验文章{publicity.experience-articles}', '发布以案释法案例{case-law-explanation.published}'),
  facts(led('普法年度重点项目{five-year-publicity-plan.projects}', '按期完成率{five-year-publicity-plan.completion-rate}'), led('公布普法责任清单的单位{publicity-responsibility.units}', '责任清单完成率{publicity-responsibility.completion-rate}')),
)

export const LAW_CULTURE = matter('法治文化阵地', facts('法治宣传阵地长{law-culture.corridor-length}', '法宣展板{law-culture.boards}', '维护法治文化阵地{law-culture.upkeep}'))

export const LAW_LITERATE = matter('基层普法队伍',
  facts(row('现有', ['法治带头人{law-literate.leaders}', '法律明白人{law-literate.persons}', '法治副校长{law-vice-principal.count}'])),
  facts(led('法治带头人、法律明白人履职{law-literate.services}', '服务群众{law-literate.served}'), '法治副校长开展法治教育{law-vice-principal.lectures}'),
  facts(row('“百千万”工程培训', ['处级以上领导干部{grassroots-training.division-cadres}', '基层法治工作者{grassroots-training.law-workers}', '法律明白人{grassroots-training.law-literate}'])),
)

export const LEGAL_SERVICE = matter('公共法律服务',
  facts(row('建有', ['区公共法律服务中心{public-legal-service.district-centres}', '街镇公共法律服务工作站{public-legal-service.town-stations}', '村（居）公共法律服务工作室{public-legal-service.village-studios}', '邻里中心公共法律服务工作室{public-legal-service.neighbourhood-studios}', '企业集聚区公共法律服务工作室{public-legal-service.enterprise-studios}'])),
  facts('全年提供公共法律服务{public-legal-service.services}{public-legal-service.services~}', '办理法律咨询{legal-consultation.cases}', '接待法律咨询{legal-consultation.person-times}{legal-consultation.person-times~}'),
  facts('现有法律服务志愿者和专家{legal-volunteers.persons}', led('开展法律服务志愿活动{legal-volunteers.services}', '服务群众{legal-volunteers.served}')),
)

export const LEGAL_AID = matter('法律援助', clause('收到法律援助申请{legal-aid.applications}{legal-aid.applications~}', '决定给予法律援助{legal-aid.granted}', '结案{legal-aid.closed}', '受援人满意率{legal-aid.satisfaction-rate}'))

export const CREATION = matter('法治建设示范创建',
  facts('上报法治建设示范项目{demo-creation.projects-submitted}', '确定重点培育单位{demo-creation.cultivated-units}', '获评法治建设示范{demo-creation.awarded}'),
  facts('开展民主法治示范村（居）创建{democratic-village.creating}', '现有民主法治示范村（居）{democratic-village.standing}', '获得法治建设荣誉和成果{honours.count}'),
)

export const OBSERVATION = matter('基层法治观测', clause('法治观测反映问题{law-observation.problems}', '问题解决率{law-observation.solved-rate}'))

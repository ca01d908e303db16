import { indicator as it, type Indicator } from './indicator.ts'

const 普法 = /普法|法治宣传|宣传教育|法治文化|民法典|宪法/

/** Law publicity, law study, leadership, supervision. */
export const PUBLICITY_VOCABULARY: readonly Indicator[] = [
  it('investment.events', '招商引资活动场数', '件', /#招商(?:引资)?活动|招商(?:引资)?活动#/),
  it('enterprise-problems.solved', '帮助解决企业生产经营问题数', '件', /(?:解决|协调)[^，。]*(?:生产经营|企业)[^，。]*(?:问题|难题)#/),
  it('hazard.housing.found', '房屋安全隐患排查数', '件', /排查隐患#/, { topic: /房屋[^。]*$/ }),
  it('group-rental.rectifications', '群租整治次数', '件', /群租(?:整治|治理)#/),
  it('justice-office.attendances', '司法所所长列席镇长办公会次数', '件', /司法所(?:所)?长[^，。]*列席[^，。]*#/),
  it('party-agenda.items', '镇党委会研究基层法治建设议题次数', '件', /(?:党委会|党委|党工委|常委会|常务会议)[^，。]*法治[^，。]*议题#/),
  it('law-study.leadership-sessions', '领导班子集体学法次数', '件', /(?:集体|班子|会前)学法(?:活动)?#|#(?:次)?[^，。]{0,6}(?:集体|会前)学法/),
  it('law-study.lectures', '领导干部法治讲座、专题辅导次数', '件', /(?:法治讲座|专题辅导)[^，。]*#/, { not: /民法典|村居|宣传/ }),
  it('law-study.training-classes', '干部法治培训班期数', '件', /举办#培训班/, { topic: /学法|法治教育|培训/ }),
  it('law-study.trainees', '干部法治培训人次', '人', /^(?:共|累计)?培训#/, { topic: /干部|班子|学法/, notTopic: /执法人员[^。]*$/ }),
  it('publicity.civil-code-lectures', '民法典法律知识讲座场数', '件', /民法典[^，。]*讲座#/),
  it('publicity.new-media.reads', '新媒体普法总阅读量', '件', /阅读[^，。]{0,2}量[^，。]{0,4}#/),
  it('publicity.new-media.posts', '新媒体发布普法推文、案例、视频数', '件', /(?:推文|视频|案例等信息|微信|普法信息)[^，。]{0,6}#/, { topic: 普法, not: /会议/ }),
  it('publicity.superior-media.published', '上级法治媒体刊登信息数', '件', /(?:刊登|刊发|录用)[^，。]*信息#/),
  it('publicity.experience-articles', '报送法治建设经验性文章数', '件', /经验(?:性)?文章#/),
  it('publicity.materials', '发放宣传资料和宣传品数', '件', /(?:发放|派发|印发|制作)[^，。]{0,12}(?:宣传|普法|法治)(?:资料|材料|品|册|手册|、|和)+[^，。]{0,6}#|宣传(?:资料|材料|品)#|#(?:宣传|普法)(?:资料|材料|手册)/),
  it('publicity.events', '法治宣传教育活动场次', '件', /(?:开展|举办|组织|参与)[^，。]*(?:宣传教育|法治宣传|普法|宣讲|法律讲座)[^，。]{0,10}#|#[^，。]{0,8}(?:法治宣传|普法)[^，。]{0,6}活动/, { not: /资料|推文|信息|民法典/ }),
  it('publicity.beneficiaries', '法治宣传惠及群众人数', '人', /(?:惠及|覆盖|受益|受众)[^，。]{0,6}(?:群众|居民|人群|市民|人数)?[^，。]{0,4}#/, { topic: 普法 }),
  it('law-literate.persons', '法律明白人人数', '人', /法律明白人[^，。]{0,2}#|#[^，。]{0,4}法律明白人/, { not: /培训/, notTopic: /培训[^。]*$/ }),
  it('law-literate.leaders', '法治带头人人数', '人', /法治带头人[^，。]{0,2}#/),
  it('law-vice-principal.count', '法治副校长名册人数', '人', /法治副校长[^，。]{0,4}#|#[^，。]{0,4}法治副校长/),
  it('law-vice-principal.count', '法治副校长名册人数', '人', /#/, { topic: /法治副校长[^。]*$/ }),
  it('law-inspection.on-site-units', '法治政府建设实地督察单位数', '单位', /实地督[察查]#/),
  it('demo-creation.projects-submitted', '上报法治建设示范项目数', '件', /(?:上报|申报)示范项目#/),
  it('expropriation.state-land-decisions', '国有土地上房屋征收决定数', '件', /国有土地上房屋征收决定#/),
]

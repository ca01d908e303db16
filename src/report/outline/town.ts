import { clause, type Part } from './words.ts'

/**
 * The annual report of a town: the four mandatory parts of 法治政府建设与责任落实督察工作规定 art 24, each clause bound to the figures it
 * states. What only people can say comes from the annual-report case (`statement`). Chapters are data: edit the wording here.
 */
export const TOWN_OUTLINE: readonly Part[] = [
  {
    heading: '推进法治政府建设的主要举措和成效',
    sections: [
      {
        heading: '落实城市运行和市民服务热线办理要求',
        clauses: [
          clause('全年受理12345市民服务热线工单{hotline.received}{hotline.received~}。'),
          clause('工单按时办结率{hotline.on-time-rate}。'),
          clause('上级回访市民{hotline.callback.count}，先行联系率{hotline.first-contact-rate}，实际解决率{hotline.resolution-rate}，市民满意率{hotline.satisfaction-rate}，市民不满意率{hotline.dissatisfaction-rate}。'),
        ],
      },
      {
        heading: '推进政务公开',
        clauses: [
          clause('全年收到政府信息公开申请{disclosure.on-request.count}{disclosure.on-request.count~}。'),
          clause('依申请公开按期答复率{disclosure.on-request.reply-rate}。'),
        ],
      },
      {
        heading: '严格规范公正文明执法',
        clauses: [
          clause('全年办结简易处罚案件{penalty.simple.closed}{penalty.simple.closed~}，办结普通程序处罚案件{penalty.general.closed}{penalty.general.closed~}。'),
          clause('对符合法定情形的违法行为依法不予处罚{penalty.none}。'),
          clause('处罚案件按期办结率{penalty.on-time}，处罚决定按期公示率{penalty.publicity}。'),
          clause('完成重大行政执法决定法制审核{legal-review.major}{legal-review.major~}，应审核案件法制审核率{penalty.review-coverage}。'),
          clause('办理一般行政执法决定法制审核{legal-review.general}。'),
          clause('现有持证执法人员{officer.enforcement-team.count}。'),
        ],
      },
      {
        heading: '推进法治信访和矛盾纠纷化解',
        clauses: [
          clause('全年受理群众信访{petition.received}{petition.received~}。'),
          clause('信访及时受理率{petition.timely-acceptance-rate}，按期办结率{petition.on-time-rate}。'),
        ],
      },
      {
        heading: '深化人民调解和行政争议化解',
        clauses: [
          clause('全年办理人民调解案件{mediation.cases}{mediation.cases~}，调解成功{mediation.succeeded}，调解成功率{mediation.success-rate}。'),
          clause('办理行政调解案件{administrative-mediation.cases}。'),
          clause('收到行政复议申请{reconsideration.received}，审结{reconsideration.closed}，其中直接纠错率{reconsideration.direct-correction-rate}。'),
          clause('作为被申请人的行政复议案件{reconsideration.as-respondent.cases}，审结{reconsideration.as-respondent.closed}。'),
          clause('以本机关为被告的行政诉讼案件{litigation.administrative.cases}，审结{litigation.administrative.concluded}，机关负责人出庭应诉{head-appearance.cases}，出庭应诉率{head-appearance.rate}。'),
        ],
      },
      {
        heading: '落实司法所长列席会议制度',
        clauses: [clause('司法所所长全年列席政府办公会议{justice-office.attendances}{justice-office.attendances~}。')],
      },
      {
        heading: '深化法治宣传教育',
        clauses: [
          clause('全年开展法治宣传教育活动{publicity.events}{publicity.events~}，发放宣传资料{publicity.materials}，接待法律咨询{legal-consultation.person-times}，惠及群众{publicity.beneficiaries}。'),
        ],
      },
    ],
    statement: '主要举措和成效',
  },
  { heading: '推进法治政府建设存在的不足和原因', sections: [], statement: '存在的不足和原因' },
  { heading: '党政主要负责人履行推进法治建设第一责任人职责情况', sections: [], statement: '第一责任人职责情况' },
  { heading: '下一年度推进法治政府建设的主要安排', sections: [], statement: '下一年度主要安排' },
]

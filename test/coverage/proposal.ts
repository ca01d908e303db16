import type { LawSheet } from './rows.ts'

const p = 'proposal'
const 代表法 = '全国人民代表大会和地方各级人民代表大会代表法'

/** 代表建议和政协提案：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'proposal',
  rows: [
    { row: 'PR-D1', says: '闭会期间收到的七个工作日内交办', amount: 7, unit: 'workingDay', carriedBy: [`${p}/deadline/交办期限`, 'test/src/procedures/proposal.test.ts/闭会期间提出的，七个工作日内交办'] },
    { row: 'PR-D2', says: '收到之日起七个工作日内退回，改交的重新起算', amount: 7, unit: 'workingDay', carriedBy: [`${p}/deadline/退回期限`, 'test/src/procedures/proposal.test.ts/退回改交本级其他单位的，新单位的三个月重新起算'] },
    { row: 'PR-D3', says: '会办单位一个月内提出意见', amount: 1, unit: 'month', carriedBy: [`${p}/deadline/会办期限`] },
    { row: 'PR-D4', says: '自交办之日起三个月内答复，经同意再延三个月', amount: 3, unit: 'month', law: 代表法, article: 51, carriedBy: [`${p}/deadline/答复期限`, `${p}/asks/批准延期/延长月数`] },
    { row: 'PR-D5', says: '涉及面广、难度大的六个月（国家法律）', amount: 6, unit: 'month', law: 代表法, article: 51, carriedBy: [`${p}/deadline/国家法定答复期限`] },
    { row: 'PR-D6', says: '交回重办的一个月内再次答复', amount: 1, unit: 'month', carriedBy: [`${p}/deadline/重办期限`] },
    { row: 'PR-D7', says: '闭会后一个月内召开办理工作会议', amount: 1, unit: 'month', carriedBy: ['proposal-year/deadline/办理工作会议', 'test/proposal-year.test.ts/1月31日闭会，一个月内召开办理工作会议'] },
    { row: 'PR-D8', says: '承办单位年中、年终书面报告', carriedBy: ['proposal-year/deadline/承办单位年中报告', 'proposal-year/deadline/承办单位年终报告'] },
    { row: 'PR-D9', says: '政府年中和下次会议前报告办理情况并公开', carriedBy: ['proposal-year/deadline/政府年中报告', 'proposal-year/deadline/会前报告', 'proposal-year/never/政府未公开即了结'] },
    { row: 'PR-D10', says: '提案三个月答复，可以到六个月（待核实）', amount: 3, unit: 'month', carriedBy: [`${p}/deadline/答复期限`, `${p}/parameter/提案答复月`] },
    { row: 'PR-D11', says: '提案会办一个月（外地）', amount: 1, unit: 'month', carriedBy: [`${p}/deadline/会办期限`, `${p}/parameter/提案会办月`] },
    { row: 'PR-D12', says: '答复作为主动公开信息，二十个工作日内公开', amount: 20, unit: 'workingDay', law: '政府信息公开条例', article: 26, carriedBy: [`${p}/deadline/公开期限`] },
    { row: 'PR-I1', says: '答复前至少联系一次', carriedBy: [`${p}/never/未联系代表、委员即答复`, `${p}/requires/答复/答复前应当与代表、委员联系沟通`] },
    { row: 'PR-I2', says: '负责人签发并盖章', carriedBy: [`${p}/never/没有签发、盖章即答复`] },
    { row: 'PR-I3', says: '联名的逐一答复', carriedBy: [`${p}/never/联名的没有逐一答复`] },
    { row: 'PR-I4', says: '第二、三类写明日期，第四类写明理由', carriedBy: [`${p}/never/承诺解决而没有日期，或者不能解决而没有理由`] },
    { row: 'PR-I5', says: '主办答复吸收会办意见，未到的满一个月并催办', carriedBy: [`${p}/never/没有会办意见又未催办即拟文`, `${p}/never/会办意见未齐、一个月未满即拟文`, `${p}/never/答复没有会办单位的意见`] },
    { row: 'PR-I6', says: '逾七个工作日不得退回，不得自行转交', carriedBy: [`${p}/never/超过七个工作日退回`, `${p}/never/自行转交其他单位`] },
    { row: 'PR-I7', says: '延期在期满前、经同意、不超过三个月、告知代表', carriedBy: [`${p}/never/期限届满后同意延期`, `${p}/never/自行同意延期`, `${p}/never/延期不抄送政府办公室`, `${p}/asks/批准延期/告知代表日期`] },
    { row: 'PR-I8', says: '不满意有理由，经研究并告知', carriedBy: [`${p}/never/不满意而没有理由`, `${p}/never/不满意未经研究告知即办结`] },
    { row: 'PR-I9', says: '公开前经审查，不公开的有依据', carriedBy: [`${p}/never/未经审查即公开`, `${p}/never/不公开又不说明依据即办结`] },
    { row: 'PR-I10', says: '承诺事项到解决或者报告变更为止', carriedBy: [`${p}/never/承诺未兑现又未报告变更即办结`, `${p}/deadline/承诺期限`] },
    { row: 'PR-I11', says: '几个主办单位协商一致后答复', carriedBy: [`${p}/never/几个主办单位未协商一致即拟文`] },
    { row: 'PR-I12', says: '会办件不计入答复、公开数', carriedBy: ['test/src/procedures/proposal.test.ts/会办件不进入答复、公开、办结率', `${p}/counts/proposal.closed`] },
    { row: 'PR-I13', says: '乡镇人大代表建议由主席团交办', law: 代表法, article: 51, carriedBy: [`${p}/never/乡镇人大代表建议由政府办公室交办`, `${p}/never/登记非主席团交办的乡镇人大代表建议`] },
  ],
}

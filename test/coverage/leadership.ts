import type { LawSheet } from './rows.ts'

const t = 'task-supervision'
const i = 'law-inspection'
const duties = 'test/src/registers/leaders-duties.test.ts'

/** 党政主要负责人推进法治建设职责：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'leadership',
  rows: [
    { row: 'LD-D1', says: '第一季度印发要点和分工', carriedBy: ['work-points/asks/登记/下达日期', 'work-points/asks/登记/责任单位'] },
    { row: 'LD-D2', says: '委员会每年至少一至二次会议', carriedBy: ['rule-of-law-committee/counts/rule-of-law-committee.meetings', 'rule-of-law-committee/asks/登记/年度次序'] },
    { row: 'LD-D3', says: '季度末后十个工作日内形成督查结果（待核实）', amount: 10, unit: 'workingDay', carriedBy: [`${t}/deadline/督查结果`, `${t}/parameter/督查结果工作日`] },
    { row: 'LD-D4', says: '集体学法每年至少二次', carriedBy: ['law-study/counts/law-study.leadership-sessions'] },
    { row: 'LD-D5', says: '述法与年终述职同时', carriedBy: ['law-performance-report/asks/登记/述职日期', `${duties}/应述法而未述法的也登记`] },
    { row: 'LD-D6', says: '收到督查结论三十日内申请复核', amount: 30, unit: 'day', carriedBy: [`${i}/deadline/申请复核期限`] },
    { row: 'LD-D7', says: '三十日内作出复核决定', amount: 30, unit: 'day', carriedBy: [`${i}/deadline/复核决定期限`] },
    { row: 'LD-D8', says: '年度报告3月1日前报送，4月1日前公布', carriedBy: ['annual-report/deadline/报送期限', 'annual-report/deadline/公开期限'] },
    { row: 'LD-I1', says: '一项任务一个牵头单位、时限、来源、可衡量的结果', carriedBy: [`${t}/never/一项任务有几个牵头单位`, `${t}/never/任务没有时限、来源或者可衡量的结果`] },
    { row: 'LD-I2', says: '有佐证并由他人复核才销号', carriedBy: [`${t}/never/没有佐证即销号`, `${t}/never/申请人自己销号`, `${t}/never/责任人复核自己的任务`] },
    { row: 'LD-I3', says: '延期经批准，首次时限照计', carriedBy: [`${t}/never/未经申请而延期`, `${t}/deadline/首次时限`, 'test/src/procedures/task-supervision.test.ts/按首次时限逾期'] },
    { row: 'LD-I4', says: '未述法的负责人不得完成当年考核', carriedBy: ['law-assessment/never/负责人未述法即完成考核'] },
    { row: 'LD-I5', says: '法治议题没有列席或者书面意见的提示', carriedBy: ['party-agenda/counts/party-agenda.without-legal-opinion', `${duties}/没有列席也没有书面意见的单独列出`] },
    { row: 'LD-I6', says: '指定机构按计划督查，不扩大、不重复', carriedBy: [`${i}/never/非指定机构督察`, `${i}/never/扩大督察范围`, `${i}/never/重复、多头督查`, `${t}/never/无计划督查`] },
    { row: 'LD-I7', says: '结论反馈对象，参与结论的人回避复核', carriedBy: [`${i}/never/结论未反馈即办结`, `${i}/never/督察组成员参与复核`] },
    { row: 'LD-I8', says: '没有题目、日期、参加名单的学习不计数', carriedBy: [`${duties}/学习没有参加名单的可以登记而不计数`, 'law-study/counts/law-study.sessions'] },
  ],
}

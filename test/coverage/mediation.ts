import type { LawSheet } from './rows.ts'

const 调解法 = '人民调解法'
const 民诉 = '民事诉讼法'
const 确认 = '最高人民法院关于人民调解协议司法确认程序的若干规定'

/** 人民调解、行政调解、司法确认：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'mediation',
  rows: [
    { row: 'd-mediate', says: '人民调解法没有期限，行业规则三十日待核实', amount: 30, unit: 'day', carriedBy: ['people-mediation/deadline/调解期限', 'people-mediation/parameter/调解日数'] },
    { row: 'd-medical', says: '医疗纠纷人民调解三十个工作日，鉴定不计，可以约定延长', amount: 30, unit: 'workingDay', carriedBy: ['people-mediation/deadline/调解期限', 'test/people-mediation.test.ts/鉴定期间不计入'] },
    { row: 'd-medical-admin-accept', says: '医疗纠纷行政调解五个工作日决定是否受理', amount: 5, unit: 'workingDay', carriedBy: ['administrative-mediation/deadline/医疗纠纷受理'] },
    { row: 'd-medical-admin', says: '医疗纠纷行政调解三十个工作日，不得延长', amount: 30, unit: 'workingDay', carriedBy: ['administrative-mediation/deadline/调解期限', 'administrative-mediation/never/延长医疗纠纷行政调解'] },
    { row: 'd-labour', says: '劳动争议调解十五日', amount: 15, unit: 'day', carriedBy: ['people-mediation/deadline/调解期限'] },
    { row: 'd-confirm', says: '协议生效三十日内共同申请司法确认', amount: 30, unit: 'day', law: 民诉, article: 205, carriedBy: ['people-mediation/deadline/司法确认申请', 'judicial-confirmation/deadline/申请期限'] },
    { row: 'd-confirm-accept', says: '法院三日内决定是否受理', amount: 3, unit: 'day', law: 确认, article: 4, carriedBy: ['judicial-confirmation/deadline/法院受理期限'] },
    { row: 'd-confirm-rule', says: '十五日为目标，三十日为限', amount: 15, unit: 'day', law: 确认, article: 5, carriedBy: ['judicial-confirmation/deadline/裁定目标期限', 'test/judicial-confirmation.test.ts/目标十五日至06-20'] },
    { row: 'd-object-party', says: '当事人收到裁定十五日内异议', amount: 15, unit: 'day', carriedBy: ['judicial-confirmation/deadline/当事人异议期限'] },
    { row: 'd-object-third', says: '利害关系人知道之日起六个月（2011年规定为一年）', amount: 6, unit: 'month', carriedBy: ['judicial-confirmation/deadline/利害关系人异议期限'] },
    { row: 'd-enforce', says: '申请执行二年（此类文书待核实）', amount: 2, unit: 'year', carriedBy: ['judicial-confirmation/deadline/申请执行期限'] },
    { row: 'med-01', says: '一方明确拒绝的不得调解', law: 调解法, article: 17, carriedBy: ['people-mediation/never/一方拒绝或者未征得同意而调解', 'administrative-mediation/never/一方不同意而调解'] },
    { row: 'med-02', says: '调解不收费', law: 调解法, article: 4, carriedBy: ['test/people-mediation.test.ts/调解不收费：没有一个环节问及收费、缴费', 'test/administrative-mediation.test.ts/调解不收费：没有一个环节问及收费、缴费'] },
    { row: 'med-03', says: '没有签署的协议或者口头协议记录不得记为成功', law: 调解法, article: 28, carriedBy: ['people-mediation/never/没有调解记录即记为成功', 'people-mediation/asks/达成协议/口头协议记录', 'administrative-mediation/never/没有调解记录即成协议'] },
    { row: 'med-04', says: '签名盖章齐全书面协议方生效', law: 调解法, article: 29, carriedBy: ['people-mediation/never/签名盖章不全的书面协议生效', 'administrative-mediation/never/签名盖章不全的协议生效'] },
    { row: 'med-05', says: '司法确认须双方共同、三十日内、不属于排除事项', law: 民诉, article: 205, carriedBy: ['people-mediation/never/一方单独启动司法确认', 'judicial-confirmation/never/一方单独申请', 'judicial-confirmation/never/逾三十日申请', 'judicial-confirmation/never/就不得确认的事项申请'] },
    { row: 'med-06', says: '不成的告知其他途径', law: 调解法, article: 26, carriedBy: ['people-mediation/never/调解不成而不告知其他途径', 'administrative-mediation/never/不成而不告知其他途径'] },
    { row: 'med-07', says: '有治安、刑事风险的采取措施并报告', law: 调解法, article: 25, carriedBy: ['people-mediation/never/有治安、刑事案件风险而未采取措施', 'people-mediation/never/采取预防措施而不报告'] },
    { row: 'med-08', says: '未经回访不得以履行结案', law: 调解法, article: 31, carriedBy: ['people-mediation/never/未经回访即以履行完毕结案', 'people-mediation/never/未经回访即归档'] },
    { row: 'med-09', says: '不得泄露个人隐私、商业秘密', law: 调解法, article: 15, carriedBy: ['test/workbench/hides personal data, shows it for a reason, and the auditor sees who looked', 'test/attacks/cannot act in it, issue its documents, look at its masked data or load its files'] },
    { row: 'med-10', says: '有利害关系的调解员应当更换', law: 调解法, article: 15, carriedBy: ['people-mediation/never/有利害关系的调解员调解', 'administrative-mediation/never/有利害关系的人主持'] },
    { row: 'med-11', says: '不得以行政调解代替处罚或者决定', carriedBy: ['administrative-mediation/never/以调解代替处罚或者决定'] },
  ],
}

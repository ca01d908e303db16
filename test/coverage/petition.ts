import type { LawSheet } from './rows.ts'

const 条例 = '信访工作条例'
const 旧条例 = '信访条例'

/** 信访：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'petition',
  rows: [
    { row: 'd-forward', says: '信访部门15日内转送、交办或者告知', amount: 15, unit: 'day', law: 条例, article: 22, carriedBy: ['petition/deadline/转送交办'] },
    { row: 'd-notify-direct', says: '直接收到的当场或者15日内书面告知，姓名住址不清的除外', amount: 15, unit: 'day', law: 条例, article: 23, carriedBy: ['petition/deadline/书面告知', 'petition/asks/收到/姓名住址不清'] },
    { row: 'd-notify-forwarded', says: '转来的15日内书面告知', amount: 15, unit: 'day', law: 旧条例, article: 21, carriedBy: ['petition/deadline/书面告知'] },
    { row: 'd-object', says: '不属职责的5个工作日内提出异议', amount: 5, unit: 'workingDay', law: 条例, article: 23, carriedBy: ['petition/deadline/异议期限', 'test/petition.test.ts/异议退回自新条例起才有'] },
    { row: 'd-handle', says: '60日内办结，可以延长不超过30日；旧条例适用于全部事项', amount: 60, unit: 'day', law: 条例, article: 34, carriedBy: ['petition/deadline/办理期限', 'test/petition.test.ts/60日：旧条例适用于全部事项'] },
    { row: 'd-review-ask', says: '收到书面答复30日内请求复查', amount: 30, unit: 'day', law: 条例, article: 35, carriedBy: ['petition/deadline/申请复查'] },
    { row: 'd-review', says: '30日内提出复查意见', amount: 30, unit: 'day', law: 条例, article: 35, carriedBy: ['petition/deadline/复查'] },
    { row: 'd-rereview-ask', says: '收到复查答复30日内请求复核', amount: 30, unit: 'day', law: 条例, article: 36, carriedBy: ['petition/deadline/申请复核'] },
    { row: 'd-rereview', says: '30日内提出复核意见，听证时间不计入', amount: 30, unit: 'day', law: 条例, article: 36, carriedBy: ['petition/deadline/复核', 'test/petition.test.ts/听证所需8日不计入'] },
    { row: 'd-advice-answer', says: '旧条例：收到改进建议30日内书面反馈；新条例没有写日数', amount: 30, unit: 'day', law: 旧条例, article: 36, carriedBy: ['petition/deadline/建议反馈', 'test/petition.test.ts/改进建议的三十日反馈只在旧条例'] },
    { row: 'd-assign-term', says: '按交办函的期限提交办结报告', law: 条例, article: 22, carriedBy: ['petition/deadline/交办办结'] },
    { row: 'd-simple', says: '简易办理10个工作日办结，3个工作日告知（待核实）', amount: 10, unit: 'workingDay', carriedBy: ['petition/deadline/简易办结', 'petition/parameter/简易办结工作日', 'test/petition.test.ts/简易告知3个工作日'] },
    { row: 'd-routed', says: '导入法定途径的，适用该法的期限', leftOut: '导入后由相应程序（复议、处罚、许可等）的定义计时，信访案件以告知导入为终结' },
    { row: 'pet-01', says: '收到的信访事项都要登记', law: 条例, article: 22, carriedBy: ['petition/state/已登记', 'petition/action/收到'] },
    { row: 'pet-02', says: '检举控告材料不得转给被检举控告的人员、单位', law: 条例, article: 30, carriedBy: ['petition/never/把检举控告材料转给', 'petition/never/把检举控告材料交给'] },
    { row: 'pet-03', says: '属于法定途径的不按信访程序受理', law: 条例, article: 31, carriedBy: ['petition/never/把属于诉讼、复议等法定途径的事项', 'petition/never/2005年条例施行期间受理应当诉讼'] },
    { row: 'pet-04', says: '下级正在办理的，上级不予受理', law: 条例, article: 19, carriedBy: ['petition/never/下级正在办理而上级受理'] },
    { row: 'pet-05', says: '处理意见书写明请求、事实理由、意见、依据，并告知复查权利', law: 条例, article: 32, carriedBy: ['petition/asks/出具处理意见/信访请求', 'petition/asks/出具处理意见/事实和理由', 'petition/asks/出具处理意见/法律法规依据', 'petition/never/处理意见书不告知复查权利'] },
    { row: 'pet-06', says: '原机关不得自行复查、复核', law: 条例, article: 35, carriedBy: ['petition/never/原办理机关自行复查', 'petition/never/复查机关自行复核'] },
    { row: 'pet-07', says: '复核后同一事实和理由不再受理', law: 条例, article: 36, carriedBy: ['petition/never/复核后以同一事实和理由再次受理'] },
    { row: 'pet-08', says: '延期不超过30日，一次为限，负责人批准并告知理由', law: 条例, article: 34, carriedBy: ['petition/never/二次延期', 'petition/asks/延期/延长日数', 'petition/asks/延期/延期告知日期', 'test/petition.test.ts/延期由机关负责人在届满前批准'] },
    { row: 'pet-09', says: '退回须在5个工作日内提出并经转送单位同意', law: 条例, article: 23, carriedBy: ['petition/never/超过五个工作日退回', 'petition/never/未经转送单位同意即退回'] },
    { row: 'pet-10', says: '多人走访的代表不超过5人', law: 条例, article: 20, carriedBy: ['petition/asks/收到/登记代表人数', 'test/petition.test.ts/多人走访代表不超过5人'] },
    { row: 'pet-11', says: '有直接利害关系的回避', law: 条例, article: 28, carriedBy: ['petition/never/有直接利害关系的人办理'] },
    { row: 'pet-12', says: '重大紧急事项不得隐瞒、谎报、缓报', law: 条例, article: 25, carriedBy: ['petition/never/重大、紧急事项未报告而往下办'] },
    { row: 'pet-13', says: '支持的意见没有执行记录不得办结', law: 条例, article: 32, carriedBy: ['petition/never/意见为支持而无执行记录即办结'] },
  ],
}

import type { LawSheet } from './rows.ts'

const 条例 = '政府信息公开条例'
const on = 'disclosure-on-request'
const test = `test/src/procedures/${on}.test.ts`

export const sheet: LawSheet = {
  sheet: 'disclosure',
  rows: [
    { row: 'd-active', says: '主动公开：自形成或者变更之日起二十个工作日内', amount: 20, unit: 'workingDay', law: 条例, article: 26, carriedBy: ['disclosure-proactive/deadline/公开期限', 'test/src/procedures/disclosure-proactive.test.ts/2023-09-25形成的'] },
    { row: 'd-clarify', says: '自收到申请之日起七个工作日内一次性告知补正', amount: 7, unit: 'workingDay', law: 条例, article: 30, carriedBy: [`${on}/deadline/补正告知`, `${on}/requires/告知补正/补正告知应当自收到申请之日起七个工作日内`] },
    { row: 'd-correct', says: '在告知的合理期限内补正，逾期视为放弃', law: 条例, article: 30, carriedBy: [`${on}/deadline/补正期限`, `${on}/asks/告知补正/补正期限`, `${on}/requires/逾期不补正/补正期限尚未届满`] },
    { row: 'd-reply', says: '自收到申请（补正的申请）之日起二十个工作日内答复，可以延长二十个工作日，征求意见的时间扣除', amount: 20, unit: 'workingDay', law: 条例, article: 33, carriedBy: [`${on}/deadline/答复期限`, `${on}/asks/延长答复/延长工作日数`] },
    { row: 'd-third', says: '第三方自收到征求意见书之日起十五个工作日内提出意见', amount: 15, unit: 'workingDay', law: 条例, article: 32, carriedBy: [`${on}/deadline/第三方意见`] },
    { row: 'd-co-organ', says: '共同制作机关十五个工作日内提出意见，逾期视为同意', amount: 15, unit: 'workingDay', law: 条例, article: 34, carriedBy: [`${on}/deadline/其他机关意见`] },
    { row: 'd-volume-delay', says: '申请理由合理而无法按期答复的，确定并告知延迟答复的合理期限', law: 条例, article: 35, carriedBy: [`${on}/action/告知延迟答复`, `${on}/asks/告知延迟答复/延迟工作日数`, `${test}/仍是同一个时钟`] },
    { row: 'd-fee-pay', says: '收费通知后三十日内缴费（待核实），缴费后重新计算答复期限', amount: 30, unit: 'day', carriedBy: [`${on}/deadline/缴费期限`, `${on}/parameter/缴费天数`] },
    { row: 'd-annual-dept', says: '部门年度报告1月31日前提交并公布', law: 条例, article: 49, carriedBy: ['disclosure-annual-report/deadline/提交期限', 'disclosure-annual-report/deadline/部门公布期限', 'test/disclosure-annual-report.test.ts/部门1月31日前提交并公布'] },
    { row: 'd-annual-gov', says: '地方政府年度报告3月31日前公布', law: 条例, article: 49, carriedBy: ['disclosure-annual-report/deadline/政府公布期限', 'test/disclosure-annual-report.test.ts/政府3月31日前公布'] },
    { row: 'ogi-01', says: '答复期限只能从条例规定的收到之日起算', law: 条例, article: 31, carriedBy: [`${on}/never/当面提交而收到日期不是提交之日`, `${on}/never/平常信函未经确认即起算`, `${on}/never/收到申请：把收到日期填为将来`, `${on}/state/待确认`, `${on}/deadline/当日确认`] },
    { row: 'ogi-02', says: '不得二次要求补正，不得超过七个工作日', law: 条例, article: 30, carriedBy: [`${on}/never/二次告知补正`, `${on}/never/超过七个工作日要求补正`, `${on}/once/告知补正`] },
    { row: 'ogi-03', says: '除第三十五条外不得问申请的用途', law: 条例, article: 27, carriedBy: [`${test}/不问申请的用途`] },
    { row: 'ogi-04', says: '不予公开须说明理由和依据；信息不存在须经检索；不属于本机关须说明理由并告知负责的机关', law: 条例, article: 36, carriedBy: [`${on}/never/未经检索即告知信息不存在`, `${on}/never/不予公开而不说明理由和依据`, `${on}/never/知道负责公开的机关而不告知`] },
    { row: 'ogi-05', says: '能够区分处理的不得全部不予公开', law: 条例, article: 37, carriedBy: [`${on}/never/能够区分处理而全部不予公开`] },
    { row: 'ogi-06', says: '未经征求意见、同意或者公共利益决定，不得公开损害第三方的信息', law: 条例, article: 32, carriedBy: [`${on}/never/未征求第三方意见即公开`, `${on}/never/第三方不同意又无公共利益决定`, `${on}/never/第三方有合理理由不同意`, `${on}/produces/公共利益决定/公开决定告知书`] },
    { row: 'ogi-07', says: '延长须经政府信息公开工作机构负责人同意并告知申请人，不超过二十个工作日', amount: 20, unit: 'workingDay', law: 条例, article: 33, carriedBy: [`${on}/once/延长答复`, `${on}/asks/延长答复/延期告知日期`, `${test}/由政府信息公开工作机构负责人批准，不超过二十个工作日`] },
    { row: 'ogi-08', says: '正常申请不收费；两种计费方式不得并收', law: 条例, article: 42, carriedBy: [`${on}/never/对正常申请收费`, `${on}/never/二次收费通知`, `${on}/asks/收费通知/计费方式`] },
    { row: 'ogi-09', says: '未经公开审查不得公开', law: 条例, article: 17, carriedBy: [`${on}/never/未经保密审查即公开`, `${on}/never/未经认定可以公开而全部公开`, 'disclosure-proactive/never/未经审查即公开', 'disclosure-proactive/never/不得公开的认定为主动公开'] },
    { row: 'ogi-10', says: '2024年1月1日起，不予公开的应当告知先申请行政复议', law: '行政复议法', article: 23, carriedBy: [`${on}/never/不予公开而未告知先申请行政复议`] },
    { row: 'ogi-11', says: '年度报告表三：新收＋上年结转＝办理结果＋结转下年', carriedBy: ['disclosure-annual-report/never/申请办理表不平衡即送审', `${on}/counts/disclosure.on-request.carried`, `${on}/counts/disclosure.on-request.concluded`, `${test}/各栏都平衡`] },
  ],
}

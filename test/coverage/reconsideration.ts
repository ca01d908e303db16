import type { LawRow, LawSheet } from './rows.ts'

const [法, 新法, 旧法, 条例] = ['行政复议法', '行政复议法(2023-09-01)', '行政复议法(2017-09-01)', '行政复议法实施条例']
const 六十日 = { amount: 60, unit: 'day' } as const
const 复议 = (kind: string, ...names: readonly string[]): readonly string[] => names.map((name) => `reconsideration/${kind}/${name}`)
const 禁止 = (row: string, says: string, article: number, carriedBy: readonly string[]): LawRow => ({ row, says, law: 新法, article, carriedBy })

/** 行政复议（复议机关和被申请人两方）：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'reconsideration',
  rows: [
    { row: 'd-apply', says: '知道或者应当知道之日起六十日内申请；有正当理由的，障碍消除后继续计算', ...六十日, law: 新法, article: 20, carriedBy: [...复议('deadline', '申请期限'), ...复议('asks', '受理/申请期限认定'), 'test/reconsideration.test.ts/六十日遇周日顺延至2024-04-01'] },
    { row: 'd-apply-untold', says: '未告知权利、机关和期限的，自知道行为之日起最长一年', amount: 1, unit: 'year', law: 新法, article: 20, carriedBy: 复议('deadline', '未告知最长申请期限') },
    { row: 'd-apply-max', says: '自行为作出之日起最长五年，不动产二十年', amount: 5, unit: 'year', law: 新法, article: 21, carriedBy: [...复议('deadline', '最长申请期限'), 'test/reconsideration.test.ts/行为作出后最长五年、不动产二十年'] },
    { row: 'd-apply-inaction', says: '不履行职责的，自履行期限届满起算；没有期限的，自收到申请满六十日起算', ...六十日, law: 条例, article: 16, carriedBy: [...复议('deadline', '履责期限', '不作为申请期限'), 'test/reconsideration.test.ts/没有履责期限的自收到申请满六十日起算'] },
    { row: 'd-forward-resp', says: '通过作出机关提交的，五个工作日内转送', amount: 5, unit: 'workingDay', law: 新法, article: 32, carriedBy: ['reconsideration-response/deadline/转送复议机关'] },
    { row: 'd-forward-county', says: '2023年底前县级政府七个工作日内转送有关复议机关', amount: 7, unit: 'workingDay', law: 旧法, article: 18, carriedBy: 复议('deadline', '转送有关复议机关') },
    { row: 'd-correct-notice', says: '收到申请五个工作日内书面通知补正', amount: 5, unit: 'workingDay', law: 新法, article: 31, carriedBy: 复议('deadline', '补正告知') },
    { row: 'd-correct', says: '收到补正通知十个工作日内补正，有正当理由可以延长；2023年底前从通知所定', amount: 10, unit: 'workingDay', law: 新法, article: 31, carriedBy: [...复议('deadline', '补正期限'), ...复议('asks', '补正告知/所定补正期限'), ...复议('requires', '逾期不补正/补正期限尚未届满')] },
    { row: 'd-accept', says: '收到申请五个工作日内审查，逾期视为受理；2023年底前收到即受理', amount: 5, unit: 'workingDay', law: 法, article: 30, carriedBy: [...复议('deadline', '受理审查'), ...复议('requires', '视为受理/审查期限尚未届满', '受理/自复议机构收到申请之日起即为受理')] },
    { row: 'd-serve-resp', says: '受理后七个工作日（简易三个）内发送被申请人', amount: 7, unit: 'workingDay', law: 新法, article: 48, carriedBy: [...复议('deadline', '发送副本'), 'test/reconsideration.test.ts/简易程序：2024-09-13受理，三个工作日发送'] },
    { row: 'd-reply', says: '收到副本十个工作日内答复举证；简易五个工作日，2023年底前十日', amount: 10, unit: 'workingDay', law: 新法, article: 48, carriedBy: [...复议('deadline', '答复期限'), 'reconsideration-response/deadline/答复期限', 'test/reconsideration-response.test.ts/转送后自收到副本起十个工作日答复', 'test/reconsideration.test.ts/答复十日为日历日至04-12'] },
    { row: 'd-hear-notice', says: '听证五个工作日前通知', amount: 5, unit: 'workingDay', law: 新法, article: 51, carriedBy: 复议('requires', '通知听证/应当于举行听证的五日（工作日）前书面通知') },
    { row: 'd-decide', says: '受理起六十日（简易三十日）内决定；普通程序延长不超过三十日', ...六十日, law: 新法, article: 62, carriedBy: [...复议('deadline', '审理期限'), ...复议('asks', '延长审理期限/延长日数', '机关负责人批准延长/延长日数'), ...复议('requires', '延长审理期限/简易程序应当在三十日内决定')] },
    { row: 'd-norm-own', says: '有权处理的三十日内处理', amount: 30, unit: 'day', law: 新法, article: 56, carriedBy: 复议('deadline', '附带审查处理') },
    { row: 'd-norm-forward', says: '无权处理的七个工作日内转送', amount: 7, unit: 'workingDay', law: 新法, article: 56, carriedBy: 复议('deadline', '附带审查转送') },
    { row: 'd-norm-notice', says: '中止之日起三个工作日内通知制定机关', amount: 3, unit: 'workingDay', law: 新法, article: 58, carriedBy: 复议('deadline', '通知制定机关') },
    { row: 'd-norm-reply', says: '制定机关十个工作日内答复', amount: 10, unit: 'workingDay', law: 新法, article: 58, carriedBy: 复议('deadline', '制定机关答复') },
    { row: 'd-norm-answer', says: '接受转送的机关六十日内回复', ...六十日, law: 新法, article: 60, carriedBy: 复议('deadline', '转送回复') },
    { row: 'd-suspend-end', says: '因前列原因中止满六十日仍未消除的，终止', ...六十日, law: 新法, article: 41, carriedBy: [...复议('deadline', '中止满六十日'), ...复议('requires', '终止/中止未满六十日')] },
    { row: 'd-redo', says: '责令重作的，从决定所定；未定的六十日', ...六十日, law: 条例, article: 49, carriedBy: [...复议('deadline', '重作期限'), ...复议('asks', '作出决定/履行期限'), 'reconsideration-response/deadline/重作期限'] },
    { row: 'd-opinion', says: '收到意见书六十日内报告纠正情况', ...六十日, law: 新法, article: 76, carriedBy: [...复议('deadline', '意见书整改'), 'judicial-advice/deadline/复议意见书答复'] },
    { row: 'd-sue', says: '收到决定或者复议期满十五日内起诉', amount: 15, unit: 'day', law: '行政诉讼法', article: 45, carriedBy: [...复议('deadline', '起诉期限'), 'reconsideration-response/deadline/起诉期限', 'litigation/deadline/复议后起诉期限'] },
    禁止('rec-01', '新旧文本按日期适用；跨期案件先选定文本', 90, [...复议('never', '适用文本未定即对跨期案件'), 'test/reconsideration.test.ts/2023年受理、2024年仍未结的，先选定适用文本']),
    禁止('rec-02', '不予受理、驳回须说明理由；无管辖权的告知有权机关', 30, 复议('never', '不予受理不说明理由', '驳回申请不说明理由')),
    禁止('rec-03', '不收取任何费用', 87, ['test/reconsideration.test.ts/不收取任何费用：没有一个环节问及缴费']),
    禁止('rec-04', '普通程序听取意见并记录', 49, 复议('never', '普通程序未听取意见')),
    禁止('rec-05', '重大疑难复杂的应当听证，应当咨询的须咨询委员会', 50, 复议('never', '重大疑难复杂案件未听证', '应当咨询而未咨询')),
    禁止('rec-06', '听证人员一加二加一，不得兼任，通知不少于五个工作日', 50, 复议('never', '听证通知不足五个工作日', '听证主持人、听证员、记录员兼任')),
    禁止('rec-07', '调查取证两名以上持证人员', 45, 复议('never', '少于两名持证人员调查')),
    禁止('rec-08', '被申请人复议期间不得自行取证', 46, ['reconsideration-response/never/自行收集证据', 'reconsideration-response/never/未经同意补充证据']),
    禁止('rec-09', '不得更为不利', 63, 复议('never', '作出对申请人更为不利的变更')),
    禁止('rec-10', '简易程序须有法定事由，不得延长', 53, 复议('never', '没有法定事由或者款额超过三千元', '延长简易程序期限')),
    禁止('rec-11', '中止、恢复书面告知，中止有法定事由', 39, 复议('never', '中止没有事由或者未书面告知', '恢复未书面告知')),
    禁止('rec-12', '法院已受理的不得受理', 29, 复议('never', '复议与诉讼并行')),
    禁止('rec-13', '重作不得以同一事实和理由作出相同行为', 64, ['reconsideration-response/never/责令重作后作出相同行为']),
    禁止('rec-14', '调解书签章齐全才生效', 73, 复议('never', '调解书未全部签章即生效')),
    禁止('rec-15', '准予撤回后不得以同一事实和理由再次申请', 74, 复议('never', '准予撤回后再次受理')),
    禁止('rec-16', '决定须经负责人同意或者集体讨论', 61, 复议('never', '未经负责人同意或者集体讨论')),
    禁止('rec-17', '复议前置的行为作出时应当告知先申请复议', 23, ['disclosure-on-request/never/不予公开而未告知先申请行政复议', 'test/templates.test.ts/2024年起当场处罚复议前置']),
    禁止('rec-18', '意见书未收到纠正报告不得了结', 76, [...复议('never', '意见书未收到整改报告即结案'), 'judicial-advice/never/复议意见书未报纠正情况即办结']),
  ],
}

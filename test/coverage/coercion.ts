import type { LawSheet } from './rows.ts'

const 法 = '行政强制法'
const 期限 = (...names: readonly string[]): readonly string[] => names.map((name) => `coercion/deadline/${name}`)
const 禁止 = (...names: readonly string[]): readonly string[] => names.map((name) => `coercion/never/${name}`)

/** 行政强制：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'coercion',
  rows: [
    { row: 'd-late-approval', says: '当场实施的二十四小时内补办批准', amount: 24, unit: 'hour', law: 法, article: 19, carriedBy: 期限('补办批准期限') },
    { row: 'd-seal-seize', says: '查封扣押不超过三十日，可以延长一次三十日，检测鉴定期间不计', amount: 30, unit: 'day', law: 法, article: 25, carriedBy: 期限('查封扣押期限') },
    { row: 'd-freeze', says: '冻结三十日，可以延长三十日', amount: 30, unit: 'day', law: 法, article: 32, carriedBy: 期限('冻结期限') },
    { row: 'd-freeze-doc', says: '冻结决定书三日内交付', amount: 3, unit: 'workingDay', law: 法, article: 31, carriedBy: 期限('交付冻结决定书') },
    { row: 'd-demand-self', says: '催告书载明履行期限，法律没有日数', law: 法, article: 35, carriedBy: 期限('催告履行期限') },
    { row: 'd-demand-court', says: '催告书送达十日后申请法院', amount: 10, unit: 'workingDay', law: 法, article: 54, carriedBy: 期限('法院前催告') },
    { row: 'd-proxy', says: '代履行三日前催告', law: 法, article: 51, carriedBy: ['coercion/requires/代履行催告/代履行三日', 'coercion/deadline/代履行等候'] },
    { row: 'd-money-30', says: '加处罚款、滞纳金超过三十日', law: 法, article: 46, carriedBy: ['coercion/requires/决定强制执行/加处罚款或者滞纳金超过三十日', 'coercion/deadline/加处三十日', 'test/coercion.test.ts/超过三十日'] },
    { row: 'd-court-window', says: '起诉期限届满三个月内申请法院', amount: 3, unit: 'month', law: 法, article: 53, carriedBy: 期限('申请法院期限') },
    { row: 'd-court-accept', says: '法院五日内受理', amount: 5, unit: 'workingDay', law: 法, article: 56, carriedBy: 期限('法院受理期限') },
    { row: 'd-court-object-1', says: '对不予受理十五日内复议', amount: 15, unit: 'day', law: 法, article: 56, carriedBy: 期限('申请法院复议') },
    { row: 'd-court-object-1b', says: '上级法院十五日内裁定', law: 法, article: 56, amount: 15, unit: 'day', carriedBy: 期限('上级法院裁定') },
    { row: 'd-court-rule', says: '受理七日内裁定', amount: 7, unit: 'workingDay', law: 法, article: 57, carriedBy: 期限('法院裁定') },
    { row: 'd-court-rule-2', says: '明显违法嫌疑的三十日内裁定', amount: 30, unit: 'day', law: 法, article: 58, carriedBy: 期限('法院裁定') },
    { row: 'd-court-serve', says: '不予执行裁定五日内送达', amount: 5, unit: 'workingDay', law: 法, article: 58, carriedBy: 期限('不予执行裁定送达') },
    { row: 'd-court-object-2', says: '对不予执行十五日内复议', amount: 15, unit: 'day', law: 法, article: 58, carriedBy: 期限('申请法院复议') },
    { row: 'd-court-object-2b', says: '上级法院三十日内裁定', law: 法, article: 58, amount: 30, unit: 'day', carriedBy: 期限('上级法院裁定') },
    { row: 'd-urgent-exec', says: '立即执行的裁定五日内执行', law: 法, article: 59, amount: 5, unit: 'workingDay', carriedBy: 期限('紧急执行') },
    { row: 'd-suspended-3y', says: '中止满三年不再执行', amount: 3, unit: 'year', law: 法, article: 39, carriedBy: ['coercion/deadline/中止三年', 'coercion/never/中止未满三年即不再执行'] },
    { row: 'coe-01', says: '须有权限依据，不得委托，冻结须有法律', law: 法, article: 17, carriedBy: ['coercion/asks/登记/权限依据', ...禁止('委托他人实施强制', '没有法律依据而冻结')] },
    { row: 'coe-02', says: '两名以上持证人员，出示证件', law: 法, article: 18, carriedBy: 禁止('少于两名持证人员实施强制', '不出示证件、不告知权利而查封扣押') },
    { row: 'coe-03', says: '事前批准，紧急的二十四小时内补办', law: 法, article: 18, carriedBy: 禁止('未经批准而查封扣押、冻结', '超过二十四小时补办批准') },
    { row: 'coe-04', says: '决定书载明期限，和清单当场交付', law: 法, article: 24, carriedBy: ['coercion/asks/查封扣押/强制期限止', ...禁止('不当场交付决定书和清单')] },
    { row: 'coe-05', says: '期限届满即解除', law: 法, article: 25, carriedBy: ['coercion/deadline/查封扣押期限', ...禁止('期限届满后仍作处理', '查封扣押期限超过三十日', '延长不告知当事人')] },
    { row: 'coe-06', says: '检测鉴定期间明确并书面告知', law: 法, article: 25, carriedBy: 禁止('不书面告知而扣除检测鉴定期间') },
    { row: 'coe-07', says: '只能延长一次', law: 法, article: 25, carriedBy: 禁止('二次延长（', '二次延长冻结') },
    { row: 'coe-08', says: '保管、检测费用由机关承担', law: 法, article: 26, carriedBy: 禁止('检测鉴定费用由当事人承担', '保管费用由当事人承担') },
    { row: 'coe-09', says: '未经催告且期满不得决定执行', law: 法, article: 37, carriedBy: 禁止('未经催告或者期限未满即决定执行') },
    { row: 'coe-10', says: '没有法律授权不得自行执行', law: 法, article: 13, carriedBy: 禁止('没有法律授权而自行强制执行') },
    { row: 'coe-11', says: '违法建筑：公告、复议诉讼期满方可强拆', law: 法, article: 44, carriedBy: ['illegal-building/never/未公告即责令拆除', 'illegal-building/never/复议、诉讼期限未满即决定强拆', 'illegal-building/never/复议、诉讼未终结即决定强拆'] },
    { row: 'coe-12', says: '夜间、法定节假日不得执行', law: 法, article: 43, carriedBy: ['coercion/parameter/夜间起', 'coercion/parameter/夜间止', ...禁止('夜间、节假日执行')] },
    { row: 'coe-13', says: '不得断水断电断热断气', law: 法, article: 43, carriedBy: 禁止('断水断电断热断气') },
    { row: 'coe-14', says: '加处不得超过本金', law: 法, article: 45, carriedBy: 禁止('加处超过本金') },
    { row: 'coe-15', says: '催告十日后、三个月内申请法院', law: 法, article: 54, carriedBy: 禁止('催告未满十个工作日申请法院', '超过三个月申请法院') },
    { row: 'coe-16', says: '申请书签名盖章，五项材料齐全', law: 法, article: 55, carriedBy: 禁止('申请书不合要求或者材料不齐') },
    { row: 'coe-17', says: '代履行人无利害关系，派员到场，有预算', law: 法, article: 50, carriedBy: ['coercion/asks/决定强制执行/费用预算', ...禁止('有利害关系的人代履行', '代履行不派员到场')] },
    { row: 'coe-18', says: '所得上缴国库', law: 法, article: 49, carriedBy: 禁止('处理所得不上缴', '执行款项不上缴') },
  ],
}

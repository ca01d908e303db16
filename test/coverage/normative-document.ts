import type { LawSheet } from './rows.ts'

const 营商 = '优化营商环境条例'
const 文 = 'normative-document'

/** 行政规范性文件：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'normative-document',
  rows: [
    { row: 'ND-D1', says: '涉企文件公开征求意见一般不少于三十日', amount: 30, unit: 'day', law: 营商, article: 62, carriedBy: [`${文}/deadline/涉企征求意见期限`, `${文}/never/涉企文件征求意见不足三十日而无理由`] },
    { row: 'ND-D2', says: '其他文件三十日，缩短不少于七日（待核实）', amount: 30, unit: 'day', carriedBy: [`${文}/deadline/一般征求意见期限`, `${文}/parameter/一般征求意见日`, `${文}/requires/整理采纳情况/公开征求意见的期限未满`] },
    { row: 'ND-D3', says: '合法性审核五至十五个工作日（待核实），应急除外', amount: 15, unit: 'workingDay', carriedBy: [`${文}/deadline/合法性审核期限`, `${文}/parameter/审核最长工作日`, `${文}/never/未满最短审核时间即出具意见`] },
    { row: 'ND-D4', says: '公布后十五个工作日报政府备案（待核实）', amount: 15, unit: 'workingDay', carriedBy: [`${文}/deadline/政府备案期限`, `${文}/parameter/政府备案工作日`, 'normative-filing/deadline/政府报备期限'] },
    { row: 'ND-D5', says: '公布后三十日报人大常委会备案', amount: 30, unit: 'day', carriedBy: [`${文}/deadline/人大备案期限`, 'normative-filing/deadline/人大报备期限'] },
    { row: 'ND-D6', says: '五个工作日形式审核', amount: 5, unit: 'workingDay', carriedBy: ['normative-filing/deadline/形式审核期限'] },
    { row: 'ND-D7', says: '十个工作日补正，审核重新计算', amount: 10, unit: 'workingDay', carriedBy: ['normative-filing/deadline/补正期限'] },
    { row: 'ND-D8', says: '三十日研究，询问期间不计', amount: 30, unit: 'day', carriedBy: ['normative-filing/deadline/研究期限'] },
    { row: 'ND-D9', says: '三十日书面说明（2024年文本未写日数）', amount: 30, unit: 'day', carriedBy: ['normative-filing/deadline/说明期限'] },
    { row: 'ND-D10', says: '两个月书面处理意见，提出计划的中止', amount: 2, unit: 'month', carriedBy: ['normative-filing/deadline/处理意见期限', 'normative-filing/state/中止审查'] },
    { row: 'ND-D11', says: '次年一月底前报上年目录', carriedBy: [`${文}/deadline/年度目录期限`] },
    { row: 'ND-D12', says: '公布三十日后施行，否则有理由', amount: 30, unit: 'day', carriedBy: [`${文}/never/不足三十日施行而无理由`] },
    { row: 'ND-D13', says: '有效期一般不超过五年，未写明为五年', amount: 5, unit: 'year', carriedBy: [`${文}/never/有效期超过五年而无理由`, `${文}/never/未写明有效期而不是五年`] },
    { row: 'ND-D14', says: '暂行、试行不超过二年', amount: 2, unit: 'year', carriedBy: [`${文}/never/暂行、试行超过二年`, `${文}/never/未写明有效期的试行文件不是二年`] },
    { row: 'ND-D15', says: '通告不超过一年', amount: 1, unit: 'year', carriedBy: [`${文}/never/通告超过一年`, `${文}/never/未写明有效期的通告不是一年`] },
    { row: 'ND-D16', says: '届满六个月前启动评估', amount: 6, unit: 'month', carriedBy: [`${文}/deadline/届满前启动评估`] },
    { row: 'ND-D17', says: '届满二个月前报送评估报告', amount: 2, unit: 'month', carriedBy: [`${文}/deadline/评估报告报送`] },
    { row: 'ND-D18', says: '届满一个月前报政府', amount: 1, unit: 'month', carriedBy: [`${文}/deadline/评估报告报政府`] },
    { row: 'ND-D19', says: '上位法修改后及时检查，没有日数', carriedBy: [`${文}/action/清理`] },
    { row: 'ND-I1', says: '未经审核或者审为不合法不得审议', carriedBy: [`${文}/never/未经审核或者审为不合法即提交审议`] },
    { row: 'ND-I2', says: '会签、征求意见不能代替审核', carriedBy: [`${文}/never/以会签、征求意见代替审核`] },
    { row: 'ND-I3', says: '书面意见，三种结论', carriedBy: [`${文}/asks/出具合法性审核意见/合法性审核结论`, `${文}/never/以会签、征求意见代替审核`] },
    { row: 'ND-I4', says: '不得创设许可、处罚、强制，不得减损权利', law: 营商, article: 64, carriedBy: [`${文}/never/把创设许可、处罚、强制的文件审为合法`, `${文}/asks/出具合法性审核意见/逐项核对情况`] },
    { row: 'ND-I5', says: '未经公布不得作为依据', law: 营商, article: 64, carriedBy: [`${文}/never/未经公布即生效`] },
    { row: 'ND-I6', says: '公布须有登记号，不重复使用', carriedBy: [`${文}/never/没有登记号即公布，登记号重复使用`] },
    { row: 'ND-I7', says: '内部文件不得当作规范性文件公布，反之亦然', carriedBy: [`${文}/never/把不属于规范性文件的公布`, `${文}/action/规范性文件认定`] },
    { row: 'ND-I8', says: '涉企草案不足三十日无理由的不得公告', law: 营商, article: 62, carriedBy: [`${文}/never/涉企文件征求意见不足三十日而无理由`, `${文}/never/期限未满即整理意见`] },
    { row: 'ND-I9', says: '涉企文件须公平竞争审查', law: 营商, article: 63, carriedBy: [`${文}/never/涉企文件未经公平竞争审查`, `${文}/never/不符合公平竞争标准而送审`] },
    { row: 'ND-I10', says: '届满后不得延长，延长须届满前公布', carriedBy: [`${文}/never/届满后延长、修改`, `${文}/never/延长在届满后才公布`] },
    { row: 'ND-I11', says: '修改、废止后重新报备', carriedBy: ['normative-filing/never/纠正而不重新报备', `test/normative-document.test.ts/修改的重新计算备案期限`] },
    { row: 'ND-I12', says: '内设机构、临时机构不得制定', carriedBy: [`${文}/never/内设机构、临时机构、党的机构单独制定`] },
    { row: 'ND-I13', says: '材料不齐不算备案，备案日为收齐之日', carriedBy: [`${文}/never/材料不齐即记为报送备案`, `${文}/asks/报送政府备案/收齐备案材料日期`, 'normative-filing/never/材料不齐而登记备案'] },
    { row: 'ND-I14', says: '签署、公布、施行日期不颠倒', carriedBy: [`${文}/never/日期颠倒`] },
  ],
}

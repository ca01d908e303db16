import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('investment-projects', '招商项目台账', {
  of: 'investment-project',
  columns: [
    fact('企业'), fact('信用代码', '统一社会信用代码'), fact('项目'), fact('招商人员'),
    ...group('意向', fact('日期', '意向日期'), fact('内容', '意向内容'), fact('投资额（元）', '意向投资额')), ...group('签约', fact('签约日期'), fact('协议种类'), fact('协议名称'), fact('协议投资额（元）', '协议投资额'), fact('法外优惠', '有无法外优惠承诺'), fact('合同', '合同案件')), fact('落地日期'),
    ...group('终止', fact('终止日期'), fact('原因', '终止原因')), validity('有效性'),
  ],
})

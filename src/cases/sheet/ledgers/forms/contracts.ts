import { caseNumber, day, fact, group, late, sheetForm, state, sumOf } from '../form.ts'

export default sheetForm('contracts', '政府合同台账', {
  of: 'contract',
  columns: [
    fact('合同编号'), fact('合同名称'), fact('承办部门'), fact('承办人'), fact('相对方'), fact('标的额（元）', '标的额'), fact('合同类型'),
    ...group('审查', day('送审日期', '送审'), day('审结日期', '出具审查意见'), fact('审查人', '审查人姓名'), fact('审查结论'), fact('风险等级')), late('是否超期审查', '审查期限'),
    ...group('签订', fact('签订日期'), fact('生效日期'), fact('期限至', '合同期限至')), ...group('履行', fact('履行节点'), fact('付款（元）', '付款金额'), sumOf('累计付款（元）', '付款金额'), fact('验收情况')),
    ...group('变更终止', fact('变更日期'), fact('变更协议编号'), fact('解除日期'), fact('解除依据'), fact('履行完毕日期')), ...group('纠纷', fact('争议日期'), fact('争议途径'), fact('争议金额（元）', '争议金额'), fact('了结结果')), fact('档案号'), caseNumber('登记编号'), state('履行状态'),
  ],
})

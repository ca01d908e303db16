import { caseNumber, fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('expropriation-agreements', '房屋征收签约台账', {
  of: 'expropriation',
  columns: [
    fact('产权户编号'), fact('项目名称'), fact('被征收人'), fact('房屋坐落'), fact('建筑面积（平方米）', '登记建筑面积'), fact('签约期止'), fact('评估价值（元）', '评估价值'),
    ...group('签约', fact('协议编号'), fact('签约日期'), fact('补偿方式'), fact('补偿总额（元）', '补偿总额')), ...group('支付和搬迁', fact('支付日期'), fact('已支付（元）', '已支付金额'), fact('搬迁日期')), fact('补偿决定文号'),
    caseNumber('编号'), state('状态'),
  ],
})

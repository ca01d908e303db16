import { answer } from '#core/vocabulary/condition.ts'
import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('government-advisers', '政府法律顾问名册', {
  of: 'legal-adviser', where: answer('身份').is('政府法律顾问'),
  columns: [
    fact('身份'), fact('姓名'), fact('律师事务所', '律师事务所或者单位'), fact('执业证号', '证号'), ...group('选聘', fact('方式', '选聘方式'), fact('新聘或者续聘', '聘任方式'), fact('无不良记录', '没有不良执业记录'), fact('利益冲突', '利益冲突声明'), fact('回避事项')),
    ...group('聘用', fact('服务内容'), fact('费用（元）', '聘用费用'), fact('合同', '聘用合同'), fact('起', '聘期起'), fact('止', '聘期止'), validity('有效性')), ...group('上一聘期考核', fact('考核日期', '上一聘期考核日期'), fact('结果', '上一聘期考核结果'), fact('意见', '上一聘期考核意见')),
  ],
})

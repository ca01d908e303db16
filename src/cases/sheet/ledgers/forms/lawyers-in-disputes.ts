import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('lawyers-in-disputes', '律师参与矛盾纠纷化解台账', {
  of: 'lawyer-disputes',
  columns: [
    fact('纠纷编号'), fact('事项', '参与事项'), fact('简况', '纠纷简况'), ...group('指派', fact('日期', '指派日期'), fact('律师'), fact('律所', '律师事务所'), fact('执业证号'), fact('已审查利益冲突'), fact('利益冲突', '存在利益冲突')),
    ...group('参与', fact('阶段', '参与阶段'), fact('参与日期'), fact('参与记录'), fact('法律意见')), ...group('化解', fact('结果'), fact('办结日期')), state('登记状态'),
  ],
})

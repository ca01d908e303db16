import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('honours', '荣誉台账', {
  of: 'honours',
  columns: [
    fact('名称'), fact('类别'), ...group('授予', fact('机关', '授予机关'), fact('级别'), fact('日期', '授予日期')), fact('对应工作'), ...group('证明', fact('有无', '有证明材料'), fact('存放', '证明说明'), given('附件（有/无）', '证明材料')), state('登记状态'),
  ],
})

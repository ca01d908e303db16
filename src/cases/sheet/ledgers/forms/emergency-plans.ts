import { answer } from '#core/vocabulary/condition.ts'
import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('emergency-plans', '应急预案台账', {
  of: 'emergency-plan', where: answer('事项').oneOf('预案编制', '预案修订'),
  columns: [
    fact('预案名称', '名称'), fact('事件类别'), ...group('编制', fact('编制或者修订', '事项'), fact('单位', '组织单位'), fact('日期'), fact('文号')), fact('备案日期'), given('文本（有/无）', '预案文本'), state('登记状态'),
  ],
})

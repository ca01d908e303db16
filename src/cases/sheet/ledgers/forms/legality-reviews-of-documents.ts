import { done } from '#core/vocabulary/condition.ts'
import { caseNumber, day, fact, group, late, sheetForm, state, taken, times } from '../form.ts'

export default sheetForm('legality-reviews-of-documents', '规范性文件合法性审核台账', {
  of: 'normative-document', where: done('送合法性审核'),
  columns: [
    fact('审核意见编号'), fact('审核事项', '文件名称'), fact('类别', '标题类型'), ...group('送审', fact('送审单位', '起草单位'), day('送审日期', '送合法性审核')), times('退补次数', '退回补充'), fact('审核人', '审核人姓名'), fact('审核方式'),
    day('出具日期', '出具合法性审核意见'), taken('用时（工作日）', '合法性审核期限'), late('是否超期', '合法性审核期限'), fact('审核结论', '合法性审核结论'),
    ...group('意见', fact('审核意见条数'), fact('审核意见采纳条数'), fact('未采纳意见说明')), ...group('上会', fact('审议会议'), fact('会议日期', '审议日期'), fact('结果', '审议意见')), caseNumber('登记编号'), state('状态'),
  ],
})

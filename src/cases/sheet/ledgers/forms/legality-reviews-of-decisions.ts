import { done } from '#core/vocabulary/condition.ts'
import { caseNumber, day, fact, group, late, sheetForm, state, times } from '../form.ts'

export default sheetForm('legality-reviews-of-decisions', '重大决策合法性审查台账', {
  of: 'major-decision', where: done('送请合法性审查'),
  columns: [
    fact('审查意见书编号'), fact('审查事项', '决策事项'), fact('类别', '事项类别'), ...group('送审', fact('送审单位'), day('送审日期', '送请合法性审查')), times('退补次数', '退回补充材料'), fact('审查人', '审查人姓名'), fact('审查方式'),
    day('出具日期', '出具合法性审查意见'), late('是否超期', '要求出具意见的期限'), fact('审查结论', '合法性审查结论'), ...group('意见', fact('审查意见条数'), fact('审查意见采纳条数'), fact('未采纳意见说明')), ...group('上会', fact('会议日期'), fact('结果', '多数意见'), fact('纪要文号')), caseNumber('编号'), state('状态'),
  ],
})

import { answer } from '#core/vocabulary/condition.ts'
import { caseNumber, day, fact, group, late, sheetForm, state, taken, times, who, told } from '../form.ts'

export default sheetForm('legal-reviews', '执法决定法制审核台账', {
  of: 'legal-review',
  columns: [
    caseNumber('编号'), fact('收件日期', '送审日期'), fact('送审单位'), fact('案件名称'), fact('决定类型'), told('类别', [answer('审核情形').is('一般执法决定'), '一般'], [answer('审核情形').filled(), '重大']), fact('审核情形'), times('退补次数', '退回补充材料'), who('审核人', '出具审核意见'),
    ...group('审核意见', fact('意见书编号', '审核意见书编号'), fact('审核结论', '审核意见结论'), day('出具日期', '出具审核意见')), taken('用时（天）', '审核期限'), late('是否超期', '审核期限'),
    ...group('采纳', fact('采纳情况'), fact('不采纳理由')), state('状态'),
  ],
})

import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('media-matters', '舆情和媒体曝光台账', {
  of: 'media-response',
  columns: [
    caseNumber('编号'), fact('发现时间'), fact('来源'), fact('媒体或者平台'), fact('标题'), fact('反映内容'), fact('责任单位'), fact('舆情热度'),
    ...group('回应', fact('首次回应时间'), fact('回应时间'), fact('回应渠道'), late('是否超时', '一般回应')), ...group('处理', fact('调查结论'), fact('处理措施'), fact('整改结果')), state('状态'),
  ],
})

import { answer } from '#core/vocabulary/condition.ts'
import { caseNumber, done, due, fact, given, group, late, sheetForm, state, times, timesWhere, who } from '../form.ts'

export default sheetForm('grid-cases', '网格案件台账', {
  of: 'grid-case',
  columns: [
    fact('案件编号'), fact('来源'), fact('发现日期', '上报日期'), fact('上报人'), ...group('类别', fact('部件或者事件'), fact('大类'), fact('小类')), fact('位置'), fact('坐标'), fact('网格', '所属网格'), fact('村居', '所属村居'),
    fact('问题描述'), fact('立案时间'), ...group('派遣', fact('派遣时间'), fact('处置单位'), due('处置时限至', '处置时限')), ...group('处置', fact('处置人'), fact('处置时间'), fact('处置情况'), late('是否超期', '处置时限')),
    ...group('照片', given('处置前', '现场照片'), given('处置后', '处置后照片')), ...group('核查', who('核查人', '核查'), fact('核查时间'), fact('核查结果')), ...group('返工和延期', times('派遣次数', '派遣'), timesWhere('返工次数', '核查', answer('核查结果').is('不通过')), done('是否延期', '批准延期'), done('是否缓办', '批准缓办')), fact('结案时间'), times('督办次数', '案件督办'),
    caseNumber('编号'), state('状态'),
  ],
})

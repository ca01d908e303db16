import { caseNumber, fact, group, late, light, sheetForm, state, times } from '../form.ts'

export default sheetForm('supervised-tasks', '督办台账', {
  of: 'task-supervision',
  columns: [
    caseNumber('编号'), fact('任务编号'), fact('来源', '任务来源'), fact('事项', '任务内容'), ...group('责任', fact('责任单位', '牵头单位'), fact('责任领导'), fact('配合单位')), fact('交办日期', '下达日期'),
    fact('时限', '完成时限'), ...group('进展', fact('进展日期'), fact('进展情况'), fact('完成比例')), light('状态灯'), late('是否逾期', '现行时限'), times('催办次数', '任务催办'), fact('办结日期', '完成日期'), fact('评价', '完成质量'),
    state('状态'),
  ],
})

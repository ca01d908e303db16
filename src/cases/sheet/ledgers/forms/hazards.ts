import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('hazards', '隐患排查治理台账', {
  of: 'hazard',
  columns: [
    caseNumber('编号'), fact('发现日期'), fact('来源', '隐患来源'), fact('类别', '隐患类别'), fact('位置'), fact('村居', '所属村居'), fact('责任人'), fact('隐患描述'), fact('等级', '隐患等级'), fact('督办单位'),
    ...group('整改', fact('整改要求'), fact('整改期限'), fact('整改完成日'), late('是否逾期', '整改期限')), ...group('复查', day('复查日期', '复查'), fact('复查结果')), day('销案日期', '销案'), state('状态'),
  ],
})

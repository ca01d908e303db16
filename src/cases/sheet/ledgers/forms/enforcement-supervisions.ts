import { caseNumber, fact, group, late, opened, sheetForm, state } from '../form.ts'

export default sheetForm('enforcement-supervisions', '行政执法协调监督台账', {
  of: 'enforcement-coordination',
  columns: [
    caseNumber('编号'), opened('登记日期'), fact('事项类型'), fact('事项名称'), fact('提出单位'), ...group('移送', fact('接收单位'), fact('移送日期'), fact('接收日期')),
    ...group('协调', fact('协商结果'), fact('管辖单位')), ...group('监督', fact('被监督单位'), fact('监督文书种类'), fact('监督文书编号'), fact('送达日期')),
    ...group('整改', fact('整改措施'), fact('核查结论'), late('是否超期', '整改期限')), state('状态'),
  ],
})

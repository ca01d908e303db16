import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('service-ratings', '好差评台账', {
  of: 'service-rating',
  columns: [
    caseNumber('编号'), fact('评价日期'), fact('事项名称'), fact('评价对象'), fact('评价渠道'), fact('评价等级'), fact('评价人'), fact('评价内容'), fact('差评类型'),
    ...group('核实', fact('联系时间'), fact('核实结论'), late('是否超期联系', '联系核实期限')), ...group('整改', fact('整改措施'), fact('整改完成日'), late('是否超期整改', '整改反馈')),
    ...group('回头看', fact('回访日期'), fact('回访评价')), state('状态'),
  ],
})

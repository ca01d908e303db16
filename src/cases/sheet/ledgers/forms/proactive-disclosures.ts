import { caseNumber, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('proactive-disclosures', '主动公开台账', {
  of: 'disclosure-proactive',
  columns: [
    fact('索引号'), fact('标题', '公文标题'), fact('文号', '发文字号') , fact('公文种类'), fact('成文日期', '形成日期'), fact('拟文单位'),
    ...group('公开属性', fact('拟定属性', '拟定公开属性'), fact('认定属性', '公开属性'), fact('不公开依据')), ...group('公开', fact('公开日期'), fact('公开渠道'), fact('公开网址')), late('是否超期公开', '公开期限'),
    ...group('解读', fact('解读形式'), fact('解读日期'), fact('解读网址')), fact('有效性'), ...group('撤下', fact('撤下日期'), fact('撤下原因')), caseNumber('备案编号'), state('状态'),
  ],
})

import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('exemptions', '轻微免罚、首违不罚清单', {
  of: 'exemption-list',
  columns: [
    fact('编号', '清单编号'), fact('领域', '执法领域'), fact('违法行为'), fact('类型', '免罚类型'), fact('适用条件'), fact('依据'), ...group('公布', fact('文件及文号', '清单名称'), fact('公布日期')), ...group('效力', fact('施行日期'), fact('失效日期'), validity('有效性')),
  ],
})

import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('discretion-benchmarks', '行政处罚裁量基准表', {
  of: 'discretion-benchmark',
  columns: [
    fact('编号', '基准编号'), fact('领域', '执法领域'), fact('违法行为'), fact('处罚依据'), ...group('裁量', fact('等次', '裁量等次'), fact('适用情形'), fact('罚款不低于（元）', '罚款下限'), fact('罚款不高于（元）', '罚款上限')),
    ...group('公布', fact('文件及文号', '公布文件'), fact('公布日期')), ...group('效力', fact('施行日期'), fact('失效日期'), validity('有效性')),
  ],
})

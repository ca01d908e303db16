import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('enforcement-items', '街镇行政执法事项清单', {
  of: 'enforcement-lists',
  columns: [
    fact('清单'), fact('版本'), ...group('事项', fact('编码', '事项编码'), fact('名称', '事项名称')), ...group('赋权', fact('依据', '赋权依据'), fact('批次', '下沉批次')), ...group('效力', fact('生效日期'), fact('失效日期'), validity('有效性')),
  ],
})

import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('legal-service-stations', '公共法律服务站点名册', {
  of: 'legal-service-station',
  columns: [
    fact('站点名称'), fact('层级'), ...group('所在', fact('街镇', '所属街镇'), fact('村居', '所属村居'), fact('地址')), ...group('服务', fact('电话', '服务电话'), fact('开放时间'), fact('值班安排'), fact('负责人')), ...group('设立', fact('设立日期'), fact('撤销日期'), validity('有效性')),
  ],
})

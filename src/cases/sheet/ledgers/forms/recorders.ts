import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('recorders', '执法装备、记录仪台账', {
  of: 'full-process-record',
  columns: [
    fact('编号', '设备编号'), fact('种类', '设备种类'), fact('领用人'), ...group('使用', fact('使用时长（小时）', '本年使用时长'), fact('归档率（%）', '归档率')), ...group('启用和报废', fact('启用日期'), fact('报废日期'), validity('有效性')),
  ],
})

import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('village-adviser-services', '村居法律顾问服务台账', {
  of: 'village-adviser-service',
  columns: [
    fact('日期'), fact('顾问', '律师姓名'), fact('村居'), ...group('服务', fact('方式', '服务方式'), fact('地点'), fact('类型'), fact('对象', '服务对象'), fact('人数', '服务人数'), fact('内容'), fact('时长（分钟）', '时长')),
    fact('成果', '结果'), fact('纠纷案号', '纠纷案件'), fact('村规民约', '村规民约名称'), ...group('确认', fact('服务对象确认'), fact('确认人')), fact('协议编号'), fact('记录编号'), state('登记状态'),
  ],
})

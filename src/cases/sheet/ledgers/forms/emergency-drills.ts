import { answer } from '#core/vocabulary/condition.ts'
import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('emergency-drills', '应急演练和培训台账', {
  of: 'emergency-plan', where: answer('事项').oneOf('演练', '培训'),
  columns: [
    fact('日期'), fact('演练或者培训', '事项'), fact('名称'), fact('事件类别'), ...group('组织', fact('单位', '组织单位'), fact('方式', '演练方式'), fact('地点', '演练地点'), fact('人数', '参加人数')), ...group('评估', fact('评估结论'), fact('改进措施')), state('登记状态'),
  ],
})

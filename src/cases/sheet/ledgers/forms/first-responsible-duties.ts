import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('first-responsible-duties', '第一责任人履职台账', {
  of: 'first-responsible-person',
  columns: [
    fact('日期', '履职日期'), fact('负责人'), fact('职务'), ...group('履职', fact('方式', '履职方式'), fact('形式', '履职形式'), fact('党委职责'), fact('政府职责'), fact('事项'), fact('结果'), fact('督办编号', '督办案件')), fact('佐证', '佐证说明'), state('登记状态'),
  ],
})

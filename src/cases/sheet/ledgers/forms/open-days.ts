import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('open-days', '政府公众开放日台账', {
  of: 'open-day',
  columns: [
    fact('日期', '活动日期'), fact('主题'), fact('场所'), fact('组织单位'), fact('参加领导'), ...group('群众代表', fact('人数', '群众代表人数'), fact('来源', '代表来源')), ...group('意见建议', fact('条数', '意见建议数'), fact('内容', '意见建议'), fact('已答复', '已答复数'), fact('采纳', '采纳数'), fact('答复情况')),
    ...group('佐证', fact('存放', '佐证说明'), given('附件（有/无）', '佐证材料')), state('登记状态'),
  ],
})

import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('law-studies', '领导干部学法台账', {
  of: 'law-study',
  columns: [
    fact('日期', '学习日期'), fact('形式', '学法形式'), fact('题目', '主题'), fact('主讲', '主讲人'), fact('开庭法院'), ...group('参加', fact('对象', '参加对象'), fact('参加人', '参加人员'), fact('应到', '应到人数'), fact('实到', '实到人数')),
    fact('学时'), fact('测试合格', '测试合格人数'), fact('计划项', '年度计划项'), ...group('佐证', given('签到（有/无）', '签到表'), given('讲稿（有/无）', '课件')), state('登记状态'),
  ],
})

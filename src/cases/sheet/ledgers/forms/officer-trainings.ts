import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('officer-trainings', '执法人员培训台账', {
  of: 'officer-training',
  columns: [
    fact('日期', '培训日期'), fact('培训名称'), fact('形式', '培训形式'), fact('举办单位'), fact('地点', '培训地点'), fact('内容', '培训内容'), fact('授课人'), fact('学时'),
    ...group('人次', fact('应参加', '应参加人数'), fact('参加', '参加人次'), fact('考试合格', '考试合格人数')), fact('签到', '签到材料'), state('登记状态'),
  ],
})

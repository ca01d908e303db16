import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('mediator-trainings', '人民调解员培训台账', {
  of: 'mediator-training',
  columns: [
    fact('培训日期'), fact('培训名称'), fact('类别', '培训类别'), fact('形式', '培训形式'), fact('举办单位'), fact('授课人'), fact('学时'),
    ...group('人次', fact('应参加', '应参加人次'), fact('参加', '参加人次'), fact('考核合格', '考核合格人数')), fact('签到', '签到材料'), state('登记状态'),
  ],
})

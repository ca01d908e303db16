import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('publicity-duties', '普法责任清单', {
  of: 'publicity-responsibility',
  columns: [
    fact('年度'), fact('单位', '责任单位'), fact('责任类别'), fact('职责', '单位职责'), ...group('法律', fact('重点法律'), fact('新法', '新颁布或者新修改'), fact('施行日期')), fact('对象', '普法对象'), fact('形式', '普法形式'), fact('目标'), fact('责任人'), fact('完成时间', '完成时限'),
    ...group('公布', fact('应公布截止'), fact('公布日期'), fact('渠道', '公布渠道'), fact('逾期说明', '逾期公布说明')), ...group('完成', fact('活动场次', '开展活动场次'), fact('情况', '完成情况'), fact('完成日期')), state('登记状态'),
  ],
})

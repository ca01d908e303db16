import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('village-rules', '村规民约台账', {
  of: 'village-rules',
  columns: [
    fact('村居'), fact('种类'), fact('版本'), fact('变动'), fact('主要内容'), ...group('征求意见', fact('起始', '征求意见起始'), fact('条数', '收到意见条数')), ...group('法律审查', fact('审查人'), fact('审查人类别'), fact('日期', '审查日期'), fact('意见', '审查意见'), fact('与法律相抵触')),
    ...group('表决', fact('会议', '表决会议'), fact('表决日期'), fact('应到', '应到人数'), fact('最低到会', '法定最低到会人数'), fact('实到', '实到人数'), fact('同意', '同意人数'), fact('未同意', '未同意人数')), fact('公布日期'), ...group('备案', fact('备案日期'), fact('备案意见', '备案审查意见')), ...group('效力', fact('废止日期'), validity('有效性')),
  ],
})

import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('village-adviser-visits', '村居法律顾问到访考核台账', {
  of: 'village-adviser-visits',
  columns: [
    fact('年度'), fact('季度'), fact('季度末日'), fact('村居'), fact('顾问', '律师姓名'), fact('协议编号'), ...group('到访（次）', fact('应到', '应到次数'), fact('实到', '实到次数'), fact('不足原因')), ...group('考核', fact('满意率（%）', '群众满意率'), fact('得分', '考核得分')), state('登记状态'),
  ],
})

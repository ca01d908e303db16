import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('collective-decisions', '“三重一大”集体决策台账', {
  of: 'three-major-one-large',
  columns: [
    fact('事项', '事项名称'), fact('类别', '事项类别'), fact('金额（元）', '金额'), fact('提出部门'), ...group('重大行政决策', fact('是否', '重大行政决策'), fact('案号', '决策案件')), fact('会前准备'), ...group('会议', fact('日期', '会议日期'), fact('类型', '会议类型'), fact('应到', '应到人数'), fact('实到', '实到人数'), fact('达到规定人数', '到会达到规定人数'), fact('已回避', '应当回避的已回避'), fact('临时动议'), fact('紧急处置')),
    ...group('表决', fact('方式', '表决方式'), fact('同意', '同意人数'), fact('不同意和弃权', '不同意和弃权人数'), fact('末位表态', '主要负责人末位表态'), fact('不同意见'), fact('结果', '表决结果')), fact('纪要文号'), ...group('执行', fact('执行部门'), fact('完成期限')), state('登记状态'),
  ],
})

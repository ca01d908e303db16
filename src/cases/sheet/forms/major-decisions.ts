import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('major-decisions', '重大行政决策台账', {
  of: 'major-decision',
  columns: [
    caseNumber('编号'), fact('目录年度'), fact('决策事项'), fact('事项类别'), fact('承办单位'), day('启动日期', '启动决策程序'),
    ...group('法定程序', day('公众参与', '整理意见采纳情况', '听取意见'), day('专家论证'), day('风险评估'), day('合法性审查', '出具合法性审查意见'), day('集体讨论')), fact('公平竞争审查', '公平竞争审查结论'),
    ...group('意见', fact('收到条数', '收到意见条数'), fact('采纳条数')), ...group('审查', fact('审查意见书编号'), fact('审查结论', '合法性审查结论')), ...group('决定', fact('纪要文号'), fact('决定文号'), fact('决定日期')),
    ...group('公布', fact('公布日期'), late('是否超期公布', '公布期限')), fact('执行单位'), fact('后评估结论'), ...group('归档', fact('档案号'), fact('归档日期')), state('状态'),
  ],
})

import { caseNumber, day, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('emergencies', '突发事件台账', {
  of: 'emergency-response',
  columns: [
    caseNumber('编号'), fact('接报时间'), fact('类别', '事件类别'), fact('名称', '事件名称'), fact('地点', '发生地点'), fact('村居', '所属村居'), fact('到场时间'),
    ...group('报告', fact('首次报告时间', '报告时间'), fact('报告对象'), late('是否超时', '首次报告')), ...group('响应', fact('事件等级'), fact('响应级别'), day('启动日期', '启动响应'), day('终止日期', '终止响应')),
    ...group('损失', fact('死亡人数'), fact('受伤人数'), fact('直接经济损失（万元）', '直接经济损失额', '直接经济损失')), fact('评估结论'), state('状态'),
  ],
})

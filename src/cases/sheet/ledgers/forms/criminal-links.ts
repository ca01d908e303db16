import { caseNumber, fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('criminal-links', '行刑衔接台账', {
  of: 'criminal-link',
  columns: [
    caseNumber('编号'), fact('平台编号'), fact('上报日期'), fact('案由'), fact('当事人'), fact('涉嫌罪名'), fact('涉案金额（元）', '涉案金额'),
    ...group('移送', fact('批准时间', '批准时刻'), fact('移送文号'), fact('公安机关', '接收公安机关'), fact('移送时间', '移送时刻')),
    ...group('公安办理', fact('签收时间', '签收时刻'), fact('立案通知书文号'), fact('立案日期', '立案决定日期'), fact('不予立案理由')), ...group('复议和监督', fact('复议结果'), fact('监督结果')), fact('物品移交日期', '移交日期'),
    fact('行政处理', '行政处理方式'), state('状态'),
  ],
})

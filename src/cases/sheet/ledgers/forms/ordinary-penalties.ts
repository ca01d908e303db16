import { done } from '#core/vocabulary/condition.ts'
import { caseNumber, day, done as was, fact, facts, group, paper, sheetForm, title } from '../form.ts'

export default sheetForm('ordinary-penalties', '普通程序案件台账', {
  of: 'penalty', where: done('立案'),
  columns: [
    caseNumber('案号'), title('案件名称'), fact('案由'), ...group('当事人', fact('名称', '当事人'), facts('信用代码或者身份证号', '当事人统一社会信用代码', '当事人身份证号')), fact('来源', '案件来源'), day('立案日期', '立案'), fact('承办人', '执法人员'),
    fact('违反条款', '违反条款', '涉嫌违反条款'), fact('处罚依据'), fact('裁量等次'),
    ...group('法制审核', was('是否审核', '法制审核'), day('审核日期', '法制审核'), fact('审核结论')), day('告知日期', '事先告知'), was('是否听证', '举行听证'),
    ...group('处罚决定', paper('决定书文号', '行政处罚决定书', '不予行政处罚决定书'), day('决定日期', '作出决定', '不予处罚'), fact('处罚种类'), fact('罚款（元）', '罚款金额'), fact('没收（元）', '没收金额')),
    ...group('送达', day('送达日期', '送达', '公告送达'), fact('送达方式')), day('缴清日期', '缴清罚款', '当场收缴'), fact('执行情况', '结案方式'), day('结案日期', '结案'), day('公示日期', '公示'), fact('复议或者诉讼', '救济途径'),
  ],
})

import { caseNumber, day, done, due, fact, group, late, sheetForm, state } from '../form.ts'

export default sheetForm('service-matters', '政务服务办件台账', {
  of: 'service-matter',
  columns: [
    caseNumber('办件编号'), fact('收到日期'), fact('事项名称'), fact('事项类型'), fact('申请类型'), fact('申请人'), fact('申请渠道'), fact('办理形式'), fact('受理日期'),
    ...group('补正', day('补正告知日期', '一次性告知补正'), done('是否补正', '收到补正')), due('承诺办结日', '承诺时限'), due('法定办结日', '作出决定'),
    ...group('决定', day('决定日期', '作出准予决定', '作出不予决定', '当场决定', '其他事项办结'), fact('决定文号'), fact('不予理由'), fact('办理结果')), late('是否超期', '作出决定'),
    ...group('送达', fact('送达日期'), fact('送达方式')), state('状态'),
  ],
})

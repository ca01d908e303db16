import { done, inState } from '#core/vocabulary/condition.ts'
import { caseNumber, day, due, fact, group, late, sheetForm, state, told } from '../form.ts'

export default sheetForm('litigations', '应诉案件台账', {
  of: 'litigation',
  columns: [
    fact('案号'), fact('受理法院'), fact('诉讼类型'), fact('审级'), fact('收到日期'), fact('原告'), fact('案由'), fact('被诉行为'), fact('承办部门'),
    ...group('答辩举证', due('答辩期限至', '答辩期限', '上诉答辩期限'), fact('答辩日期'), late('是否超期答辩', '答辩期限', '上诉答辩期限'), due('举证期限至', '举证期限', '法院指定举证期限'), fact('举证日期', '提交日期'), late('是否超期举证', '举证期限', '法院指定举证期限')),
    ...group('开庭', fact('开庭日期'), fact('出庭负责人'), fact('出庭职务'), fact('不能出庭理由')), ...group('裁判', fact('裁判文书号'), fact('裁判结果'), fact('送达日期', '裁判送达日期'), told('生效日期', [done('裁判生效'), day('生效日期', '裁判生效')], [inState('裁判生效', '已结案'), fact('生效日期', '裁判送达日期')])),
    ...group('上诉', fact('上诉人'), fact('上诉日期')), ...group('履行', fact('履行情况'), fact('履行日期')), ...group('败诉', fact('败诉原因'), fact('整改措施')), caseNumber('编号'), state('状态'),
  ],
})

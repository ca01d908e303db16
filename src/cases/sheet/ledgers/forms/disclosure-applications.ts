import { answer } from '#core/vocabulary/condition.ts'
import { 结果编码 } from '#law/disclosure-replies.ts'
import { caseNumber, day, done, due, fact, group, late, paper, sheetForm, state, taken, told } from '../form.ts'

export default sheetForm('disclosure-applications', '依申请公开台账', {
  of: 'disclosure-on-request',
  columns: [
    caseNumber('登记号'), ...group('收到', fact('收到日期'), fact('申请渠道')), ...group('申请人', fact('申请人类别'), fact('申请人'), fact('联系方式')), fact('申请内容'), due('到期日', '答复期限'),
    ...group('补正', day('补正告知日期', '告知补正'), fact('补正收到日期')), ...group('延长', done('是否延长', '延长答复'), fact('延长后答复期限')),
    ...group('征求意见', done('征求第三方', '征求第三方意见'), fact('第三方意见'), done('征求其他机关', '征求其他机关意见')),
    ...group('答复', fact('答复类型'), told('编码', ...Object.entries(结果编码).map(([type, code]) => [answer('答复类型').is(type), code] as const)), paper('答复书文号', '答复书'), day('答复日期', '答复', '逾期不补正', '逾期未缴费', '逾期未说明理由')), ...group('送达', fact('送达日期'), fact('送达方式')), taken('用时（工作日）', '答复期限'), late('是否超期', '答复期限'), fact('收费金额（元）', '收费金额'),
    ...group('复议和诉讼', fact('救济途径'), fact('救济案号'), fact('复议结果'), fact('诉讼结果')),
    state('状态'),
  ],
})

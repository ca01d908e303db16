import { done as was } from '#core/vocabulary/condition.ts'
import { caseNumber, done, due, fact, group, late, sheetForm, state, told } from '../form.ts'

export default sheetForm('proposals', '建议提案台账', {
  of: 'proposal',
  columns: [
    fact('届次'), fact('层级'), fact('建议提案编号', '编号'), fact('标题'), fact('类型'), fact('领衔人'), fact('联名人数', '提出人数'), fact('类别'), fact('交办日期'),
    ...group('承办', fact('承办角色'), fact('承办单位'), fact('会办单位')), due('答复期限至', '答复期限'), ...group('退回', done('申请退回', '申请退回'), fact('退回理由'), fact('退回结论')),
    ...group('联系代表委员', fact('联系日期'), fact('联系方式'), fact('代表委员意见')), fact('会办意见', '会办单位意见', '会办意见'), ...group('答复', fact('答复文号'), fact('答复日期'), fact('答复类别'), late('是否超期', '答复期限')),
    ...group('评价', fact('办理态度', '办理态度评价'), fact('办理结果', '办理结果评价')), ...group('再次办理', done('再次办理', '再次答复'), fact('再次答复日期'), fact('再次答复文号')), ...group('公开', told('公开属性', [was('公开'), '公开'], [was('不予公开'), '不予公开']), fact('公开方式'), fact('公开日期'), fact('不予公开依据')), ...group('承诺事项', fact('解决日期'), fact('进展'), fact('兑现情况')), caseNumber('登记编号'),
    state('状态'),
  ],
})

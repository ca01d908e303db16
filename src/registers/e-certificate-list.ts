import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 在线政务规定 } from '#law/statutes.ts'

export default register('e-certificate-list', '电子证照应用清单', {
  purpose: '登记电子证照应用的各张清单：亮证即办的事项、调证免交的材料、暂不能用电子证照的事项，窗口据此不再收取纸质材料。',
  field: '政务服务',
  basis: asStanding('practice', cite(在线政务规定, 11)),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '纳入日期', to: '移出日期' },
  asks: {
    清单: choice('亮证即办事项', '调证免交材料', '暂不适用事项'),
    事项名称: text(),
    承办部门: text(),
    适用证照: text().hint('亮证或者调取的证照类别'),
    免交材料: text().when(answer('清单').is('调证免交材料')),
    不适用原因: text().when(answer('清单').is('暂不适用事项')),
    纳入日期: date(),
    移出日期: date().optional().hint('在册的不填'),
  },
  counts: {
    'e-certificate.show-and-handle-items': stock('电子亮证即办政务服务事项数', '项', { day: '纳入日期' }, { until: '移出日期', where: answer('清单').is('亮证即办事项') }),
    'e-certificate.exempted-materials': stock('调证免交材料数', '项', { day: '纳入日期' }, { until: '移出日期', where: answer('清单').is('调证免交材料') }),
  },
  titledBy: ['清单', '事项名称'],
  naturalKey: ['清单', '事项名称', '适用证照'],
  importsAs: { 清单名称: '清单', 事项: '事项名称', 证照: '适用证照', 部门: '承办部门' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则, 行政许可法 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '智能办理'))
const 种类 = answer('种类')
const 在用 = (kind: string) => ({ until: '停用日期', where: 种类.is(kind) })

export default register('smart-handling', '“好办”“快办”和智能办理', {
  purpose: '登记“好办”“快办”事项、“政务智能办”的事项情形和免申即享的政策：适用的规则、审批结果由谁作出、上线和停用日期；办理总量在政务服务业务量中。',
  field: '政务服务',
  basis: 规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '上线日期', to: '停用日期' },
  asks: {
    种类: choice('好办', '快办', '政务智能办', '免申即享'),
    事项名称: text(),
    事项情形: text().when(种类.is('政务智能办')).hint('如 内资公司变更'),
    主管部门: text(),
    办理规则: longText().hint('引导、预填、比对或者自动审批的规则'),
    数据来源: text().when(种类.oneOf('政务智能办', '免申即享')),
    系统自动作出决定: yesNo(),
    可转人工: yesNo().when(answer('系统自动作出决定').is('是')),
    上线日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [must(answer('可转人工').is('是'), '自动作出决定的，申请人应当可以陈述、申辩，转由人工办理', cite(行政许可法, 7), { keepsBecause: '登记要求由台账自身约束', when: answer('系统自动作出决定').is('是') })],
  counts: {
    'smart-handling.good-items': stock('“好办”事项数', '个', { day: '上线日期' }, 在用('好办')),
    'smart-handling.quick-items': stock('“快办”事项数', '个', { day: '上线日期' }, 在用('快办')),
    'smart-handling.intelligent-scenarios': stock('“政务智能办”高频事项情形数', '个', { day: '上线日期' }, 在用('政务智能办')),
    'smart-handling.unapplied-policies': stock('免申即享政策数', '项', { day: '上线日期' }, 在用('免申即享')),
  },
  titledBy: ['种类', '事项名称', '事项情形'],
  naturalKey: ['种类', '事项名称', '事项情形'],
  importsAs: { 事项: '事项名称', 情形: '事项情形', 部门: '主管部门' },
})

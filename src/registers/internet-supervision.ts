import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('internet-supervision', '“互联网+监管”事项清单', {
  purpose: '登记监管事项目录和检查实施清单：事项、依据、对象、方式、频次。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '互联网加监管')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    条目: choice('监管事项', '检查实施清单'),
    编码: text(),
    名称: text(),
    监管部门: text(),
    监管对象: text(),
    监管方式: choice('双随机抽查', '专项检查', '非现场监管', '信用监管', '其他'),
    启用日期: date(),
    停用日期: date().hint('在用的填2099-12-31'),
  },
  counts: {
    'internet-supervision.items': stock('“互联网+监管”事项数', '个', { day: '启用日期' }, { until: '停用日期', where: answer('条目').is('监管事项') }),
    'internet-supervision.inspection-lists': stock('检查实施清单数', '个', { day: '启用日期' }, { until: '停用日期', where: answer('条目').is('检查实施清单') }),
  },
  titledBy: ['条目', '名称'],
  naturalKey: ['条目', '编码'],
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { distinct } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('joint-inspection', '跨部门联合抽查事项', {
  purpose: '登记“双随机、一公开”跨部门联合抽查的事项清单：领域、牵头和配合部门；每次检查在行政检查程序中。',
  field: '行政执法',
  basis: asStanding('practice', cite(本单位规则, '双随机一公开')),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    事项编码: text(),
    抽查事项: text(),
    抽查领域: text(),
    参加单位: text().hint('一行一个单位；同一事项多个单位参加的分行登记'),
    参加方式: choice('牵头', '配合'),
    抽查比例: whole().atMost(100).unit('%'),
    启用日期: date(),
    停用日期: date().hint('在用的填2099-12-31'),
  },
  counts: {
    'joint-inspection.items': distinct('跨部门联合抽查事项数', '项', '事项编码', { day: '启用日期' }, { standing: true, until: '停用日期' }),
    'joint-inspection.domains': distinct('跨部门联合抽查领域数', '个', '抽查领域', { day: '启用日期' }, { standing: true, until: '停用日期' }),
    'joint-inspection.units': distinct('参加跨部门联合抽查单位数', '家', '参加单位', { day: '启用日期' }, { standing: true, until: '停用日期' }),
  },
  titledBy: ['抽查事项', '参加单位'],
  naturalKey: ['事项编码', '参加单位'],
})

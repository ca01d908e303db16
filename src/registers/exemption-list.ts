import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock, total } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 执法领域 } from '#law/penalty-kinds.ts'
import { 行政处罚法 } from '#law/statutes.ts'

/** 处罚程序以免罚清单为由不予处罚的，在办案当日查本台账：事项须在有效期内。 */
export default register('exemption-list', '轻微免罚、首违不罚清单', {
  purpose: '登记经公布的不予处罚事项及其适用条件；不在清单有效期内的事项，不得以清单为由不予处罚。',
  field: '行政执法',
  basis: cite(行政处罚法, 33, '违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚'),
  by: ['司法所工作人员', '执法机构负责人'],
  validity: { from: '施行日期', to: '失效日期', of: ['违法行为', '免罚类型'] },
  asks: {
    清单编号: text(), 违法行为: text(), 免罚类型: choice('轻微免罚', '首违不罚'), 执法领域: choice(...执法领域), 适用条件: longText(), 依据: text().hint('法律、法规、规章条款'),
    清单名称: text().hint('公布清单的文件及文号'), 公布日期: date(), 施行日期: date(), 失效日期: date(),
  },
  counts: {
    'exemption-list.count': stock('现行免罚清单事项数', '项', { day: '施行日期' }, { until: '失效日期', where: answer('违法行为').filled(), by: ['执法领域', '免罚类型'] }),
    'exemption-list.cases': total('适用《免罚清单》不予处罚案件数', '件', ['penalty.exempt-listed'], '由处罚案件计数；领域数和受益市场主体数同'),
  },
  titledBy: ['清单编号', '违法行为'],
  naturalKey: ['清单编号'],
})

import { cite } from '#core/vocabulary/cite.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 行政处罚法 } from '#law/statutes.ts'

export default register('enforcement-lists', '街镇执法清单', {
  purpose: '登记街镇行政执法“四张清单”及版本、下沉批次：执法事项、执法人员、法制审核、随机抽查。',
  field: '行政执法',
  basis: cite(行政处罚法, 24),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '生效日期', to: '失效日期' },
  asks: {
    清单: choice('执法事项清单', '执法人员清单', '法制审核清单', '随机抽查清单'),
    版本: text(),
    事项编码: text(),
    事项名称: text(),
    下沉批次: text().optional(),
    赋权依据: text().hint('省级决定及公布文号'),
    生效日期: date(),
    失效日期: date().hint('现行的填2099-12-31'),
  },
  counts: {
    'enforcement-lists.items': stock('街镇执法清单事项数', '项', { day: '生效日期' }, { until: '失效日期', by: ['清单'] }),
    'enforcement-lists.lists': distinct('街镇执法清单种类数', '张', '清单', { day: '生效日期' }, { standing: true, until: '失效日期' }),
  },
  titledBy: ['清单', '事项名称'],
  naturalKey: ['清单', '版本', '事项编码'],
})

import { cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 三项制度意见 } from '#law/statutes.ts'

export default register('enforcement-publicity', '执法公示事项', {
  purpose: '登记行政执法事前公示的执法主体、人员、职责、权限、依据、程序、监督方式和随机抽查清单；决定的公示随案件办理。',
  field: '行政执法',
  basis: cite(三项制度意见, '二（四）'),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '公示日期', to: '更新截止日期' },
  asks: {
    公示事项: choice('执法主体', '执法人员', '职责权限', '执法依据', '执法程序', '救济渠道', '监督方式', '随机抽查清单', '服务指南'),
    执法单位: text(),
    公示渠道: choice('政府网站', '执法公示平台', '政务新媒体', '公示栏'),
    公示日期: date(),
    更新截止日期: date().hint('法律、机构变化后二十个工作日内更新'),
    公示网址: text().optional(),
  },
  counts: {
    'enforcement-publicity.items': stock('执法公示事项数', '项', { day: '公示日期' }, { until: '更新截止日期', by: ['公示事项'] }),
  },
  titledBy: ['执法单位', '公示事项'],
  naturalKey: ['执法单位', '公示事项', '公示日期'],
})

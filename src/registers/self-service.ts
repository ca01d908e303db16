import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

/** 终端上的逐笔业务在上级系统中，由“政务服务业务量”登记期间总量。 */
export default register('self-service', '政务服务自助终端', {
  purpose: '登记自助服务区和政务服务自助终端的点位、可办事项和运行状态，方便就近办理。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, '36（1）')),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    终端编号: text(),
    终端种类: choice('超级自助终端', '专用自助终端', '自助服务区电脑'),
    点位: text(),
    所在村居: text().optional(),
    可办事项数: whole().unit('项'),
    全天开放: yesNo(),
    运行状态: choice('正常', '故障', '维护'),
    维护单位: text().optional(),
    启用日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  counts: {
    'self-service.terminals': stock('政务服务自助终端数', '台', { day: '启用日期' }, { until: '停用日期', by: ['终端种类', '运行状态'] }),
    'self-service.sites': distinct('自助服务点位数', '个', '点位', { day: '启用日期' }, { standing: true, until: '停用日期' }),
    'self-service.open-all-day': stock('全天开放的自助终端数', '台', { day: '启用日期' }, { until: '停用日期', where: answer('全天开放').is('是') }),
  },
  titledBy: ['点位', '终端编号'],
  naturalKey: ['终端编号'],
  importsAs: { 编号: '终端编号', 地点: '点位', 地址: '点位', 状态: '运行状态' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { ratio, sum } from '#core/vocabulary/count.ts'
import { longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { periodAsked, periodRules, sourceAsked } from '#law/periodic-totals.ts'
import { 热线国标 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(热线国标, '统计'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

/** 街镇没有话务中心：接通情况只有市级热线的期间总量。 */
export default register('hotline-calls', '市级热线话务量', {
  purpose: '登记市级12345热线话务系统通报的期间总量（periodic total 期间总量）：呼入、接通、期间、来源系统和文件、核对人。本单位没有话务中心，不逐个登记来电。',
  field: '城市运行',
  basis: 规则,
  by: ['热线派单员', '经办人', '司法所工作人员'],
  day: '期间止',
  asks: {
    ...periodAsked('', '月', '季', '年'),
    呼入量: whole().unit('个').hint('话务系统的人工呼入总量'),
    接通量: whole().unit('个'),
    ...sourceAsked, 来源文件: text().hint('通报、报表的名称或者文号'), 口径说明: longText().optional().hint('是否含网上渠道、自动应答等'),
  },
  requires: [
    must(answer('接通量').notAbove('呼入量'), '接通量不得多于呼入量', 规则, 核对),
    ...periodRules(规则, '月', '季', '年'),
  ],
  counts: {
    'hotline-calls.incoming': sum('市级热线呼入量', '个', '呼入量', { day: '期间止' }, { definition: '市级话务系统的期间总量，计入期间止所在的月份' }),
    'hotline-calls.connected': sum('市级热线接通量', '个', '接通量', { day: '期间止' }, { definition: '市级话务系统的期间总量' }),
    'hotline-calls.connection-rate': ratio('市级热线接通率', { of: ['hotline-calls.connected'], among: ['hotline-calls.incoming'], decimals: 1, definition: '接通 ÷ 呼入；市级话务系统的期间总量' }),
  },
  titledBy: ['期间起', '期间止', '来源系统'],
  naturalKey: ['来源系统', '期间起'],
  importsAs: { 开始日期: '期间起', 结束日期: '期间止', 来电量: '呼入量', 呼入总量: '呼入量', 接听量: '接通量', 系统: '来源系统', 确认人: '核对人' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, longText, money, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { periodAsked, periodRules } from '#law/periodic-totals.ts'
import { 本单位规则, 统计法 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '产业经济监管平台'))
const 保密 = asStanding('unverified', cite(统计法, '统计资料保密'))

export default register('gis-economy-output', '企业产值税收', {
  purpose: '登记产业经济平台上一户企业一段期间的产值和税收（periodic total 期间总量，由统计、税务系统提供）：来源、核对人、预警和跟进。单户数据只供内部使用，不对外公布。',
  field: '营商环境',
  basis: 保密,
  by: ['企业服务专员', '经办人'],
  day: '期间止',
  asks: {
    企业: text(),
    ...periodAsked('同一企业', '月', '季', '年'),
    产值: money(),
    税收: money(),
    预警: choice('正常', '关注', '预警'),
    跟进措施: longText().when(answer('预警').oneOf('关注', '预警')),
    来源系统: text(),
    来源文件: text(),
    核对人: text(),
  },
  requires: [
    ...periodRules(规则, '月', '季', '年'),
  ],
  counts: {
    'gis-economy.output': sum('在册企业产值', '元', '产值', { day: '期间止' }, { definition: '期间总量，来源系统报送并经核对' }),
    'gis-economy.tax': sum('在册企业税收', '元', '税收', { day: '期间止' }, { definition: '期间总量，来源系统报送并经核对' }),
    'gis-economy.reporting-enterprises': distinct('有产值税收数据的企业数', '家', '企业', { day: '期间止' }),
    'gis-economy.warnings': count('产业经济预警次数', '次', { day: '期间止' }, { where: answer('预警').is('预警') }),
  },
  titledBy: ['企业', '期间止'],
  naturalKey: ['企业', '来源系统', '期间起'],
  importsAs: { 企业名称: '企业', 开始日期: '期间起', 结束日期: '期间止', 工业产值: '产值', 税额: '税收', 确认人: '核对人' },
})

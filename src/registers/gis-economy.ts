import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 占用 = { until: '迁出日期', standing: true } as const

/** 产值和税收按期间登记在“企业产值税收”中。 */
export default register('gis-economy', '产业地图地块和企业', {
  purpose: '登记产业经济地图上每个地块（厂房、楼宇）和占用它的企业：位置、面积、权属、用途和占用期间；空置的地块也登记。',
  field: '营商环境',
  basis: asStanding('practice', cite(本单位规则, '产业经济监管平台')),
  by: ['企业服务专员', '经办人'],
  validity: { from: '起始日期', to: '迁出日期' },
  asks: {
    地块编号: text(),
    坐落: text(),
    地图坐标: text().optional().hint('平台图层中的编号或者经纬度'),
    占地面积: whole().atLeast(1).unit('平方米').hint('四舍五入到整数'),
    权属: choice('国有', '集体', '企业自有', '其他'),
    规划用途: choice('工业', '仓储', '研发', '商务办公', '商业', '其他'),
    使用状态: choice('在用', '空置', '低效', '待转型'),
    占用企业: text().when(answer('使用状态').oneOf('在用', '低效', '待转型')),
    统一社会信用代码: text().checked('credit-code').optional().when(answer('使用状态').oneOf('在用', '低效', '待转型')),
    行业: text().when(answer('使用状态').oneOf('在用', '低效', '待转型')),
    状态说明: longText().when(answer('使用状态').oneOf('低效', '待转型')),
    起始日期: date().hint('企业入驻或者转为空置的日期'),
    迁出日期: date().optional().hint('状态未变的不填'),
  },
  counts: {
    'gis-economy.plots': distinct('产业地图在册地块数', '块', '地块编号', { day: '起始日期' }, 占用),
    'gis-economy.enterprises': distinct('产业地图在册企业数', '家', '占用企业', { day: '起始日期' }, 占用),
    'gis-economy.vacant-plots': distinct('空置地块数', '块', '地块编号', { day: '起始日期' }, { ...占用, where: answer('使用状态').is('空置') }),
    'gis-economy.inefficient-area': stock('低效地块面积', '平方米', { day: '起始日期' }, { until: '迁出日期', field: '占地面积', where: answer('使用状态').is('低效') }),
  },
  titledBy: ['地块编号', '使用状态'],
  naturalKey: ['地块编号', '使用状态', '起始日期'],
  importsAs: { 地块: '地块编号', 位置: '坐落', 面积: '占地面积', 企业名称: '占用企业', 信用代码: '统一社会信用代码', 状态: '使用状态', 入驻日期: '起始日期' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('city-appearance', '市容巡查和街面提升', {
  purpose: '登记“大市容”巡查和街面景观提升项目：街面、内容、责任单位、完成情况。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '市容管理')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '开工日期',
  asks: {
    街面名称: text(),
    工作类型: choice('景观提升', '日常巡查', '专项整治'),
    内容: longText(),
    责任单位: text(),
    开工日期: date(),
    完成情况: choice('进行中', '已完成'),
    完成日期: date().when(answer('完成情况').is('已完成')),
  },
  counts: {
    'city-appearance.streetscapes': count('完成景观提升的街面数', '条', { day: '完成日期' }, { where: answer('工作类型').is('景观提升') }),
    'city-appearance.patrols': count('市容巡查次数', '次', { day: '开工日期' }, { where: answer('工作类型').is('日常巡查') }),
  },
  titledBy: ['街面名称', '工作类型'],
  naturalKey: ['街面名称', '工作类型', '开工日期'],
})

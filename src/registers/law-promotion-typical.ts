import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('law-promotion-typical', '法治先进典型', {
  purpose: '登记法治建设先进人物、典型事迹和经验文章，以及刊发情况。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '典型宣传')),
  by: ['司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    名称: text(),
    类型: choice('先进人物', '典型事迹', '经验文章', '新闻报道'),
    刊发媒体: text(),
    媒体级别: choice('国家级', '省市级', '区级', '镇级'),
    作者单位: text(),
    刊发凭证: text(),
  },
  counts: {
    'law-promotion.count': count('先进典型宣传数', '篇次', { day: '日期' }, { by: ['类型', '媒体级别'] }),
    'publicity.experience-articles': count('法治经验文章刊发数', '篇', { day: '日期' }, { where: answer('类型').is('经验文章') }),
  },
  titledBy: ['名称', '刊发媒体'],
  naturalKey: ['日期', '名称', '刊发媒体'],
})

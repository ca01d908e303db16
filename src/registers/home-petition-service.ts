import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('home-petition-service', '信访“家门口”服务站', {
  purpose: '登记信访“家门口”服务站点和接待情况；需要按信访程序办理的转信访登记。',
  field: '矛盾化解',
  basis: asStanding('practice', cite(本单位规则, '家门口服务')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '接待日期',
  asks: {
    接待日期: date(),
    站点: text(),
    所在村居: text(),
    事项类型: choice('信访咨询', '政策解答', '纠纷化解', '代办服务', '学法活动'),
    接待人次: whole().atLeast(1).unit('人次'),
    处理结果: choice('现场解答', '转信访办理', '转人民调解', '转部门办理'),
    来访人: text().personal().optional(),
  },
  counts: {
    'home-petition-service.reception': sum('家门口服务站接待人次', '人次', '接待人次', { day: '接待日期' }, { by: ['事项类型'] }),
    'home-petition-service.stations': distinct('开展接待的家门口服务站数', '个', '站点', { day: '接待日期' }),
  },
  titledBy: ['站点', '事项类型', '接待日期'],
  naturalKey: ['接待日期', '站点', '事项类型'],
})

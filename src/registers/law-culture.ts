import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 普法责任制意见 } from '#law/statutes.ts'

/** 巡查、更换展板登记在法治文化阵地维护中；文艺巡演是一场普法活动。 */
export default register('law-culture', '法治文化阵地', {
  purpose: '登记法治宣传长廊、法治公园、展板等固定阵地：位置、规模、展板内容、维护责任人、建成和撤除日期。',
  field: '法治宣传',
  basis: asStanding('practice', cite(普法责任制意见, '法治文化阵地')),
  by: ['司法所工作人员', '经办人', '村居经办人'],
  validity: { from: '建成日期', to: '撤除日期' },
  asks: {
    阵地名称: text(),
    类型: choice('法治长廊', '法治公园、广场', '法治宣传栏、展板', '法治文化馆、室', '其他'),
    位置: text(),
    所属村居: text().toldBy('位置', '所属村居').optional(),
    长度: whole().unit('米').optional(),
    面积: whole().unit('平方米').optional(),
    展板块数: whole().unit('块').optional(),
    展板内容: longText(),
    建设单位: text(),
    维护责任人: text(),
    维护周期: choice('每月', '每季', '每半年', '每年'),
    建成日期: date(),
    撤除日期: date().optional().hint('在用的不填'),
  },
  counts: {
    'law-culture.sites': stock('现有法治文化阵地数', '个', { day: '建成日期' }, { until: '撤除日期', by: ['类型'] }),
    'law-culture.corridor-length': stock('法治宣传阵地长度', '米', { day: '建成日期' }, { until: '撤除日期', field: '长度', definition: '期末在用的阵地长度之和' }),
    'law-culture.boards': stock('法宣展板数', '块', { day: '建成日期' }, { until: '撤除日期', field: '展板块数', definition: '期末在用的展板块数之和' }),
  },
  titledBy: ['阵地名称'],
  naturalKey: ['阵地名称', '位置'],
  importsAs: { 名称: '阵地名称', 地点: '位置', 地址: '位置', 村居: '所属村居', 展板数: '展板块数', 内容: '展板内容', 维护人: '维护责任人', 建成时间: '建成日期' },
})

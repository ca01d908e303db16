import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choices, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 普法责任制意见 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(普法责任制意见, '法治文化阵地'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('law-culture-upkeep', '法治文化阵地维护', {
  purpose: '登记对法治文化阵地的每一次巡查和维护：日期、维护人、做了什么、发现和处理的问题。',
  field: '法治宣传',
  basis: 惯例,
  by: ['司法所工作人员', '经办人', '村居经办人'],
  day: '维护日期',
  asks: {
    维护日期: date(),
    阵地名称: text(),
    维护人: text(),
    维护内容: choices('巡查', '更换展板', '修缮', '清洁'),
    更换展板块数: whole().atLeast(1).unit('块').when(answer('维护内容').includes('更换展板')),
    发现问题: yesNo(),
    问题和处理: longText().when(answer('发现问题').is('是')),
    照片: file().optional(),
  },
  requires: [
    must(listed('阵地名称', 'law-culture', '阵地名称'), '登记之日阵地不在册，或者已经撤除', 惯例, 核对),
    must(not(lead('维护日期', days(1))), '不得登记尚未进行的维护', 惯例, 核对),
  ],
  counts: {
    'law-culture.upkeep': count('法治文化阵地维护次数', '次', { day: '维护日期' }, { by: ['阵地名称'] }),
    'law-culture.kept-sites': distinct('得到维护的法治文化阵地数', '个', '阵地名称', { day: '维护日期' }),
    'law-culture.boards-renewed': sum('更换法宣展板数', '块', '更换展板块数', { day: '维护日期' }),
  },
  titledBy: ['阵地名称', '维护日期'],
  naturalKey: ['维护日期', '阵地名称'],
  importsAs: { 日期: '维护日期', 名称: '阵地名称', 内容: '维护内容', 问题: '问题和处理' },
})

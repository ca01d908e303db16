import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治副校长办法 } from '#law/statutes.ts'

const 履职 = asStanding('excerpt', cite(法治副校长办法, '履职'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('law-vice-principal-lecture', '法治副校长履职', {
  purpose: '登记法治副校长每次授课和协助学校工作的情况；每年在任职学校承担或者组织落实不少于四课时法治教育。',
  field: '法治宣传',
  basis: 履职,
  by: ['司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    名册编号: text(),
    姓名: text(),
    学校: text(),
    履职类型: choice('授课', '组织法治实践教育', '协助学生保护', '协助安全管理和预防犯罪', '指导依法治理'),
    主题: text(),
    课时: whole().unit('课时').hint('授课和法治实践教育填课时，其他填0'),
    学生人次: whole().unit('人次'),
    佐证: file().optional(),
  },
  requires: [
    must(listed('名册编号', 'law-vice-principal', '名册编号'), '登记之日不在聘的，不得登记履职；聘期内的履职应当在聘期内登记', 履职, 核对),
    must(not(lead('日期', days(1))), '不得登记尚未发生的履职', 履职, 核对),
  ],
  counts: {
    'law-vice-principal.lectures': count('法治副校长履职次数', '次', { day: '日期' }, { by: ['履职类型'] }),
    'law-vice-principal.hours': sum('法治副校长法治教育课时', '课时', '课时', { day: '日期' }, { by: ['学校'], definition: '按学校分列，每人每年在任职学校不少于四课时' }),
    'law-vice-principal.students': sum('法治副校长授课学生人次', '人次', '学生人次', { day: '日期' }),
    'law-vice-principal.active': distinct('履职的法治副校长人数', '名', '名册编号', { day: '日期' }),
  },
  titledBy: ['姓名', '主题'],
  naturalKey: ['日期', '名册编号', '学校', '主题'],
  importsAs: { 授课日期: '日期', 时间: '日期', 编号: '名册编号', 题目: '主题', 人数: '学生人次' },
})

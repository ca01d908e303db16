import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, file, text, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('honours', '荣誉与创建成果', {
  purpose: '登记荣誉、评选、第三方评估和“首创、率先”成果：授予机关、级别、日期和证明材料；没有证明材料的不作为报告依据。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '荣誉登记')),
  by: ['司法所工作人员', '经办人'],
  day: '授予日期',
  asks: {
    名称: text(),
    类别: choice('荣誉称号', '评选入围', '第三方评估', '首创率先', '经验推广'),
    级别: choice('国家级', '省市级', '区级', '镇级'),
    授予机关: text(),
    授予日期: date(),
    对应工作: text().optional(),
    有证明材料: yesNo(),
    证明材料: file().optional(),
    证明说明: text().when(answer('有证明材料').is('是')),
  },
  counts: {
    'honours.count': count('获得荣誉和成果数', '项', { day: '授予日期' }, { where: answer('有证明材料').is('是'), by: ['级别', '类别'], definition: '只计有证明材料的' }),
  },
  titledBy: ['名称', '授予机关'],
  naturalKey: ['名称', '授予日期'],
})

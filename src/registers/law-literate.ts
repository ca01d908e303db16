import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法律明白人规范 } from '#law/statutes.ts'

const 规范 = (article: string) => asStanding('excerpt', cite(法律明白人规范, article))
const 外地 = (article: string) => asStanding('local', cite(法律明白人规范, article))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 名册 = answer('名册')

/** 在册只在认定之日至移出之日；每年的培训、测试和发挥作用登记在法律明白人履职记录中。 */
export default register('law-literate', '法律明白人和法治带头人名册', {
  purpose: '登记经遴选、培训、测试和认定的法律明白人、法治带头人，移出的写明原因；名册按年更新，人数以某日在册的为准。',
  field: '法治宣传',
  basis: 规范('培养工作'),
  by: ['司法所工作人员', '经办人', '村居经办人'],
  validity: { from: '认定日期', to: '移出日期' },
  asks: {
    名册: choice('法律明白人', '法治带头人'),
    名册编号: text().hint('证书编号或者本单位编号，每人每册一个'),
    姓名: text(),
    村居: text().toldBy('姓名', '所属村居'),
    身份: choice('村居干部', '妇联执委、儿童主任', '人民调解员', '驻村居辅警', '网格员', '村（居）民小组长、楼组长', '党员', '“五老”人员', '退役军人', '乡土人才', '其他'),
    联系电话: text().checked('phone').personal().optional(),
    遴选方式: choice('自荐', '村居“两委”推荐'),
    居住在本村居: yesNo(),
    同时在另一名册: yesNo().hint('可以同时在册，两册各计一人'),
    培训日期: date(),
    培训学时: whole().atLeast(1).unit('学时'),
    测试日期: date(),
    测试成绩: whole().atMost(100).unit('分').optional(),
    测试合格: yesNo(),
    认定机关: text(),
    认定日期: date(),
    移出原因: choice('违法犯罪', '不履行职责', '迁出', '去世', '本人退出', '年度更新未通过').optional().hint('移出时先填原因，再填日期'),
    移出日期: date().optional(),
  },
  requires: [
    must(answer('居住在本村居').is('是'), '法律明白人、法治带头人从本村（居）民中遴选', 规范('遴选'), 核对),
    must(answer('测试日期').notBelow('培训日期'), '测试在培训之后', 外地('任前培训'), 核对),
    must(answer('认定日期').notBelow('测试日期'), '认定在测试之后', 外地('认定'), 核对),
    must(answer('测试合格').is('是'), '测试不合格的，不得认定', 外地('认定'), 核对),
    must(answer('移出原因').filled(), '移出名册的，应当先写明原因', 外地('动态管理'), { ...核对, when: answer('移出日期').filled() }),
  ],
  counts: {
    'law-literate.persons': stock('法律明白人人数', '人', { day: '认定日期' }, { until: '移出日期', where: 名册.is('法律明白人'), by: ['村居'], definition: '期末在册的法律明白人；按村居分列，2025年底每个行政村不少于三名' }),
    'law-literate.leaders': stock('法治带头人人数', '人', { day: '认定日期' }, { until: '移出日期', where: 名册.is('法治带头人'), by: ['村居'], definition: '期末在册的法治带头人；同时在两册的，两册各计一人' }),
    'law-literate.villages': distinct('有法律明白人的村居数', '个', '村居', { day: '认定日期' }, { standing: true, until: '移出日期', where: 名册.is('法律明白人') }),
    'law-literate.confirmed': count('本期认定法律明白人、法治带头人数', '人', { day: '认定日期' }, { by: ['名册', '身份'] }),
    'law-literate.removed': count('本期移出法律明白人、法治带头人数', '人', { day: '移出日期' }, { by: ['名册', '移出原因'] }),
  },
  titledBy: ['名册', '姓名', '村居'],
  naturalKey: ['名册', '名册编号'],
  importsAs: { 类别: '名册', 编号: '名册编号', 证书编号: '名册编号', 所在村居: '村居', 职务: '身份', 成绩: '测试成绩', 考试成绩: '测试成绩', 学时: '培训学时' },
})

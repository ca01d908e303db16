import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, distinct, rate, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法律明白人规范 } from '#law/statutes.ts'

const 规范 = asStanding('excerpt', cite(法律明白人规范, '作用发挥'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 类型 = answer('类型')
const 履职 = not(类型.oneOf('年度培训', '年度测试'))

export default register('law-literate-service', '法律明白人履职记录', {
  purpose: '登记在册的法律明白人、法治带头人每次参加培训、测试和发挥作用的情况：宣讲、调解、引导法律服务、参与村规民约和民主协商。',
  field: '法治宣传',
  basis: 规范,
  by: ['司法所工作人员', '经办人', '村居经办人'],
  day: '日期',
  asks: {
    日期: date(),
    名册编号: text(),
    姓名: text(),
    村居: text().toldBy('姓名', '所属村居'),
    类型: choice('年度培训', '年度测试', '法治宣讲', '参与调解', '引导法律服务', '参与村规民约', '参与民主协商', '参与法治宣传活动', '其他'),
    培训方式: choice('线上', '线下').when(类型.oneOf('年度培训', '年度测试')),
    学时: whole().atLeast(1).unit('学时').when(类型.is('年度培训')),
    成绩: whole().atMost(100).unit('分').when(类型.is('年度测试')),
    合格: yesNo().when(类型.is('年度测试')),
    服务人次: whole().unit('人次').when(履职),
    内容: longText(),
  },
  requires: [
    must(listed('名册编号', 'law-literate', '名册编号'), '登记之日不在名册的，不得登记履职；移出前的履职应当在移出前登记', 规范, 核对),
    must(not(lead('日期', days(1))), '不得登记尚未发生的履职', 规范, 核对),
  ],
  counts: {
    'law-literate.services': count('法律明白人、法治带头人履职次数', '次', { day: '日期' }, { where: 履职, by: ['类型'] }),
    'law-literate.served': sum('法律明白人、法治带头人服务人次', '人次', '服务人次', { day: '日期' }, { where: 履职 }),
    'law-literate.active': distinct('发挥作用的法律明白人、法治带头人数', '人', '名册编号', { day: '日期' }, { where: 履职 }),
    'law-literate.trained': distinct('参加年度培训的法律明白人、法治带头人数', '人', '名册编号', { day: '日期' }, { where: 类型.is('年度培训') }),
    'law-literate.tested': distinct('参加年度测试的法律明白人、法治带头人数', '人', '名册编号', { day: '日期' }, { where: 类型.is('年度测试') }),
    'law-literate.test-pass-rate': rate('法律明白人年度测试合格率', { day: '日期' }, { of: answer('合格').is('是'), among: 类型.is('年度测试'), definition: '合格人次 ÷ 参加测试人次' }),
  },
  titledBy: ['姓名', '类型'],
  naturalKey: ['日期', '名册编号', '类型'],
  importsAs: { 时间: '日期', 编号: '名册编号', 活动: '类型', 人次: '服务人次', 考试成绩: '成绩' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { count } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 行政处罚法 } from '#law/statutes.ts'

export default register('enforcement-archives', '执法案卷归档', {
  purpose: '登记执法案卷的归档、保管期限和借阅；案卷所属案件用案件编号连接。',
  field: '行政执法',
  basis: cite(行政处罚法, 47),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  day: '归档日期',
  asks: {
    归档日期: date(),
    案卷号: text(),
    案件: caseNumber().optional(),
    案卷类别: choice('行政处罚', '行政许可', '行政强制', '行政检查', '其他'),
    保管期限: choice('永久', '30年', '10年'),
    卷内页数: whole().atLeast(1).unit('页'),
    目录齐全: yesNo(),
    借阅情况: longText().optional(),
  },
  counts: {
    'enforcement-archives.files': count('归档执法案卷数', '卷', { day: '归档日期' }, { by: ['案卷类别'] }),
  },
  titledBy: ['案卷类别', '案卷号'],
  naturalKey: ['案卷号'],
})

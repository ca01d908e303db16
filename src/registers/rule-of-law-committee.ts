import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 督察规定 } from '#law/statutes.ts'

export default register('rule-of-law-committee', '全面依法治理委员会会议', {
  purpose: '登记依法治镇（区）委员会及其办公室的会议：议题、决议、任务分派和督促检查结果；组成人员及任期随会议记录更新。',
  field: '组织领导',
  basis: cite(督察规定, '6'),
  by: ['司法所工作人员', '经办人'],
  day: '会议日期',
  asks: {
    会议日期: date(),
    会议名称: choice('全体会议', '办公室会议', '协调小组会议', '专题会议'),
    年度次序: whole().atLeast(1).unit('次').hint('本年度第几次'),
    主持人: text(),
    到会人数: whole().atLeast(1).unit('人'),
    应到人数: whole().atLeast(1).unit('人'),
    议题: longText(),
    专题述法: yesNo(),
    决议: longText(),
    任务分派: longText().optional().hint('责任单位、时限'),
    督促检查结果: longText().optional(),
    会议纪要: file().optional(),
  },
  requires: [
    must(answer('到会人数').notAbove('应到人数'), '到会人数不得多于应到人数', cite(督察规定, '6'), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'rule-of-law-committee.meetings': count('依法治理委员会会议次数', '次', { day: '会议日期' }, { by: ['会议名称'] }),
    'rule-of-law-committee.law-performance-meetings': count('开展专题述法的会议次数', '次', { day: '会议日期' }, { where: answer('专题述法').is('是') }),
  },
  titledBy: ['会议名称', '会议日期'],
  naturalKey: ['会议日期', '会议名称'],
  importsAs: { 时间: '会议日期', 会议: '会议名称', 主要议题: '议题', 议定事项: '决议' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治建设纲要 } from '#law/statutes.ts'

export default register('social-supervision', '群众和社会监督意见', {
  purpose: '登记群众、媒体、特邀监督员对行政行为的监督意见，逐件处理和反馈。',
  field: '监督',
  basis: cite(法治建设纲要, '八'),
  by: ['司法所工作人员', '经办人'],
  day: '收到日期',
  asks: {
    收到日期: date(),
    来源: choice('意见箱', '政务网站', '特邀监督员', '座谈会', '媒体', '其他'),
    意见人: text().personal().optional(),
    意见内容: longText(),
    涉及单位: text(),
    处理情况: choice('采纳', '部分采纳', '解释说明', '不采纳'),
    处理说明: longText(),
    反馈日期: date().optional(),
  },
  counts: {
    'social-supervision.opinions': count('群众和社会监督意见数', '件', { day: '收到日期' }, { by: ['来源'] }),
    'social-supervision.answered-rate': rate('监督意见反馈率', { day: '收到日期' }, { of: answer('反馈日期').filled(), among: answer('收到日期').filled() }),
  },
  titledBy: ['来源', '意见内容'],
  naturalKey: ['收到日期', '意见内容'],
})

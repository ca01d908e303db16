import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 预案 = answer('事项').oneOf('预案编制', '预案修订')
const 演练 = answer('事项').is('演练')

export default register('emergency-plan', '应急预案和演练', {
  purpose: '登记突发事件应急预案的编制、修订和演练、培训；事件处置在突发事件处置程序中。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '应急预案')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '日期',
  asks: {
    日期: date(),
    事项: choice('预案编制', '预案修订', '演练', '培训'),
    名称: text(),
    事件类别: choice('自然灾害', '事故灾难', '公共卫生', '社会安全'),
    组织单位: text().optional().hint('编制单位，或者演练、培训的组织单位'),
    文号: text().checked('document-number').optional().when(预案),
    备案日期: date().optional().when(预案),
    演练方式: choice('桌面推演', '实战演练').optional().when(演练),
    演练地点: text().optional().when(演练),
    参加人数: whole().unit('人').optional(),
    评估结论: longText().when(演练),
    改进措施: longText().optional().when(演练),
    预案文本: file().optional(),
  },
  counts: {
    'emergency-plan.drills': count('应急演练次数', '次', { day: '日期' }, { where: 演练, by: ['事件类别'] }),
    'emergency-plan.trainings': count('应急培训次数', '次', { day: '日期' }, { where: answer('事项').is('培训') }),
    'emergency-plan.plans': count('编制修订应急预案数', '个', { day: '日期' }, { where: 预案 }),
  },
  titledBy: ['事项', '名称'],
  naturalKey: ['日期', '事项', '名称'],
})

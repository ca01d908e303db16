import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

/** 服务登记在法律服务志愿活动中，只有在册的人才能登记服务。 */
export default register('legal-volunteers', '法律服务志愿者和专家名册', {
  purpose: '登记法律服务志愿团成员和专家智囊：姓名、类别、单位、专长、可否参加应急、加入和退出日期。',
  field: '公共法律服务',
  basis: asStanding('practice', cite(本单位规则, '法律服务志愿团')),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '加入日期', to: '退出日期' },
  asks: {
    名册编号: text(),
    姓名: text(),
    类别: choice('律师志愿者', '专家智囊', '法学师生', '人民调解员', '应急志愿者', '其他志愿者'),
    所在单位: text(),
    专长: text(),
    职称或者执业证号: text().toldBy('姓名', '执业证号').optional(),
    联系电话: text().checked('phone').personal().optional(),
    可参加应急: yesNo(),
    加入日期: date(),
    退出日期: date().optional().hint('在册的不填'),
  },
  counts: {
    'legal-volunteers.persons': stock('法律服务志愿者和专家人数', '人', { day: '加入日期' }, { until: '退出日期', by: ['类别'] }),
    'legal-volunteers.experts': stock('法治专家智囊人数', '人', { day: '加入日期' }, { until: '退出日期', where: answer('类别').is('专家智囊') }),
    'legal-volunteers.emergency': stock('可参加应急的志愿者人数', '人', { day: '加入日期' }, { until: '退出日期', where: answer('可参加应急').is('是') }),
    'legal-volunteers.joined': count('本期加入法律服务志愿者人数', '人', { day: '加入日期' }, { by: ['类别'] }),
  },
  titledBy: ['姓名', '类别'],
  naturalKey: ['名册编号'],
  importsAs: { 编号: '名册编号', 单位: '所在单位', 特长: '专长', 加入时间: '加入日期' },
})

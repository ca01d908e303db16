import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 在盟 = { until: '退出日期', standing: true } as const

export default register('innovation-alliance', '科创联盟成员', {
  purpose: '登记企业科创联盟（如Y-60科创联盟）的成员企业：加入和退出日期、行业、在联盟中的身份；联盟的活动和促成的合作另行登记。',
  field: '营商环境',
  basis: asStanding('practice', cite(本单位规则, '科创联盟')),
  by: ['企业服务专员', '经办人'],
  validity: { from: '加入日期', to: '退出日期' },
  asks: {
    联盟名称: text(),
    企业: text(),
    统一社会信用代码: text().toldBy('企业', '统一社会信用代码').checked('credit-code').optional(),
    行业: text().toldBy('企业', '行业'),
    身份: choice('理事长单位', '副理事长单位', '理事单位', '成员单位'),
    高新技术企业: choice('是', '否', '培育中').optional(),
    联系人: text().personal().optional(),
    联系电话: text().checked('phone').personal().optional(),
    加入日期: date(),
    退出日期: date().optional().hint('在盟的不填'),
    退出原因: text().when(answer('退出日期').filled()),
  },
  counts: {
    'innovation-alliance.members': distinct('科创联盟成员企业数', '家', '企业', { day: '加入日期' }, { ...在盟, definition: '期末在盟的企业；退出的次日起不计，加入几个联盟的只计一家' }),
    'innovation-alliance.industries': distinct('科创联盟成员覆盖行业数', '个', '行业', { day: '加入日期' }, 在盟),
    'innovation-alliance.joined': count('新加入科创联盟企业数', '家', { day: '加入日期' }, { by: ['联盟名称'] }),
  },
  titledBy: ['联盟名称', '企业'],
  naturalKey: ['联盟名称', '企业', '加入日期'],
  importsAs: { 联盟: '联盟名称', 企业名称: '企业', 信用代码: '统一社会信用代码', 入盟日期: '加入日期', 所属行业: '行业' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, money, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 服务 = asStanding('practice', cite(条例, 68, '为优化营商环境提供全方位法律服务'))
const 基础包 = answer('服务包').is('免费基础包')

export default register('enterprise-service-pack', '企业法律服务包', {
  purpose: '登记企业领取的法律服务包：免费基础包或者有偿升级包、提供服务的机构、服务期间和内容；升级包由企业自愿选择。',
  field: '营商环境',
  basis: 服务,
  by: ['司法所工作人员', '企业服务专员', '经办人'],
  validity: { from: '服务起', to: '服务止' },
  asks: {
    企业: text(),
    企业类别: choice('初创科创企业', '小微企业', '重点企业', '其他'),
    服务包: choice('免费基础包', '有偿升级包'),
    服务机构: text(),
    服务内容: longText(),
    收费金额: money(),
    企业自愿: choice('是', '否').when(not(基础包)),
    服务起: date(),
    服务止: date(),
  },
  requires: [
    must(answer('收费金额').is(0), '基础包不得收费', 服务, { when: 基础包, keepsBecause: '登记要求由台账自身约束' }),
    must(answer('企业自愿').is('是'), '不得要求企业接受有偿服务', cite(条例, '48（2）', '不得增加市场主体负担'), { when: not(基础包), keepsBecause: '登记要求由台账自身约束' }),
  ],
  counts: {
    'business-environment.packs': count('企业领取法律服务包数', '个', { day: '服务起' }, { by: ['服务包', '企业类别'] }),
    'business-environment.pack-enterprises': distinct('领取法律服务包企业数', '家', '企业', { day: '服务起' }),
    'business-environment.packs-standing': stock('服务期内的法律服务包数', '个', { day: '服务起' }, { until: '服务止', by: ['服务包'] }),
  },
  titledBy: ['企业', '服务包'],
  naturalKey: ['企业', '服务包', '服务起'],
  importsAs: { 企业名称: '企业', 类型: '服务包', 机构: '服务机构', 开始日期: '服务起', 结束日期: '服务止', 费用: '收费金额' },
})

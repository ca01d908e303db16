import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { ratio, stock, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('enterprise-code', '企业码应用和赋码', {
  purpose: '登记“企业码”的应用、场景，和上级系统报来的赋码户数（periodic total 期间总量，注明来源）。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '企业码')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    条目: choice('应用', '场景', '赋码户数'),
    名称: text().hint('赋码户数填来源系统和期间'),
    用途: choice('企业服务', '安全监管').when(not(answer('条目').is('赋码户数'))),
    启用日期: date(),
    停用日期: date().hint('在用的填2099-12-31'),
    已赋码户数: whole().unit('户').when(answer('条目').is('赋码户数')),
    应赋码户数: whole().unit('户').when(answer('条目').is('赋码户数')),
    来源系统: text().when(answer('条目').is('赋码户数')),
    核对人: text().when(answer('条目').is('赋码户数')),
  },
  requires: [
    must(answer('已赋码户数').notAbove('应赋码户数'), '已赋码户数不得多于应赋码户数', asStanding('practice', cite(本单位规则, '企业码')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'enterprise-code.service-apps': stock('企业码服务应用数', '个', { day: '启用日期' }, { until: '停用日期', where: all(answer('条目').is('应用'), answer('用途').is('企业服务')) }),
    'enterprise-code.safety-apps': stock('企业码安全监管应用数', '个', { day: '启用日期' }, { until: '停用日期', where: all(answer('条目').is('应用'), answer('用途').is('安全监管')) }),
    'enterprise-code.service-scenarios': stock('企业码服务场景数', '个', { day: '启用日期' }, { until: '停用日期', where: all(answer('条目').is('场景'), answer('用途').is('企业服务')) }),
    'enterprise-code.safety-scenarios': stock('企业码安全监管场景类数', '类', { day: '启用日期' }, { until: '停用日期', where: all(answer('条目').is('场景'), answer('用途').is('安全监管')) }),
    'enterprise-code.enterprises': sum('企业码赋码企业户数', '户', '已赋码户数', { day: '启用日期' }, { where: answer('条目').is('赋码户数'), definition: '期间总量，由来源系统报送并核对' }),
    'enterprise-code.due': sum('应赋码企业户数', '户', '应赋码户数', { day: '启用日期' }, { where: answer('条目').is('赋码户数') }),
    'enterprise-code.coverage-rate': ratio('企业码覆盖率', { of: ['enterprise-code.enterprises'], among: ['enterprise-code.due'], definition: '已赋码 ÷ 应赋码' }),
  },
  titledBy: ['条目', '名称'],
  naturalKey: ['条目', '名称'],
})

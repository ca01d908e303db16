import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, stock } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

const 有效 = answer('证件状态').is('有效')

/** 证件被撤销、注销、吊销的更正证件状态；本台账的注销只用于登记有误。累计颁发不因此减少。 */
export default register('comprehensive-license', '行业综合许可证', {
  purpose: '登记颁发的每一张行业综合许可证：编号、持证人、行业、覆盖许可和有效期、证件状态。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, '40（3）')),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '颁发日期', to: '有效期至', of: ['持证人', '经营场所', '行业'] },
  asks: {
    许可证编号: text(),
    持证人: text().refersTo('enterprise', '名称'),
    统一社会信用代码: text().toldBy('持证人', '统一社会信用代码').checked('credit-code').optional(),
    经营场所: text().toldBy('持证人', '住所'),
    行业: text().toldBy('持证人', '行业'),
    覆盖许可: longText(),
    办件编号: caseNumber().optional().hint('颁证的政务服务办件'),
    颁发日期: date(),
    有效期至: date().hint('以各许可中最早届满的为准'),
    证件状态: choice('有效', '撤销', '注销', '吊销'),
    状态依据: text().when(answer('证件状态').oneOf('撤销', '注销', '吊销')),
  },
  counts: {
    'one-license.issued': stock('累计颁发行业综合许可证数', '张', { day: '颁发日期' }, { by: ['行业'], definition: '至期末累计颁发的，包括其后届满、撤销、注销、吊销的' }),
    'one-license.issued-in-period': count('本期颁发行业综合许可证数', '张', { day: '颁发日期' }, { by: ['行业'] }),
    'one-license.valid': stock('有效的行业综合许可证数', '张', { day: '颁发日期' }, { until: '有效期至', where: 有效, by: ['行业'] }),
  },
  titledBy: ['许可证编号', '持证人'],
  naturalKey: ['许可证编号'],
  importsAs: { 编号: '许可证编号', 证号: '许可证编号', 企业名称: '持证人', 经营者: '持证人', 发证日期: '颁发日期', 有效期: '有效期至', 状态: '证件状态' },
})

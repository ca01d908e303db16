import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { date, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

/** 颁发的证在“行业综合许可证”台账，申请和审批在政务服务办件（办理形式：一业一证）。 */
export default register('one-license', '“一业一证”行业目录', {
  purpose: '登记实行“一业一证”的行业：整合的许可、牵头部门、办理时限；一个行业发一张综合许可证。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, '40（3）')),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '实施日期', to: '停止日期' },
  asks: {
    行业: text(),
    牵头部门: text(),
    协同部门: text(),
    覆盖许可: longText(),
    覆盖许可数: whole().atLeast(2).unit('项').hint('整合两项以上许可'),
    承诺时限: whole().unit('个工作日').optional(),
    实施日期: date(),
    停止日期: date().optional().hint('实施中的不填'),
  },
  counts: {
    'one-license.industries': stock('“一业一证”落地实施行业数', '个', { day: '实施日期' }, { until: '停止日期' }),
    'one-license.permits-merged': stock('“一业一证”整合许可数', '项', { day: '实施日期' }, { until: '停止日期', field: '覆盖许可数' }),
  },
  titledBy: ['行业'],
  naturalKey: ['行业', '实施日期'],
  importsAs: { 行业名称: '行业', 牵头单位: '牵头部门', 许可事项: '覆盖许可' },
})

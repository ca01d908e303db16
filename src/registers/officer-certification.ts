import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { rate, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 上海城管条例, 行政处罚法 } from '#law/statutes.ts'

/** 处罚程序在办案当日查本台账：执法人员须持有当日有效的执法证。 */
export default register('officer-certification', '持证执法人员', {
  purpose: '登记执法人员的执法资格和执法证件；无有效执法证件的人员不得从事执法活动。',
  field: '行政执法',
  basis: cite(行政处罚法, 42, '行政处罚应当由具有行政执法资格的执法人员实施'),
  by: ['司法所工作人员', '执法机构负责人'],
  validity: { from: '发证日期', to: '有效期至' },
  asks: {
    姓名: text(),
    证件种类: choice('行政执法证', '行政执法监督证', '行政复议工作证件', '法律职业资格证'),
    证号: text(),
    发证日期: date(),
    有效期至: date(),
    所在单位: text(),
    岗位: choice('综合行政执法', '安全生产监察', '法制审核', '其他').hint('城管中队填综合行政执法'),
    在岗: choice('在岗', '离岗'),
    年度培训学时: whole().unit('学时').optional(),
  },
  counts: {
    'officer.enforcement-team.count': stock('综合行政执法队（城管中队）执法人员数', '人', { day: '发证日期' }, {
      until: '有效期至', where: answer('岗位').is('综合行政执法'), definition: `期末持有有效证件的人员。依据${上海城管条例.short}第16条，无证不得执法`,
    }),
    'officer.work-safety.count': stock('安全生产监察执法人员数', '人', { day: '发证日期' }, { until: '有效期至', where: answer('岗位').is('安全生产监察') }),
    'officer.certified-rate': rate('执法人员持证上岗率', { day: '发证日期' }, { of: answer('证件种类').is('行政执法证'), among: answer('在岗').is('在岗'), definition: '持执法证的在岗人员 ÷ 在岗人员，按当年发证登记' }),
  },
  titledBy: ['姓名', '证号'],
  naturalKey: ['证件种类', '证号'],
  importsAs: { 执法证号: '证号', 证件编号: '证号', 单位: '所在单位', 发证时间: '发证日期', 有效期: '有效期至' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { distinct, ratio, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 三项制度意见, 上海城管条例, 行政处罚法 } from '#law/statutes.ts'

const 有证 = not(answer('证件种类').is('尚未取得'))
const 执法证 = answer('证件种类').is('行政执法证')
const 在岗 = answer('在岗').is('在岗')
const 执法岗位 = answer('岗位').oneOf('综合行政执法', '安全生产监察')

/** 一人可有几种证件、换发新证号，同名的人分在各单位：每人以姓名和单位为准，不以证号为准。 */
const 每人 = { standing: true, beside: ['所在单位'] } as const

/** 处罚程序在办案当日查本台账：执法人员须持有当日有效的执法证。 */
export default register('officer-certification', '持证执法人员', {
  purpose: '登记执法人员的执法资格和执法证件；无有效执法证件的人员不得从事执法活动。',
  field: '行政执法',
  basis: cite(行政处罚法, 42, '行政处罚应当由具有行政执法资格的执法人员实施'),
  by: ['司法所工作人员', '执法机构负责人'],
  validity: { from: '发证日期', to: '有效期至', of: ['姓名', '证件种类', '所在单位'] },
  asks: {
    姓名: text(),
    证件种类: choice('行政执法证', '行政执法监督证', '行政复议工作证件', '法律职业资格证', '尚未取得').hint('在岗而尚未取得执法证件的也登记，持证率才有分母'),
    证号: text().hint('尚未取得证件的填工号'),
    发证日期: date().hint('尚未取得证件的填到岗日期'),
    有效期至: date().when(有证),
    所在单位: text(),
    岗位: choice('综合行政执法', '安全生产监察', '法制审核', '其他').hint('城管中队填综合行政执法'),
    在岗: choice('在岗', '离岗'),
    法律职业资格: choice('有', '无').optional(),
    年度培训学时: whole().unit('学时').optional(),
    年度考试: choice('合格', '不合格', '未参加').optional(),
  },
  requires: [must(not(all(answer('证件种类').is('尚未取得'), answer('在岗').is('离岗'))), '既未取得证件又不在岗的，不登记', cite(行政处罚法, 42), { keepsBecause: '登记要求由台账自身约束' })],
  counts: {
    'officer.enforcement-team.count': stock('综合行政执法队（城管中队）执法人员数', '人', { day: '发证日期' }, {
      until: '有效期至', where: all(执法证, answer('岗位').is('综合行政执法')), definition: `期末持有有效证件的人员。依据${上海城管条例.short}第16条，无证不得执法`,
    }),
    'officer.work-safety.count': stock('安全生产监察执法人员数', '名', { day: '发证日期' }, { until: '有效期至', where: all(执法证, answer('岗位').is('安全生产监察')) }),
    'officer.on-post': distinct('在岗执法人员数', '人', '姓名', { day: '发证日期' }, { ...每人, where: all(在岗, 执法岗位), definition: '在执法岗位的人员，无论是否持证；离岗的应当注销' }),
    'officer.on-post.certified': distinct('在岗并持有有效执法证的人员数', '人', '姓名', { day: '发证日期' }, { ...每人, until: '有效期至', where: all(执法证, 在岗, 执法岗位) }),
    'officer.certified-rate': ratio('执法人员持证上岗率', { of: ['officer.on-post.certified'], among: ['officer.on-post'], definition: '期末持有有效执法证的在岗人员 ÷ 在岗人员' }),
    'legal-review.reviewers': distinct('法制审核人员数', '名', '姓名', { day: '发证日期' }, { ...每人, where: all(在岗, answer('岗位').is('法制审核')) }),
    'legal-review.reviewer-ratio': ratio('法制审核人员占执法人员比例', { of: ['legal-review.reviewers'], among: ['officer.on-post'], decimals: 1, definition: `原则上不低于百分之五（${三项制度意见.short}，待核实）` }),
  },
  titledBy: ['姓名', '证号'],
  naturalKey: ['证件种类', '证号'],
  importsAs: { 执法证号: '证号', 证件编号: '证号', 单位: '所在单位', 发证时间: '发证日期', 有效期: '有效期至', 培训学时: '年度培训学时', 考试: '年度考试' },
})

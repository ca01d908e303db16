import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

/** 办事的人只在这里登记一次：任命、名册、活动、走访按姓名引用，带出所在单位、职务、执业证号。当事人、来访人、申请人的个人信息留在各自的案件里，不进本册。 */
export default register('person', '人员名册', {
  purpose: '登记经常参加本单位工作的人员：姓名、编号、身份、所在单位、职务、联系电话；各名册、活动和案件按姓名引用。案件当事人不登记在本册。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '人员名册')),
  by: ['司法所工作人员', '经办人', '城运中心工作人员'],
  validity: { from: '登记日期', to: '离开日期' },
  asks: {
    姓名: text(),
    人员编号: text().hint('工号、会员号或者本单位自编号，每人一个；同名的人由此区分'),
    身份: choice('机关工作人员', '执法人员', '领导干部', '村居工作人员', '律师', '人民调解员', '专家', '志愿者', '企业联系人', '其他'),
    所在单位: text(),
    职务: text().optional(),
    执业证号: text().optional().hint('律师、法律工作者填写'),
    所属村居: text().optional(),
    联系电话: text().checked('phone').personal().optional(),
    登记日期: date().hint('不知道确切日期的，填名册启用之日'),
    离开日期: date().optional().hint('仍在岗、在聘的不填'),
  },
  counts: { 'person.count': stock('名册人数', '人', { day: '登记日期' }, { until: '离开日期', by: ['身份'], definition: '期末在册的人员，每人计一次；各名册的人数由各名册自行统计' }) },
  master: {
    by: '姓名',
    fields: ['姓名', '律师姓名', '律师', '主讲人', '授课人', '宣讲人', '汇报人', '主持人', '列席人', '走访人', '招商人员', '观察员', '驻点人员', '值守人', '领用人', '坐班人员', '负责人', '落实责任人', '整改责任人', '维护责任人', '核对人', '发现人', '核实人'],
    same: ['姓名', '人员编号', '执业证号'],
  },
  titledBy: ['姓名', '所在单位'],
  naturalKey: ['人员编号'],
  importsAs: { 编号: '人员编号', 工号: '人员编号', 单位: '所在单位', 部门: '所在单位', 岗位: '职务', 电话: '联系电话', 手机: '联系电话', 村居: '所属村居', 入职日期: '登记日期', 离职日期: '离开日期', 类别: '身份' },
})

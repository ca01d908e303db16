import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { count, stock } from '#core/vocabulary/count.ts'
import { choice, date, file, text, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('institution-framework', '制度文件', {
  purpose: '登记本单位现行内部管理制度：版本、责任部门、制定修订废止，形成“一规八制”等制度体系。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '制度管理')),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '发布日期', to: '失效日期', of: ['制度名称'] },
  asks: {
    制度名称: text(),
    所属体系: choice('一规八制', '议事决策', '财务资产', '人事考勤', '政务公开', '执法规范', '其他'),
    文号: text().checked('document-number').optional(),
    版本: text().hint('如 2021年修订'),
    发布日期: date(),
    失效日期: date().hint('长期有效的填2099-12-31'),
    责任部门: text(),
    制定方式: choice('新制定', '修订', '废止后重订'),
    经合法性审核: yesNo(),
    文本: file().optional(),
  },
  counts: {
    'institution-framework.in-force': stock('现行制度数', '项', { day: '发布日期' }, { until: '失效日期', by: ['所属体系'] }),
    'institution-framework.made': count('制定修订制度数', '项', { day: '发布日期' }, { by: ['制定方式'] }),
  },
  titledBy: ['制度名称', '版本'],
  naturalKey: ['制度名称', '版本'],
})

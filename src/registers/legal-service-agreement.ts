import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

export default register('legal-service-agreement', '法律服务集聚区合作协议', {
  purpose: '登记集聚区与仲裁中心、行业组织、院校等签订的合作协议：相对方、内容、期限和落实情况。',
  field: '营商环境',
  basis: asStanding('practice', cite(条例, 68)),
  by: ['司法行政工作人员', '司法所工作人员', '经办人'],
  validity: { from: '签订日期', to: '终止日期' },
  asks: {
    集聚区: text(),
    协议名称: text(),
    相对方: text(),
    相对方类别: choice('仲裁机构', '行业组织', '院校', '法院检察院', '企业', '其他'),
    合作内容: longText(),
    签订日期: date(),
    终止日期: date().optional().hint('没有约定期限的不填'),
    落实情况: longText().optional(),
    合同案件: caseNumber().optional(),
  },
  counts: {
    'legal-service-cluster.agreements': stock('集聚区有效合作协议数', '份', { day: '签订日期' }, { until: '终止日期', by: ['相对方类别'] }),
    'legal-service-cluster.partners': distinct('集聚区合作单位数', '家', '相对方', { day: '签订日期' }, { until: '终止日期', standing: true }),
  },
  titledBy: ['协议名称', '相对方'],
  naturalKey: ['集聚区', '协议名称', '相对方'],
  importsAs: { 协议: '协议名称', 合作方: '相对方', 日期: '签订日期', 期限: '终止日期' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, not } from '#core/vocabulary/condition.ts'
import { count, distinct } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(条例, 68, '整合律师、公证、司法鉴定、调解、仲裁等公共法律服务资源'))
const 核对 = { keepsBecause: '日期相互核对' }
const 类别 = answer('机构类别')
const 入驻 = { day: '入驻日期' } as const
const 在区 = (kind: string) => ({ until: '迁出日期', standing: true, where: 类别.is(kind), definition: '期末已经入驻、尚未迁出的机构' }) as const

/** 意向了结之日是入驻或者放弃之日：了结之后不再计入意向。 */
export default register('legal-service-cluster', '法律服务集聚区机构', {
  purpose: '登记法律服务集聚区（如虹桥国际中央法务区）的机构：类别、入驻意向、入驻和迁出日期、扶持措施。合作协议另行登记。',
  field: '营商环境',
  basis: 惯例,
  by: ['司法行政工作人员', '司法所工作人员', '经办人'],
  asks: {
    集聚区: text(),
    机构名称: text(),
    机构类别: choice('律师事务所', '公证机构', '仲裁机构', '司法鉴定机构', '调解组织', '行业组织', '法律科技企业', '其他'),
    统一社会信用代码: text().checked('credit-code').optional(),
    登记日期: date(),
    意向日期: date().optional().hint('没有经过意向阶段的不填'),
    意向内容: longText().when(answer('意向日期').filled()),
    意向了结日期: date().optional().when(answer('意向日期').filled()).hint('入驻或者放弃之日；仍有意向的不填'),
    入驻日期: date().optional().hint('没有入驻的不填'),
    入驻地址: text().when(answer('入驻日期').filled()),
    从业人数: whole().unit('人').optional().when(answer('入驻日期').filled()),
    扶持措施: longText().optional(),
    迁出日期: date().optional().when(answer('入驻日期').filled()),
  },
  requires: [
    must(answer('意向了结日期').notBelow('意向日期'), '意向了结不得早于意向', 惯例, 核对),
    must(answer('入驻日期').notBelow('意向日期'), '入驻不得早于意向', 惯例, 核对),
    must(answer('迁出日期').notBelow('入驻日期'), '迁出不得早于入驻', 惯例, 核对),
    must(answer('意向了结日期').filled(), '已经入驻的，应当填写意向了结日期，以免既计入驻又计意向', 惯例, { ...核对, when: all(answer('意向日期').filled(), answer('入驻日期').filled()) }),
  ],
  counts: {
    'legal-service-cluster.law-firms': distinct('集聚区律师事务所数', '家', '机构名称', 入驻, 在区('律师事务所')),
    'legal-service-cluster.notary-offices': distinct('集聚区公证机构数', '家', '机构名称', 入驻, 在区('公证机构')),
    'legal-service-cluster.other-institutions': distinct('集聚区其他法律服务机构数', '家', '机构名称', 入驻, { until: '迁出日期', standing: true, where: not(类别.oneOf('律师事务所', '公证机构')) }),
    'legal-service-cluster.intent-institutions': distinct('有意向落地集聚区的法律服务机构数', '家', '机构名称', { day: '意向日期' }, { until: '意向了结日期', standing: true, definition: '期末仍有意向、尚未入驻也未放弃的机构' }),
    'legal-service-cluster.arrived': count('新入驻法律服务机构数', '家', 入驻, { by: ['机构类别'] }),
  },
  titledBy: ['集聚区', '机构名称'],
  naturalKey: ['集聚区', '机构名称'],
  importsAs: { 名称: '机构名称', 类型: '机构类别', 地址: '入驻地址', 信用代码: '统一社会信用代码', 人数: '从业人数' },
})

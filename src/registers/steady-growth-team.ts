import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { distinct } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 as 条例 } from '#law/statutes.ts'

const 在联系 = { until: '联系止', standing: true } as const

/** 走访逐次登记在“走访企业”，企业提出的问题逐个进入“企业诉求”。 */
export default register('steady-growth-team', '重点企业定点联系', {
  purpose: '登记“稳增长”工作专班定点联系的重点企业：联系人、联系领导和联系期间；换联系人的，原行填止日，另登一行。',
  field: '营商环境',
  basis: asStanding('practice', cite(条例, 48, '建立畅通有效的政企沟通机制')),
  by: ['稳增长专班成员', '企业服务专员', '经办人'],
  validity: { from: '联系起', to: '联系止' },
  asks: {
    企业: text(),
    统一社会信用代码: text().toldBy('企业', '统一社会信用代码').checked('credit-code').optional(),
    重点类别: choice('规模以上工业', '规模以上服务业', '商贸', '建筑业', '房地产业', '科技创新', '税收贡献', '其他'),
    联系领导: text(),
    联系人: text().refersTo('person', '姓名'),
    联系部门: text().toldBy('联系人', '所在单位'),
    走访频次: choice('每周', '每月', '每季度', '每半年'),
    联系起: date(),
    联系止: date().optional().hint('仍在联系的不填'),
  },
  counts: {
    'steady-growth-team.key-enterprises': distinct('“稳增长”专班定点联系重点企业数', '家', '企业', { day: '联系起' }, { ...在联系, definition: '期末在联系期间的企业，几个人联系同一企业的只计一家' }),
    'steady-growth-team.contacts': distinct('“稳增长”专班联系人数', '人', '联系人', { day: '联系起' }, { ...在联系, beside: ['联系部门'] }),
  },
  titledBy: ['企业', '联系人'],
  naturalKey: ['企业', '联系人', '联系起'],
  importsAs: { 企业名称: '企业', 信用代码: '统一社会信用代码', 类别: '重点类别', 部门: '联系部门', 开始日期: '联系起' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

const 条目 = answer('条目')
const 在用 = (kind: string) => ({ until: '停用日期', where: 条目.is(kind) })

/** 推送的次数由平台计，在政务服务业务量中登记期间总量。 */
export default register('policy-push', '政策推送平台条目', {
  purpose: '登记政策推送平台接入的政策、政策体检项目和企业特色标签：适用的企业、政策依据和有效期，按标签把政策推送给符合条件的企业。',
  field: '政务服务',
  basis: asStanding('practice', cite(优化营商环境条例, 38)),
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '接入日期', to: '停用日期' },
  asks: {
    条目: choice('政策推送', '政策体检', '特色标签'),
    名称: text(),
    主管部门: text(),
    政策文件: text().when(条目.oneOf('政策推送', '政策体检')),
    适用条件: longText().when(条目.oneOf('政策推送', '政策体检')),
    匹配标签: text().optional().when(条目.is('政策推送')),
    体检规则: longText().when(条目.is('政策体检')),
    标签含义: text().when(条目.is('特色标签')),
    接入日期: date(),
    停用日期: date().optional().hint('在用的不填；政策失效的填失效日期'),
  },
  counts: {
    'policy-push.items': stock('接入政策推送数', '项', { day: '接入日期' }, 在用('政策推送')),
    'policy-push.checkups': stock('接入政策体检数', '项', { day: '接入日期' }, 在用('政策体检')),
    'policy-push.tags': stock('特色标签数', '条', { day: '接入日期' }, 在用('特色标签')),
  },
  titledBy: ['条目', '名称'],
  naturalKey: ['条目', '名称'],
  importsAs: { 类别: '条目', 部门: '主管部门', 文号: '政策文件' },
})

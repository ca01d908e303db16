import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

/** 企业只在这里登记一次：办案、走访、检查、报送时按名称引用，带出统一社会信用代码、法定代表人和住所。 */
export default register('enterprise', '企业和组织名录', {
  purpose: '登记本行政区域内的企业、个体工商户和其他组织：名称、统一社会信用代码、法定代表人、住所、所属村居；其他案件和台账引用这里的名称。',
  field: '营商环境',
  basis: asStanding('practice', cite(本单位规则, '企业名录')),
  by: ['经办人', '司法所工作人员', '城运中心工作人员'],
  validity: { from: '登记日期', to: '注销日期' },
  asks: {
    名称: text().hint('营业执照或者登记证书上的全称'),
    类型: choice('法人', '个体工商户', '其他组织'),
    统一社会信用代码: text().checked('credit-code').optional(),
    法定代表人: text().optional().hint('负责人、经营者'),
    住所: text().optional(),
    所属村居: text().optional(),
    行业: text().optional(),
    登记日期: date().hint('不知道确切日期的，填名录启用之日'),
    注销日期: date().optional(),
  },
  master: { by: '名称', fields: ['企业', '企业名称', '被检查单位', '相对方'], same: ['名称', '统一社会信用代码'] },
  titledBy: ['名称'],
  naturalKey: ['统一社会信用代码'],
  importsAs: { 企业名称: '名称', 单位名称: '名称', 市场主体名称: '名称', 信用代码: '统一社会信用代码', 社会信用代码: '统一社会信用代码', 法人代表: '法定代表人', 负责人: '法定代表人', 经营者: '法定代表人', 地址: '住所', 注册地址: '住所', 村居: '所属村居', 成立日期: '登记日期', 企业类型: '类型' },
})

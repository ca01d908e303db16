import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 个人信息保护法, 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '基础库'))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 只登记库本身，不登记库中的人、企业和房屋。 */
export default register('base-databases', '基础库', {
  purpose: '登记人口、法人、房屋等基础库：主管单位、融合的数据来源、记录数、更新和质量情况、使用权限；库中的具体数据不进入本系统。',
  field: '数据与信用',
  basis: 规则,
  by: ['经办人', '城运中心工作人员', '司法所工作人员'],
  validity: { from: '建成日期', to: '停用日期' },
  asks: {
    名称: text().hint('如 人口综合库'),
    主体: choice('人口', '法人', '房屋', '其他'),
    主管单位: text(),
    融合来源: longText(),
    融合来源数: whole().atLeast(1).unit('个'),
    记录数: whole().unit('条'),
    核实准确数: whole().unit('条').optional(),
    记录数截至: date(),
    更新频率: choice('实时', '每日', '每周', '每月', '每季'),
    含个人信息: yesNo(),
    授权使用规则: text().optional().hint('文件名称'),
    建成日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [
    must(answer('授权使用规则').filled(), '含个人信息的库，应当制定内部管理制度和操作规程，合理确定操作权限', cite(个人信息保护法, 51), { ...登记表, when: answer('含个人信息').is('是'), since: '2021-11-01' }),
    must(answer('核实准确数').notAbove('记录数'), '核实准确的记录数不得多于记录数', 规则, { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'base-databases.count': stock('基础库数', '个', { day: '建成日期' }, { until: '停用日期', by: ['主体'] }),
    'base-databases.records': stock('基础库记录数', '条', { day: '建成日期' }, { until: '停用日期', field: '记录数', by: ['主体'] }),
  },
  titledBy: ['名称'],
  naturalKey: ['名称'],
  importsAs: { 库名: '名称', 单位: '主管单位', 数量: '记录数' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

/** 楼宇、场所、地块只在这里登记一次。 */
export default register('place', '楼宇和场所名录', {
  purpose: '登记本行政区域内的楼宇、园区、工地、学校、公共场所：名称、地址、所属村居、管理单位；检查、网格案件、隐患等引用这里的名称。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '楼宇和场所名录')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '登记日期', to: '撤除日期' },
  asks: {
    名称: text(),
    类型: choice('楼宇', '住宅小区', '园区', '工地', '学校', '医疗机构', '公共场所', '其他'),
    地址: text(),
    所属村居: text().optional(),
    管理单位: text().optional(),
    登记日期: date().hint('不知道确切日期的，填名录启用之日'),
    撤除日期: date().optional(),
  },
  master: { by: '名称', fields: ['场所', '位置', '学校'], same: ['名称', '地址'] },
  titledBy: ['名称'],
  naturalKey: ['名称', '地址'],
  importsAs: { 楼宇名称: '名称', 场所名称: '名称', 小区名称: '名称', 详细地址: '地址', 村居: '所属村居', 物业: '管理单位', 类别: '类型' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 层级 = (name: string, title: string) => stock(title, '个', { day: '设立日期' }, { until: '撤销日期', where: answer('层级').is(name) })

export default register('legal-service-station', '公共法律服务站点', {
  purpose: '登记三级公共法律服务实体平台的每个站点：层级、地址、开放时间、值班安排、设立和撤销日期。服务逐件登记在公共法律服务中。',
  field: '公共法律服务',
  basis: asStanding('practice', cite(本单位规则, '公共法律服务实体平台')),
  by: ['司法所工作人员', '公共法律服务人员', '经办人'],
  validity: { from: '设立日期', to: '撤销日期' },
  asks: {
    站点名称: text(),
    层级: choice('区中心', '街镇工作站', '村居工作室', '邻里中心工作室', '企业集聚区工作室'),
    所属街镇: text().optional(),
    所属村居: text().optional(),
    地址: text(),
    服务电话: text().optional(),
    开放时间: text(),
    值班安排: text().hint('值班律师和轮值办法'),
    负责人: text(),
    设立日期: date(),
    撤销日期: date().optional().hint('在用的不填'),
  },
  counts: {
    'public-legal-service.district-centres': 层级('区中心', '区公共法律服务中心数'),
    'public-legal-service.town-stations': 层级('街镇工作站', '街镇公共法律服务工作站数'),
    'public-legal-service.village-studios': 层级('村居工作室', '村居公共法律服务工作室数'),
    'public-legal-service.neighbourhood-studios': 层级('邻里中心工作室', '邻里中心公共法律服务工作室数'),
    'public-legal-service.enterprise-studios': 层级('企业集聚区工作室', '企业集聚区公共法律服务工作室数'),
  },
  titledBy: ['站点名称', '层级'],
  naturalKey: ['站点名称'],
  importsAs: { 名称: '站点名称', 类型: '层级', 级别: '层级', 街镇: '所属街镇', 村居: '所属村居', 电话: '服务电话', 值班律师: '值班安排', 设立时间: '设立日期' },
})

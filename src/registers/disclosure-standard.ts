import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, choices, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 信息公开条例 } from '#law/statutes.ts'

const 方式 = answer('公开属性')

export default register('disclosure-standard', '政务公开标准目录', {
  purpose: '登记政务公开标准目录的每一事项：“五公开”类别、内容、依据、时限、渠道和责任科室，机关科室、下属单位逐一列入。',
  field: '政务公开',
  basis: cite(信息公开条例, 22, '确定主动公开政府信息的具体内容'),
  by: ['经办人', '司法所工作人员'],
  validity: { from: '生效日期', to: '失效日期' },
  asks: {
    目录编号: text(),
    领域: text().hint('如 义务教育、户籍管理'),
    事项: text(),
    公开类别: choice('决策公开', '执行公开', '管理公开', '服务公开', '结果公开'),
    公开内容: text(),
    公开依据: text(),
    公开属性: choice('主动公开', '依申请公开'),
    公开对象: choice('全社会', '特定群体'),
    时限: whole().unit('个工作日').hint('自信息形成或者变更之日起'),
    渠道: choices('政府网站', '政府公报', '政务新媒体', '新闻发布会', '公告栏', '信息查阅场所', '广播电视报刊', '其他'),
    责任科室: text(),
    单位种类: choice('机关科室', '下属单位', '村居'),
    目录版本: text(),
    生效日期: date(),
    失效日期: date().optional().hint('现行的不填'),
  },
  requires: [must(answer('时限').atMost(20), '主动公开的政府信息，应当自形成或者变更之日起二十个工作日内公开（法律、法规另有规定的除外）', cite(信息公开条例, 26), { keepsBecause: '登记要求由台账自身约束', when: 方式.is('主动公开') })],
  counts: {
    'disclosure-standard.items': stock('政务公开标准目录事项数', '项', { day: '生效日期' }, { until: '失效日期', by: ['公开类别', '领域'] }),
    'disclosure-standard.proactive-items': stock('标准目录中主动公开事项数', '项', { day: '生效日期' }, { until: '失效日期', where: 方式.is('主动公开'), by: ['公开类别'] }),
    'disclosure-standard.fields': distinct('标准目录覆盖领域数', '个', '领域', { day: '生效日期' }, { standing: true, until: '失效日期' }),
    'disclosure-standard.units': distinct('编制标准目录的科室、单位数', '个', '责任科室', { day: '生效日期' }, { standing: true, until: '失效日期' }),
  },
  titledBy: ['事项', '责任科室'],
  naturalKey: ['目录编号', '目录版本'],
  importsAs: { 编号: '目录编号', 公开事项: '事项', 依据: '公开依据', 公开时限: '时限', 公开渠道: '渠道', 责任主体: '责任科室', 版本: '目录版本' },
})

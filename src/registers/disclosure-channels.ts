import { cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, file, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 信息公开条例 } from '#law/statutes.ts'

const 登记表 = { keepsBecause: '登记要求由台账自身约束' }
const 网上 = answer('渠道种类').oneOf('政府网站', '部门网站', '微信公众号', '政务微博', '其他新媒体')

/** 公文的公开属性、公开审查在“政府信息主动公开”；这里是每一渠道上的每一次发布和回执。 */
export default register('disclosure-channels', '公开渠道发布', {
  purpose: '登记通过政府网站、门户网站、微信公众号等渠道的每一次发布：内容、时间、链接和回执；同一内容在几个渠道发布的各登记一行。',
  field: '政务公开',
  basis: cite(信息公开条例, 23, '将主动公开的政府信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径予以公开'),
  by: ['经办人', '司法所工作人员'],
  day: '发布日期',
  asks: {
    渠道种类: choice('政府网站', '部门网站', '微信公众号', '政务微博', '其他新媒体', '政府公报', '新闻发布会', '报刊广播电视', '公告栏', '信息查阅场所'),
    渠道名称: text().hint('如 区门户网站、演示镇发布'),
    标题: text(),
    内容种类: choice('公文', '政策解读', '执法信息', '工作动态', '便民信息', '征求意见', '其他'),
    索引号: text().optional(),
    公开件: caseNumber().optional().hint('本系统中主动公开、决策、案件的编号'),
    供稿科室: text(),
    经过公开审查: yesNo(),
    发布日期: date(),
    链接: text().when(网上),
    发布凭证: text().when(not(网上)).hint('期号、照片存放处等'),
    回执: file().optional(),
    阅读量: whole().unit('次').optional().when(网上),
    已撤下: yesNo().optional(),
    撤下原因: text().when(answer('已撤下').is('是')),
  },
  requires: [
    must(answer('经过公开审查').is('是'), '公开政府信息应当依照保守国家秘密法等规定进行审查', cite(信息公开条例, '17（2）'), 登记表),
    must(not(lead('发布日期', days(1))), '不得登记尚未发布的内容', cite(信息公开条例, 23), 登记表),
  ],
  counts: {
    'disclosure-channels.releases': count('各渠道发布信息数', '条', { day: '发布日期' }, { by: ['渠道种类', '内容种类'], definition: '同一内容在几个渠道发布的各计一条' }),
    'disclosure-channels.channels': distinct('使用的公开渠道数', '个', '渠道名称', { day: '发布日期' }),
    'disclosure-channels.titles': distinct('发布信息的篇数', '篇', '标题', { day: '发布日期' }, { definition: '同一标题在几个渠道发布的只计一篇' }),
    'disclosure-channels.reads': sum('公开信息阅读量', '次', '阅读量', { day: '发布日期' }, { definition: '网上渠道的阅读量，不是受众人数' }),
    'disclosure-channels.enforcement': count('公示执法信息条数', '条', { day: '发布日期' }, { where: answer('内容种类').is('执法信息') }),
  },
  titledBy: ['渠道名称', '标题'],
  naturalKey: ['渠道名称', '标题', '发布日期'],
  importsAs: { 渠道: '渠道名称', 类型: '渠道种类', 时间: '发布日期', 发布时间: '发布日期', 网址: '链接', 科室: '供稿科室', 文章标题: '标题' },
})

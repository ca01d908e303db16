import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例, 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '公共数据编目'))
const 共享 = answer('共享属性')
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 归集的数据量在“数据归集量”登记期间总量。 */
export default register('data-catalogue', '公共数据资源目录', {
  purpose: '登记各单位编制的公共数据资源目录：资源、字段、更新频率、共享和开放属性；不予共享的写明法定依据。',
  field: '数据与信用',
  basis: 规则,
  by: ['经办人', '城运中心工作人员', '司法所工作人员'],
  validity: { from: '编目日期', to: '停用日期' },
  asks: {
    目录编码: text(),
    资源名称: text(),
    编目单位: text(),
    字段: longText(),
    字段数: whole().atLeast(1).unit('个').optional(),
    更新频率: choice('实时', '每日', '每周', '每月', '每季', '每年', '不定期'),
    共享属性: choice('无条件共享', '有条件共享', '不予共享'),
    共享条件: text().when(共享.is('有条件共享')),
    不予共享依据: text().optional().when(共享.is('不予共享')),
    开放属性: choice('无条件开放', '有条件开放', '不予开放'),
    含个人信息: yesNo(),
    已归集: yesNo(),
    编目日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [
    must(answer('不予共享依据').filled(), '应当提供数据共享服务；不予共享的，应当有法律、行政法规或者党中央、国务院政策依据', asStanding('practice', cite(优化营商环境条例, '37（2）')), { ...登记表, when: 共享.is('不予共享') }),
    must(answer('开放属性').oneOf('有条件开放', '不予开放'), '含个人信息的，不得无条件开放', 规则, { ...登记表, when: answer('含个人信息').is('是') }),
  ],
  counts: {
    'data-catalogue.entries': stock('公共数据资源目录条数', '条', { day: '编目日期' }, { until: '停用日期', by: ['编目单位', '共享属性'] }),
    'data-catalogue.units': distinct('编制公共数据资源目录单位数', '家', '编目单位', { day: '编目日期' }, { standing: true, until: '停用日期' }),
    'data-catalogue.not-shared': stock('不予共享的目录条数', '条', { day: '编目日期' }, { until: '停用日期', where: 共享.is('不予共享') }),
    'data-catalogue.collected-entries': stock('已归集的目录条数', '条', { day: '编目日期' }, { until: '停用日期', where: answer('已归集').is('是') }),
  },
  titledBy: ['资源名称', '编目单位'],
  naturalKey: ['编目单位', '目录编码'],
  importsAs: { 编码: '目录编码', 目录名称: '资源名称', 单位: '编目单位', 提供单位: '编目单位', 数据项: '字段', 更新周期: '更新频率', 共享类型: '共享属性' },
})

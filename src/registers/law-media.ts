import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 普法责任制意见 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(普法责任制意见, '媒体普法'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 平台 = answer('平台级别')

/** 推文、视频、信息登记在此；有场次和受众的网上活动登记在普法活动中，两处不重复登记。经验文章登记在法治先进典型中。 */
export default register('law-media', '普法新媒体', {
  purpose: '登记在本单位新媒体和上级媒体发布的普法推文、视频、案例、信息：平台、栏目、标题、发布日期、阅读量和上级采用情况。',
  field: '法治宣传',
  basis: 惯例,
  by: ['司法所工作人员', '经办人'],
  day: '发布日期',
  asks: {
    发布日期: date(),
    标题: text(),
    平台: text().hint('如 演示镇微信公众号'),
    平台级别: choice('本单位', '上级法治媒体', '其他上级媒体', '社会媒体'),
    栏目: text().optional(),
    体裁: choice('推文', '视频', '法治案例', '工作信息', '其他'),
    宣传内容: text().hint('宣传的法律、法规或者主题'),
    供稿单位: text(),
    链接或者凭证: text(),
    阅读量: whole().unit('次').optional().hint('补填时先填统计日期'),
    阅读量统计日期: date().optional(),
  },
  requires: [
    must(not(lead('发布日期', days(1))), '不得登记尚未发布的稿件', 惯例, 核对),
    must(answer('阅读量统计日期').filled(), '填写阅读量的，应当写明统计日期', 惯例, { ...核对, when: answer('阅读量').filled() }),
    must(answer('阅读量统计日期').notBelow('发布日期'), '阅读量的统计日期不得早于发布', 惯例, 核对),
  ],
  counts: {
    'publicity.new-media.posts': count('新媒体发布普法推文、案例、视频数', '条', { day: '发布日期' }, { where: 平台.is('本单位'), by: ['平台', '体裁'], definition: '在本单位新媒体发布的，一个平台的一条计一次' }),
    'publicity.new-media.reads': sum('新媒体普法总阅读量', '次', '阅读量', { day: '发布日期' }, { where: 平台.is('本单位'), definition: '阅读量不是受众人数，不与惠及人数相加；截至各条的统计日期' }),
    'publicity.superior-media.published': count('上级法治媒体刊登信息数', '条', { day: '发布日期' }, { where: 平台.is('上级法治媒体'), by: ['平台'] }),
    'law-media.platforms': distinct('发布普法内容的本单位新媒体数', '个', '平台', { day: '发布日期' }, { where: 平台.is('本单位') }),
  },
  titledBy: ['标题', '平台'],
  naturalKey: ['发布日期', '平台', '标题'],
  importsAs: { 日期: '发布日期', 题目: '标题', 公众号: '平台', 渠道: '平台', 类型: '体裁', 主题: '宣传内容', 作者单位: '供稿单位', 链接: '链接或者凭证', 点击量: '阅读量', 截至日期: '阅读量统计日期' },
})

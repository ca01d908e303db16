import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('public-security', '110接警情况', {
  purpose: '登记公安机关通报的接警数（periodic total 期间总量）：类别、期间、接警数和来源，用于同比。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '接警通报')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '期间起', to: '期间止', of: ['类别'] },
  asks: {
    期间起: date(),
    期间止: date(),
    类别: choice('总接警', '诈骗类', '赌博类', '盗窃类', '纠纷类', '其他'),
    接警数: whole().unit('起'),
    来源单位: text(),
    来源文件: text(),
    核对人: text(),
  },
  counts: {
    'police-110.fraud': sum('诈骗类接警数', '起', '接警数', { day: '期间止' }, { where: answer('类别').is('诈骗类') }),
    'police-110.gambling': sum('赌博类接警数', '起', '接警数', { day: '期间止' }, { where: answer('类别').is('赌博类') }),
    'police-110.total': sum('总接警数', '起', '接警数', { day: '期间止' }, { where: answer('类别').is('总接警') }),
  },
  titledBy: ['类别', '期间起'],
  naturalKey: ['类别', '期间起', '期间止'],
  importsAs: { 开始日期: '期间起', 结束日期: '期间止', 警情类别: '类别', 数量: '接警数' },
})

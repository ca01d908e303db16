import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 征收补偿条例 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(征收补偿条例, '签约期限'))

/** 签约期是项目的，不是每户的：按项目登记一次，逐户的签约由“征收签约”承载。 */
export default register('expropriation-period', '征收项目签约期', {
  purpose: '按项目登记公告的签约期：起止日、天数和应签约的产权户数；逐户的签约另行办理。',
  field: '行政执法',
  basis: 惯例,
  by: ['征收工作人员', '经办人'],
  validity: { from: '签约期起', to: '签约期止' },
  asks: { 项目名称: text(), 土地性质: choice('国有土地', '集体土地'), 轮次: choice('第一轮', '第二轮', '第三轮'), 公告日期: date(), 签约期起: date(), 签约期止: date(), 签约期天数: whole().atLeast(1).unit('天').hint('首日和末日均计入'), 应签约户数: whole().atLeast(1).unit('产') },
  requires: [must(answer('签约期起').notBelow('公告日期'), '签约期不得早于公告', 惯例, { keepsBecause: '日期相互核对' })],
  counts: {
    'expropriation.signing-period-days': sum('征收签约期天数', '天', '签约期天数', { day: '签约期止' }, { by: ['项目名称'], definition: '公告的签约期天数；几个项目的相加，单个项目按项目名称分列' }),
    'expropriation-period.projects': count('开展签约的征收项目数', '个', { day: '签约期起' }, { by: ['土地性质'] }),
  },
  titledBy: ['项目名称', '轮次'],
  naturalKey: ['项目名称', '轮次'],
  importsAs: { 项目: '项目名称', 开始: '签约期起', 结束: '签约期止', 天数: '签约期天数' },
})

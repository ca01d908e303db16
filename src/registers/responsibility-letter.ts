import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, rate, stock } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

const 规定 = asStanding('practice', cite(第一责任人规定, '法治建设责任书'))
const 已签 = answer('签订情况').is('已签订')

export default register('responsibility-letter', '法治建设责任书', {
  purpose: '登记年度法治工作部署会议后，党委主要负责人与各单位、村居签订的法治建设责任书：双方、条款、责任期和履责检查；应签未签的也登记。',
  field: '组织领导',
  basis: 规定,
  by: ['委员会办公室', '司法所工作人员', '经办人'],
  validity: { from: '责任期起', to: '责任期止', of: ['责任单位', '单位类型'] },
  asks: {
    年度: whole().atLeast(2016).atMost(2100).unit('年'),
    责任单位: text(),
    单位类型: choice('部门', '下属单位', '村居', '街镇'),
    部署会议日期: date(),
    签订情况: choice('已签订', '未签订'),
    未签订原因: text().when(answer('签订情况').is('未签订')),
    签订人: text().when(已签).hint('党委主要负责人'),
    责任人: text().refersTo('person', '姓名').when(已签),
    签订日期: date().when(已签),
    责任期起: date(),
    责任期止: date(),
    责任条款: longText().when(已签),
    责任书扫描件: file().optional(),
    已检查履责: yesNo(),
    检查结果: text().when(answer('已检查履责').is('是')),
  },
  requires: [must(answer('签订日期').notBelow('部署会议日期'), '责任书应当在部署会议当日或者之后签订', 规定, { when: 已签, keepsBecause: '日期相互核对' })],
  counts: {
    'responsibility-letter.signed': count('签订法治建设责任书数', '份', { day: '签订日期' }, { by: ['单位类型'] }),
    'responsibility-letter.standing': stock('在责任期内的责任书数', '份', { day: '责任期起' }, { where: 已签, until: '责任期止' }),
    'responsibility-letter.coverage-rate': rate('责任书签订覆盖率', { day: '部署会议日期' }, { of: 已签, among: answer('签订情况').filled(), definition: '已签订 ÷ 应签订的单位' }),
    'responsibility-letter.checked-rate': rate('责任书履责检查率', { day: '部署会议日期' }, { of: answer('已检查履责').is('是'), among: 已签 }),
  },
  titledBy: ['年度', '责任单位'],
  naturalKey: ['年度', '责任单位'],
  importsAs: { 单位: '责任单位', 会议日期: '部署会议日期', 签约日期: '签订日期' },
})

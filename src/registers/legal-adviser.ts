import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, longText, money, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 公职律师办法, 法律顾问意见 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(法律顾问意见, '选聘、考核和续聘'))
const 条件 = cite(公职律师办法, 5)
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 顾问 = answer('身份').is('政府法律顾问')
const 公职 = answer('身份').is('公职律师')
const 续聘 = answer('聘任方式').is('续聘')
const 在聘 = { until: '聘期止', standing: true } as const

/** 署名律师每人每个聘期一行；考核写在届满的一行，续聘另登一行。村居法律顾问另有名册。 */
export default register('legal-adviser', '政府法律顾问和公职律师名册', {
  purpose: '登记聘任的政府法律顾问（律师及其律师事务所）和本机关公职律师：选聘、证号、聘期、聘用合同和考核；没有考核的不得续聘，聘期届满的不得再署名。',
  field: '依法决策',
  basis: 惯例,
  by: ['司法所工作人员', '司法行政工作人员', '经办人'],
  validity: { from: '聘期起', to: '聘期止' },
  asks: {
    身份: choice('政府法律顾问', '公职律师'),
    姓名: text(),
    律师事务所或者单位: text().toldBy('姓名', '所在单位'),
    证号: text().toldBy('姓名', '执业证号').hint('律师执业证号或者公职律师证号'),
    聘任方式: choice('新聘', '续聘'),
    选聘方式: choice('公开招标', '竞争性磋商', '直接选聘', '其他').when(顾问),
    没有不良执业记录: yesNo().when(顾问),
    利益冲突声明: choice('无利益冲突', '有利益冲突，已说明并回避有关事项').when(顾问),
    回避事项: longText().when(answer('利益冲突声明').is('有利益冲突，已说明并回避有关事项')).hint('不得同时为对方当事人提供服务（律师法第39条）'),
    聘用合同: caseNumber().optional().when(顾问),
    聘用费用: money().optional().when(顾问),
    服务内容: longText().when(顾问),
    具有法律职业资格: yesNo().when(公职),
    从业经历: choice('从事法律事务工作二年以上', '曾任法官、检察官、律师一年以上', '不满足').when(公职),
    所在单位同意: yesNo().when(公职),
    聘期起: date().hint('公职律师填发证日期'),
    聘期止: date().hint('公职律师没有任期的，填本年末，年度考核后续登'),
    上一聘期考核日期: date().when(续聘),
    上一聘期考核结果: choice('优秀', '合格', '不合格').when(续聘),
    上一聘期考核意见: longText().when(续聘),
  },
  requires: [
    must(answer('没有不良执业记录').is('是'), '有不良执业记录的，不得聘任', 惯例, { ...核对, when: 顾问 }),
    must(answer('具有法律职业资格').is('是'), '公职律师应当依法取得法律职业资格或者律师资格', 条件, { ...核对, when: 公职 }),
    must(answer('从业经历').oneOf('从事法律事务工作二年以上', '曾任法官、检察官、律师一年以上'), '公职律师应当从事法律事务工作二年以上，或者曾任法官、检察官、律师一年以上', 条件, { ...核对, when: 公职 }),
    must(answer('所在单位同意').is('是'), '公职律师应当经所在单位同意', 条件, { ...核对, when: 公职 }),
    must(answer('上一聘期考核结果').oneOf('优秀', '合格'), '上一聘期考核不合格的，不得续聘', 惯例, { ...核对, when: 续聘 }),
    must(answer('上一聘期考核日期').notAbove('聘期起'), '续聘应当先考核：考核日期不得晚于新聘期开始', 惯例, { ...核对, when: 续聘 }),
  ],
  counts: {
    'legal-adviser.persons': distinct('政府法律顾问人数', '名', '证号', { day: '聘期起' }, { ...在聘, where: 顾问, definition: '期末在聘期内的政府法律顾问（律师）' }),
    'legal-adviser.firms': distinct('政府法律顾问单位数', '家', '律师事务所或者单位', { day: '聘期起' }, { ...在聘, where: 顾问, definition: '期末有律师在聘期内的律师事务所' }),
    'legal-adviser.government-lawyers': distinct('公职律师人数', '名', '证号', { day: '聘期起' }, { ...在聘, where: 公职 }),
    'legal-adviser.engagements': stock('有效聘任数', '份', { day: '聘期起' }, { until: '聘期止', by: ['身份', '聘任方式'] }),
    'legal-adviser.fees': sum('法律顾问聘用费用', '元', '聘用费用', { day: '聘期起' }),
  },
  titledBy: ['身份', '姓名', '律师事务所或者单位'],
  naturalKey: ['身份', '证号', '聘期起'],
  importsAs: { 律师: '姓名', 律所: '律师事务所或者单位', 律师事务所: '律师事务所或者单位', 执业证号: '证号', 起: '聘期起', 止: '聘期止', 费用: '聘用费用' },
})

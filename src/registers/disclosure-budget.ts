import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 信息公开条例, 预算法 } from '#law/statutes.ts'

const 领域 = answer('公开领域')
const 预决算 = 领域.oneOf('财政预算', '财政决算', '部门预算', '部门决算', '“三公”经费')
const 应公开 = answer('涉密').is('否')
const 已公开 = answer('公开日期').filled()
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 应公开的事项在年初登记，公开之后更正本行补填公开日期和网址；未补填的就是还没有公开。 */
export default register('disclosure-budget', '重点领域信息公开计划', {
  purpose: '登记预决算、“三公”经费和其他重点领域应当公开的事项、应当公开的最后日期、公开日期和网址，逐项销号。',
  field: '政务公开',
  basis: cite(信息公开条例, '20（7）', '财政预算、决算信息'),
  by: ['经办人', '司法所工作人员'],
  day: '应公开截止',
  asks: {
    公开领域: choice('财政预算', '财政决算', '部门预算', '部门决算', '“三公”经费', '重大建设项目', '公共资源配置', '征地拆迁', '社会公益事业', '扶贫', '教育', '医疗卫生', '社会保障', '促进就业', '环境保护', '疫情防控', '安全生产', '其他'),
    事项: text().hint('如 2021年度部门决算'),
    责任部门: text(),
    涉密: yesNo(),
    涉密依据: text().when(answer('涉密').is('是')),
    批准或者批复日期: date().when(all(预决算, 应公开)),
    应公开截止: date(),
    公开日期: date().optional().when(应公开),
    公开网址: text().when(已公开),
    未按期说明: longText().optional(),
  },
  requires: [
    must(answer('应公开截止').withinTerm('批准或者批复日期', days(21)), '预算、决算及报表应当在批准、批复后二十日内公开', asStanding('unverified', cite(预算法, 14)), { ...登记表, when: all(预决算, 应公开) }),
    must(answer('公开日期').notBelow('批准或者批复日期'), '未经批准、批复的预决算不得公开', asStanding('unverified', cite(预算法, 14)), { ...登记表, when: all(预决算, 已公开) }),
  ],
  counts: {
    'disclosure.key-field.due': count('重点领域应公开事项数', '项', { day: '应公开截止' }, { where: 应公开, by: ['公开领域'] }),
    'disclosure.key-field.published': count('重点领域已公开事项数', '项', { day: '公开日期' }, { where: 应公开, by: ['公开领域'] }),
    'disclosure.key-field.rate': rate('重点领域信息公开率', { day: '应公开截止' }, { of: 已公开, among: 应公开, definition: '已公开 ÷ 应公开（截止日在期间内的），涉密的不计' }),
    'disclosure.key-field.on-time-rate': rate('重点领域信息按期公开率', { day: '应公开截止' }, { of: all(已公开, answer('公开日期').notAbove('应公开截止')), among: 应公开, definition: '截止日以前公开的 ÷ 应公开（截止日在期间内的）；未公开的计入分母' }),
    'disclosure.budget.rate': rate('预决算和“三公”经费公开率', { day: '应公开截止' }, { of: 已公开, among: all(预决算, 应公开), definition: '已公开 ÷ 非涉密部门应公开的预算、决算和“三公”经费' }),
  },
  titledBy: ['公开领域', '事项'],
  naturalKey: ['公开领域', '事项', '责任部门'],
  importsAs: { 领域: '公开领域', 公开事项: '事项', 部门: '责任部门', 截止日期: '应公开截止', 链接: '公开网址', 批复日期: '批准或者批复日期' },
})

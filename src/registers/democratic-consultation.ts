import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { choice, choices, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则, 村民委员会组织法 as 法 } from '#law/statutes.ts'

const 制度 = asStanding('practice', cite(本单位规则, '“三会一代理”'))
const 待核 = (article: string) => asStanding('unverified', cite(法, article))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 形式 = answer('形式')
const 代理 = 形式.is('群众事务代理')
const 表决会 = 形式.oneOf('村（居）民会议', '村（居）民代表会议')
const 三会 = 形式.oneOf('听证会', '协调会', '评议会')

/** 落实情况在落实之后更正本行补填。 */
export default register('democratic-consultation', '基层民主协商', {
  purpose: '登记听证会、协调会、评议会、村（居）民会议和代表会议等民主协商和群众事务代理（“三会一代理”）：议题、到会、结论、公开和落实。',
  field: '基层治理',
  basis: 制度,
  by: ['村居经办人', '司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    村居: text(),
    形式: choice('听证会', '协调会', '评议会', '村（居）民会议', '村（居）民代表会议', '其他协商会议', '群众事务代理'),
    议题: text(),
    议题类别: choice('公共事务', '公益事业', '重大民生', '集体资产', '村规民约', '矛盾纠纷', '其他'),
    公告日期: date().optional(),
    应到人数: whole().atLeast(1).unit('人').when(not(代理)),
    法定最低到会人数: whole().atLeast(1).unit('人').when(表决会).hint('村民会议过半数村民或者三分之二以上户代表；村民代表会议三分之二以上组成人员；居民代表会议按居民委员会组织法'),
    实到人数: whole().unit('人').when(not(代理)),
    同意人数: whole().unit('人').when(表决会),
    未同意人数: whole().unit('人').when(表决会).hint('反对和弃权'),
    通过: yesNo().when(表决会),
    列席力量: choices('法律顾问', '法律明白人', '社区民警', '司法所', '有关部门', '专家').optional(),
    协商结论: longText(),
    达成一致: yesNo().when(not(代理)),
    结论公开日期: date().optional(),
    落实责任人: text(),
    落实期限: date(),
    落实情况: longText().optional(),
    落实日期: date().optional(),
  },
  requires: [
    must(not(lead('日期', days(1))), '不得登记尚未举行的会议', 制度, 核对),
    must(answer('公告日期').notAbove('日期'), '公告不得晚于会议', 制度, 核对),
    must(answer('实到人数').notAbove('应到人数'), '实到人数不得多于应到人数', 制度, 核对),
    must(answer('实到人数').notBelow('法定最低到会人数'), '到会人数不足，会议不能作出决定', 待核('22、26'), { ...核对, when: all(表决会, answer('通过').is('是')) }),
    must(answer('同意人数').notAbove('实到人数'), '同意人数不得多于实到人数', 制度, 核对),
    must(not(answer('同意人数').notAbove('未同意人数')), '决定应当经到会人员的过半数同意', 待核('22、26'), { ...核对, when: all(表决会, answer('通过').is('是')) }),
    must(answer('落实期限').notBelow('日期'), '落实期限不得早于会议', 制度, 核对),
    must(answer('落实日期').notBelow('日期'), '落实不得早于会议', 制度, 核对),
    must(answer('落实情况').filled(), '填写落实日期的，应当先填写落实情况', 制度, { ...核对, when: answer('落实日期').filled() }),
  ],
  counts: {
    'democratic-consultation.meetings': count('民主协商会议次数', '次', { day: '日期' }, { where: not(代理), by: ['形式', '议题类别'] }),
    'democratic-consultation.three-meetings': count('“三会”召开次数', '次', { day: '日期' }, { where: 三会, by: ['形式'] }),
    'democratic-consultation.agencies': count('群众事务代理件数', '件', { day: '日期' }, { where: 代理 }),
    'democratic-consultation.participants': sum('参加民主协商人次', '人次', '实到人数', { day: '日期' }, { where: not(代理) }),
    'democratic-consultation.agreed-rate': rate('民主协商达成一致率', { day: '日期' }, { of: answer('达成一致').is('是'), among: not(代理) }),
    'democratic-consultation.implemented-rate': rate('协商结论按期落实率', { day: '落实期限' }, { of: all(answer('落实日期').filled(), answer('落实日期').notAbove('落实期限')), among: answer('落实期限').filled(), definition: '按期落实 ÷ 落实期限在期间内的结论' }),
  },
  titledBy: ['议题', '村居'],
  naturalKey: ['日期', '村居', '形式', '议题'],
  importsAs: { 会议日期: '日期', 时间: '日期', 会议类型: '形式', 主题: '议题', 参加人数: '实到人数', 结论: '协商结论', 结果: '协商结论', 责任人: '落实责任人' },
})

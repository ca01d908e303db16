import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, rate, stock } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 村民委员会组织法 as 法 } from '#law/statutes.ts'

const 待核 = (article: string) => asStanding('unverified', cite(法, article))
const 惯例 = asStanding('practice', cite(法, '合法性审查'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 村 = answer('种类').oneOf('村规民约', '村民自治章程')
const 已备案 = answer('备案日期').filled()

/** 一个版本一行；备案和备案审查意见在备案之后更正本行补填，新版本施行之后给旧版本填废止日期。 */
export default register('village-rules', '村规民约', {
  purpose: '登记村规民约、居民公约的每个版本：起草和征求意见、法律顾问审查、会议表决、公布、向镇政府备案和责令改正。',
  field: '基层治理',
  basis: 待核('27'),
  by: ['村居经办人', '司法所工作人员', '经办人'],
  validity: { from: '公布日期', to: '废止日期', of: ['村居', '种类'] },
  asks: {
    村居: text(),
    种类: choice('村规民约', '村民自治章程', '居民公约', '楼组公约'),
    版本: text().hint('如 2025年修订'),
    变动: choice('制定', '修订'),
    主要内容: longText(),
    文本: file().optional(),
    征求意见起始: date(),
    收到意见条数: whole().unit('条'),
    审查人: text().hint('法律顾问或者司法所'),
    审查人类别: choice('村居法律顾问', '司法所', '公职律师'),
    审查日期: date(),
    审查意见: longText(),
    与法律相抵触: yesNo().hint('与宪法、法律、法规和国家政策相抵触，或者侵犯村（居）民人身权利、民主权利、合法财产权利'),
    表决会议: choice('村民会议', '居民会议', '居民代表会议', '楼组会议'),
    表决日期: date(),
    应到人数: whole().atLeast(1).unit('人'),
    法定最低到会人数: whole().atLeast(1).unit('人').hint('村民会议为过半数村民或者三分之二以上户代表'),
    实到人数: whole().unit('人'),
    同意人数: whole().unit('人'),
    未同意人数: whole().unit('人').hint('反对和弃权'),
    公布日期: date(),
    备案审查意见: choice('同意备案', '责令改正').optional(),
    备案日期: date().optional().hint('镇政府收到备案之日'),
    废止日期: date().optional().hint('现行的不填'),
  },
  requires: [
    must(answer('与法律相抵触').is('否'), '村规民约不得与宪法、法律、法规和国家的政策相抵触，不得侵犯村民的人身权利、民主权利和合法财产权利', 待核('27'), 核对),
    must(answer('表决会议').is('村民会议'), '村规民约、村民自治章程由村民会议制定和修改，不得由代表会议代替', 待核('27'), { ...核对, when: 村 }),
    must(answer('审查日期').notBelow('征求意见起始'), '审查不得早于征求意见', 惯例, 核对),
    must(answer('表决日期').notBelow('审查日期'), '表决前应当经过法律审查', 惯例, 核对),
    must(answer('实到人数').notAbove('应到人数'), '实到人数不得多于应到人数', 待核('22'), 核对),
    must(answer('实到人数').notBelow('法定最低到会人数'), '到会人数不足，会议不能作出决定', 待核('22'), 核对),
    must(answer('同意人数').notAbove('实到人数'), '同意人数不得多于实到人数', 待核('22'), 核对),
    must(not(answer('同意人数').notAbove('未同意人数')), '决定应当经到会人员的过半数通过', 待核('22'), 核对),
    must(answer('公布日期').notBelow('表决日期'), '公布不得早于表决', 惯例, 核对),
    must(answer('备案日期').notBelow('表决日期'), '备案不得早于表决', 待核('27'), 核对),
  ],
  counts: {
    'village-rules.standing': stock('现行村规民约、居民公约数', '份', { day: '公布日期' }, { until: '废止日期', by: ['种类'] }),
    'village-rules.changed': count('制定、修订村规民约、居民公约数', '份', { day: '表决日期' }, { by: ['变动', '种类'] }),
    'village-rules.reviewed': count('村规民约合法性审查数', '份', { day: '审查日期' }, { by: ['审查人类别'] }),
    'village-rules.filed': count('村规民约备案数', '份', { day: '备案日期' }, { by: ['备案审查意见'] }),
    'village-rules.filing-rate': rate('村规民约备案率', { day: '表决日期' }, { of: 已备案, among: 村, definition: '已备案 ÷ 期间内表决通过的村规民约、村民自治章程' }),
  },
  titledBy: ['村居', '种类', '版本'],
  naturalKey: ['村居', '种类', '版本'],
  importsAs: { 所在村居: '村居', 名称: '种类', 内容: '主要内容', 律师: '审查人', 表决时间: '表决日期', 备案时间: '备案日期', 公布时间: '公布日期' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not, personIsNot } from '#core/vocabulary/condition.ts'
import { count, distinct, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, choices, date, file, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 个人信息保护法, 信息公开条例, 普法责任制意见 } from '#law/statutes.ts'

const 以案释法 = asStanding('practice', cite(普法责任制意见, '以案释法'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('case-law-explanation', '以案释法', {
  purpose: '把办结的案件写成案例向社会或者干部讲解：来源案件、案由、要点、撰写和审核、隐去个人信息、发布渠道、阅读和受教育的人数。',
  field: '法治宣传',
  basis: 以案释法,
  by: ['司法所工作人员', '经办人', '执法人员'],
  day: '发布日期',
  asks: {
    案例标题: text(),
    来源案件: caseNumber().optional().hint('本系统的案件填案号'),
    案件来源: choice('行政处罚', '行政复议', '行政诉讼', '人民调解', '其他'),
    案由: text(),
    结案日期: date(),
    释法要点: longText(),
    涉及法律: text(),
    形式: choice('案例文稿', '警示教育', '旁听庭审讲评', '视频'),
    受众: choices('社会公众', '执法人员', '领导干部', '村（居）民', '企业', '青少年'),
    撰写人: person(),
    审核人: person(),
    已隐去个人信息: yesNo(),
    涉及国家秘密或者商业秘密: yesNo(),
    发布日期: date(),
    发布单位: text(),
    发布渠道: text(),
    链接或者佐证: text(),
    文稿: file().optional(),
    阅读量: whole().unit('次').optional(),
    受教育人次: whole().unit('人次').optional().hint('现场讲解、警示教育的人次，不含阅读量'),
  },
  requires: [
    must(answer('发布日期').notBelow('结案日期'), '案件办结之后才能作为案例发布', 以案释法, 核对),
    must(not(lead('发布日期', days(1))), '不得登记尚未发布的案例', 以案释法, 核对),
    must(answer('已隐去个人信息').is('是'), '案例公开前应当隐去个人信息', cite(个人信息保护法, 25), 核对),
    must(answer('涉及国家秘密或者商业秘密').is('否'), '涉及国家秘密、商业秘密的案件不得作为案例发布', cite(信息公开条例, '14、15'), 核对),
    must(personIsNot('审核人', { fields: ['撰写人'] }), '案例由撰写人以外的人审核', 以案释法, 核对),
  ],
  counts: {
    'case-law-explanation.published': count('以案释法案例发布数', '个', { day: '发布日期' }, { by: ['案件来源', '形式', '发布单位'] }),
    'case-law-explanation.units': distinct('开展以案释法的单位数', '家', '发布单位', { day: '发布日期' }),
    'case-law-explanation.reads': sum('以案释法阅读量', '次', '阅读量', { day: '发布日期' }, { definition: '阅读量不是受教育人次，不与其相加' }),
    'case-law-explanation.audience': sum('以案释法受教育人次', '人次', '受教育人次', { day: '发布日期' }),
  },
  titledBy: ['案例标题'],
  naturalKey: ['案例标题', '发布渠道'],
  importsAs: { 标题: '案例标题', 案例: '案例标题', 要点: '释法要点', 渠道: '发布渠道', 日期: '发布日期', 作者: '撰写人', 单位: '发布单位', 链接: '链接或者佐证' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, choices, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 普法责任制意见 } from '#law/statutes.ts'

/** 场次、资料份数、咨询人次、惠及人数是四个不同的数，不相加；网上阅读量不是受众人数。 */
export default register('law-publicity', '普法活动', {
  purpose: '记录本单位开展的每一场法治宣传教育活动：时间、地点、组织单位、宣传的法律、受众和资料，附佐证材料。',
  field: '法治宣传',
  basis: cite(普法责任制意见, '谁执法谁普法'),
  by: ['司法所工作人员', '经办人'],
  day: '活动日期',
  asks: {
    活动日期: date(),
    活动名称: text(),
    地点或者渠道: text(),
    组织单位: text(),
    宣传内容: text().hint('宣传的法律、法规或者主题'),
    活动形式: choice('讲座', '现场宣传', '展览展示', '文艺演出', '网上宣传', '旁听庭审', '以案释法', '培训', '其他'),
    受众: choices('领导干部', '执法人员', '村（居）民', '企业', '青少年', '来沪务工人员', '其他'),
    主题时段: choice('宪法宣传周', '国家安全教育日', '民法典宣传月', '安全生产月', '禁毒宣传', '其他', '无').optional(),
    惠及人数: whole().unit('人').hint('现场受众；网上阅读量另填'),
    发放资料份数: whole().unit('份').optional(),
    法律咨询人次: whole().unit('人次').optional(),
    阅读量: whole().unit('次').optional().when(answer('活动形式').is('网上宣传')),
    佐证材料: file().optional(),
    备注: longText().optional(),
  },
  counts: {
    'publicity.events': count('法治宣传教育活动场次', '场次', { day: '活动日期' }, { by: ['活动形式'], definition: '一场联合活动在本级计一次；同一场挂多个主题的只计一次' }),
    'publicity.materials': sum('发放宣传资料和宣传品数', '份', '发放资料份数', { day: '活动日期' }),
    'legal-consultation.person-times': sum('接待法律咨询人次', '人次', '法律咨询人次', { day: '活动日期' }),
    'publicity.beneficiaries': sum('法治宣传惠及群众人数', '人', '惠及人数', { day: '活动日期' }, { definition: '现场受众人数，不含网上阅读量' }),
  },
  titledBy: ['活动名称'],
  naturalKey: ['活动日期', '活动名称', '地点或者渠道'],
  importsAs: { 时间: '活动日期', 日期: '活动日期', 主题: '活动名称', 地点: '地点或者渠道', 主办单位: '组织单位', 参加人数: '惠及人数', 受众人数: '惠及人数', 发放资料: '发放资料份数', 咨询人次: '法律咨询人次', 形式: '活动形式', 内容: '宣传内容' },
})

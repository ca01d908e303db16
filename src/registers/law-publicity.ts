import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, sum, total } from '#core/vocabulary/count.ts'
import { choice, choices, date, file, longText, money, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 个人信息保护法, 普法责任制意见 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(普法责任制意见, '活动登记'))
const 网上 = answer('活动形式').is('网上宣传')
const 宪法周 = answer('主题时段').includes('宪法宣传周')
const 已佐证 = any(answer('佐证材料').filled(), answer('佐证说明').filled())
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

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
    组织单位: text().hint('联合举办的填牵头单位'),
    联合单位: text().optional(),
    宣传内容: text().hint('宣传的法律、法规或者主题'),
    重点法律: choices('宪法', '民法典', '国家安全法', '未成年人保护法', '安全生产法', '禁毒法', '其他').optional(),
    活动形式: choice('讲座', '现场宣传', '展览展示', '文艺演出', '网上宣传', '旁听庭审', '以案释法', '培训', '其他').hint('推文、视频等发布在新媒体上的登记在普法新媒体，不是一场活动'),
    受众: choices('领导干部', '执法人员', '村（居）民', '企业', '青少年', '来沪务工人员', '其他'),
    主题时段: choices('宪法宣传周', '国家宪法日', '消费者权益日', '国家安全教育日', '民法典宣传月', '安全生产月', '禁毒宣传', '其他', '无').optional().hint('可以多选，总数只计一次'),
    时段起始: date().when(宪法周).hint('按当年宪法宣传周的通知'),
    时段截止: date().when(宪法周),
    惠及人数: whole().unit('人').when(not(网上)).hint('现场受众；网上阅读量另填'),
    发放资料份数: whole().unit('份').optional(),
    法律咨询人次: whole().unit('人次').optional(),
    阅读量: whole().unit('次').when(网上),
    媒体报道: text().optional().hint('媒体名称和日期'),
    活动经费: money().optional(),
    已隐去个人信息: yesNo().when(answer('活动形式').is('以案释法')),
    佐证材料: file().optional(),
    佐证说明: text().optional().hint('没有附件的，写明签到表、照片等存放何处；没有佐证的不计入场次'),
    备注: longText().optional(),
  },
  requires: [
    must(not(lead('活动日期', days(1))), '不得登记尚未举行的活动', 惯例, 登记表),
    must(answer('活动日期').notBelow('时段起始'), '活动不在当年宪法宣传周之内', 惯例, { ...登记表, when: 宪法周 }),
    must(answer('活动日期').notAbove('时段截止'), '活动不在当年宪法宣传周之内', 惯例, { ...登记表, when: 宪法周 }),
    must(answer('已隐去个人信息').is('是'), '以案释法的案例公开前应当隐去个人信息', cite(个人信息保护法, 25), { ...登记表, when: answer('活动形式').is('以案释法') }),
  ],
  counts: {
    'publicity.events': count('法治宣传教育活动场次', '场次', { day: '活动日期' }, { where: 已佐证, by: ['活动形式', '组织单位'], definition: '有佐证的活动；一场联合活动在本级计一次；同一场挂多个主题的只计一次' }),
    'publicity.materials': sum('发放宣传资料和宣传品数', '份', '发放资料份数', { day: '活动日期' }, { where: 已佐证 }),
    'publicity.consultations': sum('普法活动法律咨询人次', '人次', '法律咨询人次', { day: '活动日期' }, { where: 已佐证 }),
    'legal-consultation.person-times': total('接待法律咨询人次', '人次', ['publicity.consultations', 'public-legal-service.consultation-person-times'], '普法活动现场 + 公共法律服务窗口、热线、网络的法律咨询；一次咨询只在一处登记'),
    'publicity.beneficiaries': sum('法治宣传惠及群众人数', '人', '惠及人数', { day: '活动日期' }, { where: 已佐证, definition: '现场受众人数，不含网上阅读量' }),
    'publicity.civil-code-lectures': count('民法典法律知识讲座场数', '场', { day: '活动日期' }, { where: all(已佐证, answer('活动形式').is('讲座'), answer('重点法律').includes('民法典')) }),
    'publicity.online.events': count('网上普法活动场次', '场次', { day: '活动日期' }, { where: all(已佐证, 网上), definition: '直播、答题等有场次的网上活动；推文、视频登记在普法新媒体台账' }),
    'publicity.online.reads': sum('网上普法活动阅读量', '次', '阅读量', { day: '活动日期' }, { where: all(已佐证, 网上), definition: '阅读量不是受众人数，不与惠及人数相加' }),
  },
  titledBy: ['活动名称'],
  naturalKey: ['活动日期', '活动名称', '地点或者渠道'],
  importsAs: { 时间: '活动日期', 日期: '活动日期', 主题: '活动名称', 地点: '地点或者渠道', 主办单位: '组织单位', 参加人数: '惠及人数', 受众人数: '惠及人数', 发放资料: '发放资料份数', 咨询人次: '法律咨询人次', 形式: '活动形式', 内容: '宣传内容', 照片: '佐证说明', 佐证: '佐证说明', 协办单位: '联合单位', 主办: '组织单位', 协办: '联合单位', 对象: '受众', 人次: '惠及人数', 资料份数: '发放资料份数', 媒体: '媒体报道', 经费: '活动经费' },
})

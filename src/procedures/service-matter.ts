import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, personIsNot, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, ratio, rate, sum } from '#core/vocabulary/count.ts'
import { amountIn, setBy } from '#core/vocabulary/deadline.ts'
import { choice, choices, date, file, longText, money, party, people, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { days, workingDays, years } from '#core/vocabulary/period.ts'
import { TODAY, must, procedure } from '#core/vocabulary/procedure.ts'
import { 办件禁止事项 } from '#law/service-never.ts'
import { 优化营商环境条例 as 条例, 告知承诺意见, 在线政务规定 as 在线, 好差评意见, 行政许可法 } from '#law/statutes.ts'

const 法 = (article: string | number) => cite(行政许可法, article)
const 承诺制 = (article: string) => asStanding('excerpt', cite(告知承诺意见, article))
const 窗口综合 = asStanding('practice', cite(条例, 36))
const 是 = (field: string) => answer(field).is('是')
const 否 = (field: string) => answer(field).is('否')
const 误操作 = { keepsBecause: '仅防误操作' } as const

const 许可 = answer('事项类型').is('行政许可')
/** 注销手续（行政许可法70）不是许可决定，不计入许可各数。 */
const 许可申请 = all(许可, not(answer('申请类型').is('注销')))
/** 依申请的行政权力事项中，行政执法统计年报表四分列的。 */
const 其他执法行为 = ['行政确认', '行政给付', '行政奖励', '行政裁决', '行政备案', '其他行政权力'] as const
const 已办其他执法 = { where: all(answer('事项类型').oneOf(...其他执法行为), not(answer('办理结果').is('不予办理'))), by: ['事项类型'] }
const 联合 = 是('统一受理或者联合办理')
const 延续 = answer('申请类型').is('延续')
const 告知延长理由 = must(是('已告知申请人延长理由'), '应当将延长期限的理由告知申请人', 法(42))
const 窗口 = ['窗口人员', '首问责任人'] as const
const 后台 = ['承办部门经办人', '窗口事务官'] as const
const 办理中 = ['后台办理', '特别程序中', '听证中'] as const
const 决定 = ['作出准予决定', '作出不予决定', '当场决定', '视为准予延续', '其他事项办结'] as const
const 盖章 = must(是('注明日期并加盖专用印章'), '受理或者不予受理，应当出具加盖本机关专用印章和注明日期的书面凭证', 法('32（2）'))
/** 涉及申请人与他人重大利益关系的，告知听证权利；告知后逾期未要求的，或者已经听证的，方可决定。 */
const 听证已了 = any(否('直接涉及申请人与他人重大利益'), all(done('告知听证权利'), any(doneSince('举行听证', '告知听证权利'), all(passed('要求听证'), not(doneSince('要求听证', '告知听证权利'))))))
const 听证已毕 = any(not(done('要求听证')), doneSince('举行听证', '要求听证'))
const 决定前提 = [
  must(any(not(许可), 听证已了), '直接涉及申请人与他人重大利益关系的，作出决定前应当告知听证权利；要求听证的应当举行听证', 法('47')), must(any(not(许可), 听证已毕), '已经要求听证的，听证结束前不得决定', 法('46—48')),
  must(any(not(done('举行听证')), 是('根据听证笔录')), '应当根据听证笔录作出决定', 法('48（5）')), must(any(not(done('实地核查')), doneSince('审查', '实地核查')), '核查后应当提出审查意见', 法('34（3）'), 误操作),
  must(any(not(是('利害关系人须告知')), done('告知利害关系人')), '直接关系他人重大利益的，应当告知该利害关系人，听取意见', 法(36)),
]
const 不计期间 = [{ from: '要求听证', to: '举行听证', basis: 法(45) }, { from: '特别程序开始', to: '特别程序结束', basis: 法(45) }] as const
const 受理起 = [{ action: '受理', at: '受理日期' }, { action: '视为受理', at: '受理日期' }] as const
const 单独许可 = all(许可, not(联合), not(是('须先经下级审查')))

export default procedure('service-matter', '政务服务办件', {
  editions: [{ from: '2004-07-01', to: '2019-12-31', law: '行政许可法' }, { from: '2020-01-01', law: '行政许可法、优化营商环境条例、国务院关于在线政务服务的若干规定' }],
  purpose: '前台综合受理、后台分类办理、统一窗口出件：一次告知全部补正材料，出具受理凭证，在法定和承诺期限内决定，说明理由和救济途径，送达证件，办结后邀请评价。适用“一件事”“一业一证”、告知承诺和电子证照免交材料。',
  field: '政务服务',
  states: {
    已收件: {}, 待补正: {}, 已受理: {}, 后台办理: {}, 特别程序中: { says: '听证、检验、检测、检疫、鉴定、专家评审等所需时间不计入办理期限' }, 听证中: {}, 待上级决定: {}, 待出件: {},
    已办结: { end: true }, 不予办理: { end: true }, 不予受理: { end: true, says: '不需要许可，或者不属于本机关职权' }, 已撤回: { end: true },
  },
  opens: {
    name: '收件', by: [...窗口, '申请人'], to: '已收件', basis: 法(29), produces: '收件凭证',
    online: { invites: { name: '在线办事', says: '在线提交政务服务事项的申请，五个工作日内一次告知需要补正的全部材料；可以凭编号查进度，办结后可以评价。' }, gives: { 申请渠道: '网上', 收到日期: TODAY }, skips: ['承诺工作日', '应交材料份数', '免交材料份数', '全程网办', '在公布的许可清单内', '统一受理或者联合办理'] },
    asks: {
      事项名称: text(), 事项编码: text().optional(), 事项类型: choice('行政许可', '公共服务', ...其他执法行为), 申请类型: choice('新办', '变更', '延续', '注销'), 原证有效期至: date().when(延续), 办理形式: choice('单个事项', '一件事', '一业一证'), 一件事名称: text().when(answer('办理形式').oneOf('一件事', '一业一证')).hint('一件事或者行业名称'), 组成事项: longText().when(answer('办理形式').oneOf('一件事', '一业一证')),
      ...party('申请人'), 代理人: text().personal().optional(), 申请渠道: choice('窗口', '网上', '自助终端', '邮寄', '电子邮件', '跨区域通办'), 全程网办: yesNo().optional(), 收到日期: date(), 材料清单: longText(), 申请材料: file().optional(), 应交材料份数: whole().unit('份').optional(), 免交材料份数: whole().unit('份').optional().hint('以电子证照、数据共享或者告知承诺代替提交的'),
      免交方式: choices('电子证照', '数据共享', '告知承诺').optional(), 承诺工作日: whole().atLeast(1).unit('个工作日').optional().hint('办事指南公布的承诺时限，不长于法定时限'), 在公布的许可清单内: yesNo().optional().when(许可), 统一受理或者联合办理: yesNo().optional().hint('由牵头部门统一受理，转告有关部门分别提出意见后统一办理'),
      隐瞒材料被拒日: date().optional().hint('一年内曾因隐瞒情况、提供虚假材料不予受理或者不予许可的，填该日'), 欺骗贿赂被撤日: date().optional().hint('三年内曾因欺骗、贿赂取得许可被撤销的，填该日'),
    },
    requires: [must(lead('原证有效期至', days(30)), '延续应当在有效期届满三十日前提出（法律、法规、规章另有规定的除外）；逾期的按新办申请', asStanding('practice', 法('50（1）')), { when: 延续 }), must(answer('免交材料份数').notAbove('应交材料份数'), '免交的份数不得多于应交的份数', 窗口综合), must(not(lead('收到日期', days(1))), '收到日期不得晚于登记之日', 法(32), { keepsBecause: '仅防误填' })],
  },
  actions: {
    告知不受理: { by: 窗口, from: '已收件', to: '不予受理', basis: 法('32（1）（1）'), asks: { 告知内容: longText(), 注明日期并加盖专用印章: yesNo() }, requires: [盖章], produces: '不受理告知书', note: '依法不需要取得行政许可的，即时告知' },
    不予受理: { by: 窗口, from: '已收件', to: '不予受理', basis: 法('32（1）（2）'), produces: '不予受理通知书', asks: { 不予受理情形: choice('不属于本机关职权', '隐瞒情况或者提供虚假材料', '限制期内再次申请'), 应当向何机关申请: text(), 注明日期并加盖专用印章: yesNo() }, requires: [盖章] },
    当场更正: { by: [...窗口, '申请人'], from: '已收件', basis: 法('32（1）（3）'), asks: { 更正内容: longText() } },
    一次性告知补正: { by: 窗口, from: '已收件', to: '待补正', once: true, basis: 法('32（1）（4）'), produces: '补正告知书', asks: { 补正材料: longText().hint('一次告知需要补正的全部内容'), 均在公布的材料清单内: yesNo(), 可以共享获取: yesNo(), 已有有效电子证照: yesNo() },
      requires: [must(not(passed('补正告知')), '逾期不告知的，自收到申请材料之日起即为受理', 法('32（1）（4）')), must(是('均在公布的材料清单内'), '不得要求提交与申请事项无关的、清单以外的材料', 法(31)), must(否('可以共享获取'), '通过数据共享能够获得的信息，不得要求另行提供', cite(在线, 7)), must(否('已有有效电子证照'), '电子证照、电子签名、电子印章与纸质具有同等效力，不得另收纸质材料', cite(在线, '8—11'))] },
    收到补正: { by: [...窗口, '申请人'], online: true, from: '待补正', to: '已收件', basis: 法('32（1）（5）'), asks: { 补正内容: longText() } },
    选择告知承诺: { by: ['申请人', ...窗口], from: ['已收件', '待补正'], to: '已收件', once: true, basis: cite(条例, 44), inForce: { from: '2020-01-01' }, produces: '告知承诺书', asks: { 在告知承诺事项目录内: yesNo(), 高风险事项: yesNo().hint('涉及国家安全、国家秘密、公共安全、金融审慎、生态、人身健康和财产安全、重要涉外的'), 有严重不良信用或者虚假承诺未修复: yesNo(), 承诺内容: longText(), 申请人书面承诺: yesNo() },
      requires: [must(是('在告知承诺事项目录内'), '不在公布的告知承诺事项目录内', 承诺制('目录')), must(否('高风险事项'), '风险较大、纠错成本较高、损害难以挽回的事项，不适用告知承诺', 承诺制('不适用')), must(否('有严重不良信用或者虚假承诺未修复'), '有严重不良信用记录或者曾作出虚假承诺的，在信用修复前不适用告知承诺', 承诺制('不适用')), must(是('申请人书面承诺'), '告知承诺由申请人自愿选择并以书面作出', 承诺制('书面承诺'))] },
    受理: { by: 窗口, from: '已收件', to: '已受理', once: true, basis: 法('32（1）（5）'), produces: '受理通知书', asks: { 受理日期: date(), 注明日期并加盖专用印章: yesNo(), 须先经下级审查: yesNo().optional().when(许可), 须检验检测检疫: yesNo().optional().when(许可), 首问责任人: person().optional() },
      requires: [盖章, must(any(not(许可), 是('在公布的许可清单内')), '行政许可清单之外不得违法实施行政许可', cite(条例, '40（1）'), { since: '2020-01-01' }), must(not(running('隐瞒材料限制期')), '因隐瞒情况、提供虚假材料被拒的，一年内不得再次申请', 法(78)), must(not(running('欺骗贿赂限制期')), '因欺骗、贿赂被撤销许可的，三年内不得再次申请', 法(79)), must(answer('受理日期').notBelow('收到日期'), '受理日期不得早于收到申请材料之日', 法(32), 误操作), must(answer('承诺工作日').atMost(20), '承诺时限不得长于法定的二十个工作日', cite(条例, '36（2）'), { when: all(许可, not(联合), answer('承诺工作日').filled()), since: '2020-01-01' })] },
    视为受理: { by: 窗口, from: '已收件', to: '已受理', once: true, basis: 法('32（1）（4）'), asks: { 受理日期: date().hint('收到申请材料之日') }, requires: [must(all(passed('补正告知'), not(done('一次性告知补正'))), '未逾期，或者已经告知补正的，不适用视为受理', 法('32（1）（4）')), must(answer('受理日期').same('收到日期'), '逾期不告知的，自收到申请材料之日起即为受理', 法('32（1）（4）'))] },
    当场决定: { by: ['窗口事务官', ...窗口], from: ['已收件', '已受理'], to: '待出件', basis: 法('34（2）'), produces: '准予决定书', asks: { 材料齐全符合形式且能够当场决定: yesNo() }, requires: [must(是('材料齐全符合形式且能够当场决定'), '申请材料齐全、符合法定形式，能够当场决定的，方可当场决定', 法('34（2）')), must(any(not(许可), 是('在公布的许可清单内')), '行政许可清单之外不得违法实施行政许可', cite(条例, '40（1）'), { since: '2020-01-01' }), must(not(any(running('隐瞒材料限制期'), running('欺骗贿赂限制期'))), '限制期内不得再次申请', 法('78、79'))] },
    分送部门: { by: 窗口, from: ['已受理', '后台办理'], to: '后台办理', basis: 窗口综合, asks: { 承办部门: text(), 分送事项: longText().optional() }, note: '一件事、一业一证由牵头部门统一受理后分送' },
    审查: { by: 后台, from: '后台办理', basis: 法(34), asks: { 审查人员: people(), 审查意见: longText(), 直接涉及申请人与他人重大利益: yesNo(), 利害关系人须告知: yesNo(), 各部门意见齐全: yesNo().when(联合) } },
    实地核查: { by: 后台, from: '后台办理', basis: 法('34（3）'), asks: { 核查人员: people().atLeast(2), 核查情况: longText() }, produces: '实地核查记录' },
    指派检验人员: { by: 后台, from: '后台办理', basis: 法('55（2）'), asks: { 检验人员: people().atLeast(2) } },
    告知利害关系人: { by: 后台, from: '后台办理', basis: 法(36), asks: { 利害关系人: text(), 陈述申辩情况: longText() }, produces: '利害关系人告知书' },
    告知听证权利: { by: 后台, from: '后台办理', basis: 法(47), asks: { 告知送达日期: date() }, produces: '听证告知书' },
    要求听证: { by: ['申请人', '利害关系人', ...后台], from: '后台办理', to: '听证中', basis: 法(47), asks: { 听证请求: longText() }, requires: [must(all(done('告知听证权利'), running('要求听证')), '应当在被告知听证权利之日起五日内提出听证申请', 法('47（1）'))] },
    通知听证: { by: 后台, from: '听证中', basis: 法('48（1）'), asks: { 听证日期: date(), 听证主持人: person(), 听证公告: yesNo().optional() }, produces: '听证通知书', requires: [must(lead('听证日期', workingDays(7)), '应当于举行听证的七日前将时间、地点通知申请人、利害关系人', 法('48（1）')), must(personIsNot('听证主持人', { fields: ['审查人员'], actions: ['审查'] }), '审查该申请的工作人员以外的人员为听证主持人', 法('48（3）'))] },
    举行听证: { by: 后台, from: '听证中', to: '后台办理', basis: 法(48), asks: { 听证笔录: longText() }, requires: [must(doneSince('通知听证', '要求听证'), '举行听证前应当通知', 法('48（1）'))] },
    特别程序开始: { by: 后台, from: '后台办理', to: '特别程序中', basis: 法(45), asks: { 程序: choice('招标', '拍卖', '检验', '检测', '检疫', '鉴定', '专家评审'), 所需工作日: whole().atLeast(1).unit('个工作日'), 已书面告知所需时间: yesNo() }, produces: '特别程序告知书', requires: [must(是('已书面告知所需时间'), '应当将所需时间书面告知申请人，否则不得扣除', 法(45))] },
    特别程序结束: { by: 后台, from: '特别程序中', to: '后台办理', basis: 法(45), asks: { 程序结论: longText() } },
    批准延长: { by: '机关负责人', from: [...办理中], once: true, basis: 法('42（1）'), asks: { 延长理由: longText(), 已告知申请人延长理由: yesNo() }, produces: '延长期限告知书', requires: [告知延长理由, must(not(联合), '统一办理、联合办理的，经本级人民政府负责人批准延长', 法('42（2）'))] },
    批准联合延长: { by: '本级人民政府负责人', from: [...办理中], once: true, basis: 法('42（2）'), asks: { 延长理由: longText(), 已告知申请人延长理由: yesNo() }, produces: '延长期限告知书', requires: [告知延长理由, must(联合, '由一个机关办理的，经本机关负责人批准延长', 法('42（1）'))] },
    报送上级: { by: 后台, from: '后台办理', to: '待上级决定', basis: 法('35、43'), asks: { 初审意见: longText(), 附全部申请材料: yesNo() }, requires: [must(doneSince('审查', '分送部门'), '未经审查不得报送', 法(35), { keepsBecause: '报送后的决定仍受审查和附卷材料的检查' }), must(是('附全部申请材料'), '初审意见和全部申请材料一并报送，上级不得要求申请人重复提供', 法(35))] },
    上级决定: { by: 后台, from: '待上级决定', to: [{ when: answer('上级决定结果').is('准予'), to: '待出件' }, { to: '不予办理' }], basis: 法(35), asks: { 上级决定结果: choice('准予', '不予'), 上级决定文号: text() } },
    作出准予决定: { by: ['承办部门负责人', '窗口事务官'], from: '后台办理', to: '待出件', once: true, basis: 法('38（1）'), produces: '准予决定书', asks: { 决定文号: text(), 根据听证笔录: yesNo().when(done('举行听证')), 行业综合许可证号: text().optional() }, requires: [must(doneSince('审查', '分送部门'), '未经审查不得决定', 法(34)), ...决定前提, must(any(not(联合), 是('各部门意见齐全')), '有关部门的意见齐全后方可统一决定', 法(26))] },
    作出不予决定: { by: ['承办部门负责人', '窗口事务官'], from: '后台办理', to: '不予办理', once: true, basis: 法('38（2）'), produces: '不予决定书', asks: { 决定文号: text(), 不予理由: longText(), 告知复议诉讼权利: yesNo(), 根据听证笔录: yesNo().when(done('举行听证')) }, requires: [must(doneSince('审查', '分送部门'), '未经审查不得决定', 法(34)), ...决定前提, must(是('告知复议诉讼权利'), '不予许可应当说明理由，告知申请行政复议、提起行政诉讼的权利', 法('38（2）'))] },
    视为准予延续: { by: 窗口, from: ['已受理', ...办理中], to: '待出件', basis: 法('50（2）'), requires: [must(all(延续, passed('延续决定')), '有效期届满前未作决定的延续申请，方视为准予延续', 法('50（2）'))] },
    其他事项办结: { by: [...后台, ...窗口], from: ['已受理', '后台办理'], to: [{ when: answer('办理结果').is('办结'), to: '待出件' }, { to: '不予办理' }], basis: cite(条例, 36), asks: { 办理结果: choice('办结', '不予办理'), 结果说明: longText(), 涉及金额: money().optional().hint('给付、奖励的金额，裁决争议的金额').when(answer('事项类型').oneOf('行政给付', '行政奖励', '行政裁决')) }, requires: [must(not(许可), '行政许可应当作出准予或者不予许可的书面决定', 法(38))], note: '公共服务和其他行政权力事项' },
    颁发证件: { by: 窗口, from: '待出件', to: '已办结', basis: 法('39、44'), asks: { 证件名称: text().optional(), 送达方式: choice('窗口领取', '邮寄', '电子证照', '无须证件'), 送达日期: date(), 收取费用: money(), 收费依据: choice('不收费', '法律、行政法规规定') }, produces: '出件凭证', requires: [must(any(answer('收取费用').atMost(0), answer('收费依据').is('法律、行政法规规定')), '实施行政许可不得收费，法律、行政法规另有规定的除外', 法(58))],
      starts: [starts('service-rating', '办件编号', { carries: { 事项名称: '事项名称', 评价对象: '承办部门' } }, asStanding('excerpt', cite(好差评意见, '一事一评')))] },
    公开结果: { by: 后台, from: '已办结', basis: 法(40), asks: { 涉及商业秘密: yesNo(), 申请人同意公开: yesNo().when(是('涉及商业秘密')) }, requires: [must(any(否('涉及商业秘密'), 是('申请人同意公开')), '未经申请人同意，不得披露其商业秘密', 法('5（2）'))] },
    撤回申请: { by: ['申请人', ...窗口], from: ['已收件', '待补正', '已受理', ...办理中], to: '已撤回', basis: asStanding('practice', 法(29)), asks: { 撤回理由: longText().optional() } },
    承诺核查: { by: 后台, from: '已办结', basis: 承诺制('核查'), asks: { 核查结论: choice('属实', '不实'), 处理意见: longText() }, requires: [must(done('选择告知承诺'), '本件没有采用告知承诺', 承诺制('核查'))], note: '不实的，终止办理、责令限期整改、撤销或者处罚，记入信用记录' },
    撤销许可: { by: '机关负责人', from: '已办结', once: true, basis: 法(69), asks: { 撤销情形: choice('滥用职权、玩忽职守', '超越法定职权', '违反法定程序', '不具备申请资格或者条件', '欺骗、贿赂取得'), 撤销理由: longText(), 可能对公共利益造成重大损害: yesNo() }, produces: '撤销决定书', requires: [must(否('可能对公共利益造成重大损害'), '撤销可能对公共利益造成重大损害的，不予撤销', 法('69（3）'))] },
    注销许可: { by: 后台, from: '已办结', once: true, basis: 法(70), asks: { 注销情形: choice('有效期届满未延续', '公民死亡或者丧失行为能力', '法人或者其他组织终止', '被撤销、撤回或者吊销', '不可抗力无法实施', '法律法规规定的其他情形') } },
    登记差评整改: { by: [...窗口, ...后台], from: ['已办结', '不予办理', '不予受理'], basis: asStanding('excerpt', cite(好差评意见, '差评整改')), asks: { 整改结果: longText() } },
  },
  deadlines: {
    补正告知: { from: { action: '收件', at: '收到日期' }, to: ['一次性告知补正', '受理', '不予受理', '告知不受理', '当场决定'], when: 许可, within: workingDays(5), lapse: '自收到申请材料之日起即为受理', basis: 法('32（1）（4）') },
    作出决定: { from: 受理起, to: [...决定], when: 单独许可, within: workingDays(20), excludes: 不计期间, extends: { by: '批准延长', amount: workingDays(10), basis: 法('42（1）') }, lapse: '申请人可以申请复议、提起诉讼；责令改正，依法处分', basis: 法('42（1）') },
    联合办理: { from: 受理起, to: [...决定], when: all(许可, 联合), within: workingDays(45), excludes: 不计期间, extends: { by: '批准联合延长', amount: workingDays(15), basis: 法('42（2）') }, lapse: '申请人可以申请复议、提起诉讼；责令改正，依法处分', basis: 法('42（2）') },
    下级初审: { from: 受理起, to: '报送上级', when: 是('须先经下级审查'), within: workingDays(20), excludes: 不计期间, lapse: '须先经下级审查的，逾期报送', basis: 法(43) },
    承诺时限: { from: 受理起, to: [...决定, '报送上级'], when: answer('承诺工作日').filled(), within: amountIn('承诺工作日', 'workingDay'), excludes: 不计期间, lapse: '超过公布的承诺时限，应当公布原因', basis: cite(条例, '36（2）') },
    颁证: { from: ['作出准予决定', '当场决定', '上级决定', '视为准予延续'], to: '颁发证件', when: 许可, within: workingDays(10), lapse: '未按期颁发、送达证件', basis: 法(44) },
    指派检验: { from: 受理起, to: '指派检验人员', when: 是('须检验检测检疫'), within: workingDays(5), lapse: '未按期指派', basis: 法('55（2）') },
    要求听证: { from: { action: '告知听证权利', at: '告知送达日期' }, restarts: { action: '告知听证权利', at: '告知送达日期' }, to: '要求听证', within: workingDays(5), whose: '当事人', lapse: '丧失要求听证的权利', basis: asStanding('practice', 法('47（1）')) },
    组织听证: { from: '要求听证', to: '举行听证', within: workingDays(20), lapse: '未按期组织听证', basis: 法('47（1）') },
    延续决定: { from: '收件', to: [...决定], when: 延续, within: setBy('原证有效期至'), lapse: '视为准予延续', basis: 法('50（2）') },
    隐瞒材料限制期: { from: { action: '收件', at: '隐瞒材料被拒日' }, to: '不予受理', within: years(1), whose: '当事人', rolls: 'never', lapse: '可以再次申请', basis: 法(78) },
    欺骗贿赂限制期: { from: { action: '收件', at: '欺骗贿赂被撤日' }, to: '不予受理', within: years(3), whose: '当事人', rolls: 'never', lapse: '可以再次申请', basis: 法(79) },
  },
  never: 办件禁止事项,
  counts: {
    'service-matter.received': count('收件数', '件', { day: '收到日期' }, { by: ['申请渠道', '事项类型', '办理形式'] }), 'one-net-service.accepted': count('“一网通办”相关事项受理量', '人次', { firstOf: ['受理', '视为受理', '当场决定'] }, { by: ['申请渠道', '事项名称'], definition: '每一办件计一人次，含当场决定的' }),
    'service-matter.closed': count('办结数', '件', '颁发证件', { by: ['承办部门', '申请渠道'] }), 'licence.decisions': count('行政许可处理决定数量', '件', { firstOf: [...决定, '上级决定'] }, { where: 许可申请, definition: '准予与不予之和；政府信息公开年度报告第二部分；注销手续不是许可决定，不计入' }),
    'licence.applied': count('行政许可申请数', '件', { day: '收到日期' }, { where: 许可申请, by: ['申请渠道'] }), 'licence.accepted': count('行政许可受理数', '件', { firstOf: ['受理', '视为受理', '当场决定'] }, { where: 许可申请 }), 'licence.granted': count('准予行政许可数', '件', { firstOf: ['作出准予决定', '当场决定', '视为准予延续', '上级决定'] }, { where: all(许可申请, not(answer('上级决定结果').is('不予'))) }), 'licence.refused': count('不予行政许可数', '件', { firstOf: ['作出不予决定', '上级决定'] }, { where: all(许可申请, any(done('作出不予决定'), answer('上级决定结果').is('不予'))) }), 'licence.revoked': count('撤销行政许可数', '件', '撤销许可', { where: 许可 }), 'service-matter.other-acts': count('行政确认、给付、奖励、裁决、备案和其他行政权力事项办结数', '件', { firstOf: ['其他事项办结', '当场决定'] }, 已办其他执法), 'service-matter.other-acts.amount': sum('行政给付、奖励、裁决涉及金额', '元', '涉及金额', '其他事项办结', 已办其他执法), 'service-matter.fees': sum('办件收取的行政事业性收费', '元', '收取费用', '颁发证件'),
    'service-matter.refused': count('不予办理数', '件', { firstOf: ['作出不予决定', '不予受理'] }), 'service-matter.deemed-accepted': count('视为受理数', '件', '视为受理'), 'service-matter.deemed-renewed': count('视为准予延续数', '件', '视为准予延续'),
    'service-matter.legal-on-time': onTimeRate('法定时限内办结率', '作出决定', { due: '作出决定' }), 'service-matter.promise-on-time': onTimeRate('承诺时限内办结率', '承诺时限', { due: '承诺时限' }), 'service-matter.spot-rate': rate('即办率', '颁发证件', { of: done('当场决定'), among: done('颁发证件'), definition: '当场决定 ÷ 办结' }),
    'one-net-service.full-online-rate': rate('全程网办实际办件率', '颁发证件', { of: 是('全程网办'), among: answer('申请渠道').is('网上'), decimals: 0, definition: '全程网办办结 ÷ 网上申请的办结件' }), 'service-matter.online-rate': rate('网办率', '收件', { of: answer('申请渠道').is('网上'), among: answer('申请渠道').filled() }),
    'service-matter.materials-required': sum('应交材料份数', '份', '应交材料份数', { day: '收到日期' }), 'service-matter.materials-exempted': sum('免交材料份数', '份', '免交材料份数', { day: '收到日期' }), 'e-certificate.exemption-rate': ratio('通过调证实现材料免交比例', { of: ['service-matter.materials-exempted'], among: ['service-matter.materials-required'], decimals: 0, definition: '免交份数 ÷ 应交份数' }),
    'service-matter.one-matter': count('“一件事”办件数', '件', '颁发证件', { where: answer('办理形式').is('一件事'), by: ['一件事名称'] }), 'service-matter.one-license': count('颁发行业综合许可证数', '张', '颁发证件', { where: answer('办理形式').is('一业一证'), by: ['一件事名称'] }), 'service-matter.commitments': count('告知承诺办件数', '件', '选择告知承诺'), 'service-matter.false-commitments': count('承诺不实数', '件', '承诺核查', { where: answer('核查结论').is('不实') }),
  },
  intake: { day: '收到日期', channel: '申请渠道', accepted: ['受理', '视为受理', '当场决定'], refused: ['告知不受理', '不予受理'], withdrawn: ['撤回申请'] },
  titledBy: ['事项名称', '申请类型'],
  importsAs: { 事项: '事项名称', 编码: '事项编码', 办件类型: '申请类型', 渠道: '申请渠道', 申请日期: '收到日期', 申请人姓名: '申请人', 材料: '材料清单' },
  publication: { by: '公开结果', title: '行政许可决定', shows: { 申请人: 'name', 事项名称: 'plain', 决定文号: 'plain' } },
  followedByCode: true,
})

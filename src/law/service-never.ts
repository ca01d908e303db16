import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed, personIsNot, running } from '#core/vocabulary/condition.ts'
import { days, workingDays } from '#core/vocabulary/period.ts'
import { never } from '#core/vocabulary/procedure.ts'
import { 优化营商环境条例 as 条例, 告知承诺意见, 在线政务规定 as 在线, 行政许可法 } from './statutes.ts'

const 法 = (article: string | number) => cite(行政许可法, article)
const 承诺制 = (article: string) => asStanding('excerpt', cite(告知承诺意见, article))
const 是 = (field: string) => answer(field).is('是')
const 许可 = answer('事项类型').is('行政许可')
const 决定 = ['作出准予决定', '作出不予决定']

/** What must never happen to a service matter, written apart from its steps. */
export const 办件禁止事项 = [
  never('二次告知补正', { doing: '一次性告知补正', without: not(done('一次性告知补正')) }, 法('32（1）（4）、72（4）')),
  never('逾期后告知补正', { doing: '一次性告知补正', without: not(passed('补正告知')) }, 法('32（1）（4）')),
  never('受理、不受理没有注明日期并盖章的凭证', { doing: ['受理', '不予受理', '告知不受理'], without: 是('注明日期并加盖专用印章') }, 法('32（2）')),
  never('索要清单以外的材料', { doing: '一次性告知补正', without: 是('均在公布的材料清单内') }, 法(31)),
  never('索要可以共享获取的材料', { doing: '一次性告知补正', without: not(是('可以共享获取')) }, cite(在线, 7)),
  never('拒认有效的电子证照、签名、印章', { doing: '一次性告知补正', without: not(是('已有有效电子证照')) }, cite(在线, '8—11')),
  never('清单之外实施许可', { doing: ['受理', '当场决定'], when: 许可, without: 是('在公布的许可清单内'), since: '2020-01-01' }, cite(条例, '40（1）')),
  never('限制期内受理再次申请', { doing: ['受理', '当场决定'], without: not(any(running('隐瞒材料限制期'), running('欺骗贿赂限制期'))) }, 法('78、79')),
  never('承诺时限长于法定时限', { doing: '受理', when: all(许可, not(是('统一受理或者联合办理')), answer('承诺工作日').filled()), without: answer('承诺工作日').atMost(20), since: '2020-01-01' }, cite(条例, '36（2）')),
  never('未逾期或者已告知补正而视为受理', { doing: '视为受理', without: all(passed('补正告知'), not(done('一次性告知补正'))) }, 法('32（1）（4）')),
  never('视为受理而另定受理日', { doing: '视为受理', without: answer('受理日期').same('收到日期') }, 法('32（1）（4）')),
  never('两次受理', { doing: ['受理', '视为受理'], without: not(any(done('受理'), done('视为受理'))) }, 法(32)),
  never('届满不足三十日仍按延续受理', { doing: '收件', when: answer('申请类型').is('延续'), without: lead('原证有效期至', days(30)) }, asStanding('practice', 法('50（1）'))),
  never('免交多于应交', { doing: '收件', without: answer('免交材料份数').notAbove('应交材料份数') }, cite(条例, 36)),
  never('目录外的告知承诺', { doing: '选择告知承诺', without: 是('在告知承诺事项目录内') }, 承诺制('目录')),
  never('对高风险事项适用告知承诺', { doing: '选择告知承诺', without: answer('高风险事项').is('否') }, 承诺制('不适用')),
  never('对失信未修复的适用告知承诺', { doing: '选择告知承诺', without: answer('有严重不良信用或者虚假承诺未修复').is('否') }, 承诺制('不适用')),
  never('没有书面承诺', { doing: '选择告知承诺', without: 是('申请人书面承诺') }, 承诺制('书面承诺')), never('重复承诺', { doing: '选择告知承诺', without: not(done('选择告知承诺')) }, 承诺制('书面承诺')),
  never('不能当场决定而当场决定', { doing: '当场决定', without: 是('材料齐全符合形式且能够当场决定') }, 法('34（2）')),
  never('未经审查即决定', { doing: 决定, without: doneSince('审查', '分送部门') }, 法(34)),
  never('应当告知听证而未告知即决定', { doing: 决定, when: all(许可, not(answer('直接涉及申请人与他人重大利益').is('否'))), without: done('告知听证权利') }, 法(47)),
  never('听证申请期未满即决定', { doing: 决定, when: all(许可, not(answer('直接涉及申请人与他人重大利益').is('否'))), without: any(done('举行听证'), passed('要求听证')) }, 法(47)),
  never('要求了听证而未举行即决定', { doing: 决定, when: all(许可, done('要求听证')), without: doneSince('举行听证', '要求听证') }, 法('46—48')),
  never('不根据听证笔录决定', { doing: 决定, when: done('举行听证'), without: 是('根据听证笔录') }, 法('48（5）')),
  never('不告知利害关系人即决定', { doing: 决定, when: 是('利害关系人须告知'), without: done('告知利害关系人') }, 法(36)),
  never('联合办理意见不齐即决定', { doing: '作出准予决定', when: 是('统一受理或者联合办理'), without: 是('各部门意见齐全') }, 法(26)),
  never('逾期要求听证，或者未告知而听证', { doing: '要求听证', without: all(done('告知听证权利'), running('要求听证')) }, 法('47（1）')),
  never('听证通知不足七日', { doing: '通知听证', without: lead('听证日期', workingDays(7)) }, 法('48（1）')),
  never('审查人员主持听证', { doing: '通知听证', without: personIsNot('听证主持人', { fields: ['审查人员'], actions: ['审查'] }) }, 法('48（3）')),
  never('不通知即举行听证', { doing: '举行听证', without: doneSince('通知听证', '要求听证') }, 法('48（1）')),
  never('未书面告知而扣除时间', { doing: '特别程序开始', without: 是('已书面告知所需时间') }, 法(45)),
  never('二次延长', { doing: ['批准延长', '批准联合延长'], without: not(any(done('批准延长'), done('批准联合延长'))) }, 法(42)), never('延长不告知理由', { doing: ['批准延长', '批准联合延长'], without: 是('已告知申请人延长理由') }, 法(42)),
  never('联合办理由一个机关的负责人批准延长', { doing: '批准延长', without: not(是('统一受理或者联合办理')) }, 法('42（2）')), never('单独办理由政府负责人批准延长十五日', { doing: '批准联合延长', without: 是('统一受理或者联合办理') }, 法('42（1）')),
  never('报送上级而不附全部材料', { doing: '报送上级', without: 是('附全部申请材料') }, 法(35)),
  never('不予许可不告知救济途径', { doing: '作出不予决定', without: 是('告知复议诉讼权利') }, 法('38（2）')),
  never('未到期即视为准予延续', { doing: '视为准予延续', without: all(answer('申请类型').is('延续'), passed('延续决定')) }, 法('50（2）')),
  never('对许可不作决定而以办结了事', { doing: '其他事项办结', without: not(许可) }, 法(38)),
  never('没有法律、行政法规依据而收费', { doing: '颁发证件', without: any(answer('收取费用').atMost(0), answer('收费依据').is('法律、行政法规规定')) }, 法(58)),
  never('未经同意公开商业秘密', { doing: '公开结果', when: 是('涉及商业秘密'), without: 是('申请人同意公开') }, 法('5（2）')),
  never('对没有承诺的核查承诺', { doing: '承诺核查', without: done('选择告知承诺') }, 承诺制('核查')),
  never('重复撤销', { doing: '撤销许可', without: not(done('撤销许可')) }, 法(69)), never('重复注销', { doing: '注销许可', without: not(done('注销许可')) }, 法(70)),
  never('损害公共利益而撤销', { doing: '撤销许可', without: answer('可能对公共利益造成重大损害').is('否') }, 法('69（3）')),
]

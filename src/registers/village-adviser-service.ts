import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, listed, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { caseNumber, choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 村居顾问服务类型 } from '#law/adviser-services.ts'
import { 村居顾问规范 } from '#law/statutes.ts'

const 规范 = asStanding('local', cite(村居顾问规范, '服务内容和记录'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 现场 = answer('服务方式').is('现场')
const 类型 = (name: string) => answer('类型').is(name)
const 日 = { day: '日期' } as const

/** 没有日期、地点、类型、人数的服务不登记，也就不计数。 */
export default register('village-adviser-service', '村居法律顾问服务记录', {
  purpose: '登记村居法律顾问的每次服务：何时何地、为谁、做了什么、结果如何；现场时长和讲座次数按月、按季与协议约定对照。',
  field: '公共法律服务',
  basis: 规范,
  by: ['司法所工作人员', '经办人', '村居经办人', '法律顾问'],
  day: '日期',
  asks: {
    记录编号: text().hint('监管小程序的流水号，或者本所编号'),
    日期: date(),
    协议编号: text(),
    村居: text(),
    律师姓名: text(),
    类型: choice(...村居顾问服务类型),
    服务方式: choice('现场', '线上', '电话'),
    地点: text().when(现场),
    时长: whole().atLeast(1).unit('分钟').when(现场),
    服务对象: text().personal().optional(),
    服务人数: whole().atLeast(1).unit('人'),
    内容: longText(),
    结果: longText(),
    纠纷案件: caseNumber().optional().when(类型('参与调解')),
    村规民约名称: text().when(类型('村规民约审查')),
    服务对象确认: choice('已签名', '线上确认', '无法确认，已注明'),
    确认人: text().optional().hint('村（居）委会确认本次服务的人'),
    现场照片: file().optional(),
  },
  requires: [
    must(listed('协议编号', 'village-adviser', '协议编号'), '服务之日协议应当有效；协议未登记或者已经届满的，先登记或者续签', 规范, 核对),
    must(not(lead('日期', days(1))), '不得登记尚未提供的服务', 规范, 核对),
  ],
  counts: {
    'village-adviser.services': count('村居法律顾问服务次数', '次', 日, { by: ['村居', '类型', '服务方式'] }),
    'village-adviser.disputes': count('村居法律顾问参与化解纠纷数', '件', 日, { where: 类型('参与调解'), by: ['村居'] }),
    'village-adviser.legal-aid': count('村居法律顾问协助申请法律援助数', '件', 日, { where: 类型('引导法律援助'), by: ['村居'] }),
    'village-adviser.village-rules': count('村居法律顾问审查村规民约数', '份', 日, { where: 类型('村规民约审查'), by: ['村居'] }),
    'village-adviser.lectures': count('村居法律顾问法治讲座次数', '次', 日, { where: 类型('法治讲座'), by: ['村居'] }),
    'village-adviser.firm-events': count('律师事务所专题活动次数', '次', 日, { where: 类型('律所专题活动') }),
    'village-adviser.served': sum('村居法律顾问服务人次', '人次', '服务人数', 日, { by: ['村居', '类型'] }),
    'village-adviser.on-site-minutes': sum('村居法律顾问现场服务时长', '分钟', '时长', 日, { where: 现场, by: ['村居', '律师姓名'], definition: '只计现场服务；与协议约定的每月时长对照' }),
  },
  titledBy: ['村居', '类型', '日期'],
  naturalKey: ['协议编号', '记录编号'],
  importsAs: { 时间: '日期', 律师: '律师姓名', 服务类型: '类型', 方式: '服务方式', 人数: '服务人数', 顾问: '律师姓名', 成果: '结果', 分钟: '时长', 编号: '记录编号', 流水号: '记录编号' },
})

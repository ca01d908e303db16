import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, any, done, not } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 人民调解法, 法律援助法 as 法, 法律援助条例 } from '#law/statutes.ts'

/** 疑难咨询预约答复的工作日没有法律规定，待核实：可由本单位改定。 */
const 预约答复工作日: Parameter = { value: 5, unit: '个工作日', source: '公共法律服务工作惯例（法律援助条例第25条只规定即时答复、疑难预约）', confidence: '低' }
const 工作人员 = ['司法所工作人员', '公共法律服务人员', '村居法律顾问'] as const

export default procedure('public-legal-service', '公共法律服务', {
  editions: [{ from: '2003-09-01', law: '法律援助条例；法律援助法' }],
  purpose: '公共法律服务中心、工作站、工作室和12348接待群众：法律咨询即时解答，疑难复杂的预约解答；需要法律援助、人民调解、公证、仲裁的，引导办理。不收费，不作经济困难审查。',
  field: '公共法律服务',
  states: { 已接待: {}, 待答复: { says: '疑难复杂，已经预约' }, 已答复: {}, 已办结: { end: true }, 已引导: { end: true } },
  opens: {
    name: '接待登记', by: 工作人员, to: '已接待', basis: cite(法, '22、23'),
    asks: {
      服务渠道: choice('窗口', '12348热线', '网络', '村居法律顾问', '巡回服务'), 服务站点: text(), 所属村居: text().optional(), 来访人: text().personal().optional(), 联系电话: text().checked('phone').personal().optional(), 来访人类别: choice('农民工', '妇女', '未成年人', '老年人', '残疾人', '军人军属', '企业', '其他'),
      服务类型: choice('法律咨询', '法律援助引导', '公证咨询', '调解引导', '仲裁引导', '代拟文书', '值班律师法律帮助', '企业法律服务'), 咨询事项: longText(), 咨询领域: choice('婚姻家庭', '劳动争议', '房屋物业', '合同', '损害赔偿', '征地拆迁', '刑事', '行政', '其他'), 服务人次: whole().atLeast(1).unit('人次'), 接待日期: date(),
    },
  },
  actions: {
    即时答复: { by: 工作人员, from: '已接待', to: '已答复', basis: cite(法律援助条例, 25), asks: { 解答内容: longText(), 解答人: text(), 告知申请法律援助权利: yesNo() },
      requires: [must(answer('告知申请法律援助权利').is('是'), '应当告知可以依法申请法律援助及条件、程序', cite(法, 23))] },
    预约解答: { by: 工作人员, from: '已接待', to: '待答复', once: true, basis: cite(法律援助条例, 25), asks: { 预约理由: longText(), 预约日期: date() } },
    预约后答复: { by: 工作人员, from: '待答复', to: '已答复', basis: cite(法律援助条例, 25), asks: { 解答内容: longText(), 解答人: text(), 告知申请法律援助权利: yesNo() },
      requires: [must(answer('告知申请法律援助权利').is('是'), '应当告知可以依法申请法律援助及条件、程序', cite(法, 23))] },
    引导法律援助: { by: 工作人员, from: ['已接待', '已答复'], to: '已引导', basis: cite(法, 23), asks: { 引导说明: longText(), 转送机构: text() } },
    引导人民调解: { by: 工作人员, from: ['已接待', '已答复'], to: '已引导', basis: cite(人民调解法, 17), asks: { 引导说明: longText(), 双方愿意调解: yesNo() },
      requires: [must(answer('双方愿意调解').is('是'), '人民调解应当双方自愿', cite(人民调解法, 17))],
      starts: [starts('people-mediation', '来源案件', { carries: { 纠纷事实: '咨询事项', 所属村居: '所属村居' } }, cite(人民调解法, 17))] },
    引导其他途径: { by: 工作人员, from: ['已接待', '已答复'], to: '已引导', basis: asStanding('practice', cite(法, 22)), asks: { 途径: choice('公证', '仲裁', '诉讼', '行政复议', '信访', '行政机关'), 引导说明: longText() } },
    服务评价: { by: [...工作人员, '社会公众'], from: ['已答复'], once: true, basis: asStanding('practice', cite(法, 59)), asks: { 满意度: choice('满意', '基本满意', '不满意') } },
    办结: { by: 工作人员, from: '已答复', to: '已办结', basis: asStanding('practice', cite(法, 22)) },
  },
  deadlines: {
    预约答复: { from: '预约解答', to: '预约后答复', within: byParameter('预约答复工作日', 'workingDay'), lapse: '督促答复', basis: asStanding('unverified', cite(法律援助条例, 25)) },
  },
  never: [
    never('不告知申请法律援助的权利', { doing: ['即时答复', '预约后答复'], without: answer('告知申请法律援助权利').is('是') }, cite(法, 23)),
    never('一方不愿意而引导人民调解', { doing: '引导人民调解', without: answer('双方愿意调解').is('是') }, cite(人民调解法, 17)),
    never('重复评价', { doing: '服务评价', without: not(done('服务评价')) }, asStanding('practice', cite(法, 59))),
    never('未经解答即办结', { doing: '办结', without: any(done('即时答复'), done('预约后答复')) }, cite(法律援助条例, 25)),
  ],
  parameters: { 预约答复工作日 },
  counts: {
    'public-legal-service.services': count('公共法律服务件数', '件', { day: '接待日期' }, { by: ['服务渠道', '服务类型'] }),
    'legal-consultation.cases': count('法律咨询起数', '起', { day: '接待日期' }, { where: answer('服务类型').is('法律咨询'), by: ['服务渠道', '咨询领域'], definition: '一次接待计一件' }),
    'public-legal-service.consultation-person-times': sum('公共法律服务咨询人次', '人次', '服务人次', { day: '接待日期' }, { where: answer('服务类型').is('法律咨询'), by: ['服务渠道'] }),
    'public-legal-service.person-times': sum('公共法律服务人次', '人次', '服务人次', { day: '接待日期' }, { by: ['服务渠道'] }),
    'public-legal-service.referred': count('引导法律援助、调解等数', '件', { firstOf: ['引导法律援助', '引导人民调解', '引导其他途径'] }),
    'public-legal-service.satisfaction-rate': rate('公共法律服务满意率', '服务评价', { of: answer('满意度').oneOf('满意', '基本满意'), among: answer('满意度').filled() }),
  },
  titledBy: ['服务类型', '咨询领域'],
  importsAs: { 时间: '接待日期', 日期: '接待日期', 方式: '服务渠道', 内容: '咨询事项', 人次: '服务人次', 村居: '所属村居', 类型: '服务类型' },
})

import { caseNumber, done, fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('public-legal-services', '公共法律服务台账', {
  of: 'public-legal-service',
  columns: [
    caseNumber('编号'), fact('接待日期'), fact('渠道', '服务渠道'), fact('站点', '服务站点'), fact('村居', '所属村居'), fact('来访人'), fact('来访人类别'), fact('服务类型'), fact('咨询领域'), fact('咨询事项'),
    fact('人次', '服务人次'), fact('解答人'), ...group('引导', fact('转送机构'), done('人民调解', '引导人民调解'), fact('其他途径', '途径')), fact('满意度'), state('状态'),
  ],
})

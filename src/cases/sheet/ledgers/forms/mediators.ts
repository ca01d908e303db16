import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('mediators', '人民调解员名册', {
  of: 'mediator',
  columns: [
    fact('姓名'), fact('调委会', '人民调解委员会'), fact('产生方式'), fact('专兼职'), ...group('条件', fact('文化程度'), fact('成年公民'), fact('具备相应知识', '具备文化政策法律知识')), ...group('任职', fact('起', '任职起'), fact('止', '任职止'), validity('有效性')),
  ],
})

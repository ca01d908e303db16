import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法 as 法 } from '#law/statutes.ts'

const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('mediator', '人民调解员名册', {
  purpose: '登记人民调解员：所属调解委员会、委员还是聘任、专职还是兼职、文化程度、任职（聘任）起止。',
  field: '矛盾化解',
  basis: cite(法, '13、14'),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '任职起', to: '任职止' },
  asks: {
    姓名: text(),
    人民调解委员会: text(),
    产生方式: choice('委员', '聘任'),
    专兼职: choice('专职', '兼职'),
    文化程度: choice('初中及以下', '高中、中专', '大专', '本科及以上'),
    成年公民: yesNo(),
    具备文化政策法律知识: yesNo().hint('公道正派、热心人民调解工作，具有一定文化水平、政策水平和法律知识'),
    任职起: date(),
    任职止: date(),
  },
  requires: [
    must(answer('成年公民').is('是'), '人民调解员应当由成年公民担任', cite(法, '14（1）'), 核对),
    must(answer('具备文化政策法律知识').is('是'), '人民调解员应当公道正派、热心人民调解工作，具有一定文化水平、政策水平和法律知识', cite(法, '14（1）'), 核对),
  ],
  counts: { 'mediation.mediators': stock('人民调解员数', '人', { day: '任职起' }, { until: '任职止', by: ['专兼职', '文化程度', '产生方式'], definition: '期末在任的' }) },
  titledBy: ['姓名', '人民调解委员会'],
  naturalKey: ['姓名', '人民调解委员会', '任职起'],
  importsAs: { 调解员: '姓名', 调委会: '人民调解委员会', 学历: '文化程度', 起: '任职起', 止: '任职止' },
})

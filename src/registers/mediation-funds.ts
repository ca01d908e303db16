import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { sum } from '#core/vocabulary/count.ts'
import { choice, date, money, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法 as 法 } from '#law/statutes.ts'

const 种类 = answer('经费种类')
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

/** 一案一补的案件补贴在人民调解案件中发放，不在这里重登。 */
export default register('mediation-funds', '人民调解经费', {
  purpose: '登记人民调解的经费和补贴：财政保障的工作经费、设立单位提供的工作经费、误工补贴、医疗生活救助和抚恤、表彰奖励，每笔的来源、金额和支付日期；案件补贴由案件计出。',
  field: '矛盾化解',
  basis: cite(法, '6、12、16'),
  by: ['司法所工作人员', '经办人'],
  day: '支付日期',
  asks: {
    支付日期: date(),
    经费种类: choice('财政保障工作经费', '设立单位工作经费', '误工补贴', '医疗、生活救助和抚恤', '表彰奖励'),
    金额: money(),
    支付单位: text(),
    人民调解委员会: text().optional().hint('付给调解委员会的'),
    人民调解员: text().personal().when(种类.oneOf('误工补贴', '医疗、生活救助和抚恤')),
    凭证号: text(),
  },
  requires: [must(answer('金额').atLeast(0.01), '没有支付的不登记', cite(法, 6), 核对)],
  counts: {
    'mediation-funds.paid': sum('人民调解经费', '元', '金额', { day: '支付日期' }, { by: ['经费种类'], definition: '不含在案件中发放的案件补贴' }),
  },
  titledBy: ['经费种类', '支付日期', '支付单位'],
  naturalKey: ['凭证号', '经费种类'],
  importsAs: { 日期: '支付日期', 种类: '经费种类', 类别: '经费种类', 单位: '支付单位', 凭证: '凭证号' },
})

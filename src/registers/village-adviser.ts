import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, not } from '#core/vocabulary/condition.ts'
import { distinct, ratio, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 村居顾问规范 } from '#law/statutes.ts'

const 惯例 = asStanding('practice', cite(村居顾问规范, '结对、协议和评估'))
const 外地 = (article: string) => asStanding('local', cite(村居顾问规范, article))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 续聘 = answer('签订方式').is('续聘')
const 在期 = { until: '协议止', standing: true } as const

/** 每个村居每个协议期一行；服务情况登记在村居法律顾问服务记录中。 */
export default register('village-adviser', '村居法律顾问名册', {
  purpose: '登记村（居）委会与律师签订的法律顾问协议：结对律师、协议期、公示、线上服务群和监管小程序的使用，以及监管评估；评估结果是续聘的依据。',
  field: '公共法律服务',
  basis: 惯例,
  by: ['司法所工作人员', '经办人', '村居经办人'],
  validity: { from: '协议起', to: '协议止' },
  asks: {
    村居: text(),
    律师姓名: text(),
    律师事务所: text().toldBy('律师姓名', '所在单位'),
    执业证号: text(),
    执业证有效: yesNo(),
    协议编号: text(),
    签订方式: choice('新签', '续聘'),
    签订日期: date(),
    协议起: date(),
    协议止: date(),
    约定每月现场服务时长: whole().unit('小时').optional().hint('协议约定；外地指南为四小时以上，本地标准待核实'),
    结对村居数: whole().atLeast(1).unit('个').hint('该律师结对的村居数，含本村居'),
    结对数上限: whole().atLeast(1).unit('个').optional().hint('本地有上限的填写；外地指南为五个'),
    公示日期: date().optional().hint('在村居公示姓名、时间、地点、电话的日期'),
    专号入群: yesNo().hint('司法所专号已进入该村居法律服务群'),
    使用监管小程序: yesNo(),
    上期评估日期: date().when(续聘),
    上期评估结果: choice('优秀', '合格', '不合格').when(续聘),
    上期评估意见: longText().when(续聘),
  },
  requires: [
    must(answer('执业证有效').is('是'), '结对律师的执业证应当有效', 惯例, 核对),
    must(answer('签订日期').notAbove('协议止'), '签订日期不得晚于协议届满', 惯例, 核对),
    must(any(not(answer('结对数上限').filled()), answer('结对村居数').notAbove('结对数上限')), '结对的村居数超过本地上限', 外地('结对数量'), 核对),
    must(all(answer('上期评估结果').oneOf('优秀', '合格'), answer('上期评估日期').notAbove('协议起')), '监管评估是续聘的依据：没有评估、评估不合格或者评估晚于新协议开始的，不得续聘', 惯例, { ...核对, when: 续聘 }),
  ],
  counts: {
    'village-adviser.signed': distinct('签订法律顾问协议村居数', '家', '村居', { day: '协议起' }, { ...在期, definition: '期末协议有效的村居，同一村居只计一家' }),
    'village-adviser.coverage-rate': ratio('村居法律顾问覆盖率', { of: ['village-adviser.signed'], among: ['village.committees'], definition: '协议有效的村居 ÷ 村居名册上的村、居' }),
    'village-adviser.app.joined': distinct('专号入群村居数', '家', '村居', { day: '协议起' }, { ...在期, where: answer('专号入群').is('是') }),
    'village-adviser.app.used': distinct('使用监管小程序村居数', '家', '村居', { day: '协议起' }, { ...在期, where: answer('使用监管小程序').is('是') }),
    'village-adviser.app.group-join-rate': ratio('专号入群率', { of: ['village-adviser.app.joined'], among: ['village-adviser.signed'], definition: '专号入群的村居 ÷ 协议有效的村居' }),
    'village-adviser.app.usage-rate': ratio('监管小程序使用率', { of: ['village-adviser.app.used'], among: ['village-adviser.signed'], definition: '使用监管小程序的村居 ÷ 协议有效的村居' }),
    'village-adviser.lawyers': distinct('村居法律顾问人数', '名', '执业证号', { day: '协议起' }, 在期),
    'village-adviser.publicised': stock('公示法律顾问的村居协议数', '份', { day: '公示日期' }, { until: '协议止' }),
  },
  titledBy: ['村居', '律师姓名'],
  naturalKey: ['村居', '协议编号'],
  importsAs: { 律师: '律师姓名', 律所: '律师事务所', 证号: '执业证号', 起: '协议起', 止: '协议止', 入群: '专号入群', 小程序: '使用监管小程序' },
})

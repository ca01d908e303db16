import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { ratio, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 村居顾问规范 } from '#law/statutes.ts'

const 外地 = asStanding('local', cite(村居顾问规范, '到访和考核'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 未足 = not(answer('实到次数').notBelow('应到次数'))
const 季末 = { day: '季度末日' } as const

/** 每个村居每季度一行：应到次数依协议约定，本地标准待核实，不写死在程序中。 */
export default register('village-adviser-visits', '村居法律顾问到访考核', {
  purpose: '按季登记村居法律顾问约定的应到次数和实到次数；到访不足的写明原因，作为监管评估和续聘的依据。',
  field: '公共法律服务',
  basis: 外地,
  by: ['司法所工作人员', '经办人'],
  day: '季度末日',
  asks: {
    年度: whole().atLeast(2000).atMost(2100).unit('年'),
    季度: choice('第一季度', '第二季度', '第三季度', '第四季度'),
    季度末日: date(),
    协议编号: text(),
    村居: text(),
    律师姓名: text(),
    应到次数: whole().atLeast(1).unit('次').hint('协议约定的本季度到访次数'),
    实到次数: whole().unit('次').hint('与服务记录中的现场服务核对'),
    不足原因: longText().when(未足),
    群众满意率: whole().atMost(100).unit('%').optional(),
    考核得分: whole().atMost(100).unit('分').optional(),
  },
  requires: [must(not(lead('季度末日', days(1))), '季度结束后登记', 外地, 核对)],
  counts: {
    'village-adviser.visits.due': sum('村居法律顾问应到次数', '次', '应到次数', 季末, { by: ['村居'] }),
    'village-adviser.visits.done': sum('村居法律顾问实到次数', '次', '实到次数', 季末, { by: ['村居'] }),
    'village-adviser.visits.rate': ratio('村居法律顾问按约到访率', { of: ['village-adviser.visits.done'], among: ['village-adviser.visits.due'], decimals: 1, definition: '实到次数 ÷ 应到次数' }),
  },
  titledBy: ['村居', '年度', '季度'],
  naturalKey: ['协议编号', '年度', '季度'],
  importsAs: { 日期: '季度末日', 律师: '律师姓名', 应到: '应到次数', 实到: '实到次数', 原因: '不足原因', 满意率: '群众满意率', 得分: '考核得分' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, personIsNot } from '#core/vocabulary/condition.ts'
import { count, ratio, stock } from '#core/vocabulary/count.ts'
import { date, longText, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '线上帮办知识库'))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 驾驶舱的指标由办件、评价和各台账算得，不另登记。 */
export default register('service-cockpit', '线上帮办知识库', {
  purpose: '登记线上帮办使用的问答：问题、答复、依据、适用事项、编写人和审核人、有效期；过期的问答不得再用于答复。',
  field: '政务服务',
  basis: 规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '启用日期', to: '有效期至' },
  asks: {
    问题: text(),
    答复: longText(),
    适用事项: text(),
    依据: text().hint('法规、办事指南及版本'),
    版本: text(),
    编写人: person(),
    审核人: person(),
    涉及法律政策解释: yesNo(),
    主管部门确认: text().when(answer('涉及法律政策解释').is('是')).hint('确认的部门和日期'),
    启用日期: date(),
    有效期至: date(),
    使用次数: whole().unit('次').optional(),
    解决次数: whole().unit('次').optional(),
  },
  requires: [
    must(personIsNot('审核人', { fields: ['编写人'] }), '问答由编写人以外的人审核', 规则, 登记表),
    must(answer('解决次数').notAbove('使用次数'), '解决次数不得多于使用次数', 规则, { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'service-cockpit.entries': stock('知识库有效问答数', '条', { day: '启用日期' }, { until: '有效期至' }),
    'service-cockpit.added': count('知识库新增问答数', '条', { day: '启用日期' }),
    'service-cockpit.used': stock('知识库问答使用次数', '次', { day: '启用日期' }, { field: '使用次数' }),
    'service-cockpit.solved': stock('知识库问答解决次数', '次', { day: '启用日期' }, { field: '解决次数' }),
    'service-cockpit.solved-rate': ratio('知识库问答解决率', { of: ['service-cockpit.solved'], among: ['service-cockpit.used'], definition: '累计解决次数 ÷ 累计使用次数' }),
  },
  titledBy: ['问题'],
  naturalKey: ['问题', '版本'],
  importsAs: { 问: '问题', 答: '答复', 事项: '适用事项', 编写: '编写人', 审核: '审核人' },
})

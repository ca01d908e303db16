import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, distinct } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 一件事意见 } from '#law/statutes.ts'

const 规则 = asStanding('excerpt', cite(一件事意见, '高效办成一件事'))
const 核对 = { keepsBecause: '数字相互核对' }

/** 本单位经办的“一件事”逐件在政务服务办件中，其他系统办理的总量在政务服务业务量中。 */
export default register('one-matter', '“一件事”目录', {
  purpose: '登记把几个部门的事项合成一次办理的“一件事”：组成事项、牵头和协同部门，每次新增、优化各登记一行，写明环节、材料、时间的压减。',
  field: '政务服务',
  basis: 规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '上线日期', to: '停用日期' },
  asks: {
    名称: text(),
    变动: choice('新增', '优化'),
    牵头部门: text(),
    协同部门: text(),
    组成事项: longText(),
    组成事项数: whole().atLeast(2).unit('项').hint('一件事由两个以上事项组成'),
    优化内容: longText().when(answer('变动').is('优化')),
    原需环节: whole().unit('个').optional(),
    现需环节: whole().unit('个').optional(),
    原需材料: whole().unit('份').optional(),
    现需材料: whole().unit('份').optional(),
    上线日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [
    must(answer('现需环节').notAbove('原需环节'), '现需环节不得多于原需环节', 规则, 核对),
    must(answer('现需材料').notAbove('原需材料'), '现需材料不得多于原需材料', 规则, 核对),
  ],
  counts: {
    'one-matter.added': count('新增“一件事”数', '个', { day: '上线日期' }, { where: answer('变动').is('新增') }),
    'one-matter.optimised': count('优化“一件事”数', '个', { day: '上线日期' }, { where: answer('变动').is('优化') }),
    'one-matter.total': distinct('在用“一件事”数', '个', '名称', { day: '上线日期' }, { standing: true, until: '停用日期', definition: '同一件事新增、多次优化只计一个' }),
  },
  titledBy: ['名称', '变动'],
  naturalKey: ['名称', '变动', '上线日期'],
  importsAs: { 一件事名称: '名称', 主题: '名称', 牵头单位: '牵头部门', 协同单位: '协同部门', 事项数: '组成事项数' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('work-points', '年度法治建设工作要点', {
  purpose: '把年度法治政府建设工作要点分解为任务：来源、责任单位、时限、进度和佐证；年度报告据此自查。',
  field: '组织领导',
  basis: asStanding('practice', cite(本单位规则, '工作要点')),
  by: ['司法所工作人员', '经办人'],
  asks: {
    年度: whole().atLeast(2015).atMost(2100).unit('年'),
    要点序号: text(),
    要点内容: longText(),
    上级来源: text().optional().hint('对应的上级要点或者规划条目'),
    责任单位: text(),
    配合单位: text().optional(),
    下达日期: date(),
    完成时限: date(),
    进度: choice('未启动', '推进中', '已完成', '未按期完成'),
    完成日期: date().optional().when(answer('进度').is('已完成')),
    完成佐证: text().optional().when(answer('进度').is('已完成')),
    未完成原因: longText().optional().when(answer('进度').is('未按期完成')),
  },
  requires: [
    must(answer('完成时限').notBelow('下达日期'), '完成时限不得早于下达日期', asStanding('practice', cite(本单位规则, '工作要点')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'work-points.items': count('年度工作要点任务数', '项', { day: '下达日期' }, { by: ['责任单位'] }),
    'work-points.completion-rate': rate('年度工作要点完成率', { day: '下达日期' }, { of: answer('进度').is('已完成'), among: answer('进度').filled(), decimals: 1, definition: '已完成 ÷ 全部任务' }),
  },
  titledBy: ['年度', '要点内容'],
  naturalKey: ['年度', '要点序号'],
  importsAs: { 内容: '要点内容', 序号: '要点序号', 牵头单位: '责任单位', 时限: '完成时限' },
})

import { cite } from '#core/vocabulary/cite.ts'
import { stock } from '#core/vocabulary/count.ts'
import { date, file, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 法治建设纲要 } from '#law/statutes.ts'

export default register('law-plan', '法治建设规划', {
  purpose: '登记法治建设规划、纲要的目标和任务分解，以及与年度要点的衔接和完成情况。',
  field: '组织领导',
  basis: cite(法治建设纲要, '十'),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '起始日期', to: '截止日期' },
  asks: {
    规划名称: text(),
    目标或者任务: text(),
    起始日期: date(),
    截止日期: date(),
    责任单位: text(),
    衔接的年度要点: text().optional(),
    完成率: whole().atMost(100).unit('%').hint('按任务完成佐证填写'),
    规划文本: file().optional(),
  },
  counts: {
    'law-plan.goals': stock('在执行的规划目标任务数', '个', { day: '起始日期' }, { until: '截止日期', by: ['规划名称'] }),
  },
  titledBy: ['规划名称', '目标或者任务'],
  naturalKey: ['规划名称', '目标或者任务'],
})

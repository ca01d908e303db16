import { all, answer, not } from '#core/vocabulary/condition.ts'
import { 必须审核, 听证后审核 } from './penalty-kinds.ts'

/** 行政处罚法第五十八条规定应当审核的情形。 */
export const 必审情形 = [听证后审核, ...必须审核] as const

/** 三项制度意见第四部分的审核内容：每项单独得出结论。 */
export const 审核要点 = ['主体合法且人员有资格', '程序合法', '事实清楚证据充分', '依据准确裁量适当', '未超越权限', '文书完备规范', '不涉嫌犯罪'] as const

/** 送审单、决定文书稿、调查终结报告和证据之外，有的一并送审。 */
export const 其他送审材料 = ['裁量基准', '听证笔录', '鉴定评估意见', '专家意见', '其他'] as const

export const 初审无资格 = all(answer('初次从事处罚法制审核').is('是'), not(answer('法律职业资格证号').filled()))

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, lead, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 上海备案审查条例, 规范性文件通知 } from '#law/statutes.ts'

const 通知 = asStanding('practice', cite(规范性文件通知, '定期清理'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }
const 结论 = ['继续有效件数', '拟修改件数', '废止件数', '失效件数'] as const

/** 每次清理一行；逐件结论在规范性文件各案件的“清理”环节办理。 */
export default register('normative-cleanup', '规范性文件清理', {
  purpose: '登记每次规范性文件清理：依据和范围、谁起草谁梳理、谁制定谁清理、各类结论的件数和结果公布；逐件结论在各文件的案件中办理。',
  field: '依法决策',
  basis: 通知,
  by: ['司法所工作人员', '司法行政工作人员', '经办人'],
  day: '完成日期',
  asks: {
    名称: text().hint('如 2021年度行政规范性文件专项清理'),
    种类: choice('全面清理', '专项清理'),
    清理依据: text().hint('上级通知或者本机关决定'),
    范围和内容: longText().hint('专项清理应当明确范围、内容和时限'),
    开始日期: date(),
    完成期限: date(),
    完成日期: date(),
    延迟原因: longText().optional(),
    梳理单位: text().hint('谁起草、谁梳理'),
    清理文件件数: whole().unit('件'),
    继续有效件数: whole().unit('件'),
    拟修改件数: whole().unit('件'),
    废止件数: whole().unit('件'),
    失效件数: whole().unit('件'),
    结果公布: yesNo(),
    公布日期: date().when(answer('结果公布').is('是')),
  },
  requires: [
    must(answer('完成日期').notBelow('开始日期'), '完成日期不得早于开始日期', 通知, 核对),
    must(not(lead('完成日期', days(1))), '尚未完成的清理，完成后登记', 通知, 核对),
    must(answer('延迟原因').filled(), '超过完成期限的，写明原因', 通知, { ...核对, when: not(answer('完成日期').notAbove('完成期限')) }),
    must(all(...结论.map((one) => answer(one).notAbove('清理文件件数'))), '各类结论的件数不得多于清理的件数', 通知, 核对),
    must(answer('结果公布').is('是'), '废止、失效的，应当公布清理结果', asStanding('excerpt', cite(上海备案审查条例, 23)), { ...核对, when: any(answer('废止件数').atLeast(1), answer('失效件数').atLeast(1)) }),
  ],
  counts: {
    'normative-cleanup.rounds': count('规范性文件清理次数', '次', { day: '完成日期' }, { by: ['种类'] }),
    'normative-cleanup.screened': sum('清理规范性文件件数（按次登记）', '件', '清理文件件数', { day: '完成日期' }),
    'normative-cleanup.abolished': sum('清理中废止文件件数', '件', '废止件数', { day: '完成日期' }),
  },
  titledBy: ['名称'],
  naturalKey: ['名称', '开始日期'],
  importsAs: { 日期: '完成日期', 类型: '种类', 件数: '清理文件件数', 继续有效: '继续有效件数', 修改: '拟修改件数', 废止: '废止件数', 失效: '失效件数' },
})

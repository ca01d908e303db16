import { answer } from '#core/vocabulary/condition.ts'
import { caseNumber, day, fact, group, late, sheetForm, state, told, type FormColumn } from '../form.ts'

/** A step that the law asks for only of some decisions: the day on which it was done, or that it does not apply. */
const step = (heading: string, judgedBy: string, ...actions: readonly string[]): FormColumn => told(heading, [answer(judgedBy).is('否'), '不适用'], [answer(judgedBy).is('是'), day(heading, ...actions)])

export default sheetForm('major-decisions', '重大行政决策台账', {
  of: 'major-decision',
  columns: [
    caseNumber('编号'), fact('目录年度'), fact('目录号', '目录编号'), fact('决策事项'), fact('事项类别'), fact('承办单位'), day('启动日期', '启动决策程序'),
    ...group(
      '法定程序', step('公众参与', '须公众参与', '整理意见采纳情况', '听取意见'), step('专家论证', '须专家论证', '专家论证'), step('风险评估', '须风险评估', '风险评估'),
      day('合法性审查', '出具合法性审查意见'), day('集体讨论'), step('听证', '须听证', '举行听证'), step('公平竞争审查', '涉及经营者经济活动', '公平竞争审查'),
    ),
    ...group('意见', fact('收到条数', '收到意见条数'), fact('采纳条数')), ...group('审查', fact('审查意见书编号'), fact('审查结论', '合法性审查结论'), fact('公平竞争审查结论')), ...group('决定', fact('审议日期', '会议日期'), fact('审议结果', '多数意见'), fact('纪要文号'), fact('决定文号'), fact('决定日期')),
    ...group('公布', fact('公布日期'), late('是否超期公布', '公布期限')), fact('执行单位'), ...group('后评估', day('后评估日期', '组织后评估'), fact('后评估结论')), ...group('归档', fact('档案号'), fact('归档日期')), state('状态'),
  ],
})

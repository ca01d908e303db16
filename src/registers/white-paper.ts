import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, lead, not } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { days } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

const 规则 = asStanding('practice', cite(本单位规则, '白皮书'))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

export default register('white-paper', '法治白皮书', {
  purpose: '登记法院、检察院和行政机关发布的白皮书（涉企审判、涉企犯罪、行政审判等）：发布单位、数据期间、反映的问题、建议，以及本级采纳的情况。',
  field: '营商环境',
  basis: 规则,
  by: ['司法所工作人员', '经办人'],
  day: '发布日期',
  asks: {
    名称: text(),
    发布单位: text(),
    单位类别: choice('法院', '检察院', '行政机关', '几家联合'),
    主题: choice('涉企审判', '涉企犯罪和检察建议', '行政审判', '行政检察', '知识产权', '劳动争议', '其他'),
    涉及企业: choice('是', '否'),
    数据期间: text().hint('如 2018年至2020年'),
    发布日期: date(),
    发布方式: choice('新闻发布会', '网站', '送达相关单位', '其他'),
    网址: text().optional(),
    案件数: whole().unit('件').optional(),
    反映的问题: longText(),
    建议数: whole().unit('条'),
    采纳建议数: whole().unit('条').when(answer('建议数').atLeast(1)).hint('尚未研究的填0，采纳后更正'),
    采纳情况: longText().when(answer('采纳建议数').atLeast(1)),
    文本: file().optional(),
  },
  requires: [
    must(not(lead('发布日期', days(1))), '不得登记尚未发布的白皮书', 规则, 核对),
    must(answer('采纳建议数').notAbove('建议数'), '采纳的建议不得多于提出的建议', 规则, 核对),
  ],
  counts: {
    'white-paper.published': count('发布白皮书数', '部', { day: '发布日期' }, { by: ['单位类别', '主题'] }),
    'white-paper.enterprise': count('涉企白皮书数', '部', { day: '发布日期' }, { where: answer('涉及企业').is('是') }),
    'white-paper.suggestions': sum('白皮书提出建议数', '条', '建议数', { day: '发布日期' }),
    'white-paper.adopted': sum('采纳白皮书建议数', '条', '采纳建议数', { day: '发布日期' }),
  },
  titledBy: ['名称'],
  naturalKey: ['名称', '发布日期'],
  importsAs: { 白皮书: '名称', 单位: '发布单位', 日期: '发布日期', 链接: '网址', 问题: '反映的问题' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, file, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('grassroots-training', '“百千万”法治培训', {
  purpose: '登记“百千万”培训工程各批次：处级干部、法治工作人员、法律明白人等三个层次的参训人数。',
  field: '学法',
  basis: asStanding('practice', cite(本单位规则, '百千万培训')),
  by: ['司法所工作人员', '经办人'],
  day: '开班日期',
  asks: {
    开班日期: date(),
    批次: text(),
    层次: choice('处级以上领导干部', '法治工作人员', '法律明白人'),
    主题: text(),
    学时: whole().atLeast(1).unit('学时'),
    参训人数: whole().atLeast(1).unit('名').hint('同一人在同一层次本年度只计一次'),
    考核合格人数: whole().unit('名'),
    名册: file().optional(),
  },
  requires: [
    must(answer('考核合格人数').notAbove('参训人数'), '考核合格人数不得多于参训人数', asStanding('practice', cite(本单位规则, '百千万培训')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'grassroots-training.division-cadres': sum('处级以上领导干部法治培训人数', '名', '参训人数', { day: '开班日期' }, { where: answer('层次').is('处级以上领导干部') }),
    'grassroots-training.law-workers': sum('法治工作人员培训人数', '名', '参训人数', { day: '开班日期' }, { where: answer('层次').is('法治工作人员') }),
    'grassroots-training.law-literate': sum('法律明白人培训人数', '名', '参训人数', { day: '开班日期' }, { where: answer('层次').is('法律明白人') }),
    'grassroots-training.classes': count('“百千万”培训批次', '期', { day: '开班日期' }, { by: ['层次'] }),
  },
  titledBy: ['层次', '批次'],
  naturalKey: ['开班日期', '层次', '批次'],
})

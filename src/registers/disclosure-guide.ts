import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 信息公开条例 } from '#law/statutes.ts'

const 指南 = answer('文本').is('政府信息公开指南')
const 目录 = answer('文本').is('政府信息公开目录')

/** 每次修订并重新发布登记一个版本，旧版本填失效日期。 */
export default register('disclosure-guide', '公开指南和公开目录', {
  purpose: '登记政府信息公开指南、公开目录的每一版本：内容是否齐全、发布日期和网址、修订说明，及时更新。',
  field: '政务公开',
  basis: cite(信息公开条例, '12（1）', '政府信息公开指南和政府信息公开目录应当及时更新'),
  by: ['经办人', '司法所工作人员'],
  validity: { from: '发布日期', to: '失效日期', of: ['文本'] },
  asks: {
    文本: choice('政府信息公开指南', '政府信息公开目录'),
    版本: text(),
    变动: choice('首次发布', '修订'),
    修订说明: longText().when(answer('变动').is('修订')),
    工作机构: text(),
    办公地址: text().when(指南),
    办公时间: text().when(指南),
    联系电话: text().when(指南),
    传真号码: text().when(指南),
    互联网联系方式: text().when(指南),
    载明分类编排体系和获取方式: yesNo().when(指南),
    载明索引名称概述和生成日期: yesNo().when(目录),
    发布日期: date(),
    发布网址: text(),
    失效日期: date().optional().hint('现行的不填'),
  },
  requires: [
    must(answer('载明分类编排体系和获取方式').is('是'), '公开指南应当包括政府信息的分类、编排体系、获取方式', cite(信息公开条例, '12（2）'), { keepsBecause: '登记要求由台账自身约束', when: 指南 }),
    must(answer('载明索引名称概述和生成日期').is('是'), '公开目录应当包括政府信息的索引、名称、内容概述、生成日期', cite(信息公开条例, '12（3）'), { keepsBecause: '登记要求由台账自身约束', when: 目录 }),
  ],
  counts: {
    'disclosure-guide.in-force': stock('现行公开指南、目录数', '份', { day: '发布日期' }, { until: '失效日期', by: ['文本'] }),
    'disclosure-guide.revised': count('公开指南、目录修订次数', '次', { day: '发布日期' }, { where: answer('变动').is('修订'), by: ['文本'] }),
  },
  titledBy: ['文本', '版本'],
  naturalKey: ['文本', '版本'],
  importsAs: { 名称: '文本', 机构: '工作机构', 网址: '发布网址', 电话: '联系电话' },
})

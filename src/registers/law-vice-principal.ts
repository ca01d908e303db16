import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 上海法治副校长办法, 法治副校长办法 } from '#law/statutes.ts'

const 办法 = (article: string) => asStanding('excerpt', cite(法治副校长办法, article))
const 上海 = (article: string) => asStanding('excerpt', cite(上海法治副校长办法, article))
const 核对 = { keepsBecause: '登记要求由台账自身约束' }

/** 一人一校一行；续聘另登一行。 */
export default register('law-vice-principal', '法治副校长名册', {
  purpose: '登记法院、检察院、公安、司法行政机关派出的法治副校长：姓名、单位、职务、任职学校、聘期。授课另行登记。',
  field: '法治宣传',
  basis: 办法('聘任'),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '聘任日期', to: '聘期届满' },
  asks: {
    名册编号: text().hint('每人一个，兼任两校的用同一个编号'),
    姓名: text(),
    派出机关: choice('人民法院', '人民检察院', '公安机关', '司法行政机关'),
    派出单位: text().toldBy('姓名', '所在单位'),
    职务: text(),
    学校: text(),
    现任学校数: whole().atLeast(1).unit('所').hint('连同本校'),
    从事法治工作年数: whole().unit('年').optional(),
    任前培训学时: whole().unit('学时').optional(),
    聘书编号: text().optional(),
    聘任日期: date(),
    聘期届满: date().hint('一般为三年'),
  },
  requires: [
    must(answer('现任学校数').atMost(2), '一人至多同时担任两所学校的法治副校长', 办法('兼任'), { ...核对, since: '2022-05-01' }),
    must(answer('从事法治工作年数').atLeast(3), '法治副校长应当从事法治工作三年以上', 上海('遴选条件'), { ...核对, since: '2023-08-09' }),
    must(answer('任前培训学时').atLeast(8), '任职前应当接受不少于八学时的培训', 上海('任前培训'), { ...核对, since: '2023-08-09' }),
  ],
  counts: {
    'law-vice-principal.count': distinct('法治副校长名册人数', '名', '名册编号', { day: '聘任日期' }, { standing: true, until: '聘期届满', definition: '期末在聘的人数；兼任两校的计一人' }),
    'law-vice-principal.posts': stock('法治副校长在聘岗位数', '个', { day: '聘任日期' }, { until: '聘期届满', by: ['派出机关'], definition: '一人一校计一个' }),
    'law-vice-principal.schools': distinct('配备法治副校长的学校数', '所', '学校', { day: '聘任日期' }, { standing: true, until: '聘期届满' }),
  },
  titledBy: ['姓名', '学校'],
  naturalKey: ['名册编号', '学校', '聘任日期'],
  importsAs: { 编号: '名册编号', 单位: '派出单位', 任职学校: '学校', 聘任时间: '聘任日期', 聘期至: '聘期届满' },
})

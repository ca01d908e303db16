import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { years } from '#core/vocabulary/period.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法 as 法 } from '#law/statutes.ts'

const 核对 = { keepsBecause: '登记要求由台账自身约束' }

/** 每届一行：换届的另行登记。 */
export default register('mediation-committee', '人民调解委员会名册', {
  purpose: '登记本行政区域内的人民调解委员会：类型、委员和主任、妇女和人数较少民族的成员、任期；换届另行登记，期满没有换届的不再计入。',
  field: '矛盾化解',
  basis: cite(法, '8—10'),
  by: ['司法所工作人员', '经办人'],
  validity: { from: '任期起', to: '任期止', of: ['名称'] },
  asks: {
    名称: text(),
    类型: choice('村', '居', '乡镇', '街道', '企事业单位', '行业性专业性', '其他'),
    所属村居: text().optional().when(answer('类型').oneOf('村', '居')),
    主任: text(),
    委员人数: whole().unit('人'),
    有妇女成员: yesNo(),
    多民族居住地区: yesNo(),
    有人数较少民族的成员: yesNo().when(answer('多民族居住地区').is('是')),
    委员产生方式: choice('村民会议、村民代表会议、居民会议推选', '职工大会、职工代表大会、工会组织推选', '设立单位确定'),
    任期起: date(),
    任期止: date(),
  },
  requires: [
    must(answer('委员人数').atLeast(3), '人民调解委员会由委员三至九人组成', cite(法, '8（2）'), 核对), must(answer('委员人数').atMost(9), '人民调解委员会由委员三至九人组成', cite(法, '8（2）'), 核对),
    must(answer('有妇女成员').is('是'), '人民调解委员会应当有妇女成员', cite(法, '8（3）'), 核对),
    must(answer('有人数较少民族的成员').is('是'), '多民族居住的地区应当有人数较少民族的成员', cite(法, '8（3）'), { ...核对, when: answer('多民族居住地区').is('是') }),
    must(answer('委员产生方式').is('村民会议、村民代表会议、居民会议推选'), '村、居的委员由村民会议或者村民代表会议、居民会议推选产生', cite(法, '9（1）'), { ...核对, when: answer('类型').oneOf('村', '居') }),
    must(answer('委员产生方式').is('职工大会、职工代表大会、工会组织推选'), '企业事业单位的委员由职工大会、职工代表大会或者工会组织推选产生', cite(法, '9（1）'), { ...核对, when: answer('类型').is('企事业单位') }),
    must(answer('任期止').withinTerm('任期起', years(3)), '委员每届任期三年', asStanding('practice', cite(法, '9（2）')), 核对),
  ],
  counts: {
    'mediation.committees': stock('人民调解委员会数', '个', { day: '任期起' }, { until: '任期止', by: ['类型'], definition: '期末任期未满的；期满没有换届登记的不计' }),
    'mediation.committee-members': stock('人民调解委员会委员数', '人', { day: '任期起' }, { until: '任期止', field: '委员人数', by: ['类型'] }),
  },
  titledBy: ['名称', '任期起'],
  naturalKey: ['名称', '任期起'],
  importsAs: { 调委会: '名称', 调委会名称: '名称', 类别: '类型', 村居: '所属村居', 人数: '委员人数', 起: '任期起', 止: '任期止' },
})

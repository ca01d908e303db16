import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { stock, sum } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('community-governance', '社区治理组织', {
  purpose: '登记“3+N+X”三级社区治理体系中的组织、成员和活动：居委会、业委会、物业“三驾马车”和社会力量。',
  field: '基层治理',
  basis: asStanding('practice', cite(本单位规则, '社区治理')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '成立日期', to: '届满日期' },
  asks: {
    组织名称: text(),
    组织类型: choice('居委会', '村委会', '业委会', '物业企业', '社会组织', '志愿团队', '其他'),
    所在村居: text(),
    成员人数: whole().unit('人'),
    负责人: text(),
    成立日期: date(),
    届满日期: date().hint('无届期的填2099-12-31'),
    本年活动次数: whole().unit('次'),
  },
  counts: {
    'community-governance.organisations': stock('社区治理组织数', '个', { day: '成立日期' }, { until: '届满日期', by: ['组织类型'] }),
    'community-governance.activities': sum('社区治理活动次数', '次', '本年活动次数', { day: '成立日期' }),
  },
  titledBy: ['组织名称'],
  naturalKey: ['组织名称', '所在村居'],
})

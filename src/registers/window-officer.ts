import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct } from '#core/vocabulary/count.ts'
import { choice, date, person, text, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 行政许可法 } from '#law/statutes.ts'

const 授权规则 = asStanding('practice', cite(行政许可法, 26))
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }
const 在任 = { standing: true, until: '授权止' } as const

/** 事务官经办的件在政务服务办件中，由“窗口事务官”办理的环节可查。 */
export default register('window-officer', '窗口事务官授权', {
  purpose: '登记“窗口事务官”的授权：事务官、授权事项、可以决定的范围、授权部门和文号、起止日期。',
  field: '政务服务',
  basis: 授权规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '授权起', to: '授权止' },
  asks: {
    事务官: person(),
    授权事项: text(),
    试点批次: choice('首批', '第二批', '第三批', '其他'),
    权限: choice('受理', '受理和审查', '当场决定', '全部环节'),
    授权部门: text(),
    授权文号: text(),
    为本机关工作人员: yesNo(),
    培训考核合格: yesNo(),
    授权起: date(),
    授权止: date(),
  },
  requires: [
    must(answer('为本机关工作人员').is('是'), '行政许可决定由行政机关作出，不得授权本机关以外的人员决定', cite(行政许可法, '22、23'), { ...登记表, when: answer('权限').oneOf('当场决定', '全部环节') }),
    must(answer('培训考核合格').is('是'), '未经培训考核合格的，不得授权', 授权规则, 登记表),
  ],
  counts: {
    'window-officer.pilot-items': distinct('“窗口事务官”首批试点事项数', '个', '授权事项', { day: '授权起' }, { ...在任, where: answer('试点批次').is('首批') }),
    'window-officer.items': distinct('“窗口事务官”授权事项数', '个', '授权事项', { day: '授权起' }, 在任),
    'window-officer.officers': distinct('“窗口事务官”人数', '人', '事务官', { day: '授权起' }, { ...在任, definition: '一人获授权多个事项的只计一人' }),
  },
  titledBy: ['事务官', '授权事项'],
  naturalKey: ['事务官', '授权事项', '授权起'],
  importsAs: { 姓名: '事务官', 事项: '授权事项', 批次: '试点批次', 文号: '授权文号', 开始日期: '授权起', 结束日期: '授权止' },
})

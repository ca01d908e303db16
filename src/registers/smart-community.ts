import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, money, text } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('smart-community', '智慧社区项目', {
  purpose: '登记村（社区）“智慧社区”建设项目及调研、验收情况。',
  field: '基层治理',
  basis: asStanding('practice', cite(本单位规则, '智慧社区')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  day: '立项日期',
  asks: {
    项目名称: text(),
    所在村居: text(),
    建设内容: longText(),
    立项日期: date(),
    进度: choice('建设中', '已验收', '已停用'),
    验收日期: date().when(answer('进度').is('已验收')),
    投资金额: money().optional(),
  },
  counts: {
    'smart-community.projects': count('智慧社区建设项目数', '个', { day: '立项日期' }),
    'smart-community.accepted': count('智慧社区验收项目数', '个', { day: '验收日期' }),
  },
  titledBy: ['项目名称', '所在村居'],
  naturalKey: ['项目名称', '所在村居'],
})

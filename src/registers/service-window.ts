import { cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { ratio, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例 } from '#law/statutes.ts'

const 规则 = cite(优化营商环境条例, '36（3）', '对政务服务大厅中部门分设的服务窗口，应当创造条件整合为综合窗口，提供一站式服务')
const 种类 = answer('窗口种类')
const 在用 = { until: '停用日期' }

/** 逐件的接待、受理、流转、出件在政务服务办件中；承办事项是政务服务事项目录的标签。 */
export default register('service-window', '政务服务窗口', {
  purpose: '登记政务服务中心、社区事务受理服务中心的每一个窗口：种类、受理范围、坐班人员；前台综合受理、后台分类办理、统一窗口出件。',
  field: '政务服务',
  basis: 规则,
  by: ['窗口人员', '经办人', '司法所工作人员'],
  validity: { from: '启用日期', to: '停用日期' },
  asks: {
    场所: text().hint('如 演示镇社区事务受理服务中心'),
    窗口编号: text(),
    窗口种类: choice('无差别综合窗口', '分领域综合窗口', '专业窗口', '出件窗口', '帮办窗口'),
    受理范围: text(),
    可受理事项数: whole().unit('项').optional(),
    坐班人员: text().optional(),
    启用日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [must(not(answer('可受理事项数').under(2)), '综合窗口受理的事项不少于两项', 规则, { keepsBecause: '登记要求由台账自身约束', when: 种类.oneOf('无差别综合窗口', '分领域综合窗口') })],
  counts: {
    'service-window.count': stock('受理窗口数', '个', { day: '启用日期' }, { ...在用, where: 种类.oneOf('无差别综合窗口', '分领域综合窗口', '专业窗口'), by: ['场所'], definition: '出件、帮办窗口不受理申请，不计入' }),
    'service-window.undifferentiated.count': stock('无差别综合窗口数', '个', { day: '启用日期' }, { ...在用, where: 种类.is('无差别综合窗口'), by: ['场所'] }),
    'service-window.comprehensive.count': stock('综合窗口数', '个', { day: '启用日期' }, { ...在用, where: 种类.oneOf('无差别综合窗口', '分领域综合窗口') }),
    'service-window.comprehensive.rate': ratio('政务服务中心综合窗口占比', { of: ['service-window.comprehensive.count'], among: ['service-window.count'], definition: '期末综合窗口（无差别、分领域）÷ 受理窗口' }),
  },
  titledBy: ['场所', '窗口编号'],
  naturalKey: ['场所', '窗口编号', '启用日期'],
  importsAs: { 窗口号: '窗口编号', 类型: '窗口种类', 中心: '场所', 工作人员: '坐班人员' },
})

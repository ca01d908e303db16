import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 个人信息保护法, 本单位规则 } from '#law/statutes.ts'

const 在用 = { standing: true, until: '停用日期' } as const
const 自动 = answer('用于自动化决策').is('是')

export default register('data-model', '数据模型', {
  purpose: '登记统筹建设、共享应用的数据模型：应用领域和场景、数据来源、建设和使用单位、版本、调用情况；一个模型登记一行，新版本更正版本。',
  field: '数据与信用',
  basis: asStanding('practice', cite(本单位规则, '数据模型')),
  by: ['经办人', '城运中心工作人员', '司法所工作人员'],
  validity: { from: '上线日期', to: '停用日期' },
  asks: {
    模型名称: text(),
    应用领域: text().hint('如 城市管理、经济发展、统计决策'),
    应用场景: text(),
    功能: longText(),
    数据来源: text(),
    建设单位: text(),
    使用单位数: whole().unit('家').optional(),
    版本: text(),
    共享: choice('全区共享', '申请共享', '本单位使用'),
    调用次数: whole().unit('次').optional(),
    用于自动化决策: yesNo().hint('对个人权益有重大影响的决定'),
    可说明并转人工: yesNo().when(自动),
    上线日期: date(),
    停用日期: date().optional().hint('在用的不填'),
  },
  requires: [must(answer('可说明并转人工').is('是'), '自动化决策对个人权益有重大影响的，个人有权要求说明，并有权拒绝仅通过自动化决策的方式作出决定', cite(个人信息保护法, '24（3）'), { keepsBecause: '登记要求由台账自身约束', when: 自动, since: '2021-11-01' })],
  counts: {
    'data-model.count': stock('累计建设数据模型数', '个', { day: '上线日期' }, { by: ['应用领域', '共享'], definition: '累计建设的，包括其后停用的；在用的另计' }),
    'data-model.in-use': stock('在用数据模型数', '个', { day: '上线日期' }, { until: '停用日期', by: ['应用领域'] }),
    'data-model.domains': distinct('数据模型覆盖应用领域类数', '类', '应用领域', { day: '上线日期' }, 在用),
    'data-model.scenarios': distinct('数据模型应用场景数', '个', '应用场景', { day: '上线日期' }, 在用),
  },
  titledBy: ['模型名称', '应用场景'],
  naturalKey: ['模型名称'],
  importsAs: { 模型: '模型名称', 领域: '应用领域', 场景: '应用场景', 单位: '建设单位' },
})

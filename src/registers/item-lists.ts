import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer, not } from '#core/vocabulary/condition.ts'
import { count, stock } from '#core/vocabulary/count.ts'
import { choice, date, longText, text } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 优化营商环境条例, 行政许可法 } from '#law/statutes.ts'

const 清单 = answer('清单')
const 变动 = answer('变动情形')
const 依据 = answer('依据层级')
const 登记表 = { keepsBecause: '登记要求由台账自身约束' }

/** 清单的一个版本登记一行：调整时旧版本填失效日期，另登记新版本；取消也登记一行，写明原因。 */
export default register('item-lists', '权责清单和事项清单', {
  purpose: '登记权责清单、行政许可事项、行政审批中介服务事项、公共服务事项清单的每一版本：依据、变动情形、原因和生效失效日期，动态管理留痕。',
  field: '政务服务',
  basis: cite(优化营商环境条例, '40（1）', '国家实行行政许可清单管理制度，适时调整行政许可清单并向社会公布'),
  by: ['经办人', '司法所工作人员', '窗口人员'],
  validity: { from: '生效日期', to: '失效日期', of: ['清单', '事项编码'] },
  asks: {
    清单: choice('权力清单', '责任清单', '行政许可事项清单', '行政审批中介服务事项清单', '公共服务事项清单'),
    事项编码: text(),
    事项名称: text(),
    责任部门: text(),
    依据层级: choice('法律', '行政法规', '国务院决定', '地方性法规', '省级政府规章', '部门规章', '规章以下规范性文件'),
    依据: text().hint('名称和条款'),
    版本: text(),
    变动情形: choice('首次编入', '新增', '调整', '取消'),
    变动原因: longText().when(not(变动.is('首次编入'))),
    生效日期: date(),
    失效日期: date().optional().hint('现行的不填'),
    公布网址: text().optional(),
  },
  requires: [
    must(not(依据.oneOf('部门规章', '规章以下规范性文件')), '部门规章和规章以下规范性文件不得设定行政许可', cite(行政许可法, '14、15、17'), { ...登记表, when: 清单.is('行政许可事项清单') }),
    must(依据.oneOf('法律', '行政法规', '地方性法规', '国务院决定'), '行政审批中介服务事项应当有法律、法规或者国务院决定依据', cite(优化营商环境条例, '43（1）'), { ...登记表, when: 清单.is('行政审批中介服务事项清单') }),
    must(not(answer('失效日期').filled()), '取消是清单变动的记录，不再有失效日期', asStanding('practice', cite(优化营商环境条例, '40（1）')), { ...登记表, when: 变动.is('取消') }),
  ],
  counts: {
    'item-lists.entries': stock('清单现行事项数', '项', { day: '生效日期' }, { until: '失效日期', where: not(变动.is('取消')), by: ['清单', '责任部门'] }),
    'item-lists.added': count('清单新增事项数', '项', { day: '生效日期' }, { where: 变动.is('新增'), by: ['清单'] }),
    'item-lists.adjusted': count('清单调整事项数', '项', { day: '生效日期' }, { where: 变动.is('调整'), by: ['清单'] }),
    'item-lists.cancelled': count('清单取消事项数', '项', { day: '生效日期' }, { where: 变动.is('取消'), by: ['清单'] }),
  },
  titledBy: ['清单', '事项名称', '版本'],
  naturalKey: ['清单', '事项编码', '版本'],
  importsAs: { 编码: '事项编码', 事项: '事项名称', 部门: '责任部门', 实施部门: '责任部门', 调整原因: '变动原因', 调整情形: '变动情形', 生效时间: '生效日期' },
})

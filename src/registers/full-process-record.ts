import { cite } from '#core/vocabulary/cite.ts'
import { all, answer } from '#core/vocabulary/condition.ts'
import { distinct, ratio, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 三项制度意见 } from '#law/statutes.ts'

export default register('full-process-record', '执法记录仪', {
  purpose: '登记执法记录仪等设备：编号、领用人、使用时长和音视频归档率。',
  field: '行政执法',
  basis: cite(三项制度意见, '三（八）'),
  by: ['执法机构负责人', '司法所工作人员', '经办人'],
  validity: { from: '启用日期', to: '报废日期', of: ['设备种类', '领用人'] },
  asks: {
    设备编号: text(),
    设备种类: choice('执法记录仪', '执法终端', '取证无人机', '其他'),
    领用人: text().optional().hint('备用机不填'),
    启用日期: date(),
    报废日期: date().hint('在用的填2099-12-31'),
    本年使用时长: whole().unit('小时').optional(),
    归档率: whole().atMost(100).unit('%').optional(),
  },
  counts: {
    'full-process-record.body-cameras': stock('执法记录仪台数', '台', { day: '启用日期' }, { until: '报废日期', where: answer('设备种类').is('执法记录仪') }),
    'full-process-record.camera-users': distinct('配备执法记录仪的执法人员数', '人', '领用人', { day: '启用日期' }, { standing: true, until: '报废日期', where: all(answer('设备种类').is('执法记录仪'), answer('领用人').filled()) }),
    'full-process-record.camera-coverage-rate': ratio('执法记录仪配备率', { of: ['full-process-record.camera-users'], among: ['officer.enforcement-team.count'], definition: '领用执法记录仪的执法人员 ÷ 综合行政执法队执法人员' }),
  },
  titledBy: ['设备种类', '设备编号'],
  naturalKey: ['设备编号'],
  importsAs: { 编号: '设备编号', 使用人: '领用人' },
})

import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { distinct, stock } from '#core/vocabulary/count.ts'
import { choice, date, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 本单位规则 } from '#law/statutes.ts'

export default register('iot-sensing', '视频和物联感知接入', {
  purpose: '登记接入的视频和感知设备：批次、类别、点位、数量、在线情况；数量按批次接入，退网的注销。',
  field: '城市运行',
  basis: asStanding('practice', cite(本单位规则, '感知接入')),
  by: ['城运中心工作人员', '经办人', '司法所工作人员'],
  validity: { from: '接入日期', to: '退网日期' },
  asks: {
    接入批次: text(),
    种类: choice('视频', '感知设备'),
    设备类别: text().hint('如 烟感、水位、井盖、电弧'),
    数量: whole().atLeast(1),
    在线数量: whole(),
    安装区域: text(),
    接入日期: date(),
    退网日期: date().hint('在网的填2099-12-31'),
    权属单位: text(),
  },
  requires: [
    must(answer('在线数量').notAbove('数量'), '在线数量不得多于接入数量', asStanding('practice', cite(本单位规则, '感知接入')), { keepsBecause: '数字相互核对' }),
  ],
  counts: {
    'iot-sensing.video-channels': stock('接入视频路数', '路', { day: '接入日期' }, { until: '退网日期', field: '数量', where: answer('种类').is('视频') }),
    'iot-sensing.devices': stock('接入感知设备数', '个', { day: '接入日期' }, { until: '退网日期', field: '数量', where: answer('种类').is('感知设备'), by: ['设备类别'] }),
    'iot-sensing.device-classes': distinct('感知设备类别数', '类', '设备类别', { day: '接入日期' }, { standing: true, until: '退网日期', where: answer('种类').is('感知设备') }),
  },
  titledBy: ['种类', '设备类别', '接入批次'],
  naturalKey: ['接入批次', '设备类别'],
})

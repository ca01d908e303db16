import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import assessment from './enforcement-assessment.ts'
import camera from './full-process-record.ts'
import devices from './iot-sensing.ts'
import reform from './enforcement-reform.ts'
import training from './officer-training.ts'
import watch from './one-net-operation.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-06-10') => story(register).tryOpen(on, answers)
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on, numerator }) => [figure, on, numerator])
}
const 设备 = { 接入批次: '演示一批', 种类: '感知设备', 设备类别: '烟感', 数量: 100, 在线数量: 98, 安装区域: '演示', 接入日期: '2025-02-01', 退网日期: '2025-05-31', 权属单位: '演示' }
const 培训 = { 培训日期: '2025-03-01', 培训名称: '演示', 培训形式: '集中授课', 学时: 4, 应参加人数: 30, 参加人次: 28, 考试合格人数: 28, 签到材料: '演示' }
const 考核 = { 考核日期: '2025-01-10', 考核年度: 2024, 被考核单位: '演示队', 考核机关: '演示局', 考核等次: '优秀', 考核指标含罚没数额: '否', 执法过错数: 0 }

describe('城市运行和行政执法的台账', () => {
  it('感知设备按数量在网，退网次日起不再计', () => {
    expect(figures(devices, 设备)).toEqual([['iot-sensing.devices', '2025-02-01', 100], ['iot-sensing.devices', '2025-06-01', -100], ['iot-sensing.device-classes', '2025-02-01', 1], ['iot-sensing.device-classes', '2025-06-01', -1]])
    expect(enter(devices, { ...设备, 在线数量: 101 }).refusal).toContain('在线数量不得多于接入数量')
    expect(enter(devices, { ...设备, 退网日期: '2025-01-31' }).refusal).toContain('退网日期不得早于接入日期')
  })
  it('罚没数额不得作为考核指标', () => {
    expect(enter(assessment, { ...考核, 考核指标含罚没数额: '是' }).refusal).toContain('《行政处罚法》第74条（3）')
    expect(figures(assessment, 考核)).toContainEqual(['enforcement-assessment.excellent-years', '2025-01-10', 1])
  })
  it('培训人次、合格人数、值守派遣数不合逻辑的，不予登记', () => {
    expect(enter(training, { ...培训, 参加人次: 31 }).refusal).toContain('参加人次不得多于应参加人数')
    expect(enter(training, { ...培训, 考试合格人数: 29 }).refusal).toContain('合格人数不得多于参加人次')
    expect(enter(watch, { 值守日期: '2025-03-01', 班次: '日班', 值守人: '演示', 来源: '网格', 事件数: 5, 派遣数: 6, 办结数: 0 }).refusal).toContain('派遣数不得多于事件数')
  })
  it('超编有说明才登记；备用记录仪不计入配备', () => {
    const 队 = { 登记日期: '2025-01-10', 街镇: '演示镇', 是否挂牌: '是', 编制数: 50, 实有人数: 51, 评议结果: '良好' }
    expect(enter(reform, 队).refusal).toContain('应当说明')
    expect(enter(reform, { ...队, 超编说明: '军转安置' }).reasons).toEqual([])
    const 仪 = { 设备编号: '1', 设备种类: '执法记录仪', 启用日期: '2025-01-10', 报废日期: '2099-12-31' }
    expect(new Set(figures(camera, 仪).map(([figure]) => figure))).toEqual(new Set(['full-process-record.body-cameras']))
  })
})

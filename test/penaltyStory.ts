import { addDays } from '#core/calendar/plain-date.ts'
import type { Facts } from '#core/engine/case.ts'
import penalty from '#procedures/penalty.ts'
import { story, type Story } from './story.ts'

/** A penalty case as its tests tell it, as far as each step. */

export const 执法人员 = ['演示执法甲', '演示执法乙']
export const 线索 = { 当事人: '演示当事人', 当事人类型: '公民', 案由: '演示案由', 案件来源: '检查发现', 违法行为终了日: '2023-12-01', 涉及生命健康金融安全且有危害后果: '否', 管辖依据: '演示', 实施主体: '行政机关' }
export const 立案填写 = { 执法人员, 时效内已发现: '是' }
export const 取证 = { 执法人员, 已出示执法证件: '是', 证据说明: '演示' }
export const 终结 = { 违法事实: '演示', 证据: '演示', 违反条款: '演示', 属于听证范围: '否', 情节复杂或者重大违法: '否', 责令改正: '是', 法制审核情形: '无', 涉嫌犯罪: '否', 不予处罚情形: '无', 从轻减轻情形: ['无'] }
export const 决定 = {
  决定结果: '给予处罚', 处罚种类: ['罚款'], 罚款金额: 10000, 处罚依据: '演示', 处罚依据和裁量基准已公布: '是', 裁量等次: '一般', 裁量理由: '演示', 未重于告知的处罚: '是', 已核对从旧兼从轻: '是', 决定书六项内容齐全并盖章: '是', 同一行为未曾罚款: '是', 应当公示: '是',
}
export const 告知 = (截止: string, more: Facts = {}) => ({ 拟处罚种类: ['罚款'], 拟罚款金额: 10000, 告知内容齐全: '是', 陈述申辩截止日: 截止, ...more })
export const 当场填写 = (金额: number, on: string) =>
  ({ 执法人员, 处罚种类: ['罚款'], 罚款金额: 金额, 违法事实确凿: '是', 已当场告知并听取意见: '是', 责令改正: '是', 同一行为未曾罚款: '是', 当场决定书内容齐全并当场交付: '是', 送达日期: on, 时效内已发现: '是', 应当公示: '是' })
export const 送达填写 = (on: string) => ({ 送达方式: '直接送达', 送达日期: on })

export const 登记 = (on: string, more: Facts = {}): Story => story(penalty).opened(on, { ...线索, ...more })
export const 立案 = (on: string, more: Facts = {}): Story => 登记(on, more).act('立案', on, 立案填写)
export const 取证后 = (on: string, more: Facts = {}): Story => 立案(on, more).act('调查取证', on, 取证)
export const 终结后 = (on: string, more: Facts = {}): Story => 取证后(on, { 违法行为终了日: addDays(on, -1) }).act('调查终结', on, { ...终结, ...more })
export const 告知后 = (on: string, more: Facts = {}, 拟: Facts = {}): Story => 终结后(on, more).act('事先告知', on, 告知(on, 拟))
export const 决定后 = (on: string, more: Facts = {}): Story => 告知后(addDays(on, -1)).act('作出决定', on, { ...决定, ...more })
export const 送达后 = (on: string, more: Facts = {}): Story => 决定后(on, more).act('送达', on, 送达填写(on))
export const 当场 = (金额: number, on = '2024-01-15', who = '公民', more: Facts = {}) => 登记(on, { 违法行为终了日: on, 当事人类型: who }).tryAct('当场处罚', on, { ...当场填写(金额, on), ...more })
export const 要求听证后 = 告知后('2024-09-24', { 属于听证范围: '是' }).act('要求听证', '2024-09-25')
export const 听证通知 = { 听证日期: '2024-10-15', 听证主持人: '演示科员' }
export const 通知听证后 = 要求听证后.act('通知听证', '2024-09-30', 听证通知)

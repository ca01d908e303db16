import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'
import { story } from '../../test/story.ts'
import licence from './comprehensive-license.ts'
import crossRegion from './cross-region-service.ts'
import certificates from './e-certificate.ts'
import lists from './item-lists.ts'
import separation from './license-separation.ts'
import bundle from './one-matter.ts'
import items from './one-net-service.ts'
import knowledge from './service-cockpit.ts'
import volume from './service-volume.ts'
import windows from './service-window.ts'
import smart from './smart-handling.ts'
import officer from './window-officer.ts'

const enter = (register: Procedure, answers: Facts, on = '2025-06-10') => story(register).tryOpen(on, answers)
const figures = (register: Procedure, answers: Facts) => {
  const { kase, context } = enter(register, answers).mustBeLawful()
  return (kase ? contributionsOf(register, kase, context.calendar) : []).map(({ figure, on, numerator }) => [figure, on, numerator])
}
const 事项 = { 事项编码: '演1', 事项名称: '演示', 事项类型: '公共服务', 承办部门: '演示', 设定依据: '演示', 发布日期: '2025-02-01', 法定时限: 20, 承诺时限: 20, 不见面办理: '否', 应当接入立即办理: '是', 已接入立即办理: '否', 进驻政务服务中心: '是', 进驻无差别综合窗口: '否', 纳入好差评: '是' }
const 清单 = { 清单: '行政许可事项清单', 事项编码: '演1', 事项名称: '演示', 责任部门: '演示', 依据层级: '法律', 依据: '演示法第一条', 版本: '2025', 变动情形: '新增', 变动原因: '演示', 生效日期: '2025-02-01' }
const 总量 = { 业务: '窗口接待', 统计周期: '月', 期间起: '2025-05-01', 期间止: '2025-05-31', 数量: 1200, 来源系统: '演示系统', 来源文件: '演示表', 核对人: '演示甲' }
const 证照 = { 证照类别: '演示证', 证照级别: '区级', 制发单位: '演示', 归集批次: '一', 归集张数: 10, 治理情况: '治理完成', 归集日期: '2025-02-01', 归入市库张数: 9, 归入市库日期: '2025-02-10' }
const 许可证 = { 许可证编号: '演综1', 持证人: '演示店', 经营场所: '演示路', 行业: '演示业', 覆盖许可: '甲、乙', 颁发日期: '2025-02-01', 有效期至: '2025-05-31', 证件状态: '有效' }
const 改革 = { 事项名称: '演示', 主管部门: '演示', 事项类别: '涉企经营许可', 纳入证照分离: '是', 改革方式: '直接取消审批', 取消调整: '取消', 取消调整依据: '演示', 企业登记前置: '否', 生效日期: '2025-02-01' }
const 问答 = { 问题: '演示', 答复: '演示', 适用事项: '演示', 依据: '演示', 版本: '1', 编写人: '演示甲', 审核人: '演示乙', 涉及法律政策解释: '否', 启用日期: '2025-02-01', 有效期至: '2026-02-01' }
const 授权 = { 事务官: '演示甲', 授权事项: '演示', 试点批次: '首批', 权限: '当场决定', 授权部门: '演示', 授权文号: '演示1号', 为本机关工作人员: '是', 培训考核合格: '是', 授权起: '2025-02-01', 授权止: '2025-12-31' }

describe('政务服务的台账', () => {
  it('承诺时限可以等于、不得长于法定时限；不见面办理须公布办事指南', () => {
    expect(enter(items, 事项).reasons).toEqual([])
    expect(enter(items, { ...事项, 承诺时限: 21 }).refusal).toContain('《优化营商环境条例》第36条（2）')
    expect(enter(items, { ...事项, 不见面办理: '是' }).refusal).toContain('《国务院关于在线政务服务的若干规定》第6条')
    expect(enter(items, { ...事项, 取消日期: '2025-01-31' }).refusal).toContain('取消日期不得早于发布日期')
  })
  it('取消的事项次日起不在用，新增仍是新增；只有应当接入的进入立即办理的分母', () => {
    const entered = figures(items, { ...事项, 取消日期: '2025-05-31' })
    expect(entered.filter(([figure]) => figure === 'one-net-service.public-items.total')).toEqual([['one-net-service.public-items.total', '2025-02-01', 1], ['one-net-service.public-items.total', '2025-06-01', -1]])
    expect(entered).toContainEqual(['one-net-service.public-items.added', '2025-02-01', 1])
    expect(figures(items, { ...事项, 应当接入立即办理: '否', 已接入立即办理: '' }).map(([figure]) => figure)).not.toContain('one-net-service.immediate.due')
    expect(figures(items, { ...事项, 事项类型: '行政许可' }).map(([figure]) => figure)).not.toContain('one-net-service.public-items.added')
  })
  it.each([['省级政府规章', ''], ['地方性法规', ''], ['部门规章', '《行政许可法》第14条、15、17'], ['规章以下规范性文件', '《行政许可法》第14条、15、17']])('依据为%s的行政许可', (依据层级, says) => {
    expect(enter(lists, { ...清单, 依据层级 }).refusal).toContain(says)
    expect(enter(lists, { ...清单, 依据层级 }).state).toBe(says ? '' : '在册')
  })
  it('中介服务须有法律、法规或者国务院决定依据；变动须说明原因；取消的不在现行之列', () => {
    expect(enter(lists, { ...清单, 清单: '行政审批中介服务事项清单', 依据层级: '省级政府规章' }).refusal).toContain('第43条（1）')
    expect(enter(lists, { ...清单, 变动原因: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['变动原因'])
    expect(figures(lists, { ...清单, 变动情形: '取消' })).toEqual([['item-lists.cancelled', '2025-02-01', 1]])
  })
  it.each([['2025-06-10', '2025-06-09', false], ['2025-06-10', '2025-06-10', true], ['2025-06-10', '2025-06-11', true]])('期间至%s的总量，%s登记：%s', (期间止, on, lawful) => {
    expect(enter(volume, { ...总量, 统计周期: '其他', 期间止, 口径说明: '演示' }, on).reasons.length === 0).toBe(lawful)
  })
  it.each([['月', '2025-05-30', true], ['月', '2025-05-31', true], ['月', '2025-06-01', false], ['季', '2025-07-30', true], ['季', '2025-07-31', true], ['季', '2025-08-01', false], ['半年', '2025-10-30', true], ['半年', '2025-10-31', true], ['半年', '2025-11-01', false], ['年', '2026-04-29', true], ['年', '2026-04-30', true], ['年', '2026-05-01', false]])('统计周期为%s，2025-05-01至%s：%s', (统计周期, 期间止, lawful) => {
    expect(enter(volume, { ...总量, 统计周期, 期间止 }, '2026-06-01').reasons.length === 0).toBe(lawful)
  })
  it('从表格导入的总量以期间止为登记之日，不会被当作期间未满', () => expect(enter(volume, 总量, String(总量[volume.entry.day as '期间止'])).reasons).toEqual([]))
  it('总量计入期间止之日，须有来源和核对人；其他周期须说明口径', () => {
    expect(figures(volume, 总量)).toEqual([['service-window.visits', '2025-05-31', 1200]])
    expect(figures(volume, { ...总量, 业务: '一件事办件' })).toEqual([['one-matter.cases', '2025-05-31', 1200], ['one-matter.cases-in-period', '2025-05-31', 1200]])
    expect(enter(volume, { ...总量, 来源系统: '', 来源文件: '', 核对人: '' }).reasons.flatMap(({ missing }) => missing ?? [])).toEqual(['来源系统', '来源文件', '核对人'])
    expect(enter(volume, { ...总量, 统计周期: '其他' }).refusal).toContain('应当说明口径')
  })
  it('归入市库的证照按入库之日计，不多于、不早于归集；退回的没有入库', () => {
    expect(figures(certificates, 证照)).toContainEqual(['e-certificate.collected', '2025-02-10', 9])
    expect(figures(certificates, { ...证照, 证照级别: '市级' })).toEqual([])
    expect(enter(certificates, { ...证照, 归入市库张数: 11 }).refusal).toContain('不得多于归集的张数')
    expect(enter(certificates, { ...证照, 归入市库日期: '2025-01-31' }).refusal).toContain('归入市库不得早于归集')
    expect(enter(certificates, { ...证照, 治理情况: '数据有误退回', 问题说明: '演示' }).refusal).toContain('没有归入市库')
  })
  it('综合许可证届满、撤销之后仍计入累计颁发，不再有效', () => {
    expect(figures(licence, 许可证).filter(([figure]) => figure === 'one-license.valid')).toEqual([['one-license.valid', '2025-02-01', 1], ['one-license.valid', '2025-06-01', -1]])
    expect(figures(licence, { ...许可证, 证件状态: '撤销', 状态依据: '演示' })).toEqual([['one-license.issued', '2025-02-01', 1], ['one-license.issued-in-period', '2025-02-01', 1]])
  })
  it('直接取消审批的是取消；没有法律、行政法规规定的不得作为企业登记前置', () => {
    expect(figures(separation, 改革)).toContainEqual(['license-separation.approval-items-cancelled', '2025-02-01', 1])
    expect(enter(separation, { ...改革, 取消调整: '未取消调整', 取消调整依据: '' }).refusal).toContain('应当登记为取消')
    expect(enter(separation, { ...改革, 企业登记前置: '是' }).refusal).toContain('不得作为企业登记的前置条件')
    expect(figures(separation, { ...改革, 纳入证照分离: '否', 改革方式: '' }).map(([figure]) => figure)).toEqual(['license-separation.approval-items-cancelled', 'license-separation.items'])
  })
  it('一件事由两个以上事项组成，优化之后环节、材料不得增加', () => {
    const 一件事 = { 名称: '演示', 变动: '优化', 牵头部门: '演示', 协同部门: '演示', 组成事项: '甲、乙', 组成事项数: 2, 优化内容: '演示', 原需环节: 5, 现需环节: 5, 原需材料: 9, 现需材料: 9, 上线日期: '2025-02-01' }
    expect(figures(bundle, 一件事)).toEqual([['one-matter.optimised', '2025-02-01', 1], ['one-matter.total', '2025-02-01', 1]])
    expect(enter(bundle, { ...一件事, 组成事项数: 1 }).refusal).toContain('不得小于2')
    expect(enter(bundle, { ...一件事, 现需环节: 6, 现需材料: 10 }).reasons.length).toBe(2)
  })
  it('综合窗口不止受理一项；出件窗口不进入综合窗口占比的分母', () => {
    const 窗口 = { 场所: '演示中心', 窗口编号: '1', 窗口种类: '无差别综合窗口', 受理范围: '全部', 启用日期: '2025-02-01' }
    expect(enter(windows, { ...窗口, 可受理事项数: 1 }).refusal).toContain('不少于两项')
    expect(enter(windows, { ...窗口, 可受理事项数: 2 }).reasons).toEqual([])
    expect(enter(windows, { ...窗口, 窗口种类: '专业窗口', 可受理事项数: 1 }).reasons).toEqual([])
    expect(figures(windows, { ...窗口, 窗口种类: '出件窗口' })).toEqual([])
  })
  it('自动决定可转人工；问答由他人审核；事务官须是本机关工作人员并经考核', () => {
    expect(enter(smart, { 种类: '快办', 事项名称: '演示', 主管部门: '演示', 办理规则: '演示', 系统自动作出决定: '是', 可转人工: '否', 上线日期: '2025-02-01' }).refusal).toContain('《行政许可法》第7条')
    expect(enter(knowledge, { ...问答, 审核人: '演示甲' }).refusal).toContain('编写人以外的人审核')
    expect(enter(knowledge, { ...问答, 使用次数: 3, 解决次数: 4 }).refusal).toContain('解决次数不得多于使用次数')
    expect(enter(officer, { ...授权, 为本机关工作人员: '否' }).refusal).toContain('《行政许可法》第22条、23')
    expect(enter(officer, { ...授权, 为本机关工作人员: '否', 权限: '受理' }).reasons).toEqual([])
    expect(enter(officer, { ...授权, 培训考核合格: '否' }).refusal).toContain('不得授权')
    expect(figures(officer, { ...授权, 试点批次: '第二批' }).map(([figure]) => figure)).not.toContain('window-officer.pilot-items')
  })
  it('全国范围的通办不计入长三角', () => {
    const 通办 = { 事项名称: '演示', 承办部门: '演示', 区域: '全国', 合作城市: '演示市', 合作协议: '演示', 通办方式: '全程网办', 开通日期: '2025-02-01' }
    expect(figures(crossRegion, 通办).map(([figure]) => figure)).toEqual(['cross-region-service.partners', 'cross-region-service.all-items'])
  })
})

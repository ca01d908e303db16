import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import coercion from '#procedures/coercion.ts'
import disclosure from '#procedures/disclosure-on-request.ts'
import normative from '#procedures/normative-document.ts'
import matter from '#procedures/service-matter.ts'
import items from '#registers/item-lists.ts'
import { yearOf } from '../../periods.ts'
import { story, type Story } from '../../../../test/story.ts'
import { tables, towns } from '../../../../test/tables.ts'

const begin = towns()
const 执法人员 = ['演示执法甲', '演示执法乙']
const 出件 = (on: string, 收取费用: number): Story => story(matter).opened(on, { 事项名称: `收费${on}`, 事项类型: '行政许可', 申请类型: '新办', 办理形式: '单个事项', 申请人: '演示公司', 申请人类型: '法人', 申请渠道: '窗口', 收到日期: on, 材料清单: '演示', 在公布的许可清单内: '是' })
  .act('当场决定', on, { 材料齐全符合形式且能够当场决定: '是' }).act('颁发证件', on, { 送达方式: '窗口领取', 送达日期: on, 收取费用, 收费依据: 收取费用 > 0 ? '法律、行政法规规定' : '不收费' })
const 立即代履行 = (on: string): Story => story(coercion).opened(on, { 当事人: '演示商户', 当事人类型: '个体工商户', 强制类型: '强制执行', 事由: '演示', 权限依据: '演示法第1条', 依据层级: '法律', 委托实施: '否', 登记日期: on, 违法行为情节显著轻微: '否' })
  .act('立即代履行', on, { 执法人员, 清除对象: '道路', 需要立即清除: '是', 当事人不能清除: '是', 当事人在场: '是', 实施时刻: `${on}T10:00`, 执行笔录: '演示' })

const 已公布 = (文件名称: string, on: string, 施行日期: string, 有效期至: string): Story => story(normative)
  .opened(on, { 文件名称, 标题类型: '一般', 制定机关: '演示镇人民政府', 制定主体类型: '政府', 起草单位: '演示城建办', 提出日期: on, 制定必要性: '演示', 与上位文件重复照搬: '否' })
  .act('规范性文件认定', on, { 认定为规范性文件: '是', 与市场主体生产经营密切相关: '否', 认定理由: '演示' })
  .act('办公机构审核', on, { 起草说明: '演示', 制定依据: '演示', 须公开征求意见: '否', 不公开征求意见的理由: '依法需要保密', 涉及其他单位职责: '否', 须评估论证: '否', 材料完备: '是' })
  .act('送合法性审核', on, { 送审材料: '演示', 为应对突发事件或者执行上级紧急命令: '是' })
  .act('出具合法性审核意见', on, { 审核意见编号: '演审1号', 审核人姓名: '演示审核人', 审核方式: '书面审核', 存在不得设定的内容: '否', 逐项核对情况: '演示', 合法性审核结论: '合法', 审核说明: '演示' })
  .act('集体审议', on, { 审议会议: '常务会议、办公会议', 审议日期: on, 审议意见: '演示', 重大经济社会方面文件: '否' }).act('签署', on, { 签署人: '演示镇长', 签署日期: on })
  .act('登记编号印发', on, { 统一登记号: `QF-${文件名称}`, 登记号未曾使用: '是', 文号: '演府规〔2024〕1号', 印发日期: on })
  .act('公布', on, { 公布日期: on, 公布年度: Number(on.slice(0, 4)), 公布渠道: ['政府网站'], 施行日期, 不足三十日施行的理由: '演示', 写明有效期: '是', 有效期至, 属于人大备案范围: '是' })

describe('表二 主动公开政府信息', () => {
  it('licences decided, coercion and fees count on the day they were made; a town makes no rules', async () => {
    const town = await begin([出件('2023-12-29', 800), 出件('2024-01-02', 1250), 出件('2024-12-31', 0), 出件('2025-01-02', 900), 立即代履行('2024-12-31'), 立即代履行('2025-01-02')])
    const { value, titles, filled } = await town.fill('disclosure-proactive', yearOf(2024))
    expect([value('licences', 'decisions'), value('penalties', 'decisions'), value('coercion', 'decisions'), value('fees', 'amount'), value('rules', 'in-force')]).toEqual([2, 0, 1, 0.13, 0])
    expect(await titles('licences', 'decisions')).toEqual(['收费2024-01-02 新办', '收费2024-12-31 新办'])
    expect(filled.imbalances).toEqual([])
  })
  it('a document is made in the year in which it is published, and in force from its own day until the last day of its term', async () => {
    const town = await begin([已公布('演示甲办法', '2023-12-29', '2024-01-01', '2024-12-30'), 已公布('演示乙办法', '2024-12-31', '2025-01-31', '2027-12-31'), 已公布('演示丙办法', '2024-01-02', '2024-02-02', '2024-12-31'), 已公布('演示丁办法', '2025-01-02', '2025-01-02', '2027-01-01')])
    const { value, titles } = await town.fill('disclosure-proactive', yearOf(2024))
    expect([value('normative', 'made'), value('normative', 'repealed'), value('normative', 'in-force')]).toEqual([2, 0, 1])
    expect([await titles('normative', 'made'), await titles('normative', 'in-force')]).toEqual([[expect.stringContaining('丙'), expect.stringContaining('乙')], [expect.stringContaining('丙')]])
    expect((await town.fill('disclosure-proactive', yearOf(2025))).value('normative', 'in-force')).toBe(2)
  })
})

const 申请 = (on: string, 申请人: string, more: Facts = {}): Story => story(disclosure).opened(on, { 申请人, 申请人类型: '公民', 申请人类别: '自然人', 联系方式: '演示邮箱', 申请内容: 申请人, 获取方式: '纸质', 申请渠道: '当面', 递交日期: on, 收到日期: on, ...more })
const 公开 = (kase: Story, on: string): Story => kase.act('审查', on).act('保密审查', on, { 保密审查意见: '可以公开', 审查理由: '演示' }).act('答复', on, { 答复类型: '予以公开', 公开内容: '演示', 涉及第三方权益: '否', 告知救济途径: '行政复议或者行政诉讼' })

describe('表三 收到和处理政府信息公开申请', () => {
  it('an application of the last day is carried forward, and counts as brought forward and answered in the next year', async () => {
    const town = await begin([公开(申请('2024-12-31', '跨年'), '2025-01-02'), 公开(申请('2024-03-04', '当年', { 申请人类型: '法人', 申请人类别: '商业企业' }), '2024-03-05'), 申请('2025-01-01', '下年')])
    const [then, now] = [await town.fill('disclosure-requests', yearOf(2024)), await town.fill('disclosure-requests', yearOf(2025))]
    const of = ({ value }: typeof then) => ['new', 'brought', 'open', 'total', 'carried'].map((row) => [value(row, 'person'), value(row, '商业企业'), value(row, 'all')])
    expect([of(then), of(now)]).toEqual([[[1, 1, 2], [0, 0, 0], [0, 1, 1], [0, 1, 1], [1, 0, 1]], [[1, 0, 1], [1, 0, 1], [1, 0, 1], [1, 0, 1], [1, 0, 1]]])
    expect([await then.titles('carried', 'all'), await now.titles('open', 'person')]).toEqual([[expect.stringContaining('跨年')], [expect.stringContaining('跨年')]])
    expect([then.filled.imbalances, now.filled.imbalances]).toEqual([[], []])
  })
})

const 放弃 = (kase: Story, 告知: string, 期限: string, on: string): Story => kase.act('告知补正', 告知, { 补正事项: '演示', 补正期限: 期限 }).act('逾期不补正', on, { 答复类型: '其他：逾期不补正', 无正当理由说明: '演示' })
const 许可事项 = (事项编码: string, 生效日期: string, 失效日期?: string): Story => story(items).opened(生效日期, { 清单: '行政许可事项清单', 事项编码, 事项名称: `演示事项${事项编码}`, 责任部门: '演示部门', 依据层级: '法律', 依据: '演示法第1条', 版本: '1', 变动情形: '首次编入', 生效日期, ...(失效日期 === undefined ? {} : { 失效日期 }) })

describe('年度报告的两种格式', () => {
  it('the trial format of 2019 is for the reports on 2019 and 2020, the format of 2021 for those on 2021 and after; table four is the same in both', () => {
    const of = (id: string) => tables.find((one) => one.id === id)?.inForce
    expect(['disclosure-proactive', 'disclosure-requests'].map((id) => [of(`${id}-2019`), of(id)])).toEqual(['二', '三'].map(() => [{ from: '2019-01-01', to: '2020-12-31' }, { from: '2021-01-01' }]))
    expect(of('disclosure-disputes')).toEqual({ from: '2019-01-01' })
  })
  it('table three: what the form of 2021 tells apart under 其他处理 is one row in that of 2019, the rest alike', () => {
    const labels = (id: string) => tables.find((one) => one.id === id)?.grids[0]?.rows.map(({ label }) => label) ?? []
    const [before, now] = [labels('disclosure-requests-2019'), labels('disclosure-requests')]
    expect(now.filter((label) => !before.includes(label))).toEqual(['1. 申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '2. 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3. 其他'])
    expect(before.filter((label) => !now.includes(label))).toEqual([])
  })
  it('an application given up on the last day of 2020 is 其他处理 in the older form; on the first day of 2021 it is 逾期不补正 in the newer', async () => {
    const town = await begin([放弃(申请('2020-12-14', '年末'), '2020-12-15', '2020-12-30', '2020-12-31'), 放弃(申请('2020-12-15', '年初'), '2020-12-16', '2020-12-31', '2021-01-01')])
    const [then, now] = [await town.fill('disclosure-requests-2019', yearOf(2020)), await town.fill('disclosure-requests', yearOf(2021))]
    expect(['new', 'brought', 'other', 'total', 'carried'].map((row) => [then.value(row, 'all'), now.value(row, 'all')])).toEqual([[2, 0], [0, 1], [1, 1], [1, 1], [1, 0]])
    expect([now.value('other-1', 'all'), await then.titles('other', 'person'), await now.titles('other-1', 'person')]).toEqual([1, [expect.stringContaining('年末')], [expect.stringContaining('年初')]])
    expect([then.filled.imbalances, now.filled.imbalances]).toEqual([[], []])
  })
  it('table two of 2019 sets items of the list at the end of last year beside what has come and gone, which may be below nought; what no record holds stays open', async () => {
    const town = await begin([许可事项('1', '2018-01-01', '2020-06-30'), 许可事项('2', '2019-12-31', '2020-12-30'), 许可事项('3', '2020-01-01', '2020-12-31'), 许可事项('4', '2021-01-01'), 出件('2020-12-31', 0), 出件('2021-01-02', 0)])
    const { value, titles, filled } = await town.fill('disclosure-proactive-2019', yearOf(2020))
    expect(['items-before', 'items-change', 'decisions'].map((column) => value('licences', column))).toEqual([2, -1, 1])
    expect(await titles('licences', 'items-before')).toEqual([expect.stringContaining('演示事项1'), expect.stringContaining('演示事项2')])
    expect([value('services', 'decisions'), value('normative', 'all-public'), value('procurement', 'purchases'), value('fees', 'items-before'), value('rules', 'made')]).toEqual([null, null, null, null, 0])
    expect(filled.imbalances).toEqual([])
  })
  it('table two of 2019 tells documents printed in the year from those made public in it', async () => {
    const { value, titles } = await (await begin([已公布('演示旧格式办法', '2020-12-31', '2021-01-31', '2022-12-31')])).fill('disclosure-proactive-2019', yearOf(2020))
    expect([value('normative', 'made'), value('normative', 'published')]).toEqual([1, 1])
    expect(await titles('normative', 'published')).toEqual([expect.stringContaining('演示旧格式办法')])
  })
})

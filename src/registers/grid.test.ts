import { describe, expect, it } from 'vitest'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import limits from './grid-limits.ts'
import campaign from './group-rental-campaign.ts'

const 条目 = (停用日期: string) => story(limits).tryOpen('2023-01-01', { 条目: '暴露垃圾（2023版）', 小类: '暴露垃圾', 处置时限: 4, 计时方式: '工作时', 依据文件: '演示', 启用日期: '2023-01-01', 停用日期 })
const 行动 = (行动日期: string, 查实套数: number): Story => story(campaign).opened(行动日期, { 行动名称: '演示整治', 行动日期, 小区或者村居: '演示苑', 参加部门: ['房管', '公安'], 检查套数: 20, 查实套数, 当场整改套数: 0 })
const 合计 = (kases: readonly Story[], figure: string, until = '2024-06-30') => kases.flatMap(({ definition, kase }) => (kase ? contributionsOf(definition, kase, nationalCalendar) : [])).filter((one) => one.figure === figure && one.on <= until).reduce((sum, { numerator }) => sum + numerator, 0)

describe('网格处置时限表', () => {
  it('停用不早于启用；停用后不再是在用条目', () => {
    expect(条目('2022-12-31').refusal).toContain('停用日期不得早于启用日期')
    expect([合计([条目('2099-12-31')], 'grid-limits.entries'), 合计([条目('2023-12-31')], 'grid-limits.entries')]).toEqual([1, 0])
  })
})

describe('群租整治行动', () => {
  it('次数按行动计，不按套数', () => {
    const all = [行动('2021-03-01', 3), 行动('2021-06-01', 0)]
    expect([合计(all, 'group-rental.rectifications'), 合计(all, 'group-rental.flats-checked')]).toEqual([2, 40])
  })
})

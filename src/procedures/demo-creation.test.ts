import { describe, expect, it } from 'vitest'
import type { Facts } from '#core/engine/case.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { story, type Story } from '../../test/story.ts'
import creation from './demo-creation.ts'
import village from './democratic-village.ts'

const 方案 = (more: Facts = {}) => story(creation).tryOpen('2021-03-01', { 年度: 2021, 创建类别: '法治建设示范项目', 创建级别: '区', 创建名称: '演示项目', 申报单位: '演示镇', 指标体系版本: '2021', 指标项数: 10, 方案制定日期: '2021-03-01', 申报截止日: '2021-10-31', 党委会审议通过: '是', 党委会审议日期: '2021-02-26', ...more })
const 佐证 = (kase: Story, on = '2021-05-01') => kase.act('登记佐证', on, { 指标项: '演示', 佐证说明: '演示' }, { person: '演示甲' })
const 有佐证 = () => 佐证(方案().act('分解任务', '2021-03-02', { 责任单位: '演示办', 任务: '演示', 任务时限: '2021-06-30' }))
const 自查 = (kase: Story, 达标项数 = 10, more: Facts = {}, person = '演示乙') => kase.tryAct('自查', '2021-09-01', { 达标项数, 一票否决情形: '否', 自查日期: '2021-09-01', ...more }, { person })
const 上报 = (kase: Story, on = '2021-10-10', more: Facts = {}) => kase.tryAct('上报项目', on, { 上报日期: on, 材料真实性承诺: '是', 保密审查通过: '是', ...more })
const 结果 = (kase: Story, 评选结果: string, 公示无异议 = '是') => kase.tryAct('登记评选结果', '2021-12-01', { 评选结果, 公示无异议, 结果日期: '2021-12-01', ...(评选结果 === '获评' ? { 命名机关: '演示区', 命名文号: '演示' } : {}) })

describe('法治建设示范创建', () => {
  it.each([['2021-10-30', ''], ['2021-10-31', ''], ['2021-11-01', '申报截止后']])('2021-10-31截止申报：%s上报', (on, refused) => expect(上报(自查(有佐证()), on).refusal).toEqual(refused ? expect.stringContaining(refused) : ''))
  it('方案经党委会审议；没有任务分解、佐证的不得自查，不核对自己的佐证', () => {
    expect([方案({ 党委会审议通过: '否', 党委会审议日期: '' }).refusal, 自查(方案()).refusal, 自查(有佐证(), 11).refusal, 自查(有佐证(), 10, {}, '演示甲').refusal]).toEqual(['党委会审议', '没有佐证', '不得多于', '自己的佐证'].map((says) => expect.stringContaining(says)))
  })
  it('未达标须说明，一票否决不得申报，补充佐证后重新自查', () => {
    expect([上报(自查(有佐证(), 9)).refusal, 上报(自查(有佐证(), 10, { 一票否决情形: '是' })).refusal, 上报(佐证(自查(有佐证()), '2021-09-02')).refusal, 上报(自查(有佐证()), '2021-10-10', { 保密审查通过: '否' }).refusal]).toEqual(['补短板', '一票否决', '重新自查', '保密审查'].map((says) => expect.stringContaining(says)))
    expect(上报(自查(有佐证(), 9, { 未达标说明: '演示' })).state).toBe('已上报')
  })
  it('公示有异议不得命名；未经复核不得撤销；上报数、培育单位数进入指标', () => {
    const kase = 上报(自查(有佐证().act('列为重点培育', '2021-06-01', { 培育日期: '2021-06-01', 培育措施: '演示' })))
    expect([结果(kase, '获评', '否').refusal, 结果(kase, '未获评').state, 结果(kase, '获评').tryAct('撤销命名', '2022-01-01', { 撤销原因: '演示', 撤销日期: '2022-01-01' }).refusal]).toEqual([expect.stringContaining('公示'), '未获评', expect.stringContaining('复核认定')])
    expect((kase.kase ? contributionsOf(creation, kase.kase, nationalCalendar) : []).map(({ figure }) => figure)).toEqual(expect.arrayContaining(['demo-creation.projects-submitted', 'demo-creation.cultivated-units']))
  })
})

const 筹备 = () => story(village).opened('2020-03-01', { 年度: 2020, 村居名称: '演示村', 村居类型: '村', 创建级别: '市', 启动日期: '2020-03-01' })
const 小组 = (五方均参与: string) => 筹备().tryAct('成立领导小组', '2020-03-02', { 组长: '演示', 小组成员: '演示', 五方均参与, 成立日期: '2020-03-02' })
const 定方案 = (kase: Story, 村居民会议讨论 = '是') => kase.tryAct('制定清单和方案', '2020-03-10', { 清单项数: 2, 方案要点: '演示', 方案日期: '2020-03-10', 村居民会议讨论 })
const 落实 = (kase: Story, 已落实项数: number) => kase.tryAct('落实清单项', '2020-05-01', { 清单项: '演示', 类别: '民主决策', 落实情况: '演示', 佐证说明: '演示', 已落实项数 })
const 创建中 = () => 定方案(小组('是')).mustBeLawful()
const 讲座 = (kase: Story) => kase.act('开展讲座', '2020-06-01', { 讲座日期: '2020-06-01', 讲座主题: '民法典', 参加人次: 60 })
const 申报 = (kase: Story, 有一票否决情形 = '否') => kase.tryAct('自评申报', '2020-09-01', { 自评得分: 95, 申报日期: '2020-09-01', 有一票否决情形 }, { person: '演示甲' })
const 初审 = (kase: Story, 公安意见 = '无异议', person = '演示乙') => kase.tryAct('镇级初审', '2020-09-10', { 初审意见: '同意上报', 初审说明: '演示', 公安意见 }, { person })
const 验收 = (kase: Story) => kase.tryAct('考核验收', '2020-11-02', { 验收结论: '通过并命名', 命名日期: '2020-11-02', 命名文号: '演示', 验收说明: '演示' })

describe('民主法治示范村（居）创建', () => {
  const 待考核 = () => 申报(讲座(落实(创建中(), 2))).mustBeLawful()
  it('五方参与的领导小组，方案经村（居）民讨论，清单全部落实后申报', () => {
    expect([小组('否').refusal, 定方案(筹备()).refusal, 定方案(小组('是'), '否').refusal, 落实(创建中(), 3).refusal]).toEqual(['社区民警', '先成立', '代表会议讨论', '不得多于'].map((says) => expect.stringContaining(says)))
    expect([申报(讲座(落实(创建中(), 1))).refusal, 申报(讲座(创建中())).refusal, 申报(落实(创建中(), 2)).refusal, 申报(讲座(落实(创建中(), 2)), '是').refusal]).toEqual(['尚未全部落实', '尚未全部落实', '法治宣传', '一票否决'].map((says) => expect.stringContaining(says)))
  })
  it('镇级初审由他人进行，派出所有异议的不上报；初审同意后才验收', () => {
    expect([初审(待考核(), '无异议', '演示甲').refusal, 初审(待考核(), '有异议').refusal, 验收(待考核()).refusal, 验收(初审(待考核())).state]).toEqual([expect.stringContaining('申报人'), expect.stringContaining('派出所'), expect.stringContaining('未经镇级初审'), '已命名'])
  })
  it('命名后每三年复核（待核实），2020-11-02命名的到2023-11-02', () => {
    const kase = 验收(初审(待考核()))
    const 复核 = (on: string) => kase.act('复核', on, { 复核日期: on, 复核结论: '限期整改', 复核情况: '演示' }).due('定期复核').status
    expect([kase.due('定期复核').due, ...['2023-11-01', '2023-11-02', '2023-11-03'].map(复核)]).toEqual(['2023-11-02', 'met', 'met', 'late'])
    expect(kase.tryAct('撤销命名', '2022-01-01', { 撤销原因: '演示', 撤销日期: '2022-01-01' }).refusal).toContain('复核认定')
  })
})

import { describe, expect, it } from 'vitest'
import { readReport } from './read.ts'
import { reportWith } from './sample.test-support.ts'

const figures = (text: string, organ?: string) => readReport(reportWith(text, organ)).figures
const only = (text: string, organ?: string) => { const [first] = figures(text, organ); if (!first) throw new Error(`没有读出数字：${text}`); return first }

describe('a figure of a report', () => {
  it('carries the change that is stated after it', () => {
    expect(only('受理热线工单8742件，较去年同期下降6.8%。').change).toEqual({ direction: 'down', percent: 6.8, base: 'last-year' })
    expect(only('案件协调化解率39.76%，上升7.6个百分点。').change).toEqual({ direction: 'up', points: 7.6, base: 'last-year' })
    expect(only('全年受理信访430件，与上年持平。').change).toEqual({ direction: 'same', base: 'last-year' })
    expect(only('受理工单8742件，比上年的9380件减少638件，下降6.8%。').change).toEqual({ direction: 'down', percent: 6.8, amount: 638, unit: '件', base: 'last-year' })
    expect(only('12月受理工单320件，环比增长2倍。').change).toEqual({ direction: 'up', percent: 200, base: 'last-period' })
  })

  it('shares a row of changes with its neighbours', () => {
    expect(figures('人民调解、行政调解案件分别为120件、30件，同比分别上升10%、下降5%。').map(({ figure, value, change }) => [figure, value, change?.direction, change?.percent]))
      .toEqual([['mediation.cases', 120, 'up', 10], ['administrative-mediation.cases', 30, 'down', 5]])
  })

  it('does not take the change of another subject, nor a fall that a full rate cannot have had', () => {
    expect(figures('全年受理信访430件，行政诉讼案件同比下降12%。').map(({ value, change }) => [value, change?.percent])).toEqual([[430, undefined], [12, 12]])
    expect(figures('全年共受理群众信访204件，及时受理率100%，同比下降6.4%。').map(({ value, change }) => [value, change?.percent])).toEqual([[204, 6.4], [100, undefined]])
  })

  it('is one for each rate that shares a number', () => {
    expect(figures('回复率、整改率和回访满意率均达100%。').map(({ name, value }) => `${name}${value}`)).toEqual(['回复率100', '整改率100', '回访满意率100'])
  })

  it('keeps 提升至 as a value and lets a plan go', () => {
    expect(only('全程网办率提升至81%。')).toMatchObject({ value: 81, unit: '%', change: null })
    expect(readReport(reportWith('办结率98%。').replace('加强法治政府建设', '培训500人次，办结率达到99%')).figures).toHaveLength(1)
  })

  it('is named by the words around its number, and quoted as it stands', () => {
    const text = reportWith('全年开展了44场招商洽谈活动，签约企业 13 家。')
    const { figures: found } = readReport(text)
    expect(found.map(({ name }) => name)).toEqual(['开展招商洽谈活动', '签约企业'])
    for (const { quote, start, end } of found) expect(text.slice(start, end)).toBe(quote)
  })

  it.each([
    ['全年受理12345市民服务热线工单8742件。', 'hotline.received'], ['承办热线诉求2827起。', 'hotline.received'], ['12345热线先行联系率99.9%。', 'hotline.first-contact-rate'],
    ['办结简易程序处罚案件388件。', 'penalty.simple.closed'], ['普通程序案件470起。', 'penalty.general.closed'], ['全年罚没款3,456.78万元。', 'penalty.fines-decided'], ['完成重大执法决定法制审核9件。', 'legal-review.major'],
    ['共受理群众来信来访430件。', 'petition.received'], ['收到政府信息公开申请19件。', 'disclosure.on-request.count'], ['主动公开政府信息62条。', 'disclosure.proactive.documents'], ['行政机关负责人出庭应诉率80.24%。', 'head-appearance.rate'],
    ['调解成功率98.8%。', 'mediation.success-rate'], ['司法所所长列席镇长办公会议16次。', 'justice-office.attendances'], ['发放普法宣传资料15200份。', 'publicity.materials'], ['开展法治宣传教育活动617场次。', 'publicity.events'],
    ['以镇政府为被告的行政诉讼案件2件。', 'litigation.administrative.cases'], ['全市行政复议机关收到行政复议申请443件。', 'reconsideration.received'],
  ])('“%s” states %s', (text, id) => { expect(only(text).figure).toBe(id) })

  it('tells the town that answers a reconsideration from the authority that decides it', () => {
    expect(only('办理行政复议案件1起。', '演示镇').figure).toBe('reconsideration.as-respondent.cases')
    expect(only('全省共办理行政复议案件1.2万件。', '演示省').figure).toBe('reconsideration.received')
  })

  it('has no id where the sentence states none of the house, nor for last year’s value', () => {
    expect(only('建成口袋公园12座。').figure).toBeNull()
    expect(figures('受理信访430件，去年同期308件。').map(({ figure }) => figure)).toEqual(['petition.received', null])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'
import { reportWith } from '../sample.test-support.ts'

const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20240202), numRuns: 200 }
console.info(`check.test.ts 种子 ${seeded.seed}`)

const rules = (text: string): readonly string[] => readReport(reportWith(text)).findings.map(({ rule }) => rule)

describe('a report that contradicts itself', () => {
  it.each([
    ['共调解矛盾纠纷73592件，其中，行政调解27599件，人民调解21151件，社会组织调解9314件，其他化解方式15529件。', 'sum-contradicts'],
    ['办理案件47件，类型涉及市容37件、水务1件、施工8件。', 'sum-contradicts'], ['建议20件（主办6件，会办15件）。', 'sum-contradicts'], ['清理文件156件，其中有效98件、修改20件、废止48件。', 'sum-contradicts'],
    ['受理简易案件100件、普通案件50件，合计160件。', 'sum-contradicts'], ['办理调解案件168件，调解成功166件，调解成功率89.8%。', 'rate-contradicts'], ['备案公文114条，主动公开112条，主动公开率98.24%。', 'rate-truncated'],
    ['结案9件，其中胜诉6件，撤诉3件，胜诉率100%。', 'rate-contradicts'], ['受理信访430件，去年同期308件，同比上升29.6%。', 'change-contradicts'], ['案件由上年的308件上升到430件，下降39.6%。', 'change-contradicts'],
    ['工单8742件，比上年的9380件减少628件。', 'change-contradicts'], ['办结率为98%，较上年的95%提高4个百分点。', 'change-contradicts'], ['市民满意率78.7%，市民不满意率22.8%。', 'satisfaction-over-100'],
    ['出庭应诉率达103%。', 'rate-over-100'], ['受理信访事项430件。全年共受理群众信访431件。', 'stated-twice'], ['警情同比下降119.6%。', 'fall-over-100'], ['对近18万余户企业赋码。', 'approximation-contradicts'],
  ])('is told so: “%s”', (text, rule) => { expect(rules(text)).toEqual([rule]) })

  it.each([
    '行政复议案件108件，审结95件，其中维持50件、驳回20件、撤销5件、调解和解20件。', '受理信访430件，其中来信100件、来访200件，同比上升39.6%。', '收到复议申请443件，结案372件，其中实体审查结案332件，纠错25件，直接纠错率7.53%。',
    '办理调解案件168件，调解成功166件，调解成功率98.8%。', '受理诉求1000件，按时办结990件，按时办结率99%，满意率95.5%，不满意率1.2%。', '拆违任务完成率达130.11%。', '出庭应诉2件，出庭率100%。行政诉讼案件5件。',
    '全年受理信访430件。其中，第一季度受理信访100件。', '区城管局办理处罚案件30件。区市场局办理处罚案件50件。', '工单8742件，比上年的9380件减少638件，下降6.8%。', '市民满意率58.7%，市民不满意率2.8%。', '梳理执法人员1356名，清理不合格人员12名，合格率96%。',
  ])('is not suspected without reason: “%s”', (text) => { expect(rules(text)).toEqual([]) })

  it('points at the figures that disagree', () => {
    const { figures, findings } = readReport(reportWith('全年培训5次。办理调解案件168件，调解成功166件，调解成功率89.8%。'))
    expect(findings[0]?.figures.map((index) => figures[index]?.value)).toEqual([168, 166, 89.8])
    expect(findings[0]?.says).toContain('166÷168＝98.8%')
  })

  it('agrees with every sum and every rounded rate that is right, and with none that is off', () => {
    const part = fc.integer({ min: 1, max: 5000 })
    fc.assert(fc.property(part, part, part, fc.integer({ min: 1, max: 50 }), (a, b, c, off) => {
      const sentence = (total: number): string => `共化解纠纷${total}件，其中，行政调解${a}件，人民调解${b}件，其他方式${c}件。`
      expect(rules(sentence(a + b + c))).toEqual([])
      expect(rules(sentence(a + b + c + off))).toEqual(['sum-contradicts'])
    }), seeded)
    fc.assert(fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }), (x, y) => {
      const [few, many] = [Math.min(x, y), Math.max(x, y)]
      const rate = Math.floor((few * 1000) / many + 0.5) / 10
      expect(rules(`受理纠纷${many}件，调解成功${few}件，调解成功率${rate}%。`)).toEqual([])
      if (rate > 2) expect(rules(`受理纠纷${many}件，调解成功${few}件，调解成功率${(rate - 1.5).toFixed(1)}%。`)).toEqual(['rate-contradicts'])
    }), seeded)
  })
})

describe('the four parts of 督察规定 art 24', () => {
  it('are all demanded, one finding each', () => {
    const whole = reportWith('办结案件5件。')
    expect(readReport(whole).findings).toEqual([])
    const without = (heading: RegExp): readonly string[] => readReport(whole.replace(heading, '')).findings.map(({ says }) => says)
    expect(without(/二、存在的不足和原因\n/)).toEqual([expect.stringContaining('存在的不足和原因')])
    expect(without(/三、党政主要负责人.*\n/)).toEqual([expect.stringContaining('第一责任人')])
    expect(without(/四、2023年主要安排\n/)).toEqual([expect.stringContaining('下一年度')])
  })
})

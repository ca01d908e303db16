import { describe, expect, it } from 'vitest'
import { composeFacts } from './composed.ts'
import type { Facts } from './facts.ts'

const said = (procedure: string, field: string, facts: Facts) => composeFacts(procedure, facts)[field]

const SERVICE_GUIDE = '有关法律、法规、规章和公布的办事指南'

describe('政务服务的文书', () => {
  it('行政许可依行政许可法；其他事项2020年起依优化营商环境条例，此前依办事指南', () => {
    expect(said('service-matter', '受理依据', { 事项类型: '行政许可', 收到日期: '2019-12-31' })).toBe('《中华人民共和国行政许可法》第三十二条第一款第五项')
    expect(said('service-matter', '受理依据', { 事项类型: '公共服务', 收到日期: '2019-12-31' })).toBe(SERVICE_GUIDE)
    expect(said('service-matter', '受理依据', { 事项类型: '公共服务', 收到日期: '2020-01-01' })).toBe(`《优化营商环境条例》第三十六条和${SERVICE_GUIDE}`)
  })
  it.each([['不属于本机关职权', '第三十二条第一款第二项'], ['隐瞒情况或者提供虚假材料', '第七十八条'], ['限制期内再次申请', '第七十八条、第七十九条']])('不予受理，%s的引%s', (why, article) => {
    expect(said('service-matter', '不予受理依据', { 事项类型: '行政许可', 不予受理情形: why })).toBe(`《中华人民共和国行政许可法》${article}`)
  })
  it.each([['滥用职权、玩忽职守', '第一款第一项'], ['超越法定职权', '第一款第二项'], ['违反法定程序', '第一款第三项'], ['不具备申请资格或者条件', '第一款第四项'], ['欺骗、贿赂取得', '第二款']])('撤销许可，%s的引第六十九条%s', (why, item) => {
    expect(said('service-matter', '撤销依据', { 事项类型: '行政许可', 撤销情形: why })).toBe(`《中华人民共和国行政许可法》第六十九条${item}`)
  })
  it('单独办理二十个工作日，经本机关负责人批准延长十日；联合办理四十五个工作日，经本级政府负责人批准延长十五日', () => {
    const alone = { 事项类型: '行政许可', 批准延长日期: '2026-01-20' }
    expect(said('service-matter', '办理期限', alone)).toContain('二十个工作日内作出决定')
    expect([said('service-matter', '延长依据', alone), said('service-matter', '延长批准人', alone), said('service-matter', '延长工作日', alone)]).toEqual(['《中华人民共和国行政许可法》第四十二条第一款', '本机关负责人', 10])
    const joint = { 事项类型: '行政许可', 统一受理或者联合办理: '是', 批准联合延长日期: '2026-01-20' }
    expect(said('service-matter', '办理期限', joint)).toContain('四十五个工作日内办结')
    expect([said('service-matter', '延长依据', joint), said('service-matter', '延长批准人', joint), said('service-matter', '延长工作日', joint)]).toEqual(['《中华人民共和国行政许可法》第四十二条第二款', '本级人民政府负责人', 15])
  })
  it('不是行政许可的，不写行政许可法的期限', () => {
    expect(said('service-matter', '办理期限', { 事项类型: '公共服务' })).toBeUndefined()
  })
})

describe('依法决策的文书，引用当日施行的规定', () => {
  it.each([
    ['major-decision', '决定依据', { 建议日期: '2019-08-31' }, '《上海市重大行政决策程序暂行规定》'],
    ['major-decision', '决定依据', { 建议日期: '2019-09-01' }, '《重大行政决策程序暂行条例》第三十条'],
    ['normative-document', '管理规定', { 提出日期: '2019-07-31' }, '《上海市行政规范性文件制定和备案规定》'],
    ['normative-document', '管理规定', { 提出日期: '2019-08-01' }, '《上海市行政规范性文件管理规定》'],
    ['normative-document', '审核依据', { 提出日期: '2018-12-19' }, '《上海市行政规范性文件制定和备案规定》'],
    ['normative-document', '审核依据', { 提出日期: '2018-12-20' }, '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）'],
    ['normative-document', '人大备案依据', { 公布日期: '2024-12-31' }, '《上海市人民代表大会常务委员会规范性文件备案审查条例》第九条'],
    ['normative-document', '人大备案依据', { 公布日期: '2025-01-01' }, '《上海市人民代表大会常务委员会规范性文件备案审查条例》第十条'],
    ['normative-filing', '研究依据', { 接收机关: '人大常委会', 收到备案日期: '2024-12-31' }, '《上海市人民代表大会常务委员会规范性文件备案审查条例》第十三条'],
    ['normative-filing', '研究依据', { 接收机关: '人大常委会', 收到备案日期: '2025-01-01' }, '《上海市人民代表大会常务委员会规范性文件备案审查条例》第十五条'],
    ['normative-filing', '研究依据', { 接收机关: '人民政府', 收到备案日期: '2025-01-01' }, '《上海市行政规范性文件管理规定》'],
    ['contract', '解除条款', { 解除依据: '法定解除', 解除日期: '2020-12-31' }, '《中华人民共和国合同法》第九十四条'],
    ['contract', '解除条款', { 解除依据: '法定解除', 解除日期: '2021-01-01' }, '《中华人民共和国民法典》第五百六十三条'],
    ['contract', '解除条款', { 解除依据: '协商一致', 解除日期: '2021-01-01' }, '《中华人民共和国民法典》第五百六十二条第一款'],
  ])('%s的%s，%o', (procedure, field, facts, article) => {
    expect(said(procedure, field, facts)).toBe(article)
  })
  it('与市场主体生产经营密切相关的文件，2020年起依优化营商环境条例公开征求意见', () => {
    const related = { 与市场主体生产经营密切相关: '是' }
    expect(said('normative-document', '征求意见依据', { ...related, 提出日期: '2020-01-01' })).toBe('《优化营商环境条例》第六十二条')
    expect(said('normative-document', '征求意见依据', { ...related, 提出日期: '2019-12-31' })).not.toContain('优化营商环境条例')
    expect(said('normative-document', '征求意见依据', { 与市场主体生产经营密切相关: '否', 提出日期: '2020-01-01' })).not.toContain('优化营商环境条例')
  })
})

describe('监督的文书', () => {
  it.each([['2025-03-10', '第四十二条'], ['2025-03-11', '第五十一条']])('%s收到的代表建议，答复依代表法%s', (on, article) => {
    expect(said('proposal', '答复办理依据', { 类型: '代表建议', 收到日期: on })).toContain(`代表法》${article}`)
  })
  it('政协提案不引代表法', () => {
    expect(said('proposal', '答复办理依据', { 类型: '政协提案', 收到日期: '2026-01-05' })).not.toContain('代表法')
  })
  it('对督察结论申请复核，政府督查工作条例施行以后才有', () => {
    expect(said('law-inspection', '可以申请复核', { 列入日期: '2021-01-31' })).toBeUndefined()
    expect(said('law-inspection', '可以申请复核', { 列入日期: '2021-02-01' })).toBe('是')
  })
  it('一个问题由登记写成，几个问题须逐条写明', () => {
    const one = { 问题: '未公开征求意见。', 事实: '未见公告', 证据: '决策档案', 整改意见: '今后依程序办理' }
    expect(said('law-inspection', '问题和证据内容', { ...one, 问题数: 1 })).toBe('未公开征求意见；事实：未见公告；证据：决策档案；整改意见：今后依程序办理。')
    expect(said('law-inspection', '问题和证据内容', { ...one, 问题数: 2 })).toBeUndefined()
  })
  it.each([[2018, '《法治政府建设实施纲要（2015—2020年）》'], [2019, '《法治政府建设与责任落实督察工作规定》第二十四条']])('%s年度的报告，依%s', (year, basis) => {
    expect(said('annual-report', '年度报告依据', { 年度: year })).toBe(basis)
  })
})

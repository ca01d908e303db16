import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readReport } from './read.ts'
import { reportWith } from './sample.test-support.ts'

const demo = readFileSync(new URL('../../server/demo/report-2024-yanshi-zhen.txt', import.meta.url), 'utf8')
const values = (text: string) => readReport(text).figures.map(({ figure, value, unit }) => [figure, value, unit])

describe('the report of an organ', () => {
  it('says who reports on which year under which title', () => {
    expect(readReport(demo)).toMatchObject({ isReport: true, organ: '演示镇', year: 2024, title: '演示镇2024年度法治政府建设工作报告', findings: [] })
  })
  it('has its figures with the ids of this house', () => {
    expect(values(demo)).toEqual(expect.arrayContaining([
      ['hotline.received', 9380, '件'], ['hotline.callback.count', 4510, '件'], ['hotline.first-contact-rate', 99.5, '%'], ['hotline.resolution-rate', 52.1, '%'], ['hotline.satisfaction-rate', 56.3, '%'], ['hotline.dissatisfaction-rate', 3.1, '%'],
      ['disclosure.on-request.count', 4, '件'], ['penalty.simple.closed', 402, '件'], ['penalty.general.closed', 455, '件'], ['legal-review.major', 8, '件'], ['petition.received', 308, '件'], ['justice-office.attendances', 12, '次'],
      ['publicity.events', 580, '场'], ['publicity.materials', 14_000, '份'], ['legal-consultation.person-times', 2600, '人次'], ['publicity.beneficiaries', 5400, '人'],
    ]))
    expect(values(demo).filter(([figure]) => figure === null)).toEqual([])
  })
  it.each([
    ['演示市市场监督管理局关于2022年度法治政府建设情况的报告', '演示市市场监督管理局', 2022], ['演示省2023年法治政府建设情况报告', '演示省', 2023], ['演示区示例街道办事处2021年法治政府建设工作总结', '示例街道', 2021],
    ['演示县人民政府关于二〇二二年度法治政府建设情况的报告', '演示县', 2022], ['2020年演示市司法局法治政府建设情况报告', '演示市司法局', 2020],
  ])('“%s” is of %s for %d', (title, organ, year) => {
    expect(readReport(reportWith('办结案件5件。').replace(/^.*\n/, `${title}\n`).replaceAll('演示镇', '本单位').replace(/2022年，/, ''))).toMatchObject({ isReport: true, organ, year, title })
  })
  it('joins a title that was broken over lines, and leaves the red head out', () => {
    const broken = reportWith('办结案件5件。').replace(/^.*\n/, '演示市人民政府文件\n演府〔2023〕3号 签发人：演示己\n演示市人民政府\n关于2022年度法治政府建设情况的\n报告\n')
    expect(readReport(broken)).toMatchObject({ organ: '演示市', year: 2022, title: '演示市人民政府关于2022年度法治政府建设情况的报告' })
  })
  it('has headings of three levels', () => {
    expect(readReport(reportWith('（一）依法行政。全年办结案件5件。\n1.完善制度。出台制度3项。')).sections.slice(0, 3)).toEqual([
      { level: 1, heading: '一、推进法治政府建设的主要举措和成效' }, { level: 2, heading: '（一）依法行政' }, { level: 3, heading: '1.完善制度' },
    ])
  })
})

describe('the same report in another dress', () => {
  const cut = (text: string): string => text.split('\n').map((line) => line.replace(/(.{30})/g, '$1\n')).join('\n')
  it.each<[string, (text: string) => string]>([
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')], ['a byte order mark', (text) => `\ufeff${text}`], ['blanks around numbers', (text) => text.replace(/(\d[\d.]*)/g, ' $1 ')], ['wide indents', (text) => text.replaceAll('\n', '\n\u3000\u3000')],
    ['full-width digits', (text) => text.replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))], ['no line breaks', (text) => text.replace(/\s*\n\s*/g, ' ')], ['lines cut at thirty signs', cut],
    ['marks of Markdown', (text) => text.replace(/\n([一二三四]、.*)/g, '\n## **$1**')], ['old line ends', (text) => text.replaceAll('\n', '\r')], ['half-width commas', (text) => text.replaceAll('，', ',')],
    ['no numbers before headings', (text) => text.replace(/\n[一二三四]、/g, '\n')],
  ])('with %s reads alike, every quote as it stands', (_, dress) => {
    const dressed = dress(demo)
    const { figures, isReport, organ, year } = readReport(dressed)
    expect({ isReport, organ, year }).toEqual({ isReport: true, organ: '演示镇', year: 2024 })
    expect(figures.map(({ figure, value, unit }) => [figure, value, unit])).toEqual(values(demo))
    expect(figures.every(({ quote, start, end }) => quote !== '' && dressed.slice(start, end) === quote)).toBe(true)
  })
})

describe('what is no annual report', () => {
  it.each([
    ['news', '演示镇召开2021年法治政府建设推进会\n近日，演示镇召开法治政府建设推进会，总结主要举措和成效，分析存在的不足，部署下一步工作安排。会议强调落实第一责任人职责，推进依法行政、法治建设。全年受理热线工单8742件。'],
    ['news about a report', '演示区发布2022年法治政府建设年度报告\n本报讯 昨日，演示区发布年度报告。报告显示，全年办理复议案件443件。法治政府建设是重点。下一步将推进法治建设。仍存在一些不足。'],
    ['a law', '法治政府建设规定\n第一条　为了推进2021年法治政府建设，制定本规定。\n第二条　主要举措和成效，存在的不足和原因。\n第三条　第一责任人职责，依法行政。\n第四条　下一年度安排。'],
    ['a notice', '关于报送2021年度法治政府建设情况报告的通知\n各镇人民政府：\n现将有关事项通知如下：\n一、主要举措和成效；\n二、存在的不足；\n三、第一责任人职责情况；\n四、2022年安排。\n法治政府建设，依法行政。'],
    ['a plan', '演示区2022年法治政府建设工作要点\n一、总体要求\n推进依法行政、法治政府建设。\n二、重点任务\n培训4次。\n三、存在的不足\n加强法治建设。'],
    ['a table', '项目\t2021年\t2022年\n热线工单\t9380件\t8742件\n法治政府建设培训\t4次\t5次\n依法行政\t1\t2\n法治建设\t3\t4'],
    ['a report on another matter', '演示镇2021年信访工作总结\n一、主要工作情况\n受理信访430件。\n二、存在的问题\n力量不足。\n三、下一步打算\n推进法治建设，依法行政，法治政府。'],
    ['a speech', '在全区法治政府建设工作会议上的讲话\n同志们：\n2021年，法治政府建设取得成效。存在的不足也明显。要履行第一责任人职责。下一步做好工作安排。依法行政、法治建设是长期任务。'],
    ['nothing', ''],
  ])('%s has no figures', (_, text) => { expect(readReport(text)).toMatchObject({ isReport: false, figures: [], findings: [] }) })
})

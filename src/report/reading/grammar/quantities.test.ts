import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readChineseNumeral } from './numerals.ts'
import { findQuantities } from './quantities.ts'
import { toShadow } from './shadow.ts'

const seeded = { seed: Number(process.env['YIFA_SEED'] ?? 20240201), numRuns: 300 }
console.info(`quantities.test.ts 种子 ${seeded.seed}`)

const read = (text: string): readonly string[] => findQuantities(toShadow(text)).map(({ value, unit, approximate }) => `${approximate ? '约' : ''}${value}${unit}`)

describe('a quantity in Chinese official prose', () => {
  it.each([
    ['全省共办理行政复议案件1.2万件', ['12000件']], ['办结率达99.6%', ['99.6%']], ['罚没款3,456.78万元', ['34567800元']], ['归集37.07亿条数据', ['3707000000条']],
    ['拆除违建39.03万平方米', ['390300平方米']], ['受众企业200余家次', ['约200家次']], ['办件量13.1万余件', ['约131000件']], ['涉及金额5600多万元', ['约56000000元']],
    ['接待约 15 万人次', ['约150000人次']], ['培训近百家企业', ['约100家']], ['内容十余项', ['约10项']], ['满意率９９．５％', ['99.5%']], ['办结１，２３４件', ['1234件']],
    ['百分之九十八点五的群众满意', ['98.5%']], ['集中培训一百名干部、一千名工作者和一万名群众', ['100名', '1000名', '10000名']], ['召开党委会三次，组织培训两场', ['3次', '2场']],
    ['连续五年考核优秀', ['5年']], ['审批时限压缩至3个工作日', ['3个工作日']], ['每场3至5人', ['约3人']], ['总阅读量近50万，', ['约500000次']], ['免交比例达90%以上', ['约90%']],
    ['“1(区中心)+14(街镇工作站)+550(村居工作室)”三级平台', ['1个', '14个', '550个']], ['受理来电1 234件', ['1234件']], ['全年组织 20 余 场', ['约20场']],
    ['服务企业1200余家（次），督察4轮次', ['约1200家次', '4轮次']], ['推送信息120期360条', ['120期', '360条']], ['追回欠薪2300余万元，两千余人次参加', ['约23000000元', '约2000人次']], ['罚款12.5万，没收3万元', ['125000元', '30000元']], ['审批环节由8个减少到3个', ['8个', '3个']],
  ])('is read from “%s”', (text, expected) => { expect(read(text)).toEqual(expected) })

  it.each([
    '〔2022〕1号', '第24条规定', '2022年1月17日', '2021-2025年规划', '12345热线、110、12348', '电话021-66780000', '“三项制度”“四议两公开”', '落实三项制度', '坚持五个统一', '三级平台、两级架构',
    '一是加强学习', '“十四五”规划', '“一网通办”', '7×24小时服务', '5G网络、V2.0版本', '建党100周年', '第一次全体会议', '第3期培训班', '最多跑一次', '7个工作日内办结', '标的50万元以上的合同',
    '《三年行动计划（2021—2023年）》', '打造15分钟公共法律服务圈', '24小时自助服务', '建设一支队伍', '每半年听取一次汇报', '力争出庭应诉率达到100%', '确保不低于95%', '（2022）沪01行终12号', '位列前10名',
    '从五个方面推进', '1+17征收新政', '高效办成一件事', '每村至少3名', '3处置、2条例、5部门', '四个责任制', '第三季度', '前三名', 'PM2.5、5A级景区', '每年至少开展1次', '培训不少于40学时', '“1名镇领导+1名民警”机制', '三分之一以上的村', '2022年1-11月', '公开征求意见30日', '八大重点领域、五步闭环、一村一顾问', '24小时内答复', '全省第2位',
  ])('is not read from “%s”', (text) => { expect(read(text)).toEqual([]) })

  it('is read as it was written, in any of the signs that reports write numbers with', () => {
    const number = fc.integer({ min: 2, max: 9_999_999 })
    const unit = fc.constantFrom('件', '次', '人次', '场次', '份', '户', '家', '条', '名', '起', '平方米', '元', '%', '项', '个')
    const full = (text: string): string => text.replace(/[0-9]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
    const style = fc.constantFrom((n: number) => String(n), (n: number) => n.toLocaleString('en-US'), (n: number) => full(String(n)), (n: number) => ` ${n} `)
    fc.assert(fc.property(number, unit, style, (n, of, write) => { expect(read(`全年共办理${write(n)}${of}，成效明显`)).toEqual([`${n}${of}`]) }), seeded)
  })

  it('multiplies 万 and 亿 out without binary crumbs', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(['万', 10_000] as const, ['亿', 100_000_000] as const), (cents, [sign, by]) => {
      expect(read(`金额${(cents / 100).toFixed(2)}${sign}元`)).toEqual([`${(cents * by) / 100}元`])
    }), seeded)
  })

  it('stands where the text says, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789万亿余约近件次%，。、（）()“”《》〔〕年月第一二三十百两个条 \n+-.×'), maxLength: 80 }), (text) => {
      const found = findQuantities(toShadow(text))
      expect(found.every(({ start, end }, at) => start < end && end <= text.length && (at === 0 || start >= (found[at - 1]?.end ?? 0)))).toBe(true)
    }), seeded)
  })
})

describe('a Chinese numeral', () => {
  it.each([['十', 10], ['十二', 12], ['二十', 20], ['一百零五', 105], ['两千三百', 2300], ['三万五千', 35_000], ['一亿二千万', 120_000_000], ['二〇二一', 2021], ['一一', 11]])('%s is %d', (text, value) => { expect(readChineseNumeral(text)).toBe(value) })

  it('is read back from how it is written', () => {
    const digits = '零一二三四五六七八九'
    const write = (n: number): string => [[1000, '千'], [100, '百'], [10, '十'], [1, '']].map(([by, sign]) => { const digit = Math.floor(n / Number(by)) % 10; return digit === 0 ? '零' : `${digits[digit]}${sign}` }).join('').replace(/零+/g, '零').replace(/^零|零$/g, '')
    fc.assert(fc.property(fc.integer({ min: 10, max: 9999 }), (n) => { expect(readChineseNumeral(write(n))).toBe(n) }), seeded)
  })
})

import type { Compose, Facts } from './facts.ts'

/** Which article the letters of a petition rest on: 信访工作条例 for what came in since 1 May 2022, 信访条例 of 2005 for what came in before. */

const RULES = '《信访工作条例》'
const RULES_OF_2005 = '《信访条例》'

const isOld = (facts: Facts): boolean => String(facts['收到日期'] ?? '') < '2022-05-01'

const resting = (now: string, before: string): Compose => (facts) => (isOld(facts) ? `${RULES_OF_2005}${before}` : `${RULES}${now}`)

/** 第三十一条第一项至第五项, each for its own route. */
const ROUTES: Readonly<Record<string, string>> = {
  诉讼仲裁等司法途径: '第一项、第二项', 党纪申诉: '第三项', 行政复议裁决等行政程序: '第四项', 请求查处或者履职: '第五项',
}
/** 2005年条例第三十六条至第三十八条, each for its own kind of advice. */
const ADVICE_OF_2005: Readonly<Record<string, string>> = { 完善政策: '第三十七条', 追究责任: '第三十八条' }

/** Why a matter is not accepted: the article of the rules of 2022, and that of 2005. */
const REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  不属于本机关职权: ['第二十三条第一款', '第二十二条第一款'], 下级正在办理: ['第十九条第三款', '第十六条'],
  复核后同一事实和理由: ['第三十六条第三款', '第三十五条第三款'], 应当通过法定途径: ['第三十一条', '第二十一条第一款第一项'],
}

export const PETITION: Readonly<Record<string, Compose>> = {
  转送交办依据: resting('第二十二条、第二十三条', '第二十一条、第二十二条'),
  交办依据: resting('第二十二条第一款第三项', '第二十一条第一款第四项'),
  受理依据: resting('第二十三条', '第二十二条'),
  不予受理依据: (facts) => resting(...(REFUSALS[String(facts['不予受理情形'])] ?? ['第二十三条', '第二十二条第一款']))(facts),
  导入依据: (facts) => resting(`第三十一条${ROUTES[String(facts['法定途径'])] ?? ''}`, '第二十一条第一款第一项')(facts),
  延期依据: resting('第三十四条', '第三十三条'),
  处理程序依据: resting('第三十一条第六项、第三十二条', '第三十一条、第三十二条'),
  复查依据: resting('第三十五条', '第三十四条'),
  复核依据: resting('第三十六条', '第三十五条'),
  督办依据: resting('第四十条', '第三十六条'),
  建议依据: (facts) => resting('第十四条第一款第六项、第四十条', ADVICE_OF_2005[String(facts['建议类型'])] ?? '第三十六条')(facts),
  须三十日内反馈: (facts) => (isOld(facts) && facts['建议类型'] === '改进工作' ? '是' : undefined),
  适用六十日期限: (facts) => (isOld(facts) || facts['法定途径'] === '信访程序办理' ? '是' : undefined),
}

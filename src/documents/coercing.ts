import { addDays, dateOf } from '#core/calendar/plain-date.ts'
import { chineseDate } from './dates.ts'
import { holds, isBlank, type Compose, type Fact, type Facts } from './facts.ts'

/** What the papers of administrative coercion say of the case: terms, numbers of earlier decisions, and the item of the article that applies. */

const isFrozen = (facts: Facts): boolean => facts['措施种类'] === '冻结'

/** The day on which the measure was taken, whichever act took it. */
function takenOn(facts: Facts): Fact {
  const day = facts['实施日期'] ?? facts['冻结日期'] ?? facts['实施时刻']
  return isBlank(day) ? undefined : dateOf(String(day))
}

const plus = (day: Fact, days: number): Fact => (isBlank(day) ? undefined : addDays(String(day), days))

/** Thirty days more; where another law sets the term, that law sets the extension too. */
function extendedTo(facts: Facts): Fact {
  if (isFrozen(facts)) return plus(facts['冻结日期'], 60)
  return isBlank(facts['法律另有规定的期限']) ? plus(facts['强制期限止'], 30) : undefined
}

const LIFTED: readonly (readonly [string, string])[] = [
  ['没有违法行为', '当事人没有违法行为'], ['与违法行为无关', '有关财物与违法行为无关'], ['已作出处理决定不再需要', '本机关对违法行为已经作出处理决定，不再需要采取行政强制措施'],
  ['期限届满', '行政强制措施的期限已经届满'], ['其他不再需要', '不再需要采取行政强制措施'],
]
const SUSPENDED = ['履行确有困难或者暂无履行能力', '第三人主张权利确有理由', '可能造成难以弥补的损失且中止不损害公共利益', '其他']
const ENDED = ['公民死亡无遗产无承受人', '组织终止无财产无承受人', '执行标的灭失', '据以执行的决定被撤销', '其他']
const ORDINAL = ['一', '二', '三', '四', '五']

const item = (article: string, index: number): Fact => (index < 0 ? undefined : `${article}第${ORDINAL[index] ?? ''}项`)

/** 第二十八条第一款、第三十三条第一款, or 第十九条 where the head did not approve what was done in an emergency. */
function liftedBy(facts: Facts): Fact {
  if (isBlank(facts['解除情形'])) return isBlank(facts['解除理由']) ? undefined : '第十九条'
  return item(isFrozen(facts) ? '第三十三条第一款' : '第二十八条第一款', LIFTED.findIndex(([ground]) => ground === facts['解除情形']))
}

const endedBy: Compose = (facts) => (facts['终结情形'] === '中止满三年不再执行' ? '第三十九条第二款' : item('第四十条', ENDED.indexOf(String(facts['终结情形']))))

const MANNER: readonly (readonly [string, string])[] = [['代履行', '、第五十条、第五十一条'], ['加处罚款', '、第四十五条'], ['划拨', '、第四十六条、第四十七条'], ['拍卖', '、第四十六条、第四十八条']]

/** 第三十七条, with the article of the manner of enforcement. */
function enforcedBy(facts: Facts): Fact {
  const how = String(facts['执行方式'] ?? '')
  if (how === '') return undefined
  return `${holds(facts['催告期间有转移隐匿财物迹象']) ? '第三十七条第三款' : '第三十七条第一款、第二款'}${MANNER.find(([word]) => how.includes(word))?.[1] ?? ''}`
}

/** What the party said after the demand and whether it was taken up (行政强制法第三十六条). */
function heardAfterDemand(facts: Facts): Fact {
  if (isBlank(facts['陈述申辩内容'])) return '当事人收到催告书后没有提出陈述、申辩。'
  const verdict = isBlank(facts['是否采纳']) ? '' : `经复核，本机关${facts['是否采纳'] === '不采纳' ? '不予采纳' : `予以${String(facts['是否采纳'])}`}。`
  return `当事人提出陈述、申辩：${String(facts['陈述申辩内容']).replace(/[。；]$/, '')}。${verdict}`
}

function demanded(facts: Facts): Fact {
  if (isBlank(facts['催告送达日期'])) return undefined
  return `本机关于${chineseDate(String(facts['催告送达日期']))}向被申请人送达催告书${isBlank(facts['履行催告书文号']) ? '' : `（${String(facts['履行催告书文号'])}）`}，催告其于${chineseDate(String(facts['履行期限止']))}前履行义务，被申请人仍未履行。`
}

/** What the party said, where the application to the court has to tell it. */
const opinion: Compose = (facts) => (isBlank(facts['催告送达日期']) ? undefined : String(heardAfterDemand(facts)).replaceAll('当事人', '被申请人'))

export const COERCION: Readonly<Record<string, Compose>> = {
  采取措施日期: takenOn, 冻结期限止: (facts) => plus(facts['冻结日期'], 30), 延长期限止: extendedTo,
  原决定文号: (facts) => facts[isFrozen(facts) ? '冻结决定书文号' : '查封（扣押）决定书文号'],
  解除事由: (facts) => facts['解除理由'] ?? LIFTED.find(([ground]) => ground === facts['解除情形'])?.[1],
  解除条款: liftedBy, 解除措施之日: (facts) => facts['解除日期'] ?? facts['认为不应采取日期'],
  财物处理条款: (facts) => (facts['处理方式'] === '移送司法' ? '第二十一条' : isFrozen(facts) ? '第三十二条' : facts['处理方式'] === '抵缴罚款' ? '第四十六条第三款' : '第二十七条'),
  中止条款: (facts) => item('第三十九条第一款', SUSPENDED.indexOf(String(facts['中止情形']))), 终结条款: endedBy, 强制执行条款: enforcedBy,
  催告后陈述申辩: heardAfterDemand, 催告情况: demanded, 当事人意见: opinion, 执行标的: (facts) => facts['履行义务内容'],
  送达文书: (facts) => (isBlank(facts['强制执行决定书文号']) ? undefined : `强制执行决定书（${String(facts['强制执行决定书文号'])}）`), 送达日期: (facts) => facts['执行决定送达日期'],
  实施开始时间: (facts) => facts['实施时刻'], 执行开始时间: (facts) => facts['实施时间'] ?? facts['实施时刻'],
}

/** The order to demolish, by its number and the day on which it was served. */
function orderedBy(facts: Facts): Fact {
  if (isBlank(facts['拆除期限'])) return undefined
  return `责令限期拆除决定书${isBlank(facts['责令限期拆除决定书文号']) ? '' : `（${String(facts['责令限期拆除决定书文号'])}）`}`
}

/** What became of the party's remedies: demolition waits for them (行政强制法第四十四条). */
const remedies: Compose = (facts) => (isBlank(facts['终结结果'])
  ? '在法定期限内没有申请行政复议，也没有提起行政诉讼' : `提起的${String(facts['救济途径'] ?? '救济')}已经终结（${String(facts['终结结果'])}）`)

const urged: Compose = (facts) => (isBlank(facts['催告期限止']) ? undefined : `本机关于${chineseDate(String(facts['催告日期']))}催告被申请人于${chineseDate(String(facts['催告期限止']))}前自行拆除，被申请人仍没有拆除。`)

export const ILLEGAL_BUILDING: Readonly<Record<string, Compose>> = {
  据以执行的决定: orderedBy, 救济情况: remedies, 催告情况: urged, 公告期满日: (facts) => plus(facts['公告日期'], 10),
  起诉期限说明: (facts) => (facts['查处依据'] === '土地管理法' ? '十五日' : '六个月'),
  执行标的: (facts) => (isBlank(facts['位置']) ? undefined : `拆除位于${String(facts['位置'])}的违法建筑（建筑面积${String(facts['面积'])}平方米）`),
  送达文书: (facts) => (isBlank(facts['强制拆除决定书文号']) ? undefined : `强制拆除决定书（${String(facts['强制拆除决定书文号'])}）`), 送达日期: (facts) => facts['强拆决定送达日期'],
}

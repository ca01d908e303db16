const OPENING = /^(?:全年|今年|本年度?|年内|年度|一年来|截至目前|截至20\d\d年底?|目前|至今|累计|共计?|其中|同时|此外|并且?|现设有|现有|已|20\d\d ?年(?:度|以来|内|全年)?|我[镇区市局县省街]|[,，、:：;；\s和与]|及(?!时)|另|分别)+/
const CLOSING = /(?:累计|共计?|总计|合计|达成|达到|达|为|大?约|将?近|超过?|现有|已有|共有|设有|均|了|有|逾|突破|分别|各|高达|完成率?为|至|到|计|是|[\s:：(])+$/
/** Words that turn from what was counted to what became of it: 26家村居｜全部签订协议. */
const PREDICATE = /(?:全部|均|都已|已经?|被|纳入|按规定|作为|自行|有意向|正在|尚在|同比|环比|较|比(?:去年|上年)).*$/

/** What is said of the counted thing behind the number: 44场[招商引资活动]. */
export const trimTail = (tail: string): string => tail.replace(PREDICATE, '').replace(/^的/, '').replace(CLOSING, '').replace(/[和及与]$/, '').replace(/(?:上升|下降|减少|增加|提高|提升|压缩|缩短|减|增|降|升)?(?:到|至|为)$/, '').trim()

export const trimLead = (lead: string): string => (lead.split(/[，,；;：:()]/).filter((part) => part.replace(OPENING, '').replace(CLOSING, '').length > 1).at(-1) ?? lead)
  .trim().replace(OPENING, '').replace(CLOSING, '').replace(/(?:由|从|(?<![占对])比|较)(?:原来?|上年|去年|前年)?的?$/, '').trim()

/** A name for the figure from the words around its number. */
export function nameFrom(lead: string, tail: string): string {
  const before = trimLead(lead)
  const after = trimTail(tail)
  const joined = before.endsWith('等') && after.length > 1 ? after : `${before}${after}`
  return joined.replace(/\s+/g, '').slice(-40)
}

const SHARED = /(?:^|[，,：:；;])([^，,：:；;]*?率(?:(?:、|和|与|以?及)+[^，,、：:；;]*?率)+)(?:均|都|全部|皆)?(?:达到|达|为|保持|实现|在)*$/

/** 结案率和及时率均为100%: one number for several rates. */
export function sharedNames(lead: string): readonly string[] {
  const written = SHARED.exec(lead.trim())?.[1]
  if (!written) return []
  return written.split(/(?<=率)(?:、|和|与|以?及(?!时))+/).map((name) => name.replace(OPENING, '').replace(/\s+/g, '')).filter(Boolean)
}

/** 人民调解、行政调解分别为12件、30件: the names of a row, when there are as many as numbers. */
export function rowNames(lead: string, numbers: number): readonly string[] {
  const written = /(?:^|[，,：:；;])([^，,：:；;]+?)(?:各?案件)?(?:数量?)?分别(?:为|是|达到?|有|完成|办理)?$/.exec(lead.trim())?.[1]
  const names = (written ?? '').split(/、|和|与|及(?!时)/).map((name) => name.replace(OPENING, '').trim()).filter(Boolean)
  return names.length === numbers ? names : []
}

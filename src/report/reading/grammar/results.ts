import type { Quantity } from './quantity.ts'
import { isTimeUnit } from './units.ts'

/** What a set is made of, not what was achieved: 五个方面, 三项制度, 四张清单, 两个维护. */
const STRUCTURE = /^ ?(?:\d+%|方面|层面|维度|环节|阶段|步骤|制度|机制|体系|原则|统一|结合|全面|责任|导向|转变|意识|坚持|确保|维护|自信|基本|关键|更|不|一|百分点|月|重大|专项行动|专项|纲要|办法|规定|字|时代|面向|板块|篇章|工程|目标|五年|年)/
const CHINESE_STRUCTURE = /^ ?(?:[“”"]|清单|领域|能力|方式|行动|举措|措施|机构|平台|必须|重点|责任|标准|重要|先行|核心|库|指标|部分|层次|主体|问题)/
const ORDINAL_BEFORE = /(?:第|前|首|每|每隔|每满|最近|未来|今后|同|任|某|统|之|唯|单|专|逐|另|这|那|哪|各|本|上|下|合)$/
const MANY_TIMES = /(?:每|每[^，。]{0,6}至少|最多跑|只跑|跑|只需|一年|每年|每月|每季度|每周)(?:至少|不少于|召开|开展|组织|进行)? ?$/

/** 力争, 计划: what is still to come. */
const WISH = /(?:力争|争取|目标(?:是|为)|预计|(?:计划|拟|确保到\d{4}年)[^，。；,;、]{0,4}(?:开展|完成|新增|建设|培训|实现|召开|举办))[^，。；,;、]{0,24}$/

const COUNT_WORDS = new Set('件 次 场 名 人 份 家 个 项 起 宗 篇 期 位 台 处 块 户 条 张 类 人次 场次 件次 批次 部 辆 所 支 例 案 轮'.split(' '))

function isChineseResult(before: string, after: string, { value, unit, approximate }: Quantity, written: string): boolean {
  if (unit === '年') return /连续 ?$/.test(before)
  // 百名, 千场, 万人 without 余 or 近 are names of campaigns.
  if (COUNT_WORDS.has(unit) && /^[百千万亿]+$/.test(written)) return approximate
  if (!COUNT_WORDS.has(unit) || ORDINAL_BEFORE.test(before.trimEnd()) || MANY_TIMES.test(before)) return false
  if (STRUCTURE.test(after) || CHINESE_STRUCTURE.test(after)) return false
  // 一件, 一次 are articles unless they close the clause behind a noun.
  if (value === 1) return /^ ?(?:[，。；,;)]|$)/.test(after) && /(?:案件|诉讼|复议|信访|处罚|事故|会议|文件|合同|事件|活动|建议书?|意见书?|培训|讲座|共|发生|审结|受理|办理|败诉|胜诉|应诉) ?$/.test(before)
  return true
}

/** 24小时自助, 15分钟服务圈 name a service. */
const SERVICE_SPAN = /^ ?(?:的)?(?:不打烊|自助|在线|服务|值守|值班|全天|开放|受理|热线|响应|随时|便民|生活|公共|普法|工作圈|法律|办事|政务|[^，。]{0,8}圈)/

/** Limits and thresholds describe a rule: 7个工作日内, 50万元以上的合同. */
function isLimit(before: string, after: string, { unit }: Quantity, written: string): boolean {
  if (/每(?:年|月|季度|半年|周|个?村|名|人)[^，。；]{0,4}(?:至少|不少于)[^，。；]{0,6}$/.test(before)) return true
  if (/(?:不低于|不高于|不超过|不少于|控制在)(?:了|到)? ?$/.test(before) || /每[^，。；]{0,6}(?:至少|不少于) ?$/.test(before)) return true
  if (/小时|分钟/.test(unit) && SERVICE_SPAN.test(after)) return true
  if (isTimeUnit(unit)) return /^ ?(?:之|以)?(?:内|前|后|起|期限内)|^ ?的?(?:时限|期限|办结时限|公示期)/.test(after) || /以[内上下]$/.test(written) || /(?:在|自|于|满|提前|不超过|不得超过|不少于|承诺) ?$/.test(before) || unit === '个月'
  if (!/以[上下内]$/.test(written) || unit === '%' || unit === '‰') return false
  return !/(?:达到?|超过?|突破|均|共|计|合计|为|在) ?$/.test(before)
}

/** Is this number with its unit something the report states to have happened or to be, and no part of a name, order, limit or plan? */
export function isResult(shadow: string, one: Quantity): boolean {
  const before = shadow.slice(Math.max(0, one.start - 40), one.start).replace(/^.*[。；;\n]/s, '')
  const after = shadow.slice(one.end, one.end + 12)
  const written = shadow.slice(one.start, one.end)
  if (/[A-Za-z][-–]? ?$|[+×·/] ?$|第 ?$|[前首头] ?$|(?<!\d)(?:20)?\d{2}-$/.test(before) || /^ ?[+×]/.test(after)) return false
  if (/(?:排名|位列|位居|名列|列)(?:全[省市区国县])?第? ?$/.test(before) || /^ ?[名位](?:次|居)/.test(after)) return false
  if (one.unit === '个百分点' || one.unit === '倍') return true
  if (WISH.test(before) && !/已/.test(before)) return false
  if (isLimit(before, after, one, written.replaceAll(' ', ''))) return false
  if (one.chinese) return isChineseResult(before, after, one, written.replaceAll(' ', '').replace(/[^零〇一二两三四五六七八九十百千万亿].*$/s, ''))
  return !(/^(?:个|项|大)$/.test(one.unit) && one.value <= 12 && STRUCTURE.test(after))
}

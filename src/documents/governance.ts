import { isBlank, type Compose, type Facts } from './facts.ts'

/** How papers of government services, decisions by law and the supervision of government say what their cases hold as answers. */

const LICENSING_LAW = '《中华人民共和国行政许可法》'

const isLicence = (facts: Facts): boolean => facts['事项类型'] === '行政许可'

const SERVICE_GUIDE = '有关法律、法规、规章和公布的办事指南'

/** A licence rests on the law of licences; other services on what is published for them, since 2020 under 优化营商环境条例. */
const service = (article: string, of: string): Compose => (facts) => {
  if (isLicence(facts)) return `${LICENSING_LAW}${article}`
  return String(facts['收到日期'] ?? '') < '2020-01-01' ? SERVICE_GUIDE : `《优化营商环境条例》${of}和${SERVICE_GUIDE}`
}

/** 第三十二条第一款第二项 for a matter of another organ; otherwise the bar on whoever deceived before. */
const REFUSED: Readonly<Record<string, string>> = {
  不属于本机关职权: '第三十二条第一款第二项', 隐瞒情况或者提供虚假材料: '第七十八条', 限制期内再次申请: '第七十八条、第七十九条',
}
const REVOKED: Readonly<Record<string, string>> = {
  '滥用职权、玩忽职守': '第一款第一项', 超越法定职权: '第一款第二项', 违反法定程序: '第一款第三项', 不具备申请资格或者条件: '第一款第四项', '欺骗、贿赂取得': '第二款',
}

const isJoint = (facts: Facts): boolean => !isBlank(facts['批准联合延长日期'])

/** 行政许可法第四十二条、第四十三条 count in working days (第八十二条). */
function timeAllowed(facts: Facts): string | undefined {
  if (!isLicence(facts)) return undefined
  if (facts['须先经下级审查'] === '是') return '本机关自受理之日起二十个工作日内审查完毕，报送上级机关决定，法律、法规另有规定的除外。'
  const term = facts['统一受理或者联合办理'] === '是' ? '四十五个工作日内办结' : '二十个工作日内作出决定'
  return `本机关自受理之日起${term}，法律、法规另有规定的除外；依法需要听证、招标、拍卖、检验、检测、检疫、鉴定和专家评审的，所需时间不计算在内。`
}

const SERVICE_MATTER: Readonly<Record<string, Compose>> = {
  不受理依据: service('第三十二条第一款第一项', '第三十五条'),
  不予受理依据: (facts) => service(REFUSED[String(facts['不予受理情形'])] ?? '第三十二条第一款第二项', '第三十五条')(facts),
  补正依据: service('第三十二条第一款第四项', '第三十六条第一款'),
  受理依据: service('第三十二条第一款第五项', '第三十六条'),
  办理期限: timeAllowed,
  延长依据: (facts) => service(isJoint(facts) ? '第四十二条第二款' : '第四十二条第一款', '第三十六条第二款')(facts),
  延长批准人: (facts) => (isJoint(facts) ? '本级人民政府负责人' : '本机关负责人'),
  延长工作日: (facts) => (isJoint(facts) ? 15 : 10),
  准予决定依据: (facts) => service(isBlank(facts['当场决定日期']) ? '第三十八条第一款' : '第三十四条第二款、第三十八条第一款', '第三十六条')(facts),
  不予决定依据: service('第三十八条第二款', '第三十五条'),
  撤销依据: (facts) => service(`第六十九条${REVOKED[String(facts['撤销情形'])] ?? ''}`, '第三十五条')(facts),
}

/** The regulation on decisions since September 2019; before that the provisional rules of the city, of which the articles are not published here. */
const decision = (article: string): Compose => (facts) => (String(facts['建议日期'] ?? '') < '2019-09-01' ? '《上海市重大行政决策程序暂行规定》' : `《重大行政决策程序暂行条例》${article}`)

const MAJOR_DECISION: Readonly<Record<string, Compose>> = {
  启动依据: decision('第十条、第十一条'),
  征求意见依据: decision('第十四条、第十五条'),
  听证依据: decision('第十六条、第十七条'),
  专家论证依据: decision('第十九条、第二十条'),
  风险评估依据: decision('第二十二条、第二十三条'),
  合法性审查依据: decision('第二十五条至第二十八条'),
  决定依据: decision('第三十条'),
  执行依据: decision('第三十四条、第三十五条'),
  中止依据: decision('第三十七条'),
  后评估依据: decision('第三十六条'),
}

const OFFICE_NOTICE = '《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）'

/** The city's rules on normative documents: 市政府令第26号、第46号 called them 制定和备案规定, 第17号 since August 2019 管理规定. */
const cityRules = (day: string): string => (day < '2019-08-01' ? '《上海市行政规范性文件制定和备案规定》' : '《上海市行政规范性文件管理规定》')

const proposedOn = (facts: Facts): string => String(facts['提出日期'] ?? '')

function consulting(facts: Facts): string {
  const rests = proposedOn(facts) >= '2018-05-31' ? `${OFFICE_NOTICE}和${cityRules(proposedOn(facts))}` : cityRules(proposedOn(facts))
  return facts['与市场主体生产经营密切相关'] === '是' && proposedOn(facts) >= '2020-01-01' ? '《优化营商环境条例》第六十二条' : rests
}

const reviewing = (facts: Facts): string =>
  (proposedOn(facts) >= '2018-12-20' ? '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）' : cityRules(proposedOn(facts)))

const CONGRESS_RULES = '《上海市人民代表大会常务委员会规范性文件备案审查条例》'

/** The text of November 2024 counts its articles anew; the day on which it took effect is not published with it, and is taken to be the next new year. */
const congress = (of2021: string, of2024: string) => (day: string): string => `${CONGRESS_RULES}第${day < '2025-01-01' ? of2021 : of2024}条`

const NORMATIVE_DOCUMENT: Readonly<Record<string, Compose>> = {
  规范性文件文号: (facts) => facts['文号'],
  管理规定: (facts) => cityRules(proposedOn(facts)),
  征求意见依据: consulting,
  审核依据: reviewing,
  人大备案依据: (facts) => congress('九', '十')(String(facts['公布日期'] ?? '')),
}

/** A standing committee reviews by its own rules; a government by those of the city, of which the articles on review are not published here. */
const filing = (of2021: string, of2024: string): Compose => (facts) => {
  const day = String(facts['收到备案日期'] ?? '')
  return facts['接收机关'] === '人大常委会' ? congress(of2021, of2024)(day) : cityRules(day)
}

const NORMATIVE_FILING: Readonly<Record<string, Compose>> = {
  形式审核依据: filing('十一', '十二'),
  询问依据: filing('二十', '二十四'),
  研究依据: filing('十三', '十五'),
  纠正依据: filing('二十九', '三十三'),
  撤销程序依据: filing('三十', '三十四'),
}

/** 民法典 since 2021; a contract ended before that was under 合同法. */
const ENDED_BY: Readonly<Record<string, readonly [string, string]>> = {
  协商一致: ['第五百六十二条第一款', '第九十三条第一款'], 约定条件成就: ['第五百六十二条第二款', '第九十三条第二款'], 法定解除: ['第五百六十三条', '第九十四条'],
}

function endedBy(facts: Facts): string | undefined {
  const [now, before] = ENDED_BY[String(facts['解除依据'] ?? '')] ?? []
  if (now === undefined) return undefined
  return String(facts['解除日期'] ?? '') < '2021-01-01' ? `《中华人民共和国合同法》${before}` : `《中华人民共和国民法典》${now}`
}

const DEPUTIES_RULES = '《上海市人民代表大会关于代表建议、批评和意见的规定》'

/** Suggestions of deputies rest on the rules of the city's congress; a proposal of the CPPCC on its own regulation. */
const proposal = (article: string): Compose => (facts) => (facts['类型'] === '政协提案' ? '提案办理的有关规定' : `${DEPUTIES_RULES}${article}`)

/** 代表法 counts its articles anew since 11 March 2025. */
function answering(facts: Facts): string {
  if (facts['类型'] === '政协提案') return '提案办理的有关规定'
  return `《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》${String(facts['收到日期'] ?? '') < '2025-03-11' ? '第四十二条' : '第五十一条'}和${DEPUTIES_RULES}`
}

const INSPECTION_RULES = '《法治政府建设与责任落实督察工作规定》'

/** 政府督查工作条例 has been in force since February 2021. */
const isUnderRegulation = (facts: Facts): boolean => String(facts['列入日期'] ?? '') >= '2021-02-01'

/** One problem says everything itself; several are set out by hand. */
function problems(facts: Facts): string | undefined {
  if (Number(facts['问题数']) !== 1 || isBlank(facts['问题'])) return undefined
  return [['', '问题'], ['事实：', '事实'], ['证据：', '证据'], ['整改意见：', '整改意见']].filter(([, field = '']) => !isBlank(facts[field]))
    .map(([label = '', field = '']) => `${label}${String(facts[field]).replace(/[。；]$/, '')}`).join('；').concat('。')
}

const LAW_INSPECTION: Readonly<Record<string, Compose>> = {
  督察依据: (facts) => (isUnderRegulation(facts) ? `${INSPECTION_RULES}和《政府督查工作条例》` : INSPECTION_RULES),
  可以申请复核: (facts) => (isUnderRegulation(facts) ? '是' : undefined),
  问题和证据内容: problems,
}

/** Reports on 2018 and before were owed under 法治政府建设实施纲要. */
const reporting: Compose = (facts) => (Number(facts['年度']) < 2019 ? '《法治政府建设实施纲要（2015—2020年）》' : `${INSPECTION_RULES}第二十四条`)

/** By procedure. */
export const GOVERNANCE: Readonly<Record<string, Readonly<Record<string, Compose>>>> = {
  'service-matter': SERVICE_MATTER,
  'major-decision': MAJOR_DECISION,
  'normative-document': NORMATIVE_DOCUMENT,
  'normative-filing': NORMATIVE_FILING,
  contract: { 解除条款: endedBy },
  proposal: { 会办依据: proposal('第十七条'), 延期办理依据: proposal('第十九条'), 答复办理依据: answering },
  'law-inspection': LAW_INSPECTION,
  'annual-report': { 年度报告依据: reporting },
}

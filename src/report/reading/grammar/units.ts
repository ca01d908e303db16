/** Units of the reports' results; behind the slash what may not follow, because then the sign belongs to another word (3处置 is no 3处). */
const WRITTEN = [
  '个工作日 工作日 个百分点 个小时 小时 分钟 个月 平方公里 平方千米 平方米 立方米 公里 千米 公顷 公斤 千克 美元 欧元 港元',
  '人次 场次 件次 户次 家次 批次 车次 班次 台次 辆次 例次 条次 艘次 架次 剂次 人份 人天 课时 学时 节次 篇次 项次 期次 起次 个次 站次 点次 份次 轮次 课次 届次 幅次 处次 张次',
  '% ‰ ㎡ 倍',
  '件/均 次/要于日年序生 份/额 户/籍外口 家/庭 条/例件款目 个/别体性 项/目 名/单录称册义 人/员民大口均才事力数工像体社文类身性为行防 位/于居列',
  '起/草诉来步点到施实 宗/旨教 场/所景地馆面域 期/间限满内待末望 篇 台/账帐风阶湾 处/置理罚级长于室分以在 块 张/贴 类/型似别 种/植子 路/径线段演口过灯面',
  '部/门委分级队长署 辆 套/路取餐 批/准评复示 间/接隙或 所/属有在辖以谓需 座/谈位 幅/度员 册/子 本/级市区镇县年局省街地单院机着报 支/持付部撑队出行 组/织建成长 班/子',
  '轮/流值训岗换 只/有能要是 头 棵 株 栋 幢 艘 架/构 门/户类口牌 例/如外行会 笔/记录 单/位独一元纯个项 案/件例卷由情值源 页 则/是 集/中体合成约聚团散市 卷/宗 枚 盏 面/向对积临上试签广',
  '片/区面 段/时 层/级面次 票/据决 封/闭控 通/过知报告 道/路德 元/旦素 米/面 亩 吨 天/内然津下 产/业生品权值能 分/之别为类局管期工级布析享区支 站/点位 节/约点能 款/项式 桩 根/据本 趟 回/访复应收头 遍 堂 盘 对/口',
].join(' ').split(' ')

const escape = (text: string): string => text.replace(/[%‰]/g, '\\$&')

/** Longest first: 人次 before 人. */
const UNITS = WRITTEN.map((one) => one.split('/')).map(([unit = '', barred = '']) => ({ unit, barred })).sort((a, b) => b.unit.length - a.unit.length)

/** 家（次）: written both ways, one unit. */
const BOTH_WAYS = '[家户人件场起条辆] ?\\(次\\)'
export const plainUnit = (unit: string): string => unit.replace(/ ?\((次)\)/, '$1')

export const UNIT_PATTERN = [BOTH_WAYS, ...UNITS.map(({ unit, barred }) => `${escape(unit)}${barred ? `(?![${barred}])` : ''}`)].join('|')

/** Units that come in whole numbers: a decimal before them is a list number (1.3个 …) unless 万 or 亿 stands between. */
const MEASURED = new Set(['%', '‰', '元', '美元', '欧元', '港元', '㎡', '平方米', '平方公里', '平方千米', '立方米', '公里', '千米', '公顷', '公斤', '千克', '米', '亩', '吨', '天', '分', '小时', '个小时', '分钟', '个工作日', '工作日', '个月', '倍', '个百分点'])
export const isWholeUnit = (unit: string): boolean => !MEASURED.has(unit)

/** Spans of time, results only where the sentence says so: 压缩至3个工作日, 连续五年. */
export const isTimeUnit = (unit: string): boolean => /^(?:个?工作日|个?小时|分钟|天|个月)$/.test(unit)
export const isRateUnit = (unit: string): boolean => unit === '%' || unit === '‰'

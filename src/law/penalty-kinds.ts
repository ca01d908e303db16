import type { Law } from '#core/vocabulary/cite.ts'

export const 市场监管公示规定: Law = { short: '市场监督管理行政处罚信息公示规定', title: '市场监督管理行政处罚信息公示规定（国家市场监督管理总局令第45号）', versions: [{ from: '2021-09-01' }] }

/** 行政处罚法 9; 行政拘留 belongs to the public security organs and is not handled here. 其他行政处罚 is 9（六）, what laws and regulations add. */
export const 处罚种类 = ['警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件', '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业', '其他行政处罚'] as const

/** Kinds from light to heavy, as the yearly table counts a decision of several: laws give no order, cities differ (吊销 before or after 责令关闭). */
export const 由轻到重 = ['其他行政处罚', '警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件', '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业'] as const

/** Kinds for which a hearing is offered whatever the amount: 行政处罚法 63（1）（三）（四）. */
export const 应当听证的种类 = ['降低资质等级', '吊销许可证件', '责令停产停业', '责令关闭', '限制从业'] as const
/** The same before 2021-07-15: 行政处罚法（2017年修正）42. */
export const 旧法应当听证的种类 = ['吊销许可证件', '责令停产停业'] as const

/** 行政处罚法 30, 31, 33, 36, 57: no penalty may be imposed. */
export const 应当不予处罚 = ['不满十四周岁', '无行为能力', '轻微并及时改正且无危害后果', '无主观过错', '超过追责时效', '违法事实不成立'] as const
/** 行政处罚法 33（1）, second sentence (首违不罚): a penalty may be left out. */
export const 首违不罚 = '初次违法且危害后果轻微并及时改正'
/** 行政处罚法 33（3）: whoever is not penalised for an act that was unlawful is educated. */
export const 无须教育 = ['超过追责时效', '违法事实不成立'] as const

/** 行政处罚法 30, 32: lighter or mitigated. */
export const 应当从轻减轻 = ['已满十四周岁不满十八周岁', '主动消除或者减轻危害后果', '受他人胁迫或者诱骗', '主动供述尚未掌握的违法行为', '配合查处有立功表现', '法律法规规章规定的其他情形'] as const

/** 行政处罚法 58（1）: reviewed whatever happened, and reviewed only after a hearing. */
export const 必须审核 = ['涉及重大公共利益', '案情疑难复杂且涉及多个法律关系', '法律法规规定的其他情形'] as const
export const 听证后审核 = '直接关系重大权益'

export const 执法领域 = ['城市管理', '市场监管', '生态环境', '文化市场', '交通运输', '应急管理', '农业', '其他'] as const

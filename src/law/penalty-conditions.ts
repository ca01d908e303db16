import { asStanding, cite, type Citation } from '#core/vocabulary/cite.ts'
import { all, answer, any, certified, done, doneSince, listed, not, passed, type Condition } from '#core/vocabulary/condition.ts'
import { 应当听证的种类, 应当从轻减轻, 必须审核, 旧法应当听证的种类, 听证后审核 } from './penalty-kinds.ts'
import { 行政处罚法, 行政处罚法2017 } from './statutes.ts'

/** What 行政处罚法 distinguishes, in the words that the steps and the prohibitions of a penalty case share. */
export const 新法 = '2021-07-15'
export const 旧法末日 = '2021-07-14'
export const 法 = (article: number | string, quote?: string): Citation => cite(行政处罚法, article, quote)
export const 旧法 = (article: number | string): Citation => asStanding('excerpt', cite(行政处罚法2017, article))
export const 旧法待核 = (article: number | string): Citation => asStanding('unverified', cite(行政处罚法2017, article))
export const 惯例 = (article: number | string): Citation => asStanding('practice', 法(article))
export const 是 = (field: string): Condition => answer(field).is('是')

export const 公民 = answer('当事人类型').is('公民')
export const 受委托 = answer('实施主体').is('受委托的组织')
export const 委托合法 = all(是('委托书已公布'), 是('以委托机关名义实施'), 是('未再委托'))
export const 持证 = certified('执法人员', 2)
export const 有罚款 = answer('罚款金额').over(0)
export const 处罚 = answer('决定结果').is('给予处罚')
export const 应听证 = 是('属于听证范围')
export const 拟较重处罚 = answer('拟处罚种类').oneOf(...应当听证的种类)
export const 拟旧法较重处罚 = answer('拟处罚种类').oneOf(...旧法应当听证的种类)
export const 应审核 = any(answer('法制审核情形').oneOf(...必须审核), all(answer('法制审核情形').is(听证后审核), done('举行听证')))
export const 已审核 = all(done('法制审核'), answer('审核结论').is('通过'))
export const 重大 = 是('情节复杂或者重大违法')
export const 登记保存已处理 = any(not(done('先行登记保存')), doneSince('处理登记保存物品', '先行登记保存'))
export const 监控可用 = all(done('审核电子监控记录'), 是('监控设备经法制和技术审核'), 是('监控设置地点已公布'), 是('监控记录审核合格'), 是('已告知当事人并提供查询'))
export const 回避已决定 = any(not(done('申请回避')), doneSince('回避', '申请回避'), doneSince('驳回回避申请', '申请回避'))
export const 意见期满 = any(doneSince('放弃陈述申辩', '事先告知'), passed('陈述申辩期限'))
export const 意见已复核 = any(not(done('陈述申辩')), doneSince('复核陈述申辩', '陈述申辩'))
export const 听证已了 = any(doneSince('举行听证', '事先告知'), doneSince('视为放弃听证', '事先告知'), doneSince('放弃听证', '事先告知'),
  all(passed('听证申请期限'), not(doneSince('要求听证', '事先告知'))))
export const 应从轻减轻 = answer('从轻减轻情形').oneOf(...应当从轻减轻)
export const 已从轻减轻 = answer('裁量等次').oneOf('减轻', '从轻')
export const 在基准内 = all(answer('罚款金额').notBelow('基准罚款下限'), answer('罚款金额').notAbove('基准罚款上限'))
export const 有偏离理由 = answer('偏离基准理由').filled()
export const 基准有效 = listed('裁量基准编号', 'discretion-benchmark', '基准编号')
export const 清单有效 = listed('免罚清单编号', 'exemption-list', '清单编号')
export const 已移送 = any(not(是('涉嫌犯罪')), done('移送公安机关'))
export const 可当场收缴 = any(answer('收缴情形').is('边远、水上、交通不便地区当事人提出'), done('当场处罚'))
export const 已缴清 = any(done('缴清罚款'), done('机关缴付银行'), done('申请法院执行'))
export const 时效内 = any(not(passed('追责时效')), 是('时效内已发现'))
export const 二年内 = any(not(passed('二年追责时效')), 是('时效内已发现'))

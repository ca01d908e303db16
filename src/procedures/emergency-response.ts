import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, sum } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, money, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 突发事件应对法, 舆情回应通知 } from '#law/statutes.ts'

/** 报告、评估的时限由上级预案规定，未见文件，待核实。 */
const 时限 = (value: number, unit: string, source: string): Parameter => ({ value, unit, source, confidence: '低' })
const 法 = (article: string) => asStanding('unverified', cite(突发事件应对法, article))
const 惯例 = (article: string) => asStanding('practice', cite(突发事件应对法, article))
const 信息发布 = asStanding('unverified', cite(舆情回应通知, '五小时'))

const 值守 = ['城运中心工作人员', '应急工作人员'] as const
const 负责人 = '机关负责人'
const 等级 = answer('事件等级')
const 级别 = answer('响应级别')
/** 响应级别不低于事件等级：特别重大一级，重大二级以上，较大三级以上，一般四级以上。 */
const 级别相当 = any(等级.oneOf('一般', '不分级'), all(等级.is('较大'), not(级别.is('四级'))), all(等级.is('重大'), 级别.oneOf('一级', '二级')), 级别.is('一级'))
const 限制权利 = answer('措施类别').oneOf('封闭场所、限制区域', '交通管制', '限制人员聚集', '停水停电停气停业')
const 已征用 = done('征用财产')
const 较大以上 = 等级.oneOf('较大', '重大', '特别重大')
const 应急中 = ['先期处置', '响应中'] as const

export default procedure('emergency-response', '突发事件处置', {
  editions: [{ from: '2007-11-01', to: '2024-10-31', law: '突发事件应对法（2007年）' }, { from: '2024-11-01', law: '突发事件应对法（2024年修订）' }],
  purpose: '自然灾害、事故灾难、公共卫生和社会安全事件依法分类分级处置：接报、先期处置、报告、定级、启动响应、采取措施、发布信息、终止响应、善后评估。限制权利的措施须有法定依据和权限，征用的须出具凭证并归还、补偿。',
  field: '城市运行',
  states: { 已接报: {}, 先期处置: {}, 响应中: {}, 善后: { says: '停止应急措施，恢复秩序，评估损失' }, 已归档: { end: true }, 误报: { end: true }, 已由上级处置: { end: true, says: '上级统一指挥，本级配合并留存记录' } },
  opens: {
    name: '接报', by: [...值守, '网格监督员'], to: '已接报', basis: 法('信息报告'), produces: '突发事件接报单',
    asks: { 事件类别: choice('自然灾害', '事故灾难', '公共卫生', '社会安全'), 事件名称: text(), 发生地点: text(), 所属村居: text().optional(), 接报时间: moment(), 信息来源: choice('公众报告', '网格上报', '12345热线', '110、119、120联动', '监测预警', '下级或者单位报告'), 来源案件: caseNumber().optional(), 基本情况: longText(), 报告人: text().personal().optional(), 现场照片: file().optional() },
  },
  actions: {
    核为误报: { by: 值守, from: '已接报', to: '误报', basis: 惯例('核实'), asks: { 核实情况: longText() } },
    先期处置: { by: 值守, from: '已接报', to: '先期处置', basis: 法('先期处置'), asks: { 到场时间: moment(), 先期措施: longText(), 伤亡情况: text() } },
    首次报告: { by: 值守, from: ['已接报', ...应急中], once: true, basis: 法('信息报告'), produces: '突发事件信息专报', asks: { 报告时间: moment(), 报告对象: text(), 报告内容: longText(), 迟报谎报瞒报: yesNo().hint('报告内容与已知情况不一致的填是') }, requires: [must(answer('迟报谎报瞒报').is('否'), '不得迟报、谎报、瞒报、漏报，不得授意他人这样做', 法('信息报告'))] },
    续报: { by: 值守, from: [...应急中, '善后'], basis: 法('信息报告'), produces: '突发事件信息专报', asks: { 续报内容: longText(), 伤亡人数: whole().unit('人'), 直接经济损失: text().optional() }, requires: [must(done('首次报告'), '应当先作首次报告', 法('信息报告'))] },
    定级: { by: 负责人, from: '先期处置', basis: 法('分级'), asks: { 事件等级: choice('特别重大', '重大', '较大', '一般', '不分级'), 定级依据: text() }, requires: [must(any(not(等级.is('不分级')), answer('事件类别').is('社会安全')), '自然灾害、事故灾难、公共卫生事件应当分级', 法('分级'))] },
    启动响应: { by: 负责人, from: '先期处置', to: '响应中', basis: 法('应急响应'), produces: '启动应急响应决定', asks: { 响应级别: choice('一级', '二级', '三级', '四级'), 适用预案: text(), 指挥人: text(), 启动理由: longText() },
      requires: [must(done('定级'), '启动响应前应当分级', 法('分级')), must(any(not(done('定级')), 级别相当), '响应级别不得低于事件等级', 惯例('分级响应')), must(done('首次报告'), '应当同时报告上级', 法('信息报告'))] },
    调整响应: { by: 负责人, from: '响应中', basis: 法('应急响应'), asks: { 事件等级: choice('特别重大', '重大', '较大', '一般', '不分级'), 响应级别: choice('一级', '二级', '三级', '四级'), 调整理由: longText() }, requires: [must(级别相当, '响应级别不得低于事件等级', 惯例('分级响应'))] },
    移交上级指挥: { by: 负责人, from: [...应急中], to: '已由上级处置', basis: 法('统一领导'), asks: { 上级指挥机构: text(), 移交情况: longText() }, requires: [must(all(done('首次报告'), 较大以上), '一般事件由本级处置；移交前应当报告', 法('统一领导'))] },
    采取措施: { by: [负责人, '应急工作人员'], from: [...应急中], basis: 法('应急处置措施'), produces: '应急措施决定', asks: { 措施类别: choice('救援救治', '疏散转移安置', '保障生活必需', '封闭场所、限制区域', '交通管制', '限制人员聚集', '停水停电停气停业'), 措施内容: longText(), 措施对象: text(), 法律依据: text().hint('条款；没有依据的限制措施不得采取'), 决定机关有权: yesNo(), 与危害程度相适应: yesNo() },
      requires: [must(any(not(限制权利), answer('决定机关有权').is('是')), '限制权利的措施应当由有权机关决定', 法('应急处置措施')), must(answer('与危害程度相适应').is('是'), '措施应当与事件可能造成的危害相适应，有多种措施可供选择的，选择对权益损害较小的', 法('比例原则'))] },
    征用财产: { by: 负责人, from: [...应急中], basis: 法('征用'), produces: '征用凭证', asks: { 被征用人: text(), 征用财产清单: longText(), 征用机关有权: yesNo(), 出具征用凭证: yesNo() }, requires: [must(answer('征用机关有权').is('是'), '征用由履行统一领导职责的人民政府决定', 法('征用')), must(answer('出具征用凭证').is('是'), '征用单位和个人的财产应当出具凭证', 法('征用'))] },
    调用社会力量: { by: [负责人, '应急工作人员'], from: [...应急中], basis: 法('社会力量'), asks: { 力量名称: text(), 出动人数: whole().unit('人'), 任务: text() } },
    发布信息: { by: '新闻发言人', from: [...应急中, '善后'], basis: 法('信息发布'), asks: { 发布时间: moment(), 发布内容: longText(), 内容已经核实: yesNo() }, requires: [must(answer('内容已经核实').is('是'), '应当统一、准确、及时发布信息，没有核实的不得发布', 法('信息发布'))], starts: [starts('media-response', '来源案件', { carries: { 标题: '事件名称', 反映内容: '基本情况' } }, 惯例('舆情回应'))] },
    终止响应: { by: 负责人, from: '响应中', to: '善后', basis: 法('停止执行'), produces: '终止应急响应决定', asks: { 威胁已经控制或者消除: yesNo(), 停止的措施: longText() }, requires: [must(answer('威胁已经控制或者消除').is('是'), '威胁和危害得到控制或者消除后，方可终止响应、停止措施', 法('停止执行'))] },
    先期处置完毕: { by: 负责人, from: '先期处置', to: '善后', basis: 惯例('先期处置'), asks: { 处置结果: longText() }, requires: [must(done('首次报告'), '处置完毕的也应当报告', 法('信息报告')), must(not(较大以上), '较大以上的事件应当启动响应', 法('应急响应'))] },
    归还补偿: { by: '应急工作人员', from: [...应急中, '善后'], basis: 法('征用'), asks: { 归还情况: longText(), 毁损补偿: longText(), 补偿金额: money().optional().hint('已经支付的，没有的不填') }, requires: [must(已征用, '没有征用过财产', 法('征用'))] },
    善后评估: { by: '应急工作人员', from: '善后', basis: 法('总结评估'), produces: '突发事件处置评估报告', asks: { 评估结论: longText(), 直接经济损失额: whole().unit('万元'), 受伤人数: whole().unit('人'), 死亡人数: whole().unit('人'), 改进措施: longText() } },
    转隐患治理: { by: '应急工作人员', from: '善后', basis: 惯例('整改'), asks: { 隐患线索: longText() }, starts: [starts('hazard', '来源案件', { carries: { 隐患来源: { fixed: '其他' }, 位置: '发生地点', 隐患描述: '隐患线索', 所属村居: '所属村居' } }, 惯例('整改'))] },
    归档: { by: 值守, from: '善后', to: '已归档', basis: 法('总结评估'), asks: { 归档日期: date(), 个人信息已销毁或者经评估留存: yesNo() },
      requires: [must(done('善后评估'), '应当查明经过、评估损失、总结教训并报告上级', 法('总结评估')), must(any(not(已征用), doneSince('归还补偿', '征用财产')), '征用的财产使用完毕应当归还，毁损、灭失的给予补偿', 法('征用')), must(answer('个人信息已销毁或者经评估留存').is('是'), '应急工作结束后，获取的个人信息应当销毁，确需留存的应当评估', 法('个人信息销毁'), { since: '2024-11-01' })] },
  },
  deadlines: {
    到场: { from: { action: '接报', at: '接报时间' }, to: ['先期处置', '核为误报'], toAt: '到场时间', within: byParameter('到场小时', 'hour'), lapse: '先期处置不及时', basis: 惯例('先期处置') },
    首次报告: { from: { action: '接报', at: '接报时间' }, to: ['首次报告', '核为误报'], toAt: '报告时间', within: byParameter('首报小时', 'hour'), lapse: '迟报，依法追究责任', basis: 法('信息报告') },
    首次发布: { from: { action: '接报', at: '接报时间' }, when: 等级.oneOf('特别重大', '重大'), to: '发布信息', toAt: '发布时间', within: byParameter('首次发布小时', 'hour'), lapse: '信息发布不及时', basis: 信息发布 },
    评估报告: { from: ['终止响应', '先期处置完毕'], to: '善后评估', within: byParameter('评估日数', 'day'), lapse: '未按期总结评估', basis: 法('总结评估') },
  },
  never: [
    never('迟报、谎报、瞒报', { doing: '首次报告', without: not(answer('迟报谎报瞒报').is('是')) }, 法('信息报告')), never('两次首报', { doing: '首次报告', without: not(done('首次报告')) }, 法('信息报告')), never('没有首报即续报', { doing: '续报', without: done('首次报告') }, 法('信息报告')),
    never('应当分级而不分级', { doing: '定级', when: 等级.is('不分级'), without: answer('事件类别').is('社会安全') }, 法('分级')), never('未报告、未分级即启动响应', { entering: '响应中', without: all(done('首次报告'), done('定级')) }, 法('分级')),
    never('响应级别低于事件等级', { doing: ['启动响应', '调整响应'], when: done('定级'), without: any(not(等级.is('特别重大')), 级别.is('一级')) }, 惯例('分级响应')), never('较大、重大事件以低级别响应', { doing: ['启动响应', '调整响应'], when: 等级.oneOf('较大', '重大'), without: not(any(级别.is('四级'), all(等级.is('重大'), 级别.is('三级')))) }, 惯例('分级响应')),
    never('无权机关限制权利', { doing: '采取措施', when: 限制权利, without: answer('决定机关有权').is('是') }, 法('应急处置措施')), never('措施与危害不相适应', { doing: '采取措施', without: answer('与危害程度相适应').is('是') }, 法('比例原则')), never('征用不出凭证', { doing: '征用财产', without: answer('出具征用凭证').is('是') }, 法('征用')), never('无权征用', { doing: '征用财产', without: answer('征用机关有权').is('是') }, 法('征用')),
    never('发布没有核实的信息', { doing: '发布信息', without: answer('内容已经核实').is('是') }, 法('信息发布')), never('威胁未消除即终止', { doing: '终止响应', without: answer('威胁已经控制或者消除').is('是') }, 法('停止执行')),
    never('较大以上事件不启动响应即了结', { doing: '先期处置完毕', without: not(较大以上) }, 法('应急响应')), never('处置完毕而不报告', { entering: '善后', without: done('首次报告') }, 法('信息报告')), never('一般事件移交了事，或者未报告即移交', { entering: '已由上级处置', without: all(done('首次报告'), 较大以上) }, 法('统一领导')),
    never('不评估即归档', { entering: '已归档', without: done('善后评估') }, 法('总结评估')), never('征用不归还、不补偿即归档', { entering: '已归档', when: 已征用, without: doneSince('归还补偿', '征用财产') }, 法('征用')), never('没有征用而登记归还补偿', { doing: '归还补偿', without: done('征用财产') }, 法('征用')),
    never('个人信息不销毁即归档', { doing: '归档', without: answer('个人信息已销毁或者经评估留存').is('是'), since: '2024-11-01' }, 法('个人信息销毁')),
  ],
  parameters: { 到场小时: 时限(1, '小时', '街镇应急值守惯例（未见规定）'), 首报小时: 时限(1, '小时', '上级应急预案（未见原文）'), 首次发布小时: 时限(5, '小时', '国办发〔2016〕80号（未见原文）'), 评估日数: 时限(30, '日', '上级应急预案（未见原文）') },
  counts: {
    'emergency-response.events': count('突发事件数', '起', '接报', { by: ['事件类别', '所属村居'], where: not(done('核为误报')) }), 'emergency-response.responses': count('启动应急响应次数', '次', '启动响应', { by: ['事件等级', '响应级别'] }),
    'emergency-response.measures': count('应急措施数', '项', { each: '采取措施' }, { by: ['措施类别'] }), 'emergency-response.social-forces': sum('社会力量出动人次', '人次', '出动人数', { each: '调用社会力量' }),
    'emergency-response.requisitions': count('行政征用次数', '次', { each: '征用财产' }), 'emergency-response.requisition-compensation': sum('行政征用补偿金额', '元', '补偿金额', { each: '归还补偿' }, { where: answer('补偿金额').filled() }),
    'emergency-response.report-on-time': onTimeRate('突发事件按时报告率', '首次报告', { due: '首次报告' }), 'emergency-response.evaluated-on-time': onTimeRate('按期评估率', '评估报告', { due: '评估报告' }),
  },
  titledBy: ['事件类别', '事件名称'],
  naturalKey: ['事件名称', '接报时间'],
})

import { 三项制度意见, 优化营商环境条例, 检查码规则, 行政处罚法 } from '#law/statutes.ts'
import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, certified, done, listed, not, passed, type Condition } from '#core/vocabulary/condition.ts'
import { count, distinct, onTimeRate, rate } from '#core/vocabulary/count.ts'
import { setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, party, people, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'

const 双随机依据 = cite(优化营商环境条例, 54)
const 检查码依据 = asStanding('local', cite(检查码规则, '检查码'))
const 检查码启用 = '2025-01-01'
const 公开依据 = cite(三项制度意见, '二（六）')
const 惯例 = asStanding('practice', cite(三项制度意见, '三'))
const 计划 = answer('检查类型').is('计划检查')
const 触发 = answer('检查类型').is('触发检查')
const 双随机 = answer('抽查方式').is('双随机')
const 联合 = answer('是否联合检查').is('是')
const 涉企 = not(answer('检查对象类型').is('公民'))
const 持证 = certified('执法人员', 2)
const 结果 = answer('检查结果')
const 须复查 = 结果.is('责令限期改正')
const 未改正 = answer('复查结果').oneOf('部分改正', '未改正')
const 人员齐 = must(持证, '检查应当由两名以上持有效执法证件的人员实施', cite(行政处罚法, 42))
const 立案 = (when: Condition) => starts('penalty', '来源案件', { when, carries: { 当事人: '检查对象', 当事人类型: '检查对象类型', 案由: '检查事项', 案件来源: { fixed: '检查发现' }, 线索内容: '现场检查情况' } }, cite(行政处罚法, '54（2）'))
const 移送 = starts('enforcement-coordination', '来源案件', { when: 结果.is('移送有权机关'), carries: { 事项类型: { fixed: '案件移送' }, 事项名称: '检查事项', 事由: '现场检查情况', 提出单位: '牵头单位' } }, cite(行政处罚法, 25))

export default procedure('inspection', '行政检查', {
  editions: [{ from: '2018-01-01', law: '行政处罚法、三项制度意见' }, { from: '2020-01-01', law: '优化营商环境条例（双随机、一公开）' }],
  purpose: '一次检查一个对象：计划检查先备案，触发检查先批准；双随机的对象和人员随机抽取；进入企业前取得检查码；如实记录，告知结果，复查改正，公开结果。',
  field: '行政执法', titledBy: ['检查对象', '检查事项'],
  states: {
    待安排: {}, 待派员: {}, 待检查: {}, 已检查: {}, 待复查: {}, 待公开: {},
    已办结: { end: true }, 未实施: { end: true, says: '无法检查或者取消；不计入检查户次' },
  },
  opens: {
    name: '登记检查任务', by: ['经办人', '执法机构负责人'], to: '待安排', basis: 双随机依据,
    asks: {
      检查类型: choice('计划检查', '触发检查'), 抽查方式: choice('双随机', '重点监管', '专项检查', '个案检查'), 是否联合检查: yesNo(), 检查事项: text(), 检查事项在清单内: yesNo().hint('行政检查事项库、抽查事项清单'), 联合抽查事项编码: text().when(联合),
      牵头单位: text(), 配合单位: text().when(联合).hint('多个单位一次进入，合并检查'), ...party('检查对象'), 检查原因: longText().when(触发), 线索来源: choice('投诉举报', '转办交办', '数据监测', '网格发现', '复查').when(触发), 来源案件: caseNumber().optional(),
    },
    requires: [
      must(answer('检查事项在清单内').is('是'), '未列入检查事项清单的，不得实施检查', 惯例),
      must(listed('联合抽查事项编码', 'joint-inspection', '事项编码'), '联合抽查事项不在有效的清单内', 双随机依据, { when: 联合 }),
      must(计划, '双随机抽查应当按抽查计划进行', 双随机依据, { when: 双随机 }),
    ],
  },
  actions: {
    备案检查计划: { by: '执法机构负责人', from: '待安排', to: '待派员', basis: 检查码依据, produces: '行政检查计划备案表', asks: { 计划编码: text(), 计划备案日期: date(), 计划公布日期: date(), 抽查比例: whole().atMost(100).unit('%').optional(), 未超过年度频次上限: yesNo() },
      requires: [must(计划, '触发检查不需要备案计划，应当批准', 检查码依据), must(answer('未超过年度频次上限').is('是'), '同一对象的检查不得超过公布的年度频次上限', 检查码依据)] },
    批准触发检查: { by: '机关负责人', from: '待安排', to: '待派员', basis: 双随机依据, produces: '触发式检查审批表', asks: { 批准意见: longText() }, requires: [must(触发, '计划检查应当先备案计划', 检查码依据)] },
    随机抽取: { by: '经办人', from: '待派员', to: '待检查', basis: 双随机依据, produces: '随机抽取记录', asks: { 对象名录总数: whole().atLeast(1), 人员名录总数: whole().atLeast(2), 抽取种子: text().hint('软件抽取的随机种子或者摇号记录编号，可以重现'), 抽取监督人: text(), 执法人员: people().atLeast(2), 需要回避: yesNo() },
      requires: [must(双随机, '只有双随机抽查才随机抽取；其他检查应当指派人员', 双随机依据), must(answer('需要回避').is('否'), '抽中人员与检查对象有利害关系的，应当重新抽取', cite(行政处罚法, 43)), 人员齐] },
    指派人员: { by: '执法机构负责人', from: '待派员', to: '待检查', basis: 惯例, asks: { 执法人员: people().atLeast(2), 需要回避: yesNo() },
      requires: [must(not(双随机), '双随机抽查的人员应当随机选派，不得指派', 双随机依据), must(answer('需要回避').is('否'), '与检查对象有利害关系的，应当回避', cite(行政处罚法, 43)), 人员齐] },
    登记检查码: { by: '经办人', from: '待检查', basis: 检查码依据, asks: { 检查码: text().hint('由市统一综合执法系统发放，本系统只登记'), 检查码取得日期: date() } },
    现场检查: {
      by: '经办人', from: '待检查', basis: cite(行政处罚法, '42、55'), produces: ['检查通知书', '现场检查笔录'],
      to: [{ when: 结果.is('无法检查'), to: '未实施' }, { to: '已检查' }],
      asks: { 执法人员: people().atLeast(2), 已出示执法证件: yesNo(), 现场检查情况: longText(), 全程音像记录: file().optional(), 书面记录完整: yesNo(), 检查结果: choice('未发现问题', '当场改正', '责令限期改正', '立案查处', '移送有权机关', '无法检查'), 改正期限: date().when(须复查), 改正要求: longText().when(须复查) },
      requires: [
        人员齐, must(answer('已出示执法证件').is('是'), '应当主动出示执法证件', cite(行政处罚法, '55（1）')), must(answer('书面记录完整').is('是'), '检查应当有完整的书面记录', cite(行政处罚法, 47)),
        must(done('登记检查码'), '2025年起进入企业检查前应当取得检查码', 检查码依据, { when: 涉企, since: 检查码启用 }),
      ],
      starts: [立案(结果.is('立案查处')), 移送],
    },
    告知结果: { by: '经办人', from: '已检查', to: [{ when: 须复查, to: '待复查' }, { to: '待公开' }], basis: 惯例, produces: '检查结果告知书', asks: { 告知内容: longText(), 告知日期: date(), 合规建议: longText().optional() } },
    对象评价: { by: ['检查对象', '经办人'], from: ['待复查', '待公开'], once: true, basis: 检查码依据, asks: { 检查评价: choice('满意', '基本满意', '不满意'), 评价意见: longText().optional() } },
    复查: {
      by: '经办人', from: '待复查', to: '待公开', basis: cite(行政处罚法, '28（1）'), produces: '复查记录', asks: { 执法人员: people().atLeast(2), 复查情况: longText(), 复查结果: choice('已改正', '部分改正', '未改正'), 改正申报日期: date().optional() },
      requires: [人员齐, must(any(passed('改正期限'), answer('改正申报日期').filled()), '改正期限未满、对象也没有申报改正的，不得复查', cite(行政处罚法, '28（1）'))], starts: [立案(未改正)],
    },
    公开结果: { by: '经办人', from: '待公开', to: '已办结', basis: 公开依据, asks: { 公开渠道: choice('政府网站', '执法公示平台', '国家企业信用信息公示系统', '依法不公开'), 不公开理由: longText().when(answer('公开渠道').is('依法不公开')), 已去除秘密和隐私: yesNo() },
      requires: [must(answer('已去除秘密和隐私').is('是'), '国家秘密、商业秘密和个人隐私不得公开', cite(三项制度意见, '二（六）')), must(not(answer('公开渠道').is('依法不公开')), '双随机抽查结果应当向社会公开', 双随机依据, { when: 双随机 })] },
    取消检查: { by: '执法机构负责人', from: ['待安排', '待派员', '待检查'], to: '未实施', basis: 惯例, asks: { 取消理由: longText() } },
  },
  deadlines: {
    改正期限: { from: '现场检查', to: '复查', when: 须复查, within: setBy('改正期限'), whose: '当事人', rolls: 'never', lapse: '期满应当复查；逾期不改正的，依法查处', basis: cite(行政处罚法, '28（1）') },
    结果公开: { from: '现场检查', to: '公开结果', when: not(结果.is('无法检查')), within: workingDays(20), lapse: '未按期公开检查结果', basis: 公开依据 },
  },
  never: [
    never('少于两名持证人员检查', { doing: ['随机抽取', '指派人员', '现场检查', '复查'], without: 持证 }, cite(行政处罚法, 42)),
    never('检查清单以外的事项', { doing: '登记检查任务', without: answer('检查事项在清单内').is('是') }, 惯例),
    never('以失效的联合抽查事项检查', { doing: '登记检查任务', when: 联合, without: listed('联合抽查事项编码', 'joint-inspection', '事项编码') }, 双随机依据),
    never('触发检查冒充双随机', { doing: '登记检查任务', when: 双随机, without: not(触发) }, 双随机依据),
    never('计划检查未经备案', { doing: '现场检查', when: 计划, without: done('备案检查计划') }, 检查码依据), never('触发检查未经批准', { doing: '现场检查', when: 触发, without: done('批准触发检查') }, 双随机依据),
    never('计划和触发两种依据并用', { doing: '现场检查', without: not(all(done('备案检查计划'), done('批准触发检查'))) }, 检查码依据), never('双随机而不随机抽取', { doing: '现场检查', when: 双随机, without: done('随机抽取') }, 双随机依据),
    never('超过年度频次上限', { doing: '备案检查计划', without: answer('未超过年度频次上限').is('是') }, 检查码依据), never('应当回避而不回避', { doing: ['随机抽取', '指派人员'], without: answer('需要回避').is('否') }, cite(行政处罚法, 43)),
    never('不是双随机而随机抽取', { doing: '随机抽取', without: 双随机 }, 双随机依据), never('未出示证件', { doing: '现场检查', without: answer('已出示执法证件').is('是') }, cite(行政处罚法, '55（1）')),
    never('没有完整书面记录', { doing: '现场检查', without: answer('书面记录完整').is('是') }, cite(行政处罚法, 47)), never('没有检查码进入企业', { doing: '现场检查', when: 涉企, without: done('登记检查码'), since: 检查码启用 }, 检查码依据),
    never('改正期限未满又未申报即复查', { doing: '复查', when: not(answer('改正申报日期').filled()), without: passed('改正期限') }, cite(行政处罚法, '28（1）')),
    never('责令改正而未复查即办结', { entering: '已办结', when: 须复查, without: done('复查') }, cite(行政处罚法, '28（1）')), never('未告知结果即办结', { entering: '已办结', without: done('告知结果') }, 惯例),
    never('二次评价同一检查', { doing: '对象评价', without: not(done('对象评价')) }, 检查码依据),
    never('公开秘密、隐私', { doing: '公开结果', without: answer('已去除秘密和隐私').is('是') }, cite(三项制度意见, '二（六）')), never('双随机结果不公开', { doing: '公开结果', when: 双随机, without: not(answer('公开渠道').is('依法不公开')) }, 双随机依据),
  ],
  publication: { by: '公开结果', title: '行政检查结果公开', shows: { 检查对象: 'name', 检查对象统一社会信用代码: 'plain', 检查事项: 'plain', 检查结果: 'plain' } },
  counts: {
    'inspection.count': count('行政检查户次', '户次', '现场检查', { where: not(结果.is('无法检查')), by: ['检查类型', '抽查方式'], definition: '一个对象受一次检查并有完整书面记录为一户次；巡查、无法检查的不计' }),
    'inspection.joint': count('联合检查户次', '户次', '现场检查', { where: all(联合, not(结果.is('无法检查'))) }),
    'inspection.random': count('双随机检查户次', '户次', '现场检查', { where: all(双随机, not(结果.is('无法检查'))) }),
    'inspection.objects': distinct('受检查对象数', '家', '检查对象', '现场检查', { where: not(结果.is('无法检查')) }),
    'inspection.problems': count('发现问题的检查户次', '户次', '现场检查', { where: 结果.oneOf('当场改正', '责令限期改正', '立案查处', '移送有权机关'), by: ['检查结果'] }),
    'inspection.rectified-rate': rate('限期改正完成率', { latest: '复查' }, { of: answer('复查结果').is('已改正'), among: done('复查') }),
    'inspection.satisfaction': rate('检查满意率', '对象评价', { of: answer('检查评价').oneOf('满意', '基本满意'), among: done('对象评价') }),
    'inspection.published-on-time': onTimeRate('检查结果按期公开率', '结果公开', '公开结果'),
  },
  importsAs: { 检查对象: '检查对象', 检查事项: '检查事项', 检查类型: '检查类型', 牵头单位: '牵头单位' },
})

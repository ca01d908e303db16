import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, any, done, doneSince, inState, not, running } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock, weightedRate } from '#core/vocabulary/count.ts'
import { byAnswer, byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, date, file, longText, moment, party, person, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { hours, workingDays } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海城管条例, 接诉即办条例, 济南热线条例, 潍坊热线条例, 热线国标, 热线规范意见, 街镇热线办法, 上海营商条例 } from '#law/statutes.ts'

const 办法 = (article: string) => asStanding('practice', cite(街镇热线办法, article))
const 外地 = (...[law, article]: Parameters<typeof cite>) => asStanding('local', cite(law, article))

/** 退单期限的数字未见文件，待核实：可由本单位改定。 */
const 退单工作日: Parameter = { value: 1, unit: '个工作日', source: '市级热线办理办法（未见原文）', confidence: '中' }

const 类型 = ['咨询', '建议', '意见建议', '求助', '投诉', '举报', '投诉举报', '表扬', '其他'] as const
const 满意度 = ['满意', '基本满意', '一般', '不满意', '未评价'] as const
const 承办 = ['承办单位经办人', '热线派单员'] as const
const 咨询建议 = answer('诉求类型').oneOf('咨询', '建议', '意见建议')
const 未解决 = any(answer('市民满意度').is('不满意'), answer('是否解决').is('未解决'))
const 首次退单 = any(not(done('退单异议')), doneSince('改派', '退单异议'))
const 协办已反馈 = any(not(done('协办')), doneSince('协办反馈', '协办'))
const 交给被反映单位 = all(answer('被反映单位').filled(), answer('承办单位').same('被反映单位'))
const 已评价 = answer('市民满意度').oneOf('满意', '基本满意', '一般', '不满意')
const 有结果 = answer('办理结果').oneOf('实际解决', '解释说明')
/** 质量类指标的总体：有上级回访结果，且未经申诉剔除。 */
const 回访 = { where: not(answer('申诉结论').is('予以剔除')), by: ['承办单位'] }
const 办结 = ['即时答复', '答复', '登记上级办结', '并入主单'] as const
/** 上级办结的工单，表中写明答复时间的，按该时间判断是否按时；没有写明的不判断。 */
const 上级答复 = all(done('登记上级办结'), answer('答复时间').filled()), 已答复 = any(done('答复'), done('即时答复'), done('并入主单'), 上级答复)
/** Of what fell due: what was answered, in time or late, and what was not answered at all. */
const 到期 = (deadline: string, id: string, name: string) => ({ [`hotline.${id}-answered`]: onTimeRate(`到期已答复${name}按时率`, deadline, { due: deadline }, { where: 已答复, by: ['承办单位'], definition: '期限内答复 ÷ 期限在期间内届满并已答复的' }), [`hotline.${id}-unanswered`]: onTimeRate(`到期未答复${name}按时率`, deadline, { due: deadline }, { where: not(已答复), by: ['承办单位'], definition: '恒为0：分母为期限在期间内届满而没有答复的' }) })
const [按类型, 按类型和单位] = [{ by: ['诉求类型'] }, { by: ['诉求类型', '承办单位'] }]

export default procedure('hotline', '12345工单', {
  editions: [{ from: '2018-01-01', to: '2025-05-31', law: '街镇市民服务热线工作办法' }, { from: '2025-06-01', law: '街镇市民服务热线工作办法、国务院办公厅关于进一步规范和提升12345热线服务的意见' }],
  purpose: '市民服务热线12345派到本镇的工单：接单、先行联系、办理、答复、街镇回访、提交、上级回访，不满意的退回重办。',
  field: '城市运行',
  states: {
    待接单: {}, 异议审核中: { says: '异议未获支持前，首接单位仍须负责' }, 已接单: {}, 办理中: {}, 已答复: {}, 预警中: { says: '街镇回访不满意' }, 待上级回访: {}, 回访不满意: { says: '退回重办、申诉，或者说明理由后结案' }, 申诉审核中: {}, 重办中: {},
    已并单: { says: '随主单办理；保留自己的受理时间和回访结果' },
    已办结: { end: true }, 已改派: { end: true }, 已移送: { end: true }, 已转紧急热线: { end: true }, 已终止: { end: true }, 不予受理: { end: true },
  },
  opens: {
    name: '受理派单', by: ['热线派单员', '来电人'], online: { invites: { name: '反映诉求（12345）', says: '咨询政策、反映身边的问题、投诉举报、提出建议；先行联系您，按期办理答复，您可以评价。' }, gives: { 诉求来源: '网站', 工单性质: '一般' }, skips: ['工单编号', '事项分类', '紧急程度', '坐标', '疑难审批', '受理时间', '截止时间', '是否重复', '关联工单', '市容类举报'] }, to: '待接单', basis: 外地(接诉即办条例, '12'),
    asks: { 工单编号: text().optional().hint('上级系统的编号；网上反映的由本系统编号'), ...party('来电人'), 来电人: text().personal(), 来电人类型: choice('公民', '个体工商户', '法人', '其他组织').optional(),
      诉求类型: choice(...类型), 事项分类: text().optional().hint('上级平台的分类，各级以“/”隔开'), 诉求内容: longText(), 诉求期望: longText().optional(), 紧急程度: choice('一般', '紧急', '特急').optional(), 是否保密: yesNo().optional().hint('来电人要求不向被反映人透露其信息'), 发生地址: text(), 坐标: text().optional(), 所属村居: text().optional(), 被反映单位: text().optional(),
      诉求来源: choice('电话', '随申办', '网站', '微信', '领导信箱', '110转接', '上级交办', '其他').optional(),
      工单性质: choice('一般', '疑难复杂', '督办件', '回访复核件').hint('疑难复杂15个工作日，督办件、回访复核件3个工作日办结').optional(),
      疑难审批: text().when(answer('工单性质').is('疑难复杂')).hint('批准按15个工作日办理的意见'), 受理时间: moment().optional(), 截止时间: moment().optional().hint('上级工单上载明的办结时限'),
      是否重复: yesNo().optional(), 关联工单: caseNumber().optional().when(answer('是否重复').is('是')), 市容类举报: yesNo().optional() },
    requires: [must(answer('截止时间').notBelow('受理时间'), '工单截止时间不得早于受理时间', 外地(接诉即办条例, '13'))],
  },
  actions: {
    不予受理: { by: '热线派单员', from: '待接单', to: '不予受理', basis: 外地(潍坊热线条例, '19'),
      asks: { 不予受理情形: choice('已进入诉讼、仲裁、复议', '信息公开、信访等另有渠道', '涉及国家秘密、商业秘密、个人隐私', '已依法办结又无新理由', '违法或者违背公序良俗'), 告知渠道: text(), 告知日期: date() } },
    即时答复: { by: '热线派单员', from: '待接单', to: '已办结', basis: 外地(济南热线条例, '23'), note: '知识库能够解答的，当场答复并办结',
      asks: { 答复内容: longText(), 答复时间: moment(), 答复方式: choice('电话', '短信', '当面', '书面', '网上'), 知识库条目: text() } },
    转紧急热线: { by: '热线派单员', from: '待接单', to: '已转紧急热线', basis: 外地(接诉即办条例, '11'), asks: { 紧急热线: choice('110', '119', '120', '122'), 转接时间: moment() } },
    接单: { by: 承办, from: '待接单', to: '已接单', basis: 办法('接单'), asks: { 承办单位: text(), 承办科室: text().optional(), 承办人: person().optional(), 属于街镇职责: yesNo().optional().hint('对照街镇职责清单') },
      requires: [
        must(not(answer('属于街镇职责').is('否')), '应由部门承办的事项不得派给街镇，请提出退单异议', cite(热线规范意见, '五'), { since: '2025-06-01' }),
        must(not(交给被反映单位), '不得把来电人的诉求材料交给被反映的单位办理', 外地(济南热线条例, '32')),
      ] },
    移送有权部门: { by: 承办, from: ['待接单', '已接单'], to: '已移送', basis: cite(上海城管条例, 26), asks: { 接收部门: text(), 告知来电人日期: date() },
      requires: [
        must(answer('市容类举报').is('是'), '本环节适用于市容类举报，其他工单请提出退单异议', cite(上海城管条例, 26)),
        must(running('市容举报移送'), '不属于本单位职责的，应当在三个工作日内移送', cite(上海城管条例, 26)),
      ] },
    退单异议: { by: 承办, from: ['待接单', '已接单'], to: '异议审核中', basis: cite(热线规范意见, '派单异议'),
      asks: { 异议理由: longText(), 异议依据: text(), 建议承办单位: text() },
      requires: [must(not(done('指定承办')), '经指定承办的工单不得再次退单', 外地(潍坊热线条例, '22')), must(首次退单, '同一承办单位不得二次退单', 外地(潍坊热线条例, '22')), must(running('退单期限'), '退单应当在期限内提出，逾期不得退单', asStanding('unverified', cite(街镇热线办法, '退单')))] },
    改派: { by: '热线派单员', from: '异议审核中', to: [{ when: answer('改派去向').is('本街镇其他单位'), to: '待接单' }, { to: '已改派' }], basis: cite(热线规范意见, '改派'),
      asks: { 改派单位: text(), 改派去向: choice('退回上级热线', '本街镇其他单位').optional(), 审核意见: longText() } },
    指定承办: { by: '热线派单员', from: '异议审核中', to: '待接单', basis: 外地(潍坊热线条例, '22'), asks: { 审核意见: longText() }, note: '异议不成立，或者职责有争议而指定本单位承办' },
    先行联系: { by: 承办, from: ['已接单', '办理中', '重办中', '异议审核中'], to: [{ when: inState('异议审核中'), to: '异议审核中' }, { to: '办理中' }], basis: 办法('先行联系'),
      asks: {
        联系结果: choice('已联系', '未联系上', '未联系'), 联系时间: moment().when(answer('联系结果').is('已联系')), 联系人: text().when(answer('联系结果').is('已联系')),
        未联系原因: choice('匿名', '号码有误', '多次无人接听', '来电人要求不联系', '其他').when(not(answer('联系结果').is('已联系'))),
      } },
    协办: { by: 承办, from: ['办理中', '重办中'], basis: 外地(潍坊热线条例, '22'), asks: { 协办单位: text(), 分工: longText() }, note: '会办：主办单位牵头，协办单位配合' },
    协办反馈: { by: ['协办单位经办人', ...承办], from: ['办理中', '重办中'], basis: 外地(潍坊热线条例, '22'), asks: { 协办反馈单位: text(), 协办意见: longText() },
      requires: [must(done('协办'), '本工单没有协办单位', 外地(潍坊热线条例, '22'))] },
    申请延期: { by: 承办, from: '办理中', basis: 外地(接诉即办条例, '15'), asks: { 延期理由: longText(), 延长工作日: whole().atLeast(1).atMost(10) }, note: '经批准合计不超过15个工作日',
      requires: [
        must(running('办结期限'), '延期应当在办结期限届满前申请；咨询、建议件不延期', 外地(接诉即办条例, '15')),
        must(not(answer('工单性质').oneOf('疑难复杂', '督办件', '回访复核件')), '疑难复杂件、督办件、回访复核件的办理时限不再延长', 办法('办理时限')),
      ] },
    批准延期: { by: '热线派单员', from: '办理中', once: true, basis: 外地(接诉即办条例, '15'), asks: { 延长工作日: whole().atLeast(1).atMost(10), 告知来电人日期: date() }, note: '二次延期默认不开放',
      requires: [must(done('申请延期'), '未经承办单位申请，不得延期', 外地(接诉即办条例, '15')), must(actorIsNot({ actions: ['申请延期'] }), '延期由热线审批，申请人不得自行批准', 外地(接诉即办条例, '15'))] },
    适用法定期限: { by: 承办, from: '办理中', once: true, basis: 外地(济南热线条例, '24'), asks: { 法定期限依据: text(), 法定截止日: date(), 告知来电人日期: date() }, note: '法律、法规规定了更长办理期限的，依其规定，并告知来电人',
      requires: [must(running('办结期限'), '应当在办结期限届满前告知来电人适用的法定期限', 外地(济南热线条例, '24'))] },
    办理: { by: 承办, from: ['办理中', '重办中', '异议审核中'], basis: 外地(接诉即办条例, '15'), produces: '工单办理单',
      asks: { 调查情况: longText(), 处置措施: longText(), 单位负责人参与情况: text().when(done('退回重办')), 与诉求有利害关系: yesNo().optional(), 佐证材料: file().optional() },
      requires: [must(not(answer('与诉求有利害关系').is('是')), '与诉求有利害关系的工作人员应当回避', 外地(潍坊热线条例, '11'))] },
    答复: { by: 承办, from: ['办理中', '重办中'], to: '已答复', basis: 办法('答复反馈'),
      asks: {
        答复内容: longText(), 答复时间: moment(), 答复方式: choice('电话', '短信', '当面', '书面', '网上'), 办理结果: choice('实际解决', '解释说明', '其他'),
        解决佐证: text().when(answer('办理结果').is('实际解决')).hint('现场照片、签收单等'),
        违建类型: text().when(answer('是否违建').is('是')), 违建面积: text().when(answer('是否违建').is('是')), 是否违建: yesNo(), 是否群租: yesNo(), 群租类型: text().when(answer('是否群租').is('是')),
      },
      requires: [
        must(done('先行联系'), '答复前应当先行联系来电人，未联系的记明原因', 办法('先行联系')), must(done('办理'), '未经调查处置不得答复', 外地(接诉即办条例, '15')),
        must(any(not(done('退回重办')), doneSince('办理', '退回重办')), '退回重办的工单应当重新处置后再答复', 办法('再次处置')), must(协办已反馈, '协办单位尚未反馈办理意见，不得答复', 外地(潍坊热线条例, '22')),
      ] },
    街镇回访: { by: '热线派单员', from: '已答复', to: [{ when: answer('街镇回访评价').is('不满意'), to: '预警中' }, { to: '已答复' }], basis: 办法('街镇回访'),
      asks: { 街镇回访评价: choice(...满意度), 街镇回访日期: date() } },
    预警签收: { by: '承办单位负责人', from: '预警中', to: '已答复', basis: 办法('预警工单'), asks: { 负责人意见: longText() }, produces: '预警工单' },
    提交办结: { by: '热线派单员', from: '已答复', to: '待上级回访', basis: 办法('提交办结'), asks: { 审核意见: longText().optional() },
      requires: [
        must(all(answer('答复内容').filled(), answer('答复时间').filled(), answer('答复方式').filled(), answer('办理结果').filled()), '答复内容、时间、方式、结果不全的不得提交', 办法('质量审核'), { keepsBecause: '四项均为答复环节必填，此处再次核对更正后的记录' }),
        must(any(not(answer('街镇回访评价').is('不满意')), doneSince('预警签收', '街镇回访')), '街镇回访不满意的，预警工单经承办单位负责人签收后方可提交', 办法('预警工单'), { keepsBecause: '预警中状态只能经预警签收离开' }),
      ] },
    上级回访: { by: '上级回访导入', from: ['待上级回访', '已并单'], to: [{ when: 未解决, to: '回访不满意' }, { to: '已办结' }], basis: 外地(接诉即办条例, '23'),
      asks: { 是否先行联系: choice('是', '否', '未评价'), 是否解决: choice('已解决', '未解决', '未评价').optional(), 市民满意度: choice(...满意度), 回访日期: date() }, note: '上级系统的结果，本级只读' },
    退回重办: { by: '上级回访导入', from: '回访不满意', to: '重办中', basis: 办法('再次处置'), asks: { 重办要求: longText() }, produces: '重办单',
      requires: [must(未解决, '经回访不满意或者未办理到位的方可退回重办', 外地(济南热线条例, '27'), { keepsBecause: '回访不满意状态只能经不满意或者未解决的回访进入，此处核对更正后的记录' })] },
    申诉: { by: '热线派单员', from: '回访不满意', to: '申诉审核中', once: true, basis: 办法('申诉'), asks: { 申诉理由: longText(), 申诉佐证: file().optional() }, note: '对回访结果有异议的，申请从考核中剔除' },
    申诉审核: { by: '上级回访导入', from: '申诉审核中', to: [{ when: answer('申诉结论').is('予以剔除'), to: '已办结' }, { to: '回访不满意' }], basis: 办法('申诉'),
      asks: { 申诉结论: choice('予以剔除', '不予剔除'), 申诉审核意见: longText() } },
    结案归档: { by: ['热线派单员', '上级回访导入'], from: ['待上级回访', '回访不满意', '已并单'], to: '已办结', basis: 办法('结案'), asks: { 结案说明: longText().optional() }, note: '免回访，或者不满意但无须重办' },
    登记上级办结: { by: '上级回访导入', from: ['待接单', '已接单'], to: '已办结', basis: 办法('结案'), note: '工单在市级系统办结的，凭导出的工单表登记结果，不补造本级办理记录；表中有答复时间的，据以判断是否按时',
      asks: { 承办单位: text().optional(), 答复内容: longText().optional(), 答复时间: moment().optional(), 办理结果: choice('实际解决', '解释说明', '其他'), 是否先行联系: choice('是', '否', '未评价'), 市民满意度: choice(...满意度), 回访日期: date() } },
    移交网格: { by: 承办, from: ['办理中', '重办中'], basis: 办法('热线与网格联动'), asks: { 移交说明: longText() }, note: '由网格立案处置，工单仍按自己的时限答复来电人',
      starts: [starts('grid-case', '热线工单', { carries: { 来源: { fixed: '12345热线' }, 位置: '发生地址', 所属村居: '所属村居', 问题描述: '诉求内容', 热线截止时间: '截止时间', 市容类举报: '市容类举报' } }, 办法('热线与网格联动'))] },
    工单督办: { by: '热线派单员', basis: 外地(济南热线条例, '28'), asks: { 督办事由: choice('逾期', '拒不办理', '反复投诉', '到期未解决'), 督办内容: longText() }, produces: '督办单' },
    提级协调: { by: '机关负责人', from: ['办理中', '重办中'], basis: 外地(济南热线条例, '29'), asks: { 协调意见: longText() } },
    并入主单: { by: '热线派单员', from: ['待接单', '已接单', '办理中'], to: '已并单', basis: cite(热线规范意见, '重复诉求并单'), asks: { 主单编号: caseNumber(), 同一来电人: yesNo(), 同一事项: yesNo() },
      requires: [must(all(answer('同一来电人').is('是'), answer('同一事项').is('是')), '同一来电人就同一事项反映的方可并单', cite(热线规范意见, '重复诉求并单'))] },
    终止办理: { by: '热线派单员', from: ['已接单', '办理中', '重办中'], to: '已终止', basis: 外地(潍坊热线条例, '21'), asks: { 终止理由: choice('不属于受理范围', '来电人不配合', '来电人撤回'), 书面批准: text() } },
  },
  deadlines: {
    信箱响应: { from: { action: '受理派单', when: answer('诉求来源').is('领导信箱') }, to: ['接单', '即时答复', '不予受理', '退单异议', '转紧急热线', '并入主单'], within: hours(24), lapse: '逾期响应', basis: cite(热线国标, '信箱留言') },
    先行联系: { from: '接单', restarts: '接单', to: ['先行联系', '并入主单'], within: workingDays(1), lapse: '计为未先行联系', basis: 办法('先行联系') },
    办结期限: { from: '受理派单', to: ['答复', '即时答复', '并入主单', '登记上级办结'], toAt: '答复时间', toWhen: any(not(done('登记上级办结')), 上级答复), within: byAnswer('工单性质', { 督办件: workingDays(3), 回访复核件: workingDays(3), 疑难复杂: workingDays(15) }, workingDays(5)),
      when: all(not(咨询建议), not(answer('法定截止日').filled())), extends: { by: '批准延期', amount: '延长工作日', basis: 办法('延期') }, lapse: '逾期，列入督办', basis: 办法('办理时限') },
    咨询建议办结: { from: '受理派单', to: ['答复', '即时答复', '并入主单', '登记上级办结'], toAt: '答复时间', toWhen: any(not(done('登记上级办结')), 上级答复), within: workingDays(1), when: 咨询建议, lapse: '逾期，列入督办', basis: 办法('办理时限') },
    法定期限: { from: '适用法定期限', to: '答复', within: setBy('法定截止日'), lapse: '逾期，列入督办', basis: 外地(济南热线条例, '24') },
    工单截止: { from: { action: '受理派单', when: answer('截止时间').filled() }, to: ['答复', '即时答复', '并入主单'], within: setBy('截止时间'), lapse: '超过上级工单载明的时限', basis: 外地(接诉即办条例, '13') },
    重办期限: { from: '退回重办', restarts: '退回重办', to: '答复', within: workingDays(3), lapse: '逾期，列入督办', basis: 办法('再次处置') },
    退单期限: { from: ['受理派单'], restarts: '改派', to: '退单异议', within: byParameter('退单工作日', 'workingDay'), lapse: '逾期不得退单', basis: asStanding('unverified', cite(街镇热线办法, '退单')) },
    市容举报反馈: { from: '受理派单', to: ['答复', '移送有权部门', '并入主单'], within: workingDays(5), when: answer('市容类举报').is('是'), lapse: '未按期反馈举报人', basis: cite(上海城管条例, 26) },
    市容举报移送: { from: '受理派单', to: ['移送有权部门', '先行联系', '并入主单'], within: workingDays(3), when: answer('市容类举报').is('是'), lapse: '由本单位办理', basis: cite(上海城管条例, 26) },
    差评核实: { from: { action: '上级回访', when: 未解决 }, restarts: { action: '上级回访', when: 未解决 }, to: ['退回重办', '申诉', '结案归档'], within: workingDays(1), lapse: '差评未按期核实', basis: cite(上海营商条例, '30', '2020年文本为第29条') },
  },
  never: [
    never('未先行联系来电人即答复', { doing: '答复', without: done('先行联系') }, 办法('先行联系')),
    never('未经调查处置即答复', { doing: '答复', without: done('办理') }, 外地(接诉即办条例, '15')),
    never('指定承办后再次退单', { doing: '退单异议', without: not(done('指定承办')) }, 外地(潍坊热线条例, '22')),
    never('超过退单期限退单', { doing: '退单异议', without: running('退单期限') }, asStanding('unverified', cite(街镇热线办法, '退单'))),
    never('同一承办单位二次退单', { doing: '退单异议', without: 首次退单 }, 外地(潍坊热线条例, '22')),
    never('工单截止时间早于受理时间', { doing: '受理派单', without: answer('截止时间').notBelow('受理时间') }, 外地(接诉即办条例, '13')),
    never('把部门职责事项派给街镇承办', { doing: '接单', without: not(answer('属于街镇职责').is('否')), since: '2025-06-01' }, cite(热线规范意见, '五')),
    never('把来电人的材料交给被反映的单位', { doing: '接单', without: not(交给被反映单位) }, 外地(济南热线条例, '32')),
    never('有利害关系的人办理', { doing: '办理', without: not(answer('与诉求有利害关系').is('是')) }, 外地(潍坊热线条例, '11')),
    never('把市容类举报以外的工单移送了事', { doing: '移送有权部门', without: answer('市容类举报').is('是') }, cite(上海城管条例, 26)),
    never('超过三个工作日移送', { doing: '移送有权部门', without: running('市容举报移送') }, cite(上海城管条例, 26)),
    never('协办未反馈即答复', { doing: '答复', without: 协办已反馈 }, 外地(潍坊热线条例, '22')),
    never('没有协办而登记协办反馈', { doing: '协办反馈', without: done('协办') }, 外地(潍坊热线条例, '22')),
    never('逾期申请延期，或者对咨询、建议件延期', { doing: '申请延期', without: running('办结期限') }, 外地(接诉即办条例, '15')),
    never('对已按15个或者3个工作日办理的再延期', { doing: '申请延期', without: not(answer('工单性质').oneOf('疑难复杂', '督办件', '回访复核件')) }, 办法('办理时限')),
    never('未经申请而延期', { doing: '批准延期', without: done('申请延期') }, 外地(接诉即办条例, '15')),
    never('申请人自行批准延期', { doing: '批准延期', without: actorIsNot({ actions: ['申请延期'] }) }, 外地(接诉即办条例, '15')),
    never('二次延期', { doing: '批准延期', without: not(done('批准延期')) }, 外地(接诉即办条例, '15')),
    never('逾期后以法定期限为由推迟', { doing: '适用法定期限', without: running('办结期限') }, 外地(济南热线条例, '24')),
    never('两次变更法定期限', { doing: '适用法定期限', without: not(done('适用法定期限')) }, 外地(济南热线条例, '24')),
    never('重复申诉', { doing: '申诉', without: not(done('申诉')) }, 办法('申诉')),
    never('重办未重新处置即答复', { doing: '答复', when: done('退回重办'), without: doneSince('办理', '退回重办') }, 办法('再次处置')),
    never('缺少答复内容、时间、方式、结果即提交', { doing: '提交办结', without: all(answer('答复内容').filled(), answer('答复方式').filled(), answer('办理结果').filled()) }, 办法('质量审核')),
    never('街镇回访不满意未经负责人签收即提交', { doing: '提交办结', when: answer('街镇回访评价').is('不满意'), without: doneSince('预警签收', '街镇回访') }, 办法('预警工单')),
    never('未经回访不满意即退回重办', { doing: '退回重办', without: done('上级回访') }, 外地(济南热线条例, '27')),
    never('不是同一来电人同一事项而并单', { doing: '并入主单', without: all(answer('同一来电人').is('是'), answer('同一事项').is('是')) }, cite(热线规范意见, '重复诉求并单')),
  ],
  parameters: { 退单工作日 },
  counts: {
    'hotline.received': count('12345市民服务热线工单受理量', '件', '受理派单', { by: ['诉求类型', '所属村居'], definition: '按受理时间计入' }),
    'hotline.direct': count('热线直接答复数', '件', '即时答复', 按类型), 'hotline.concluded': count('热线工单办结数', '件', { firstOf: 办结 }, { ...按类型和单位, definition: '首次答复、即时答复、并入主单，或者在市级系统办结的；退回重办不重计' }), 'hotline.pending': stock('热线工单未办结数', '件', '受理派单', { until: { firstOf: 办结 }, ...按类型和单位 }),
    'hotline.ended-otherwise': count('热线工单不予受理、移送、终止数', '件', { firstOf: ['不予受理', '转紧急热线', '移送有权部门', '终止办理'] }, { where: not(any(...办结.map(done))), ...按类型 }), 'hotline.reassigned': count('热线工单退回上级热线数', '件', { latest: '改派' }, { where: not(answer('改派去向').is('本街镇其他单位')), ...按类型 }),
    'hotline.assigned': count('热线工单转办数', '件', '接单', { by: ['承办单位'], definition: '交承办单位接单的，改派后再接单的不重计' }), 'hotline.callback.count': count('上级回访市民数', '件', { day: '回访日期' }, { by: ['承办单位'] }), 'hotline.valid-callback-rate': rate('热线工单有效回访率', { day: '回访日期' }, { of: 已评价, among: answer('回访日期').filled(), decimals: 1, ...回访, definition: '市民作出评价的 ÷ 上级回访的；未评价的不是有效回访' }),
    'hotline.first-contact-rate': rate('热线工单先行联系率', { day: '回访日期' }, { of: answer('是否先行联系').is('是'), among: answer('是否先行联系').oneOf('是', '否'), decimals: 1, ...回访, definition: '未评价的不计入分母（2018年口径）；按最后一次上级回访之日计入，经申诉剔除的不计' }),
    'hotline.resolution-rate': rate('热线工单实际解决率', { day: '回访日期' }, { of: answer('办理结果').is('实际解决'), among: 有结果, decimals: 1, ...回访, definition: '分母为实际解决与解释说明之和' }),
    'hotline.explanation-rate': rate('热线工单解释说明率', { day: '回访日期' }, { of: answer('办理结果').is('解释说明'), among: 有结果, decimals: 1, ...回访 }),
    'hotline.satisfaction-rate': rate('热线工单市民满意率', { day: '回访日期' }, { of: answer('市民满意度').is('满意'), among: 已评价, decimals: 1, ...回访, definition: '直接口径：满意 ÷ 已评价' }),
    'hotline.satisfaction-weighted-rate': weightedRate('热线工单市民满意率（加权）', { day: '回访日期' }, { weights: '市民满意度', values: { 满意: 1, 基本满意: 0.8, 一般: 0.6, 不满意: 0 }, among: 已评价, ...回访, definition: '加权口径（2018年）' }),
    'hotline.dissatisfaction-rate': rate('热线工单市民不满意率', { day: '回访日期' }, { of: answer('市民满意度').is('不满意'), among: 已评价, decimals: 1, ...回访 }),
    'hotline.on-time-rate': onTimeRate('热线工单按时办结率', '办结期限', { due: '办结期限' }, { by: ['承办单位'], definition: '期限（含批准的延期）内答复的 ÷ 期限在期间内届满的，逾期未办的也计入分母；上级办结而没有答复时间的不计' }),
    'hotline.quick-on-time-rate': onTimeRate('咨询建议工单按时办结率', '咨询建议办结', { due: '咨询建议办结' }, { by: ['承办单位'] }), 'hotline.by-law-on-time-rate': onTimeRate('适用法定期限工单按时办结率', '法定期限', { due: '法定期限' }, { by: ['承办单位'] }),
    'hotline.repeated': count('重复工单数', '件', '受理派单', { where: answer('是否重复').is('是'), ...按类型 }), 'hotline.repeat-rate': rate('热线工单重复率', '受理派单', { of: answer('是否重复').is('是'), among: answer('诉求类型').filled(), definition: '重复工单 ÷ 受理工单' }),
    'hotline.returned': count('退单数', '件', '退单异议'), 'hotline.reworked': count('退回重办数', '件', '退回重办'), 'hotline.supervised': count('热线督办数', '件', '工单督办'),
    ...到期('办结期限', 'on-time', '工单'), ...到期('咨询建议办结', 'quick', '咨询建议工单'), ...到期('法定期限', 'by-law', '适用法定期限工单'),
  },
  intake: { day: '受理时间', channel: '诉求来源', accepted: ['接单', '即时答复', '登记上级办结'], refused: ['不予受理'], merged: ['并入主单'], transferred: ['转紧急热线', '移送有权部门', { by: '改派', to: '已改派' }] }, titledBy: ['诉求类型', '发生地址'],
  naturalKey: ['工单编号'],
  importsAs: {
    工单号: '工单编号', 来电人姓名: '来电人', 诉求人: '来电人', 来电号码: '来电人联系电话', 联系电话: '来电人联系电话', 诉求分类: '诉求类型', 工单类型: '诉求类型', 内容: '诉求内容', 反映内容: '诉求内容', 地址: '发生地址', 事发地址: '发生地址',
    来源: '诉求来源', 村居: '所属村居', 来电时间: '受理时间', 派单时间: '受理时间', 办结时限: '截止时间', 办理时限: '截止时间', 主办单位: '承办单位', 先行联系: '是否先行联系', 满意度: '市民满意度', 回访满意度: '市民满意度', 回访时间: '回访日期', 办结类型: '办理结果',
  },
  followedByCode: true,
})

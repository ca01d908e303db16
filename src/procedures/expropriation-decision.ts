import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, done, doneSince, lead, not, passed } from '#core/vocabulary/condition.ts'
import { count, rate, sum } from '#core/vocabulary/count.ts'
import { byParameter, setBy } from '#core/vocabulary/deadline.ts'
import { caseNumber, choice, choices, date, file, longText, money, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { starts } from '#core/vocabulary/link.ts'
import { days, months, years } from '#core/vocabulary/period.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 上海征收细则, 征收补偿条例 as 条例, 征收评估办法, 行政复议法, 行政诉讼法 } from '#law/statutes.ts'

const 十日: Parameter = { value: 10, unit: '日', source: '国有土地上房屋征收评估办法（未见原文）', confidence: '中' }
const 评估 = (article: string) => asStanding('unverified', cite(征收评估办法, article))
const 上海 = asStanding('unverified', cite(上海征收细则, '改建意愿征询'))
const 是 = (field: string) => answer(field).is('是')
const 旧改 = answer('公共利益情形').is('旧城区改建')
const 须列计划 = answer('公共利益情形').oneOf('保障性安居工程', '旧城区改建')
const 须听证 = all(旧改, 是('多数被征收人认为方案不符合条例'))
const 人数较多 = 是('涉及被征收人数量较多')
const 复核中 = any(not(done('申请复核评估')), doneSince('复核结果', '申请复核评估'))
const 救济届满 = all(passed('补偿决定复议期限'), passed('补偿决定起诉期限'), not(是('已申请复议或者起诉')))

export default procedure('expropriation-decision', '国有土地上房屋征收决定', {
  editions: [{ from: '2011-01-21', law: '国有土地上房屋征收与补偿条例' }],
  purpose: '区政府为公共利益的需要征收国有土地上房屋：确定范围、拟定和公布补偿方案征求意见、风险评估、费用足额到位、作出决定、公告，先补偿后搬迁；达不成协议的作出补偿决定，期满不搬迁的申请人民法院强制执行。',
  field: '行政执法', titledBy: ['项目名称'], naturalKey: ['项目名称', '征收范围'],
  states: {
    已提出: {}, 范围已定: { says: '不得新建、扩建、改建和改变用途' }, 方案已拟: {}, 征求意见: { says: '不少于三十日' }, 意见已公布: {}, 已决定: { says: '应当及时公告' }, 补偿搬迁: { says: '先补偿、后搬迁' },
    不予征收: { end: true }, 已完成: { end: true, says: '分户补偿情况已公布，档案已建立' }, 决定失效: { end: true, says: '被撤销、确认违法或者终止' },
  },
  opens: {
    name: '提出征收需求', by: '经办人', to: '已提出', basis: cite(条例, '8、9'), produces: '房屋征收申请表',
    asks: {
      项目名称: text(), 征收范围: text().hint('四至'), 公共利益情形: choice('国防和外交', '基础设施', '公共事业', '保障性安居工程', '旧城区改建', '法律、行政法规规定的其他'), 公共利益说明: longText(), 符合四项规划: yesNo().hint('国民经济和社会发展规划、土地利用总体规划、城乡规划和专项规划'),
      已纳入年度计划: yesNo().when(须列计划).hint('国民经济和社会发展年度计划'), 被征收户数: whole().atLeast(1).unit('户'), 涉及被征收人数量较多: yesNo().hint('人数标准由本级政府规定'), 重大行政决策案件: caseNumber().optional(), 提出日期: date(),
    },
    requires: [
      must(是('符合四项规划'), '确需征收房屋的建设活动，应当符合国民经济和社会发展规划、土地利用总体规划、城乡规划和专项规划', cite(条例, '9（1）')),
      must(any(not(须列计划), 是('已纳入年度计划')), '保障性安居工程建设、旧城区改建，应当纳入国民经济和社会发展年度计划', cite(条例, '9（1）')),
    ],
  },
  actions: {
    认为不属公共利益: { by: '机关负责人', from: '已提出', to: '不予征收', basis: cite(条例, 8), asks: { 不予征收理由: longText() } },
    征询改建意愿: { by: '征收部门', from: '已提出', once: true, basis: 上海, asks: { 应征询户数: whole().atLeast(1).unit('户'), 同意户数: whole().unit('户'), 达到规定比例: yesNo() }, requires: [must(旧改, '改建意愿征询适用于旧城区改建', 上海, { keepsBecause: '对其他项目征询意愿不损害被征收人' })] },
    确定征收范围: { by: '机关负责人', from: '已提出', to: '范围已定', basis: cite(条例, '16（1）'), asks: { 范围公告日期: date() }, produces: '房屋征收范围公告', requires: [must(any(not(旧改), 是('达到规定比例')), '旧城区改建应当征询改建意愿，同意户数达到本市规定的比例', 上海)] },
    通知暂停办理: { by: '征收部门', from: ['范围已定', '方案已拟', '征求意见', '意见已公布', '已决定'], basis: cite(条例, '16（2）'), asks: { 暂停起始日: date(), 暂停期限止: date(), 通知部门: text() }, produces: '暂停办理有关手续通知书', requires: [must(answer('暂停期限止').withinTerm('暂停起始日', years(1)), '暂停办理的期限最长不得超过一年', cite(条例, '16（2）'))] },
    调查登记: { by: '征收部门', from: ['范围已定', '方案已拟'], basis: cite(条例, '15、24（2）'), asks: { 调查情况: longText(), 未经登记建筑认定情况: longText().hint('合法建筑和未超过批准期限的临时建筑给予补偿；违法建筑和超过批准期限的临时建筑不予补偿'), 结果公布日期: date() }, produces: '房屋调查登记结果公布' },
    拟定补偿方案: { by: '征收部门', from: '范围已定', to: '方案已拟', basis: cite(条例, '10（1）'), asks: { 补偿方案: file().optional(), 方案要点: longText(), 补偿方式: choices('货币补偿', '房屋产权调换'), 签约期限: text() }, produces: '征收补偿方案', requires: [must(all(answer('补偿方式').includes('货币补偿'), answer('补偿方式').includes('房屋产权调换')), '被征收人可以选择货币补偿，也可以选择房屋产权调换，方案应当两者兼备', cite(条例, '21（1）'))] },
    公布方案征求意见: { by: '机关负责人', from: ['方案已拟', '意见已公布'], to: '征求意见', basis: cite(条例, '10（2）'), asks: { 部门论证意见: longText(), 征求意见截止日: date() }, produces: '征收补偿方案征求意见公告', requires: [must(lead('征求意见截止日', days(30)), '征求意见期限不得少于三十日', cite(条例, '10（2）'))] },
    公布意见和修改情况: { by: '机关负责人', from: '征求意见', to: '意见已公布', basis: cite(条例, '11（1）'), asks: { 意见件数: whole().unit('件'), 意见和修改情况: longText(), 多数被征收人认为方案不符合条例: yesNo() }, produces: '征求意见情况公布', requires: [must(passed('征求意见期'), '征求意见的期限未满，不得公布征求意见情况', cite(条例, '10（2）'))] },
    举行听证: { by: '机关负责人', from: '意见已公布', basis: cite(条例, '11（2）'), asks: { 听证日期: date(), 参加人: longText(), 有被征收人和公众代表: yesNo(), 方案修改情况: longText() }, produces: '听证会笔录', requires: [must(是('有被征收人和公众代表'), '听证会应当由被征收人和公众代表参加', cite(条例, '11（2）'))] },
    社会稳定风险评估: { by: '征收部门', from: ['方案已拟', '征求意见', '意见已公布'], basis: cite(条例, '12（1）'), asks: { 评估结论: choice('低风险', '中风险', '高风险'), 化解措施: longText() }, produces: '社会稳定风险评估报告' },
    常务会议讨论: { by: '机关负责人', from: '意见已公布', basis: cite(条例, '12（1）'), asks: { 会议日期: date(), 讨论结论: choice('通过', '不通过'), 会议纪要: text() }, produces: '政府常务会议纪要' },
    补偿费用到位: { by: '征收部门', from: ['方案已拟', '征求意见', '意见已公布'], basis: cite(条例, '12（2）'), asks: { 测算补偿费用: money(), 专户余额: money(), 专户存储专款专用: yesNo() }, requires: [must(all(answer('专户余额').notBelow('测算补偿费用'), 是('专户存储专款专用')), '征收补偿费用应当足额到位、专户存储、专款专用', cite(条例, '12（2）'))] },
    作出征收决定: {
      by: '机关负责人', from: '意见已公布', to: '已决定', once: true, basis: cite(条例, 8), asks: { 决定文号: text(), 作出机关: choice('市人民政府', '区（县）人民政府'), 决定日期: date(), 合法性审查通过: yesNo() }, produces: '房屋征收决定',
      requires: [
        must(done('调查登记'), '应当对征收范围内房屋组织调查登记，对未经登记的建筑调查、认定和处理', cite(条例, '15、24（2）')), must(done('社会稳定风险评估'), '作出房屋征收决定前，应当进行社会稳定风险评估', cite(条例, '12（1）')),
        must(not(answer('评估结论').is('高风险')), '高风险的应当先行化解', asStanding('practice', cite(条例, '12（1）'))), must(any(not(人数较多), all(done('常务会议讨论'), answer('讨论结论').is('通过'))), '涉及被征收人数量较多的，应当经政府常务会议讨论决定', cite(条例, '12（1）')),
        must(done('补偿费用到位'), '作出房屋征收决定前，征收补偿费用应当足额到位', cite(条例, '12（2）')), must(any(not(须听证), doneSince('举行听证', '公布意见和修改情况')), '旧城区改建中多数被征收人认为方案不符合条例的，应当组织听证会并修改方案', cite(条例, '11（2）')),
        must(是('合法性审查通过'), '征收决定未经合法性审查不得作出', asStanding('practice', cite(条例, '合法性审查'))),
      ],
    },
    公告征收决定: { by: '机关负责人', from: '已决定', to: '补偿搬迁', basis: cite(条例, 13), asks: { 公告日期: date(), 载明补偿方案: yesNo(), 载明复议诉讼权利: yesNo(), 签约期限止: date() }, produces: '房屋征收决定公告', requires: [must(all(是('载明补偿方案'), 是('载明复议诉讼权利')), '公告应当载明征收补偿方案和行政复议、行政诉讼权利', cite(条例, '13（1）'))],
      starts: [starts('expropriation', '征收决定案件', { carries: { 项目名称: '项目名称', 签约期起: '公告日期', 签约期止: '签约期限止', 土地性质: { fixed: '国有土地' } } }, cite(条例, 25))] },
    选定评估机构: { by: '征收部门', from: '补偿搬迁', once: true, basis: cite(条例, '20（1）'), asks: { 评估机构: text(), 选定方式: choice('被征收人协商选定', '多数决定', '随机选定') } },
    送达评估报告: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, '19（1）'), asks: { 评估房屋: text(), 评估价值: money(), 市场价格: money().hint('决定公告之日类似房地产的市场价格'), 报告收到日期: date() }, produces: '分户评估报告送达通知书', requires: [
      must(done('选定评估机构'), '评估机构由被征收人协商选定，协商不成的通过多数决定、随机选定', cite(条例, '20（1）')), must(answer('评估价值').notBelow('市场价格'), '补偿不得低于房屋征收决定公告之日类似房地产的市场价格', cite(条例, '19（1）')),
    ] },
    申请复核评估: { by: ['经办人', '被征收人'], from: '补偿搬迁', basis: cite(条例, '19（2）'), asks: { 异议理由: longText(), 复核申请收到日期: date() }, requires: [must(done('送达评估报告'), '尚未送达评估报告', cite(条例, 19), { keepsBecause: '仅防误操作' })] },
    复核结果: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, '19（2）'), asks: { 复核评估价值: money(), 复核结果收到日期: date() }, requires: [must(doneSince('申请复核评估', '复核结果'), '没有待复核的申请', cite(条例, 19), { keepsBecause: '仅防误操作' })] },
    申请专家鉴定: { by: ['经办人', '被征收人'], from: '补偿搬迁', basis: cite(条例, '19（2）'), asks: { 鉴定申请收到日期: date() }, requires: [must(done('复核结果'), '对复核结果有异议的，方可向专家委员会申请鉴定', cite(条例, '19（2）'))] },
    鉴定意见: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, '19（2）'), asks: { 鉴定结论: choice('维持', '改正'), 鉴定日期: date() }, requires: [must(doneSince('申请专家鉴定', '鉴定意见'), '没有待鉴定的申请', cite(条例, 19), { keepsBecause: '仅防误操作' })] },
    签订补偿协议: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, 25), asks: { 签约户数: whole().atLeast(1).unit('户'), 签约日期: date() }, produces: '房屋征收补偿协议', note: '可以逐户登记，也可以逐批登记' },
    作出补偿决定: {
      by: '机关负责人', from: '补偿搬迁', basis: cite(条例, 26), produces: '房屋征收补偿决定',
      asks: { 被征收人: text(), 被征收人类型: choice('公民', '个体工商户', '法人', '其他组织'), 决定事由: choice('签约期限内达不成协议', '所有权人不明确'), 补偿金额: money(), 包含协议全部事项: yesNo(), 搬迁期限: date(), 补偿决定送达日期: date(), 已在征收范围内公告: yesNo() },
      requires: [
        must(any(answer('决定事由').is('所有权人不明确'), passed('签约期限')), '签约期限内达不成补偿协议的，期限届满后方可作出补偿决定', cite(条例, '26（1）')), must(all(是('包含协议全部事项'), 是('已在征收范围内公告')), '补偿决定应当公平，包括补偿协议的全部事项，并在征收范围内公告', cite(条例, '26（1）（2）')),
        must(复核中, '对评估结果的复核尚未完成', 评估('复核评估')),
      ],
    },
    登记复议诉讼: { by: '经办人', from: '补偿搬迁', basis: cite(条例, '14、26（3）'), asks: { 已申请复议或者起诉: yesNo().hint('已终结的填“否”'), 救济说明: text().optional() } },
    给予补偿: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, '27（1）'), asks: { 补偿对象: text(), 已支付补偿: money(), 支付日期: date() } },
    搬迁: { by: '征收部门', from: '补偿搬迁', basis: cite(条例, 27), asks: { 搬迁户数: whole().atLeast(1).unit('户'), 搬迁日期: date(), 非法方式迫使搬迁: yesNo().hint('暴力、威胁、违反规定中断供水供热供气供电和道路通行'), 建设单位参与搬迁: yesNo() }, requires: [
      must(done('给予补偿'), '实施房屋征收应当先补偿、后搬迁', cite(条例, '27（1）')), must(all(answer('非法方式迫使搬迁').is('否'), answer('建设单位参与搬迁').is('否')), '不得以非法方式迫使搬迁，禁止建设单位参与搬迁活动', cite(条例, '27（3）')),
    ] },
    申请法院强制执行: {
      by: '机关负责人', from: '补偿搬迁', basis: cite(条例, 28), asks: { 申请法院日期: date(), 附补偿金额和专户账号: yesNo(), 附产权调换房屋和周转用房材料: yesNo() }, produces: '强制执行申请书',
      requires: [
        must(all(done('作出补偿决定'), 救济届满), '被征收人在法定期限内不申请复议、不提起诉讼，方可申请人民法院强制执行', cite(条例, '28（1）')), must(passed('搬迁期限'), '补偿决定规定的搬迁期限未满，不得申请强制执行', cite(条例, '28（1）')),
        must(all(是('附补偿金额和专户账号'), 是('附产权调换房屋和周转用房材料')), '申请书应当附具补偿金额和专户存储账号、产权调换房屋和周转用房的地点和面积', cite(条例, '28（2）')),
      ],
      starts: [starts('coercion', '基础决定案件', { carries: { 当事人: '被征收人', 当事人类型: '被征收人类型', 事由: '项目名称', 强制类型: { fixed: '强制执行' }, 原案申请法院日期: '申请法院日期' } }, cite(条例, 28))],
    },
    公布分户补偿: { by: '征收部门', from: '补偿搬迁', to: '已完成', basis: cite(条例, '29（1）'), asks: { 补偿档案已建立: yesNo(), 公布日期: date() }, requires: [must(all(是('补偿档案已建立'), done('搬迁')), '应当建立房屋征收补偿档案，搬迁完成后将分户补偿情况在征收范围内公布', cite(条例, '29（1）'))] },
    决定撤销终止: { by: '机关负责人', from: ['已决定', '补偿搬迁'], to: '决定失效', basis: cite(行政复议法, 64), asks: { 失效情形: choice('复议撤销或者确认违法', '法院撤销或者确认违法', '自行纠正', '签约比例未达规定而终止'), 失效说明: longText() } },
  },
  deadlines: {
    暂停办理: { from: { action: '通知暂停办理', at: '暂停期限止' }, restarts: { action: '通知暂停办理', at: '暂停期限止' }, to: '公布分户补偿', within: days(0), rolls: 'never', lapse: '暂停失效，有关部门恢复办理', basis: cite(条例, '16（2）') },
    征求意见期: { from: '公布方案征求意见', restarts: '公布方案征求意见', to: '公布意见和修改情况', within: setBy('征求意见截止日'), whose: '第三方', rolls: 'never', lapse: '可以公布征求意见情况', basis: cite(条例, '10（2）') },
    征收决定复议期限: { from: { action: '公告征收决定', at: '公告日期' }, to: '决定撤销终止', within: days(60), whose: '当事人', lapse: '复议期限届满', basis: cite(行政复议法, 20) },
    征收决定起诉期限: { from: { action: '公告征收决定', at: '公告日期' }, to: '决定撤销终止', within: months(6), whose: '当事人', lapse: '起诉期限届满', basis: cite(行政诉讼法, 46) },
    签约期限: { from: '公告征收决定', to: '公布分户补偿', within: setBy('签约期限止'), whose: '当事人', rolls: 'never', lapse: '可以作出补偿决定', basis: cite(条例, '26（1）') },
    申请复核: { from: { action: '送达评估报告', at: '报告收到日期' }, restarts: { action: '送达评估报告', at: '报告收到日期' }, to: '申请复核评估', toAt: '复核申请收到日期', within: byParameter('申请复核日数', 'day'), whose: '当事人', lapse: '视为无异议', basis: 评估('复核评估') },
    复核评估: { from: { action: '申请复核评估', at: '复核申请收到日期' }, restarts: { action: '申请复核评估', at: '复核申请收到日期' }, to: '复核结果', within: byParameter('复核日数', 'day'), whose: '第三方', lapse: '催办评估机构', basis: 评估('复核评估') },
    申请鉴定: { from: { action: '复核结果', at: '复核结果收到日期' }, restarts: { action: '复核结果', at: '复核结果收到日期' }, to: '申请专家鉴定', within: byParameter('申请鉴定日数', 'day'), whose: '当事人', lapse: '视为无异议', basis: 评估('专家鉴定') },
    专家鉴定: { from: { action: '申请专家鉴定', at: '鉴定申请收到日期' }, restarts: { action: '申请专家鉴定', at: '鉴定申请收到日期' }, to: '鉴定意见', toAt: '鉴定日期', within: byParameter('鉴定日数', 'day'), whose: '第三方', lapse: '催办专家委员会', basis: 评估('专家鉴定') },
    补偿决定复议期限: { from: { action: '作出补偿决定', at: '补偿决定送达日期' }, restarts: { action: '作出补偿决定', at: '补偿决定送达日期' }, to: '登记复议诉讼', within: days(60), whose: '当事人', lapse: '复议期限届满', basis: cite(行政复议法, 20) },
    补偿决定起诉期限: { from: { action: '作出补偿决定', at: '补偿决定送达日期' }, restarts: { action: '作出补偿决定', at: '补偿决定送达日期' }, to: '登记复议诉讼', within: months(6), whose: '当事人', lapse: '可以申请人民法院强制执行', basis: cite(行政诉讼法, 46) },
    搬迁期限: { from: '作出补偿决定', restarts: '作出补偿决定', to: '搬迁', within: setBy('搬迁期限'), whose: '当事人', rolls: 'never', lapse: '可以申请人民法院强制执行', basis: cite(条例, '27（2）') },
  },
  never: [
    never('不符合规划、未纳入年度计划而征收', { doing: '提出征收需求', without: all(answer('符合四项规划').is('是'), any(answer('公共利益情形').oneOf('国防和外交', '基础设施', '公共事业', '法律、行政法规规定的其他'), answer('已纳入年度计划').is('是'))) }, cite(条例, '9（1）')),
    never('旧城区改建未达规定的同意比例即定范围', { entering: '范围已定', when: 旧改, without: all(done('征询改建意愿'), not(answer('达到规定比例').is('否'))) }, 上海), never('重复征询', { doing: '征询改建意愿', without: not(done('征询改建意愿')) }, 上海),
    never('暂停办理超过一年', { doing: '通知暂停办理', without: answer('暂停期限止').withinTerm('暂停起始日', years(1)) }, cite(条例, '16（2）')),
    never('方案不给被征收人选择', { entering: '方案已拟', without: all(answer('补偿方式').includes('货币补偿'), answer('补偿方式').includes('房屋产权调换')) }, cite(条例, '21（1）')),
    never('征求意见少于三十日', { entering: '征求意见', without: lead('征求意见截止日', days(30)) }, cite(条例, '10（2）')), never('征求意见期限未满即公布结果', { entering: '意见已公布', without: passed('征求意见期') }, cite(条例, '10（2）')),
    never('听证会没有被征收人和公众代表', { doing: '举行听证', without: not(answer('有被征收人和公众代表').is('否')) }, cite(条例, '11（2）')), never('补偿费用未足额到位', { doing: '补偿费用到位', without: all(answer('专户余额').notBelow('测算补偿费用'), not(answer('专户存储专款专用').is('否'))) }, cite(条例, '12（2）')),
    never('未经调查登记即决定征收', { entering: '已决定', without: done('调查登记') }, cite(条例, 15)), never('未经社会稳定风险评估即决定征收', { entering: '已决定', without: done('社会稳定风险评估') }, cite(条例, '12（1）')), never('高风险而决定征收', { entering: '已决定', without: answer('评估结论').oneOf('低风险', '中风险') }, asStanding('practice', cite(条例, '12（1）'))),
    never('被征收人较多而未经常务会议讨论通过', { entering: '已决定', when: answer('涉及被征收人数量较多').is('是'), without: all(done('常务会议讨论'), not(answer('讨论结论').is('不通过'))) }, cite(条例, '12（1）')), never('费用未到位即决定征收', { entering: '已决定', without: done('补偿费用到位') }, cite(条例, '12（2）')),
    never('应当听证而未听证', { entering: '已决定', when: all(旧改, 是('多数被征收人认为方案不符合条例')), without: doneSince('举行听证', '公布意见和修改情况') }, cite(条例, '11（2）')), never('未经合法性审查即决定征收', { entering: '已决定', without: not(answer('合法性审查通过').is('否')) }, asStanding('practice', cite(条例, '合法性审查'))), never('两次作出征收决定', { doing: '作出征收决定', without: not(done('作出征收决定')) }, cite(条例, 8)),
    never('公告内容不全', { entering: '补偿搬迁', without: not(any(answer('载明补偿方案').is('否'), answer('载明复议诉讼权利').is('否'))) }, cite(条例, '13（1）')),
    never('自行指定评估机构', { doing: '送达评估报告', without: done('选定评估机构') }, cite(条例, '20（1）')), never('重复选定评估机构', { doing: '选定评估机构', without: not(done('选定评估机构')) }, cite(条例, '20（1）')), never('补偿低于市场价格', { doing: '送达评估报告', without: answer('评估价值').notBelow('市场价格') }, cite(条例, '19（1）')), never('未经复核即申请鉴定', { doing: '申请专家鉴定', without: done('复核结果') }, cite(条例, '19（2）')),
    never('签约期限未满即作出补偿决定', { doing: '作出补偿决定', when: answer('决定事由').is('签约期限内达不成协议'), without: passed('签约期限') }, cite(条例, '26（1）')), never('补偿决定内容不全、不公告', { doing: '作出补偿决定', without: not(any(answer('包含协议全部事项').is('否'), answer('已在征收范围内公告').is('否'))) }, cite(条例, 26)), never('复核未完成即作出补偿决定', { doing: '作出补偿决定', when: done('申请复核评估'), without: doneSince('复核结果', '申请复核评估') }, 评估('复核评估')),
    never('先搬迁、后补偿', { doing: '搬迁', without: done('给予补偿') }, cite(条例, '27（1）')), never('非法方式迫使搬迁、建设单位参与搬迁', { doing: '搬迁', without: not(any(answer('非法方式迫使搬迁').is('是'), answer('建设单位参与搬迁').is('是'))) }, cite(条例, '27（3）')),
    never('复议诉讼期限未满、未终结即申请执行', { doing: '申请法院强制执行', without: all(done('作出补偿决定'), passed('补偿决定起诉期限'), passed('补偿决定复议期限'), not(answer('已申请复议或者起诉').is('是'))) }, cite(条例, '28（1）')), never('搬迁期限未满即申请执行', { doing: '申请法院强制执行', without: passed('搬迁期限') }, cite(条例, '28（1）')),
    never('申请执行材料不全', { doing: '申请法院强制执行', without: not(any(answer('附补偿金额和专户账号').is('否'), answer('附产权调换房屋和周转用房材料').is('否'))) }, cite(条例, '28（2）')), never('未建档案、未搬迁即完成', { entering: '已完成', without: all(done('搬迁'), not(answer('补偿档案已建立').is('否'))) }, cite(条例, '29（1）')),
  ],
  parameters: { 申请复核日数: 十日, 复核日数: 十日, 申请鉴定日数: 十日, 鉴定日数: 十日 },
  publication: { by: '公告征收决定', withdrawnBy: '决定撤销终止', title: '房屋征收决定公告', shows: { 项目名称: 'plain', 征收范围: 'plain', 公共利益情形: 'plain', 决定文号: 'plain', 方案要点: 'plain', 签约期限止: 'plain' } },
  counts: {
    'expropriation.state-land-decisions': count('国有土地上房屋征收决定数', '件', '作出征收决定', { by: ['公共利益情形'] }), 'expropriation-decision.households': sum('征收决定涉及户数', '户', '被征收户数', '作出征收决定'),
    'expropriation-decision.compensation-decisions': count('征收补偿决定数', '件', { each: '作出补偿决定' }), 'expropriation-decision.court-applied': count('申请法院强制搬迁数', '件', { each: '申请法院强制执行' }),
    'expropriation-decision.revoked': count('征收决定失效数', '件', '决定撤销终止', { by: ['失效情形'] }), 'expropriation-decision.finished-rate': rate('征收项目完成率', '作出征收决定', { of: done('公布分户补偿'), among: not(done('决定撤销终止')), definition: '已公布分户补偿 ÷ 期间内决定（失效的除外）' }),
  },
})

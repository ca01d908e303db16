import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { actorIsNot, all, answer, done, doneSince, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate, rate, stock } from '#core/vocabulary/count.ts'
import { byParameter } from '#core/vocabulary/deadline.ts'
import { choice, date, file, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { must, never, procedure, type Parameter } from '#core/vocabulary/procedure.ts'
import { 民主法治村标准 } from '#law/statutes.ts'

const 复核年: Parameter = { value: 3, unit: '年', source: '全国民主法治示范村（社区）动态管理（未见原文）', confidence: '中' }

const 惯例 = (article: string) => asStanding('practice', cite(民主法治村标准, article))
const 待核 = (article: string) => asStanding('unverified', cite(民主法治村标准, article))
const 是 = (field: string) => answer(field).is('是')
const 司法所 = ['司法所工作人员', '经办人'] as const
const 清单齐 = all(done('落实清单项'), answer('已落实项数').same('清单项数'))

export default procedure('democratic-village', '民主法治示范村（居）创建', {
  editions: [{ from: '2018-01-01', law: '民主法治示范村（社区）建设指导标准' }],
  purpose: '一个村（居）的一次创建：成立领导小组，制定创建清单和方案，调研部署，逐项落实并留佐证，建阵地，开展讲座，初审、考核验收、命名，命名后定期复核。',
  field: '法治宣传', titledBy: ['村居名称', '创建级别'], naturalKey: ['村居名称', '创建级别', '年度'],
  states: { 筹备中: {}, 创建中: {}, 待考核: {}, 已命名: { says: '定期复核，不符合标准的撤销' }, 未通过: { end: true }, 已撤销命名: { end: true }, 已中止: { end: true } },
  opens: { name: '启动创建', by: [...司法所, '村居经办人'], to: '筹备中', basis: 惯例('创建'), asks: { 年度: whole().atLeast(2018).atMost(2100).unit('年'), 村居名称: text(), 村居类型: choice('村', '居'), 创建级别: choice('全国', '市', '区'), 启动日期: date() } },
  actions: {
    成立领导小组: { by: [...司法所, '村居经办人'], from: '筹备中', basis: 惯例('领导小组'), asks: { 组长: text(), 小组成员: longText().hint('姓名、职务'), 五方均参与: yesNo().hint('村（居）“两委”、司法所所长、派出所所长、社区民警、联络员'), 成立日期: date() }, requires: [must(是('五方均参与'), '领导小组由“两委”、司法所所长、派出所所长、社区民警和联络员共同参与', 惯例('领导小组'))] },
    制定清单和方案: { by: [...司法所, '村居经办人'], from: '筹备中', to: '创建中', basis: 惯例('创建清单'), produces: '创建清单和方案', asks: { 清单项数: whole().atLeast(1).unit('项'), 方案要点: longText(), 方案日期: date(), 村居民会议讨论: yesNo() }, requires: [must(done('成立领导小组'), '应当先成立创建工作领导小组', 惯例('领导小组')), must(是('村居民会议讨论'), '创建方案应当经村（居）民会议或者代表会议讨论', 待核('民主决策'))] },
    调研部署: { by: ['镇领导', ...司法所], from: '创建中', basis: 惯例('调研部署'), asks: { 带队领导: text(), 调研日期: date(), 部署要求: longText() } },
    落实清单项: { by: ['村居经办人', ...司法所], from: '创建中', basis: 惯例('创建清单'), asks: { 清单项: text(), 类别: choice('组织建设', '民主选举', '民主决策', '民主管理', '民主监督', '法治宣传', '法律服务', '矛盾化解', '平安建设'), 落实情况: longText(), 佐证说明: text(), 佐证材料: file().optional(), 已落实项数: whole().unit('项').hint('累计') }, requires: [must(answer('已落实项数').notAbove('清单项数'), '已落实的项数不得多于清单项数', 惯例('创建清单'))] },
    建设阵地: { by: ['村居经办人', ...司法所], from: '创建中', basis: 惯例('法治阵地'), asks: { 阵地名称: text(), 阵地类型: choice('法治广场', '法治长廊', '法治宣传栏', '公共法律服务室', '其他'), 建成日期: date() } },
    开展讲座: { by: ['村居经办人', ...司法所], from: '创建中', basis: 惯例('法治宣传'), asks: { 讲座日期: date(), 讲座主题: text(), 参加人次: whole().unit('人次') } },
    自评申报: { by: '村居经办人', from: '创建中', to: '待考核', basis: 待核('申报'), produces: '创建申报表', asks: { 自评得分: whole().atMost(100).unit('分'), 申报日期: date(), 有一票否决情形: yesNo().hint('重大刑事案件、群体性事件、“两委”成员违法犯罪等') },
      requires: [must(清单齐, '清单尚未全部落实，不得申报', 惯例('创建清单')), must(done('开展讲座'), '创建期间应当开展法治宣传', 惯例('法治宣传')), must(answer('有一票否决情形').is('否'), '有一票否决情形的，不得申报', 待核('一票否决'))] },
    镇级初审: { by: '司法所工作人员', from: '待考核', to: [{ when: answer('初审意见').is('退回整改'), to: '创建中' }, { to: '待考核' }], basis: 惯例('初审'), asks: { 初审意见: choice('同意上报', '退回整改'), 初审说明: longText(), 公安意见: choice('无异议', '有异议') }, requires: [must(actorIsNot({ actions: ['自评申报'] }), '申报人不得初审', 惯例('初审')), must(not(all(answer('初审意见').is('同意上报'), answer('公安意见').is('有异议'))), '派出所有异议的，不得同意上报', 惯例('初审'))] },
    考核验收: { by: ['上级考核组', '司法所工作人员'], from: '待考核', to: [{ when: answer('验收结论').is('通过并命名'), to: '已命名' }, { to: '未通过' }], basis: 待核('考核验收'), asks: { 验收结论: choice('通过并命名', '未通过'), 命名日期: date().when(answer('验收结论').is('通过并命名')), 命名文号: text().when(answer('验收结论').is('通过并命名')), 验收说明: longText() }, requires: [must(all(doneSince('镇级初审', '自评申报'), answer('初审意见').is('同意上报')), '未经镇级初审同意的，不得考核验收', 惯例('初审'))] },
    复核: { by: ['上级考核组', '司法所工作人员'], from: '已命名', basis: 待核('动态管理'), asks: { 复核日期: date(), 复核结论: choice('保持命名', '限期整改', '建议撤销'), 复核情况: longText() } },
    撤销命名: { by: ['上级考核组', '司法所工作人员'], from: '已命名', to: '已撤销命名', basis: 待核('动态管理'), asks: { 撤销原因: longText(), 撤销日期: date() }, requires: [must(all(done('复核'), answer('复核结论').is('建议撤销')), '撤销命名应当经复核认定', 待核('动态管理'))] },
    中止创建: { by: 司法所, from: ['筹备中', '创建中', '待考核'], to: '已中止', basis: 惯例('创建'), asks: { 中止原因: longText() } },
  },
  deadlines: { 定期复核: { from: { action: '考核验收', at: '命名日期', when: answer('验收结论').is('通过并命名') }, restarts: { action: '复核', at: '复核日期', when: answer('复核结论').is('保持命名') }, to: '复核', toAt: '复核日期', within: byParameter('复核年', 'year'), rolls: 'never', lapse: '催促复核', basis: 待核('动态管理') } },
  parameters: { 复核年 },
  never: [
    never('没有领导小组而创建', { doing: '制定清单和方案', without: done('成立领导小组') }, 惯例('领导小组')), never('领导小组成员不全', { doing: '成立领导小组', without: 是('五方均参与') }, 惯例('领导小组')), never('方案未经村（居）民讨论', { doing: '制定清单和方案', without: 是('村居民会议讨论') }, 待核('民主决策')), never('落实项数多于清单', { doing: '落实清单项', without: answer('已落实项数').notAbove('清单项数') }, 惯例('创建清单')),
    never('清单未落实完即申报', { doing: '自评申报', without: all(done('落实清单项'), answer('已落实项数').same('清单项数')) }, 惯例('创建清单')), never('没有法治宣传即申报', { doing: '自评申报', without: done('开展讲座') }, 惯例('法治宣传')), never('有一票否决情形仍申报', { doing: '自评申报', without: answer('有一票否决情形').is('否') }, 待核('一票否决')), never('申报人自己初审', { doing: '镇级初审', without: actorIsNot({ actions: ['自评申报'] }) }, 惯例('初审')), never('派出所有异议仍上报', { doing: '镇级初审', when: answer('公安意见').is('有异议'), without: answer('初审意见').is('退回整改') }, 惯例('初审')),
    never('未经初审同意即验收', { doing: '考核验收', without: all(doneSince('镇级初审', '自评申报'), answer('初审意见').is('同意上报')) }, 惯例('初审')), never('未经复核即撤销命名', { doing: '撤销命名', without: all(done('复核'), answer('复核结论').is('建议撤销')) }, 待核('动态管理')), never('未经验收即命名', { entering: '已命名', without: answer('验收结论').is('通过并命名') }, 待核('考核验收')),
  ],
  counts: {
    'democratic-village.creating': count('开展民主法治示范村（居）创建数', '个', { day: '启动日期' }, { by: ['创建级别', '村居类型'] }), 'democratic-village.named': count('命名民主法治示范村（居）数', '个', { day: '命名日期' }, { by: ['创建级别'] }), 'democratic-village.standing': stock('现有民主法治示范村（居）数', '个', { day: '命名日期' }, { by: ['创建级别', '村居类型'] }), 'democratic-village.pass-rate': rate('民主法治示范村（居）验收通过率', '考核验收', { of: answer('验收结论').is('通过并命名'), among: answer('验收结论').filled() }),
    'democratic-village.lectures': count('民主法治示范村（居）法治讲座场次', '场', { each: '开展讲座' }), 'democratic-village.sites': count('民主法治示范村（居）法治阵地数', '个', { each: '建设阵地' }, { by: ['阵地类型'] }), 'democratic-village.items': count('创建清单落实项次', '项次', { each: '落实清单项' }, { by: ['类别'] }), 'democratic-village.review-rate': onTimeRate('示范村（居）按期复核率', '定期复核', { due: '定期复核' }),
  },
  importsAs: { 村居: '村居名称', 级别: '创建级别', 清单: '清单项数' },
})

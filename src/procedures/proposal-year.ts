import { cite } from '#core/vocabulary/cite.ts'
import { answer, any, done, lead, not } from '#core/vocabulary/condition.ts'
import { count, onTimeRate } from '#core/vocabulary/count.ts'
import { ahead, setBy } from '#core/vocabulary/deadline.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { days, months } from '#core/vocabulary/period.ts'
import { must, never, procedure } from '#core/vocabulary/procedure.ts'
import { 上海代表建议规定 } from '#law/statutes.ts'

const 规定 = (article: string | number) => cite(上海代表建议规定, article)
const 办公室 = ['政府办公室', '经办人'] as const
const 承办 = ['承办单位经办人', '经办人'] as const
const 政府 = answer('单位类型').is('政府')
const 承办单位 = answer('单位类型').is('承办单位')
const 非将来 = (field: string, says: string) => must(not(lead(field, days(1))), `${says}不得晚于登记之日`, 规定('24、26'))
const 只限政府 = must(政府, '召开办理工作会议、向代表大会及其常委会报告的是政府', 规定('15、26'))
const 只限承办 = must(承办单位, '年中、年终的自查和书面报告由承办单位作出', 规定(24))

/** 一件建议提案见“代表建议和政协提案办理”；这里是一个年度的会议和报告。 */
export default procedure('proposal-year', '建议提案年度办理工作', {
  editions: [{ from: '2015-03-01', law: '上海市人大关于代表建议、批评和意见的规定' }],
  purpose: '一个年度的建议提案办理工作：大会闭会后一个月内召开办理工作会议；承办单位年中、年终自查并书面报告；政府年中和下次会议前报告办理情况并公开。镇一级参照办理。',
  field: '监督', titledBy: ['单位', '年度'], naturalKey: ['单位', '年度'],
  states: { 办理中: {}, 已了结: { end: true } },
  opens: {
    name: '登记年度', by: [...办公室, ...承办], to: '办理中', basis: 规定('15、24、26'),
    asks: { 年度: whole().atLeast(2015).atMost(2100).unit('年'), 单位: text(), 单位类型: choice('政府', '承办单位'), 届次: text(), 闭会日期: date(), 年中报告期限: date().hint('由人大常委会代表工作机构、政府办公室确定'), 年终报告期限: date().optional().when(承办单位), 下次会议日期: date().optional().when(政府).hint('确定后再填') },
    requires: [must(not(lead('闭会日期', days(1))), '闭会日期不得晚于登记之日', 规定(15))],
  },
  actions: {
    召开办理工作会议: { by: 办公室, from: '办理中', once: true, basis: 规定(15), asks: { 会议日期: date(), 会议内容: longText(), 参加单位数: whole().atLeast(1).unit('家') }, requires: [只限政府, 非将来('会议日期', '会议日期')] },
    年中书面报告: { by: 承办, from: '办理中', once: true, basis: 规定(24), asks: { 年中自查情况: longText(), 年中报告日期: date(), 年中报告对象: choice('代表工作机构和政府办公室', '政府办公室') }, requires: [只限承办, 非将来('年中报告日期', '报告日期')] },
    年终书面报告: { by: 承办, from: '办理中', once: true, basis: 规定(24), asks: { 年终自查情况: longText(), 年终报告日期: date(), 年终报告对象: choice('代表工作机构和政府办公室', '政府办公室') }, requires: [只限承办, 非将来('年终报告日期', '报告日期')] },
    政府年中报告: { by: 办公室, from: '办理中', once: true, basis: 规定(26), asks: { 年中办理情况: longText(), 政府年中报告日期: date() }, requires: [只限政府, 非将来('政府年中报告日期', '报告日期')] },
    确定下次会议: { by: 办公室, from: '办理中', basis: 规定(26), asks: { 下次会议日期: date() }, requires: [只限政府] },
    会前报告: { by: 办公室, from: '办理中', once: true, basis: 规定(26), asks: { 年度办理情况: longText(), 会前报告日期: date() }, requires: [只限政府, 非将来('会前报告日期', '报告日期'), must(answer('下次会议日期').filled(), '下次会议的日期尚未确定', 规定(26))] },
    公开办理情况: { by: 办公室, from: '办理中', once: true, basis: 规定(26), asks: { 公开内容: longText(), 公开日期: date(), 公开渠道: text(), 已经保密和隐私审查: yesNo() }, requires: [must(done('会前报告'), '公开的是向代表大会报告的办理情况', 规定(26)), 非将来('公开日期', '公开日期'), must(answer('已经保密和隐私审查').is('是'), '公开前应当经保密和隐私审查', 规定(26))] },
    年度了结: { by: [...办公室, ...承办], from: '办理中', to: '已了结', basis: 规定('24、26'), requires: [must(any(承办单位, done('公开办理情况')), '政府的办理情况报告应当公开', 规定(26)), must(any(政府, done('年终书面报告')), '承办单位应当作年终书面报告', 规定(24))] },
  },
  deadlines: {
    办理工作会议: { from: { action: '登记年度', at: '闭会日期', when: 政府 }, to: '召开办理工作会议', toAt: '会议日期', within: months(1), lapse: '逾期召开', basis: 规定(15) },
    承办单位年中报告: { from: { action: '登记年度', when: 承办单位 }, to: '年中书面报告', toAt: '年中报告日期', within: setBy('年中报告期限'), lapse: '逾期报告，计入考核', basis: 规定(24) },
    承办单位年终报告: { from: { action: '登记年度', when: 承办单位 }, to: '年终书面报告', toAt: '年终报告日期', when: answer('年终报告期限').filled(), within: setBy('年终报告期限'), lapse: '逾期报告，计入考核', basis: 规定(24) },
    政府年中报告: { from: { action: '登记年度', when: 政府 }, to: '政府年中报告', toAt: '政府年中报告日期', within: setBy('年中报告期限'), lapse: '逾期报告', basis: 规定(26) },
    会前报告: { from: { action: '登记年度', when: 政府 }, to: '会前报告', toAt: '会前报告日期', when: answer('下次会议日期').filled(), within: ahead('下次会议日期', days(1)), lapse: '未在下次会议前报告', basis: 规定(26) },
  },
  never: [
    never('承办单位代政府开会、报告', { doing: ['召开办理工作会议', '政府年中报告', '确定下次会议', '会前报告'], without: 政府 }, 规定('15、26')), never('政府代承办单位自查报告', { doing: ['年中书面报告', '年终书面报告'], without: 承办单位 }, 规定(24)),
    never('未向会议报告即公开', { doing: '公开办理情况', without: done('会前报告') }, 规定(26)), never('未经审查即公开', { doing: '公开办理情况', without: answer('已经保密和隐私审查').is('是') }, 规定(26)), never('会期未定即作会前报告', { doing: '会前报告', without: answer('下次会议日期').filled() }, 规定(26)),
    ...Object.entries({ 召开办理工作会议: '会议日期', 年中书面报告: '年中报告日期', 年终书面报告: '年终报告日期', 政府年中报告: '政府年中报告日期', 会前报告: '会前报告日期', 公开办理情况: '公开日期' }).map(([doing, field]) => never(`“${doing}”的日期填为将来`, { doing, without: not(lead(field, days(1))) }, 规定('24、26'))),
    never('登记将来的闭会日期', { doing: '登记年度', without: not(lead('闭会日期', days(1))) }, 规定(15)), ...(['召开办理工作会议', '年中书面报告', '年终书面报告', '政府年中报告', '会前报告', '公开办理情况'] as const).map((doing) => never(`重复“${doing}”`, { doing, without: not(done(doing)) }, 规定('15、24、26'))),
    never('政府未公开即了结', { doing: '年度了结', when: 政府, without: done('公开办理情况') }, 规定(26)), never('承办单位未作年终报告即了结', { doing: '年度了结', when: 承办单位, without: done('年终书面报告') }, 规定(24)),
  ],
  counts: {
    'proposal-year.meetings': count('建议提案办理工作会议数', '次', '召开办理工作会议'), 'proposal-year.reports': count('建议提案办理情况公开数', '份', '公开办理情况'),
    'proposal-year.meeting-on-time-rate': onTimeRate('办理工作会议按期召开率', '办理工作会议', '召开办理工作会议'), 'proposal-year.mid-year-on-time-rate': onTimeRate('承办单位年中报告按期率', '承办单位年中报告', '年中书面报告'), 'proposal-year.year-end-on-time-rate': onTimeRate('承办单位年终报告按期率', '承办单位年终报告', '年终书面报告'),
  },
  publication: { by: '公开办理情况', title: '建议提案办理情况公开', shows: { 单位: 'plain', 年度: 'plain', 届次: 'plain', 公开内容: 'plain', 公开日期: 'plain' } },
})

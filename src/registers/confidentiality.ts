import { cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole, yesNo } from '#core/vocabulary/field.ts'
import { register } from '#core/vocabulary/register.ts'
import { 保守国家秘密法 } from '#law/statutes.ts'

export default register('confidentiality', '保密工作', {
  purpose: '登记保密自查、涉密文件印制审批、外送印刷保密协议和保密教育。',
  field: '监督',
  basis: cite(保守国家秘密法, '7'),
  by: ['保密审查人员', '司法所工作人员', '经办人'],
  day: '日期',
  asks: {
    日期: date(),
    事项: choice('保密自查', '上级检查', '印制审批', '外送印刷协议', '保密教育', '领导小组会议'),
    部门: text(),
    内容: longText().hint('不得填写涉密内容本身'),
    审批人: text().optional().when(answer('事项').is('印制审批')),
    协议单位: text().when(answer('事项').is('外送印刷协议')),
    参加人数: whole().unit('人').when(answer('事项').is('保密教育')),
    发现隐患: yesNo(),
    整改情况: longText().when(answer('发现隐患').is('是')),
  },
  counts: {
    'confidentiality.self-checks': count('保密自查次数', '次', { day: '日期' }, { where: answer('事项').is('保密自查') }),
    'confidentiality.trainings': count('保密教育次数', '次', { day: '日期' }, { where: answer('事项').is('保密教育') }),
  },
  titledBy: ['事项', '部门'],
  naturalKey: ['日期', '事项', '部门'],
})

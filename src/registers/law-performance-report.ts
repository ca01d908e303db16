import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { all, answer, any, not } from '#core/vocabulary/condition.ts'
import { count, rate } from '#core/vocabulary/count.ts'
import { choice, choices, date, file, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 第一责任人规定 } from '#law/statutes.ts'

const 规定 = asStanding('excerpt', cite(第一责任人规定, '述法'))
const 已述 = answer('述法情况').oneOf('已述法')

/** 应述法的每人每年一条：没有述的也登记，覆盖率才有分母。 */
export default register('law-performance-report', '述法', {
  purpose: '登记每年应当述法的党政主要负责人名单、年终述职中的书面述法、委员会会议专题述法、评议和上年问题整改；当年没有述法的也登记。',
  field: '组织领导',
  basis: 规定,
  by: ['委员会办公室', '司法所工作人员', '经办人'],
  day: '述职日期',
  asks: {
    年度: whole().atLeast(2016).atMost(2100).unit('年'),
    负责人: text(),
    职务: choice('党委主要负责人', '政府主要负责人', '部门主要负责人', '村居主要负责人'),
    所在单位: text().toldBy('负责人', '所在单位'),
    述职日期: date().hint('年终述职之日；述法与述职同时'),
    述法情况: choice('已述法', '未述法'),
    未述法原因: text().when(answer('述法情况').is('未述法')),
    述法形式: choices('书面述法', '年终述职述法', '专题述法').when(已述),
    专题述法日期: date().when(all(已述, answer('述法形式').includes('专题述法'))),
    述法内容: choices('学习习近平法治思想', '第一责任人职责', '依法决策', '依法行政', '化解矛盾', '问题和上年整改', '下步打算').when(已述),
    上年问题整改: longText().optional().when(已述),
    述法报告: file().optional().when(已述),
    报告存放: text().when(已述),
    评议等次: choice('好', '较好', '一般', '差').optional().when(已述),
    问题清单: longText().optional(),
    问题整改期限: date().optional().when(answer('问题清单').filled()),
  },
  requires: [
    must(any(not(已述), all(answer('述法内容').includes('第一责任人职责'), answer('述法内容').includes('问题和上年整改'))), '述法应当报告第一责任人职责和上年问题整改情况', 规定, { keepsBecause: '登记要求由台账自身约束' }),
  ],
  counts: {
    'law-performance-report.coverage-rate': rate('党政主要负责人书面述法覆盖率', { day: '述职日期' }, { of: all(已述, answer('述法形式').includes('书面述法')), among: answer('述法情况').filled(), definition: '已书面述法 ÷ 应述法的主要负责人' }),
    'law-performance-report.reported': count('述法人数', '人', { day: '述职日期' }, { where: 已述, by: ['职务'] }),
    'law-performance-report.special': count('专题述法人数', '人', { day: '述职日期' }, { where: all(已述, answer('述法形式').includes('专题述法')) }),
  },
  titledBy: ['年度', '负责人'],
  naturalKey: ['年度', '所在单位', '负责人'],
  importsAs: { 姓名: '负责人', 单位: '所在单位', 日期: '述职日期', 形式: '述法形式', 评议: '评议等次' },
})

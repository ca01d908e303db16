import { afterAll, describe, expect, test } from 'vitest'
import { findTemplate } from './catalogue.ts'
import type { Facts } from './facts.ts'
import { issueDocument } from './issue.ts'
import { linesOf } from './layout/model.ts'
import { closePdf } from './layout/pdf.ts'
import type { DocumentTemplate } from './templateText.ts'

const organ = { 机关名称: '演示镇人民政府', 复议机关: '演示区人民政府', 诉讼法院: '演示区人民法院' }
const base: Facts = {
  申请人: '演示甲', 收到日期: '2026-01-05', 申请内容: '演示信息', 日期: '2026-01-20', 答复理由: '演示理由', 公开内容: '演示公开', 不予公开内容: '演示不公开',
  获取途径: '演示途径', 禁止公开依据: '演示法第一条', 征求意见情况: '已书面征求意见', 查询规定依据: '演示条例', 检索情况: '检索演示库', 相应渠道: '演示渠道',
  原答复书文号: '演府公开答字〔2025〕1号', 补正告知日期: '2026-01-06', 收费通知日期: '2026-01-06', 答复依据: '演示依据',
}
const template = (on: string): DocumentTemplate => {
  const found = findTemplate('disclosure-on-request', '答复书', on)
  if (!found) throw new Error(on)
  return found
}
const answer = async (type: string, on: string): Promise<string> => {
  const made = await issueDocument({ template: template(on), facts: { ...base, 答复类型: type }, organ })
  return made.ok ? linesOf(made.model).join('\n') : JSON.stringify(made.missing)
}

afterAll(closePdf)

const refusals: [string, string][] = [
  ['国家秘密', '第十四条'], ['其他法律行政法规禁止公开', '演示法第一条'], ['危及“三安全一稳定”', '经济安全'], ['保护第三方合法权益', '第三十二条'],
  ['三类内部事务信息', '第十六条第一款'], ['四类过程性信息', '第十六条第二款'], ['行政执法案卷', '执法案卷信息'], ['行政查询事项', '第三十六条第七项'], ['部分公开', '第三十七条'],
]
const others: [string, string][] = [
  ['予以公开', '第三十六条第二项'], ['已主动公开', '演示途径'], ['本机关不掌握相关政府信息', '检索演示库'], ['没有现成信息需要另行制作', '第三十八条'],
  ['补正后申请内容仍不明确', '仍不明确'], ['信访举报投诉类申请', '第三十九条第一款'], ['重复申请', '第三十六条第六项'], ['要求提供公开出版物', '第三十九条第二款'],
  ['无正当理由大量反复申请', '第三十五条'], ['要求确认或重新出具已获取信息', '重新出具'], ['逾期不补正', '第三十条'], ['逾期未按收费通知缴费', '收费通知书'], ['其他', '演示依据'],
]

describe('依申请公开答复书', () => {
  test.each(refusals)('%s：写明依据，2024年起复议前置', async (type, ground) => {
    const text = await answer(type, '2026-01-01')
    expect(text).toContain(ground)
    expect(text).toContain('六十日内先向演示区人民政府申请行政复议')
    expect(text).not.toContain('六个月内')
    expect(await answer(type, '2023-12-31')).toContain('六个月内依法向演示区人民法院提起行政诉讼')
  })
  test.each(others)('%s：写明依据，可以复议或者诉讼，只写一种答复', async (type, ground) => {
    const text = await answer(type, '2026-01-01')
    expect(text).toContain(ground)
    expect(text).toContain('六个月内依法向演示区人民法院提起行政诉讼')
    expect(text).not.toContain('先向')
    expect(text).not.toContain('不予公开。')
  })
  test('不予公开不说明理由的，拒绝制发', async () => {
    const made = await issueDocument({ template: template('2026-01-01'), facts: { ...base, 答复类型: '国家秘密', 答复理由: '' }, organ })
    expect(made.ok ? [] : made.missing.map(({ field }) => field)).toEqual(['答复理由'])
  })
})

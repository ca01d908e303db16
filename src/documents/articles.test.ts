import { describe, expect, it } from 'vitest'
import { composeFacts } from './composed.ts'
import type { Facts } from './facts.ts'

const said = (procedure: string, field: string, facts: Facts) => composeFacts(procedure, facts)[field]

describe('文书引用受理之日施行的条文', () => {
  it.each([
    ['reconsideration', '受理依据', '2023-12-31', '《中华人民共和国行政复议法（2017年修正）》第十七条'],
    ['reconsideration', '受理依据', '2024-01-01', '《中华人民共和国行政复议法》第三十条'],
    ['reconsideration-response', '答复依据', '2023-12-31', '《中华人民共和国行政复议法（2017年修正）》第二十三条'],
    ['reconsideration-response', '答复依据', '2024-01-01', '《中华人民共和国行政复议法》第四十八条'],
    ['reconsideration-response', '履行依据', '2024-01-01', '《中华人民共和国行政复议法》第七十七条第一款'],
    ['petition', '处理程序依据', '2022-04-30', '《信访条例》第三十一条、第三十二条'],
    ['petition', '处理程序依据', '2022-05-01', '《信访工作条例》第三十一条第六项、第三十二条'],
    ['petition', '复查依据', '2022-04-30', '《信访条例》第三十四条'],
    ['petition', '复查依据', '2022-05-01', '《信访工作条例》第三十五条'],
    ['legal-aid', '决定依据', '2021-12-31', '《法律援助条例》第十八条'],
    ['legal-aid', '决定依据', '2022-01-01', '《中华人民共和国法律援助法》第四十三条第一款'],
    ['legal-aid', '异议审查期限', '2021-12-31', '司法行政部门自收到异议之日起五个工作日内进行审查。'],
    ['legal-aid', '异议审查期限', '2022-01-01', '司法行政部门自收到异议之日起五日内进行审查。'],
  ])('%s的%s，%s', (procedure, field, on, article) => {
    expect(said(procedure, field, { 收到日期: on })).toBe(article)
  })

  it.each([['2021-08-31', '第六十二条第一款第三项'], ['2021-09-01', '第六十五条第一款第三项']])('%s发现的生产经营隐患依安全生产法责令整改', (on, article) => {
    expect(said('hazard', '整改依据', { 隐患类别: '生产经营', 发现日期: on })).toBe(`《中华人民共和国安全生产法》${article}`)
  })

  it('群租、房屋等隐患不当然适用安全生产法：制发时填写依据', () => {
    expect(said('hazard', '整改依据', { 隐患类别: '群租', 发现日期: '2026-01-01' })).toBeUndefined()
  })

  it.each([['2024-10-31T23:59', '第四十八条'], ['2024-11-01T00:00', '第七十二条']])('%s接报的，启动响应依突发事件应对法%s', (at, article) => {
    expect(said('emergency-response', '启动依据', { 事件类别: '事故灾难', 接报时间: at })).toBe(`《中华人民共和国突发事件应对法》${article}`)
  })

  it.each([['2023-11-15', '来文的要求'], ['2023-11-16', '《最高人民法院关于综合治理类司法建议工作若干问题的规定》第八条的规定']])('%s收到的综合治理类司法建议，依%s回复', (on, basis) => {
    expect(said('judicial-advice', '回复依据', { 建议类型: '司法建议：综合治理', 收到日期: on })).toBe(basis)
  })
})

describe('文书所说的，由案件记载的合成', () => {
  it('二审、再审写原审地位；复议机关作共同被告的也是被告', () => {
    expect(said('litigation', '诉讼地位', { 本机关地位: '被告', 审级: '一审' })).toBe('被告')
    expect(said('litigation', '诉讼地位', { 本机关地位: '与复议机关为共同被告', 审级: '二审' })).toBe('原审被告')
    expect(said('litigation', '诉讼地位', { 本机关地位: '第三人', 审级: '一审' })).toBe('第三人')
  })
  it('本机关为原告的，对方当事人不是案件所记的原告', () => {
    expect(said('litigation', '对方当事人', { 本机关地位: '原告', 原告: '演示镇人民政府' })).toBeUndefined()
    expect(said('litigation', '对方当事人', { 本机关地位: '被告', 原告: '演示甲' })).toBe('演示甲')
  })
  it('六十日的办理期限，2022年5月起只对信访程序办理的事项', () => {
    expect(said('petition', '适用六十日期限', { 收到日期: '2022-05-01', 法定途径: '信访程序办理' })).toBe('是')
    expect(said('petition', '适用六十日期限', { 收到日期: '2022-05-01', 法定途径: '不适用' })).toBeUndefined()
    expect(said('petition', '适用六十日期限', { 收到日期: '2022-04-30', 法定途径: '不适用' })).toBe('是')
  })
  it('收到副本之日：复议机关发送的为收到之日，申请人通过本机关提交的为另行收到副本之日', () => {
    expect(said('reconsideration-response', '副本收到日期', { 收到途径: '复议机关发送副本', 收到日期: '2026-01-05' })).toBe('2026-01-05')
    expect(said('reconsideration-response', '副本收到日期', { 收到途径: '申请人通过本机关提交', 收到日期: '2026-01-05', 收到副本日期: '2026-01-16' })).toBe('2026-01-16')
  })
})

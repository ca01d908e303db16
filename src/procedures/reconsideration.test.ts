import { describe, expect, it } from 'vitest'
import { nationalCalendar } from '#law/holidays/calendar.ts'
import { contributionsOf } from '#core/engine/contribute.ts'
import { certificate, contextWith, story, type Story } from '../../test/story.ts'
import reconsideration from './reconsideration.ts'

const 申请 = (on: string, more = {}) => ({
  申请人: '演示申请人', 申请人类型: '公民', 被申请人: '演示镇人民政府', 被复议行为: '演罚决字〔2024〕1号', 行政管理类别: '综合执法（城管）', 申请事项: '行政处罚', 复议请求: '撤销', 事实和理由: '演示', 一并请求赔偿: '否', 请求附带审查规范性文件: '否',
  申请方式: '当面', 申请日期: on, 收到日期: on, ...more,
})
const 受理 = (on: string, more = {}) => ({ 受理日期: on, 审理程序: '普通', 符合受理条件: '是', 申请期限认定: '在法定期限内提出', 法院已受理同一诉讼: '否', 曾准予撤回同一申请: '否', ...more })
const 听取 = { 听取方式: '电话', 意见记录: '演示' }
const 意见 = { 重大疑难复杂: '否', 专业性技术性较强: '否', 审查意见: '演示' }
const 维持 = { 决定类型: '维持', 决定要旨: '演示', 决定书已盖章: '是' }
const 简易 = { 审理程序: '简易', 简易事由: '政府信息公开' }
const 收到 = (on: string, more = {}): Story => story(reconsideration).opened(on, 申请(on, more))
const 已受理 = (on: string, more = {}, opened = {}): Story => 收到(on, opened).act('受理', on, 受理(on, more))
const 送审 = (on: string, more = {}): Story => 已受理(on, more).act('听取意见', on, 听取).act('提出审查意见', on, 意见)
const 待决定 = (on: string, more = {}): Story => 送审(on, more).act('负责人同意', on, { 审批意见: '同意' })
const 送达 = (on: string, decision: Record<string, string>): Story => 待决定(on).act('作出决定', on, { ...维持, ...decision }).act('送达决定', on, { 送达方式: '直接送达', 送达日期: on })
const dueOf = (kase: Story, name: string): string | null => kase.due(name).due

describe('行政复议的期限', () => {
  it('2024-04-30收到，五个工作日内审查，2024-05-10届满；届满未决定的视为受理', () => {
    const kase = 收到('2024-04-30')
    expect(dueOf(kase, '受理审查')).toBe('2024-05-10')
    expect(kase.tryAct('视为受理', '2024-05-10', { 受理日期: '2024-05-10' }).refusal).toContain('审查期限尚未届满')
    const 不予 = { 不予受理情形: '没有利害关系', 不予受理理由: '演示' }
    expect(kase.act('不予受理', '2024-05-10', 不予).state).toBe('不予受理')
    expect(kase.tryAct('不予受理', '2024-05-11', 不予).refusal).toContain('第30条')
    expect(dueOf(kase.act('视为受理', '2024-05-11', { 受理日期: '2024-05-10' }), '审理期限')).toBe('2024-07-09')
  })
  it('普通程序：2024-05-08受理，05-16前发送副本，05-30前答复，07-08前决定，延长三十日为08-06', () => {
    const kase = 已受理('2024-05-08').act('发送被申请人', '2024-05-16').act('被申请人签收', '2024-05-16', { 被申请人收到日期: '2024-05-16' })
    expect([dueOf(kase, '发送副本'), dueOf(kase, '答复期限'), dueOf(kase, '审理期限')]).toEqual(['2024-05-16', '2024-05-30', '2024-07-08'])
    expect(dueOf(kase.act('延长审理期限', '2024-07-08', { 延长日数: 30, 延期理由: '演示', 延期告知日期: '2024-07-08' }), '审理期限')).toBe('2024-08-06')
    expect(kase.tryAct('延长审理期限', '2024-07-09', { 延长日数: 30, 延期理由: '演示', 延期告知日期: '2024-07-09' }).refusal).toContain('届满')
    expect(kase.tryAct('延长审理期限', '2024-06-03', { 延长日数: 31, 延期理由: '演示', 延期告知日期: '2024-06-03' }).refusal).toContain('不得大于30')
  })
  it('6月3日至20日中止（18日不计），2024-07-25届满', () => {
    const kase = 已受理('2024-05-08').act('中止', '2024-06-02', { 中止事由: '其他情形', 中止理由: '演示', 中止告知日期: '2024-06-02' }).act('恢复', '2024-06-20', { 恢复理由: '演示', 恢复告知日期: '2024-06-20' })
    expect(dueOf(kase, '审理期限')).toBe('2024-07-25')
  })
  it('简易程序：2024-09-13受理，三个工作日发送、五个工作日答复、三十日决定；转为普通程序的自受理起六十日', () => {
    const kase = 已受理('2024-09-13', 简易).act('发送被申请人', '2024-09-19').act('被申请人签收', '2024-09-19', { 被申请人收到日期: '2024-09-19' })
    expect([dueOf(kase, '发送副本'), dueOf(kase, '简易程序答复期限'), dueOf(kase, '审理期限'), kase.due('答复期限').status]).toEqual(['2024-09-19', '2024-09-26', '2024-10-14', 'pending'])
    const 转 = kase.act('转普通程序', '2024-09-20', { 审理程序: '普通', 转换理由: '演示' })
    expect([dueOf(转, '审理期限'), dueOf(转, '答复期限')]).toEqual(['2024-11-12', '2024-10-09'])
    expect(转.tryAct('转普通程序', '2024-09-21', { 审理程序: '普通', 转换理由: '演示' }).refusal).toContain('只能办理一次')
    expect(已受理('2024-09-13').tryAct('转普通程序', '2024-09-21', { 审理程序: '普通', 转换理由: '演示' }).refusal).toContain('第55条')
  })
  it('2017年文本：2021-03-22收到即受理，03-31前发送，答复十日为日历日至04-12，决定05-21，机关负责人批准延长至06-21', () => {
    const kase = 已受理('2021-03-22').act('发送被申请人', '2021-03-31').act('被申请人签收', '2021-03-31', { 被申请人收到日期: '2021-03-31' })
    expect([dueOf(kase, '发送副本'), dueOf(kase, '答复期限'), dueOf(kase, '审理期限')]).toEqual(['2021-03-31', '2021-04-12', '2021-05-21'])
    expect(dueOf(kase.act('机关负责人批准延长', '2021-05-20', { 延长日数: 30, 延期理由: '演示', 延期告知日期: '2021-05-20' }), '审理期限')).toBe('2021-06-21')
    expect(收到('2021-03-22').tryAct('受理', '2021-03-24', 受理('2021-03-24')).refusal).toContain('收到申请之日起即为受理')
  })
  it('补正通知2025-01-22送达，十个工作日至2025-02-11；其前不能视为放弃，其后可以', () => {
    const kase = 收到('2025-01-20').act('补正告知', '2025-01-21', { 补正事项: '演示' }).act('补正通知送达', '2025-01-22', { 补正通知送达日期: '2025-01-22' })
    expect(dueOf(kase, '补正期限')).toBe('2025-02-11')
    expect(kase.tryAct('逾期不补正', '2025-02-11', { 无正当理由说明: '演示' }).refusal).toContain('补正期限尚未届满')
    expect(kase.act('逾期不补正', '2025-02-12', { 无正当理由说明: '演示' }).state).toBe('视为放弃')
    expect(kase.act('准予延长补正', '2025-02-10', { 延长补正工作日数: 3, 延长补正理由: '演示' }).due('补正期限').due).toBe('2025-02-14')
    const 补正 = kase.act('收到补正', '2025-02-12', { 补正内容: '演示', 补正收到日期: '2025-02-11' })
    expect([补正.due('补正期限').status, dueOf(补正, '受理审查')]).toEqual(['met', '2025-02-18'])
    expect(补正.tryAct('补正告知', '2025-02-13', { 补正事项: '演示' }).refusal).toContain('只能办理一次')
  })
  it('补正通知限收到之日起五个工作日：第五日可以，次日不可以', () => {
    expect(收到('2024-04-30').act('补正告知', '2024-05-10', { 补正事项: '演示' }).state).toBe('待补正')
    expect(收到('2024-04-30').tryAct('补正告知', '2024-05-11', { 补正事项: '演示' }).refusal).toContain('五日（工作日）')
  })
  it('2024-01-31知道，六十日遇周日顺延至2024-04-01；04-01交邮、04-09登记的不逾期', () => {
    const at = (posted: string) => 已受理('2024-04-09', {}, { 知道行为日期: '2024-01-31', 申请日期: posted, 申请方式: '邮寄' }).due('申请期限')
    expect(at('2024-04-01')).toMatchObject({ due: '2024-04-01', status: 'met' })
    expect(at('2024-04-02').status).toBe('late')
  })
  it('未告知权利的最长一年，行为作出后最长五年、不动产二十年；2024年前没有此限', () => {
    const kase = 收到('2024-06-03', { 知道行为日期: '2023-06-05', 行为作出日期: '2019-06-05', 已告知复议权利: '否' })
    expect([dueOf(kase, '未告知最长申请期限'), dueOf(kase, '最长申请期限'), kase.due('申请期限').status]).toEqual(['2024-06-05', '2024-06-05', 'pending'])
    expect(dueOf(收到('2024-06-03', { 行为作出日期: '2010-06-05', 涉及不动产: '是' }), '不动产最长申请期限')).toBe('2030-06-05')
    expect(dueOf(收到('2023-06-03', { 行为作出日期: '2010-06-05' }), '最长申请期限')).toBeNull()
  })
  it('不履行职责的：从规定的期限届满起六十日，没有履责期限的自收到申请满六十日起算；末日提出不逾期，次日逾期', () => {
    const 未定期 = (posted: string) => 已受理('2024-05-20', {}, { 履责申请收到日期: '2024-01-15', 申请日期: posted, 申请方式: '邮寄' })
    expect([dueOf(未定期('2024-05-14'), '履责期限'), dueOf(未定期('2024-05-14'), '不作为申请期限')]).toEqual(['2024-03-15', '2024-05-14'])
    expect(['2024-05-13', '2024-05-14', '2024-05-15'].map((posted) => 未定期(posted).due('不作为申请期限').status)).toEqual(['met', 'met', 'late'])
    const 定期 = 已受理('2024-05-20', {}, { 履责申请收到日期: '2024-01-15', 履责期限届满日: '2024-02-08' })
    expect([dueOf(定期, '不作为申请期限'), 定期.due('履责期限').status]).toEqual(['2024-04-08', 'pending'])
  })
  it('意见书2024-08-01收到，六十日内纠正：2024-09-30', () => {
    const kase = 送达('2024-07-30', {}).act('制发意见书', '2024-07-31', { 意见书文号: '演复意〔2024〕1号', 意见内容: '演示', 意见书收到日期: '2024-08-01' })
    expect(dueOf(kase, '意见书整改')).toBe('2024-09-30')
    expect(kase.tryAct('结案', '2024-10-08').refusal).toContain('意见书未收到纠正情况报告')
    expect(kase.act('收到整改情况', '2024-09-30', { 纠正情况: '演示' }).act('结案', '2024-10-08').state).toBe('已结案')
  })
  it('决定2024-09-20收到，十五日内起诉，遇国庆顺延至2024-10-08', () => expect(dueOf(送达('2024-09-20', {}), '起诉期限')).toBe('2024-10-08'))
  it('责令重作未定期限的，六十日；期限内不能责令履行', () => {
    const kase = 送达('2024-05-08', { 决定类型: '撤销', 撤销事由: '违反法定程序', 责令重作: '是' })
    expect(dueOf(kase, '重作期限')).toBe('2024-07-08')
    const 责令 = { 限期履行至: '2024-08-01', 同时采取: '通报批评' }
    expect([kase.tryAct('责令限期履行', '2024-07-08', 责令).refusal, kase.tryAct('结案', '2024-07-08').refusal]).toEqual([expect.stringContaining('第77条'), expect.stringContaining('履行情况')])
    expect(kase.act('责令限期履行', '2024-07-09', 责令).act('收到履行情况', '2024-07-20', { 履行情况: '演示', 履行日期: '2024-07-20' }).act('结案', '2024-07-22').state).toBe('已结案')
  })
  it('附带审查：有权处理三十日、三个工作日内通知、十个工作日答复；转送七个工作日、六十日回复；期间停表', () => {
    const 启动 = (who: string) => 已受理('2024-05-08').act('启动附带审查', '2024-05-13', { 审查对象: '演示规定', 处理权限: who, 中止告知日期: '2024-05-13' })
    const own = 启动('本机关有权处理').act('通知制定机关', '2024-05-16', { 制定机关: '演示局', 制定机关收到日期: '2024-05-16' })
    expect([dueOf(own, '附带审查处理'), dueOf(own, '通知制定机关'), dueOf(own, '制定机关答复'), own.due('审理期限').status]).toEqual(['2024-06-12', '2024-05-16', '2024-05-30', 'paused'])
    const sent = 启动('转送有权机关').act('转送附带审查', '2024-05-22', { 接受转送机关: '演示市政府', 接受转送日期: '2024-05-22' })
    expect([dueOf(sent, '附带审查转送'), dueOf(sent, '转送回复')]).toEqual(['2024-05-22', '2024-07-22'])
  })
  it('中止满六十日原因未消除的才能以此终止', () => {
    const kase = 已受理('2024-05-08').act('中止', '2024-05-10', { 中止事由: '公民死亡，近亲属未定', 中止理由: '演示', 中止告知日期: '2024-05-10' })
    const 终止 = { 终止事由: '中止满六十日原因未消除' }
    expect([dueOf(kase, '中止满六十日'), kase.tryAct('终止', '2024-07-09', 终止).refusal]).toEqual(['2024-07-09', expect.stringContaining('中止未满六十日')])
    expect(kase.act('终止', '2024-07-10', 终止).state).toBe('已终止')
  })
  it('2023年底前县级政府七个工作日内转送', () => expect(收到('2023-05-08').act('转送有关复议机关', '2023-05-17', { 转送机关: '演示局' }).due('转送有关复议机关')).toMatchObject({ due: '2023-05-17', status: 'met' }))
})

describe('行政复议不得放过的', () => {
  it.each([
    ['符合受理条件', { 符合受理条件: '否' }, '第30条'], ['申请期限', { 申请期限认定: '已超过法定期限' }, '第20'], ['法院已受理', { 法院已受理同一诉讼: '是' }, '第29条'],
    ['撤回后再申请', { 曾准予撤回同一申请: '是', 撤回违背真实意愿: '否' }, '第74条'], ['款额3001元', { 审理程序: '简易', 简易事由: '款额三千元以下', 涉案款额: 3001 }, '第53条'],
  ])('受理须审查：%s', (_name, more, says) => expect(收到('2024-05-08').tryAct('受理', '2024-05-08', 受理('2024-05-08', more)).refusal).toContain(says))
  it('款额3000元可以适用简易程序；2024年前没有简易程序', () => {
    expect(已受理('2024-05-08', { 审理程序: '简易', 简易事由: '款额三千元以下', 涉案款额: 3000 }).state).toBe('审理中')
    expect(收到('2023-12-29').tryAct('受理', '2023-12-29', 受理('2023-12-29', 简易)).refusal).toContain('没有简易程序')
  })
  it('以无管辖权不予受理的，须告知有权机关', () => expect(收到('2024-05-08').tryAct('不予受理', '2024-05-09', { 不予受理情形: '不属于本机关管辖', 不予受理理由: '演示' }).refusal).toContain('有管辖权的复议机关'))
  it('2024年起普通程序应当听取意见；2023年书面审理不受限制', () => {
    expect(已受理('2024-05-08').tryAct('提出审查意见', '2024-05-20', 意见).refusal).toContain('第49条')
    expect(已受理('2023-05-08').act('提出审查意见', '2023-05-20', 意见).state).toBe('待审批')
    expect(已受理('2024-05-08', 简易).act('提出审查意见', '2024-05-20', 意见).state).toBe('待审批')
  })
  it('2023年受理、2024年仍未结的，先选定适用文本', () => {
    const kase = 已受理('2023-12-20').act('听取意见', '2024-01-05', 听取)
    expect(kase.tryAct('提出审查意见', '2024-01-08', 意见).refusal).toContain('选定适用的法律文本')
    const 选定 = (适用文本: string) => 已受理('2023-12-20').act('确定适用文本', '2024-01-05', { 适用文本, 适用理由: '演示' }).tryAct('提出审查意见', '2024-01-08', 意见).refusal
    expect([选定('2017年修正'), 选定('2023年修订')]).toEqual(['', expect.stringContaining('第49条')])
  })
  it('重大疑难复杂的，须听证并咨询复议委员会；听证后依据笔录决定', () => {
    const 重大 = { ...意见, 重大疑难复杂: '是' }
    const kase = 已受理('2024-05-30').act('听取意见', '2024-05-31', 听取)
    const refused = kase.tryAct('提出审查意见', '2024-06-03', 重大).refusal
    expect(refused).toContain('组织听证'); expect(refused).toContain('复议委员会')
    const 通知 = { 听证日期: '2024-06-13', 听证地点: '演示', 拟听证事项: '演示', 听证主持人: '演示甲', 听证员: ['演示乙', '演示丙'], 听证记录员: '演示丁' }
    expect(kase.tryAct('通知听证', '2024-06-06', 通知).refusal).toContain('五日（工作日）前')
    expect(kase.tryAct('通知听证', '2024-06-05', { ...通知, 听证员: ['演示甲', '演示乙'] }).refusal).toContain('不得兼任')
    expect(kase.tryAct('通知听证', '2024-06-05', { ...通知, 听证员: ['演示乙'] }).refusal).toContain('不得少于2人')
    expect(kase.tryAct('举行听证', '2024-06-05', { 听证笔录: '演示', 被申请人到场: '负责人参加' }).refusal).toContain('事先书面通知')
    const heard = kase.act('通知听证', '2024-06-05', 通知).act('举行听证', '2024-06-13', { 听证笔录: '演示', 被申请人到场: '负责人参加' }).act('咨询复议委员会', '2024-06-14', { 咨询意见: '演示' })
      .act('提出审查意见', '2024-06-17', 重大).act('集体讨论通过', '2024-06-18', { 讨论意见: '演示' })
    expect(heard.tryAct('作出决定', '2024-06-19', { ...维持, 已依据听证笔录: '否' }).refusal).toContain('听证笔录')
    expect(heard.act('作出决定', '2024-06-19', { ...维持, 已依据听证笔录: '是' }).state).toBe('已决定')
  })
  it('调查取证须两人持复议工作证件并出示', () => {
    const 证 = certificate('演复001', '2024-01-01', '2024-12-31', '行政复议工作证件')
    const kase = 已受理('2024-05-08').with(contextWith({ 演示甲: [证], 演示乙: [证], 演示丙: [certificate('演执009')] }))
    const 调查 = (who: readonly string[], 出示 = '是', on = '2024-05-10') => kase.tryAct('调查取证', on, { 调查人员: who, 已出示复议工作证件: 出示, 调查情况: '演示' }).refusal
    expect([调查(['演示甲', '演示乙']), 调查(['演示甲', '演示丙']), 调查(['演示甲', '演示乙'], '否'), 调查(['演示甲', '演示乙'], '是', '2025-01-01')]).toEqual(['', expect.stringContaining('第45条'), expect.stringContaining('出示'), expect.stringContaining('第45条')])
  })
  it('未经同意或者集体讨论不能决定；不得更为不利；未答复不得维持；确认无效须请求', () => {
    expect(送审('2024-05-08').tryAct('作出决定', '2024-05-20', 维持).refusal).toContain('待决定')
    const 变更 = { ...维持, 决定类型: '变更', 对申请人更为不利: '是', 第三人提出相反请求: '否' }
    expect([待决定('2024-05-08').tryAct('作出决定', '2024-05-20', 变更).refusal, 待决定('2024-05-08').tryAct('作出决定', '2024-05-20', { ...变更, 第三人提出相反请求: '是' }).refusal]).toEqual([expect.stringContaining('第63条'), ''])
    expect(待决定('2024-05-08').tryAct('作出决定', '2024-05-20', { ...维持, 决定类型: '确认无效', 申请人请求确认无效: '否' }).refusal).toContain('第67条')
    expect(待决定('2023-05-08').tryAct('作出决定', '2023-05-20', { ...维持, 决定类型: '确认无效', 申请人请求确认无效: '是' }).refusal).toContain('2017年文本')
    expect(待决定('2024-05-08').tryAct('作出决定', '2024-05-20', { ...维持, 决定书已盖章: '否' }).refusal).toContain('第75条')
    const 签收 = 已受理('2024-05-08').act('被申请人签收', '2024-05-16', { 被申请人收到日期: '2024-05-16' })
    expect(签收.tryAct('登记未答复', '2024-05-30').refusal).toContain('第70条')
    const 未答 = 签收.act('登记未答复', '2024-05-31').act('听取意见', '2024-05-31', 听取).act('提出审查意见', '2024-06-03', 意见).act('负责人同意', '2024-06-03', { 审批意见: '同意' })
    expect([未答.tryAct('作出决定', '2024-06-04', { ...维持, 第三人提供证据: '否' }).refusal, 未答.tryAct('作出决定', '2024-06-04', { ...维持, 第三人提供证据: '是' }).refusal]).toEqual([expect.stringContaining('视为没有证据'), ''])
  })
  it('调解书须全部签章；2023年只能调解自由裁量和赔偿补偿', () => {
    const 调解 = { 调解事项: '其他', 调解结果: '演示', 各方已签字签章: '是', 已加盖复议机关印章: '是' }
    const at = (on: string, more = {}) => 已受理(on).tryAct('调解结案', on, { ...调解, ...more }).refusal
    expect([at('2024-05-08'), at('2024-05-08', { 各方已签字签章: '否' }), at('2023-05-08'), at('2023-05-08', { 调解事项: '赔偿或者补偿' })]).toEqual(['', expect.stringContaining('第73条'), expect.stringContaining('2024年前'), ''])
  })
  it('简易程序不得延长，旧法延长过的新法不再延长，延长只有一次', () => {
    const 延长 = (on: string) => ({ 延长日数: 10, 延期理由: '演示', 延期告知日期: on })
    expect(已受理('2024-05-08', 简易).tryAct('延长审理期限', '2024-05-20', 延长('2024-05-20')).refusal).toContain('不得延长')
    expect(已受理('2023-12-20').act('机关负责人批准延长', '2023-12-29', 延长('2023-12-29')).tryAct('延长审理期限', '2024-01-08', 延长('2024-01-08')).refusal).toContain('合计不得超过三十日')
    expect(已受理('2024-05-08').act('延长审理期限', '2024-05-20', 延长('2024-05-20')).tryAct('延长审理期限', '2024-05-21', 延长('2024-05-21')).refusal).toContain('只能办理一次')
  })
  it('不收取任何费用：没有一个环节问及缴费', () => {
    const asked = [reconsideration.opens, ...Object.values(reconsideration.actions)].flatMap(({ asks }) => Object.keys(asks ?? {}))
    expect(asked.filter((name) => /费|缴/.test(name))).toEqual([])
  })
})

describe('行政复议的统计', () => {
  const figures = (kase: Story) => Object.fromEntries((kase.kase ? contributionsOf(reconsideration, kase.kase, nationalCalendar) : []).map(({ figure, numerator, denominator }) => [figure.replace('reconsideration.', ''), `${numerator}/${denominator}`]))
  it('纠错率以实体审查结案为分母；驳回申请只进入全部结案', () => {
    expect(figures(送达('2024-05-08', { 决定类型: '撤销', 撤销事由: '违反法定程序', 责令重作: '否' }))).toMatchObject({ received: '1/0', 'acceptance-rate': '1/1', closed: '1/0', 'substantive-closed': '1/0', corrected: '1/0', 'direct-correction-rate': '1/1', 'settlement-rate': '0/1', 'settlement-rate.all-closed': '0/1', 'correction-rate.all-closed': '1/1' })
    const 驳回 = figures(已受理('2024-05-08').act('驳回申请', '2024-05-20', { 驳回理由: '演示' }))
    expect([驳回['closed'], 驳回['substantive-closed'], 驳回['direct-correction-rate'], 驳回['correction-rate.all-closed']]).toEqual(['1/0', undefined, undefined, '0/1'])
    expect(figures(已受理('2024-05-08').act('终止', '2024-05-20', { 终止事由: '和解后准予撤回申请' }))).toMatchObject({ closed: '1/0', 'settlement-rate': '1/1', 'settlement-rate.all-closed': '1/1', 'direct-correction-rate': '0/1' })
    expect(figures(收到('2024-05-08'))).toMatchObject({ 'acceptance-rate': '0/1' })
  })
})

describe('登记的日期', () => {
  it.each([['2024-05-05', true], ['2024-05-06', true], ['2024-05-07', false]])('2024-05-06登记，收到日期填%s：%s', (on, lawful) => {
    const told = story(reconsideration).tryOpen('2024-05-06', 申请(on))
    expect([told.kase !== null, told.refusal.includes('收到日期不得晚于登记之日'), told.refusal.includes('第30条')]).toEqual([lawful, !lawful, !lawful])
  })
})

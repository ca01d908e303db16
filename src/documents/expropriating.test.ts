import { describe, expect, it } from 'vitest'
import { composeFacts } from './composed.ts'

describe('征收文书由案件得出的内容', () => {
  it('国有土地上的房屋依国有土地上房屋征收与补偿条例，集体土地上的依土地管理法', () => {
    expect(composeFacts('expropriation', { 土地性质: '国有土地' })['征收依据']).toContain('国有土地上房屋征收与补偿条例')
    expect(composeFacts('expropriation', { 土地性质: '集体土地' })['征收依据']).toContain('土地管理法')
  })
  it('逐户案件的补偿总额和补偿方式就是协议的补偿金额和选择的补偿方式', () => {
    expect(composeFacts('expropriation', { 补偿总额: 100, 补偿方式: '货币补偿' })).toMatchObject({ 补偿金额: 100, 选择的补偿方式: '货币补偿' })
  })
  it('申请法院强制执行的，被申请人是被征收人，执行标的是搬迁', () => {
    const facts = composeFacts('expropriation-decision', { 被征收人: '演示住户', 评估房屋: '演示路1号', 房屋征收补偿决定文号: '演征补字〔2024〕1号' })
    expect(facts).toMatchObject({ 当事人: '演示住户', 房屋坐落: '演示路1号', 据以执行的决定: '房屋征收补偿决定（演征补字〔2024〕1号）' })
    expect(facts['执行标的']).toContain('演示路1号')
  })
  it('方案列出的两种补偿方式不当作被征收人的选择（条例第二十一条）', () => {
    expect(composeFacts('expropriation-decision', { 补偿方式: ['货币补偿', '房屋产权调换'] })['选择的补偿方式']).toBeUndefined()
  })
})

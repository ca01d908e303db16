import { describe, expect, it } from 'vitest'
import { lightOfValidity } from './light.ts'

describe('台账有效期的提醒', () => {
  it.each([
    ['2025-03-01', '绿', '有效'], ['2025-03-02', '黄', '还有60日到期'], ['2025-04-30', '黄', '还有1日到期'], ['2025-05-01', '黄', '今日到期'], ['2025-05-02', '灰', '已过有效期'],
  ])('有效期至2025-05-01、提前六十日提醒：%s为%s（%s）', (today, light, says) => {
    expect(lightOfValidity('2025-05-01', 60, today)).toEqual({ light, says })
  })
})

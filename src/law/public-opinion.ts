import { choice, longText, text } from '#core/vocabulary/field.ts'

/** What somebody who gives an opinion on a draft is asked; name and telephone only if they like. */
export const 公众意见 = {
  意见内容: longText().hint('针对哪一条、什么意见、为什么'),
  意见渠道: choice('网上', '书信', '电话', '当面'),
  提意见人: text().personal().optional(),
  提意见人电话: text().checked('phone').personal().optional(),
} as const
